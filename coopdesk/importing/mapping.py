"""What each column of a table becomes: by heading in four languages, by content, by choice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping as Lookup
from collections.abc import Sequence
from dataclasses import dataclass, replace

from coopdesk.exporting.columns import Sheet
from coopdesk.importing.candidates import Candidate, Reason, candidates_of, own_columns
from coopdesk.importing.content_guesses import guessed
from coopdesk.importing.contents import Contents, contents_of
from coopdesk.importing.heading_text import read_heading
from coopdesk.importing.heading_words import says_something_else
from coopdesk.importing.tables import Schema, Table, columns_of
from coopdesk.importing.targets import INTERNAL_NOTE, REPEATED
from coopdesk.vocabulary.labels import LANGUAGES, key

__all__ = ["INTERNAL_NOTE", "LEFT_OUT", "ColumnMapping", "Mapping", "Reason", "map_table"]

LEFT_OUT = ""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """A column of the file (from 1) and the key of ours it becomes; confidence in percent.

    evidence is a value of the column that convinced.
    """

    column: int
    heading: str
    becomes: str = LEFT_OUT
    reason: Reason = Reason.UNKNOWN
    confidence: int = 0
    filled: int = 0  # rows that say something in it
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """What the columns of one table of a file become on one of our sheets."""

    sheet: str
    target: Sheet
    columns: tuple[ColumnMapping, ...]
    place: int = 1  # which table of its sheet it is

    def choose(self, column: int, becomes: str) -> Mapping:
        """Return the mapping as the officer wants it; whatever became that before is left out."""
        return replace(self, columns=tuple(_chosen(c, column, becomes) for c in self.columns))

    @property
    def left_out(self) -> tuple[ColumnMapping, ...]:
        """Name the columns whose values are not brought in."""
        return tuple(
            c
            for c in self.columns
            if not c.becomes and c.filled and c.reason is not Reason.CONTINUED
        )


def map_table(table: Table, schema: Schema, remembered: Lookup[str, str] | None = None) -> Mapping:
    """Map the columns of a table: the surest first, each column of ours once.

    remembered are the choices of last time by heading. Amounts, figures and organisations in a
    role may be several; a heading in another language beside its twin becomes an internal note.
    """
    target = table.target
    assert target is not None  # noqa: S101 find_tables gives such tables no headings
    cells = [[row.cells.get(c) for row in table.rows] for c, _ in table.headings]
    looks = [contents_of(values) for values in cells]
    is_ours = bool(schema.sheets) or any(key(h) == "uid" for _, h in table.headings)
    candidates = [
        candidates_of(heading, target, None if is_ours else look)
        for (_, heading), look in zip(table.headings, looks, strict=True)
    ]
    found = _noted(_each_once(table, candidates, looks), dict(table.added))
    if not is_ours and not target.part:
        found = _by_content(found, looks, target)
    found = _by_place(found, schema.columns.get(target.key, ()), target)
    found = _remembered(found, remembered or {}, target)
    counts = [sum(value is not None for value in values) for values in cells]
    filled = [replace(c, filled=count) for c, count in zip(found, counts, strict=True)]
    return Mapping(table.sheet, target, tuple(filled), table.place)


def _noted(found: Sequence[ColumnMapping], added: Lookup[int, str]) -> list[ColumnMapping]:
    """Let what a heading between the rows says become an internal note, where it is no column."""
    return [
        replace(c, becomes=INTERNAL_NOTE) if c.column in added and not c.becomes else c
        for c in found
    ]


def _each_once(
    table: Table, candidates: Sequence[Sequence[Candidate]], looks: Sequence[Contents]
) -> list[ColumnMapping]:
    """Give each column of ours to the surest; whoever comes too late takes its next choice."""
    found = [ColumnMapping(c, heading) for c, heading in table.headings]
    twins = _twins([heading for _, heading in table.headings], looks)
    ticked = table.ticked.columns if table.ticked else ()
    continued = {*ticked, *(one.column for one in table.continued)}
    found = [replace(c, reason=Reason.CONTINUED) if c.column in continued else c for c in found]
    waiting = [
        (at, 0)
        for at, options in enumerate(candidates)
        if options and at not in twins and found[at].column not in continued
    ]
    taken: set[str] = set()
    while waiting:
        place, option = min(waiting, key=lambda one: _urgency(one, candidates, looks))
        waiting.remove((place, option))
        wanted = candidates[place][option]
        if wanted.becomes not in taken or wanted.becomes in REPEATED:
            taken.add(wanted.becomes)
            found[place] = _mapped(found[place], wanted)
        elif option + 1 < len(candidates[place]):
            waiting.append((place, option + 1))
        else:
            found[place] = replace(found[place], reason=Reason.TAKEN)
    for at, first in twins.items():
        if found[first].becomes:
            kept = Candidate(INTERNAL_NOTE, Reason.TAKEN, 0, looks[at].evidence())
            found[at] = _mapped(found[at], kept)
    return found


def _urgency(
    one: tuple[int, int],
    candidates: Sequence[Sequence[Candidate]],
    looks: Sequence[Contents],
) -> tuple[int, bool, float, int]:
    """Return what comes first: the surer, the filled, of descriptions the one that says more."""
    place, option = one
    wanted, look = candidates[place][option], looks[place]
    said = look.filled * look.length if wanted.becomes == "narrative" else 0
    return -wanted.confidence, look.filled == 0, -said, place


def _twins(headings: Sequence[str], looks: Sequence[Contents]) -> dict[int, int]:
    """Map columns that say in another language what another column says to that one.

    Of Title_en and Title_lt the one in a language of ours is the first, else the fuller one.
    """
    groups: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    told = [read_heading(heading) for heading in headings]
    for at, heading in enumerate(told):
        if heading.language:
            groups[heading.words, heading.aside].append(at)
    found: dict[int, int] = {}
    for group in groups.values():
        if len({told[at].language for at in group}) < len(group):
            continue
        order = sorted(group, key=lambda at: (looks[at].filled == 0, _rank(told[at].language), at))
        found |= dict.fromkeys(order[1:], order[0])
    return found


def _rank(language: str) -> int:
    return LANGUAGES.index(language) if language in LANGUAGES else len(LANGUAGES)


def _mapped(column: ColumnMapping, by: Candidate) -> ColumnMapping:
    return replace(
        column,
        becomes=by.becomes,
        reason=by.reason,
        confidence=by.confidence,
        evidence=by.evidence,
    )


def _by_content(
    found: Sequence[ColumnMapping], looks: Sequence[Contents], target: Sheet
) -> list[ColumnMapping]:
    """Let what stands in the columns tell where no heading says anything."""
    open_ = {
        at: looks[at]
        for at, c in enumerate(found)
        if c.reason is Reason.UNKNOWN and not says_something_else(read_heading(c.heading).words)
    }
    guesses = guessed(open_, {c.becomes for c in found}, target)
    return [_mapped(c, guesses[at]) if at in guesses else c for at, c in enumerate(found)]


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


def _remembered(
    found: Sequence[ColumnMapping], remembered: Lookup[str, str], target: Sheet
) -> list[ColumnMapping]:
    """Do as the officer did with these headings last time; what she left out stays out."""
    by_key = {key(heading): becomes for heading, becomes in remembered.items()}
    kept = list(found)
    names = own_columns(target).keys() | {INTERNAL_NOTE, LEFT_OUT}
    for column in found:
        becomes = remembered.get(column.heading, by_key.get(key(column.heading)))
        if becomes is None or becomes not in names or becomes == column.becomes:
            continue
        kept = [_chosen(c, column.column, becomes) for c in kept]
        kept = [
            replace(c, reason=Reason.REMEMBERED) if c.column == column.column else c for c in kept
        ]
    return kept


def _chosen(mapped: ColumnMapping, column: int, becomes: str) -> ColumnMapping:
    if mapped.column == column:
        return replace(mapped, becomes=becomes, reason=Reason.CHOSEN, confidence=100)
    if becomes != LEFT_OUT and becomes not in REPEATED and mapped.becomes == becomes:
        return replace(mapped, becomes=LEFT_OUT, reason=Reason.TAKEN, confidence=0)
    return mapped
