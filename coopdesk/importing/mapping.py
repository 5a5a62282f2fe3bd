"""What each column of a table becomes: by heading in four languages, by likeness, by choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from rapidfuzz import fuzz, process

from coopdesk.exporting.columns import Sheet
from coopdesk.importing.synonyms import synonyms_of
from coopdesk.importing.tables import Schema, Table, columns_of
from coopdesk.importing.targets import INTERNAL_NOTE
from coopdesk.vocabulary.labels import key

LIKE_ENOUGH = 90  # percent of rapidfuzz's ratio below which a heading stays unknown
LEFT_OUT = ""


class Reason(StrEnum):
    """Why a column becomes what it becomes."""

    HEADING = "heading"
    SYNONYM = "synonym"
    LIKENESS = "likeness"
    PLACE = "place"  # renamed, but still where our export had put it
    CHOSEN = "chosen"
    TAKEN = "taken"  # another column already becomes that
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """A column of the file (from 1) and the key of ours it becomes; confidence in percent."""

    column: int
    heading: str
    becomes: str = LEFT_OUT
    reason: Reason = Reason.UNKNOWN
    confidence: int = 0
    filled: int = 0  # rows that say something in it


@dataclass(frozen=True, slots=True)
class Mapping:
    """What the columns of one sheet of a file become on one of ours."""

    sheet: str
    target: Sheet
    columns: tuple[ColumnMapping, ...]

    def choose(self, column: int, becomes: str) -> Mapping:
        """Return the mapping as the officer wants it; whatever became that before is left out."""
        return replace(self, columns=tuple(_chosen(c, column, becomes) for c in self.columns))

    @property
    def left_out(self) -> tuple[ColumnMapping, ...]:
        """Name the columns whose values are not brought in."""
        return tuple(c for c in self.columns if not c.becomes and c.filled)


def map_table(table: Table, schema: Schema) -> Mapping:
    """Map the headings of a table: the surest first, each column of ours once."""
    assert table.target is not None  # noqa: S101 find_tables gives such tables no headings
    found = [_by_heading(c, heading, table.target) for c, heading in table.headings]
    found = _by_place(found, schema.columns.get(table.target.key, ()), table.target)
    counts = [sum(c.column in row.cells for row in table.rows) for c in found]
    once = _each_once(found)
    filled = [replace(c, filled=count) for c, count in zip(once, counts, strict=True)]
    return Mapping(table.sheet, table.target, tuple(filled))


def _by_heading(column: int, heading: str, target: Sheet) -> ColumnMapping:
    wanted = key(heading)
    for ours in columns_of(target):
        if wanted and wanted in map(key, ours.headings):
            return ColumnMapping(column, heading, ours.key, Reason.HEADING, 100)
    for ours in columns_of(target):
        if wanted and wanted in synonyms_of(ours.key):
            return ColumnMapping(column, heading, ours.key, Reason.SYNONYM, 95)
    return _by_likeness(column, heading, target)


def _by_likeness(column: int, heading: str, target: Sheet) -> ColumnMapping:
    # Codes and what else is hidden are never guessed: a wrong uid would change another record.
    words = {
        word: ours.key
        for ours in columns_of(target)
        if not ours.hidden and ours.kind != "code"
        for word in (*map(key, ours.headings), *synonyms_of(ours.key))
    }
    best = process.extractOne(
        key(heading), list(words), scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH
    )
    if best is None:
        return ColumnMapping(column, heading)
    return ColumnMapping(column, heading, words[best[0]], Reason.LIKENESS, int(best[1]))


def _by_place(
    found: Sequence[ColumnMapping], exported: Sequence[tuple[str, str]], target: Sheet
) -> list[ColumnMapping]:
    """Recognise a heading that was renamed in our own export by where it stands."""
    if len(found) != len(exported):
        return list(found)
    known = {c.becomes for c in found}
    ours = {c.key for c in columns_of(target)}
    return [
        replace(c, becomes=name, reason=Reason.PLACE, confidence=90)
        if not c.becomes and name not in known and name in ours
        else c
        for c, (name, _) in zip(found, exported, strict=True)
    ]


def _each_once(found: Sequence[ColumnMapping]) -> list[ColumnMapping]:
    winners: dict[str, int] = {}
    for mapped in sorted(found, key=lambda c: (-c.confidence, c.column)):
        winners.setdefault(mapped.becomes, mapped.column)
    return [
        mapped
        if not mapped.becomes or winners[mapped.becomes] == mapped.column
        else replace(mapped, becomes=LEFT_OUT, reason=Reason.TAKEN, confidence=0)
        for mapped in found
    ]


def _chosen(mapped: ColumnMapping, column: int, becomes: str) -> ColumnMapping:
    if mapped.column == column:
        return replace(mapped, becomes=becomes, reason=Reason.CHOSEN, confidence=100)
    if becomes not in {LEFT_OUT, INTERNAL_NOTE} and mapped.becomes == becomes:
        return replace(mapped, becomes=LEFT_OUT, reason=Reason.TAKEN, confidence=0)
    return mapped
