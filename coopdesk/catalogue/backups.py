"""Backups of a catalogue: made while it is in use, verified, copied to a second folder, pruned."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from coopdesk.catalogue.making_backups import SMALL, end_of, make_backup
from coopdesk.catalogue.stored_files import attachment_folder, copy_files
from coopdesk.catalogue.sweeping import sweep_backups
from coopdesk.db.backup import (
    FILES,
    Backup,
    backup_folder,
    backup_root,
    backups_in,
    copy_to,
    is_as_written,
    prepare_folder,
    prune,
)
from coopdesk.db.backup_files import (
    raw_of,
    refusing,
)
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueDamaged, CatalogueError, DiskFails, FileInUse
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
_ONE = Lock()  # one backup is made at a time


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
    uid = end_of(session).uid
    is_there = second is not None and second.is_dir()
    found = tuple(backups_of(path, uid, second if is_there else None))
    return Kept(found, backup_folder(path), second, is_there)


def back_up(
    session: Session, why: str, second: Path | None = None, report: Progress = unheard
) -> BackedUp:
    """Make a backup of the open catalogue, unless nothing has changed since the last one.

    Raises BackupFolderFull, BackupFolderReadOnly, BackupFolderGone, CatalogueDamaged, FileInUse,
    FileMissing, Stopped.
    """
    path = _file_of(session)
    folder = backup_folder(path)
    with _ONE:
        try:
            _keep_files(path, folder, why)
            newest = _standing(session, folder, why)
            backup = newest or make_backup(session, path, folder, why, report)
        except (DBAPIError, sqlite3.DatabaseError) as error:
            session.rollback()
            raise _refusal(path, str(error).lower()) from error
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


def _refusal(path: Path, words: str) -> CatalogueError:
    """Return what the officer can act on, where the catalogue could not be read."""
    if "locked" in words:
        return FileInUse(path)
    return DiskFails(path) if "disk i/o" in words else CatalogueDamaged(path)


def _standing(session: Session, folder: Path, why: str) -> Backup | None:
    """Return the newest backup if nothing has changed since and it is still as it was made."""
    marker = end_of(session)
    for backup in backups_in(folder)[:1]:
        if (backup.uid, backup.changes, backup.digest) != (
            marker.uid,
            marker.changes,
            marker.digest,
        ):
            return None
        if why == "asked":
            is_read = backup.is_thorough or backup.records > SMALL
            is_well = is_read and backup.is_whole and is_as_written(backup)
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


def _file_of(session: Session) -> Path:
    path = Path(raw_of(session).execute("PRAGMA database_list").fetchone()[2])
    session.rollback()
    return path


def _folders() -> list[Path]:
    with suppress(OSError, CatalogueError):
        return [each for each in backup_root().iterdir() if each.is_dir()]
    return []
