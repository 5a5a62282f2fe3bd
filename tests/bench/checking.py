"""How long Check catalogue takes, beside SQLite's own check and a bare reading of all rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from coopdesk.catalogue.check import Findings, check_file, check_records
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.record_rows import SHAPE, Part
from tests.bench import bare
from tests.bench.catalogues import own_catalogue_of
from tests.bench.measuring import Line, processor_seconds, timed

_AT_ONCE = 500  # rows


def lines(count: int) -> Iterator[Line]:
    """Check a copy of a catalogue as the window does, twice: the first may make the index anew."""
    path = own_catalogue_of(count)
    try:
        with closing(open_database(path)) as sessions:
            _check(sessions)
            floor = timed(lambda: _read_bare(path))
            found: list[Findings] = []
            begun = processor_seconds()
            took = timed(lambda: found.append(_check(sessions)))
            computed = (processor_seconds() - begun) * 1000
        assert found == [Findings(count)]  # else something else was measured
    finally:
        path.unlink()
    yield Line(f"check of {count:,}", took, "ms", floor)
    yield Line("its processor time", computed, "ms", floor)


def _check(sessions: Sessions) -> Findings:
    with sessions.reading() as session:
        found = check_records(session)
    with sessions.writing() as session:
        return check_file(session, found)


def _read_bare(path: Path) -> None:
    with closing(bare.connect(path)) as connection:
        connection.execute("PRAGMA integrity_check").fetchall()
        for table in _tables(SHAPE):
            _read_all(connection, table)


def _read_all(connection: sqlite3.Connection, table: str) -> None:
    rows = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - our own names
    while rows.fetchmany(_AT_ONCE):
        pass


def _tables(part: Part) -> list[str]:
    deeper = [name for each in part.parts for name in _tables(each)]
    return [part.table.__tablename__, *deeper]
