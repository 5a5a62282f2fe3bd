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

from coopdesk.importing.reader.content import (
    LARGEST_BATCH,
    ROWS_PER_BATCH,
    Batch,
    ErrorCell,
    Refused,
    Value,
    batches,
    is_blank,
)
from coopdesk.importing.reader.serials import plain

Laid = Mapping[int, Mapping[int, ErrorCell]]  # cells by row and column
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
        columns = {
            number: values
            for number, column in enumerate(zip(*chunk, strict=True), left)
            if (values := _values(column)) is not None
        }
        for row in order[bisect_left(order, first) : bisect_left(order, first + len(chunk))]:
            for column, shown in laid[row].items():
                columns.setdefault(column, [None] * len(chunk))[row - first] = shown
        if columns:
            yield _without_blank_rows(first, len(chunk), columns)
        first += len(chunk)
    yield from batches((row, dict(laid[row])) for row in order[bisect_left(order, first) :])


def _values(column: tuple[Any, ...]) -> list[Value | None] | None:
    """Return the cells of a column as values of ours; None where all of them are empty."""
    kinds = set(map(type, column))
    if kinds == {str}:
        if not any(column):
            return None
        return [text if text and not text.isspace() else None for text in column]
    if kinds == {float} and math.isfinite(sum(column)):  # one infinite among them would show
        return [int(n) if n.is_integer() else n for n in column]
    if kinds <= {date, bool}:
        return list(column)
    return [_value(value) for value in column]


def _value(value: Any) -> Value | None:
    if isinstance(value, float):
        if not math.isfinite(value):
            return ErrorCell(value)
        return int(value) if value.is_integer() else value
    found = plain(value)
    return None if is_blank(found) else found


def _without_blank_rows(first: int, count: int, columns: dict[int, list[Value | None]]) -> Batch:
    order = sorted(columns)
    values = [columns[column] for column in order]
    numbers = list(range(first, first + count))
    if all(None in column for column in values):
        kept = [any(value is not None for value in row) for row in zip(*values, strict=True)]
        numbers = list(compress(numbers, kept))
        values = [list(compress(column, kept)) for column in values]
    return Batch(numbers, order, values)


def _open(path: Path) -> CalamineWorkbook:
    return CalamineWorkbook.from_path(path)  # pyright: ignore[reportUnknownMemberType]


def _careful(ask: Callable[[], _T]) -> _T:
    try:
        return ask()
    except PasswordError as trouble:
        raise Refused("protected") from trouble
    except BaseException as trouble:  # a panic in calamine is no Exception
        raise Refused("damaged") from trouble
