"""What a chart shows: numbers and times with the words beside them, in one language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from coopdesk.drawing.map_values import MapChart

# Roles of colours; neutral is for what bears no code, such as items of no category.
Tone = Literal["one", "other", "both", "good", "doubt", "neutral"]


@dataclass(frozen=True, slots=True)
class Series:
    """What one part of each bar counts."""

    label: str
    tone: Tone = "one"


@dataclass(frozen=True, slots=True)
class BarRow:
    """One bar: a number for each series, None where it is not known.

    said are words at the end of the bar instead of the number; key is told when it is chosen,
    None where it cannot be.
    """

    label: str
    values: tuple[float | None, ...]
    key: str | None = None
    neutral: bool = False
    said: str = ""


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars, lying or upright, stacked where there are several series.

    whole: counts, so that the axis bears no halves. not_known are the words for None. more are
    the rows that only the table has, since the chart would be too long.
    """

    title: str
    rows: tuple[BarRow, ...]
    rows_heading: str
    series: tuple[Series, ...]
    lying: bool = True
    whole: bool = True
    not_known: str = "?"
    total: str = ""  # heading of the sum of several series, in the table
    note: str = ""
    language: str = "en"
    more: tuple[BarRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time on a lane; without an end it goes on, and fades out."""

    start: date
    end: date | None
    tone: Tone = "one"
    label: str = ""  # its days in words


@dataclass(frozen=True, slots=True)
class Lane:
    """A line of a timeline; a heading is set in bold, level says how far it is set in."""

    label: str
    stretches: tuple[Stretch, ...] = ()
    key: str | None = None
    level: int = 0
    heading: bool = False


@dataclass(frozen=True, slots=True)
class TimelineChart:
    """Lanes beneath each other on one axis of time, with a line at the day it is told as of.

    undated are the words for a lane, no heading, that has no time.
    """

    title: str
    lanes: tuple[Lane, ...]
    lanes_heading: str
    times_heading: str
    legend: tuple[Series, ...] = ()
    as_of: date | None = None
    as_of_label: str = ""
    undated: str = ""
    note: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class HeatCell:
    """How many there are of a row and a column, both counted from 0; key as of bars."""

    row: int
    column: int
    value: int
    key: str | None = None


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Numbers of rows and columns, whose names come in the order they are shown.

    Of more rows than most_rows, or more columns than have room, the last are shown as one, named
    by others from their number. cells are those that are not nought, in the order of the table.
    """

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[HeatCell, ...]
    rows_heading: str
    columns_heading: str
    values_heading: str
    others: Callable[[int], str]
    most_rows: int = 60
    note: str = ""
    language: str = "en"


Charted = BarChart | TimelineChart | HeatMap  # what Qt's charts draw
Drawable = Charted | MapChart
