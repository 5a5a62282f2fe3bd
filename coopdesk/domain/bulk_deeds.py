"""What a bulk change makes of one record: plain rules, the same for the preview and the writing."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from functools import cache
from typing import Any, cast

from coopdesk.domain.bulk_changes import DONE_STEPS, TEXTS_OF_PARTS, BulkChange, is_nothing
from coopdesk.domain.folding import fold
from coopdesk.domain.records import NextStep, Party, Record

Rename = Callable[[str], str]


def changed(record: Record, change: BulkChange) -> Record:
    """Return the record as a change makes it; the same record where it changes nothing."""
    special = _SPECIAL.get(change.field)
    if special:
        return special(record, change)
    if change.field.startswith("next_steps."):
        return _in_open_steps(record, change)
    value = getattr(record, change.field)
    return _with(record, change.field, _other_value(value, change, _empty(change.field)))


def _other_value(value: Any, change: BulkChange, empty: Any) -> Any:
    """Return what a value becomes by set, fill, clear, replace or find."""
    match change.deed:
        case "set":
            return change.value
        case "fill":
            return change.value if is_nothing(value) else value
        case "clear":
            return empty
        case "replace":
            return change.instead if _same(value, change.value) else value
        case "find":
            return _replacer(change)(value)
        case _:
            raise ValueError(change.deed)


def _with(record: Record, field: str, value: Any) -> Record:
    return record if value == getattr(record, field) else replace(record, **{field: value})


@cache
def _empty(field: str) -> Any:
    return next(f.default for f in fields(Record) if f.name == field)


def _same(value: object, other: object) -> bool:
    """Tell whether two values are one, names written in two ways included."""
    if isinstance(value, str) and isinstance(other, str):
        return fold(value) == fold(other)
    return value == other


# topics


def _topics(record: Record, change: BulkChange) -> Record:
    named = cast("tuple[str, ...]", change.value)
    topics = record.topics
    match change.deed:
        case "add":
            topics = (*topics, *named)
        case "remove":
            topics = tuple(each for each in topics if each not in named)
        case "replace":
            other = cast("tuple[str, ...]", change.instead)
            topics = tuple(new for each in topics for new in (other if each in named else (each,)))
        case _:
            topics = ()
    return _with(record, "topics", tuple(dict.fromkeys(topics)))


# parties


def _parties(record: Record, change: BulkChange) -> Record:
    if change.deed == "confirm":
        return _with(record, "parties", tuple(replace(p, confirmed=True) for p in record.parties))
    wanted = cast("Party", change.value)
    if change.deed == "remove":
        left = tuple(party for party in record.parties if not _fits(party, wanted))
        return _with(record, "parties", left)
    is_there = any(_who(party) == _who(wanted) for party in record.parties)
    return record if is_there else replace(record, parties=(*record.parties, wanted))


def _fits(party: Party, wanted: Party) -> bool:
    """Tell whether a party has all that is named of the wanted one."""
    return (
        wanted.place in {"", party.place}
        and wanted.role in {"", party.role}
        and fold(wanted.organisation) in {"", fold(party.organisation)}
    )


def _who(party: Party) -> tuple[str, str, str]:
    return party.place, fold(party.organisation), party.role


def _of_parties(record: Record, change: BulkChange) -> Record:
    name = change.field.removeprefix("parties.")
    return _with(record, "parties", _renamed_parties(record.parties, name, _renamer(change)))


def _renamed_parties(parties: Sequence[Party], name: str, rename: Rename) -> tuple[Party, ...]:
    """Rename; a party that comes to say what another one does is not kept beside it."""
    renamed = [(old, _renamed(old, name, rename)) for old in parties]
    said = {_saying(new) for old, new in renamed if new is old}
    kept: list[Party] = []
    for old, new in renamed:
        if new is old or _saying(new) not in said:
            kept.append(new)
        said.add(_saying(new))
    return tuple(kept)


def _saying(party: Party) -> object:
    return (*_who(party), party.confirmed, party.note)


def _renamed(part: Any, name: str, rename: Rename) -> Any:
    value: str = getattr(part, name)
    new = rename(value) if value else value
    return part if new == value else replace(part, **{name: new})


def _renamer(change: BulkChange) -> Rename:
    wanted, instead = fold(str(change.value)), str(change.instead)
    return lambda value: instead if fold(value) == wanted else value


# places and organisations wherever they are named


def _places(record: Record, change: BulkChange) -> Record:
    rename = _renamer(change)
    record = _with(record, "parties", _renamed_parties(record.parties, "place", rename))
    record = _with(record, "country_held", rename(record.country_held))
    record = _each(record, "participants", "country", rename)
    return _each(record, "next_steps", "owner_place", rename)


def _organisations(record: Record, change: BulkChange) -> Record:
    rename = _renamer(change)
    record = _with(record, "parties", _renamed_parties(record.parties, "organisation", rename))
    for field in ("participants", "people"):
        record = _each(record, field, "organisation", rename)
    return _each(record, "next_steps", "owner", rename)


def _each(record: Record, field: str, name: str, rename: Rename) -> Record:
    parts = tuple(_renamed(part, name, rename) for part in getattr(record, field))
    return _with(record, field, parts)


# next steps and texts


def _in_open_steps(record: Record, change: BulkChange) -> Record:
    name = change.field.removeprefix("next_steps.")
    empty = next(f.default for f in fields(NextStep) if f.name == name)

    def other(step: NextStep) -> NextStep:
        if step.status in DONE_STEPS:
            return step
        return replace(step, **{name: _other_value(getattr(step, name), change, empty)})

    return _with(record, "next_steps", tuple(other(step) for step in record.next_steps))


def _texts(record: Record, change: BulkChange) -> Record:
    rename = _replacer(change)
    for name in ("title", "narrative"):
        record = _with(record, name, rename(getattr(record, name)))
    for name in TEXTS_OF_PARTS:
        record = _each(record, name, "text", rename)
    return record


def _replacer(change: BulkChange) -> Rename:
    """Return what puts other words in place of those looked for; any space stands for any."""
    words, instead = str(change.value), str(change.instead)
    pattern = _pattern(words, change.whole_words, change.match_case, not instead)
    follows = not change.match_case and words.islower()

    def other(found: re.Match[str]) -> str:
        return _capitals_of(found[0], instead) if follows else instead

    return lambda text: pattern.sub(other, text) if text else text


def _capitals_of(found: str, instead: str) -> str:
    """Write what takes the place of words as these are written: Labor, LABOR → Labour, LABOUR."""
    if found.isupper() and len(found) > 1:
        return instead.upper()
    return instead[:1].upper() + instead[1:] if found[:1].isupper() else instead


@cache
def _pattern(words: str, whole_words: bool, match_case: bool, leaves_gap: bool) -> re.Pattern[str]:  # noqa: FBT001
    pattern = r"\s+".join(map(re.escape, words.split())) or re.escape(words)
    if whole_words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    if leaves_gap:  # words taken out between two spaces take one with them
        pattern = rf"(?<= ){pattern} |{pattern}"
    return re.compile(pattern, 0 if match_case else re.IGNORECASE)


_SPECIAL: dict[str, Callable[[Record, BulkChange], Record]] = {
    "topics": _topics,
    "parties": _parties,
    "parties.place": _of_parties,
    "parties.organisation": _of_parties,
    "parties.role": _of_parties,
    "places": _places,
    "organisations": _organisations,
    "texts": _texts,
}
