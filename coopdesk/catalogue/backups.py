"""Backups of a catalogue: made while it is in use, verified, copied to a second folder, pruned."""

from __future__ import annotations

import hashlib
import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Lock

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from coopdesk.catalogue.backup_reading import read_copy
from coopdesk.catalogue.stored_files import attachment_folder, copy_files
from coopdesk.catalogue.sweeping import sweep_backups
from coopdesk.db.backup import (
    FILE,
    FILES,
    LINES,
    Backup,
    Marker,
    backup_folder,
    backup_root,
    backups_in,
    copy_to,
    is_as_written,
    marker_of,
    next_name,
    prepare_folder,
    prune,
    publish,
    schema_of,
)
from coopdesk.db.backup_files import (
    copy_pages,
    discard,
    faults_of,
    hash_of,
    need_room,
    opened,
    raw_of,
    refusing,
)
from coopdesk.db.database import Sessions
from coopdesk.db.disk import settle
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import BackupDamaged, CatalogueDamaged, CatalogueError, DiskFails
from coopdesk.domain.progress import Progress, unheard

log = logging.getLogger(__name__)

# Why a backup is made; the windows and the command line word them.
REASONS = (
    "asked",
    "change",
    "closing",
    "before_migration",
    "before_import",
    "before_merge",
    "before_bulk_change",
    "before_removal",
    "before_restore",
)
# What is done to so many records or more is done after a backup.
_BEFORE = {
    "import_applied": ("before_import", 1),
    "merge_applied": ("before_merge", 1),
    "records_merged": ("before_merge", 2),
    "records_edited": ("before_bulk_change", 20),
    "records_purged": ("before_removal", 1),
    "records_brought_back": ("before_restore", 1),
}
SMALL = 50_000  # records that are read one by one for every backup; of more, once a day
_ONE = Lock()  # one backup is made at a time
_A_DAY = timedelta(days=1)
_AT_ONCE = 5000  # rows of which the contents are added up
_COPIED, _READ = 30, 90  # per cent of the way


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What became of a wish for a backup: the newest one, and whether it was made now.

    second tells of the second folder: None where there is none, True where the backup is there,
    else why it is not.
    """

    backup: Backup
    is_new: bool
    second: CatalogueError | bool | None = None


def backups_of(catalogue: Path, uid: str = "", second: Path | None = None) -> list[Backup]:
    """Return the backups of a catalogue, newest first, also those made where it was before.

    Those in the second folder come after them, as far as they are not the same.
    """
    own = backup_folder(catalogue)
    found = backups_in(own)
    others = [each for each in _folders() if each != own] if uid else []
    if second:
        others.append(second / own.name)
    for folder in others:
        known = {each.sha256 for each in found}
        more = [each for each in backups_in(folder) if each.sha256 not in known]
        found += [each for each in more if not uid or each.uid == uid]
    return found


@dataclass(frozen=True, slots=True)
class Kept:
    """The backups there are, newest first, their folder, and that of the copies.

    is_second_there tells whether the second folder can be reached now.
    """

    backups: tuple[Backup, ...]
    folder: Path
    second: Path | None = None
    is_second_there: bool = False


def kept_backups(session: Session, second: Path | None = None) -> Kept:
    """Return the backups of the open catalogue."""
    path = _file_of(session)
    uid = _marker(session).uid
    is_there = second is not None and second.is_dir()
    found = tuple(backups_of(path, uid, second if is_there else None))
    return Kept(found, backup_folder(path), second, is_there)


def back_up(
    session: Session, why: str, second: Path | None = None, report: Progress = unheard
) -> BackedUp:
    """Make a backup of the open catalogue, unless nothing has changed since the last one.

    Raises BackupFolderFull, BackupFolderReadOnly, BackupFolderGone, CatalogueDamaged, Stopped.
    """
    path = _file_of(session)
    folder = backup_folder(path)
    with _ONE:
        try:
            _keep_files(path, folder, why)
            newest = _standing(session, folder, why)
            backup = newest or _make(session, path, folder, why, report)
        except (DBAPIError, sqlite3.DatabaseError) as error:
            session.rollback()
            fails = "disk i/o" in str(error).lower()
            raise (DiskFails if fails else CatalogueDamaged)(path) from error
        _thin_out(folder, attachment_folder(path))
        return BackedUp(backup, newest is None, _copied(backup, second, folder.name))


def before(deed: Deed) -> str:
    """Return why a backup is made before a deed, "" where none is."""
    why, least = _BEFORE.get(deed.name, ("", 0))
    return why if deed.count >= least else ""


def prepare_deed(sessions: Sessions, second: Callable[[], Path | None], deed: Deed) -> None:
    """Make a backup before a deed that touches much; only what cannot be undone asks for one."""
    why = before(deed)
    if not why or sessions.read_only:
        return
    try:
        with sessions.reading() as session:
            back_up(session, why, second())
    except CatalogueError:
        if why == "before_removal":
            raise
        log.warning("No backup could be made before %s", deed.name, exc_info=True)


def back_up_closed(path: Path, second: Path | None) -> None:
    """Make a backup of a catalogue that its window has left; what is refused is only logged."""
    sessions = Sessions(path, read_only=True)
    try:
        with sessions.reading() as session:
            back_up(session, "closing", second)
    except CatalogueError:
        log.warning("No backup could be made on closing", exc_info=True)
    finally:
        sessions.close()


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
        if rows[-1][0] <= last:
            raise sqlite3.DatabaseError("rows out of order: malformed")
        last = rows[-1][0]
    session.rollback()


def _standing(session: Session, folder: Path, why: str) -> Backup | None:
    """Return the newest backup if nothing has changed since and it is still as it was made."""
    marker = _marker(session)
    for backup in backups_in(folder)[:1]:
        if (backup.uid, backup.changes, backup.digest) != (
            marker.uid,
            marker.changes,
            marker.digest,
        ):
            return None
        if why == "asked":
            is_well = backup.is_thorough and backup.is_whole and is_as_written(backup)
        else:
            with refusing(folder):
                is_well = backup.path.stat().st_size == backup.size
        return backup if is_well else None
    return None


def _keep_files(path: Path, folder: Path, why: str) -> None:
    """Copy the attached files that no backup has yet; each is kept once for all of them.

    All there are, also those that only the history names. A backup that is asked for reads those of
    earlier ones too, and replaces what the disk has altered.
    """
    store = attachment_folder(path)
    if store.is_dir():
        backup_root()
        prepare_folder(folder)
        with refusing(folder):
            copy_files(store, folder / FILES, mend=why == "asked")


def _make(session: Session, path: Path, folder: Path, why: str, report: Progress) -> Backup:
    backup_root()
    prepare_folder(folder)
    need_room(folder, path.stat().st_size)
    made = datetime.now(UTC)
    number, stem = next_name(folder, made)
    new, lines = folder / f"{stem}{FILE}.new", folder / f"{stem}{LINES}.new"
    try:
        session.rollback()
        copy_pages(raw_of(session), new, _part(report, 0, _COPIED))
        backup = Backup(
            folder / f"{stem}{FILE}", number, made, why, str(path), "", 0, 0, "", 0, "",
            new.stat().st_size, "",
        )  # fmt: skip
        is_thorough = why == "asked" or _is_due(folder, made)
        backup = _verified(backup, new, lines, _part(report, _COPIED, _READ), always=is_thorough)
        _compare(session, backup, new)
        files = [(new, backup.path)]
        if backup.lines_path:
            files.append((lines, backup.lines_path))
        return publish(backup, files)
    except BaseException:
        discard([new, lines])
        raise


def _verified(backup: Backup, new: Path, lines: Path, report: Progress, *, always: bool) -> Backup:
    """Open the copy, read it as far as its size lets one, and say what is in it."""
    with opened(new) as session:
        raw = raw_of(session)
        marker, schema = marker_of(raw), schema_of(raw)
        contents, records = contents_of(session)
        is_thorough = always or records <= SMALL
        faults = len(faults_of(raw, quick=not is_thorough))
        backup = replace(
            backup, uid=marker.uid, schema=schema, changes=marker.changes, digest=marker.digest,
            records=records, contents=contents, faults=faults,
        )  # fmt: skip
    if is_thorough:
        with refusing(lines.parent):
            lines.touch(0o600)
            faults += read_copy(new, lines, backup.uid, records, report)
            settle(lines)
            backup = replace(
                backup, faults=faults, is_thorough=True,
                lines=f"{backup.path.stem}{LINES}", lines_sha256=hash_of(lines),
            )  # fmt: skip
    with refusing(new.parent):
        return replace(backup, sha256=hash_of(new, lambda: report(1, 1)))


def _compare(session: Session, backup: Backup, new: Path) -> None:
    """Compare the copy with the catalogue, unless somebody has saved meanwhile."""
    if _marker(session) != Marker(backup.uid, backup.changes, backup.digest):
        return
    contents, _records = contents_of(session)
    is_still = _marker(session) == Marker(backup.uid, backup.changes, backup.digest)
    if is_still and contents != backup.contents:
        raise BackupDamaged(new)


def _is_due(folder: Path, now: datetime) -> bool:
    """Tell whether no backup of this day was read record by record."""
    read = [each.made for each in backups_in(folder) if each.is_thorough and each.is_whole]
    return not read or abs(now - read[0]) > _A_DAY


def _copied(backup: Backup, second: Path | None, name: str) -> CatalogueError | bool | None:
    """Put the newest backup into the second folder, and say why not where that cannot be."""
    if second is None:
        return None
    try:
        copy_to(backup, second / name)
        with refusing(second):
            copy_files(backup.path.parent / FILES, second / name / FILES)
        _thin_out(second / name, backup.path.parent / FILES)
    except CatalogueError as refusal:
        return refusal
    return True


def _thin_out(folder: Path, store: Path) -> None:
    """Remove the backups that need not be kept, and the files that only they wanted."""
    if prune(folder, datetime.now(UTC)):
        sweep_backups(folder / FILES, store, [each.path for each in backups_in(folder)])


def _marker(session: Session) -> Marker:
    session.rollback()
    found = marker_of(raw_of(session))
    session.rollback()
    return found


def _file_of(session: Session) -> Path:
    path = Path(raw_of(session).execute("PRAGMA database_list").fetchone()[2])
    session.rollback()
    return path


def _folders() -> list[Path]:
    with suppress(OSError, CatalogueError):
        return [each for each in backup_root().iterdir() if each.is_dir()]
    return []


def _part(report: Progress, start: int, end: int) -> Progress:
    """Tell of one part of the way, in per cent of the whole."""

    def tell(done: int, total: int) -> None:
        report(start + (end - start) * done // max(total, 1), 100)

    return tell
