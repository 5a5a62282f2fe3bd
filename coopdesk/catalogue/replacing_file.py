"""A whole catalogue taken back from a backup; what it takes the place of is kept."""

from __future__ import annotations

import sqlite3
import stat
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

from sqlalchemy.orm import Session

from coopdesk.catalogue.attachments import catalogue_of
from coopdesk.catalogue.backups import backups_of
from coopdesk.catalogue.rebuilding import rebuild
from coopdesk.catalogue.stored_files import attachment_folder, copy_files
from coopdesk.db.backup import FILES, Backup, backups_in
from coopdesk.db.backup_files import (
    discard,
    faults_of,
    hash_of,
    opened,
    raw_of,
    refusing,
)
from coopdesk.db.catalogue_file import SCHEMA, examine
from coopdesk.db.database import Sessions
from coopdesk.db.desk_lock import forget_holder
from coopdesk.db.disk import settle, settle_folder
from coopdesk.db.file_users import need_alone
from coopdesk.db.text_index import is_current
from coopdesk.db.text_index import rebuild as rebuild_index
from coopdesk.domain.errors import (
    BackupDamaged,
    CatalogueDamaged,
    CatalogueError,
    DiskFails,
    DiskFull,
    FileEmpty,
    NotACatalogue,
)
from coopdesk.domain.progress import Progress, unheard


def prepare(backup: Path, catalogue: Path, report: Progress = unheard) -> Path:
    """Put what a backup holds beside the catalogue as a file that is whole, and return it.

    A backup is a catalogue file, or a copy as JSON lines; one that is damaged is built again from
    its lines. Raises BackupDamaged, NotACatalogue, CatalogueNewer, DiskFull and the like. Who else
    has the catalogue open is asked by swap, and may be asked before.
    """
    beside = catalogue.with_name(f"{catalogue.name}.restored.new")
    journal = beside.with_name(f"{beside.name}-journal")
    discard([beside, journal])  # left by a program that died
    told = None if backup.name.endswith(".gz") else _told_of(backup)
    try:
        if backup.name.endswith(".gz"):
            rebuild(backup, beside, report)
        elif not _copy_whole(backup, beside, told):
            discard([beside])
            rebuild(_lines_of(backup, told), beside, report)
        forget_holder(beside)
        _give_index(beside, report)
        with refusing(catalogue.parent):
            settle(beside)
            copy_files(backup.parent / FILES, attachment_folder(catalogue), mend=True)
    except sqlite3.DatabaseError as error:
        discard([beside, journal])
        raise _refusal(backup, catalogue, str(error).lower()) from error
    except BaseException:
        discard([beside, journal])
        raise
    return beside


def prepare_for(session: Session, backup: Path, report: Progress) -> Path:
    """Do what prepare does for the open catalogue, on a lane of the window."""
    catalogue = catalogue_of(session)
    session.rollback()
    return prepare(backup, catalogue, report)


def swap(prepared: Path, catalogue: Path, moment: datetime) -> Path | None:
    """Put the prepared file in the place of the catalogue, and return where that is kept now.

    None where there was no catalogue. Raises CatalogueHeld or FileInUse where another program has
    it open; nothing is changed then, and the prepared file is taken away.
    """
    try:
        need_alone(catalogue)
    except CatalogueError:
        discard([prepared])
        raise
    with refusing(catalogue.parent):
        aside = _keep_aside(catalogue, moment)
        prepared.replace(catalogue)
        settle_folder(catalogue.parent)
    return aside


def put_in_place(prepared: Path, catalogue: Path) -> Path | None:
    """Do what swap does, at this moment."""
    return swap(prepared, catalogue, datetime.now(UTC))


def rescue(catalogue: Path, refusal: CatalogueError, second: Path | None) -> Backup | None:
    """Return the newest whole backup of a catalogue that is damaged; None where that is not so."""
    if not isinstance(refusal, CatalogueDamaged | NotACatalogue | FileEmpty):
        return None
    return next((each for each in backups_of(catalogue, second=second) if each.is_whole), None)


def _refusal(backup: Path, catalogue: Path, words: str) -> CatalogueError:
    if "full" in words:
        return DiskFull()
    return DiskFails(catalogue) if "disk i/o" in words else BackupDamaged(backup)


def _keep_aside(catalogue: Path, moment: datetime) -> Path | None:
    """Keep a catalogue under another name, with the journal that belongs to it; never remove it.

    The old name stays too until another file takes it, where the disk can do that.
    """
    if not catalogue.exists():
        return None
    aside = _free_name(catalogue, moment)
    journal = catalogue.with_name(f"{catalogue.name}-journal")
    if journal.exists():  # it would be played back into the file that comes
        journal.replace(aside.with_name(f"{aside.name}-journal"))
    try:
        aside.hardlink_to(catalogue)
    except OSError:
        catalogue.replace(aside)
    settle_folder(catalogue.parent)
    return aside


def _told_of(path: Path) -> Backup | None:
    """Return what is told of a backup beside its file; None for any other catalogue file."""
    return next((each for each in backups_in(path.parent) if each.path == path), None)


def _copy_whole(backup: Path, beside: Path, told: Backup | None) -> bool:
    """Copy a backup; False where it is not what was made, or not whole."""
    examine(backup)
    with refusing(beside.parent):
        beside.touch(stat.S_IRUSR | stat.S_IWUSR)
        copyfile(backup, beside)
        if told:
            return hash_of(beside) == told.sha256
    with opened(beside) as session:
        return not faults_of(raw_of(session))


def _give_index(beside: Path, report: Progress) -> None:
    """Make the search index that backups do not have; an older catalogue gets one when opened."""
    if examine(beside) != SCHEMA:
        return
    sessions = Sessions(beside, read_only=False)
    try:
        with sessions.writing() as session:
            if not is_current(session):
                # what is not kept in memory goes into the file, which nobody reads yet
                session.connection().exec_driver_sql("PRAGMA cache_spill = ON")
                rebuild_index(session, report)
    finally:
        sessions.close()


def _lines_of(backup: Path, told: Backup | None) -> Path:
    lines = told.lines_path if told else None
    if lines is None or not lines.is_file():
        raise BackupDamaged(backup)
    return lines


def _free_name(catalogue: Path, moment: datetime) -> Path:
    stem = f"{catalogue.stem} replaced {moment.astimezone():%Y-%m-%d %H.%M.%S}"
    names = (f"{stem}{(n and f' {n}') or ''}{catalogue.suffix}" for n in range(1000))
    return next(path for path in map(catalogue.with_name, names) if not path.exists())
