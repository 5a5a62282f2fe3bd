"""Who else has a catalogue open, asked before a file takes its place; not a byte is changed."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from coopdesk.db.desk_lock import holder_of
from coopdesk.domain.errors import CatalogueHeld, FileInUse
from coopdesk.domain.holders import Holder

NO_FILE = (0, 0)
_STATE = """
    SELECT (SELECT uid FROM catalogue), (SELECT group_concat(token) FROM desk_lock),
        (SELECT digest FROM "change" ORDER BY id DESC LIMIT 1)
"""
_PATIENCE = 1.0  # seconds that a short reading or writing of others is waited for


def need_alone(path: Path) -> None:
    """Refuse where another program has a catalogue open, or reads or writes it now.

    Raises CatalogueHeld or FileInUse. A file that is no catalogue, or damaged, nobody works with,
    nor with one that a program left half written, which cannot be read before that is played back.
    """
    try:
        holder = _holder(path)
        if holder and not holder.is_gone:
            raise CatalogueHeld(path, holder.by, holder.host)
        _lock_whole(path)
    except (DBAPIError, sqlite3.DatabaseError) as error:
        if "locked" in str(error):
            raise FileInUse(path) from error


def file_number(path: Path) -> tuple[int, int]:
    """Return what tells a file from another one of its name, NO_FILE where there is none."""
    try:
        found = path.stat()
    except OSError:
        return NO_FILE
    return found.st_dev, found.st_ino


def held_open(path: Path) -> sqlite3.Connection:
    """Open a file by which it can be told later whether another one took its name."""
    address = f"file:{quote(os.fsencode(path.absolute()))}?mode=ro"
    return sqlite3.connect(
        address, uri=True, timeout=_PATIENCE, isolation_level=None, check_same_thread=False
    )


def is_another_file(path: Path, held: sqlite3.Connection) -> bool:
    """Tell whether the file of this name is not the one that is held open.

    That one is locked by reading it, so whoever can lock the other whole has another file. Where
    somebody uses that, it is told by what it says; a copy that says the same is told later. Raises
    sqlite3.DatabaseError where the file that is held cannot be read.
    """
    held.execute("BEGIN")
    try:
        own = held.execute(_STATE).fetchone()
        try:
            _lock_whole(path, 0)
        except sqlite3.DatabaseError as error:
            return "locked" not in str(error) or _says_otherwise(path, own)
        return True
    finally:
        held.execute("ROLLBACK")


def _says_otherwise(path: Path, own: tuple[object, ...]) -> bool:
    try:
        with closing(_connected(path, "ro", 0)) as raw:
            return raw.execute(_STATE).fetchone() != own
    except sqlite3.DatabaseError as error:
        return "locked" not in str(error)


def _holder(path: Path) -> Holder | None:
    with closing(_connected(path, "ro", _PATIENCE)) as raw:
        if not raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'desk_lock'").fetchone():
            return None  # of an older schema
        engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
        with closing(engine.connect()) as connection:
            return holder_of(connection, path, "")


def _lock_whole(path: Path, patience: float = _PATIENCE) -> None:
    with closing(_connected(path, "rw", patience)) as raw:
        raw.execute("BEGIN EXCLUSIVE")
        raw.execute("ROLLBACK")


def _connected(path: Path, mode: str, patience: float) -> sqlite3.Connection:
    address = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
    return sqlite3.connect(address, uri=True, timeout=patience, isolation_level=None)
