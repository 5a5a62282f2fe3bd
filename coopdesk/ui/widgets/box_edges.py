"""Boxes to tick in lists that can be told from a dark list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractItemView
from typing_extensions import override

_DARK = 128  # lightness, of 255
_LIGHTER = 270  # %


def show_box_edges(view: QAbstractItemView) -> None:
    """Let the boxes of a list have an edge in the dark too, whenever the colours change."""
    _Edges(view)


class _Edges(QObject):
    """Gives a list another colour of the window, of which Fusion makes a darker one for edges."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)
        self._tint()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.PaletteChange:
            self._tint()
        return False

    def _tint(self) -> None:
        around = self._view.parentWidget()
        wanted = (around.palette() if around else QGuiApplication.palette()).window().color()
        palette = QPalette(self._view.palette())
        if palette.base().color().lightness() < _DARK:
            wanted = wanted.lighter(_LIGHTER)
        if palette.window().color() != wanted:  # else it would hear of this one again
            palette.setColor(QPalette.ColorRole.Window, wanted)
            self._view.setPalette(palette)
