"""How many records each saved search finds, and how many of them are new, asked one by one."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from coopdesk.background import Background, Reply
from coopdesk.catalogue.searches import new_since
from coopdesk.domain.queries import Query
from coopdesk.search.answers import matching

Asked = tuple[int, Query, datetime]  # the search's id, what it asks, since when records are new


@dataclass(frozen=True, slots=True)
class Count:
    """How many records a search finds, None while that is not known, and how many are new."""

    new: int = 0
    total: int | None = None


class News(QObject):
    """Count for one search after the other, so that what is typed meanwhile waits for one only."""

    counted = Signal()

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._counts: dict[int, Count] = {}
        self._waiting: deque[Asked] = deque()
        self._reply: Reply[tuple[int, int]] | None = None

    def of(self, search_id: int) -> Count:
        """Return what was counted last."""
        return self._counts.get(search_id, Count())

    def see(self, search_id: int) -> None:
        """Take nothing in a search for new any more, until it is counted again."""
        self._counts[search_id] = replace(self.of(search_id), new=0)

    def count(self, asked: Iterable[Asked]) -> None:
        """Count for these searches; what was still to be counted is not."""
        if self._reply:
            self._reply.forget()
        self._waiting = deque(asked)
        self._go_on()

    def _go_on(self) -> None:
        self._reply = None
        if self._waiting:
            search_id, query, since = self._waiting.popleft()
            reply = self._background.read_long(partial(new_since, matching=matching), query, since)
            self._reply = reply.then(partial(self._take, search_id))

    def _take(self, search_id: int, found: tuple[int, int]) -> None:
        count = Count(*found)
        if count != self.of(search_id):
            self._counts[search_id] = count
            self.counted.emit()
        self._go_on()
