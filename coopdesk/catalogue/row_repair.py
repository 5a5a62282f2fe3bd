"""Rows that cannot be read any more, made again what they are in a backup.

The history is not told: it says already what these rows hold, and the damage was no change.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from sqlalchemy.orm import Session

from coopdesk.db.backup_files import raw_of
from coopdesk.db.index_mending import keep_true
from coopdesk.db.record_rows import SHAPE, Part


def repair_rows(session: Session, backup: sqlite3.Connection, record_id: int) -> None:
    """Put the rows of a record, and of all its parts, in the place of those that are there."""
    raw = raw_of(session)
    for part, owners in list(_owned(raw, SHAPE, [record_id]))[::-1]:
        _remove(raw, part, owners)
    for part, owners in _owned(backup, SHAPE, [record_id]):
        for row in _select(backup, part, owners, "*"):
            marks = ", ".join("?" * len(row))
            raw.execute(f'INSERT INTO "{part.table.__tablename__}" VALUES ({marks})', row)  # noqa: S608 our own names
    keep_true(session, {record_id}, ())


def _owned(
    connection: sqlite3.Connection, part: Part, owners: list[int]
) -> Iterable[tuple[Part, list[int]]]:
    """Yield each part with the ids its rows hang on, from the record outwards."""
    yield part, owners
    ids = [row[0] for row in _select(connection, part, owners, "id")] if part.parts else []
    for deeper in part.parts if ids else ():
        yield from _owned(connection, deeper, ids)


def _select(
    connection: sqlite3.Connection, part: Part, owners: list[int], what: str
) -> list[tuple[int, ...]]:
    query = f'SELECT {what} FROM "{part.table.__tablename__}" WHERE {_of(part, owners)}'  # noqa: S608 our own names
    return connection.execute(query, owners).fetchall()


def _remove(connection: sqlite3.Connection, part: Part, owners: list[int]) -> None:
    query = f'DELETE FROM "{part.table.__tablename__}" WHERE {_of(part, owners)}'  # noqa: S608 our own names
    connection.execute(query, owners)


def _of(part: Part, owners: list[int]) -> str:
    return f'"{part.owner or "id"}" IN ({", ".join("?" * len(owners))})'
