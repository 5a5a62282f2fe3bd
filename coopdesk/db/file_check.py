"""Whether the file beneath the catalogue is whole, as far as SQLite can tell."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from coopdesk.domain.progress import Stopped

_INDEX_TABLES = ("text_index", "search_text", "code_bits", "index_word")
_STEPS = 200_000  # of SQLite's machine between two looks at whether to go on: some 10 ms


def file_faults(session: Session) -> tuple[list[str], list[str]]:
    """Return what SQLite finds wrong, in its words: with the file, and with the search index."""
    try:
        rows = session.connection().exec_driver_sql("PRAGMA integrity_check").all()
    except DBAPIError as error:
        if not is_damage(error):
            raise
        return [str(error.orig)], []
    said = [line for row in rows if row[0] != "ok" for line in str(row[0]).splitlines()]
    of_index = [line for line in said if any(name in line for name in _INDEX_TABLES)]
    return [line for line in said if line not in of_index], of_index


def stray_rows(session: Session) -> dict[str, int]:
    """Count, by table, the rows that name a row which is not there."""
    rows = session.connection().exec_driver_sql("PRAGMA foreign_key_check").all()
    return dict(Counter(str(row[0]) for row in rows))


def is_damage(error: DBAPIError) -> bool:
    """Tell whether SQLite could not read the file for what is written in it."""
    code = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF
    # a schema that was overwritten lacks a table or column that every catalogue of it has
    told = any(sign in str(error.orig) for sign in ("decode to UTF-8", "no such", "malformed"))
    return code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB} or told


@contextmanager
def stoppable(session: Session, look: Callable[[], None]) -> Generator[None]:
    """Let long statements be broken off: look is called now and then, and may raise Stopped."""
    driver = session.connection().connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        yield
        return
    stopped: list[Stopped] = []

    def go_on() -> int:
        try:
            look()
        except Stopped as wish:
            stopped.append(wish)
        return len(stopped)

    driver.set_progress_handler(go_on, _STEPS)
    try:
        yield
    except DBAPIError:
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        driver.set_progress_handler(None, 0)
