"""What mends a line or thousands of them: each is one deed, with one undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from coopdesk.background import Background
from coopdesk.catalogue.attention_deeds import (
    confirm_all,
    confirm_parties,
    dismiss_doubts,
    find_links_alive,
    keep_as_is,
    replace_topic,
    set_status,
)
from coopdesk.catalogue.attention_lines import records_of
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError

_DEED = "records_edited"
_BY_IDS: dict[str, Callable[..., int]] = {
    "unconfirmed": confirm_parties,
    "suggested": dismiss_doubts,
    "doubts": dismiss_doubts,
    "dead_links": find_links_alive,
    "untouched": keep_as_is,
}


class AttentionDeeds(QObject):
    """Write what the officer decided; how many records it is about is read first."""

    began = Signal()
    ended = Signal()
    refused = Signal(CatalogueError)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._is_busy = False

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being written."""
        return self._is_busy

    def settle(self, group: str, ids: Sequence[int], title: str = "") -> None:
        """Do the first thing that mends a group to these ids: confirm, dismiss, keep."""
        self._count(group, ids, title, lambda deed, _: self._write(deed, _BY_IDS[group], list(ids)))

    def confirm_all(self, group: str, ids: Sequence[int], title: str = "") -> None:
        """Confirm all of the records of these ids."""
        self._count(group, ids, title, lambda deed, all_of: self._write(deed, confirm_all, all_of))

    def set_status(
        self, group: str, ids: Sequence[int], kind: str, status: str, title: str = ""
    ) -> None:
        """Give the records of these ids that are of a kind a status."""

        def write(deed: Deed, records: list[int]) -> None:
            self._write(deed, set_status, records, kind, status)

        self._count(group, ids, title, write)

    def map_topic(self, code: str, instead: str) -> None:
        """Let all records that bear a topic bear another."""
        self._write(Deed(_DEED, "", 0), replace_topic, code, instead)

    def stop(self) -> None:
        """Stop what is being written."""
        if self._is_busy:
            self._background.stop()

    def _count(
        self,
        group: str,
        ids: Sequence[int],
        title: str,
        write: Callable[[Deed, list[int]], object],
    ) -> None:
        """Name the deed by the number of records it is about, then write."""

        def begin(records: list[int]) -> None:
            if records:
                count = len(records)
                write(Deed(_DEED, title if count == 1 else "", count), records)

        if ids and not self._is_busy:
            self._background.read(records_of, group, list(ids)).then(begin)

    def _write(self, deed: Deed, work: Callable[..., int], *given: object) -> None:
        self._is_busy = True
        self.began.emit()
        reply = self._background.write(deed, work, *given, report=self._background.report)
        reply.then(self._end).otherwise(self._refuse).if_it_crashes(self._end)

    def _refuse(self, refusal: CatalogueError) -> None:
        self._end()
        self.refused.emit(refusal)

    def _end(self, *_changed: int) -> None:
        self._is_busy = False
        self.ended.emit()
