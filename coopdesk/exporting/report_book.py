"""A workbook to read rather than to send back: sheets of facts and tables, with native charts."""

# XlsxWriter is half typed.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from textwrap import wrap
from typing import BinaryIO

from xlsxwriter.format import Format
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from coopdesk.exporting.cells import Cell
from coopdesk.exporting.xlsx_book import write_rests
from coopdesk.exporting.xlsx_cells import CellWriter
from coopdesk.exporting.xlsx_format import (
    INK,
    LINE,
    TABLE_STYLE,
    Formats,
    header_of,
    paper_size,
    set_page,
)
from coopdesk.exporting.xlsx_texts import text

_OPTIONS: dict[str, object] = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_CHART_WIDTH, _BAR_HEIGHT, _CHART_EDGE = 560, 34, 90  # pixels
_ROW_PIXELS = 20
_LABEL, _TEXT = 26, 90  # characters of the columns of facts


@dataclass(frozen=True, slots=True)
class BookColumn:
    """A column: kind is one of those of exporting.column, width counts characters."""

    heading: str
    width: int
    kind: str = "text"


@dataclass(frozen=True, slots=True)
class BookTable:
    """A table; a charted one holds labels and, in its second column, the numbers of the bars.

    key names it in the workbook: letters, digits and underscores.
    """

    key: str
    columns: tuple[BookColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    charted: bool = False


@dataclass(frozen=True, slots=True)
class BookSheet:
    """A sheet: a heading, facts as labels and values, tables beneath each other."""

    title: str
    heading: str = ""
    facts: tuple[tuple[str, Cell], ...] = ()
    tables: tuple[BookTable, ...] = ()


@dataclass(frozen=True, slots=True)
class BookAbout:
    """What the properties of the file say, and the locale that decides its words and paper."""

    title: str
    made: datetime
    locale: str
    language: str
    author: str = ""
    subject: str = ""


def write_report_book(file: BinaryIO, sheets: Sequence[BookSheet], about: BookAbout) -> None:
    """Write the sheets; the same sheets make the same bytes."""
    workbook = Workbook(file, _OPTIONS)
    writing = _Writing(workbook, Formats(workbook), CellWriter())
    for sheet in sheets:
        _write_sheet(writing, sheet, about)
    if writing.cells.rests:
        write_rests(workbook, writing.cells.rests, writing.formats)
    workbook.set_properties(
        {
            "title": about.title,
            "subject": about.subject,
            "author": about.author,
            "keywords": "CoopDesk",
            "created": about.made.replace(tzinfo=None, microsecond=0),
        }
    )
    workbook.close()


@dataclass(slots=True)
class _Writing:
    """What the sheets of one workbook share."""

    workbook: Workbook
    formats: Formats
    cells: CellWriter
    looks: dict[str, Format] = field(default_factory=dict[str, Format])

    def look(self, name: str, **properties: object) -> Format:
        """Return a format of one's own, made once."""
        if name not in self.looks:
            self.looks[name] = self.formats.plain(**properties)
        return self.looks[name]


def _write_sheet(writing: _Writing, sheet: BookSheet, about: BookAbout) -> None:
    worksheet = writing.workbook.add_worksheet(sheet.title)
    set_page(worksheet, text("page", about.language), paper_size(about.locale))
    only_table = len(sheet.tables) == 1 and not sheet.facts and not sheet.heading
    row = 0
    if sheet.heading:
        bold = writing.look("heading", bold=True, font_size=16, font_color=INK)
        writing.cells.write(worksheet, 0, 0, sheet.heading, bold)
        row = 2
    row = _write_facts(writing, worksheet, sheet, row)
    _set_widths(worksheet, sheet)
    for table in sheet.tables:
        row = _write_table(writing, worksheet, sheet.title, table, row)
    if any(table.charted for table in sheet.tables):
        worksheet.fit_to_pages(1, 1)  # a chart is not cut
    if only_table:
        worksheet.freeze_panes(1, 0)
        worksheet.repeat_rows(0)
    else:
        worksheet.hide_gridlines(2)


def _write_facts(writing: _Writing, worksheet: Worksheet, sheet: BookSheet, row: int) -> int:
    label = writing.look("label", bold=True, valign="top", font_color=INK)
    wrapped = writing.look("value", valign="top", text_wrap=True, align="left")
    day = writing.look("day", valign="top", align="left", num_format="d mmm yyyy")
    last = max((len(table.columns) for table in sheet.tables), default=2) - 1
    for name, value in sheet.facts:
        writing.cells.write(worksheet, row, 0, name, label)
        look = wrapped if value is None or isinstance(value, str) else day
        if isinstance(value, str) and last > 1:  # facts run on over the columns of the tables
            worksheet.merge_range(row, 1, row, last, "", wrapped)
        writing.cells.write(worksheet, row, 1, value, look)
        worksheet.set_row(row, _height(_lines(value, _fact_width(sheet))))
        row += 1
    return row + 1 if sheet.facts else row


def _fact_width(sheet: BookSheet) -> int:
    widths = [column.width for column in sheet.tables[0].columns] if sheet.tables else []
    return sum(widths[1:]) or _TEXT


def _set_widths(worksheet: Worksheet, sheet: BookSheet) -> None:
    widths = [_LABEL, _TEXT] if sheet.facts and not sheet.tables else []
    for table in sheet.tables:
        for place, column in enumerate(table.columns):
            if place < len(widths):
                widths[place] = max(widths[place], column.width)
            else:
                widths.append(column.width)
    for place, width in enumerate(widths):
        worksheet.set_column(place, place, width)


def _write_table(
    writing: _Writing, worksheet: Worksheet, sheet: str, table: BookTable, row: int
) -> int:
    """Write a table with its chart beside it; return the row at which what follows begins."""
    if table.title:
        bold = writing.look("title", bold=True, font_size=12, font_color=INK)
        writing.cells.write(worksheet, row, 0, table.title, bold)
        row += 1
    head = header_of(writing.workbook)
    columns = [{"header": c.heading, "header_format": head} for c in table.columns]
    bottom, right = row + max(len(table.rows), 1), len(table.columns) - 1
    options = {"name": table.key, "columns": columns, "style": TABLE_STYLE}
    worksheet.add_table(row, 0, bottom, right, options)
    looks = [writing.formats.of_kind(column.kind) for column in table.columns]
    for number, cells in enumerate(table.rows, start=row + 1):
        for place, value in enumerate(cells):
            writing.cells.write(worksheet, number, place, value, looks[place])
        tall = [_lines(v, c.width) for v, c in zip(cells, table.columns, strict=True)]
        worksheet.set_row(number, _height(max(tall)))
    writing.formats.rule(worksheet, (row + 1, bottom), (0, right))
    if table.charted and table.rows:
        used = _draw(writing, worksheet, sheet, table, row)
        return max(bottom + 2, row + used)
    return bottom + 2


def _draw(writing: _Writing, worksheet: Worksheet, sheet: str, table: BookTable, row: int) -> int:
    """Draw the bars of a table beside it; return how many rows high the chart is."""
    chart = writing.workbook.add_chart({"type": "bar"})
    if chart is None:
        return 0
    last = row + len(table.rows)
    chart.add_series(
        {
            "name": table.columns[1].heading,
            "categories": [sheet, row + 1, 0, last, 0],
            "values": [sheet, row + 1, 1, last, 1],
            "fill": {"color": INK},
            "gap": 50,
            "data_labels": {"value": True},
        }
    )
    chart.set_title({"name": table.title, "name_font": {"size": 12}})
    chart.set_legend({"none": True})
    labels = {"num_font": {"size": 8}, "major_tick_mark": "none", "interval_unit": 1}
    chart.set_x_axis({"visible": False, "major_gridlines": {"visible": False}, "min": 0})
    chart.set_y_axis(labels | {"reverse": True})  # the first bar stands on top
    height = _CHART_EDGE + _BAR_HEIGHT * len(table.rows)
    chart.set_size({"width": _CHART_WIDTH, "height": height})
    worksheet.insert_chart(row, len(table.columns), chart, {"x_offset": 24})
    return -(-height // _ROW_PIXELS) + 2


def _height(lines: int) -> float:
    """Return the height of a row that shows all its lines, in points; Excel has a limit."""
    return min(lines * LINE, 400)


def _lines(value: Cell, width: int) -> int:
    if not isinstance(value, str):
        return 1
    return sum(max(1, len(wrap(part, max(width - 2, 8)))) for part in value[:4_000].split("\n"))
