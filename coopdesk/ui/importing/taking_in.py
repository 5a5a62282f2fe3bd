"""What is taken in: cells from the clipboard, and files one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from coopdesk.importing.pasting import Pasted


def pasted_cells() -> Pasted | None:
    """Return the cells on the clipboard, None where it holds none.

    The page is fetched only where the text has no tabs: of a large sheet it has 100 MB.
    """
    held = QGuiApplication.clipboard().mimeData()
    text = held.text() if held.hasText() else ""
    if "\t" in text:
        return Pasted(text)
    pasted = Pasted(text, held.html() if held.hasHtml() else "")
    return pasted if pasted.is_table else None


class Queue:
    """The files still to be looked at, one after the other."""

    def __init__(self) -> None:
        self._files: list[Path] = []
        self._at = 0

    def put(self, files: Sequence[Path]) -> None:
        """Take files in the place of those before."""
        self._files = list(files)
        self._at = 0

    def add(self, files: Sequence[Path]) -> None:
        """Put files behind those that wait."""
        self._files += files

    def next(self) -> Path | None:
        """Return the next file and go on to it; None behind the last."""
        if not self.waits():
            return None
        self._at += 1
        return self._files[self._at - 1]

    def waits(self) -> int:
        """Return how many files wait."""
        return len(self._files) - self._at

    def place(self) -> tuple[int, int]:
        """Return which file is looked at, from 1, and of how many."""
        return self._at, len(self._files)
