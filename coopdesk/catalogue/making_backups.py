"""One backup made: what the catalogue keeps is copied, read back, compared, and told of.

The copy is a whole catalogue but for its search index. Of many records it is made of the backup
before, brought on to what the catalogue is now, and read one by one once a day only.
"""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.catalogue.backup_reading import read_copy
from coopdesk.db.backup import (
    FILE,
    LINES,
    Backup,
    Marker,
    backup_root,
    backups_in,
    marker_of,
    next_name,
    prepare_folder,
    publish,
    schema_of,
)
from coopdesk.db.backup_files import (
    copy_hashing,
    copy_pages,
    discard,
    faults_of,
    hash_of,
    need_room,
    opened,
    raw_of,
    refuse_sqlite,
    refusing,
)
from coopdesk.db.backup_rows import bring_on, copy_rows
from coopdesk.db.disk import refusal_of, settle
from coopdesk.domain.errors import BackupDamaged, FileInUse, FileMissing
from coopdesk.domain.progress import Progress, unheard

SMALL = 50_000  # records that are read one by one for every backup; of more, once a day
_A_DAY = timedelta(days=1)
_AT_ONCE = 1000  # rows of which the contents are added up, some 4 ms
_TURN = 0.0005  # s in which the window may have the interpreter
_COPIED, _READ = 30, 90  # per cent of the way
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_OF_THE_DISK = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_NOMEM,
}


def make_backup(
    session: Session, path: Path, folder: Path, why: str, report: Progress = unheard
) -> Backup:
    """Make a backup of the open catalogue of a path, and return it as it tells of itself.

    Raises the refusals of back_up; nothing is left then but the backups there were.
    """
    backup_root()
    prepare_folder(folder)
    need_room(folder, _room_for(path, folder))
    made = datetime.now(UTC)
    number, stem = next_name(folder, made)
    new, lines = folder / f"{stem}{FILE}.new", folder / f"{stem}{LINES}.new"
    begun = Backup(
        folder / f"{stem}{FILE}", number, made, why, str(path), "", 0, 0, "", 0, "", 0, "",
    )  # fmt: skip
    is_due = _is_due(folder, made)
    try:
        before = None if is_due else _to_go_on_from(session, folder)
        if before and _went_on(before, path, new, lambda: report(_COPIED, 100)):
            report(_READ, 100)
            backup = _settled(begun, new)
        else:
            _copy(session, path, new, _part(report, 0, _COPIED))
            backup = _settled(begun, new)
            read = _part(report, _COPIED, _READ)
            backup = _verified(backup, new, lines, read, is_due=is_due)
            _compare(session, backup, new)
        files = [(new, backup.path)]
        if backup.lines_path:
            files.append((lines, backup.lines_path))
        return publish(backup, files)
    except BaseException:
        discard([new, lines])
        raise


