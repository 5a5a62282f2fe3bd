"""The rows of records as the search index asks for them: their texts, and little else.

Whole rows, with every date and number as a value of Python, would take three times as long.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any, cast

from sqlalchemy import String
from sqlalchemy import Table as CoreTable
from sqlalchemy.orm import Session

from coopdesk.db.record_rows import SHAPE, Part, Row, Rows
from coopdesk.db.table import Table

# What is asked for beside texts and the rows that a row hangs on, and what becomes of it.
_ASKED: dict[str, Callable[[Any], object]] = {
    "period_start": date.fromisoformat,
    "period_end": date.fromisoformat,
    "due": date.fromisoformat,
    "deleted_at": bool,
}


def index_rows(session: Session, record_ids: Sequence[int]) -> Rows:
    """Return the rows of records, by table and in the order of read_rows."""
    found: Rows = defaultdict(list)
    _read_part(session, SHAPE, record_ids, found)
    return found


def asked_columns(kind: type[Table], owner: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Name the columns that are asked for, and those of them that as_asked changes."""
    _sql, names, asked = _query(kind, owner)
    return names, asked


def as_asked(rows: list[Row], asked: Iterable[str]) -> list[Row]:
    """Change the values of rows as they are stored into what the index works with."""
    for name in asked:
        become = _ASKED[name]
        for row in rows:
            if row[name] is not None:
                row[name] = become(row[name])
    return rows


def _read_part(session: Session, part: Part, owners: Sequence[int], found: Rows) -> None:
    sql, names, asked = _query(part.table, part.owner)
    answer = session.connection().exec_driver_sql(sql, (json.dumps(list(owners)),))
    rows = as_asked([dict(zip(names, row, strict=True)) for row in answer.all()], asked)
    found[part.table.__tablename__].extend(rows)
    for deeper in part.parts if rows else ():
        _read_part(session, deeper, [row["id"] for row in rows], found)


@cache
def _query(kind: type[Table], owner: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Return the question for the rows of owners, its columns, and those that are no texts."""
    table = cast("CoreTable", kind.__table__)
    asked = tuple(column.name for column in table.c if column.name in _ASKED)
    names = tuple(
        column.name
        for column in table.c
        if column.name in {"id", owner, *asked}
        or isinstance(column.type, String)
        or column.foreign_keys
    )
    columns = ", ".join(f'"{name}"' for name in names)
    key, order = owner or "id", "position" if owner else "id"
    sql = (
        f'SELECT {columns} FROM "{table.name}"'  # noqa: S608 - our own names
        f" WHERE {key} IN (SELECT value FROM json_each(?)) ORDER BY {order}"
    )
    return sql, names, asked
