"""Files that hang on records: kept beside the catalogue under their hashes, for their owner alone.

They are files and no blobs, so that a photograph of 20 MB is not read, copied and written again
with each backup, and so that one that is damaged is one that is damaged. A file is there, settled
on the disk, before a record that names it is saved; it stays though the record lets go of it, since
undo and history may want it again, until sweeping.py finds that nothing can.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.opened_copies import keep_changed, note_opening, opened_folder
from coopdesk.catalogue.stored_files import (
    attachment_folder,
    is_hash,
    keep_file,
    private,
    stored_path,
)
from coopdesk.db import tables as t
from coopdesk.db.backup_files import hash_of, raw_of
from coopdesk.db.disk import refusal_of, settle
from coopdesk.domain.attachable import LARGEST, clean_name, is_program
from coopdesk.domain.errors import (
    AttachmentChanged,
    AttachmentMissing,
    AttachmentRefused,
    AttachmentTooLarge,
    FileIsFolder,
    FileMissing,
    FileReadOnly,
    FileUnreadable,
    NotACatalogue,
)
from coopdesk.domain.file_kind import file_kind
from coopdesk.domain.records import Document
from coopdesk.paths import data_folder


def attach(session: Session, source: Path) -> Document:
    """Copy a file in, and return the document that names it, for a record to be saved with.

    Raises AttachmentRefused for what is no document, AttachmentTooLarge, FileMissing and the like,
    or DiskFull.
    """
    _refuse(source)
    folder = attachment_folder(catalogue_of(session))
    title = clean_name(source.name)
    try:
        size, digest = keep_file(source, folder)
    except PermissionError as error:
        raise (FileUnreadable(source) if folder.is_dir() else FileReadOnly(folder)) from error
    except OSError as error:
        raise refusal_of(folder, error) from error
    return Document(title=title, file_hash=digest, file_name=title, file_size=size)


def attached_file(catalogue: Path, document: Document) -> Path:
    """Return the stored file of a document, which is as it was attached.

    Raises AttachmentMissing or AttachmentChanged.
    """
    path = stored_path(attachment_folder(catalogue), document.file_hash)
    try:
        is_same = hash_of(path) == document.file_hash
    except OSError as error:
        raise AttachmentMissing(path.parent / clean_name(document.file_name)) from error
    if not is_same:
        raise AttachmentChanged(path.parent / clean_name(document.file_name))
    return path


def save_attached(session: Session, document: Document, target: Path) -> Path:
    """Write a stored file to another place, under any name."""
    source = attached_file(catalogue_of(session), document)
    _copy(source, target)
    return target


def copy_to_open(session: Session, document: Document) -> Path:
    """Return a copy to be looked at, under its own name: the stored one stays as it is.

    A copy that somebody wrote into is kept beside it, under another name. Raises AttachmentRefused
    for what would do something when it is opened.
    """
    source = attached_file(catalogue_of(session), document)
    name = clean_name(document.file_name)
    with source.open("rb") as file:
        if is_program(name, file.read(16)):
            raise AttachmentRefused(Path(name))
    folder = opened_folder(data_folder(), document.file_hash)
    target = folder / name
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if target.is_file() and hash_of(target) == document.file_hash:
            note_opening(target)
            return target
        if target.is_file():
            keep_changed(target)
    except OSError as error:
        raise FileReadOnly(target) from error
    _copy(source, target)
    return target


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A stored file, by its hash, as a record names it; the record may be in the trash."""

    digest: str
    name: str
    record_id: int
    uid: str
    title: str


def named_files(session: Session) -> list[NamedFile]:
    """Return the stored files that records name, each for every record that does."""
    rows = session.execute(
        select(
            t.Document.file_hash, t.Document.file_name, t.Record.id, t.Record.uid, t.Record.title
        )
        .join(t.Record, t.Record.id == t.Document.record_id)
        .where(t.Document.file_hash != "")
        .order_by(t.Record.id, t.Document.position)
    )
    return [NamedFile(*row) for row in rows if is_hash(row[0])]


def catalogue_of(session: Session) -> Path:
    """Return the file of the open catalogue."""
    return Path(raw_of(session).execute("PRAGMA database_list").fetchone()[2])


def _refuse(source: Path) -> None:
    match file_kind(source):
        case "nothing":
            raise FileMissing(source)
        case "folder":
            raise FileIsFolder(source)
        case "device":
            raise NotACatalogue(source)
        case "file":
            try:
                with source.open("rb") as file:
                    start = file.read(16)
                size = source.stat().st_size
            except OSError as error:
                raise FileUnreadable(source) from error
            if is_program(source.name, start):
                raise AttachmentRefused(source)
            if size > LARGEST:
                raise AttachmentTooLarge(source)


def _copy(source: Path, target: Path) -> None:
    beside = target.with_name(f"{target.name}.new")
    try:
        shutil.copyfile(source, private(beside))
        settle(beside)
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise refusal_of(target, error) from error
