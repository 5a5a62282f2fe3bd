"""A large catalogue looked at by processes, each of which takes a share of it.

Python lets one thread compute at once: here several cores do, and the window has its own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Generator
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Event

from coopdesk.domain.progress import Progress, Stopped
from coopdesk.foreign.child import (
    LOOK,
    Line,
    ReaderEnded,
    ReaderTooSlow,
    reader_command,
    run_reader,
)
from coopdesk.foreign.refused import Refused

FEW = 5000  # records, of which looking at them takes less time than starting processes
_FEW_OF_FILE = 30_000  # records in a file of which the same is true
_MOST = 4  # processes
_NO_END = (ReaderEnded, ReaderTooSlow, Refused, OSError)
_HOURS = 8 * 3600.0  # s
_READER, _PACKED = "coopdesk.catalogue.check_reading", "--read-share"


def look_apart(path: Path, total: int, report: Progress) -> list[Line] | None:
    """Return what each process said at its end, or None where one of them did not come to it.

    Then nothing that the others said counts. Raises Stopped, as report does.
    """
    if not _is_worth_it(total, FEW):
        return None
    shares = max(1, min(_MOST, os.cpu_count() or 1))
    done = [0] * shares
    enough = Event()
    with ThreadPoolExecutor(shares) as threads:
        runs = [
            threads.submit(
                _run, [str(path), str(each), str(shares)], partial(_note, done, each), enough
            )
            for each in range(shares)
        ]
        try:
            return _ends(runs, lambda: report(sum(done), total + 1))
        except _NO_END:
            return None
        finally:
            enough.set()


@contextmanager
def looking_beside(
    path: Path, total: int
) -> Generator[Callable[[Callable[[], object]], Line | None]]:
    """Have a process look at the file beside this one; give what waits for what it says.

    That calls what it is given now and then, which may raise Stopped, and returns None where
    there is no process, or where it did not come to its end.
    """
    if not _is_worth_it(total, _FEW_OF_FILE):
        yield lambda _look: None
        return
    enough = Event()
    with ThreadPoolExecutor(1) as threads:
        run = threads.submit(_run, [str(path)], lambda _told: None, enough)

        def answer(look: Callable[[], object]) -> Line | None:
            try:
                return _ends([run], look)[0]
            except _NO_END:
                return None

        try:
            yield answer
        finally:
            enough.set()


def _is_worth_it(total: int, few: int) -> bool:
    return total > few and not getattr(sys, "frozen", False)


def _run(arguments: list[str], take: Callable[[Line], None], enough: Event) -> Line:
    """Run a process to its end, or until it is enough."""

    def look() -> None:
        if enough.is_set():
            raise Stopped

    return run_reader([*reader_command(_READER, _PACKED), *arguments], take, look, _HOURS)


def _note(done: list[int], number: int, told: Line) -> None:
    done[number] = told["done"]


def _ends(runs: list[Future[Line]], look: Callable[[], object]) -> list[Line]:
    """Wait for all, or for the first that fails."""
    while True:
        look()
        ended, going_on = wait(runs, LOOK, FIRST_EXCEPTION)
        for each in ended:
            each.result()
        if not going_on:
            return [each.result() for each in runs]
