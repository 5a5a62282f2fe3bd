"""Open a catalogue file and hand out sessions: any number that read, one at a time that writes."""

from __future__ import annotations

import getpass
import os
import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.sql.compiler import InsertmanyvaluesSentinelOpts

from coopdesk.db import history
from coopdesk.db.catalogue_file import SCHEMA, examine, make_private
from coopdesk.db.index_mending import is_index_damage, mend_index
from coopdesk.db.text_index import is_current
from coopdesk.domain.changes import Change, Deed
from coopdesk.domain.errors import (
    CatalogueDamaged,
    CatalogueReadOnly,
    DiskFull,
    FileInUse,
    FileReadOnly,
    IndexDamaged,
    NotACatalogue,
)

P = ParamSpec("P")
R = TypeVar("R")

BUSY_SECONDS = 5


class Sessions:
    """The open catalogue: sessions to read with, and sessions whose writes are recorded."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.schema = SCHEMA
        self._reader = _engine(path, read_only=read_only, begin="BEGIN")
        self._writer = _engine(path, read_only=read_only, begin="BEGIN IMMEDIATE")
        self._read_sessions = sessionmaker(self._reader)
        self._write_sessions = sessionmaker(self._writer)
        self.before_writing: Callable[[Deed], object] | None = None  # called with each deed to be

    @contextmanager
    def reading(self) -> Generator[Session]:
        """Give a session that sees one state of the catalogue and changes nothing."""
        with _refusals(self.path), self._read_sessions() as session:
            session.info["reads_only"] = True
            history.guard_writes(session)
            yield session

    @contextmanager
    def writing(self) -> Generator[Session]:
        """Give the session that writes; all of it is kept at the end, or nothing."""
        if self.read_only:
            raise CatalogueReadOnly
        with _refusals(self.path), self._write_sessions.begin() as session:
            session.info["author"] = author()
            history.guard_writes(session)
            yield session

    def write(
        self,
        deed: Deed,
        work: Callable[Concatenate[Session, P], R],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> tuple[Change | None, R]:
        """Do recorded, undoable work in a transaction of its own."""
        if self.before_writing:
            self.before_writing(deed)
        with self.writing() as session:
            return history.recorded(session, deed, work, *args, **kwargs)

    def close(self) -> None:
        """Release the file, so that it can be copied or moved."""
        self._reader.dispose()
        self._writer.dispose()


def open_database(path: Path) -> Sessions:
    """Open a catalogue, made new where there is none; raises the FileRefusals of errors.py."""
    found = examine(path)
    if found < SCHEMA:
        if found and not os.access(path, os.W_OK):
            raise FileReadOnly(path)
        _bring_up_to_date(path, found)
    sessions = Sessions(path, read_only=not os.access(path, os.W_OK))
    try:
        with sessions.reading() as session:
            session.connection().exec_driver_sql("SELECT uid FROM catalogue")
            is_indexed = is_current(session)
        if not is_indexed and not sessions.read_only:
            with sessions.writing() as session:
                mend_index(session)
    except BaseException:
        sessions.close()
        raise
    return sessions


def author() -> str:
    """Return the name under which changes are recorded."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a user id without a name
        return "?"


def _bring_up_to_date(path: Path, found: int) -> None:
    # Alembic takes 0.4 s to import, and most openings need none of it
    from coopdesk.db.migrate import create_or_upgrade  # noqa: PLC0415

    engine = _engine(path, read_only=False, begin="BEGIN IMMEDIATE")
    try:
        with _refusals(path):
            create_or_upgrade(engine, path, found)
    finally:
        engine.dispose()
    if not found:
        make_private(path)


def _engine(path: Path, *, read_only: bool, begin: str) -> Engine:
    mode = "ro" if read_only else "rwc"
    url = make_url("sqlite://").set(
        database=f"file:{quote(os.fsencode(path.absolute()))}", query={"mode": mode, "uri": "true"}
    )
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
    # AUTOINCREMENT numbers the rows of one INSERT in their order, so a thousand go in at once
    # (2 000 records in 3 s rather than 5 s) and SQLAlchemy may take their ids sorted.
    engine.dialect.insertmanyvalues_implicit_sentinel = (
        InsertmanyvaluesSentinelOpts.ANY_AUTOINCREMENT
    )

    def connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # Python's own BEGIN comes too late to lock
        _set_pragmas(connection, writes=begin != "BEGIN")

    def begun(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begun)
    return engine


def _set_pragmas(connection: sqlite3.Connection, *, writes: bool) -> None:
    pragmas = {
        "foreign_keys": "ON",
        "journal_mode": "DELETE",
        "synchronous": "EXTRA",
        "trusted_schema": "OFF",
        "cell_size_check": "ON",
        "temp_store": "MEMORY",
        "cache_size": -32_000,  # kB
    }
    if writes:
        pragmas["cache_spill"] = "OFF"  # a long write locks readers out at its commit only
    for name, value in pragmas.items():
        connection.execute(f"PRAGMA {name} = {value}")


@contextmanager
def _refusals(path: Path) -> Generator[None]:
    """Turn what SQLite says into what the officer can act on."""
    try:
        yield
    except DBAPIError as error:
        damaged = IndexDamaged() if is_index_damage(error) else None
        refusal = damaged or _refusal(path, str(error.orig).lower())
        if refusal is None:
            raise
        raise refusal from error


def _refusal(path: Path, words: str) -> Exception | None:
    known: dict[str, Exception] = {
        "locked": FileInUse(path),
        "disk is full": DiskFull(),
        "readonly": CatalogueReadOnly(),
        "unable to open": FileReadOnly(path),
        "disk i/o": FileReadOnly(path),
        "not a database": NotACatalogue(path),
        "malformed": CatalogueDamaged(path),
        "no such table": CatalogueDamaged(path),
    }
    return next((refusal for sign, refusal in known.items() if sign in words), None)
