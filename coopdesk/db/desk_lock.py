"""The row that says which program writes to a catalogue, so that a second one only reads.

SQLite keeps two writers apart for the length of a transaction; this row does so for the length of
a day's work. It is proof only together with a look at it inside the transaction that writes.
"""

from __future__ import annotations

import getpass
import os
import platform
import sqlite3
import uuid
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Table, delete, insert, select, update

from coopdesk.db.desk_tables import DeskLock
from coopdesk.domain.holders import Holder
from coopdesk.domain.processes import is_running

BEAT, SLOW_BEAT = 60, 300  # seconds; each one is a write, which a cloud's folder uploads
_SILENT = 3  # beats that may be missed
_OWN: set[str] = set()  # tokens that this process holds, or did
_lock = cast("Table", DeskLock.__table__)


def author() -> str:
    """Return the name under which changes are recorded."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a user id without a name
        return "?"


def new_token() -> str:
    """Return what tells this holder from all others."""
    token = str(uuid.uuid4())
    _OWN.add(token)
    return token


def forget_holder(copy: Path) -> None:
    """Take the row out of a copy that nobody has open; a copy of an older schema has none."""
    with closing(sqlite3.connect(copy)) as raw, raw, suppress(sqlite3.OperationalError):
        raw.execute("DELETE FROM desk_lock")


def holder_of(connection: Connection, path: Path, token: str) -> Holder | None:
    """Return who else holds the catalogue; None where nobody does, or whoever did has died.

    A row that was copied with the file, and names another one of this computer, holds nothing.
    """
    row = connection.execute(select(_lock).order_by(_lock.c.id.desc())).mappings().first()
    if row is None or row["token"] == token:
        return None
    is_here = row["host"].casefold() == platform.node().casefold()
    if is_here and not (_lives(row["process"], row["token"]) and _is_same(row["path"], path)):
        return None
    silent = timedelta(seconds=row["every"] * _SILENT)
    return Holder(
        row["by"],
        row["host"],
        row["since"],
        row["beat"],
        is_gone=datetime.now(UTC) - row["beat"] > silent,
        is_here=is_here,
        is_own=is_here and row["by"] == author(),
    )


def has_lock(connection: Connection, token: str) -> bool:
    """Tell whether nobody has taken the catalogue from this holder."""
    return connection.execute(select(_lock.c.id).where(_lock.c.token == token)).first() is not None


def take_lock(connection: Connection, path: Path, token: str, every: int) -> None:
    """Write the row; whatever row there was is known to hold nothing."""
    now = datetime.now(UTC)
    drop_locks(connection)
    connection.execute(
        insert(_lock),
        {
            "token": token,
            "host": platform.node(),
            "process": os.getpid(),
            "by": author(),
            "path": str(path.absolute()),
            "since": now,
            "beat": now,
            "every": every,
        },
    )


def beat_lock(connection: Connection, token: str) -> None:
    """Say that the holder still lives."""
    now = datetime.now(UTC)
    connection.execute(update(_lock).where(_lock.c.token == token).values(beat=now))


def leave_lock(connection: Connection, token: str) -> None:
    """Take the row of this holder away."""
    connection.execute(delete(_lock).where(_lock.c.token == token))
    _OWN.discard(token)


def drop_locks(connection: Connection) -> None:
    """Take any row away: of a copy nobody holds."""
    connection.execute(delete(_lock))


def _lives(process: int, token: str) -> bool:
    return token in _OWN if process == os.getpid() else is_running(process)


def _is_same(one: str, other: Path) -> bool:
    try:
        return Path(one).samefile(other)
    except OSError:
        return False
