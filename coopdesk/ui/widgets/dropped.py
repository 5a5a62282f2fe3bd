"""What may be dropped on a window: files by their address."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_files(dropped: QMimeData) -> list[Path]:
    """Return the files of this machine that are dropped, in their order."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]
