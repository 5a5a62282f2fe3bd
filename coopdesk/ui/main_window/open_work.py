"""The windows with work in them that are open beside the main window: none is lost by quitting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from coopdesk.ui.widgets.leaving import Leaving


class OpenWork(QObject):
    """Know the windows that may have something to lose, and close them all, each asking first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._windows: dict[Leaving, QWidget] = {}
        self._then: Callable[[], object] | None = None  # once the last one is closed

    def add(self, window: QWidget, leaving: Leaving) -> None:
        """Remember a window until it is closed."""
        self._windows[leaving] = window
        leaving.closed.connect(partial(self._forget, leaving))
        leaving.stays.connect(self._stay)

    def close_all(self, then: Callable[[], object]) -> bool:
        """Close every window; False while one asks, or stops what it writes.

        then is done in that case, once the last is closed, unless the officer chooses to stay.
        """
        self._then = None
        for leaving, window in list(self._windows.items()):
            if not window.close():
                leaving.come_forward()
        self._then = then if self._windows else None
        return not self._windows

    def _forget(self, leaving: Leaving) -> None:
        self._windows.pop(leaving, None)
        if self._then and not self._windows:
            then, self._then = self._then, None
            then()

    def _stay(self) -> None:
        """Leave everything open: one answer of "stay" speaks for all questions."""
        self._then = None
        for leaving in self._windows:
            leaving.withdraw()
