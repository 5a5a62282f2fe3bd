"""What a command is given on standard input, for readers that want a file."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from coopdesk.domain.errors import CatalogueError

DASH = Path("-")
NAME = Path("stdin")  # what it is called in answers


@contextmanager
def file_or_input(path: Path) -> Generator[Path]:
    """Give the file of a path; for a dash one that holds standard input until the end."""
    if path != DASH:
        yield path
        return
    with TemporaryDirectory() as folder:
        file = Path(folder) / NAME
        with file.open("wb") as out:
            _copy(out.write)
        try:
            yield file
        except CatalogueError as refusal:
            vars(refusal).update(path=NAME)
            raise


def name_of(path: Path) -> Path:
    """Return what to call a path in answers."""
    return NAME if path == DASH else path


_MOST = 512 << 20  # bytes; more than any reader takes, and /dev/zero has no end
_CHUNK = 1 << 20


def _copy(write: Callable[[bytes], object]) -> None:
    left = _MOST
    while left > 0 and sys.stdin and (chunk := sys.stdin.buffer.read(min(_CHUNK, left))):
        write(chunk)
        left -= len(chunk)
