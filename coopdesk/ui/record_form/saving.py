"""Saving a record: written in the background, read again, and told what came of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from coopdesk.background import Background
from coopdesk.catalogue.records import read_record, save_record
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError, ChangedMeanwhile
from coopdesk.domain.records import Record
from coopdesk.ui.record_form.merge import over


class Saving(QObject):
    """Keep one record; one save at a time."""

    saved = Signal(Record, Record)  # as it was sent, as it is kept
    changed_meanwhile = Signal(Record)  # the other version
    refused = Signal(CatalogueError)
    crashed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._sent: Record | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether a save is under way."""
        return self._sent is not None

    def save(self, record: Record) -> None:
        """Add or change the record."""
        self._sent = record
        name = "record_changed" if record.id else "record_added"
        deed = Deed(name, record.title.strip())
        reply = self._background.write(deed, save_record, record).then(self._read_again)
        reply.otherwise(self._refuse).if_it_crashes(self._give_up)

    def save_over(self, record: Record) -> None:
        """Save the record over what somebody else saved meanwhile."""
        self._sent = record
        reply = self._background.read(read_record, record.id).then(self._save_over)
        reply.otherwise(self._refuse).if_it_crashes(self._give_up)

    def _save_over(self, theirs: Record) -> None:
        if self._sent is not None:
            self.save(over(self._sent, theirs))

    def _read_again(self, record_id: int) -> None:
        reply = self._background.read(read_record, record_id).then(self._tell)
        reply.otherwise(self._refuse).if_it_crashes(self._give_up)

    def _tell(self, kept: Record) -> None:
        sent, self._sent = self._sent, None
        if sent is not None:
            self.saved.emit(sent, kept)

    def _refuse(self, refusal: CatalogueError) -> None:
        sent, self._sent = self._sent, None
        if isinstance(refusal, ChangedMeanwhile) and sent is not None:
            self._background.read(read_record, sent.id).then(self.changed_meanwhile.emit).otherwise(
                self.refused.emit
            )
        else:
            self.refused.emit(refusal)

    def _give_up(self) -> None:
        if self._sent is not None:
            self._sent = None
            self.crashed.emit()
