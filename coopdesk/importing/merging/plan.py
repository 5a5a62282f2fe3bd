"""What merging a colleague's workbook would do, cell by cell; apply.py does it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from coopdesk.domain.records import Record
from coopdesk.importing.merging.steps import Step
from coopdesk.importing.notes import Note


class Verdict(StrEnum):
    """What becomes of a difference; all but the first wait for an answer."""

    MERGED = "merged"  # only she changed it: taken
    CONFLICT = "conflict"  # she and we changed it, each differently
    REMOVED = "removed"  # she took the row out
    COPIED = "copied"  # a row stands twice, the second time with changes


class Why(StrEnum):
    """Why a difference is not simply taken."""

    NOTHING = ""
    BOTH_CHANGED = "both_changed"
    GONE_HERE = "gone_here"  # the part is no longer in the record
    IN_TRASH = "in_trash"
    CHANGED_HERE = "changed_here"  # of what she took out
    VERSION_UNKNOWN = "version_unknown"  # what was exported cannot be found: only two sides
    NOT_UNDERSTOOD = "not_understood"  # taking it keeps her words as a doubt
    CALCULATED = "calculated"  # follows from other fields
    TITLE_NEEDED = "title_needed"
    SAID_TWICE = "said_twice"  # her rows of one record say two things
    SAME_RECORD = "same_record"  # a row without identifier that seems to be a record of ours


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell, or a row, that she changed, with the three versions of it as cells show them.

    field is as "narrative" or "learnings[2].text", "" for the record as a whole. steps is what
    taking hers does to the record; a whole record is moved to the trash, or added.
    """

    uid: str
    title: str
    field: str
    verdict: Verdict
    exported: str = ""
    theirs: str = ""
    ours: str = ""
    why: Why = Why.NOTHING
    steps: tuple[Step, ...] = ()
    sheet: str = ""
    row: int = 0
    column: int = 0
    copy: Record | None = None


@dataclass(frozen=True, slots=True)
class NewRecord:
    """A record of hers, with the place of its row."""

    record: Record
    sheet: str
    row: int


@dataclass(frozen=True, slots=True)
class AddedColumn:
    """A column of her own: what it says of which record, offered as internal notes."""

    sheet: str
    column: int
    heading: str
    texts: tuple[tuple[str, str], ...]  # uid and text


@dataclass(frozen=True, slots=True)
class Known:
    """A record of the catalogue as the plan found it."""

    id: int
    revision: int
    title: str
    in_trash: bool = False


@dataclass(frozen=True)
class MergePlan:
    """Everything her workbook says that the catalogue does not say yet.

    same counts the records of the file with nothing to take, unreachable those whose exported
    version the history does not have. renamed are headings that were recognised, with their keys.
    """

    path: Path
    sha256: str
    differences: tuple[Difference, ...] = ()
    new: tuple[NewRecord, ...] = ()
    columns: tuple[AddedColumn, ...] = ()
    known: dict[str, Known] = field(default_factory=dict[str, Known])
    same: int = 0
    unreachable: int = 0
    renamed: tuple[tuple[str, str, str], ...] = ()  # sheet, heading, key
    notes: tuple[Note, ...] = ()

    @cached_property
    def merged(self) -> int:
        """Count what only she changed."""
        return sum(d.verdict is Verdict.MERGED for d in self.differences)

    @cached_property
    def conflicts(self) -> tuple[Difference, ...]:
        """Return what both changed, and what cannot be taken without an answer."""
        asked = (Verdict.CONFLICT, Verdict.COPIED)
        return tuple(d for d in self.differences if d.verdict in asked)

    @cached_property
    def removed(self) -> tuple[Difference, ...]:
        """Return the rows that she took out."""
        return tuple(d for d in self.differences if d.verdict is Verdict.REMOVED)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the officer decides: differences to take and new records and columns, by place.

    A difference in neither set is open: one that is merged is taken, any other left as it is.
    """

    theirs: frozenset[int] = frozenset()
    ours: frozenset[int] = frozenset()
    new_left_out: frozenset[int] = frozenset()
    columns: frozenset[int] = frozenset()

    def takes(self, place: int, difference: Difference) -> bool:
        """Tell whether hers is taken."""
        if place in self.ours:
            return False
        return place in self.theirs or difference.verdict is Verdict.MERGED


def all_conflicts(plan: MergePlan, *, theirs: bool) -> Choices:
    """Decide every conflict alike; rows that she took out stay."""
    places = _places(plan, (Verdict.CONFLICT, Verdict.COPIED))
    return Choices(theirs=places) if theirs else Choices(ours=places)


def _places(plan: MergePlan, verdicts: Iterable[Verdict]) -> frozenset[int]:
    wanted = set(verdicts)
    return frozenset(n for n, d in enumerate(plan.differences) if d.verdict in wanted)
