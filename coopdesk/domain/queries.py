"""What an officer asks for: words, chosen facets and an order, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

FACETS = ("requesting", "providing", "place", "topic", "year", "kind", "status")
SORTS = (
    "period",
    "title",
    "reference",
    "status",
    "requesting",
    "providing",
    "updated",
)


@dataclass(frozen=True, slots=True)
class Query:
    """Words over all texts, and values chosen per facet (any of them); years are text too.

    Words are never an error: what cannot be understood is searched as words.
    """

    text: str = ""
    chosen: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    deleted: bool = False
    sort: str = "period"
    descending: bool = True

    def values(self, facet: str) -> tuple[str, ...]:
        """Return what is chosen of a facet."""
        return self.chosen.get(facet, ())

    def toggled(self, facet: str, value: str, *, on: bool) -> Query:
        """Return the query with one value of a facet chosen or not."""
        others = tuple(v for v in self.values(facet) if v != value)
        values = (*others, value) if on else others
        chosen = {**self.chosen, facet: values}
        return replace(self, chosen={f: v for f, v in chosen.items() if v})

    def without(self, facet: str) -> Query:
        """Return the query with nothing chosen of a facet."""
        return replace(self, chosen={f: v for f, v in self.chosen.items() if f != facet})

    @property
    def is_narrowed(self) -> bool:
        """Tell whether anything but the kind narrows the list."""
        return bool(self.text.strip()) or any(
            values for facet, values in self.chosen.items() if facet != "kind"
        )


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many of the found records have a value: a place, a topic code, a year."""

    value: str
    count: int


Facets = dict[str, tuple[FacetCount, ...]]
