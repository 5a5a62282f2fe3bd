"""A record out of what a file says of it: alone, or laid over the record that is there already."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from itertools import groupby
from typing import Any

from coopdesk.domain.folding import fold
from coopdesk.domain.records import Comment, Doubt, Learning, NextStep, Party, Record
from coopdesk.domain.results import Activity
from coopdesk.importing.named_parties import Named, is_called_so, is_own_name
from coopdesk.importing.notes import Code, Note, Severity
from coopdesk.importing.reading import PartRead, Placed, RecordRead

UNKEPT = {"id"}
# What tells two parts apart that stand in columns of the row itself; a text as it was before it
# was cleaned is not told again by another file.
_COMPARED: dict[str, tuple[str, ...]] = {
    "money": ("kind", "amount", "currency", "text"),
    "kpis": ("key", "label", "value", "as_of"),
    "descriptions": ("kind", "text"),
    "agreement_numbers": ("text",),
    "documents": ("url",),
    "people": ("name",),
    "participants": ("total", "women", "men"),
    "provenance": ("field", "text"),
}
# What is said again with another value is changed, where there is one such part here and there.
_ONE_OF_A_SORT = {  # by what tells the sorts apart, and the value
    "money": (("kind", "currency", "year"), "amount"),
    "kpis": (("key", "label", "as_of"), "value"),
}
_NAMED_BESIDE = ("parties", "learnings", "next_steps", "comments", "warnings", *_COMPARED)


def build(read: RecordRead) -> Record:
    """Return the record a file describes, as if there were none yet."""
    if read.whole:
        return read.whole
    said = dict(read.fields)
    for name, placed in parts_of(read).items():
        said[name] = tuple(part for _, part in placed)
    said |= {"kind": read.kind, "title": read.title, "uid": read.uid}
    said["period"] = read.period.period(read.kind)
    return Record(**said | _what_is_named(said, read, read.beside))


def lay_over(record: Record, read: RecordRead) -> Record:
    """Return the record with what the file says; what the file leaves blank stays.

    Parts are never removed: a part that says something new about the one in its place changes
    it, any other is added.
    """
    said = dict(read.fields)
    if read.title:
        said["title"] = read.title
    if read.whole:
        said |= {} if read.whole.period.is_empty else {"period": read.whole.period}
    elif read.period.says_something:
        said["period"] = read.period.period(record.kind, record.period)
    for name, placed in parts_of(read).items():
        said[name] = _merged(getattr(record, name), placed)
    ours = {name: said.get(name, getattr(record, name)) for name in _NAMED_BESIDE}
    beside = dict(read.beside)
    for name in _ONE_OF_A_SORT.keys() & beside.keys():
        ours[name], beside[name] = _with_other_values(
            ours[name], beside[name], *_ONE_OF_A_SORT[name]
        )
    return replace(record, **said | _what_is_named(ours, read, beside))


def parts_of(read: RecordRead) -> dict[str, Placed]:
    """Return the parts of a record in their order, those within parts put inside."""
    if read.placed is not None:
        return read.placed
    found: dict[str, Placed] = {}
    if read.whole:
        found = _parts_of_whole(read.whole)
    for name, parts in read.parts.items():
        if "." not in name:
            found[name] = _ordered(parts)
    _hang_notes(read, found)
    _hang_activities(read, found)
    read.placed = found
    return found


def _what_is_named(
    parts: Mapping[str, Any], read: RecordRead, further: Mapping[str, tuple[Any, ...]]
) -> dict[str, Any]:
    """Return the parts with what the columns for reading and the kept columns say beyond them."""
    doubts = list(read.doubts)
    found: dict[str, Any] = {"parties": _parties(parts.get("parties", ()), read, doubts)}
    for name, kind in (("learnings", Learning), ("next_steps", NextStep)):
        if lines := read.lines.get(name):
            found[name] = _with_lines(parts.get(name, ()), lines, kind)
    if read.internal_notes:
        notes = [Comment("internal", text=text) for text in read.internal_notes]
        found["comments"] = _with_new(parts.get("comments", ()), notes, ("kind", "text"))
    if doubts:
        found["warnings"] = _with_new(parts.get("warnings", ()), doubts, ("field", "text"))
    for name, beside in further.items():
        if name != "parties":
            found[name] = _with_new(parts.get(name, ()), beside, _COMPARED[name])
    return found


def _parties(ours: tuple[Party, ...], read: RecordRead, doubts: list[Doubt]) -> tuple[Party, ...]:
    parties = list(ours)
    for column, named in read.named.items():
        for one in _told_by_names(named, read.organisations):
            if not any(_is_named(p, one) for p in parties):
                parties.append(Party(one.place, one.words, one.role, one.confirmed, one.note))
                if not one.place and column != "others":
                    doubts += _unknown_place(read, column, one.words)
    others = (*read.beside.get("parties", ()), *map(_organisation, read.organisations))
    for party in others:
        if not any(_is_party(p, party) for p in parties):
            parties.append(party)
    return tuple(parties)


def _organisation(name: str) -> Party:
    return Party(organisation=name)


def _is_party(one: Party, other: Party) -> bool:
    """Tell whether a party is there already; an organisation without a role is, in any role."""
    if fold(one.organisation) != fold(other.organisation):
        return False
    return (one.place, one.role) == (other.place, other.role) or not (other.place or other.role)


def _ordered(parts: Sequence[PartRead]) -> Placed:
    placed = [(part.address.get("order", 0), part.value) for part in parts]
    return sorted(placed, key=lambda one: one[0] or len(parts) + 1)


def _parts_of_whole(record: Record) -> dict[str, Placed]:
    values: dict[str, Any] = {f.name: getattr(record, f.name) for f in fields(record)}
    return {name: _numbered(v) for name, v in values.items() if _is_parts(v)}


def _hang_notes(read: RecordRead, found: dict[str, Placed]) -> None:
    notes: defaultdict[int, list[PartRead]] = defaultdict(list)
    for part in read.parts.get("next_steps.log", ()):
        notes[part.address.get("step", 0)].append(part)
    steps = found.get("next_steps", [])
    for place, (number, step) in enumerate(steps):
        log = notes.pop(number or place + 1, [])
        if log:
            steps[place] = number, replace(step, log=tuple(note for _, note in _ordered(log)))
    _refuse_homeless(notes)


def _hang_activities(read: RecordRead, found: dict[str, Placed]) -> None:
    lines = _by(read.parts.get("results.activities.items", ()), "result")
    dates = _by(read.parts.get("results.activities.items.periods", ()), "result")
    results = found.get("results", [])
    for place, (number, node) in enumerate(results):
        at = number or place + 1
        activities = _activities(lines.pop(at, []), dates.pop(at, []))
        if activities:
            results[place] = number, replace(node, activities=activities)
    _refuse_homeless(lines)
    _refuse_homeless(dates)


def _activities(lines: list[PartRead], dates: list[PartRead]) -> tuple[Activity, ...]:
    found: list[Activity] = []
    dated = _by(dates, "activity")
    # Without numbers, lines under one title are one activity.
    numbered = sorted(lines, key=lambda part: part.address.get("activity", 0))
    grouped = groupby(numbered, key=lambda part: (part.address.get("activity", 0), part.title))
    for place, ((number, title), group) in enumerate(grouped, 1):
        own = _by(dated.pop(number or place, []), "item")
        parts = [p for p in group if "item" in p.address or not _is_blank(p.value)]
        items: list[Any] = []
        for item_place, part in enumerate(_in_order(parts, "item"), 1):
            periods = own.pop(part.address.get("item", item_place), [])
            items.append(replace(part.value, periods=tuple(p for _, p in _ordered(periods))))
        _refuse_homeless(own)
        found.append(Activity(title, tuple(items)))
    _refuse_homeless(dated)
    return tuple(found)


def _by(parts: Sequence[PartRead], name: str) -> dict[int, list[PartRead]]:
    found: defaultdict[int, list[PartRead]] = defaultdict(list)
    for part in parts:
        found[part.address.get(name, 0)].append(part)
    return found


def _in_order(parts: Sequence[PartRead], name: str) -> list[PartRead]:
    return sorted(parts, key=lambda part: part.address.get(name, len(parts) + 1))


def _refuse_homeless(left: dict[int, list[PartRead]]) -> None:
    for number, parts in left.items():
        for part in parts:
            if not part.row.refused:
                part.row.note(Code.OWNER_UNKNOWN, str(number or "?"))


def _merged(ours: tuple[Any, ...], placed: Placed) -> tuple[Any, ...]:
    """Lay the parts of a file over ours."""
    found = list(ours)
    left = [(at, part) for at, part in placed if not any(says_nothing_new(part, o) for o in ours)]
    covered = {
        at
        for at, one in enumerate(ours, 1)
        if any(says_nothing_new(part, one) for _, part in placed)
    }
    for at, part in left:
        if 0 < at <= len(ours) and at not in covered:
            covered.add(at)
            found[at - 1] = _laid_over(ours[at - 1], part)
        else:
            found.append(part)
    return tuple(found)


def _laid_over(ours: Any, theirs: Any) -> Any:
    said: dict[str, Any] = {}
    for field in fields(ours):
        value: Any = getattr(theirs, field.name)
        if field.name in UNKEPT or _is_unsaid(value):
            continue
        if _is_parts(value):
            value = _merged(getattr(ours, field.name), _numbered(value))
        said[field.name] = value
    return replace(ours, **said)


def says_nothing_new(theirs: Any, ours: Any) -> bool:
    """Tell whether all that a part says is said by ours already."""
    if not is_dataclass(theirs) or type(theirs) is not type(ours):
        return theirs == ours
    for field in fields(theirs):
        value, own = getattr(theirs, field.name), getattr(ours, field.name)
        if field.name in UNKEPT or value == own or _is_unsaid(value):
            continue
        if not _is_parts(value):
            return False
        if not all(any(says_nothing_new(part, o) for o in own) for part in value):
            return False
    return True


def _is_unsaid(value: Any) -> bool:
    if isinstance(value, bool):
        return False  # "not confirmed" says something
    return value is None or value in ("", (), 0)


def _is_parts(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and is_dataclass(value[0])  # pyright: ignore[reportUnknownArgumentType]


def _numbered(parts: Sequence[Any]) -> Placed:
    return list(enumerate(parts, 1))


def _is_blank(part: Any) -> bool:
    return all(_is_unsaid(getattr(part, field.name)) for field in fields(part))


def _is_named(party: Party, named: Named) -> bool:
    if named.role and party.role != named.role:
        return False
    if named.place:
        return party.place == named.place or is_called_so(party, named)
    return fold(party.organisation) == fold(named.words)


def _told_by_names(named: Sequence[Named], organisations: Sequence[str]) -> Iterator[Named]:
    """Yield what a cell of ours names, as an organisation where the row lists it as one.

    A place is written with its name, so "AND" is not Andorra. Files without a sheet of parties
    have no more to go by.
    """
    for one in named:
        if one.shown in organisations and not is_own_name(one):
            yield replace(one, place="", words=one.shown)
        else:
            yield one


def _unknown_place(read: RecordRead, role: str, words: str) -> list[Doubt]:
    if not words or read.row is None:
        return []
    column, heading = read.headings.get(role, (0, role))
    note = Note(
        *(Code.PLACE_UNKNOWN, Severity.WARNING),
        *(read.row.sheet, read.row.number, column, (words,)),
    )
    if note not in read.row.notes:
        read.row.notes.append(note)
    return [Doubt("parties", "warning", f"{heading}: {words}")]


def _with_lines(ours: tuple[Any, ...], lines: Sequence[str], kind: type[Any]) -> tuple[Any, ...]:
    known = {_bare(part.text) for part in ours}
    return (*ours, *(kind(text=line) for line in dict.fromkeys(lines) if _bare(line) not in known))


def _with_other_values(
    ours: tuple[Any, ...], theirs: tuple[Any, ...], told_apart: tuple[str, ...], value: str
) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Return our parts with the values a file has for those of the same sort, and the rest of it.

    The words beside a value go with it; where the value is the same, ours stay.
    """

    def sort_of(part: Any) -> tuple[Any, ...]:
        return tuple(getattr(part, name) for name in told_apart)

    here, there = (Counter(map(sort_of, parts)) for parts in (ours, theirs))
    new = {
        sort_of(part): part
        for part in theirs
        if here[sort_of(part)] == there[sort_of(part)] == 1 and not _is_unsaid(getattr(part, value))
    }
    found: list[Any] = []
    for part in ours:
        other = new.get(sort_of(part), part)
        is_same = getattr(other, value) == getattr(part, value)
        found.append(part if is_same else replace(other, id=part.id))
    return tuple(found), tuple(part for part in theirs if sort_of(part) not in new)


def _with_new(
    ours: tuple[Any, ...], new: Sequence[Any], compared: tuple[str, ...]
) -> tuple[Any, ...]:
    def face(part: Any) -> tuple[Any, ...]:
        return tuple(getattr(part, name) for name in compared)

    known = {face(part) for part in ours}
    return (*ours, *(part for part in dict.fromkeys(new) if face(part) not in known))


def _bare(text: str) -> str:
    return fold(" ".join(text.split())).lstrip("•·*-–0123456789.) ")
