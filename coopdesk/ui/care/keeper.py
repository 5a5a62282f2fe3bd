"""Who sees to it that backups are made: after half an hour of changes, and when asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from coopdesk.background import Background
from coopdesk.catalogue.backups import BackedUp, Kept, back_up, kept_backups
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.ui.messages.refusals import explain

AFTER = 30 * 60 * 1000  # ms of change


class BackupKeeper(QObject):
    """Make backups of the open catalogue, in the background, and know which there are."""

    began = Signal()
    progress = Signal(int, int)
    ended = Signal()
    known = Signal(Kept)
    made = Signal(BackedUp)  # or found to be still as it was, when it was asked for
    refused = Signal(CatalogueError)  # what was asked for could not be done
    warned = Signal(str)  # what nobody asked for could not be done

    def __init__(
        self, background: Background, second: Callable[[], Path | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._second = second
        self._is_busy = False
        self._soon = QTimer(self, singleShot=True, interval=AFTER)
        self._soon.timeout.connect(self._back_up_changes)
        self._look_soon = QTimer(self, singleShot=True, interval=500)
        self._look_soon.timeout.connect(self.refresh)
        background.changed.connect(self._note_change)

    @property
    def is_busy(self) -> bool:
        """Tell whether a backup that was asked for is being made."""
        return self._is_busy

    def refresh(self) -> None:
        """Look which backups there are."""
        self._background.read(kept_backups, self._second()).then(self.known.emit)

    def back_up(self) -> None:
        """Make a backup now, or look whether the newest is still as it was made."""
        if self._is_busy:
            return
        self._is_busy = True
        self.began.emit()
        reply = self._background.back_up(back_up, "asked", self._second(), self._report)
        reply.then(self._take_asked).otherwise(self._refuse).if_it_crashes(self._end)

    def _back_up_changes(self) -> None:
        reply = self._background.back_up(back_up, "change", self._second())
        reply.then(self._take).otherwise(self._warn)

    def _report(self, done: int, total: int) -> None:
        self.progress.emit(done, total)

    def _note_change(self, *_: object) -> None:
        if not self._soon.isActive():
            self._soon.start()
        self._look_soon.start()  # one may have been made before the change

    def _take_asked(self, done: BackedUp) -> None:
        self._end()
        self._take(done)
        self.made.emit(done)
        if isinstance(done.second, CatalogueError):
            self.refused.emit(done.second)

    def _take(self, done: BackedUp) -> None:
        self._soon.stop()
        self.refresh()
        if isinstance(done.second, CatalogueError):
            self.warned.emit(explain(done.second))

    def _refuse(self, refusal: CatalogueError) -> None:
        self._end()
        if not isinstance(refusal, Stopped):
            self.refused.emit(refusal)

    def _warn(self, refusal: CatalogueError) -> None:
        self._soon.start()
        if not isinstance(refusal, Stopped):
            self.warned.emit(explain(refusal))

    def _end(self) -> None:
        self._is_busy = False
        self.ended.emit()
