"""Files that hang on records: kept beside the catalogue under their hashes, for their owner alone.

They are files and no blobs, so that a photograph of 20 MB is not read, copied and written again
with each backup, and so that one that is damaged is one that is damaged. A file is there, settled
on the disk, before a record that names it is saved; it stays though the record lets go of it, since
undo and history may want it again.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.backup_files import hash_of, raw_of
from coopdesk.db.disk import refusal_of, settle, settle_folder
from coopdesk.domain.attachable import clean_name, is_program
from coopdesk.domain.errors import (
    AttachmentChanged,
    AttachmentMissing,
    AttachmentRefused,
    FileIsFolder,
    FileMissing,
    FileReadOnly,
    FileUnreadable,
    NotACatalogue,
)
from coopdesk.domain.file_kind import file_kind
from coopdesk.domain.records import Document
from coopdesk.paths import data_folder

ENDING = ".files"
_PIECE = 1 << 20  # bytes


def attachment_folder(catalogue: Path) -> Path:
    """Return the folder of the files of a catalogue, beside it; it need not be there yet."""
    return catalogue.with_name(f"{catalogue.stem}{ENDING}")


def attach(session: Session, source: Path) -> Document:
    """Copy a file in, and return the document that names it, for a record to be saved with.

    Raises AttachmentRefused for what is no document, FileMissing and the like, or DiskFull.
    """
    _refuse(source)
    folder = attachment_folder(catalogue_of(session))
    title = clean_name(source.name)
    try:
        size, digest = _copy_in(source, folder)
    except PermissionError as error:
        raise (FileUnreadable(source) if folder.is_dir() else FileReadOnly(folder)) from error
    except OSError as error:
        raise refusal_of(folder, error) from error
    return Document(title=title, file_hash=digest, file_name=title, file_size=size)


def attached_file(catalogue: Path, document: Document) -> Path:
    """Return the stored file of a document, which is as it was attached.

    Raises AttachmentMissing or AttachmentChanged.
    """
    path = _path(attachment_folder(catalogue), document.file_hash)
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

    Raises AttachmentRefused for what would do something when it is opened.
    """
    source = attached_file(catalogue_of(session), document)
    name = clean_name(document.file_name)
    with source.open("rb") as file:
        if is_program(name, file.read(16)):
            raise AttachmentRefused(Path(name))
    folder = data_folder() / "opened" / document.file_hash[:16]
    target = folder / name
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FileReadOnly(target) from error
    if not (target.is_file() and hash_of(target) == document.file_hash):
        _copy(source, target)
    return target


def named_files(session: Session) -> dict[str, tuple[int, str]]:
    """Return, by hash, a record that names a stored file, and the name it has there."""
    rows = session.execute(
        select(t.Document.file_hash, t.Document.record_id, t.Document.file_name).where(
            t.Document.file_hash != ""
        )
    )
    return {digest: (record_id, name) for digest, record_id, name in rows if is_hash(digest)}


def copy_files(source: Path, target: Path, hashes: Iterable[str] | None = None) -> int:
    """Copy stored files from one folder to another that does not have them; return how many.

    What is not as it was attached is not copied. hashes None means all there are.
    """
    wanted = hashes if hashes is not None else (each.name for each in _stored(source))
    count = 0
    for digest in wanted:
        old, new = _path(source, digest), _path(target, digest)
        if is_hash(digest) and not new.exists() and old.is_file():
            with suppress(FileNotFoundError):
                _prepare(target, new.parent)
                beside = new.with_name(f"{digest}.new")
                shutil.copyfile(old, beside)
                _keep(beside, new, digest)
                count += new.exists()
    return count


def catalogue_of(session: Session) -> Path:
    """Return the file of the open catalogue."""
    return Path(raw_of(session).execute("PRAGMA database_list").fetchone()[2])


def is_hash(text: str) -> bool:
    """Tell whether a text is a SHA-256, and no path of somebody's making."""
    return len(text) == 64 and all(letter in "0123456789abcdef" for letter in text)


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
            except OSError as error:
                raise FileUnreadable(source) from error
            if is_program(source.name, start):
                raise AttachmentRefused(source)


def _copy_in(source: Path, folder: Path) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    _prepare(folder)
    beside = folder / f"{os.getpid()}.new"
    try:
        with source.open("rb") as old, _private(beside).open("wb") as new:
            while piece := old.read(_PIECE):
                digest.update(piece)
                size += len(piece)
                new.write(piece)
        target = _path(folder, digest.hexdigest())
        _prepare(target.parent)
        _keep(beside, target, digest.hexdigest())
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return size, digest.hexdigest()


def _keep(beside: Path, target: Path, digest: str) -> None:
    """Settle a file and give it its name; one that came otherwise than it should is dropped."""
    settle(beside)
    if hash_of(beside) != digest:
        beside.unlink()
        return
    beside.replace(target)
    settle_folder(target.parent)


def _copy(source: Path, target: Path) -> None:
    beside = target.with_name(f"{target.name}.new")
    try:
        shutil.copyfile(source, _private(beside))
        settle(beside)
        beside.replace(target)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise refusal_of(target, error) from error


def _prepare(*folders: Path) -> None:
    for folder in folders:
        folder.mkdir(mode=0o700, exist_ok=True)


def _private(path: Path) -> Path:
    path.touch(stat.S_IRUSR | stat.S_IWUSR)
    return path


def _path(folder: Path, digest: str) -> Path:
    return folder / digest[:2] / digest


def _stored(folder: Path) -> list[Path]:
    return sorted(each for each in folder.glob("??/*") if is_hash(each.name))
