"""Attached files that nothing can want any more, found and removed.

A file is wanted while a record names it, the trash included, or a change that can be undone or
redone, or the history of a record that is still there, or an unsaved form, or a catalogue that was
put aside. What came in the last thirty days stays whoever wants it: it may be on a form nobody has
saved yet, here or at a colleague's. Where anything cannot be read, nothing is removed.
"""

from __future__ import annotations

import logging
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from sqlalchemy.orm import Session

from coopdesk.catalogue.attachments import catalogue_of
from coopdesk.catalogue.stored_files import (
    ENDING,
    NEW,
    attachment_folder,
    stored_hashes,
    stored_path,
)
from coopdesk.db.backup_files import raw_of
from coopdesk.db.disk import settle_folder
from coopdesk.paths import data_folder

log = logging.getLogger(__name__)

GRACE = timedelta(days=30)
_LEAVING = ".leaving"
_NO_WORK = ("backups", "opened")  # folders of the officer's data without unsaved work
_MAGIC = b"SQLite format 3\0"
_HASH = re.compile(rb"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
_NAMED = "SELECT file_hash FROM document WHERE file_hash != ''"
# What was removed for good ends the undo stack, and its history is shown nowhere.
_REMEMBERED = """
    SELECT edit.before, edit.after FROM edit WHERE table_name = 'document' AND (
        record_id IN (SELECT id FROM record)
        OR change_id IN (SELECT id FROM "change" WHERE state IN ('done', 'undone'))
    )
"""


@dataclass(frozen=True, slots=True)
class Swept:
    """How many files were removed, and their bytes."""

    files: int = 0
    size: int = 0


NONE_SWEPT = Swept()


def sweep_files(session: Session) -> Swept:
    """Remove the stored files of the open catalogue that nothing wants.

    The session is one that writes, so that nobody saves a record meanwhile which names one.
    """
    catalogue = catalogue_of(session)
    folder = attachment_folder(catalogue)
    try:
        _put_back(folder)
        old = _old(folder)
        left = _unwanted_by(raw_of(session), old) if old else old
        for other in _put_aside(catalogue) if left else ():
            left = _unwanted_in(other, left)
        left -= _on_forms() if left else set()
        return _remove(folder, left)
    except (OSError, sqlite3.Error):
        log.warning("Attached files are not swept", exc_info=True)
        return NONE_SWEPT


def sweep_backups(folder: Path, store: Path, backups: Iterable[Path]) -> Swept:
    """Remove the files of a folder of backups that neither a backup wants nor the store has."""
    try:
        _put_back(folder)
        left = _old(folder) - set(stored_hashes(store))
        for backup in backups if left else ():
            left = _unwanted_in(backup, left) if left else left
        return _remove(folder, left)
    except (OSError, sqlite3.Error):
        log.warning("Files of backups are not swept", exc_info=True)
        return NONE_SWEPT


def _old(folder: Path) -> set[str]:
    """Return the hashes of the files that came before the grace began."""
    return {digest for digest in stored_hashes(folder) if _is_old(stored_path(folder, digest))}


def _is_old(path: Path) -> bool:
    try:
        came = path.stat().st_mtime
    except OSError:
        return False
    return datetime.now(UTC).timestamp() - came > GRACE.total_seconds()


def _unwanted_in(path: Path, hashes: set[str]) -> set[str]:
    address = f"file:{quote(str(path.absolute()))}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as raw:
        return _unwanted_by(raw, hashes)


def _unwanted_by(raw: sqlite3.Connection, hashes: set[str]) -> set[str]:
    """Return those of the hashes that no record of a catalogue names, and no change can."""
    left = hashes - {row[0] for row in raw.execute(_NAMED)}
    if left:
        for row in raw.execute(_REMEMBERED):
            left -= {digest for text in row for digest in _hashes_in(str(text).encode())}
            if not left:
                break
    return left


def _hashes_in(text: bytes) -> set[str]:
    return {found.decode() for found in _HASH.findall(text)}


def _put_aside(catalogue: Path) -> list[Path]:
    """Return other catalogues of this folder whose files are these too, or were."""
    same = f"{catalogue.stem} replaced "
    found = (each for each in catalogue.parent.iterdir() if each.name != catalogue.name)
    near = [each for each in found if each.stem == catalogue.stem or each.name.startswith(same)]
    return [each for each in near if each.is_file() and _is_catalogue(each)]


def _is_catalogue(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def _on_forms() -> set[str]:
    """Return the hashes in unsaved work, of whatever catalogue."""
    folders = (each for each in data_folder().iterdir() if each.is_dir())
    kept = (each for each in folders if each.name not in _NO_WORK and each.suffix != ENDING)
    files = (each for folder in kept for each in folder.rglob("*") if each.is_file())
    return {digest for each in files for digest in _hashes_in(each.read_bytes())}


def _remove(folder: Path, hashes: set[str]) -> Swept:
    """Remove files, and what programs that died left half written."""
    count = size = 0
    for path in (stored_path(folder, digest) for digest in sorted(hashes)):
        leaving = path.with_name(f"{path.name}{_LEAVING}")
        path.replace(leaving)  # so that whoever attaches the same file now is not bereft of it
        if _is_old(leaving):
            size += leaving.stat().st_size
            leaving.unlink()
            count += 1
        else:
            leaving.replace(path)
    for path in (*folder.glob(f"*{NEW}"), *folder.glob(f"??/*{NEW}")):
        if _is_old(path):
            path.unlink()
    if count:
        settle_folder(folder)
        log.info("%s attached files were swept", count)
    return Swept(count, size)


def _put_back(folder: Path) -> None:
    """Give files their names again that were leaving when a program died."""
    for leaving in folder.glob(f"??/*{_LEAVING}"):
        path = leaving.with_suffix("")
        if path.exists():
            leaving.unlink()
        else:
            leaving.replace(path)
