"""Drafts of two sources that tell of the same made one: what both tell, and where each tells it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Any, cast

from coopdesk.capture.drafts import Draft, Elsewhere
from coopdesk.capture.linking import Offer
from coopdesk.capture.prose.doubts import doubt
from coopdesk.capture.source import Source
from coopdesk.domain.records import NO_PERIOD, Party, Record

Told = tuple[Source, Sequence[Draft]]


def joined_drafts(told: Sequence[Told], offers: Sequence[Offer]) -> list[list[Draft]]:
    """Return the drafts of each source, those told by an earlier source as well only there."""
    found = [list(drafts) for _, drafts in told]
    uids: dict[str, str] = {}
    for offer in offers:
        (at, number), (other_at, other) = offer.first, offer.second
        second = told[other_at][1][other]
        found[at][number] = joined(found[at][number], told[other_at][0], second)
        uids[second.record.uid] = found[at][number].record.uid
    gone = {offer.second for offer in offers}
    return [
        [_pointing(draft, uids) for n, draft in enumerate(drafts) if (at, n) not in gone]
        for at, drafts in enumerate(found)
    ]


def joined(first: Draft, source: Source, second: Draft) -> Draft:
    """Return a draft with what another one of the same tells too; what differs is a doubt."""
    record = first.record
    parts: dict[str, dict[int, int]] = {}  # of a field: where the parts of the second stand now
    doubts = list(record.warnings)
    for name, value in _told(second.record):
        known = getattr(record, name)
        if isinstance(value, tuple):
            both, parts[name] = _united(known, cast("tuple[object, ...]", value))
            record = _with(record, name, both)
        elif known in _NOTHING:
            record = _with(record, name, value)
        elif known != value and name in _DAYS:
            words = "; ".join(each.text for each in second.words_behind(name))
            doubts.append(doubt(name, "told_twice", record.language, words))
    record = replace(record, warnings=tuple(dict.fromkeys([*doubts, *second.warnings])))
    behind = tuple(
        replace(each, part=parts.get(each.field, {}).get(each.part, each.part))
        for each in second.behind
    )
    suggested = first.suggested | {n for n in second.suggested if not getattr(first.record, n)}
    missing = tuple(name for name in first.missing if name in second.missing)
    also = (*first.also, Elsewhere(source, behind))
    return replace(first, record=record, suggested=suggested, missing=missing, also=also)


_NOTHING = ("", None, NO_PERIOD)
_DAYS = frozenset({"period", "signed", "in_force", "ended", "as_of"})
_OWN = frozenset({"uid", "id", "kind", "provenance", "warnings", "related"})


def _told(record: Record) -> Iterator[tuple[str, object]]:
    """Return the fields that say something, but those each draft has for itself."""
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name not in _OWN and value not in (*_NOTHING, ()):
            yield field.name, value


def _united(
    first: tuple[object, ...], second: tuple[object, ...]
) -> tuple[tuple[object, ...], dict[int, int]]:
    """Return the parts of both, the same one once, and where those of the second stand."""
    both = list(first)
    keys = [_key(each) for each in both]
    places: dict[int, int] = {}
    for number, each in enumerate(second, 1):
        if _key(each) not in keys:
            both.append(each)
            keys.append(_key(each))
        places[number] = keys.index(_key(each)) + 1
    return tuple(both), places


def _key(part: object) -> object:
    return (part.place, part.organisation, part.role) if isinstance(part, Party) else part


def _pointing(draft: Draft, uids: dict[str, str]) -> Draft:
    record = draft.record
    related = tuple(
        replace(each, other=uids.get(each.other, each.other)) for each in record.related
    )
    framework = uids.get(record.framework, record.framework)
    return replace(draft, record=replace(record, framework=framework, related=related))


def _with(record: Record, name: str, value: object) -> Record:
    changed: dict[str, Any] = {name: value}
    return replace(record, **changed)
