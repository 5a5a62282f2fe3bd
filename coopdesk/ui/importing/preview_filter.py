"""What narrows the rows of the preview: words, and one kind of problem."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from typing_extensions import override

from coopdesk.importing.notes import Code, Note, Severity
from coopdesk.ui.importing.wording import note_text
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, characters

PAUSE: Final = 200  # ms after a key before rows are looked for
WIDEST: Final = 52  # characters of a problem's name


class PreviewFilter(QWidget):
    """A line for words, a choice of problems, and how many rows that leaves."""

    changed = Signal()
    left = Signal()  # into the rows

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = _Words(self)
        self.words.setPlaceholderText(self.tr("Find in the rows"))
        self.words.setAccessibleName(self.tr("Find in the rows"))
        self.words.setClearButtonEnabled(True)
        self.problems = QComboBox(self)
        self.problems.setAccessibleName(self.tr("Rows with"))
        self.problems.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.problems.setMinimumContentsLength(24)
        self.problems.addItem(self.tr("All rows"), None)
        self._count = QLabel(self)
        self._count.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.changed)
        self.words.textChanged.connect(self._wait)
        self.words.left.connect(self.left)
        self.problems.activated.connect(self._tell)
        flow = FlowLayout(self)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(FIELD)
        for widget in (self.words, self.problems, self._count):
            flow.addWidget(widget)
        self._count.setMinimumHeight(self.problems.sizeHint().height())
        self.words.setMinimumWidth(characters(self, 30))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self.window())
        find.activated.connect(self.words.setFocus)

    def text(self) -> str:
        """Return the words that rows have to hold."""
        return self.words.text().strip()

    def problem(self) -> Code | None:
        """Return what has to be noted of rows."""
        return self.problems.currentData()

    def clear(self) -> None:
        """Ask for all rows; changed is not told."""
        with QSignalBlocker(self.words):
            self.words.clear()
        self.problems.setCurrentIndex(0)

    def show_problems(self, found: Sequence[tuple[Code, int]]) -> None:
        """Offer what was noted, and how often; what is chosen stays though it is gone."""
        chosen, number = self.problem(), self.locale().toString
        offered = [code for code, _ in found]
        self.problems.clear()
        self.problems.addItem(self.tr("All rows"), None)
        for code, count in found:
            self._add(code, number(count))
        if chosen and chosen not in offered:
            self._add(chosen, number(0))
        codes = [self.problems.itemData(at) for at in range(self.problems.count())]
        self.problems.setCurrentIndex(codes.index(chosen))
        self.problems.setEnabled(self.problems.count() > 1)

    def show_count(self, words: str) -> None:
        """Say how many rows are left."""
        self._count.setText(words)

    def _add(self, code: Code, count: str) -> None:
        name = problem_name(code)
        short = name if len(name) <= WIDEST else name[: WIDEST - 1].rstrip() + "…"
        self.problems.addItem(self.tr("{problem} ({n})").format(problem=short, n=count), code)
        self.problems.setItemData(self.problems.count() - 1, name, Qt.ItemDataRole.ToolTipRole)

    def _wait(self) -> None:
        self._soon.start()

    def _tell(self, _place: int) -> None:
        self._soon.stop()
        self.changed.emit()


class _Words(QLineEdit):
    left = Signal()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif arg__1.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(arg__1)


def problem_name(code: Code) -> str:
    """Return what a note says first, with … for what it says it of."""
    said = note_text(Note(code, Severity.WARNING, values=("…",) * 9), with_place=False)
    return re.split(r"[.;:] |\.$", said.replace("“…”", "…"), maxsplit=1)[0]
