"""Records as they are stored, read once for a check: hashed, and handed on to the index.

No Record is built, which takes a third of the time. Whatever is in doubt is not decided here.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any, cast

import orjson
from sqlalchemy import Boolean
from sqlalchemy import Table as CoreTable
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from coopdesk.db.column_types import Amount, Instant, amount_of
from coopdesk.db.index_rows import as_asked, asked_columns
from coopdesk.db.record_rows import SHAPE, Part, Rows, TopicLink
from coopdesk.db.table import Table
from coopdesk.domain.hashing import sha256_of
from coopdesk.domain.record_json import KEPT_BY_CATALOGUE, hashed_fields, plain_decimal
from coopdesk.domain.results import NodeModel

_Stored = tuple[Any, ...]
_By = dict[int, list[Any]]


def rows_as_saved(session: Session, record_ids: Sequence[int]) -> Rows | None:
    """Return what index_rows does if all of these records say what was saved, None if in doubt."""
    try:
        found: Rows = {}
        said = _read(session, record_ids, found)
        return found if all(kept == digest for kept, digest in said) else None
    except (DBAPIError, sqlite3.Error):
        return None
    except (ValueError, TypeError, LookupError, ArithmeticError):
        return None


def stored_hashes(session: Session, record_ids: Sequence[int]) -> list[tuple[str, str]]:
    """Return the hash that each record was saved with, and that of what it says now.

    Raises whatever happens where a value is none of its column.
    """
    return _read(session, record_ids, {})


@dataclass(frozen=True, slots=True)
class _Plan:
    """How the rows of a table are asked for, and where in them is what."""

    sql: str
    names: tuple[str, ...]  # of the columns that the index asks for, the first ones
    asked: tuple[str, ...]
    key: int
    owner: int
    said: tuple[tuple[str, int, Any], ...]  # key of JSON, column, what is left unsaid
    changed: tuple[tuple[str, Callable[[Any], Any]], ...]  # values JSON has another form for
    moments: tuple[int, ...]
    whole: Callable[[dict[str, Any]], Any] | None  # of parts that are no objects in JSON


def _read(session: Session, record_ids: Sequence[int], found: Rows) -> list[tuple[str, str]]:
    raw = cast("sqlite3.Connection", session.connection().connection.driver_connection)
    plan = _plan(SHAPE.table, "")
    rows = _ask(raw, plan, record_ids)
    if len(rows) != len(record_ids):
        raise LookupError
    _hand_on(SHAPE, plan, rows, found)
    parts = [(part.field, _read_part(raw, part, record_ids, found)) for part in SHAPE.parts]
    for at in plan.moments:
        for row in rows:
            if row[at] is not None:
                datetime.fromisoformat(row[at])
    kept = plan.names.index("content_hash")
    return [
        (row[kept], sha256_of(orjson.dumps(said, option=orjson.OPT_SORT_KEYS)))
        for row, said in zip(rows, _said(plan, rows, parts), strict=True)
    ]


def _read_part(raw: sqlite3.Connection, part: Part, owners: Sequence[int], found: Rows) -> _By:
    """Return what the rows of a part say, by owner and in order."""
    plan = _plan(part.table, part.owner)
    rows = _ask(raw, plan, owners) if owners else []
    if not rows:
        return {}
    _hand_on(part, plan, rows, found)
    ids = [row[plan.key] for row in rows] if part.parts else []
    deeper = [(each.field, _read_part(raw, each, ids, found)) for each in part.parts]
    by_owner: _By = {}
    owner = plan.owner
    for row, said in zip(rows, _said(plan, rows, deeper), strict=True):
        by_owner.setdefault(row[owner], []).append(said)
    return by_owner


def _said(plan: _Plan, rows: Sequence[_Stored], parts: Sequence[tuple[str, _By]]) -> list[Any]:
    """Return what rows say, as record_json.to_json has it."""
    parts = [(name, by_owner) for name, by_owner in parts if by_owner]
    key = plan.key
    made: list[Any] = []
    for row in rows:
        said = {name: row[at] for name, at, unsaid in plan.said if row[at] != unsaid}
        for name, change in plan.changed:
            if name in said:
                said[name] = change(said[name])
        for name, by_owner in parts:
            if row[key] in by_owner:
                said[name] = by_owner[row[key]]
        made.append(said)
    return [plan.whole(said) for said in made] if plan.whole else made


def _ask(raw: sqlite3.Connection, plan: _Plan, owners: Sequence[int]) -> list[_Stored]:
    return raw.execute(plan.sql, (json.dumps(list(owners)),)).fetchall()


def _hand_on(part: Part, plan: _Plan, rows: Sequence[_Stored], found: Rows) -> None:
    names = plan.names
    lean = [dict(zip(names, row)) for row in rows]  # noqa: B905 - what comes after is not asked for
    found[part.table.__tablename__] = as_asked(lean, plan.asked)


@cache
def _plan(kind: type[Table], owner: str) -> _Plan:
    part = next(each for each in _all_parts(SHAPE) if each.table is kind)
    table = cast("CoreTable", kind.__table__)
    names, asked = asked_columns(kind, owner)
    fields = [
        each
        for each in hashed_fields(part.value)
        if each[0] in table.c and (part is not SHAPE or each[0] not in KEPT_BY_CATALOGUE)
    ]
    others = [
        name for name in (*(each[0] for each in fields), *_moments(table)) if name not in names
    ]
    columns = (*names, *dict.fromkeys(others))
    place = {name: at for at, name in enumerate(columns)}
    key, order = owner or "id", "position" if owner else "id"
    listed = ", ".join(f'"{name}"' for name in columns)
    return _Plan(
        f'SELECT {listed} FROM "{table.name}"'  # noqa: S608 - our own names
        f" WHERE {key} IN (SELECT value FROM json_each(?)) ORDER BY {order}",
        names,
        asked,
        place["id"],
        place[key],
        tuple((said, place[name], unsaid) for name, said, unsaid in fields),
        tuple(
            (said, _CHANGES[type(table.c[name].type)])
            for name, said, _ in fields
            if type(table.c[name].type) in _CHANGES
        ),
        tuple(place[name] for name in _moments(table)),
        _WHOLE.get(part.value),
    )


def _moments(table: CoreTable) -> list[str]:
    return [column.name for column in table.c if isinstance(column.type, Instant)]


def _all_parts(part: Part) -> list[Part]:
    return [part, *(deeper for each in part.parts for deeper in _all_parts(each))]


@lru_cache(maxsize=10_000)
def _amount(stored: object) -> str:
    if type(stored) is not int:
        raise TypeError
    return plain_decimal(amount_of(stored))


_CHANGES: dict[type, Callable[[Any], Any]] = {
    Boolean: {0: False, 1: True}.__getitem__,
    Amount: _amount,
}
_WHOLE: dict[type, Callable[[dict[str, Any]], Any]] = {
    NodeModel: lambda said: said.get("number", 0),
    TopicLink: itemgetter("topic"),
}
