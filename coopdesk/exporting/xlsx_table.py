"""One sheet of a workbook as a table: heading, rows, widths, dropdowns, page."""

# XlsxWriter is half typed.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from collections.abc import Sequence
from dataclasses import dataclass, field
from textwrap import wrap

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook

from coopdesk.exporting.cells import Cell
from coopdesk.exporting.column import Column, Sheet
from coopdesk.exporting.xlsx_cells import CellWriter
from coopdesk.exporting.xlsx_format import TABLE_STYLE, Formats, header_of, height_of
from coopdesk.exporting.xlsx_lists import list_name
from coopdesk.exporting.xlsx_rows import Put, RowSheet, cell_put

SPARE_ROWS = 500  # dropdowns go on below the table, for rows that are added
_WIDEST = 60
_PRINTED = 330  # characters beside each other that can still be read on one page
_MOST_ROWS = 1_048_575  # below the heading
_MEASURED = 2_000  # rows looked at for widths
# What a sheet still lets its reader do where only some columns may be changed; no password.
_LEFT_FREE: dict[str, object] = dict.fromkeys(
    ("format_columns", "format_rows", "insert_rows", "sort", "autofilter"), True
)


@dataclass(slots=True)
class _Writing:
    """How the cells of a column are written; link is the format of addresses that are links."""

    put: Put
    is_shown: bool
    is_narrow: bool  # its lines do not make a row higher
    room: int  # characters that stand on one line
    width: int
    plain: Put | None = None
    link: Format | None = None


@dataclass(slots=True)
class TableSheet:
    """A sheet being written, row by row; finish() makes the table of it."""

    worksheet: RowSheet
    sheet: Sheet
    columns: Sequence[Column]
    formats: Formats
    cells: CellWriter
    language: str
    fill_in: bool = False  # to be filled in: derived columns too are the reader's
    asked: frozenset[str] = frozenset()  # the columns that may be changed; none: all
    rows: int = 0
    _longest: list[int] = field(default_factory=list[int])
    _ways: dict[bool, list[_Writing]] = field(default_factory=dict[bool, list[_Writing]])

    def __post_init__(self) -> None:
        self._longest = [0] * len(self.columns)

    def add(self, values: Sequence[Cell], *, example: bool = False) -> None:
        """Write a row below the others, its values in the order of the columns.

        Raises OverflowError where a sheet has no more; XlsxWriter would drop it without a word.
        """
        if self.rows >= _MOST_ROWS:
            raise OverflowError(self.sheet.key)
        self.rows += 1
        row, lines, place = self.rows + 1, 1, -1
        measured = self.rows <= _MEASURED
        made: list[str] = []
        ways = self._ways.get(example) or self._prepare(example=example)
        for way, value in zip(ways, values, strict=True):
            place += 1
            if value is None or value == "":
                continue  # the column's format is enough
            put = way.put
            if way.link and isinstance(value, str):
                put = self._link(place, value, way) or put
            made.append(put(row, value))
            if way.is_shown:
                tall = self._measure(place, way, value, measured=measured)
                lines = max(lines, tall)
        self.worksheet.add_row(self.rows, "".join(made), height_of(lines) if lines > 1 else 0)

    def _prepare(self, *, example: bool) -> list[_Writing]:
        """Work out once what is asked of every cell of a column."""
        self._ways[example] = [
            self._way(place, column, example=example) for place, column in enumerate(self.columns)
        ]
        return self._ways[example]

    def _way(self, place: int, column: Column, *, example: bool) -> _Writing:
        look = self.formats.of(column, example=example, free=column.key in self.asked)
        way = _Writing(
            cell_put(self.worksheet, place, look, self.cells),
            is_shown=not column.hidden,
            is_narrow=column.key == "record_title",
            room=min((column.width * 10 - 1) // 11, column.width),
            width=column.width,
        )
        if column.kind == "url":
            free = column.key in self.asked
            text = self.formats.of_kind("text", example=example, free=free)
            way.plain, way.link = cell_put(self.worksheet, place, text, self.cells), look
        return way

    def _link(self, place: int, url: str, way: _Writing) -> Put | None:
        """Make a cell a link; where Excel would stumble over it, return how text is written."""
        if way.link and self.cells.takes_link(url):
            self.worksheet.link(self.rows, place, url, way.link)
            return None
        return way.plain

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
                "header_format": derived if self._is_paler(c) else own,
            }
            for c in self.columns
        ]
        self.worksheet.make_table(
            len(self.columns),
            {
                "name": f"t_{self.sheet.key}",
                "columns": titles,
                "style": TABLE_STYLE,
                "banded_rows": True,
                "autofilter": True,
            },
        )
        self.worksheet.set_row(0, height_of(max(2, *map(self._heading_lines, self.columns))))
        self.formats.rule(self.worksheet, (1, max(self.rows, 1)), (0, len(self.columns) - 1))
        self.worksheet.freeze_panes(1, 1)
        self.worksheet.repeat_rows(0)
        for place, column in enumerate(self.columns):
            options = {"hidden": True} if column.hidden else {}
            look = self.formats.of(column, free=column.key in self.asked)
            self.worksheet.set_column(place, place, self._width(place, column), look, options)
            self._offer(place, column)
        self.worksheet.print_area(0, 0, max(self.rows, 1), self._last_printed())
        if self.asked:
            self.worksheet.protect("", _LEFT_FREE)

    def mark_gaps(self, key: str, odd: Sequence[int] = ()) -> None:
        """Mark the blank cells of a column of the rows so far; odd are rows marked all the same."""
        place = next((n for n, column in enumerate(self.columns) if column.key == key), -1)
        if place >= 0 and self.rows:
            self.formats.mark_gaps(self.worksheet, place, self.rows, odd)

    def _is_paler(self, column: Column) -> bool:
        """Tell whether a column is for reading only."""
        return column.key not in self.asked if self.asked else column.derived

    def _measure(self, place: int, way: _Writing, value: Cell, *, measured: bool) -> int:
        """Keep the longest line of a column; return how many lines the value takes."""
        if not isinstance(value, str):
            longest, lines = 12, 1
        elif len(value) <= way.room and "\n" not in value:
            longest, lines = len(value), 1
        else:
            parts = value.split("\n", 20)
            longest = max(map(len, parts))
            # Words wrap as a whole, which takes about a tenth more.
            lines = sum(1 + len(part) * 11 // (way.width * 10) for part in parts)
        if measured:
            self._longest[place] = max(self._longest[place], longest)
        return 1 if way.is_narrow else lines

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
