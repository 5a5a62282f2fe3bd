"""The sheets that say what a workbook is: About for readers, a very hidden one for programs."""

# XlsxWriter is half typed.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from collections.abc import Iterable, Sequence

from xlsxwriter.worksheet import Worksheet

from coopdesk.exporting.about import About
from coopdesk.exporting.cells import Cell
from coopdesk.exporting.xlsx_cells import CellWriter
from coopdesk.exporting.xlsx_format import INK, Formats, height_of
from coopdesk.exporting.xlsx_table import TableSheet
from coopdesk.exporting.xlsx_texts import text


def write_about(
    sheet: Worksheet,
    title: str,
    facts: Sequence[tuple[str, Cell]],
    paragraphs: Sequence[str],
    formats: Formats,
    cells: CellWriter,
    how: str,
) -> None:
    """Write what was chosen, when and by whom, how many rows, and under how what to do with it."""
    bold = formats.plain(bold=True, font_size=16, font_color=INK)
    label = formats.plain(bold=True, valign="top", font_color=INK)
    value = formats.plain(valign="top", text_wrap=True, align="left")
    moment = formats.plain(valign="top", align="left", num_format="d mmm yyyy hh:mm")
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 90)
    cells.write(sheet, 0, 0, title, bold)
    row = 2
    for name, fact in facts:
        look = value if isinstance(fact, str | int) else moment
        cells.write(sheet, row, 0, name, label)
        cells.write(sheet, row, 1, fact, look)
        row += 1
    cells.write(sheet, row + 1, 0, how, label)
    for paragraph in paragraphs:
        row += 1
        cells.write(sheet, row, 1, paragraph, value)
        sheet.set_row(row, height_of(1 + len(paragraph) // 88))
    sheet.hide_gridlines(2)


def facts_of(
    about: About,
    tables: Iterable[TableSheet],
    language: str,
    *,
    people: bool,
    internal: bool = True,
) -> list[tuple[str, Cell]]:
    """Return the facts of an export, in the order they are read."""
    facts: list[tuple[str, Cell]] = [
        (text("chosen", language), about.query or text("all", language)),
        (text("made", language), about.made),
        (text("by", language), about.by),
        (text("catalogue", language), about.catalogue),
        (text("version", language), f"CoopDesk {about.version}".strip()),
        (text("people", language), text("included" if people else "left_out", language)),
    ]
    if not internal:
        facts.append((text("internal", language), text("left_out", language)))
    facts += [(table.sheet.title(language), table.rows) for table in tables]
    return [(name, fact) for name, fact in facts if fact != ""]


def write_schema(
    sheet: Worksheet,
    values: Sequence[tuple[str, str]],
    tables: Iterable[TableSheet],
    cells: CellWriter,
    formats: Formats,
) -> None:
    """Write what a program needs to take the workbook back; columns.py tells the rows."""
    look = formats.of_kind("text")
    rows: list[tuple[str, ...]] = list(values)
    for table in tables:
        rows.append(("sheet", table.sheet.key, table.sheet.title(table.language)))
        rows += (
            ("column", table.sheet.key, c.key, c.heading(table.language)) for c in table.columns
        )
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            cells.write(sheet, number, place, value, look)
    sheet.very_hidden()
