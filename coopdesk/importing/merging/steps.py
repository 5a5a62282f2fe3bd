"""What taking a colleague's version does to a record, step by step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from difflib import SequenceMatcher
from typing import Any, Literal

from coopdesk.domain.folding import fold
from coopdesk.domain.periods import Period, last_day
from coopdesk.domain.records import Comment, Doubt, Learning, NextStep, Party, Record
from coopdesk.importing.building import says_nothing_new
from coopdesk.importing.named_parties import Named, is_called_so

Path = tuple[tuple[str, int], ...]  # from a record down to a part: field and row id


@dataclass(frozen=True, slots=True)
class SetField:
    """Give a field of the record, or of a part of it, another value."""

    path: Path
    field: str
    value: Any


@dataclass(frozen=True, slots=True)
class SetEdge:
    """Give a period another start, end (a day and its precision) or other words."""

    path: Path
    edge: Literal["start", "end", "words"]
    day: date | None = None
    precision: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class AddPart:
    """Add a part to a field of the record or of a part, behind so many others; -1: at the end."""

    path: Path
    field: str
    value: Any
    place: int = -1


@dataclass(frozen=True, slots=True)
class RemovePart:
    """Remove a part."""

    path: Path


@dataclass(frozen=True, slots=True)
class SetNames:
    """Make the parties a cell names those that it names now."""

    before: tuple[Named, ...]
    after: tuple[Named, ...]
    organisations: bool = False  # the cell names organisations of whatever role


@dataclass(frozen=True, slots=True)
class SetLines:
    """Make the texts of learnings or next steps the lines of a cell."""

    field: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeepWords:
    """Keep what was not understood as a doubt about a field, to be looked at."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class KeepNote:
    """Keep a text as an internal comment."""

    text: str


Step = SetField | SetEdge | AddPart | RemovePart | SetNames | SetLines | KeepWords | KeepNote


def taken(record: Record, steps: Sequence[Step]) -> Record:
    """Return the record with the steps done, in their order; a step done before changes nothing."""
    for step in steps:
        record = _take(record, step)
    return record


def _take(record: Record, step: Step) -> Record:
    match step:
        case SetField(path, name, value):
            return _at(record, path, lambda owner: replace(owner, **{name: value}))
        case SetEdge(path):
            edge = step
            return _at(record, path, lambda o: replace(o, period=_with_edge(o.period, edge)))
        case AddPart(path, name, value, place):
            return _at(record, path, lambda owner: _with_part(owner, name, value, place))
        case RemovePart(path):
            (name, row_id), above = path[-1], path[:-1]
            return _at(record, above, lambda owner: _without_part(owner, name, row_id))
        case SetNames():
            return replace(record, parties=_with_names(record.parties, step))
        case SetLines(name, before, after):
            return replace(record, **{name: _with_lines(record, name, before, after)})
        case KeepWords() | KeepNote():
            return _kept(record, step)


def _kept(record: Record, step: KeepWords | KeepNote) -> Record:
    if isinstance(step, KeepWords):
        if any((w.field, w.text) == (step.field, step.text) for w in record.warnings):
            return record
        doubt = Doubt(step.field, "warning", step.text)
        return replace(record, warnings=(*record.warnings, doubt))
    if any(c.kind == "internal" and c.text == step.text for c in record.comments):
        return record
    return replace(record, comments=(*record.comments, Comment("internal", text=step.text)))


def _at(owner: Any, path: Path, change: Callable[[Any], Any]) -> Any:
    if not path:
        return change(owner)
    (name, row_id), *rest = path
    parts = tuple(
        _at(part, tuple(rest), change) if part.id == row_id else part
        for part in getattr(owner, name)
    )
    return replace(owner, **{name: parts})


def _with_part(owner: Any, name: str, value: Any, place: int) -> Any:
    parts: tuple[Any, ...] = getattr(owner, name)
    if any(says_nothing_new(value, part) for part in parts):
        return owner
    at = place if 0 <= place <= len(parts) else len(parts)
    return replace(owner, **{name: (*parts[:at], value, *parts[at:])})


def _without_part(owner: Any, name: str, row_id: int) -> Any:
    return replace(owner, **{name: tuple(p for p in getattr(owner, name) if p.id != row_id)})


