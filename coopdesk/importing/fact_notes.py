"""What the reader told of a file, its sheets and cells, as notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from coopdesk.importing.notes import Code, Note, Severity
from coopdesk.importing.sheets import Sheet, SheetFact, Workbook


def notes_of_file(workbook: Workbook) -> Iterator[Note]:
    """Yield what is to be said of the file as a whole."""
    return _notes("", workbook.facts)


def notes_of_sheet(sheet: Sheet) -> Iterator[Note]:
    """Yield what is to be said of a sheet, its columns, and its cells one by one."""
    return _notes(sheet.name, sheet.facts)


def _notes(sheet: str, facts: Iterable[SheetFact]) -> Iterator[Note]:
    for fact in facts:
        code = Code(fact.code)
        severity = Severity.WARNING if code in _LOST else Severity.REMARK
        yield Note(code, severity, sheet, fact.row, fact.column, fact.values)


_LOST = frozenset((Code.CELLS_LOST, Code.SHEET_LOST, Code.PLACE_BEYOND, Code.TEXT_CUT_BY_EXCEL))
