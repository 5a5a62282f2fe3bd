"""Folders of files under their hashes, private to their owner: beside a catalogue, and in backups.

A file is written beside under a name nobody else has, settled on the disk, read back, and only then
given its own name; so what bears a hash is whole, however a program ended, and stays so until the
disk fails.
"""

from __future__ import annotations

import hashlib
import shutil
import stat
import uuid
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from coopdesk.db.backup_files import hash_of
from coopdesk.db.disk import settle, settle_folder
from coopdesk.domain.attachable import LARGEST
from coopdesk.domain.errors import AttachmentTooLarge, DiskFails

ENDING = ".files"
NEW = ".new"  # the ending of a file that is being written
ALTERED = ".altered"  # of one that was not as it was attached, when a whole one took its place
_PIECE = 1 << 20  # bytes


def attachment_folder(catalogue: Path) -> Path:
    """Return the folder of the files of a catalogue, beside it; it need not be there yet."""
    return catalogue.with_name(f"{catalogue.stem}{ENDING}")


def stored_path(folder: Path, digest: str) -> Path:
    """Return where the file of a hash lies in a folder, or would."""
    return folder / digest[:2] / digest


def stored_hashes(folder: Path) -> list[str]:
    """Return the hashes of all files there are in a folder."""
    return sorted(each.name for each in folder.glob("??/*") if is_hash(each.name))


def is_hash(text: str) -> bool:
    """Tell whether a text is a SHA-256, and no path of somebody's making."""
    return len(text) == 64 and all(letter in "0123456789abcdef" for letter in text)


def is_whole(folder: Path, digest: str) -> bool:
    """Tell whether a folder has a file as it was attached."""
    try:
        return hash_of(stored_path(folder, digest)) == digest
    except OSError:
        return False


def keep_file(source: Path, folder: Path) -> tuple[int, str]:
    """Copy a file into a folder, and return its size in bytes and its hash.

    Raises AttachmentTooLarge, DiskFails where it could not be read back, and OSError.
    """
    digest, size = hashlib.sha256(), 0
    _prepare(folder)
    beside = folder / f"{uuid.uuid4().hex}{NEW}"
    try:
        with source.open("rb") as old, private(beside).open("wb") as new:
            while piece := old.read(_PIECE):
                digest.update(piece)
                size += len(piece)
                if size > LARGEST:  # it may grow while it is read
                    raise AttachmentTooLarge(source)
                new.write(piece)
        target = stored_path(folder, digest.hexdigest())
        _prepare(target.parent)
        if not _keep(beside, target):
            raise DiskFails(folder)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return size, digest.hexdigest()


def copy_files(
    source: Path, target: Path, hashes: Iterable[str] | None = None, *, mend: bool = False
) -> int:
    """Copy stored files from one folder to another that does not have them; return how many.

    What is not as it was attached is not copied. hashes None means all there are; mend reads those
    that are there too, and puts one that was altered aside for a whole one. Raises OSError.
    """
    count = 0
    for digest in stored_hashes(source) if hashes is None else hashes:
        if is_hash(digest) and _is_wanted(target, digest, mend=mend):
            with suppress(FileNotFoundError):
                count += _copy(source, target, digest)
    return count


def private(path: Path) -> Path:
    """Make a file for its owner alone, to be written."""
    path.touch(stat.S_IRUSR | stat.S_IWUSR)
    return path


def _is_wanted(target: Path, digest: str, *, mend: bool) -> bool:
    return not (is_whole(target, digest) if mend else stored_path(target, digest).exists())


def _copy(source: Path, target: Path, digest: str) -> bool:
    old, new = stored_path(source, digest), stored_path(target, digest)
    if not old.is_file():
        return False
    _prepare(target, new.parent)
    beside = new.with_name(f"{digest}.{uuid.uuid4().hex[:8]}{NEW}")
    try:
        shutil.copyfile(old, private(beside))
        return _keep(beside, new)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _keep(beside: Path, target: Path) -> bool:
    """Settle a file and give it its name; False for one that came otherwise than it should."""
    settle(beside)
    if hash_of(beside) != target.name:
        return False
    if target.exists() and hash_of(target) != target.name:
        target.replace(target.with_name(f"{target.name}{ALTERED}"))
    beside.replace(target)
    settle_folder(target.parent)
    settle_folder(target.parent.parent)
    return True


def _prepare(*folders: Path) -> None:
    for folder in folders:
        folder.mkdir(mode=0o700, exist_ok=True)
