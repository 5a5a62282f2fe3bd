"""Open a catalogue file and hand out sessions: any number that read, one at a time that writes."""

from __future__ import annotations

import errno
import glob
import os
import shutil
import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.sql.compiler import InsertmanyvaluesSentinelOpts

from coopdesk.db import desk_lock, history
from coopdesk.db.catalogue_file import SCHEMA, examine, is_writable, make_private
from coopdesk.db.desk_lock import author
from coopdesk.db.disk import FAILING, FULL, refusal_of, settle_folder
from coopdesk.db.file_users import NO_FILE, file_number, held_open, is_another_file
from coopdesk.db.index_mending import is_index_damage, mend_index
from coopdesk.db.text_index import is_current, is_missing
from coopdesk.domain.changes import Change, Deed
from coopdesk.domain.errors import (
    CatalogueDamaged,
    CatalogueError,
    CatalogueHeld,
    CatalogueNotIndexed,
    CatalogueOlder,
    CatalogueReadOnly,
    CatalogueReplaced,
    DiskFails,
    DiskFull,
    FileInUse,
    FileReadOnly,
    IndexDamaged,
    NotACatalogue,
)
from coopdesk.domain.holders import Holder
from coopdesk.domain.processes import is_running

__all__ = ["BUSY_SECONDS", "Sessions", "author", "open_database"]

P = ParamSpec("P")
R = TypeVar("R")

BUSY_SECONDS = 5
_ROOM = 65_536  # bytes that a small save needs


class Sessions:
    """The open catalogue: sessions to read with, and sessions whose writes are recorded."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.schema = SCHEMA
        self.holder: Holder | None = None  # who else writes, so that this one only reads
        self.is_replaced = False  # another file has its name, so that it is only read
        self._is_file_read_only = read_only
        self._token = ""  # of the lock row, while it is ours
        self._every, self._beaten = desk_lock.BEAT, 0.0  # seconds
        self._file = file_number(path)
        self._held: sqlite3.Connection | None = None  # the file that was opened, whatever its name
        self._looking = Lock()  # two lanes may ask for it
        self._reader = _engine(path, read_only=read_only, begin="BEGIN")
        self._writer = _engine(path, read_only=read_only, begin="BEGIN IMMEDIATE")
        self._read_sessions = sessionmaker(self._reader)
        self._write_sessions = sessionmaker(self._writer)
        self.before_writing: Callable[[Deed], object] | None = None  # called with each deed to be

    def connect(self) -> None:
        """Open the file to write, so that what is written later goes into this very file."""
        with _refusals(self.path):
            self._held = held_open(self.path)
            if not self._is_file_read_only:
                self._writer.raw_connection().close()  # kept by the pool

    @property
    def read_only(self) -> bool:
        """Tell whether nothing can be changed: by the file's rights, or since another writes.

        Nor can a file that another one took the place of.
        """
        return self._is_file_read_only or self.holder is not None or self.is_replaced

    @read_only.setter
    def read_only(self, is_file_read_only: bool) -> None:
        self._is_file_read_only = is_file_read_only

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
        self._refuse_to_write()
        with _refusals(self.path), self._write_sessions.begin() as session:
            self._look_at_lock(session.connection())
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

    def hold(self, every: int = desk_lock.BEAT, *, anyway: bool = False) -> Holder | None:
        """Become the one that writes, unless another one is, who is returned and then stands here.

        One that has died on this computer is nobody; anyway takes it from one that is_gone too.
        """
        if self._is_file_read_only or self.look_at_file():
            return self.holder
        token = self._token or desk_lock.new_token()
        with _refusals(self.path):
            with self._reader.begin() as connection:
                self.holder = desk_lock.holder_of(connection, self.path, token)
            if self._is_left(anyway=anyway) and not self._token:
                with self._writer.begin() as connection:
                    self._refuse_replaced()
                    self.holder = desk_lock.holder_of(connection, self.path, token)
                    if self._is_left(anyway=anyway):
                        self._take(connection, token, every)
        return self.holder

    def beat(self) -> Holder | None:
        """Say, if it is time to, that this one still writes; return who has taken it meanwhile."""
        now = monotonic()
        if not self._token or now - self._beaten < self._every:
            return self.holder
        self._beaten = now
        with _refusals(self.path), self._writer.begin() as connection:
            if self._has_lock(connection):
                desk_lock.beat_lock(connection, self._token)
        return self.holder

    def look_at_file(self) -> bool:
        """Tell whether another file took the place of this one, which is only read from then on."""
        number = file_number(self.path)
        if not self.is_replaced and number not in (self._file, NO_FILE):
            self.is_replaced = self._is_another()
        return self.is_replaced

    def close(self) -> None:
        """Release the file, so that it can be copied or moved."""
        if self._token:
            # where it cannot be left, the next one finds that this process is gone
            quietly = suppress(CatalogueError, DBAPIError)
            with quietly, _refusals(self.path), self._writer.begin() as connection:
                desk_lock.leave_lock(connection, self._token)
            self._token = ""
        self._reader.dispose()
        self._writer.dispose()
        if self._held:
            self._held.close()
            self._held = None

    def _is_left(self, *, anyway: bool) -> bool:
        return self.holder is None or (anyway and self.holder.is_gone)

    def _refuse_to_write(self) -> None:
        if self.is_replaced:
            raise CatalogueReplaced(self.path)
        if self.holder:
            raise CatalogueHeld(self.path, self.holder.by, self.holder.host)
        if self._is_file_read_only:
            raise CatalogueReadOnly

    def _refuse_replaced(self) -> None:
        """Refuse to write into a file that is not the one of its name any more.

        Called inside a transaction that writes.
        """
        number = file_number(self.path)
        if number == NO_FILE:
            raise DiskFails(self.path)
        if number != self._file and self._is_another():  # shares number files anew now and then
            self.is_replaced = True
            raise CatalogueReplaced(self.path)

    def _is_another(self) -> bool:
        with _refusals(self.path), self._looking:
            return self._held is None or is_another_file(self.path, self._held)

    def _look_at_lock(self, connection: Connection) -> None:
        """Refuse to write beside a program of another computer, or once another took over."""
        self._refuse_replaced()
        if self._token:
            if not self._has_lock(connection):
                self._refuse_to_write()
            return
        other = desk_lock.holder_of(connection, self.path, "")
        if other and not other.is_here and not other.is_gone:
            raise CatalogueHeld(self.path, other.by, other.host)

    def _has_lock(self, connection: Connection) -> bool:
        """Tell whether the row is ours still; one that only went missing is written again."""
        if desk_lock.has_lock(connection, self._token):
            return True
        self.holder = desk_lock.holder_of(connection, self.path, self._token)
        if self.holder is None:
            self._take(connection, self._token, self._every)
            return True
        self._token = ""
        return False

    def _take(self, connection: Connection, token: str, every: int) -> None:
        desk_lock.take_lock(connection, self.path, token, every)
        self.holder, self._token, self._every = None, token, every
        self._beaten = monotonic()


def open_database(path: Path) -> Sessions:
    """Open a catalogue, made new where there is none; raises the FileRefusals of errors.py."""
    found = examine(path) and _rolled_back(path)
    if not found:
        _make_new(path)
    elif found < SCHEMA:
        if not is_writable(path):
            raise CatalogueOlder(path)
        _bring_up_to_date(path, path, found)
    sessions = Sessions(path, read_only=not is_writable(path))
    try:
        sessions.connect()
        with sessions.reading() as session:
            session.connection().exec_driver_sql("SELECT uid FROM catalogue")
            is_indexed = is_current(session)
            if sessions.read_only and is_missing(session):
                raise CatalogueNotIndexed(path)  # noqa: TRY301
        if not is_indexed and not sessions.read_only:
            with sessions.writing() as session:
                mend_index(session)
    except BaseException:
        sessions.close()
        raise
    return sessions


def _rolled_back(path: Path) -> int:
    """Return the schema once SQLite has taken back what a program that died was writing.

    Until then the first page may be that of a migration which never was.
    """
    if path.with_name(f"{path.name}-journal").exists() and is_writable(path):
        with _refusals(path), closing(sqlite3.connect(path, timeout=BUSY_SECONDS)) as raw:
            raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return examine(path)


def _make_new(path: Path) -> None:
    """Make a catalogue beside its place, and put it there once it is whole."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        _discard_beside(path)
        _bring_up_to_date(beside, path, 0)
        make_private(beside)
        if not path.exists():  # else another program was quicker
            beside.replace(path)
            settle_folder(path.parent)
    except OSError as error:
        raise refusal_of(path, error) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _discard_beside(path: Path) -> None:
    """Take away what programs left that died while they made a catalogue here."""
    for each in path.parent.glob(f"{glob.escape(path.name)}.*.new*"):
        maker = each.name.removeprefix(f"{path.name}.").split(".")[0]
        if maker.isdecimal() and (int(maker) == os.getpid() or not is_running(int(maker))):
            each.unlink(missing_ok=True)


