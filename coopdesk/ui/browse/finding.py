"""One search of a list after another: its first page at once, then counts, then all of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from coopdesk.background import Background, Reply
from coopdesk.catalogue.rows import record_rows
from coopdesk.domain.queries import Facets, Query
from coopdesk.domain.records import RecordRow
from coopdesk.search.facets import count_and_facets
from coopdesk.search.find import PAGE, find, first_screen
from coopdesk.search.meant import meant

ROWS_AT_ONCE = 30  # of a first page, a screen of them; the others come when those are painted
PAINTED = 10  # ms after the first page is known; by then it is painted, and nobody waits for it


class Finding(QObject):
    """Ask for what a query finds; what was asked before and has not come is broken off."""

    first_found = Signal(object)  # the ids of the first page, where there are more
    all_found = Signal(object)  # all ids in order
    rows_found = Signal(object)  # the rows of the first screen, right after its ids
    counted = Signal(int)  # how many there are, where all ids come later
    faceted = Signal(object)  # Facets; as a dict Qt would sort its keys
    other_meant = Signal(str)  # the text that may have been meant; "" for none

    def __init__(
        self, background: Background, which: Sequence[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._which = tuple(which)
        self._query = Query()
        self._replies: list[Reply[Any]] = []
        self._has_all = False
        self._go_on_soon = QTimer(self, singleShot=True, interval=PAINTED)
        self._go_on_soon.timeout.connect(self._go_on)

    def ask(self, query: Query, *, page_first: bool = True) -> None:
        """Find, and count the values of facets; page_first if the list is to change at once."""
        self.forget()
        self._query = query
        if page_first:
            asked = self._background.find(first_screen, query, record_rows, ROWS_AT_ONCE)
            self._replies.append(asked.then(self._take_first))
        else:
            self._ask_all()

    def forget(self) -> None:
        """Break off what has not come yet."""
        self._go_on_soon.stop()
        for reply in self._replies:
            reply.forget()
        self._replies = []

    def _take_first(self, found: tuple[Sequence[int], list[RecordRow]]) -> None:
        ids, rows = found
        self._has_all = len(ids) < PAGE
        if self._has_all:
            self._take_all(ids)
        else:
            self.first_found.emit(ids)
        self.rows_found.emit(rows)
        self._go_on_soon.start()

    def _go_on(self) -> None:
        self._ask_facets()
        if not self._has_all:
            self._ask_all_ids()

    def _ask_all(self) -> None:
        self._has_all = True
        self._ask_all_ids()
        self._ask_facets()

    def _ask_all_ids(self) -> None:
        self._replies.append(self._background.find(find, self._query).then(self._take_all))

    def _ask_facets(self) -> None:
        counting = self._background.find(count_and_facets, self._query, self._which)
        self._replies.append(counting.then(self._take_counts))

    def _take_counts(self, found: tuple[int, Facets]) -> None:
        count, values = found
        if not self._has_all:
            self.counted.emit(count)
        self.faceted.emit(values)
        if count or not self._query.text.strip():
            self.other_meant.emit("")
        else:
            guessing = self._background.find(meant, self._query)
            self._replies.append(guessing.then(self.other_meant.emit))

    def _take_all(self, ids: Sequence[int]) -> None:
        self.all_found.emit(ids)
