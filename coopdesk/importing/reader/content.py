"""What a reader finds in a file: sheets, their rows in batches, and facts worth a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

ROWS_PER_BATCH = 1000
LARGEST_BATCH = 200_000  # cells, empty ones too: rows that hold one far cell each stay few
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384  # of a sheet since Excel 2007
MOST_MERGED = 10_000  # ranges of a sheet; more are a pattern, not a layout


class ErrorCell(str):
    """What a cell shows in place of a value: "#REF!", or "=" for a formula never calculated."""

    __slots__ = ()


Value = str | bool | int | float | date | datetime | ErrorCell
Row = tuple[int, dict[int, Value]]  # number and cells by column, both from 1
Span = tuple[int, int]  # first and last row
Area = tuple[int, int, int, int]  # first row, first column, last row, last column


class Refused(Exception):
    """The file cannot be read; says why: protected, damaged, too_large, or what it is instead."""

    def __init__(self, reason: str, kind: str = "") -> None:
        super().__init__(reason, kind)
        self.reason = reason
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Fact:
    """Something to tell about a file, a sheet (row 0), a row (column 0) or a cell."""

    code: str
    row: int = 0
    column: int = 0
    values: tuple[str, ...] = ()


@dataclass(slots=True)
class Batch:
    """Rows in a bundle, column by column; None stands for an empty cell, no row is empty."""

    numbers: list[int]
    columns: list[int]
    values: list[list[Value | None]]  # one list per column, as long as the numbers
    cells: int = field(init=False)

    def __post_init__(self) -> None:
        self.cells = sum(len(column) - column.count(None) for column in self.values)


AGAIN = Batch([], [], [])  # what was read of the sheet so far does not count: it is read anew


@dataclass(slots=True)
class Closing:
    """What is known of a sheet once its rows are read; cells is how many its file holds."""

    merged: list[Area] = field(default_factory=list[Area])
    hidden: list[Span] = field(default_factory=list[Span])
    facts: list[Fact] = field(default_factory=list[Fact])
    cells: int | None = None


@dataclass(slots=True)
class SheetRead:
    """A sheet to be read; the closing fills while the batches are taken.

    Where nothing has a type, as in a csv, a number written as text is nothing to tell.
    """

    name: str
    hidden: bool
    batches: Iterator[Batch]
    closing: Closing = field(default_factory=Closing)
    has_types: bool = True


@dataclass(slots=True)
class BookRead:
    """A file to be read: its sheets, and facts about it as a whole."""

    sheets: Iterator[SheetRead]
    facts: list[Fact] = field(default_factory=list[Fact])
    finish: Callable[[], None] = lambda: None  # looks at what no sheet needed; raises Refused


def batches(rows: Iterable[Row]) -> Iterator[Batch]:
    """Bundle rows."""
    kept: list[Row] = []
    columns: set[int] = set()
    for row in rows:
        kept.append(row)
        columns.update(row[1])
        if len(kept) == ROWS_PER_BATCH or len(kept) * len(columns) > LARGEST_BATCH:
            yield _bundled(kept, columns)
            kept, columns = [], set()
    if kept:
        yield _bundled(kept, columns)


def _bundled(rows: list[Row], columns: set[int]) -> Batch:
    order = sorted(columns)
    cells = [cells for _, cells in rows]
    return Batch(
        [number for number, _ in rows],
        order,
        [[each.get(column) for each in cells] for column in order],
    )


def is_blank(value: Value | None) -> bool:
    """Tell whether a cell shows nothing."""
    return value is None or (type(value) is str and (not value or value.isspace()))


def spans(rows: Iterable[int]) -> list[Span]:
    """Return rows in order as runs."""
    found: list[Span] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = found[-1][0], row
        else:
            found.append((row, row))
    return found
