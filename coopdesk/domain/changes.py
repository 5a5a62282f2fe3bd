"""What one action of an officer did to the catalogue, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

Values = dict[str, Any]

# What was done; ui/messages.py and cli.py word each as "Undo …".
DEEDS = (
    "record_added",
    "record_changed",
    "records_added",
    "records_changed",
    "records_edited",
    "records_deleted",
    "records_restored",
    "records_purged",
    "records_brought_back",
    "field_restored",
    "step_ticked",
    "steps_changed",
    "sample_added",
    "import_applied",
    "captured",
    "report_taken_in",
    "merge_applied",
    "records_merged",
    "records_told_apart",
    "topic_added",
    "topic_changed",
    "topic_moved",
    "topics_merged",
    "topic_removed",
    "search_saved",
    "search_changed",
    "search_renamed",
    "search_removed",
    "searches_ordered",
)
# The subject of records_merged is "one title → that of the survivor", that of topics_merged alike.
# Those that change the thesaurus:
TOPIC_DEEDS = frozenset(name for name in DEEDS if name.startswith("topic"))
MERGED_INTO = " → "


@dataclass(frozen=True, slots=True)
class Edit:
    """One row: no values before means that it was added, none after that it was removed."""

    table: str
    row_id: int
    record_id: int
    before: Values | None
    after: Values | None

    def reversed(self) -> Edit:
        """Return the edit that takes this one back."""
        return Edit(self.table, self.row_id, self.record_id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done to how many records; subject is the title where it was one."""

    name: str
    subject: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Change:
    """One transaction: a deed, or its undoing or redoing, and the records it touched."""

    id: int
    deed: Deed
    direction: str  # "do", "undo" or "redo"
    at: datetime
    by: str
    records: frozenset[int]


@dataclass(frozen=True, slots=True)
class UndoState:
    """What would be undone and redone next; None where there is nothing."""

    undo: Deed | None = None
    redo: Deed | None = None


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a record before and after, as values of the record."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """A change as the history of one record tells it."""

    change: Change
    fields: tuple[FieldChange, ...]
