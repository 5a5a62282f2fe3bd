"""Files of backups: copied while in use, settled on the disk, hashed, opened only to be read."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sqlite3
import stat
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NoReturn, cast
from urllib.parse import quote

from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from coopdesk.db.disk import FAILING, FULL, settle
from coopdesk.domain.errors import (
    BackupDamaged,
    BackupFolderFull,
    BackupFolderGone,
    BackupFolderReadOnly,
    CatalogueDamaged,
    DiskFails,
    FileInUse,
)
from coopdesk.domain.progress import Progress, unheard

_PAGES = 4096  # copied at once, 16 MB; a save waits no longer than that takes
_PIECE = 4 << 20
_SPARE = 16 << 20  # bytes left free on the disk


def copy_pages(source: sqlite3.Connection, target: Path, report: Progress = unheard) -> None:
    """Copy a catalogue that is in use to a new file for its owner alone, and settle it.

    Pages are copied some at a time, so that others save meanwhile; SQLite begins anew after they
    did. Raises BackupFolderFull or BackupFolderReadOnly, and Stopped as report does.
    """
    with refusing(target.parent):
        target.touch(stat.S_IRUSR | stat.S_IWUSR, exist_ok=False)

    def tell(_status: int, left: int, pages: int) -> None:
        report(pages - left, pages)

    try:
        with closing(sqlite3.connect(target)) as copy:
            copy.execute("PRAGMA synchronous = OFF")  # it is settled once it is whole
            source.backup(copy, pages=_PAGES, progress=tell, sleep=0.05)
        settle(target)
    except sqlite3.OperationalError as error:
        refuse_sqlite(target, error)
    except sqlite3.DatabaseError as error:
        raise CatalogueDamaged(_file_of(source) or target) from error
    except OSError as error:
        _refuse(target.parent, error)


@contextmanager
def refusing(folder: Path) -> Generator[None]:
    """Turn what the system says of a folder for backups into what the officer can act on."""
    try:
        yield
    except OSError as error:
        _refuse(folder, error)


def need_room(folder: Path, size: int) -> None:
    """Refuse to begin what would fill the disk; raises BackupFolderFull."""
    with refusing(folder):
        free = shutil.disk_usage(folder).free
    if free < size + _SPARE:
        raise BackupFolderFull(folder)


def hash_of(path: Path, look: Callable[[], object] | None = None) -> str:
    """Return the SHA-256 of a file that is not open as a catalogue."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            found.update(piece)
            if look:
                look()
    return found.hexdigest()


def copy_hashing(source: Path, target: Path) -> str:
    """Copy a file to a new one for its owner alone, and return the SHA-256 of the copy.

    It is "" where the source cannot be read, or is not what was copied. The source is hashed while
    the system copies it; the copy is not settled yet.
    """
    with refusing(target.parent), ThreadPoolExecutor(1) as aside:
        target.touch(stat.S_IRUSR | stat.S_IWUSR, exist_ok=False)
        hashed = aside.submit(hash_of, source)
        try:
            shutil.copyfile(source, target)
        except OSError:
            if isinstance(hashed.exception(), OSError):
                return ""
            raise
        if isinstance(hashed.exception(), OSError):
            return ""
        copied = hash_of(target)
        return copied if copied == hashed.result() else ""


def discard(paths: Iterable[Path]) -> None:
    """Take away what was begun."""
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)


@contextmanager
def opened(path: Path) -> Generator[Session]:
    """Open a file that nobody writes to, and change nothing of it; raises BackupDamaged."""
    address = f"file:{quote(os.fsencode(path.absolute()))}?mode=ro&immutable=1"
    try:
        raw = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise BackupDamaged(path) from error
    raw.execute("PRAGMA cell_size_check = ON")
    raw.execute("PRAGMA trusted_schema = OFF")
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    try:
        with Session(engine) as session:
            session.info["reads_only"] = True
            yield session
    finally:
        engine.dispose()
        raw.close()


def raw_of(session: Session) -> sqlite3.Connection:
    """Return SQLite's own connection of a session."""
    return cast("sqlite3.Connection", session.connection().connection.driver_connection)


def faults_of(connection: sqlite3.Connection, *, quick: bool = False) -> Sequence[str]:
    """Return what SQLite finds wrong with a file; quick leaves out whether indexes are complete.

    What it finds but once is a disk that could not be read, not a file that is damaged.
    """
    return _faults(connection, quick=quick) and _faults(connection, quick=quick)


def _faults(connection: sqlite3.Connection, *, quick: bool) -> Sequence[str]:
    try:
        rows = connection.execute(f"PRAGMA {'quick' if quick else 'integrity'}_check").fetchall()
        strays = connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return [str(row[0]) for row in rows if row[0] != "ok"] + [f"stray: {row[0]}" for row in strays]


def _file_of(connection: sqlite3.Connection) -> Path | None:
    with suppress(sqlite3.Error):
        return Path(connection.execute("PRAGMA database_list").fetchone()[2])
    return None


def refuse_sqlite(target: Path, error: sqlite3.OperationalError) -> NoReturn:
    """Turn what SQLite says of a file that it could not write into what the officer can act on."""
    words = str(error).lower()
    if "full" in words:
        raise BackupFolderFull(target.parent) from error
    if "locked" in words or "busy" in words:
        raise FileInUse(target) from error
    if "disk i/o" in words:
        raise DiskFails(target.parent) from error
    raise BackupFolderReadOnly(target.parent) from error


def _refuse(folder: Path, error: OSError) -> NoReturn:
    if error.errno in FULL:
        raise BackupFolderFull(folder) from error
    if error.errno in FAILING:
        raise DiskFails(folder) from error
    if error.errno == errno.ENOENT or not folder.parent.is_dir():
        raise BackupFolderGone(folder) from error
    raise BackupFolderReadOnly(folder) from error