def _with_edge(period: Period, step: SetEdge) -> Period:
    match step.edge:
        case "start":
            found = replace(period, start=step.day, start_precision=step.precision)
        case "end":
            found = replace(period, end=step.day, end_precision=step.precision)
        case "words":
            found = replace(period, words=step.words)
    return replace(found, shape=_shape(found))


def _shape(period: Period) -> str:
    """Return the shape of a period whose days were changed one by one."""
    start, end = period.start, period.end
    if start is None and end is None:
        return "relative" if period.words else "none"
    if start is None:
        return "range"
    if end is None:
        return "open"
    if period.shape in {"points", "relative"}:
        return period.shape
    whole = last_day(start, period.start_precision or "day")
    is_point = (end, period.end_precision) == (whole, period.start_precision)
    return "point" if is_point and period.shape != "range" else "range"


def _with_names(parties: Sequence[Party], step: SetNames) -> tuple[Party, ...]:
    found = list(parties)
    matcher = SequenceMatcher(None, step.before, step.after, autojunk=False)
    for code, a, b, c, d in matcher.get_opcodes():
        if code == "equal":
            continue
        gone, come = list(step.before[a:b]), list(step.after[c:d])
        for old, new in zip(gone, come, strict=False):
            found = _renamed(found, old, new, organisations=step.organisations)
        for old in gone[len(come) :]:
            found = _unnamed(found, old, organisations=step.organisations)
        for new in come[len(gone) :]:
            found = _named(found, new, organisations=step.organisations)
    return tuple(found)


def _renamed(parties: list[Party], old: Named, new: Named, *, organisations: bool) -> list[Party]:
    if not any(_is(party, old, organisations=organisations) for party in parties):
        return _named(parties, new, organisations=organisations)
    return [
        _as_named(party, new, organisations=organisations)
        if _is(party, old, organisations=organisations)
        else party
        for party in parties
    ]


def _as_named(party: Party, new: Named, *, organisations: bool) -> Party:
    if organisations:
        return replace(party, organisation=new.words)
    named = replace(party, role=new.role, confirmed=new.confirmed)
    if new.place:
        return replace(named, place=new.place)
    return replace(named, place="", organisation=new.words)


def _unnamed(parties: list[Party], old: Named, *, organisations: bool) -> list[Party]:
    found: list[Party] = []
    for party in parties:
        if not _is(party, old, organisations=organisations):
            found.append(party)
        elif organisations and party.place:
            found.append(replace(party, organisation=""))
    return found


def _named(parties: list[Party], new: Named, *, organisations: bool) -> list[Party]:
    if any(_is(party, new, organisations=organisations) for party in parties):
        return parties
    return [*parties, Party(new.place, new.words, new.role, new.confirmed)]


def _is(party: Party, named: Named, *, organisations: bool) -> bool:
    if organisations:
        return fold(party.organisation) == fold(named.words)
    if party.role != named.role:
        return False
    if named.place:
        return party.place == named.place or is_called_so(party, named)
    return not party.place and fold(party.organisation) == fold(named.words)


def _with_lines(
    record: Record, name: str, before: Sequence[str], after: Sequence[str]
) -> tuple[Any, ...]:
    kind: type[Any] = Learning if name == "learnings" else NextStep
    found: list[Any] = list(getattr(record, name))
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for code, a, b, c, d in matcher.get_opcodes():
        if code == "equal":
            continue
        gone, come = before[a:b], after[c:d]
        for old, new in zip(gone, come, strict=False):
            at = _place_of(found, old)
            if at is not None:
                found[at] = replace(found[at], text=new)
            elif _place_of(found, new) is None:
                found.append(kind(text=new))
        for old in gone[len(come) :]:
            at = _place_of(found, old)
            if at is not None:
                del found[at]
        found += [kind(text=new) for new in come[len(gone) :] if _place_of(found, new) is None]
    return tuple(found)


def _place_of(parts: Sequence[Any], line: str) -> int | None:
    return next((n for n, part in enumerate(parts) if one_line(part.text) == line), None)


def one_line(text: str) -> str:
    """Return a text as a line of a cell shows it."""
    return " ".join(text.split())


def usual(kind: type[Any], name: str) -> Any:
    """Return what a field of a record or part holds where nothing is said."""
    return next(f.default for f in fields(kind) if f.name == name)
