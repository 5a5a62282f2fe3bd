"""The chosen row of the preview in full: what was noted, what it is compared with, what to do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.importing.choices import Choice
from coopdesk.importing.notes import Note, Severity
from coopdesk.importing.plan import Alike, PlannedRow
from coopdesk.ui.importing.comparing import Comparison, Line
from coopdesk.ui.importing.fates import fate_name, fate_of
from coopdesk.ui.importing.preview_cells import by_weight
from coopdesk.ui.importing.row_choices import Offer, offers
from coopdesk.ui.importing.wording import note_text
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, GAP, characters, lines
from coopdesk.ui.widgets.messages_inline import FieldMessage, Kind
from coopdesk.ui.widgets.plain import plain_tip

translate = QCoreApplication.translate
NOTES = 42  # characters of the notes beside a comparison
MOST = 40  # notes told of a row; a row with more has no other trouble
KINDS: dict[Severity, Kind] = {
    Severity.REFUSAL: "problem",
    Severity.WARNING: "doubt",
    Severity.REMARK: "hint",
}


class RowPane(QWidget):
    """Tell all about one row, or how many are chosen, and offer what can be decided of them."""

    decided = Signal(object)  # Choice, None to take a decision back
    alike_wanted = Signal(object)  # Alike

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: PlannedRow | None = None
        self._chosen: Choice | None = None
        self._told: list[FieldMessage] = []
        self._offered: list[QPushButton] = []
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._candidates = QComboBox(self)
        self._candidates.setAccessibleName(self.tr("Records of the catalogue that look the same"))
        self._candidates.activated.connect(self._want_candidate)
        self._buttons = QWidget(self)
        self._flow = FlowLayout(self._buttons)
        self._notes = QWidget(self)
        self._scroll = QScrollArea(self)
        self.comparison = Comparison(self.tr("Side by side"), self)
        self._lay_out()

    def show_nothing(self, words: str) -> None:
        """Tell of no row, only these words."""
        self._row = None
        self._show_title(words)
        self._tell([])
        self._offer(())
        self.comparison.hide()
        self._candidates.hide()

    def show_row(self, row: PlannedRow, chosen: Choice | None, count: int) -> None:
        """Tell of a row, and of what was decided; count rows are selected with it."""
        is_other = self._row is None or (row.sheet, row.number) != (
            self._row.sheet,
            self._row.number,
        )
        self._row, self._chosen = row, chosen
        self._show_title(self._words(row, count))
        self._tell(row.notes)
        self._show_candidates(row.alike, keep=not is_other)
        self.comparison.hide()
        self._offer_choices()
        if alike := self.candidate():
            self.alike_wanted.emit(alike)

    def compare(self, found: Sequence[Line], here: str, there: str) -> None:
        """Show two versions side by side."""
        self.comparison.compare(found, here, there)
        if found and self.comparison.isHidden():
            self.comparison.show()
            notes = min(characters(self, NOTES), self.width() // 3)
            self._side.setSizes([notes, self.width() - notes])

    def candidate(self) -> Alike | None:
        """Return the record of the catalogue that the row is compared with."""
        return self._candidates.currentData() if self._row and self._row.alike else None

    def told(self) -> str:
        """Return what is said about the row, a line for each note."""
        return "\n".join(message.text() for message in self._told)

    def buttons(self) -> list[QPushButton]:
        """Return what can be decided."""
        return list(self._offered)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _words(self, row: PlannedRow, count: int) -> str:
        if count > 1:
            return translate("RowPane", "%Ln row(s) selected", "", count)
        said = self.tr("Row {row}: {outcome}").format(
            row=self.locale().toString(row.number), outcome=fate_name(fate_of(row))
        )
        return f"{said} · {row.title}" if row.title else said

    def _show_title(self, words: str) -> None:
        metrics = self._title.fontMetrics()
        room = max(self.width(), 400)
        self._title.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
        self._title.setToolTip(plain_tip(words))
        self.setAccessibleName(words)

    def _tell(self, notes: Sequence[Note]) -> None:
        for message in self._told:
            message.deleteLater()
        self._told = []
        column = self._notes.layout()
        assert isinstance(column, QVBoxLayout)  # noqa: S101 made below
        said: list[tuple[Kind, str]]
        said = [(KINDS[note.severity], note_text(note)) for note in by_weight(notes)[:MOST]]
        if self._row and not said:
            said = [("hint", self.tr("Nothing to note."))]
        for place, (kind, text) in enumerate(said):
            message = FieldMessage(self._notes)
            message.show_message(kind, text)
            column.insertWidget(place, message)
            self._told.append(message)
        self._scroll.setVisible(bool(said))
        self._scroll.setAccessibleDescription(self.told())

    def _show_candidates(self, alike: Sequence[Alike], *, keep: bool) -> None:
        chosen: Alike | None = self._candidates.currentData() if keep else None
        with QSignalBlocker(self._candidates):
            self._candidates.clear()
            for each in alike:
                percent = self.locale().toString(each.percent)
                words = self.tr("{title} ({n} % alike)").format(title=each.title, n=percent)
                self._candidates.addItem(words, each)
            if chosen is not None and chosen in alike:
                self._candidates.setCurrentIndex(list(alike).index(chosen))
        self._candidates.setVisible(len(alike) > 1)

    def _want_candidate(self, _place: int) -> None:
        if alike := self.candidate():
            self._offer_choices()
            self.alike_wanted.emit(alike)

    def _offer_choices(self) -> None:
        if self._row:
            alike = self.candidate()
            self._offer(offers(self._row, self._chosen, alike.uid if alike else ""))

    def _offer(self, found: Sequence[Offer]) -> None:
        for button in self._offered:
            self._flow.removeWidget(button)
            button.deleteLater()
        self._offered = []
        for each in found:
            button = QPushButton(each.words, self._buttons)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._decide, each.choice))
            self._flow.addWidget(button)
            self._offered.append(button)
            button.show()
        self._buttons.setVisible(bool(found))

    def _decide(self, choice: Choice | None, *_checked: object) -> None:
        self.decided.emit(choice)

    def _lay_out(self) -> None:
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._flow.setSpacing(FIELD)
        column = QVBoxLayout(self._notes)
        column.setContentsMargins(0, 0, FIELD, 0)
        column.setSpacing(GAP)
        column.addStretch(1)
        self._scroll.setWidget(self._notes)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("About the chosen row"))
        self._side = QSplitter(Qt.Orientation.Horizontal, self)
        self._side.setChildrenCollapsible(False)
        self._side.addWidget(self._scroll)
        self._side.addWidget(self.comparison)
        self._side.setStretchFactor(1, 1)
        head = QHBoxLayout()
        head.setSpacing(FIELD)
        head.addWidget(self._title, 1)
        head.addWidget(self._candidates)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, GAP, 0, 0)
        whole.setSpacing(GAP)
        whole.addLayout(head)
        whole.addWidget(self._buttons)
        whole.addWidget(self._side, 1)
        self._fit()

    def _fit(self) -> None:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._side.setMinimumHeight(lines(self, 3))
