"""A query to the ids of records, in the order asked for."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.domain.queries import Query
from coopdesk.search.conditions import ROLES, conditions

_AT_ONCE = 1000  # ids fetched; 100 000 at once would hold up the window for 50 ms


def find(session: Session, query: Query) -> list[int]:
    """Return the ids of the records that answer to the query, in its order.

    Records that have nothing to sort by come last, whatever the direction.
    """
    statement = select(t.Record.id).where(*conditions(session, query)).order_by(*_order(query))
    found: list[int] = []
    for some in session.connection().execute(statement).scalars().partitions(_AT_ONCE):
        found += some
    return found


def find_titles(
    session: Session, typed: str, kind: str = "", limit: int = 12
) -> list[tuple[str, str]]:
    """Return uid and title of records with these words, to complete a name being typed."""
    chosen = {"kind": (kind,)} if kind else {}
    query = Query(typed, chosen, sort="title", descending=False)
    statement = select(t.Record.uid, t.Record.title).where(*conditions(session, query))
    return [
        (row.uid, row.title)
        for row in session.execute(statement.order_by(t.Record.title_key).limit(limit))
    ]


def _order(query: Query) -> list[Any]:
    column = _sort_column(query.sort)
    newest_first = [t.Record.id.desc() if query.descending else t.Record.id]
    directed = column.desc() if query.descending else column.asc()
    return [directed.nulls_last(), *newest_first]


def _sort_column(sort: str) -> ColumnElement[Any]:
    r = t.Record
    plain: dict[str, Any] = {
        "title": r.title_key,
        "reference": func.nullif(r.reference, ""),
        "status": func.nullif(r.status, ""),
        "updated": r.updated_at,
        "kind": r.kind,
        "deleted": r.deleted_at,
    }
    if sort in ROLES:
        place = select(func.min(t.Party.place)).where(
            t.Party.record_id == r.id, t.Party.role.in_(ROLES[sort]), t.Party.place != ""
        )
        return place.correlate(r).scalar_subquery()
    return plain.get(sort, r.period_start)
