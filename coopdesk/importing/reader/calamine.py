"""What calamine reads: fast, values only; errors and formulas without result are laid over it."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import compress, islice
from pathlib import Path
from typing import Any, TypeVar

from python_calamine import CalamineSheet, CalamineWorkbook, PasswordError

from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.content import (
    LARGEST_BATCH,
    ROWS_PER_BATCH,
    Batch,
    Column,
    ErrorCell,
    Value,
    batches,
    column_of,
    is_blank,
)
from coopdesk.importing.reader.serials import plain

Laid = Mapping[int, Mapping[int, ErrorCell]]  # cells by row and column
_NONE = type(None)
_THEMSELVES: set[type] = {date, bool}
_T = TypeVar("_T")


class QuickBook:
    """A workbook that calamine opens once it is asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._book: CalamineWorkbook | None = None

    def sheet(self, name: str) -> CalamineSheet:
        """Return a sheet parsed whole; raises Refused, whatever calamine raises."""
        return _careful(lambda: self.book().get_sheet_by_name(name))

    def book(self) -> CalamineWorkbook:
        """Return the workbook; raises Refused."""
        if self._book is None:
            self._book = _careful(lambda: _open(self._path))
        return self._book


def batches_of(sheet: CalamineSheet, laid: Laid) -> Iterator[Batch]:
    """Yield the rows of a sheet that hold anything, with cells laid over what calamine says."""
    left = sheet.start[1] + 1 if sheet.start else 1  # rows begin at 1, columns at the first filled
    width = sheet.width or 1
    size = max(1, min(ROWS_PER_BATCH, LARGEST_BATCH // width))
    order = sorted(laid)
    first = 1
    rows = sheet.iter_rows()
    while chunk := list(islice(rows, size)):
        lists = zip(*chunk, strict=True)
        columns = {number: _column(number, cells) for number, cells in enumerate(lists, left)}
        for row in order[bisect_left(order, first) : bisect_left(order, first + len(chunk))]:
            for number, shown in laid[row].items():
                column = columns.setdefault(number, Column(number, [None] * len(chunk), {_NONE}))
                column.values[row - first] = shown
                column.kinds.add(ErrorCell)
        yield from _batch(first, len(chunk), columns)
        first += len(chunk)
    yield from batches((row, dict(laid[row])) for row in order[bisect_left(order, first) :])


def range_of(sheet: CalamineSheet) -> int:
    """Return how many cells the rows down to the last have, empty ones too."""
    return (sheet.end[0] + 1) * sheet.width if sheet.end else 0


def _column(number: int, column: tuple[Any, ...]) -> Column:
    """Return a column with values of ours; whole columns of one type are the rule."""
    kinds = set(map(type, column))
    if kinds == {str}:
        if all(column) and not any(map(str.isspace, column)):
            return Column(number, list(column), kinds)
        texts = [text if text and not text.isspace() else None for text in column]
        return Column(number, texts, {str, _NONE} if any(texts) else {_NONE})
    if kinds == {float}:
        return _numbers(number, column)
    if kinds <= _THEMSELVES:
        return Column(number, list(column), kinds)
    return column_of(number, [_value(value) for value in column])


def _numbers(number: int, column: tuple[float, ...]) -> Column:
    """Return numbers, whole ones as such."""
    try:
        whole = list(map(int, column))
    except (OverflowError, ValueError):  # infinite, or none
        return column_of(number, [_value(value) for value in column])
    if whole == list(column):
        return Column(number, list[Value | None](whole), {int})
    pairs = zip(whole, column, strict=True)
    both: list[Value | None] = [i if i == each else each for i, each in pairs]
    return Column(number, both, {int, float})


def _value(value: Any) -> Value | None:
    if isinstance(value, float):
        if not math.isfinite(value):
            return ErrorCell(value)
        return int(value) if value.is_integer() else value
    found = plain(value)
    return None if is_blank(found) else found


def _batch(first: int, count: int, columns: dict[int, Column]) -> Iterator[Batch]:
    """Yield a batch without the rows and columns that hold nothing, none if nothing does."""
    filled = [column for _, column in sorted(columns.items()) if column.kinds != {_NONE}]
    empty = [column.empty for column in filled]
    numbers = list(range(first, first + count))
    if filled and all(empty):
        lines = zip(*(column.values for column in filled), strict=True)
        kept = [any(value is not None for value in line) for line in lines]
        numbers = list(compress(numbers, kept))
        for column in filled:
            column.values = list(compress(column.values, kept))
    if filled:
        yield Batch(numbers, filled, count * len(filled) - sum(empty))


def _open(path: Path) -> CalamineWorkbook:
    return CalamineWorkbook.from_path(path)  # pyright: ignore[reportUnknownMemberType]


def _careful(ask: Callable[[], _T]) -> _T:
    try:
        return ask()
    except PasswordError as trouble:
        raise Refused("protected") from trouble
    except BaseException as trouble:  # a panic in calamine is no Exception
        raise Refused("damaged") from trouble
