"""How many of the found records have each value of a facet."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, Select, distinct, extract, func, select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.domain.queries import FACETS, FacetCount, Facets, Query
from coopdesk.search.conditions import NO_YEAR, ROLES, conditions


def facets(session: Session, query: Query) -> Facets:
    """Count the values of every facet; what is chosen of a facet does not narrow that facet."""
    return {facet: _count(session, facet, query) for facet in FACETS}


def _count(session: Session, facet: str, query: Query) -> tuple[FacetCount, ...]:
    found = conditions(session, query, without=facet)
    counted: dict[str, int]
    if facet == "year":
        counted = _years(session, found)
    else:
        rows = session.execute(_by_value(facet).where(*found))
        counted = {row[0]: row[1] for row in rows if row[0]}
    ordered = sorted(counted.items(), key=lambda each: (-each[1], each[0]))
    return tuple(FacetCount(value, count) for value, count in ordered)


def _years(session: Session, found: list[ColumnElement[bool]]) -> dict[str, int]:
    """Count a record in every year it was active in, as conditions.in_year finds it."""
    r = t.Record
    first, last = extract("year", r.period_start), extract("year", r.period_end)
    is_open = r.period_shape == "open"
    spans = select(first, last, is_open, func.count()).where(*found).group_by(first, last, is_open)
    counted = Counter[str]()
    for row in session.execute(spans):
        start, end, ongoing, count = cast("tuple[int | None, int | None, bool, int]", tuple(row))
        begin = start or end
        if begin is None:
            counted[NO_YEAR] += count
            continue
        until = end or (max(begin, datetime.now(UTC).year) if ongoing else begin)
        for year in range(begin, until + 1):
            counted[str(year)] += count
    return counted


def _by_value(facet: str) -> Select[Any, int]:
    r = t.Record
    column: Any
    match facet:
        case "kind":
            column = r.kind
        case "status":
            column = r.status
        case "topic":
            return _by_part(t.RecordTopic.topic, t.RecordTopic.record_id)
        case _:
            statement = _by_part(t.Party.place, t.Party.record_id)
            return statement.where(t.Party.role.in_(ROLES[facet])) if facet in ROLES else statement
    return select(column, func.count()).select_from(r).group_by(column)


def _by_part(value: Any, record_id: Any) -> Select[Any, int]:
    return (
        select(value, func.count(distinct(record_id)))
        .join(t.Record, t.Record.id == record_id)
        .group_by(value)
    )
