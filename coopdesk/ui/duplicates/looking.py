"""Looking for pairs in the background: how far it is, and what was found."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from coopdesk.background import Background, Reply
from coopdesk.catalogue.pairs import find_pairs, standing_pairs
from coopdesk.domain.changes import Change
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.likeness import Pairs
from coopdesk.domain.progress import Stopped


class PairSearch(QObject):
    """Look for pairs when asked, and keep those found true while records change."""

    began = Signal()
    progress = Signal(int, int)
    found = Signal(Pairs)  # after a search
    followed = Signal(Pairs)  # what still stands of it, after a change
    stopped = Signal()
    refused = Signal(CatalogueError)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._reply: Reply[Pairs] | None = None
        self._everything: Pairs | None = None  # as found, so that an undo brings pairs back
        background.changed.connect(self._follow_change)

    @property
    def is_going_on(self) -> bool:
        """Tell whether it is being looked for."""
        return self._reply is not None

    def look(self) -> None:
        """Look through the whole catalogue, unless that is being done."""
        if self._reply:
            return
        self._reply = self._background.read_long(find_pairs, self._report)
        self._reply.then(self._take).otherwise(self._refuse).if_it_crashes(self._end)
        self.began.emit()

    def stop(self) -> None:
        """Look no further; what was found before stays."""
        if self._reply:
            self._reply.forget()
            self._end()

    def _report(self, done: int, total: int) -> None:
        """Serve as the Progress of the search, on its thread."""
        if isValid(self):
            self.progress.emit(done, total)

    def _take(self, pairs: Pairs) -> None:
        self._reply = None
        self._everything = pairs
        self.found.emit(pairs)

    def _refuse(self, refusal: CatalogueError) -> None:
        self._end()
        if not isinstance(refusal, Stopped):
            self.refused.emit(refusal)

    def _end(self) -> None:
        self._reply = None
        self.stopped.emit()

    def _follow_change(self, _change: Change) -> None:
        if self._everything and (self._everything.pairs or self._everything.apart):
            reply = self._background.read(standing_pairs, self._everything)
            reply.then(self.followed.emit)
