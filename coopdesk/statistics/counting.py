"""How many of some records bear each value of a facet, as a figure."""

from __future__ import annotations

from pyroaring import BitMap
from sqlalchemy.orm import Session

from coopdesk.db.index_codes import NO_YEAR
from coopdesk.domain.figures import Bar, Figure
from coopdesk.search.facets import values_within


def counted_by(session: Session, facet: str, unit: str, found: BitMap) -> Figure:
    """Count records by what they are; years in their order, the rest by frequency."""
    bars = [Bar(each.value, each.count) for each in values_within(session, facet, found)]
    if facet == "year":
        bars.sort(key=lambda bar: (bar.key == NO_YEAR, bar.key))
    return Figure(facet, unit, tuple(bars))
