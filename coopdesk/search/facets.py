"""How many of the found records have each value of a facet."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import Any, cast

from sqlalchemy import CTE, ColumnElement, Select, distinct, exists, extract, func, select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.desk_tables import Topic
from coopdesk.domain.queries import FACETS, FacetCount, Facets, Query
from coopdesk.search.conditions import NO_YEAR, ROLES, conditions


def facets(session: Session, query: Query) -> Facets:
    """Count the values of every facet, each as many records as choosing it would find.

    What is chosen of a facet does not narrow that facet.
    """
    return {facet: _count(session, facet, query) for facet in FACETS}


def _count(session: Session, facet: str, query: Query) -> tuple[FacetCount, ...]:
    found = conditions(session, query, without=facet)
    counted: Counter[str]
    if facet == "year":
        counted = _years(session, found)
    else:
        counted = _counted(session, _by_value(facet).where(*found))
        if facet == "place":
            counted += _counted(session, _held_without_party().where(*found))
    ordered = sorted(counted.items(), key=lambda each: (-each[1], each[0]))
    return tuple(FacetCount(value, count) for value, count in ordered)


def _counted(session: Session, query: Select[Any, int]) -> Counter[str]:
    return Counter({row[0]: row[1] for row in session.execute(query) if row[0]})


def _years(session: Session, found: list[ColumnElement[bool]]) -> Counter[str]:
    """Count a record in every year it was active in, as conditions.in_year finds it.

    What goes on is counted up to this year, or up to the last year that another record names.
    """
    r = t.Record
    first, last = extract("year", r.period_start), extract("year", r.period_end)
    is_open = r.period_shape == "open"
    spans = select(first, last, is_open, func.count()).where(*found).group_by(first, last, is_open)
    rows = cast("list[tuple[int | None, int | None, bool, int]]", session.execute(spans).all())
    last_year = max([datetime.now(UTC).year, *(year for row in rows for year in row[:2] if year)])
    counted = Counter[str]()
    for start, end, ongoing, count in rows:
        begin = start or end
        if begin is None:
            counted[NO_YEAR] += count
            continue
        until = end or (last_year if ongoing else begin)
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
            topic, above = t.RecordTopic.topic, _with_broader()
            statement = _by_part(func.coalesce(above.c.above, topic), t.RecordTopic.record_id)
            return statement.outerjoin(above, above.c.code == topic)
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


def _with_broader() -> CTE:
    """Pair every topic with itself and all that are broader, as conditions.with_narrower does."""
    above = select(Topic.code, Topic.code.label("above")).cte(recursive=True)
    broader = select(above.c.code, Topic.broader).join(Topic, Topic.code == above.c.above)
    return above.union(broader.where(Topic.broader != ""))


def _held_without_party() -> Select[Any, int]:
    """Count records by the country they were held in, unless it is the place of a party too."""
    r, party = t.Record, t.Party
    as_party = exists().where(party.record_id == r.id, party.place == r.country_held)
    return select(r.country_held, func.count()).where(~as_party).group_by(r.country_held)
