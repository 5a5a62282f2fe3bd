"""Figures that people look at, as plain values: codes and numbers, no words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Bar:
    """One number and what it counts.

    key is the code of what is counted, "" for what bears none; label are words of its own where
    a code has none. None: not known.
    """

    key: str
    value: float | None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """Numbers of one kind, in the order they are shown.

    key says what is counted by what; unit what is counted: "exchange", "line", a currency.
    """

    key: str
    unit: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A time on a row of a timeline; no end is ongoing, id that of what it is the time of."""

    key: str
    label: str
    start: date
    end: date | None
    kind: str
    id: int


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """What happens at the times of its spans; level 0 stands outermost, without spans no time."""

    key: str
    label: str
    spans: tuple[Span, ...]
    level: int = 0


@dataclass(frozen=True, slots=True)
class Timeline:
    """Rows of times, and the day up to which the source tells."""

    rows: tuple[TimelineRow, ...]
    as_of: date | None
