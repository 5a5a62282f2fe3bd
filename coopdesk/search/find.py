"""A query to the ids of records, in the order asked for: the first page of them, or all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.index_query import Every, IndexQuery, Text
from coopdesk.db.text_index import first_ids
from coopdesk.domain.folding import words
from coopdesk.domain.queries import Query
from coopdesk.search.answers import is_plain, newest_first, senses_of
from coopdesk.search.compiling import narrowed
from coopdesk.search.ordering import in_order, title_first
from coopdesk.search.syntax import LONGEST, MOST

R = TypeVar("R")

PAGE = 100  # records; two screens of a list


def find(session: Session, query: Query) -> Sequence[int]:
    """Return the ids of the records that answer to the query, in its order.

    Records that have nothing to sort by come last, whatever the direction.
    """
    return _ordered(session, query)


def first_page(session: Session, query: Query, count: int = PAGE) -> Sequence[int]:
    """Return the first of what find returns, by date without looking at the others."""
    parts = senses_of(session, query)
    if all(map(is_plain, parts)):
        wanted = narrowed(session, query, parts)
        if query.sort == "period":
            return first_ids(session, wanted, count, oldest_first=not query.descending)
        if query.sort == "relevance":
            return title_first(session, wanted, parts, count)
    return _ordered(session, query, count)


def first_screen(
    session: Session, query: Query, rows: Callable[[Session, Sequence[int]], R], count: int
) -> tuple[Sequence[int], R]:
    """Return the first page, and at once what is shown of the first count of its records."""
    ids = first_page(session, query)
    return ids, rows(session, ids[:count])


def find_titles(
    session: Session, typed: str, kind: str = "", limit: int = 12
) -> list[tuple[str, str]]:
    """Return uid and title of records with these words, those with them in the title first."""
    chosen = {"kind": (kind,)} if kind else {}
    query = Query(typed, chosen, sort="title", descending=False)
    ids = first_ids(session, _in_title(session, query, typed), limit)
    if len(ids) < limit:
        ids = list(dict.fromkeys([*ids, *first_page(session, Query(typed, chosen), limit)]))
    columns = select(t.Record.uid, t.Record.title, t.Record.title_key)
    rows = session.execute(columns.where(t.Record.id.in_(ids))).all()
    return [(row.uid, row.title) for row in sorted(rows, key=lambda row: row.title_key)][:limit]


def _ordered(session: Session, query: Query, count: int | None = None) -> Sequence[int]:
    oldest_first = query.sort == "period" and not query.descending
    found = newest_first(session, query, oldest_first=oldest_first)
    return in_order(session, found, query, count)


def _in_title(session: Session, query: Query, typed: str) -> IndexQuery:
    begun = [
        Text((word,), is_prefix=True, column="title") for word in words(typed[:LONGEST])[:MOST]
    ]
    chosen = narrowed(session, Query(chosen=query.chosen), [])
    return Every((chosen, *begun)) if begun else chosen
