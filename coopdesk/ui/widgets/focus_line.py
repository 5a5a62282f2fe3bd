"""A line at the top of the pane that has the keyboard, so that one sees where F6 has gone."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QFrame
from typing_extensions import override

THICKNESS: Final = 2  # px
FAR: Final = 16_000  # px, wider than any screen: the pane cuts it, so no resizing is followed
_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class FocusLine(QFrame):
    """Stand above a list, tree or text while it has the focus; the style alone paints it.

    It looks at the events of the pane. Connected with the application's focusChanged, it was
    called while Python collected a window that nobody holds any more, and broke the program down.
    """

    def __init__(self, pane: QAbstractScrollArea) -> None:
        super().__init__(pane)
        self.setBackgroundRole(QPalette.ColorRole.Accent)
        self.setAutoFillBackground(True)
        self.setGeometry(0, 0, FAR, THICKNESS)
        self.hide()
        pane.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOCUS:
            self.setVisible(event.type() == QEvent.Type.FocusIn)
            self.raise_()
        return False
