"""A workbook being made: its sheets in their order, and what ties them together."""

# XlsxWriter is half typed.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from collections.abc import Sequence
from typing import BinaryIO, Self

from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from coopdesk.exporting.about import About
from coopdesk.exporting.cells import Cell
from coopdesk.exporting.columns import LISTS, OTHER_TITLES, SCHEMA, TEXTS, Column, Sheet
from coopdesk.exporting.long_texts import portions
from coopdesk.exporting.words import Words
from coopdesk.exporting.xlsx_about import write_about, write_schema
from coopdesk.exporting.xlsx_cells import CellWriter
from coopdesk.exporting.xlsx_format import Formats, paper_size, set_page
from coopdesk.exporting.xlsx_lists import write_lists
from coopdesk.exporting.xlsx_rows import RowSheet
from coopdesk.exporting.xlsx_summary import Count, write_summary
from coopdesk.exporting.xlsx_table import TableSheet
from coopdesk.exporting.xlsx_texts import text
from coopdesk.vocabulary.labels import LANGUAGES

_OPTIONS: dict[str, object] = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


class Book:
    """The one workbook of an export; add tables, then the other sheets, then close.

    As a context it closes what it put aside, also where it was never finished.

    parts is a folder for what XlsxWriter puts aside while it writes; an error leaves it there.
    """

    def __init__(self, file: BinaryIO, parts: str, words: Words, locale: str) -> None:
        self._workbook = Workbook(file, _OPTIONS | {"tmpdir": parts})
        self._words = words
        self._paper = paper_size(locale)
        self._formats = Formats(self._workbook)
        self._cells = CellWriter()
        self.tables: list[TableSheet] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for table in self.tables:
            table.worksheet.leave()

    def add_table(
        self,
        sheet: Sheet,
        columns: Sequence[Column],
        *,
        fill_in: bool = False,
        asked: frozenset[str] = frozenset(),
    ) -> TableSheet:
        """Add an empty table with the columns, to be read and changed or to be filled in.

        asked are the columns that alone may be changed, none for all of them.
        """
        language = self._words.language
        worksheet = RowSheet.added_to(self._workbook, sheet.title(language))
        self._lay_out(worksheet)
        table = TableSheet(
            worksheet, sheet, columns, self._formats, self._cells, language, fill_in, asked
        )
        self.tables.append(table)
        return table

    def add_summary(self, counts: Sequence[Count], heading: tuple[str, str]) -> None:
        """Add the counts and their charts."""
        sheet = self._add_other("summary")
        language = self._words.language
        write_summary(self._workbook, sheet, counts, heading, self._formats, self._cells, language)

    def add_lists(self, *, hidden: bool = False) -> None:
        """Add what the dropdowns offer; hidden it is not printed."""
        sheet = self._add_other(LISTS)
        write_lists(self._workbook, sheet, self._formats, self._cells, self._words)
        if hidden:
            sheet.hide()

    def add_about(
        self,
        title: str,
        facts: Sequence[tuple[str, Cell]],
        paragraphs: Sequence[str],
        *,
        sheet: str = "",
        how: str = "",
    ) -> None:
        """Add what the file is and how to send it back; sheet and how are other headings of it."""
        language = self._words.language
        named = sheet or OTHER_TITLES["about"][LANGUAGES.index(language)]
        told = how or text("send_back", language)
        made = self._add_titled(named)
        write_about(made, title, facts, paragraphs, self._formats, self._cells, told)

    def close(self, title: str, about: About, schema: Sequence[tuple[str, str]]) -> None:
        """Finish the tables, add the hidden sheets and write the file; raises OSError."""
        for table in self.tables:
            table.finish(self._workbook)
        write_schema(
            self._workbook.add_worksheet(SCHEMA), schema, self.tables, self._cells, self._formats
        )
        if self._cells.rests:
            write_rests(self._workbook, self._cells.rests, self._formats)
        self._open_at_records()
        self._workbook.set_properties(
            {
                "title": title,
                "subject": about.query,
                "author": about.by,
                "keywords": "CoopDesk",
                "created": about.made,
            }
        )
        try:
            self._workbook.close()
        except FileCreateError as error:
            raise error.args[0] from error

    def _add_other(self, key: str) -> Worksheet:
        return self._add_titled(OTHER_TITLES[key][LANGUAGES.index(self._words.language)])

    def _add_titled(self, title: str) -> Worksheet:
        sheet = self._workbook.add_worksheet(title)
        self._lay_out(sheet)
        return sheet

    def _lay_out(self, sheet: Worksheet) -> None:
        set_page(sheet, text("page", self._words.language), self._paper)

    def _open_at_records(self) -> None:
        main = [t for t in self.tables if not t.sheet.part]
        first = next((t for t in main if t.rows), main[0])
        first.worksheet.activate()


def write_rests(workbook: Workbook, rests: Sequence[str], formats: Formats) -> None:
    """Add the hidden sheet of what goes on beyond its cell."""
    sheet = workbook.add_worksheet(TEXTS)
    look = formats.of_kind("text")
    for place, heading in enumerate(("number", "part", "text")):
        sheet.write_string(0, place, heading)
    row = 0
    for number, rest in enumerate(rests, start=1):
        for part, portion in enumerate(portions(rest), start=1):
            row += 1
            sheet.write_number(row, 0, number)
            sheet.write_number(row, 1, part)
            sheet.write_string(row, 2, portion, look)
    sheet.hide()
