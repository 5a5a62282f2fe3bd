"""What can be typed into the search, told by examples in the reader's language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QTreeView, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.domain.queries import Between, Clause, Compared, Exactly, Field, Not, Phrase
from coopdesk.search.fields import part_names
from coopdesk.search.rewriting import text_of
from coopdesk.search.syntax import parse
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.measures import FIELD, GAP
from coopdesk.vocabulary.labels import label_language
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate

WORDS: Final = {
    "en": ("labour inspection", "or"),
    "es": ("inspección laboral", "O"),
    "fr": ("inspection du travail", "ou"),
    "pt": ("inspeção do trabalho", "ou"),
}


def examples(language: str) -> list[tuple[str, str]]:
    """Return texts to type, and what each finds."""
    return list(zip(_texts(language), _meanings(), strict=True))


class SearchHelp(QFrame):
    """A list of examples below the search; a click or Enter puts one into it."""

    chosen = Signal(str)

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("What can be searched for"))
        self._rows = QStandardItemModel(0, 2, self)
        for text, meaning in examples(language):
            told = QStandardItem(meaning)
            told.setForeground(colour("faded", self.palette()))
            told.setToolTip(meaning)
            typed = QStandardItem(text)
            typed.setSizeHint(QSize(0, self.fontMetrics().height() + GAP))
            self._rows.appendRow([typed, told])
        self._list = QTreeView(self)
        self._dress()
        self._list.clicked.connect(self._choose)

    def open_below(self, line: QWidget) -> None:
        """Open below the search, within its screen."""
        self._fit()
        screen = line.screen().availableGeometry()
        at = line.mapToGlobal(QPoint(line.width() - self.width(), line.height()))
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        self.move(at)
        self.show()
        self._list.setFocus()
        self._list.setCurrentIndex(self._rows.index(0, 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self._list.currentIndex())
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        lead = QLabel(self.tr("Choose an example to try it"), self)
        lead.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._list.setModel(self._rows)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._list.setAccessibleName(self.accessibleName())
        self._list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.header().hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(FIELD, FIELD, FIELD, FIELD)
        layout.setSpacing(GAP)
        layout.addWidget(lead)
        layout.addWidget(self._list)

    def _fit(self) -> None:
        wide = self.fontMetrics().horizontalAdvance
        typed, told = (
            max(wide(self._rows.item(row, column).text()) for row in range(self._rows.rowCount()))
            for column in (0, 1)
        )
        self._list.setColumnWidth(0, typed + 3 * FIELD)
        width = typed + told + 6 * FIELD
        screen = self.screen().availableGeometry()
        self._list.setMinimumWidth(min(width, screen.width() - 4 * FIELD))
        row = self.fontMetrics().height() + GAP
        self._list.setFixedHeight(self._rows.rowCount() * row + GAP)
        self.adjustSize()

    def _choose(self, index: QModelIndex) -> None:
        text = self._rows.index(index.row(), 0).data()
        self.close()
        self.chosen.emit(text)


def _texts(language: str) -> list[str]:
    topic, either = WORDS[label_language(language)]
    mexico, chile, peru = (place_name(code, language) for code in ("MX", "CL", "PE"))
    parts = part_names(language)
    completed = term("exchange_status", "completed", language)
    clauses: list[list[Clause]] = [
        [parse(topic), parse(mexico)],
        [Phrase(f"{topic} {mexico}")],
        [parse(topic), Not(parse(mexico))],
        [Field("requesting", (mexico, chile))],
        [Field("providing", (chile,)), Between("year", "2018", "2022")],
        [Field("status", (completed,)), Field("has", (parts["learnings"],))],
        [Field("missing", (parts["dates"],))],
        [Compared("budget", ">", "1M")],
        [Compared("updated", "<", "30d")],
        [Exactly(topic)],
    ]
    return [f"{chile} {either} {peru}", *(text_of(each, language) for each in clauses)]


# fmt: off
def _meanings() -> list[str]:
    return [
        translate("search help", "One or the other"),
        translate("search help", "All of these; topics and countries in any language"),
        translate("search help", "These words in this order"),
        translate("search help", "Without what follows the minus"),
        translate("search help", "Asked for by one of these countries"),
        translate("search help", "Given by a country, in these years"),
        translate("search help", "With this status, and with learnings"),
        translate("search help", "Where dates are missing"),
        translate("search help", "With a budget of more than a million"),
        translate("search help", "Changed in the last 30 days"),
        translate("search help", "Just these words: no topic, no other spelling"),
    ]
# fmt: on
