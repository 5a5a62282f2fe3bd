"""What a page says while nothing is there: what belongs there, and the first step."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters

TITLE: Final = 1.4  # times the size of the text
MEASURE: Final = 56  # characters

CENTRE: Final = Qt.AlignmentFlag.AlignHCenter
MUCH: Final = 100  # of the stretch, until the page is as wide as it may be

Step = tuple[str, QIcon, Callable[[], object]]


class EmptyState(QWidget):
    """A title, a few words and the steps one can take, the first of them the usual one."""

    def __init__(
        self, title: str, text: str, steps: Sequence[Step] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setAutoFillBackground(True)
        page = QWidget(self)
        page.setMaximumWidth(characters(self, MEASURE))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(FIELD)
        column.addStretch(2)
        column.addWidget(self._title(title))
        column.addWidget(self._text(text))
        column.addSpacing(GROUP)
        for place, step in enumerate(steps):
            column.addWidget(self._step(step, is_usual=place == 0), 0, CENTRE)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        row.addStretch(1)
        row.addWidget(page, MUCH)
        row.addStretch(1)

    def _title(self, title: str) -> QLabel:
        label = QLabel(title, self)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * TITLE)
        label.setFont(font)
        label.setWordWrap(True)
        label.setAlignment(CENTRE)
        return label

    def _text(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAlignment(CENTRE)
        return label

    def _step(self, step: Step, *, is_usual: bool) -> QPushButton:
        label, icon, act = step
        button = QPushButton(icon, label, self)
        button.setAutoDefault(is_usual)
        button.clicked.connect(partial(_do, act))
        return button


def _do(act: Callable[[], object], *_: object) -> None:  # clicked tells whether it is checked
    act()
