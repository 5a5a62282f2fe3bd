"""What a line of an activity says, beneath the timeline it was chosen in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from coopdesk.ui.projects.timeline_words import ChosenLine, told_when, told_where
from coopdesk.ui.widgets.measures import FIELD, GAP, lines
from coopdesk.ui.widgets.plain import plain_tip

LINES, LONGEST = 4, 500  # of a text: lines and characters shown


class LinePane(QFrame):
    """Show one line with its result and activity, and offer to open it."""

    open_wanted = Signal(int)  # id of the line

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._line = 0
        self._where, self._title, self._text, self._when = (_label(self) for _ in range(4))
        self._where.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._when.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.open = QPushButton(self.tr("&Open in the form"), self)
        self.open.clicked.connect(self._ask)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, FIELD, 0, 0)
        grid.setHorizontalSpacing(FIELD)
        grid.setVerticalSpacing(GAP)
        for row, label in enumerate((self._where, self._title, self._text, self._when)):
            grid.addWidget(label, row, 0)
        grid.addWidget(self.open, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        self._set_fonts()
        self.show_line(None)

    def show_line(self, chosen: ChosenLine | None) -> None:
        """Show a line; None says how to choose one."""
        self._line = chosen.line.id if chosen else 0
        self.open.setVisible(chosen is not None)
        # So that the timeline stays as high from one line to the next.
        self.setMinimumHeight(lines(self, 4) + 3 * GAP + FIELD if chosen else 0)
        for label in (self._where, self._title, self._text):
            label.setVisible(chosen is not None)
        if chosen is None:
            self._when.setText(self.tr("Choose a line to read it here."))
            return
        title = " ".join(chosen.activity.title.split())
        self._where.setText(told_where(chosen, self._language))
        self._title.setText(title)
        self._title.setVisible(bool(title))
        text = chosen.line.text.strip()
        self._text.setText(_first_lines(text))
        self._text.setToolTip(plain_tip(text))
        self._text.setVisible(bool(text))
        self._when.setText(told_when(chosen, self._language))

    def line(self) -> int:
        """Return the id of the line shown, 0 for none."""
        return self._line

    def text(self) -> str:
        """Return all that is said."""
        labels = (self._where, self._title, self._text, self._when)
        return "\n".join(label.text() for label in labels if not label.isHidden())

    def _ask(self) -> None:
        if self._line:
            self.open_wanted.emit(self._line)

    def _set_fonts(self) -> None:
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)


def _first_lines(text: str) -> str:
    """Return what the pane has room for; the form has all of it."""
    kept = "\n".join(text[:LONGEST].splitlines()[:LINES])
    return text if kept == text else f"{kept.rstrip()} …"


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
