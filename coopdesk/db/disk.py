"""Files settled on the disk, and what the system says where that cannot be."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from coopdesk.domain.errors import CatalogueError, DiskFails, DiskFull, FileReadOnly

FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
# What a disk that fails says, and a share that is gone.
FAILING = frozenset((errno.EIO, errno.ENXIO, errno.ENODEV, errno.ESTALE, errno.ETIMEDOUT))


def refusal_of(path: Path, error: OSError) -> CatalogueError:
    """Return what the officer can act on where a file could not be written."""
    if error.errno in FULL:
        return DiskFull()
    return DiskFails(path) if error.errno in FAILING else FileReadOnly(path)


def settle(path: Path) -> None:
    """Wait until the bytes of a file are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def settle_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the platform lets one wait."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # of shares that know no such thing
            os.fsync(handle)
    finally:
        os.close(handle)
