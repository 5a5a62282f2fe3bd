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


def is_another_file(path: Path, *, than_read: bool = False) -> bool:
    """Tell whether the file of this name is not the one that this process is writing to now.

    That one is locked, so whoever can begin to write has another; one that it is reading now
    nobody can lock whole.
    """
    try:
        with closing(_connected(path, "rw", 0)) as raw:
            raw.execute("BEGIN EXCLUSIVE" if than_read else "BEGIN IMMEDIATE")
            raw.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        return "locked" not in str(error)
    return True


def _holder(path: Path) -> Holder | None:
    with closing(_connected(path, "ro", _PATIENCE)) as raw:
        if not raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'desk_lock'").fetchone():
            return None  # of an older schema
        engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
        with closing(engine.connect()) as connection:
            return holder_of(connection, path, "")


def _lock_whole(path: Path) -> None:
    with closing(_connected(path, "rw", _PATIENCE)) as raw:
        raw.execute("BEGIN EXCLUSIVE")
        raw.execute("ROLLBACK")


def _connected(path: Path, mode: str, patience: float) -> sqlite3.Connection:
    address = f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"
    return sqlite3.connect(address, uri=True, timeout=patience, isolation_level=None)
