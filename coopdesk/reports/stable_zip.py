"""Zip files that are the same, byte for byte, when what is in them is the same."""

from __future__ import annotations

import io
import zipfile
from typing import BinaryIO

_BEGINNING = (1980, 1, 1, 0, 0, 0)  # of the calendar of zip files


def rewrite(packed: bytes, out: BinaryIO) -> None:
    """Write a zip file again, its parts in their order, without when and by whom it was made."""
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            kept = zipfile.ZipInfo(part.filename, _BEGINNING)
            kept.compress_type = zipfile.ZIP_DEFLATED
            kept.create_system = 0
            new.writestr(kept, old.read(part))
