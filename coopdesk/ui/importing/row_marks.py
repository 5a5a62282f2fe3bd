"""The small pictures beside outcomes and problems, drawn once so that painting needs no Python."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QWidget

from coopdesk.importing.notes import Severity
from coopdesk.ui.importing.fates import Fate
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.colours import Tone, colour
from coopdesk.ui.widgets.marks import Mark, mark_icon

TONES: Final[dict[Fate, Tone]] = {
    Fate.NEW: "good",
    Fate.CHANGED: "accent",
    Fate.DUPLICATE: "doubt",
    Fate.REFUSED: "problem",
    Fate.LEFT_OUT: "faded",
    Fate.SAME: "faded",
    Fate.NOT_DATA: "faded",
}
PICTURES: Final[dict[Fate, str]] = {
    Fate.NEW: "plus",
    Fate.CHANGED: "pencil",
    Fate.DUPLICATE: "copy",
    Fate.REFUSED: "circle-alert",
    Fate.LEFT_OUT: "x",
    Fate.SAME: "check",
    Fate.NOT_DATA: "eye-off",
}
MARKS: Final[dict[Severity, tuple[Mark, Tone]]] = {
    Severity.REFUSAL: ("warning", "problem"),
    Severity.WARNING: ("question", "doubt"),
    Severity.REMARK: ("note", "faded"),
}


class RowMarks:
    """Icons and shades for a page of this palette and text size."""

    def __init__(self, page: QWidget) -> None:
        self.side = round(page.fontMetrics().height() * 0.9)
        self._ratio = page.devicePixelRatioF()
        self._palette = QPalette(page.palette())
        self._fates = {fate: self._picture(fate) for fate in Fate}
        self._severities = {severity: self._mark(severity) for severity in Severity}

    def of_fate(self, fate: Fate) -> QIcon:
        """Return the picture of what becomes of a row."""
        return self._fates[fate]

    def of_problem(self, severity: Severity) -> QIcon:
        """Return the mark of a problem."""
        return self._severities[severity]

    def fate_shade(self, fate: Fate) -> QColor:
        """Return the colour of its name."""
        return colour(TONES[fate], self._palette)

    def problem_shade(self, severity: Severity) -> QColor | None:
        """Return the colour of a cell with a problem, None for a mere remark."""
        if severity is Severity.REMARK:
            return None
        return colour(MARKS[severity][1], self._palette)

    def _picture(self, fate: Fate) -> QIcon:
        size = QSize(self.side, self.side)
        found = QIcon(icon(PICTURES[fate], TONES[fate]).pixmap(size, self._ratio))
        chosen = icon(PICTURES[fate]).pixmap(size, self._ratio, QIcon.Mode.Selected)
        found.addPixmap(chosen, QIcon.Mode.Selected)
        return found

    def _mark(self, severity: Severity) -> QIcon:
        mark, tone = MARKS[severity]
        found = mark_icon(mark, colour(tone, self._palette), self.side, self._ratio)
        chosen = mark_icon(mark, self._palette.highlightedText().color(), self.side, self._ratio)
        size = QSize(self.side, self.side)
        found.addPixmap(chosen.pixmap(size, self._ratio), QIcon.Mode.Selected)
        return found
