"""Found records in another order than by their dates."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

from pyroaring import BitMap
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.code_bits import code_bits
from coopdesk.db.index_codes import KINDS_OF_CODE
from coopdesk.db.index_query import Every, IndexQuery, Text
from coopdesk.db.record_rows import CHUNK
from coopdesk.db.text_index import first_ids, ranked_ids, still_wanted
from coopdesk.domain.folding import words
from coopdesk.domain.queries import Query
from coopdesk.search import senses as s
from coopdesk.search.answers import is_plain, senses_of, sifted
from coopdesk.search.compiling import narrowed

FEW = 5000  # records whose sort values are read one by one, or that are ranked by their words
_AT_ONCE = 20_000
_BY_CODE = ("requesting", "providing", "status", "kind")


def in_order(
    session: Session, found: array[int], query: Query, count: int | None = None
) -> Sequence[int]:
    """Return records, which come newest first, in the order of a query; the first count of them."""
    if query.sort == "period":
        return found[:count]
    if query.sort == "relevance":
        return _by_relevance(session, found, query)[:count]
    if query.sort in _BY_CODE:
        return _by_code(session, found, query, count)[:count]
    column = _sort_column(query.sort)
    if len(found) <= FEW:
        return _by_value(session, found, column, descending=query.descending)[:count]
    return _by_index(session, found, column, count, descending=query.descending)[:count]


def title_first(
    session: Session, wanted: IndexQuery, parts: Sequence[s.Sense], count: int
) -> list[int]:
    """Return the first records by relevance: all if they are few, else those with it in the title.

    To rank all of a million records would take seconds; a title says what a record is about.
    """
    found = first_ids(session, wanted, max(FEW, count) + 1)
    if len(found) <= FEW:
        return ranked_ids(session, wanted)[:count]
    titled = first_ids(session, _in_title(wanted, parts), count)
    return list(dict.fromkeys([*titled, *found]))[:count]


def _by_relevance(session: Session, found: array[int], query: Query) -> Sequence[int]:
    parts = senses_of(session, query)
    if not all(map(is_plain, parts)):
        return found
    wanted = narrowed(session, query, parts)
    if len(found) <= FEW:
        return ranked_ids(session, wanted)
    titled = first_ids(session, _in_title(wanted, parts), len(found))
    others = BitMap(found) - BitMap(titled)
    return array("I", titled) + sifted(session, found, others)


def _in_title(wanted: IndexQuery, parts: Sequence[s.Sense]) -> IndexQuery:
    """Ask for the same records with a typed word or phrase each in the title."""
    titled = [
        Text(tuple(part.spellings[0].split()), part.is_prefix, "title")
        for part in parts
        if isinstance(part, s.Words)
    ]
    titled += [
        Text(tuple(words(part.typed)), column="title")
        for part in parts
        if isinstance(part, s.Topics | s.Places)
    ]
    return Every((wanted, *titled))


def _by_value(
    session: Session, found: array[int], column: ColumnElement[Any], *, descending: bool
) -> list[int]:
    values: dict[int, Any] = {}
    for start in range(0, len(found), CHUNK):
        some = found[start : start + CHUNK].tolist()
        rows = session.execute(select(t.Record.id, column).where(t.Record.id.in_(some)))
        values.update((row[0], row[1]) for row in rows)
    with_value = [each for each in values if values[each] not in {None, ""}]
    with_value.sort(key=lambda each: (values[each], each), reverse=descending)
    return with_value + [each for each in found if values.get(each) in {None, ""}]


def _by_index(
    session: Session,
    found: array[int],
    column: ColumnElement[Any],
    count: int | None,
    *,
    descending: bool,
) -> array[int]:
    """Go through all records that have a value in its order and keep those found."""
    r, wanted, ordered = t.Record, BitMap(found), array("I")
    order = (column.desc(), r.id.desc()) if descending else (column, r.id)
    query = select(r.id).where(column != "" if column is r.reference else column.is_not(None))
    for some in session.connection().execute(query.order_by(*order)).scalars().partitions(_AT_ONCE):
        ordered.extend([each for each in some if each in wanted])
        if count is not None and len(ordered) >= count:
            return ordered
        still_wanted(session)
    return ordered + sifted(session, found, wanted - BitMap(ordered))


def _by_code(session: Session, found: array[int], query: Query, count: int | None) -> array[int]:
    """Put records in groups by their first code of a field; within a group they stay in order."""
    letter = f"_{KINDS_OF_CODE[query.sort]}"
    known = code_bits(session)
    left, groups = BitMap(found), list[BitMap]()
    for word in sorted(word for word in known if word.startswith(letter)):
        groups.append(left & known[word])
        left = left - known[word]
    if query.descending:
        groups.reverse()
    ordered = array("I")
    for group in [*groups, left]:
        ordered += sifted(session, found, group) if len(group) > 1 else array("I", group)
        if count is not None and len(ordered) >= count:
            break
    return ordered


def _sort_column(sort: str) -> ColumnElement[Any]:
    r = t.Record
    columns: dict[str, Any] = {
        "title": r.title_key,
        "reference": r.reference,
        "updated": r.updated_at,
        "deleted": r.deleted_at,
    }
    return columns.get(sort, r.period_start)
