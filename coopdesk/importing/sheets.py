"""Files from others as sheets of typed cells, each with its place; read in a process of its own."""

from __future__ import annotations

import gc
import hashlib
import logging
from bisect import bisect_left, bisect_right
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from coopdesk.domain.errors import (
    FileEmpty,
    FileIsFolder,
    FileMissing,
    FileUnreadable,
    NotAWorkbook,
    WorkbookDamaged,
)
from coopdesk.domain.file_kind import file_kind
from coopdesk.domain.progress import Progress, unheard
from coopdesk.foreign.child import Line, ReaderEnded
from coopdesk.importing.reader_run import CAREFULLY, run_reader

ENDINGS = (  # of files that are read; what a file really is tells its content
    ".xlsx", ".xlsm", ".xltx", ".xltm", ".xlsb", ".xls", ".xlt", ".ods", ".ots", ".fods",
    ".csv", ".tsv", ".tab", ".txt", ".xml", ".html", ".htm", ".mht", ".mhtml",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell that holds an error ("#REF!"), or "=" for a formula nobody has calculated."""

    text: str


CellValue = str | int | Decimal | bool | date | datetime | CellError
Area = tuple[int, int, int, int]  # first row, first column, last row, last column, all from 1


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of a sheet by its number there, with the cells that hold anything by column from 1."""

    number: int
    cells: Mapping[int, CellValue]


@dataclass(frozen=True, slots=True)
class SheetFact:
    """Something to tell of a file, a sheet (row 0), a row (column 0) or a cell: a notes.Code."""

    code: str
    row: int = 0
    column: int = 0
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with its rows that hold anything, in order; merged ranges reach no further than they.

    hidden_rows are those of the rows that are hidden or filtered away.
    """

    name: str
    hidden: bool
    rows: tuple[SheetRow, ...]
    merged: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    facts: tuple[SheetFact, ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file read to its end; sha256 is that of its bytes."""

    path: Path
    sheets: tuple[Sheet, ...]
    sha256: str
    facts: tuple[SheetFact, ...] = ()


def read_file(path: Path, report: Progress = unheard) -> Workbook:
    """Read a workbook, a csv or another table whole, in a process of its own.

    Where that process breaks down, once more without the reader that may have broken it. Raises
    FileMissing, FileIsFolder, FileUnreadable, FileEmpty, NotAWorkbook (FileOfOtherKind where it is
    known what else it is), WorkbookProtected, WorkbookDamaged, WorkbookTooLarge, or Stopped
    through the report.
    """
    sha256 = file_hash(path)
    for way in ((), (CAREFULLY,)):
        told = _Told()
        try:
            with _nothing_collected():
                end = run_reader(path, told.take, lambda told=told: report(told.rows, 0), *way)
                return Workbook(path, told.sheets(end), sha256, told.facts)
        except ReaderEnded:
            _log.warning("The reader of %s ended without its end marker", path.name)
    raise WorkbookDamaged(path)


@contextmanager
def _nothing_collected() -> Generator[None]:
    """Keep the collector from looking, again and again, at a million cells that hold no circles."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file that can be read; raises the refusals for one that cannot."""
    match file_kind(path):
        case "folder":
            raise FileIsFolder(path)
        case "nothing":
            raise FileMissing(path)
        case "device":  # /dev/zero has no end
            raise NotAWorkbook(path)
        case "file":
            pass
    try:
        with path.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        empty = path.stat().st_size == 0
    except OSError:
        raise FileUnreadable(path) from None
    if empty:
        raise FileEmpty(path)
    return found


def cell_name(column: int, row: int) -> str:
    """Return how a sheet names a cell: B7."""
    return f"{column_letters(column)}{row}"


def column_letters(column: int) -> str:
    """Return the letters of a column counted from 1."""
    letters = ""
    while column > 0:
        column, place = divmod(column - 1, 26)
        letters = chr(ord("A") + place) + letters
    return letters


Columns = list[tuple[int, str, list[Any]]]  # number, kind and values, as the reader tells them
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _SheetTold:
    """A sheet while the reader tells it."""

    name: str
    hidden: bool
    rows: list[SheetRow] = field(default_factory=list[SheetRow])
    cells: int = 0
    in_order: bool = True
    closing: Line = field(default_factory=dict[str, Any])


class _Told:
    """What the reader has told so far."""

    def __init__(self) -> None:
        self.rows = 0
        self.facts: tuple[SheetFact, ...] = ()
        self._sheets: list[_SheetTold] = []

    def take(self, line: Line) -> None:
        """Take a line; raises ReaderEnded for one that no reader of ours writes."""
        match line:
            case {"rows": numbers, "columns": columns, "full": is_full}:
                self._take_rows(numbers, columns, is_full=is_full)
            case {"sheet": name, "hidden": hidden}:
                self._sheets.append(_SheetTold(name, hidden))
            case {"again": _}:
                again = self._sheets.pop()
                self.rows -= len(again.rows)
                self._sheets.append(_SheetTold(again.name, again.hidden))
            case {"close": closing}:
                self._sheets[-1].closing = closing
            case {"facts": facts}:
                self.facts = _facts(facts)
            case _:
                raise ReaderEnded

    def sheets(self, end: Line) -> tuple[Sheet, ...]:
        """Return the sheets; raises ReaderEnded where the end marker counts otherwise."""
        cells = sum(sheet.cells for sheet in self._sheets)
        if end != {"sheets": len(self._sheets), "rows": self.rows, "cells": cells}:
            raise ReaderEnded
        return tuple(map(_sheet, self._sheets))

    def _take_rows(self, numbers: list[int], columns: Columns, *, is_full: bool) -> None:
        sheet = self._sheets[-1]
        before = sheet.rows[-1].number if sheet.rows else 0
        sheet.in_order &= numbers[0] > before and numbers == sorted(set(numbers))
        rows = _rows(numbers, columns, is_full=is_full)
        sheet.rows += rows
        sheet.cells += sum(len(row.cells) for row in rows)
        self.rows += len(rows)


def _rows(numbers: list[int], columns: Columns, *, is_full: bool) -> list[SheetRow]:
    """Return rows from columns: to understand a column at once is the quickest."""
    order = [column for column, _, _ in columns]
    values = [_decoded(kind, column) for _, kind, column in columns]
    lines = zip(numbers, zip(*values, strict=True), strict=True)
    if is_full:
        return [SheetRow(n, dict(zip(order, line, strict=True))) for n, line in lines]
    return [
        SheetRow(n, {c: v for c, v in zip(order, line, strict=True) if v is not None})
        for n, line in lines
    ]


def _decoded(kind: str, values: list[Any]) -> list[CellValue | None]:
    match kind:
        case "x":
            return values
        case "f":
            return [Decimal(repr(v)) if type(v) is float else v for v in values]
        case "d":
            return list(map(date.fromisoformat, values))
        case _:
            return [_typed(value) for value in values]


def _typed(value: Any) -> CellValue | None:
    match value:
        case ["d", day]:
            return date.fromisoformat(day)
        case ["t", moment]:
            return datetime.fromisoformat(moment)
        case ["e", text]:
            return CellError(text)
        case float():
            return Decimal(repr(value))
        case _:
            return value


def _sheet(told: _SheetTold) -> Sheet:
    facts = _facts(told.closing["facts"])
    rows = told.rows if told.in_order else _in_order(told.rows)
    if lost := told.cells - sum(len(row.cells) for row in rows) if rows is not told.rows else 0:
        facts += (SheetFact("cells_lost", values=(str(lost), str(told.cells))),)
    there = sorted(row.number for row in rows) if told.closing["hidden"] else []
    hidden = {n for first, last in told.closing["hidden"] for n in _within(there, first, last)}
    merged = _clipped(told.closing["merged"], rows)
    if hidden:
        facts += (SheetFact("hidden_rows", values=(str(len(hidden)), str(min(hidden)))),)
    if merged:
        row, column, last, right = min(merged)
        first = f"{cell_name(column, row)}:{cell_name(right, last)}"
        facts += (SheetFact("merged_cells", values=(str(len(merged)), first)),)
    return Sheet(told.name, told.hidden, tuple(rows), merged, frozenset(hidden), facts)


def _in_order(rows: list[SheetRow]) -> list[SheetRow]:
    """Return rows in order, one of each number: some programs write one in pieces."""
    found: dict[int, dict[int, CellValue]] = {}
    for row in rows:
        found.setdefault(row.number, {}).update(row.cells)
    return [SheetRow(number, cells) for number, cells in sorted(found.items())]


def _within(numbers: list[int], first: int, last: int) -> list[int]:
    return numbers[bisect_left(numbers, first) : bisect_right(numbers, last)]


def _clipped(merged: list[Area], rows: list[SheetRow]) -> tuple[Area, ...]:
    """Return ranges no further than the rows and columns read: one may span the whole sheet."""
    if not merged or not rows:
        return ()
    last, right = rows[-1].number, max(max(row.cells) for row in rows)
    areas = ((r, c, min(end, last), min(far, right)) for r, c, end, far in merged)
    return tuple(a for a in areas if a[0] <= a[2] and a[1] <= a[3] and a[:2] != a[2:])


def _facts(facts: list[tuple[str, int, int, list[str]]]) -> tuple[SheetFact, ...]:
    return tuple(SheetFact(code, row, column, tuple(v)) for code, row, column, v in facts)
