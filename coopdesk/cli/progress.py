"""How far long work is, on a terminal."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import TextIO

from coopdesk.domain.progress import Progress, unheard


@contextmanager
def progress(label: str, stream: TextIO) -> Generator[Progress]:
    """Give a report that rewrites one line; nobody hears it where the stream is no terminal.

    The line is gone once the work is done, refused or interrupted.
    """
    if not stream.isatty():
        yield unheard
        return
    said = ""

    def report(done: int, total: int) -> None:
        nonlocal said
        line = f"{label}: {100 * done // total if total else 0} %"
        if line != said:
            stream.write("\r" + line.ljust(len(said)))
            stream.flush()
            said = line

    try:
        yield report
    finally:
        # Spaces instead of an escape code, which older Windows consoles print.
        stream.write("\r" + " " * len(said) + "\r")
        stream.flush()
