"""Who changed what, as a workbook or as comma-separated values."""

# XlsxWriter is half typed.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from xlsxwriter.workbook import Workbook

from coopdesk.domain.change_lines import ChangeLine
from coopdesk.domain.errors import UnknownFormat
from coopdesk.exporting.changes_words import DIRECTIONS, HEADINGS, SHEET, WHOLE, deed_word
from coopdesk.exporting.columns import MAIN_SHEETS
from coopdesk.exporting.replacing import replacing
from coopdesk.vocabulary.labels import label_language

_WIDTHS = (17, 14, 24, 10, 44, 12, 22, 50, 50)
_MOST_ROWS = 1_048_575
_LONGEST = 32_767  # characters in a cell
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")  # OWASP: taken for a formula where a cell begins so
_CUT = " […]"


def write_changes(path: Path, lines: Sequence[ChangeLine], language: str) -> int:
    """Write changes to a file, its ending (xlsx, csv) decides the format; return how many.

    A text longer than a cell of a workbook holds is cut there and marked. Raises UnknownFormat,
    FileReadOnly, FileInUse, DiskFull and the like.
    """
    short = label_language(language)
    writers = {".csv": _write_csv, ".xlsx": _write_xlsx}
    write = writers.get(path.suffix.lower())
    if write is None:
        raise UnknownFormat(path)
    with replacing(path) as file:
        write(file, [_cells(line, short) for line in lines], short)
    return len(lines)


def _cells(line: ChangeLine, language: str) -> list[str]:
    return [
        f"{line.at.astimezone():%Y-%m-%d %H:%M}",
        line.by,
        deed_word(line.deed, language),
        DIRECTIONS[language].get(line.direction, line.direction),
        line.title,
        line.uid,
        _field_word(line.field, language),
        line.before,
        line.after,
    ]


def _field_word(field: str, language: str) -> str:
    """Return the heading of a column that exports have, else the name of the field."""
    if not field:
        return WHOLE[language]
    columns = (column for sheet in MAIN_SHEETS for column in sheet.columns)
    named = next((each for each in columns if each.key == field), None)
    return named.heading(language) if named else field.replace("_", " ")


def _write_csv(file: BinaryIO, rows: Sequence[Sequence[str]], language: str) -> None:
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADINGS[language])
    for row in rows:
        writer.writerow([f"'{cell}" if cell.startswith(_DANGEROUS) else cell for cell in row])
    text.detach()


def _write_xlsx(file: BinaryIO, rows: Sequence[Sequence[str]], language: str) -> None:
    book = Workbook(file, {"constant_memory": True})
    bold = book.add_format({"bold": True, "bottom": 1})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    for start in range(0, max(len(rows), 1), _MOST_ROWS):
        number = start // _MOST_ROWS + 1
        sheet = book.add_worksheet(
            SHEET[language] if number == 1 else f"{SHEET[language]} {number}"
        )
        for column, (heading, width) in enumerate(zip(HEADINGS[language], _WIDTHS, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, heading, bold)
        sheet.freeze_panes(1, 0)
        some = rows[start : start + _MOST_ROWS]
        for place, row in enumerate(some, start=1):
            for column, cell in enumerate(row):
                sheet.write_string(place, column, _fitting(cell), wrapped)
        sheet.autofilter(0, 0, max(len(some), 1), len(_WIDTHS) - 1)
    book.close()


def _fitting(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - len(_CUT)] + _CUT
