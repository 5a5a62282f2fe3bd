"""The records of a large catalogue looked at by processes, each of which takes a share of them.

Python lets one thread compute at once: here several cores do, and the window has its own.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
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

FEW = 3000  # records, of which looking at them takes less time than starting a process
_MOST = 4  # processes
_HOURS = 8 * 3600.0  # s
_READER, _PACKED = "coopdesk.catalogue.check_reading", "--read-share"


def look_apart(path: Path, total: int, report: Progress) -> list[Line] | None:
    """Return what each process said at its end, or None where one of them did not come to it.

    Then nothing that the others said counts. Raises Stopped, as report does.
    """
    if total <= FEW or getattr(sys, "frozen", False):
        return None
    shares = max(1, min(_MOST, os.cpu_count() or 1))
    done = [0] * shares
    enough = Event()
    with ThreadPoolExecutor(shares) as threads:
        runs = [threads.submit(_run, path, each, done, enough) for each in range(shares)]
        try:
            return _ends(runs, lambda: report(sum(done), total + 1))
        except (ReaderEnded, ReaderTooSlow, Refused, OSError):
            return None
        finally:
            enough.set()


def _run(path: Path, number: int, done: list[int], enough: Event) -> Line:
    """Run the process of one share."""

    def take(told: Line) -> None:
        done[number] = told["done"]

    def look() -> None:
        if enough.is_set():
            raise Stopped

    command = [*reader_command(_READER, _PACKED), str(path), str(number), str(len(done))]
    return run_reader(command, take, look, _HOURS)


def _ends(runs: list[Future[Line]], look: Callable[[], None]) -> list[Line]:
    """Wait for all, or for the first that fails."""
    while True:
        ended, going_on = wait(runs, LOOK, FIRST_EXCEPTION)
        for each in ended:
            each.result()
        if not going_on:
            return [each.result() for each in runs]
        look()
