"""The sheet of lists: what the dropdowns of the other sheets offer, with the codes beside."""

# XlsxWriter is half typed.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

from collections.abc import Iterator

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from coopdesk.domain.folding import fold
from coopdesk.domain.records import KINDS
from coopdesk.exporting.column import YES_NO, Column
from coopdesk.exporting.columns import SHEETS
from coopdesk.exporting.words import Words
from coopdesk.exporting.xlsx_cells import CellWriter
from coopdesk.exporting.xlsx_format import TABLE_STYLE, Formats, header_of
from coopdesk.exporting.xlsx_rows import letters
from coopdesk.vocabulary.places import all_places
from coopdesk.vocabulary.terms import codes

Entries = list[tuple[str, str]]  # label, code

_CODE = {"en": "code", "es": "código", "fr": "code", "pt": "código"}


def list_name(column: Column) -> str:
    """Return the defined name of what a column offers, "" where it offers nothing."""
    match column.kind:
        case "choice":
            return f"list_{column.vocabulary}"
        case "place":
            return "list_places"
        case "topics":
            return "list_topics"
        case "yes_no":
            return "list_yes_no"
        case _:
            return ""


def write_lists(
    workbook: Workbook, sheet: Worksheet, formats: Formats, cells: CellWriter, words: Words
) -> None:
    """Write every list as a table of labels and codes, and name its labels for the dropdowns."""
    text, header = formats.of_kind("text"), header_of(workbook)
    left = 0
    for name, heading, entries in _lists(words):
        for row, (label, code) in enumerate(entries, start=1):
            cells.write(sheet, row, left, label, text)
            cells.write(sheet, row, left + 1, code, text)
        last = max(len(entries), 1)
        headings = (heading, f"{heading} ({_CODE[words.language]})")
        columns = [{"header": h, "header_format": header} for h in headings]
        table = {"name": f"t_{name}", "columns": columns, "style": TABLE_STYLE}
        sheet.add_table(0, left, last, left + 1, table)
        longest = max((len(label) for label, _ in entries), default=0)
        sheet.set_column(left, left, min(40, max(16, longest + 2)))
        sheet.set_column(left + 1, left + 1, 16)
        sheet.set_column(left + 2, left + 2, 3)
        column = letters(left)
        workbook.define_name(name, f"='{sheet.get_name()}'!${column}$2:${column}${last + 1}")
        left += 3
    sheet.set_row(0, 32)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)


def _lists(words: Words) -> Iterator[tuple[str, str, Entries]]:
    """Yield name, heading and entries of each list, each once, in the order of the sheets."""
    seen: set[str] = set()
    for sheet in SHEETS:
        for column in sheet.columns:
            name = list_name(column)
            if name and name not in seen:
                seen.add(name)
                title = sheet.title(words.language)
                heading = f"{column.heading(words.language)} · {title}"
                yield name, heading, _entries(column, words)


def _entries(column: Column, words: Words) -> Entries:
    match column.kind:
        case "place":
            return [(p.name, p.code) for p in all_places(words.language)]
        case "topics":
            labels = ((label, code) for code, label in words.topics.items())
            return sorted(labels, key=lambda entry: fold(entry[0]))
        case "yes_no":
            return [(text, "") for text in YES_NO[words.language]]
        case _:
            return _terms(column.vocabulary, words)


def _terms(vocabulary: str, words: Words) -> Entries:
    names = [f"{kind}_role" for kind in KINDS] if vocabulary == "role" else [vocabulary]
    found = {words.term(name, code): code for name in names for code in codes(name)}
    return list(found.items())
