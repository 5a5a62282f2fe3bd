"""The small pictures beside outcomes and problems, drawn once so that painting needs no Python."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QWidget

from coopdesk.importing.notes import Severity
from coopdesk.importing.plan import Outcome
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.colours import Tone, colour
from coopdesk.ui.widgets.marks import Mark, mark_icon

TONES: Final[dict[Outcome, Tone]] = {
    Outcome.NEW: "good",
    Outcome.CHANGED: "accent",
    Outcome.DUPLICATE: "doubt",
    Outcome.REFUSED: "problem",
    Outcome.SAME: "faded",
    Outcome.NOT_DATA: "faded",
}
PICTURES: Final[dict[Outcome, str]] = {
    Outcome.NEW: "plus",
    Outcome.CHANGED: "pencil",
    Outcome.DUPLICATE: "copy",
    Outcome.REFUSED: "circle-alert",
    Outcome.SAME: "check",
    Outcome.NOT_DATA: "eye-off",
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
        self._outcomes = {outcome: self._picture(outcome) for outcome in Outcome}
        self._severities = {severity: self._mark(severity) for severity in Severity}

    def of_outcome(self, outcome: Outcome) -> QIcon:
        """Return the picture of an outcome."""
        return self._outcomes[outcome]

    def of_problem(self, severity: Severity) -> QIcon:
        """Return the mark of a problem."""
        return self._severities[severity]

    def outcome_shade(self, outcome: Outcome) -> QColor:
        """Return the colour of the name of an outcome."""
        return colour(TONES[outcome], self._palette)

    def problem_shade(self, severity: Severity) -> QColor | None:
        """Return the colour of a cell with a problem, None for a mere remark."""
        if severity is Severity.REMARK:
            return None
        return colour(MARKS[severity][1], self._palette)

    def _picture(self, outcome: Outcome) -> QIcon:
        size = QSize(self.side, self.side)
        found = QIcon(icon(PICTURES[outcome], TONES[outcome]).pixmap(size, self._ratio))
        chosen = icon(PICTURES[outcome]).pixmap(size, self._ratio, QIcon.Mode.Selected)
        found.addPixmap(chosen, QIcon.Mode.Selected)
        return found

    def _mark(self, severity: Severity) -> QIcon:
        mark, tone = MARKS[severity]
        found = mark_icon(mark, colour(tone, self._palette), self.side, self._ratio)
        chosen = mark_icon(mark, self._palette.highlightedText().color(), self.side, self._ratio)
        size = QSize(self.side, self.side)
        found.addPixmap(chosen.pixmap(size, self._ratio), QIcon.Mode.Selected)
        return found
