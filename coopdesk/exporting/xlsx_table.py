"""One sheet of a workbook as a table: heading, rows, widths, dropdowns, page."""

# XlsxWriter is half typed.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from collections.abc import Sequence
from dataclasses import dataclass, field
from textwrap import wrap

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from coopdesk.exporting.cells import Cell, Row
from coopdesk.exporting.column import Column, Sheet
from coopdesk.exporting.columns import EXAMPLE
from coopdesk.exporting.xlsx_cells import CellWriter
from coopdesk.exporting.xlsx_format import TABLE_STYLE, Formats, header_of, height_of
from coopdesk.exporting.xlsx_lists import list_name

SPARE_ROWS = 500  # dropdowns go on below the table, for rows that are added
_WIDEST = 60
_PRINTED = 330  # characters beside each other that can still be read on one page
_MOST_ROWS = 1_048_575  # below the heading
_MEASURED = 2_000  # rows looked at for widths


@dataclass(slots=True)
class TableSheet:
    """A sheet being written, row by row; finish() makes the table of it."""

    worksheet: Worksheet
    sheet: Sheet
    columns: Sequence[Column]
    formats: Formats
    cells: CellWriter
    language: str
    fill_in: bool = False  # to be filled in: derived columns too are the reader's
    rows: int = 0
    _longest: list[int] = field(default_factory=list[int])

    def __post_init__(self) -> None:
        self._longest = [0] * len(self.columns)

    def add(self, row: Row) -> None:
        """Write a row below the others; raises OverflowError where a sheet has no more.

        XlsxWriter would drop the row without a word.
        """
        if self.rows >= _MOST_ROWS:
            raise OverflowError(self.sheet.key)
        self.rows += 1
        example = row.get("mark") == EXAMPLE
        lines = 1
        for place, column in enumerate(self.columns):
            value = row.get(column.key)
            if value is None or value == "":
                continue  # the column's format is enough
            look = self.formats.of(column, example=example)
            if column.kind == "url" and isinstance(value, str):
                text = self.formats.of_kind("text", example=example)
                self.cells.write_link(self.worksheet, self.rows, place, value, look, text)
            else:
                self.cells.write(self.worksheet, self.rows, place, value, look)
            if not column.hidden:
                lines = max(lines, self._measure(place, column, value))
        if lines > 1:
            self.worksheet.set_row(self.rows, height_of(lines))

    def annotate(self, column: Column, text: str) -> None:
        """Put guidance into a note on the heading of a column."""
        if text and column in self.columns:
            size = {"x_scale": 2, "y_scale": 0.6 + len(text) / 90}
            self.worksheet.write_comment(0, self.columns.index(column), text, size)

    def finish(self, workbook: Workbook) -> None:
        """Make a table of the rows, freeze heading and title, set widths and dropdowns."""
        own, derived = header_of(workbook), header_of(workbook, derived=not self.fill_in)
        titles = [
            {
                "header": c.heading(self.language),
                "header_format": derived if c.derived else own,
            }
            for c in self.columns
        ]
        self.worksheet.add_table(
            0, 0, max(self.rows, 1), len(self.columns) - 1,
            {
                "name": f"t_{self.sheet.key}",
                "columns": titles,
                "style": TABLE_STYLE,
                "banded_rows": True,
                "autofilter": True,
            },
        )  # fmt: skip
        self.worksheet.set_row(0, height_of(max(2, *map(self._heading_lines, self.columns))))
        self.formats.rule(self.worksheet, (1, max(self.rows, 1)), (0, len(self.columns) - 1))
        self.worksheet.freeze_panes(1, 1)
        self.worksheet.repeat_rows(0)
        for place, column in enumerate(self.columns):
            options = {"hidden": True} if column.hidden else {}
            look = self.formats.of(column)
            self.worksheet.set_column(place, place, self._width(place, column), look, options)
            self._offer(place, column)
        self.worksheet.print_area(0, 0, max(self.rows, 1), self._last_printed())

    def _measure(self, place: int, column: Column, value: Cell) -> int:
        """Keep the longest line of a column; return how many lines the value takes."""
        if not isinstance(value, str):
            longest, lines = 12, 1
        elif len(value) <= 10:
            longest, lines = len(value), 1
        else:
            parts = value.split("\n", 20)
            longest = max(map(len, parts))
            # Words wrap as a whole, which takes about a tenth more.
            lines = sum(1 + len(part) * 11 // (column.width * 10) for part in parts)
        if self.rows <= _MEASURED:
            self._longest[place] = max(self._longest[place], longest)
        return 1 if column.key == "record_title" else lines

    def _width(self, place: int, column: Column) -> float:
        heading = max(len(word) for word in column.heading(self.language).split()) + 4
        if self.fill_in:
            return max(heading, column.width)
        content = self._longest[place] * 1.05 + 2
        return max(heading, min(content, column.width, _WIDEST))

    def _heading_lines(self, column: Column) -> int:
        if column.hidden:
            return 1
        room = self._width(self.columns.index(column), column) - 3  # the filter's button
        return len(wrap(column.heading(self.language), max(int(room), 1)))

    def _last_printed(self) -> int:
        total = 0.0
        for place, column in enumerate(self.columns):
            total += 0 if column.hidden else self._width(place, column)
            if total > _PRINTED:
                return max(place - 1, 0)
        return len(self.columns) - 1

    def _offer(self, place: int, column: Column) -> None:
        name = list_name(column)
        if not name:
            return
        options: dict[str, object] = {"validate": "list", "source": f"={name}"}
        if column.kind == "topics":
            options["show_error"] = False  # several in a cell are no term of the list
        elif column.kind == "place":
            options["error_type"] = "warning"
        self.worksheet.data_validation(1, place, self.rows + SPARE_ROWS, place, options)
