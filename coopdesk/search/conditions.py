"""A query as conditions on the table of records."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, false, or_, select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.desk_tables import Topic
from coopdesk.db.text_index import match_expression, matching
from coopdesk.domain.queries import Query
from coopdesk.search.syntax import phrases

ROLES = {
    "requesting": ("requesting", "beneficiary"),
    "providing": ("providing", "second_provider", "funding"),
}
NO_YEAR = "—"


def conditions(session: Session, query: Query, *, without: str = "") -> list[ColumnElement[bool]]:
    """Return what a record must satisfy; without leaves one facet out, to count its values."""
    found: list[ColumnElement[bool]] = [
        t.Record.deleted_at.is_not(None) if query.deleted else t.Record.deleted_at.is_(None)
    ]
    found += words_condition(query.text)
    found += [
        _facet_condition(session, facet, values)
        for facet, values in query.chosen.items()
        if facet != without and values
    ]
    return found


def words_condition(text: str) -> list[ColumnElement[bool]]:
    """Return the condition that the words make; none for no words at all."""
    wanted = phrases(text)
    if not wanted:
        return []
    return [t.Record.id.in_(matching(match_expression(wanted)))]


def _facet_condition(session: Session, facet: str, values: tuple[str, ...]) -> ColumnElement[bool]:
    match facet:
        case "kind":
            return t.Record.kind.in_(values)
        case "status":
            return t.Record.status.in_(values)
        case "topic":
            return _has_topic(with_narrower(session, values))
        case "year":
            return or_(*(in_year(value) for value in values))
        case "place":
            held = t.Record.country_held.in_(values)
            return or_(held, _has_party(values, ()))
        case "requesting" | "providing":
            return _has_party(values, ROLES[facet])
        case _:
            return false()


def in_year(value: str) -> ColumnElement[bool]:
    """Return the condition that a record was active in a year; "—" asks for no year at all."""
    r = t.Record
    if not value.isdecimal() or len(value) > 4 or int(value) == 0:
        return and_(r.period_start.is_(None), r.period_end.is_(None))
    year = int(value)
    first, last = date(year, 1, 1), date(year, 12, 31)
    begun = r.period_start <= last
    still = or_(r.period_end >= first, and_(r.period_end.is_(None), r.period_shape == "open"))
    at_once = and_(r.period_start >= first, r.period_end.is_(None))
    ends_in = and_(r.period_start.is_(None), r.period_end >= first, r.period_end <= last)
    return or_(and_(begun, or_(still, at_once)), ends_in)


def with_narrower(session: Session, codes: Iterable[str]) -> set[str]:
    """Return topics and all that are narrower."""
    found = set(codes)
    broader = {row.code: row.broader for row in session.execute(select(Topic.code, Topic.broader))}
    grown = True
    while grown:
        below = {code for code, above in broader.items() if above in found and code not in found}
        found |= below
        grown = bool(below)
    return found


def _has_topic(codes: Iterable[str]) -> ColumnElement[bool]:
    rows: Any = select(t.RecordTopic.record_id).where(t.RecordTopic.topic.in_(list(codes)))
    return t.Record.id.in_(rows)


def _has_party(places: Iterable[str], roles: Iterable[str]) -> ColumnElement[bool]:
    rows = select(t.Party.record_id).where(t.Party.place.in_(list(places)))
    if roles:
        rows = rows.where(t.Party.role.in_(list(roles)))
    return t.Record.id.in_(rows)
