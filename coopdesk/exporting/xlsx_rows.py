"""Rows of a table written to the file's XML as they come: in a third of the time, and not kept.

XlsxWriter keeps a workbook's cells until the end, looks the format of each up then, and puts its
attributes together one by one: 6 µs a cell, of which 1 is left here. It still writes everything
else: styles, shared strings, tables, links, pages. What is taken over is how it writes the rows
of a sheet (Worksheet._write_rows) and how it numbers texts (SharedStringTable).
"""

# XlsxWriter is half typed.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from tempfile import SpooledTemporaryFile
from typing import IO, Any, Self

from typing_extensions import override
from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from coopdesk.domain.record_json import plain_decimal
from coopdesk.exporting.cells import Cell
from coopdesk.exporting.xlsx_cells import FIRST_DAY, CellWriter, fits_number, local

_AT_ONCE = 1_000  # rows written to the file aside at once
_IN_MEMORY = 4 << 20  # bytes of rows kept before they go to a file aside
_DAY_ZERO = date(1899, 12, 30).toordinal()  # of Excel's calendar from March 1900 on
_SECONDS = 86_400

Put = Callable[[int, Any], str]  # the XML of a cell, given the number of its row and its value


class RowSheet(Worksheet):
    """A worksheet whose rows below the heading are written as they come."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting: list[str] = []
        self._aside: IO[str] | None = None
        self._last_row = 0

    @classmethod
    def added_to(cls, workbook: Workbook, title: str) -> Self:
        """Return a new sheet of a workbook."""
        sheet = workbook.add_worksheet(title, cls)
        assert isinstance(sheet, cls)  # noqa: S101 - made as one
        return sheet

    def add_row(self, number: int, cells: str, height: float = 0) -> None:
        """Write the cells of a row; number counts from 0, a height of 0 points is the usual one."""
        tall = f' ht="{height:.16g}" customHeight="1"' if height else ""
        self._waiting.append(f'<row r="{number + 1}"{tall}>{cells}</row>')
        self._last_row = number
        if len(self._waiting) >= _AT_ONCE:
            self._put_aside()

    def link(self, number: int, column: int, url: str, look: Format) -> None:
        """Make a cell of add_row, which holds the same address, a link."""
        self.write_url(number, column, url, look, url)
        del self.table[number]  # the cell is written with its row

    def make_table(self, columns: int, options: dict[str, object]) -> None:
        """Make a table of the rows that were added, once all are: of a blank one if none was.

        XlsxWriter keeps each cell of a table, 150 bytes, lest two overlap; there is but this one.
        """
        self.dim_rowmin = self.dim_colmin = 0
        self.dim_rowmax = max(self._last_row, self.dim_rowmax or 0)
        self.dim_colmax = max(columns - 1, self.dim_colmax or 0)
        self.add_table(0, 0, 1, columns - 1, options)
        whole = f"A1:{letters(columns - 1)}{max(self._last_row, 1) + 1}"
        self.tables[-1] |= {"range": whole, "a_range": whole}
        if self.tables[-1]["autofilter"]:
            self.tables[-1]["autofilter"] = whole

    def leave(self) -> None:
        """Close the file aside, also where the workbook was never finished."""
        if self._aside:
            self._aside.close()

    @override
    def _write_rows(self) -> None:
        """Write the heading, which add_table has filled in, then what was put aside."""
        last, self.dim_rowmax = self.dim_rowmax, 0
        super()._write_rows()
        self.dim_rowmax = last
        if self._aside:
            self._aside.seek(0)
            while some := self._aside.read(1 << 20):
                self.fh.write(some)
            self._aside.close()
            self._aside = None
        self.fh.write("".join(self._waiting))
        self._waiting.clear()

    def _put_aside(self) -> None:
        if self._aside is None:
            self._aside = SpooledTemporaryFile(  # noqa: SIM115 - closed by leave()
                _IN_MEMORY, "w+", encoding="ascii", newline=""
            )
        self._aside.write("".join(self._waiting))
        self._waiting.clear()


def cell_put(sheet: RowSheet, column: int, look: Format, cells: CellWriter) -> Put:
    """Return what makes the XML of the cells of a column, counted from 0, in a format."""
    head = f'<c r="{letters(column)}'
    style = look._get_xf_index()  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - given now as well as later
    text = f'" s="{style}" t="s"><v>'
    number = f'" s="{style}"><v>'
    table: Any = sheet.str_table
    known: dict[str, int] = table.string_table
    new_text = _numbering(table, cells)

    def put(row: int, value: Cell) -> str:
        if type(value) is str:
            index = known.get(value)
            if index is None or value in cells.continued:
                index = new_text(value)
            table.count += 1
            return f"{head}{row}{text}{index}</v></c>"
        said = _serial(value)
        if isinstance(said, str):
            return put(row, said)
        return f"{head}{row}{number}{said:.16G}</v></c>"

    return put


def letters(column: int) -> str:
    """Return the letters of a column: 0 → A, 26 → AA."""
    found = ""
    rest = column + 1
    while rest:
        rest, digit = divmod(rest - 1, 26)
        found = chr(65 + digit) + found
    return found


def _numbering(table: Any, cells: CellWriter) -> Callable[[str], int]:
    """Return what numbers a text that is new, cut to what a cell holds: each is looked at once."""
    known: dict[str, int] = table.string_table

    def new_text(value: str) -> int:
        fitting = cells.fitting(value)
        index = known.get(fitting)
        if index is None:
            index = known[fitting] = table.unique_count
            table.unique_count += 1
        return index

    return new_text


def _serial(value: Cell) -> float | str:
    """Return the number that Excel keeps for a value, or the text where it would not be exact."""
    match value:
        case datetime():
            at = local(value)
            seconds = at.hour * 3600 + at.minute * 60 + at.second + at.microsecond / 1e6
            return at.toordinal() - _DAY_ZERO + seconds / _SECONDS
        case date() if value >= FIRST_DAY:
            return value.toordinal() - _DAY_ZERO
        case date():
            return value.isoformat()
        case int() | Decimal() if fits_number(value):
            return float(value)
        case _:
            return plain_decimal(value) if isinstance(value, Decimal) else str(value)
