"""How far the reading of a source is: rounds over its parts, told as a count of its lines."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import TypeVar

from coopdesk.domain.progress import Progress, unheard

Each = TypeVar("Each")


class Pace:
    """Counts the lines of a source that are read; what reads them goes over them several times."""

    def __init__(self, report: Progress = unheard, lines: int = 0, rounds: int = 1) -> None:
        self._report = report
        self._lines = lines
        self._rounds = rounds
        self._gone = 0  # rounds
        self._told = self._rested = time.monotonic()

    def over(self, parts: Sequence[Each]) -> Iterator[Each]:
        """Yield what is read in this round, and tell how far that is; raises Stopped.

        Between two parts others may go on: a thread that computes gives the interpreter away every
        millisecond only, and a window that paints asks for it many times.
        """
        for number, part in enumerate(parts):
            now = time.monotonic()
            if now > self._rested + _WORKED:
                time.sleep(0)
                self._rested = now
            if now > self._told + _APART:
                self._tell(self._gone + number / len(parts))
            yield part
        self._gone += 1
        self._tell(self._gone)

    def _tell(self, rounds: float) -> None:
        done = min(self._lines, round(self._lines * rounds / self._rounds))
        self._report(done, self._lines)
        self._told = time.monotonic()


_WORKED = 0.001  # s after which others may go on
_APART = 0.03  # s between two reports: as often as a person sees
