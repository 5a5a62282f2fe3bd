"""What a whole record says, and the codes it bears: what its index must know, told without it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cached_property
from typing import Any, cast

from coopdesk.domain.folding import fold, words
from coopdesk.domain.records import Record

TAKING = {"requesting", "beneficiary"}
GIVING = {"providing", "second_provider", "funding"}
FUNDING = {"funding", "funder"}
NO_YEAR = "—"
# What is a code, a date of book-keeping or a copy of the record, and no text anybody wrote.
_UNSPOKEN = {
    *("uid", "kind", "status", "content_hash", "created_by", "updated_by", "framework", "language"),
    *("modality", "venue", "framework_type", "country_held", "place", "country", "owner_place"),
    *("level", "category", "raw", "snapshot", "other", "origin", "result_type", "currency"),
    *("file_hash", "shape", "start_precision", "end_precision"),
    *("topics", "provenance", "warnings"),
}


@dataclass
class Told:
    """A record, and what it says: each text as its words between blanks."""

    record: Record
    texts: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def __post_init__(self) -> None:
        r = self.record
        parties = [(p.role, p.organisation) for p in r.parties]
        others = [each.organisation for each in (*r.participants, *r.people)]
        numbers = [r.reference, r.announcement_number or "", r.symbol, r.iati_identifier]
        numbers += [r.number, r.acronym, *(each.text for each in r.agreement_numbers)]
        told = {
            "": list(spoken(r)),
            "title": [r.title],
            "reference": numbers,
            "organisation": [r.executing_body, *(name for _, name in parties), *others],
            "donor": [name for role, name in parties if role in FUNDING],
            "owner": [step.owner for step in r.next_steps],
        }
        self.texts = {
            name: [f" {' '.join(words(text))} " for text in texts] for name, texts in told.items()
        }

    def says(self, phrase: Sequence[str], *, begun: bool = False, where: str = "") -> bool:
        """Tell whether some text has these words side by side, the last perhaps only begun."""
        sought = f" {' '.join(phrase)}" + ("" if begun else " ")
        return bool(phrase) and any(sought in text for text in self.texts[where])

    def codes(self, name: str) -> frozenset[str]:
        """Return the values of a facet, of "donor", "modality", "language", "owner" or "has"."""
        if name not in self._codes:
            self._codes[name] = frozenset(CODES[name](self.record)) - {""}
        return self._codes[name]

    @cached_property
    def _codes(self) -> dict[str, frozenset[str]]:
        return {}

    @cached_property
    def named_places(self) -> set[str]:
        """Return the places named in any part."""
        r = self.record
        named = [p.place for p in r.parties] + [g.country for g in r.participants]
        return {*named, *(s.owner_place for s in r.next_steps), r.country_held} - {""}


def spoken(value: Any, name: str = "") -> Iterator[str]:
    """Yield every text that somebody wrote into a record; the role of a person is one."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in cast("tuple[Any, ...]", value):
            yield from spoken(part)
    elif is_dataclass(value):
        is_party = type(value).__name__ == "Party"
        for each in fields(value):
            if each.name not in _UNSPOKEN and not (is_party and each.name == "role"):
                yield from spoken(getattr(value, each.name))


def in_roles(record: Record, roles: Iterable[str]) -> set[str]:
    return {party.place for party in record.parties if party.role in roles}


def years(record: Record) -> set[str]:
    period = record.period
    if not (period.start or period.end):
        return {NO_YEAR}
    return {str(year) for year in range(1900, 2100) if period.covers(year)}


def parts(record: Record) -> set[str]:
    """Return the parts that a record has, as has: and missing: name them."""
    r = record
    steps, roles = r.next_steps, {party.role for party in r.parties}
    there: dict[str, object] = {
        "requesting": roles & TAKING,
        "providing": roles & GIVING,
        "donor": roles & FUNDING,
        "dates": r.period.start or r.period.end,
        "topics": r.topics,
        "narrative": r.narrative or r.descriptions,
        "learnings": r.learnings,
        "next_steps": steps,
        "due": any(step.due for step in steps),
        "owner": any(step.owner or step.owner_place for step in steps),
        "participants": r.participants,
        "people": r.people,
        "comments": r.comments,
        "money": r.money,
        "documents": r.documents,
        "results": r.results,
        "kpis": r.kpis,
        "related": r.related,
        "warnings": r.warnings,
        "provenance": r.provenance,
        "status_reports": r.status_reports,
        "reference": r.reference or r.agreement_numbers,
        "status": r.status,
        "source": r.source_url,
        "modality": r.modality,
        "framework": r.framework,
        "city": r.city,
        "country": r.country_held or any(party.place for party in r.parties),
        "language": r.language,
        "website": r.website,
        "organisation": r.executing_body
        or any(each.organisation for each in (*r.parties, *r.participants, *r.people)),
    }
    return {part for part, value in there.items() if value}


CODES: dict[str, Callable[[Record], Iterable[str]]] = {
    "requesting": lambda r: in_roles(r, TAKING),
    "providing": lambda r: in_roles(r, GIVING),
    "donor": lambda r: in_roles(r, FUNDING),
    "place": lambda r: {r.country_held, *(party.place for party in r.parties)},
    "owner": lambda r: {step.owner_place for step in r.next_steps},
    "topic": lambda r: r.topics,
    "year": years,
    "kind": lambda r: {r.kind},
    "status": lambda r: {r.status},
    "modality": lambda r: {r.modality},
    "language": lambda r: {r.language},
    "organisation": lambda r: {fold(party.organisation) for party in r.parties},
    "has": parts,
}
