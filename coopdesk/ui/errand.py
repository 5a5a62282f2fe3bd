"""Long work that a window waits for and may stop, whatever else goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from coopdesk.domain.progress import Spacing, Stopped


class Errand(QObject):
    """Serve as the Progress of one piece of work; once given up, it stops at its next report."""

    progress = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()  # the work keeps it, not the window: it may still be asked
        self._is_over = False
        self._spacing = Spacing()

    def report(self, done: int, total: int) -> None:
        """Tell how far the work is; called on its thread. Raises Stopped."""
        if self._is_over:
            raise Stopped
        if self._spacing.is_due(done, total):
            self.progress.emit(done, total)

    def give_up(self) -> None:
        """Let the work stop."""
        self._is_over = True
