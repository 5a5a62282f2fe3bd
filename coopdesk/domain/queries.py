"""What an officer asks for: a text in the language of searches, chosen facets and an order.

The text is written down as a tree of clauses; search/syntax.py reads it and writes it again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

FACETS = ("requesting", "providing", "place", "topic", "year", "kind", "status", "organisation")
SORTS = (
    "period",
    "relevance",
    "title",
    "reference",
    "status",
    "requesting",
    "providing",
    "updated",
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as typed; it finds words that begin so."""

    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in this order, typed between quotes."""

    text: str


@dataclass(frozen=True, slots=True)
class Exactly:
    """Words found as they stand: no thesaurus, no other spelling, no longer word."""

    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field by its canonical name, and the values of which it shall have one, as typed."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """A field whose value is more or less than one as typed; sign is one of > >= < <=."""

    name: str
    sign: str
    value: str


@dataclass(frozen=True, slots=True)
class Between:
    """A field whose value lies between two as typed, both included."""

    name: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class Not:
    """What a record must not answer to."""

    clause: Clause


@dataclass(frozen=True, slots=True)
class AllOf:
    """Clauses that all must be answered to; of none, every record does."""

    clauses: tuple[Clause, ...] = ()


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Clauses of which one must be answered to."""

    clauses: tuple[Clause, ...]


Clause = Word | Phrase | Exactly | Field | Compared | Between | Not | AllOf | AnyOf

Chosen = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Query:
    """A text, and values per facet that are chosen (any of them) or excluded (none of them).

    Nothing typed is an error: what cannot be understood is searched as words. Years are text.
    """

    text: str = ""
    chosen: Chosen = field(default_factory=dict[str, tuple[str, ...]])
    excluded: Chosen = field(default_factory=dict[str, tuple[str, ...]])
    deleted: bool = False
    sort: str = "period"
    descending: bool = True

    def values(self, facet: str) -> tuple[str, ...]:
        """Return what is chosen of a facet."""
        return self.chosen.get(facet, ())

    def toggled(self, facet: str, value: str, *, on: bool) -> Query:
        """Return the query with one value of a facet chosen, or neither chosen nor excluded."""
        query = replace(self, excluded=_with(self.excluded, facet, value, on=False))
        return replace(query, chosen=_with(self.chosen, facet, value, on=on))

    def excepting(self, facet: str, value: str, *, on: bool) -> Query:
        """Return the query with one value of a facet excluded, or neither chosen nor excluded."""
        query = replace(self, chosen=_with(self.chosen, facet, value, on=False))
        return replace(query, excluded=_with(self.excluded, facet, value, on=on))

    def without(self, facet: str) -> Query:
        """Return the query with nothing chosen or excluded of a facet."""
        chosen, excluded = (
            {f: values for f, values in each.items() if f != facet}
            for each in (self.chosen, self.excluded)
        )
        return replace(self, chosen=chosen, excluded=excluded)

    @property
    def is_narrowed(self) -> bool:
        """Tell whether anything but the kind narrows the list."""
        facets = {
            f for each in (self.chosen, self.excluded) for f, values in each.items() if values
        }
        return bool(self.text.strip()) or bool(facets - {"kind"})


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many of the found records have a value: a place, a topic code, a year."""

    value: str
    count: int


Facets = dict[str, tuple[FacetCount, ...]]


def _with(chosen: Chosen, facet: str, value: str, *, on: bool) -> dict[str, tuple[str, ...]]:
    others = tuple(each for each in chosen.get(facet, ()) if each != value)
    found = {**chosen, facet: (*others, value) if on else others}
    return {each: values for each, values in found.items() if values}
