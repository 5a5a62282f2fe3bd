"""Lines of the bench's table, and the clocks that fill them."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer

T = TypeVar("T")

BEAT = 2  # ms between two beats of a thread that is free
LONGEST_WAIT = 120_000  # ms


@dataclass(frozen=True, slots=True)
class Line:
    """A figure, what the bare tools need for the same, and the limit it has to keep.

    The limit is one of the value, or, where by_ratio is set, of value / floor. 0 is no limit.
    """

    name: str
    value: float
    unit: str = "ms"
    floor: float = 0.0
    limit: float = 0.0
    by_ratio: bool = False

    @property
    def ratio(self) -> float:
        """Return how many times the floor the value is; 0 where there is no floor."""
        return self.value / self.floor if self.floor else 0.0

    @property
    def is_over(self) -> bool:
        """Tell whether the limit is not kept."""
        return bool(self.limit) and (self.ratio if self.by_ratio else self.value) > self.limit


def timed(work: Callable[[], object]) -> float:
    """Return how many milliseconds the work takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def each_timed(works: Iterable[Callable[[], object]]) -> list[float]:
    """Return the milliseconds of every piece of work; rubbish is collected beforehand."""
    gc.collect()
    return [timed(work) for work in works]


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value below which this share lies."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def spread(
    name: str, values: Sequence[float], floors: Sequence[float] = (0, 0), limit: float = 0
) -> list[Line]:
    """Return the lines of the median, the 95th percentile and the worst of many times."""
    kept = (
        ("p50", median(values), median(floors)),
        ("p95", percentile(values, 95), percentile(floors, 95)),
    )
    lines = [Line(f"{name}, {which}", value, "ms", floor, limit) for which, value, floor in kept]
    return [*lines, Line(f"{name}, max", max(values), "ms", max(floors))]


def peak_memory() -> float:
    """Return the most memory this process has had, in MB; 0 on Windows, which does not tell."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415 - not there on Windows

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def whole_peak() -> float:
    """Return the most memory this process and one that it ran had together, in MB."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415 - not there on Windows

    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return peak_memory() + most / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def processor_seconds() -> float:
    """Return how long this process and those that it ran to their end have computed."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def fresh_peak() -> float:
    """Forget the most memory so far, where that can be forgotten; return what is in use, in MB."""
    if sys.platform != "linux":
        return peak_memory()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # man 5 proc
    return peak_since()


def peak_since() -> float:
    """Return the most memory since fresh_peak, in MB."""
    if sys.platform != "linux":
        return peak_memory()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def rest(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


@dataclass
class Heartbeat:
    """A timer in the GUI thread that notes how late it was: for so long nobody could type."""

    longest: float = 0.0  # ms
    gaps: list[float] = field(default_factory=list[float])


@contextmanager
def heartbeat() -> Iterator[Heartbeat]:
    """Listen to the GUI thread for as long as the context lasts."""
    noted, clock, timer = (
        Heartbeat(),
        QElapsedTimer(),
        QTimer(interval=BEAT, timerType=Qt.TimerType.PreciseTimer),
    )

    def beat() -> None:
        late = clock.nsecsElapsed() / 1e6 - BEAT
        clock.restart()
        noted.gaps.append(late)
        noted.longest = max(noted.longest, late)

    timer.timeout.connect(beat)
    clock.start()
    timer.start()
    yield noted
    beat()
    timer.stop()