def _bring_up_to_date(file: Path, path: Path, found: int) -> None:
    # Alembic takes 0.4 s to import, and most openings need none of it
    from coopdesk.db.migrate import create_or_upgrade  # noqa: PLC0415

    engine = _engine(file, read_only=False, begin="BEGIN IMMEDIATE")
    try:
        with _refusals(path):
            create_or_upgrade(engine, path, found)
    finally:
        engine.dispose()


def _engine(path: Path, *, read_only: bool, begin: str) -> Engine:
    mode = "ro" if read_only else "rwc"
    url = make_url("sqlite://").set(
        database=f"file:{quote(os.fsencode(path.absolute()))}", query={"mode": mode, "uri": "true"}
    )
    # what SQLAlchemy says of an error would quote the values of records, in the log too
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS}, hide_parameters=True)
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
    except sqlite3.DatabaseError as error:  # of statements that go past SQLAlchemy
        refusal = _refusal(path, str(error).lower())
        if refusal is None:
            raise
        raise refusal from error


def _refusal(path: Path, words: str) -> Exception | None:
    if "disk i/o" in words or "unable to open" in words:
        trouble = _trouble_beside(path)
        if trouble in FULL:
            return DiskFull()
        is_failing = "disk i/o" in words or trouble in FAILING
        return DiskFails(path) if is_failing else FileReadOnly(path)
    known: dict[str, Exception] = {
        "locked": FileInUse(path),
        "disk is full": DiskFull(),
        "readonly": CatalogueReadOnly(),
        "not a database": NotACatalogue(path),
        "malformed": CatalogueDamaged(path),
        "no such table": CatalogueDamaged(path),
    }
    return next((refusal for sign, refusal in known.items() if sign in words), None)


def _trouble_beside(path: Path) -> int:
    """Return why bytes cannot be added beside the file, 0 if they can: only so a quota is told."""
    trial = path.with_name(f"{path.name}.room.new")
    try:
        if shutil.disk_usage(path.parent).free < _ROOM:
            return errno.ENOSPC
        with trial.open("wb") as file:
            file.seek(path.stat().st_size)  # as long as the catalogue would be: a hole, no bytes
            file.write(bytes(_ROOM))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return error.errno or 0
    finally:
        with suppress(OSError):
            trial.unlink(missing_ok=True)
    return 0
