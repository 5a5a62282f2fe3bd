"""What bringing a file in would do, row by row; apply.py does exactly that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from coopdesk.domain.changes import FieldChange
from coopdesk.domain.records import Record
from coopdesk.importing.mapping import Mapping
from coopdesk.importing.notes import Code, Note


class Outcome(StrEnum):
    """What becomes of a row; every row has exactly one."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    NOT_DATA = "not_data"


@dataclass(frozen=True, slots=True)
class Alike:
    """A record of the catalogue that looks like a row of the file, and how much, in percent."""

    uid: str
    record_id: int
    title: str
    percent: int


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """A row of a sheet and what becomes of it; part "" is the row of a record itself.

    uid is that of the record it belongs to, fields what it would change there. incoming is the
    record as the file tells it, where it would be new or change one, or was left out by choice;
    alike are the records here that it may be, the likest first.
    """

    sheet: str
    number: int
    outcome: Outcome
    part: str = ""
    title: str = ""
    uid: str = ""
    notes: tuple[Note, ...] = ()
    fields: tuple[FieldChange, ...] = ()
    incoming: Record | None = None
    alike: tuple[Alike, ...] = ()
    place: int = 1  # which table of the sheet
    known_id: int = 0  # of the record of the catalogue it is; 0 where it is none of them

    @property
    def is_left_out(self) -> bool:
        """Tell whether the officer left the row out, which counts as refused."""
        if self.outcome is not Outcome.REFUSED:
            return False
        return any(note.code is Code.LEFT_OUT_BY_CHOICE for note in self.notes)


@dataclass(frozen=True, slots=True)
class PlannedSheet:
    """A table of a sheet with its mapping, its counts and what was noticed about it as a whole.

    place tells which table of the sheet it is.
    """

    sheet: str
    heading_row: int
    mapping: Mapping | None
    counts: dict[Outcome, int]
    notes: tuple[Note, ...] = ()
    place: int = 1

    @property
    def read(self) -> int:
        """Return how many rows the table has, those around it included."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a file would do to the catalogue: records to add, records to change.

    The changed records carry the id and revision they had when the plan was made; newest is the
    newest change of the catalogue then.
    """

    path: Path
    sha256: str
    sheets: tuple[PlannedSheet, ...] = ()
    rows: tuple[PlannedRow, ...] = ()
    additions: tuple[Record, ...] = ()
    changes: tuple[Record, ...] = ()
    counts: dict[Outcome, int] = field(default_factory=dict[Outcome, int])
    newest: int = 0

    @property
    def read(self) -> int:
        """Return how many rows were read: the sum of all outcomes."""
        return sum(self.counts.values())

    @property
    def records(self) -> int:
        """Return how many records would be added or changed."""
        return len(self.additions) + len(self.changes)

    @property
    def notes(self) -> tuple[Note, ...]:
        """Return everything noticed, sheets first, then rows in their order."""
        sheets = [note for sheet in self.sheets for note in sheet.notes]
        return (*sheets, *(note for row in self.rows for note in row.notes))


def counted(rows: Iterable[PlannedRow]) -> dict[Outcome, int]:
    """Count rows by outcome; every outcome is there, if with 0."""
    found = Counter(row.outcome for row in rows)
    return {outcome: found[outcome] for outcome in Outcome}
