"""The sheets of a file at the side: which tables were found, what they are, why one is skipped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.importing.looking import Look
from coopdesk.importing.notes import Code, Note
from coopdesk.importing.plan import Plan, PlannedSheet
from coopdesk.importing.tables import Table
from coopdesk.ui.importing.fates import Fate, fates_of
from coopdesk.ui.importing.result_page import not_brought_in
from coopdesk.ui.importing.wording import note_text
from coopdesk.ui.widgets.title_list import TitleList

translate = QCoreApplication.translate
ALL = -1  # the row for all tables of the file


class SheetList(TitleList):
    """Choose a table of the file, or all of them."""

    chosen = Signal(int)  # place of a table in plan.sheets, ALL for all

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("SheetList", "Sheets of the file"), parent)
        self._language = language
        self.currentRowChanged.connect(self._tell)

    def show_look(self, look: Look) -> None:
        """Show the tables of a file; the chosen one stays, of a new file the one to look at."""
        plan, tables = look.plan, look.opened.tables
        skipped = [_why_skipped(table) for table in tables] or [None] * len(plan.sheets)
        before, names = self.current_key(), [self.item(row).text() for row in range(self.count())]
        with QSignalBlocker(self):
            self.clear()
            self.add_row(ALL, self.tr("Whole file"), _counted(plan.read, fates_of(look)))
            for place, sheet in enumerate(plan.sheets):
                said = _counted(sheet.read, fates_of(look, place))
                hint = self._hint(sheet, skipped[place], said)
                self.add_row(place, sheet_title(sheet, plan.sheets), hint)
            same = names == [self.item(row).text() for row in range(self.count())]
            self.choose(before if same else place_to_look_at(plan))
            self.item(0).setHidden(len(plan.sheets) == 1)

    def _hint(self, sheet: PlannedSheet, skipped: Code | None, said: str) -> str:
        if sheet.mapping is None:
            told = sorted(sheet.notes, key=lambda note: note.code is not skipped)
            return "\n".join([said, *(note_text(note, with_place=False) for note in told[:1])])
        return f"{sheet.mapping.target.title(self._language)}: {said}"

    def _tell(self, _row: int) -> None:
        key = self.current_key()
        if isinstance(key, int):
            self.chosen.emit(key)


def sheet_title(sheet: PlannedSheet, sheets: Sequence[PlannedSheet]) -> str:
    """Name a table by its sheet, and by its place where the sheet has several."""
    same = [each for each in sheets if each.sheet == sheet.sheet]
    if len(same) == 1:
        return sheet.sheet
    words = translate("SheetList", "{sheet}, table {n}")
    return words.format(sheet=sheet.sheet, n=same.index(sheet) + 1)


def place_to_look_at(plan: Plan) -> int:
    """Return the only table that brings anything in, else all of them."""
    telling = [place for place, sheet in enumerate(plan.sheets) if sheet.mapping]
    return telling[0] if len(telling) == 1 else 0 if len(plan.sheets) == 1 else ALL


def _counted(read: int, fates: dict[Fate, int]) -> str:
    words = [translate("SheetList", "%Ln row(s)", "", read), not_brought_in(fates)]
    return ", ".join(filter(None, words))


def _why_skipped(table: Table) -> Code:
    return Code.OWN_PAGE if table.own_page else table.skipped or Code.NO_HEADINGS


def sheet_notes(sheet: PlannedSheet) -> Iterator[Note]:
    """Yield what was noticed about a sheet as a whole, not about one of its columns."""
    return (note for note in sheet.notes if not note.column and not note.row)
