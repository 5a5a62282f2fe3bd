"""The searches kept under a name in the catalogue, and what is new to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from pyroaring import BitMap
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.desk_tables import Catalogue, Change
from coopdesk.db.desk_tables import SavedSearch as SavedRow
from coopdesk.db.history import change_row, insert_rows, remove_rows
from coopdesk.domain.changes import Values
from coopdesk.domain.queries import FACETS, Query

BEGINNING = datetime(1, 1, 1, tzinfo=UTC)  # before any change
LONGEST_NAME = 200  # characters
LONGEST_TEXT = 4000  # characters; the language of searches reads no more

Matching = Callable[[Session, Query], BitMap]

_AT_ONCE = 5000  # ids fetched, so that other threads have their turn


@dataclass(frozen=True, slots=True)
class Search:
    """What is asked, and of which list, by the list's key."""

    view: str
    query: Query


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search kept under a name."""

    id: int
    name: str
    search: Search


@dataclass(frozen=True, slots=True)
class Shelf:
    """The saved searches in their order, the uid of their catalogue, its newest change."""

    catalogue: str = ""
    searches: tuple[SavedSearch, ...] = ()
    newest: datetime = BEGINNING


def read_shelf(session: Session) -> Shelf:
    """Return all saved searches."""
    query = select(SavedRow.id, SavedRow.name, SavedRow.query)
    rows = session.execute(query.order_by(SavedRow.position, SavedRow.id))
    last = select(func.max(Change.id)).scalar_subquery()
    return Shelf(
        session.scalars(select(Catalogue.uid)).one(),
        tuple(SavedSearch(row.id, row.name, search_from_json(row.query)) for row in rows),
        session.scalar(select(Change.at).where(Change.id == last)) or BEGINNING,
    )


def save_search(session: Session, name: str, search: Search) -> int:
    """Keep a search under a name, below the others, and return its id."""
    last = session.scalar(select(func.max(SavedRow.position)))
    row: Values = {
        "name": clean_name(name),
        "query": search_to_json(search),
        "position": 0 if last is None else last + 1,
        "seen_at": None,  # when it was looked at is the officer's own: see settings.py
    }
    return insert_rows(session, SavedRow, [0], [row])[0]


def change_search(session: Session, search_id: int, search: Search) -> None:
    """Keep another search under the same name; nothing is done if it is gone."""
    _change(session, search_id, {"query": search_to_json(search)})


def rename_search(session: Session, search_id: int, name: str) -> None:
    """Give a search another name; nothing is done if it is gone."""
    _change(session, search_id, {"name": clean_name(name)})


def remove_search(session: Session, search_id: int) -> None:
    """Remove a search; undo brings it back."""
    remove_rows(session, SavedRow, 0, _rows(session, [search_id]))


def order_searches(session: Session, ids: Sequence[int]) -> None:
    """Put the searches into this order; those it does not name keep theirs, below."""
    rows = {row["id"]: row for row in _rows(session)}
    named = [search_id for search_id in dict.fromkeys(ids) if search_id in rows]
    others = [search_id for search_id in rows if search_id not in named]
    for position, search_id in enumerate(named + others):
        change_row(session, SavedRow, 0, rows[search_id], {"position": position})


def new_since(
    session: Session, query: Query, moment: datetime, matching: Matching
) -> tuple[int, int]:
    """Count the records that answer to a query: those new or changed since a moment, and all."""
    found = matching(session, query)
    return found.intersection_cardinality(_changed_since(session, moment)), len(found)


def new_records(session: Session, query: Query, moment: datetime, matching: Matching) -> list[int]:
    """Return the records that answer to a query and are new or changed since a moment."""
    return list(matching(session, query) & _changed_since(session, moment))


def clean_name(name: str) -> str:
    """Return a name on one line, without what no file can keep."""
    return _plain(name)[:LONGEST_NAME].rstrip()


def search_to_json(search: Search) -> dict[str, Any]:
    """Return a search as JSON holds it; two that ask the same are equal there."""
    query = search.query
    return {
        "view": search.view,
        "text": _plain(query.text[:LONGEST_TEXT]),
        "chosen": _sorted_values(query.chosen),
        "excluded": _sorted_values(query.excluded),
        "sort": query.sort,
        "descending": query.descending,
    }


def search_from_json(value: object) -> Search:
    """Return the search that JSON holds; what cannot be read of it is as in an empty search."""
    kept = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    plain = Query()
    query = Query(
        text=_text(kept.get("text"), plain.text),
        chosen=_values(kept.get("chosen")),
        excluded=_values(kept.get("excluded")),
        sort=_text(kept.get("sort"), plain.sort),
        descending=kept.get("descending", plain.descending) is not False,
    )
    return Search(_text(kept.get("view"), ""), query)


def _change(session: Session, search_id: int, after: Values) -> None:
    for row in _rows(session, [search_id]):
        change_row(session, SavedRow, 0, row, after)


def _rows(session: Session, ids: Sequence[int] | None = None) -> list[Values]:
    """Return rows whole, in the order of the navigation; all without ids."""
    query = select(SavedRow.__table__).order_by(SavedRow.position, SavedRow.id)
    if ids is not None:
        query = query.where(SavedRow.id.in_(ids))
    return [dict(row) for row in session.execute(query).mappings()]


def _changed_since(session: Session, moment: datetime) -> BitMap:
    """Return the records that were written later than a moment, as they stand.

    A change that was undone gave its record the old time of change back.
    """
    found, r = BitMap(), t.Record
    rows = session.connection().execute(select(r.id).where(r.updated_at > moment))
    for some in rows.scalars().partitions(_AT_ONCE):
        found.update(some)
    return found


def _sorted_values(chosen: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    return {facet: sorted(chosen[facet]) for facet in FACETS if chosen.get(facet)}


def _values(value: object) -> dict[str, tuple[str, ...]]:
    """Return the values of the facets there are."""
    given = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    found: dict[str, tuple[str, ...]] = {}
    for facet in FACETS:
        values = given.get(facet)
        if isinstance(values, list):
            texts = (each for each in cast("list[Any]", values) if isinstance(each, str))
            found[facet] = tuple(dict.fromkeys(texts))
    return {facet: values for facet, values in found.items() if values}


def _text(value: object, otherwise: str) -> str:
    return value if isinstance(value, str) else otherwise


def _plain(text: str) -> str:
    """Return a text on one line, without NUL and halves of surrogate pairs."""
    kept = (letter for letter in text if letter != "\0" and not "\ud800" <= letter <= "\udfff")
    return " ".join("".join(kept).split())
