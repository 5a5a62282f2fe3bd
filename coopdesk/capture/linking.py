"""Drafts of several sources that tell of the same thing: offered as such, both sources kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from coopdesk.capture.drafts import Draft
from coopdesk.domain.folding import fold, words
from coopdesk.domain.records import EXCHANGE, Record, Relation

SAME_AS = "same_as"
Where = tuple[int, int]  # which source, which of its drafts; both from 0


@dataclass(frozen=True, slots=True)
class Offer:
    """Two drafts that are probably the same, and why: fields that agree."""

    first: Where
    second: Where
    why: tuple[str, ...]


def link(drafts_of_several_sources: Sequence[Sequence[Draft]]) -> list[Offer]:
    """Offer the pairs of drafts of different sources that are the same; nothing is changed."""
    offers: list[Offer] = []
    same: dict[str, str] = {}  # uid of a framework: of the first one that is the same
    placed = [
        ((at, number), draft)
        for at, drafts in enumerate(drafts_of_several_sources)
        for number, draft in enumerate(drafts)
    ]
    placed.sort(key=lambda each: (each[1].record.kind == EXCHANGE, each[0]))
    for at, (where, draft) in enumerate(placed):
        for earlier, other in placed[:at]:
            if earlier[0] == where[0]:
                continue
            if why := _why_same(other.record, draft.record, same):
                offers.append(Offer(earlier, where, why))
                uid = other.record.uid
                same[draft.record.uid] = same.get(uid, uid)
                break
    return offers


def linked(
    drafts_of_several_sources: Sequence[Sequence[Draft]], offers: Sequence[Offer]
) -> list[list[Draft]]:
    """Return the drafts with "same as" relations where offers were taken; all of them stay."""
    told = [list(drafts) for drafts in drafts_of_several_sources]
    for offer in offers:
        first, second = (told[at][number] for at, number in (offer.first, offer.second))
        relation = Relation(SAME_AS, first.record.uid)
        record = replace(second.record, related=(*second.record.related, relation))
        told[offer.second[0]][offer.second[1]] = replace(second, record=record)
    return told


def _why_same(first: Record, second: Record, same: dict[str, str]) -> tuple[str, ...]:
    if first.kind != second.kind or first.framework_type != second.framework_type:
        return ()
    if first.kind == EXCHANGE:
        return _why_same_meeting(first, second, same)
    agree = [
        name
        for name, equal in (
            ("title", fold(first.title) == fold(second.title)),
            ("acronym", bool(first.acronym) and first.acronym == second.acronym),
            ("period", _days(first) is not None and _days(first) == _days(second)),
        )
        if equal
    ]
    if "title" in agree or len(agree) > 1:
        return tuple(agree)
    return (*agree, "words") if agree and _alike(first.title, second.title) else ()


def _why_same_meeting(first: Record, second: Record, same: dict[str, str]) -> tuple[str, ...]:
    """Two meetings are one where the group and the exact days agree and no place differs."""
    group = same.get(second.framework, second.framework)
    of_one = bool(group) and group == same.get(first.framework, first.framework)
    days = _days(first)
    if not of_one or first.modality != second.modality or days is None or days != _days(second):
        return ()
    exact = first.period.start_precision == "day"
    places = [(each.city, each.country_held) for each in (first, second)]
    differs = any(a and b and fold(a) != fold(b) for a, b in zip(*places, strict=True))
    return ("framework", "period") if exact and not differs else ()


def _days(record: Record) -> tuple[object, object] | None:
    return (record.period.start, record.period.end) if record.period.start else None


def _alike(first: str, second: str) -> bool:
    """Tell whether most words of two names are the same, whatever their order and hyphens."""
    told = [set(words(name.replace("-", ""))) for name in (first, second)]
    return len(told[0] & told[1]) >= _MOST * max(map(len, told))


_MOST = 0.7