def _room_for(path: Path, folder: Path) -> int:
    """Return how many bytes a backup may take: as the one before, and a quarter more.

    The index that it leaves out is one to two thirds of a catalogue, which none before has told.
    """
    try:
        whole = path.stat().st_size
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise refusal_of(path, error) from error
    newest = next(iter(backups_in(folder)), None)
    return min(whole, newest.size * 5 // 4) if newest else whole


def _to_go_on_from(session: Session, folder: Path) -> Backup | None:
    """Return the newest backup if it is a large one, whole, and of what this catalogue was."""
    newest = next(iter(backups_in(folder)), None)
    if newest is None or newest.records <= SMALL or not newest.is_whole:
        return None
    raw = raw_of(session)
    query = 'SELECT digest FROM "change" WHERE id = ?'
    then = raw.execute(query, (newest.changes,)).fetchone()
    is_past = then == (newest.digest,) if then else not newest.changes
    is_same = (marker_of(raw).uid, schema_of(raw)) == (newest.uid, newest.schema)
    session.rollback()
    return newest if is_past and is_same else None


def _went_on(before: Backup, path: Path, new: Path, look: Callable[[], object]) -> bool:
    """Copy a backup and bring it on to what the catalogue is now; False where that cannot be."""
    try:
        if copy_hashing(before.path, new) == before.sha256:
            bring_on(new, path, before.changes, look)
            return True
    except sqlite3.DatabaseError as error:
        _refuse(path, new, error)
    discard([new])
    return False


def _copy(session: Session, path: Path, new: Path, report: Progress) -> None:
    """Copy the catalogue, and one that is damaged page by page, as it is."""
    session.rollback()
    try:
        with refusing(new.parent):
            copy_rows(path, new, report)
    except sqlite3.DatabaseError as error:
        _refuse(path, new, error)
        discard([new])
        copy_pages(raw_of(session), new, report)


def _refuse(path: Path, new: Path, error: sqlite3.DatabaseError) -> None:
    """Raise what the officer can act on, where the catalogue is not what is wrong."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _BUSY:
        raise FileInUse(path) from error
    if code in _OF_THE_DISK and isinstance(error, sqlite3.OperationalError):
        refuse_sqlite(new, error)


def _settled(backup: Backup, new: Path) -> Backup:
    """Settle the copy on the disk and hash it, look meanwhile what is in it, and say so."""
    with refusing(new.parent), ThreadPoolExecutor(2) as aside:
        settled = aside.submit(settle, new)
        hashed = aside.submit(hash_of, new)
        with opened(new) as session:
            raw = raw_of(session)
            marker, schema = marker_of(raw), schema_of(raw)
            contents, records = contents_of(session)
        settled.result()
        return replace(
            backup, uid=marker.uid, schema=schema, changes=marker.changes, digest=marker.digest,
            records=records, contents=contents, size=new.stat().st_size, sha256=hashed.result(),
        )  # fmt: skip


def _verified(backup: Backup, new: Path, lines: Path, report: Progress, *, is_due: bool) -> Backup:
    """Read the copy as far as its size lets one, and say how many things are not whole in it."""
    is_thorough = is_due or backup.records <= SMALL
    with opened(new) as session:
        faults = len(faults_of(raw_of(session), quick=not is_thorough))
    if not is_thorough:
        return replace(backup, faults=faults)
    with refusing(lines.parent):
        lines.touch(0o600)
        faults += read_copy(new, lines, backup.uid, backup.records, report)
        settle(lines)
        return replace(
            backup, faults=faults, is_thorough=True,
            lines=f"{backup.path.stem}{LINES}", lines_sha256=hash_of(lines),
        )  # fmt: skip


def _compare(session: Session, backup: Backup, new: Path) -> None:
    """Compare the copy with the catalogue, unless somebody has saved meanwhile."""
    if end_of(session) != Marker(backup.uid, backup.changes, backup.digest):
        return
    contents, _records = contents_of(session)
    is_still = end_of(session) == Marker(backup.uid, backup.changes, backup.digest)
    if is_still and contents != backup.contents:
        raise BackupDamaged(new)


def _is_due(folder: Path, now: datetime) -> bool:
    """Tell whether no backup of this day was read record by record."""
    read = [each.made for each in backups_in(folder) if each.is_thorough and each.is_whole]
    return not read or abs(now - read[0]) > _A_DAY


def end_of(session: Session) -> Marker:
    """Return where the history of the open catalogue ends."""
    session.rollback()
    found = marker_of(raw_of(session))
    session.rollback()
    return found


def contents_of(session: Session) -> tuple[str, int]:
    """Return the hash of all that records say, whatever their order, and how many there are.

    The session lets go of the catalogue now and then, so that nobody waits to save.
    """
    total, count = 0, 0
    for rows in _rows(session):
        for row in rows:
            told = f"{row[1]} {row[2]} {row[3]}".encode("utf-8", "replace")
            total += int.from_bytes(hashlib.blake2b(told, digest_size=32).digest(), "big")
        count += len(rows)
    return f"{total % (1 << 256):064x}", count


def _rows(session: Session) -> Iterator[Sequence[tuple[int, str, str, int]]]:
    query = (
        "SELECT id, uid, content_hash, deleted_at IS NULL FROM record"
        " WHERE id > ? ORDER BY id LIMIT ?"
    )
    last = 0
    while rows := raw_of(session).execute(query, (last, _AT_ONCE)).fetchall():
        session.rollback()
        yield rows
        time.sleep(_TURN)
        if rows[-1][0] <= last:
            raise sqlite3.DatabaseError("rows out of order: malformed")
        last = rows[-1][0]
    session.rollback()


def _part(report: Progress, start: int, end: int) -> Progress:
    """Tell of one part of the way, in per cent of the whole."""

    def tell(done: int, total: int) -> None:
        report(start + (end - start) * done // max(total, 1), 100)

    return tell
