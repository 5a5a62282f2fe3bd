"""The floors: the very statements of the program, run again through Python's sqlite3 alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, cast

from sqlalchemy.orm import Session

from coopdesk.db import database

_WRITES = ("INSERT", "UPDATE", "DELETE")
_INSIDE_INDEX = "text_index_"  # the tables that FTS5 keeps by itself


def connect(path: Path) -> sqlite3.Connection:
    """Open a catalogue without SQLAlchemy, with the pragmas of the program."""
    connection = sqlite3.connect(path, isolation_level=None)
    database._set_pragmas(connection, writes=True)
    return connection


def statements_of(session: Session, work: Callable[[Session], object]) -> list[str]:
    """Do the work and return the SQL it sent, its values written out."""
    sent: list[str] = []
    connection = cast("sqlite3.Connection", session.connection().connection.dbapi_connection)
    connection.set_trace_callback(sent.append)
    work(session)
    connection.set_trace_callback(None)
    return [each for each in sent if _INSIDE_INDEX not in each and not each.startswith("--")]


def read(connection: sqlite3.Connection, statements: Sequence[str]) -> list[list[Any]]:
    """Read the same rows."""
    return [connection.execute(each).fetchall() for each in statements if each.startswith("SELECT")]


def write(connection: sqlite3.Connection, statements: Sequence[str]) -> None:
    """Write the same rows in a transaction; new rows get ids of their own."""
    connection.execute("BEGIN IMMEDIATE")
    for each in statements:
        if each.startswith(_WRITES):
            connection.execute(each)
    connection.execute("COMMIT")


def first_rows(connection: sqlite3.Connection, words: str, count: int) -> list[Any]:
    """Look words up in the text index and read the first records found, newest first."""
    query = (
        "SELECT id, title, period_start FROM record WHERE deleted_at IS NULL AND id IN"
        " (SELECT rowid FROM text_index WHERE text_index MATCH ?)"
        " ORDER BY period_start DESC, id DESC LIMIT ?"
    )
    return connection.execute(query, (words, count)).fetchall()
