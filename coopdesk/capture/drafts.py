"""A draft: a record as a source tells it, with the words behind each of its fields."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from coopdesk.capture.source import Source
from coopdesk.domain.records import Doubt, Record


@dataclass(frozen=True, slots=True)
class Behind:
    """Words of the source that a field was taken from.

    field is a field of Record; part is 0 for the field itself, n for its n-th part (from 1), and
    within names a field of that part ("due", "title"; results: "activities.2.items.1.periods").
    Lines are counted from 1; start and end are characters in the first and the last of them,
    end behind the last word (0, 0: the whole lines).
    """

    field: str
    line_from: int
    line_to: int
    text: str
    part: int = 0
    within: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Words of another source that tells of the same record."""

    source: Source
    behind: tuple[Behind, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A record not yet saved; suggested are fields that follow from prose and want confirming.

    missing names the fields a record of its kind should have and the source does not tell.
    Warnings of the draft are those of the record too, so that they are saved with it.
    """

    record: Record
    behind: tuple[Behind, ...] = ()
    suggested: frozenset[str] = frozenset()
    missing: tuple[str, ...] = ()
    also: tuple[Elsewhere, ...] = ()

    @property
    def warnings(self) -> tuple[Doubt, ...]:
        """Return what is doubtful about the draft."""
        return self.record.warnings

    def words_behind(self, name: str, part: int | None = None) -> tuple[Behind, ...]:
        """Return the words behind a field, or behind one of its parts."""
        return tuple(
            each
            for each in self.behind
            if each.field == name and (part is None or each.part == part)
        )


@dataclass(frozen=True, slots=True)
class Capture:
    """What a source gave: its drafts, the layout it was recognised as, and lines nobody used."""

    source: Source
    layout: str
    drafts: tuple[Draft, ...]
    unused: tuple[int, ...] = ()  # numbers of lines that hold words behind no field
    shared: tuple[int, ...] = field(default=())  # numbers of lines behind fields of two drafts


def used_lines(draft: Draft) -> frozenset[int]:
    """Return the numbers of lines that fields of a draft were taken from."""
    return frozenset(
        number for each in draft.behind for number in range(each.line_from, each.line_to + 1)
    )


def unused_lines(source: Source, drafts: Iterable[Draft]) -> tuple[int, ...]:
    """Return the numbers of lines with words that no field was taken from."""
    used = frozenset[int]().union(*map(used_lines, drafts))
    numbered = enumerate(source.lines, 1)
    return tuple(number for number, line in numbered if line.strip() and number not in used)
