"""A value that a change gave a record, as a list of changes tells it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One value that a change gave a record.

    field is a column of the record, the table of a part (all of it added or removed), or
    "table.column"; "" tells of the whole record, which was added or removed for good.
    """

    at: datetime
    by: str
    deed: str
    direction: str  # "do", "undo" or "redo"
    uid: str
    title: str
    field: str
    before: str = ""
    after: str = ""
