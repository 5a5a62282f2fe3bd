"""Files written beside their target and renamed, so that a failure leaves what was there."""

import errno
import os
import shutil
import uuid
from collections.abc import Generator
from contextlib import contextmanager, suppress
from io import BufferedWriter, FileIO
from pathlib import Path
from typing import BinaryIO, NoReturn

from typing_extensions import Buffer, override

from coopdesk.db.disk import FAILING, FULL, settle_folder
from coopdesk.domain.errors import (
    DiskFails,
    DiskFull,
    FileInUse,
    FileIsFolder,
    FileMissing,
    FileReadOnly,
    FileUnreadable,
)
from coopdesk.domain.file_kind import file_kind


@contextmanager
def replacing(path: Path) -> Generator[BinaryIO]:
    """Open a new file that takes the place of path once the block is left without an error.

    Raises FileIsFolder, FileMissing (its folder), FileReadOnly, FileInUse, DiskFull or DiskFails.
    """
    _refuse_no_file(path)
    target = path.resolve()
    _refuse_unwritable(path, target)
    beside = target.with_name(f".{target.name[:40]}-{uuid.uuid4().hex[:8]}.tmp")
    try:
        with _Beside(FileIO(beside, "x")) as file:
            with file.given_up_on_error():
                yield file
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
        settle_folder(target.parent)
    except OSError as error:
        _refuse(path, target, error)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


class _Beside(BufferedWriter):
    """A file being written; once that has failed it drops what libraries write on leaving.

    ZipFile writes the end of its archive when it is forgotten, and would complain on stderr.
    """

    _is_given_up = False
    _place = 0  # where it would be written next, once it is given up

    @contextmanager
    def given_up_on_error(self) -> Generator[None]:
        """Give the file up where the block is left by an error."""
        try:
            yield
        except BaseException:
            self._is_given_up = True
            raise

    @override
    def write(self, buffer: Buffer, /) -> int:
        return 0 if self._is_given_up else super().write(buffer)

    @override
    def seek(self, offset: int, whence: int = 0, /) -> int:
        self._place = offset
        return offset if self._is_given_up else super().seek(offset, whence)

    @override
    def tell(self) -> int:
        return self._place if self._is_given_up else super().tell()

    @override
    def flush(self) -> None:
        if not self._is_given_up:
            super().flush()


def _refuse_no_file(path: Path) -> None:
    try:
        kind = file_kind(path)
    except FileUnreadable as error:
        raise FileReadOnly(path) from error
    if kind == "folder":
        raise FileIsFolder(path)
    if kind == "device":
        raise FileReadOnly(path)


def _refuse_unwritable(path: Path, target: Path) -> None:
    if not target.parent.is_dir():
        raise FileMissing(target.parent)
    if target.exists() and not os.access(target, os.W_OK):
        raise FileReadOnly(path)
    # Only Windows keeps others from replacing an open file; elsewhere Excel or LibreOffice would
    # later save its own copy over ours. Both leave a file beside while they hold one.
    owners = (f"~${target.name}", f".~lock.{target.name}#")
    if any((target.parent / owner).exists() for owner in owners):
        raise FileInUse(path)


def _refuse(path: Path, target: Path, error: OSError) -> NoReturn:
    if error.errno in FULL:
        raise DiskFull from error
    if error.errno in FAILING:
        raise DiskFails(path) from error
    if isinstance(error, PermissionError):
        held = target.exists() and os.access(target.parent, os.W_OK)
        raise (FileInUse if held else FileReadOnly)(path) from error
    if error.errno == errno.EROFS:
        raise FileReadOnly(path) from error
    raise error
