"""A line at the top of the pane that has the keyboard, so that one sees where F6 has gone."""

from typing import Final

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget
from shiboken6 import isValid

THICKNESS: Final = 2  # px
FAR: Final = 16_000  # px, wider than any screen: the pane cuts it, so no resizing is followed


class FocusLine(QFrame):
    """Stand above a list, tree or text while it has the focus; the style alone paints it."""

    def __init__(self, pane: QAbstractScrollArea) -> None:
        super().__init__(pane)
        self._pane = pane
        self.setBackgroundRole(QPalette.ColorRole.Accent)
        self.setAutoFillBackground(True)
        self.setGeometry(0, 0, FAR, THICKNESS)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isValid(self._pane):  # a pane on its way out takes the focus from what is in it
            self.setVisible(now is self._pane or now is self._pane.viewport())
            self.raise_()
