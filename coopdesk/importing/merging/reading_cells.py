"""A cell she changed as a value of its field, or why it is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from coopdesk.domain.periods import Period
from coopdesk.exporting.cells import Cell
from coopdesk.exporting.column import Column, vocabulary_of
from coopdesk.importing.cells import RowCells, Surroundings
from coopdesk.importing.merging.her_tables import HerTable
from coopdesk.importing.merging.sameness import is_blank
from coopdesk.importing.notes import Code
from coopdesk.importing.part_values import value_of
from coopdesk.importing.sheets import CellValue, SheetRow
from coopdesk.vocabulary.currencies import find_currency


@dataclass(frozen=True, slots=True)
class ValueRead:
    """What a cell says; doubts are the words of what was not understood."""

    value: Any = None
    doubts: tuple[str, ...] = ()

    @property
    def is_understood(self) -> bool:
        """Tell whether the value is what the cell says."""
        return not self.doubts


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads cells of a file; around holds topics, texts that go on and the order of days."""

    around: Surroundings

    def row(self, table: HerTable, row: SheetRow) -> RowCells:
        """Return a row by the keys of our columns."""
        return RowCells(row, table.columns, table.headings, table.name, self.around)

    def of_cells(self, cells: RowCells, column: Column, kind: str, default: Any) -> ValueRead:
        """Return what a cell of a row says; a blank one the default, whatever code is beside."""
        if not cells.text(column.key).strip():
            return ValueRead(default, tuple(doubt.text for doubt in cells.doubts))
        value = _value(cells, column, kind)
        doubts = tuple(doubt.text for doubt in cells.doubts)
        return ValueRead(default if value is None else value, doubts)

    def alone(self, column: Column, value: Cell | CellValue, uid: str = "") -> RowCells:
        """Return a row that holds one cell, to be read like one of the file.

        With the uid of a record it is read as we write it, which names parties otherwise.
        """
        cells: dict[int, CellValue] = {} if value is None else {1: value}
        columns = {column.key: 1}
        if uid:
            cells[2], columns["uid"] = uid, 2
        return RowCells(SheetRow(0, cells), columns, {1: column.key}, "", self.around)


def _value(cells: RowCells, column: Column, kind: str) -> Any:
    match column.kind:
        case "choice":
            return cells.choice(column, vocabulary_of(column, kind))
        case "place":
            return cells.place(column.key)[0]
        case "topics":
            return cells.topics(column.key)
        case "date":
            return cells.day(column.key)
        case "money":
            return _amount(cells, column.key)
        case _ if column.key == "currency":
            return _currency(cells)
        case _:
            return value_of(cells, column, kind)


def _amount(cells: RowCells, name: str) -> Any:
    read = cells.amount(name)
    if read is None:
        return None
    if read.amount is None or read.doubtful:
        cells.keep_words(Code.AMOUNT_UNCLEAR, name)
    return read.amount


def _currency(cells: RowCells) -> str:
    written = cells.text("currency").strip()
    code = find_currency(written)
    if code is None:
        cells.keep_words(Code.CURRENCY_UNKNOWN, "currency")
    return code or ""


def edge(cells: RowCells, name: str) -> Period | None:
    """Return the period a cell of a start or end names; None for a blank cell."""
    return None if is_blank(cells.text(name)) else cells.date(name)
