"""What a reader finds in a file: sheets, their rows in batches, and facts worth a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

ROWS_PER_BATCH = 1000
LARGEST_BATCH = 50_000  # cells, empty ones too: rows that hold one far cell each stay few
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384  # of a sheet since Excel 2007
MOST_MERGED = 10_000  # ranges of a sheet; more are a pattern, not a layout
_NONE = type(None)


class ErrorCell(str):
    """What a cell shows in place of a value: "#REF!", or "=" for a formula never calculated."""

    __slots__ = ()


Value = str | bool | int | float | date | datetime | ErrorCell
Row = tuple[int, dict[int, Value]]  # number and cells by column, both from 1
Span = tuple[int, int]  # first and last row
State = Literal["visible", "hidden", "very hidden"]
Area = tuple[int, int, int, int]  # first row, first column, last row, last column


@dataclass(frozen=True, slots=True)
class Fact:
    """Something to tell about a file, a sheet (row 0), a row (column 0) or a cell."""

    code: str
    row: int = 0
    column: int = 0
    values: tuple[str, ...] = ()


@dataclass(slots=True)
class Column:
    """The cells of one column in a bundle of rows, None for empty ones, and the types they have."""

    number: int
    values: list[Value | None]
    kinds: set[type]

    @property
    def empty(self) -> int:
        """Return how many cells are empty."""
        return self.values.count(None) if _NONE in self.kinds else 0


@dataclass(slots=True)
class Batch:
    """Rows in a bundle, column by column; no row and no column of it is empty."""

    numbers: list[int]
    columns: list[Column]
    cells: int  # that hold anything

    @property
    def is_full(self) -> bool:
        """Tell whether no cell is empty."""
        return self.cells == len(self.numbers) * len(self.columns)

    def halves(self) -> Iterator[Batch]:
        """Yield the rows in two bundles."""
        middle = len(self.numbers) // 2
        for part in (slice(middle), slice(middle, None)):
            columns = [column_of(each.number, each.values[part]) for each in self.columns]
            filled = [each for each in columns if each.kinds != {_NONE}]
            cells = sum(len(each.values) - each.empty for each in filled)
            yield Batch(self.numbers[part], filled, cells)


AGAIN = Batch([], [], 0)  # what was read of the sheet so far does not count: it is read anew


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

    Sheets that programs alone can show are very hidden. Where nothing has a type, as in a csv, a
    number written as text is nothing to tell.
    """

    name: str
    state: State
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
    cells = [cells for _, cells in rows]
    numbers = [number for number, _ in rows]
    found = [column_of(number, [each.get(number) for each in cells]) for number in sorted(columns)]
    return Batch(numbers, found, sum(map(len, cells)))


def column_of(number: int, values: list[Value | None]) -> Column:
    """Return a column with the types of its values."""
    return Column(number, values, set(map(type, values)))


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
