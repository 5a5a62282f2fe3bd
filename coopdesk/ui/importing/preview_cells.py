"""What the cells of the preview show: a row of a plan with what becomes of it, and its cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coopdesk.importing.cells import plain
from coopdesk.importing.looking import Look, RowSources
from coopdesk.importing.notes import Note, Severity
from coopdesk.importing.plan import PlannedRow
from coopdesk.importing.sheets import CellValue, SheetRow, column_letters
from coopdesk.importing.tables import ADDED
from coopdesk.ui.importing.fates import fate_meaning, fate_name, fate_of
from coopdesk.ui.importing.row_marks import RowMarks
from coopdesk.ui.importing.targets import target_name
from coopdesk.ui.importing.wording import note_text
from coopdesk.ui.messages import field_name
from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.table_cells import Cell

translate = QCoreApplication.translate

ROW, OUTCOME, TITLE, NOTED = "row", "outcome", "title", "noted"
MOST_COLUMNS = 120  # shown of a table; Qt lays out more only slowly, and the rest is no record
LOOKED_AT = 60  # rows that tell how wide a column is
NARROWEST, WIDEST = 8, 30  # characters
WHOLE = 13  # characters of a value that is seen whole, though most are shorter: a day
SHOWN = 300  # characters of a cell
WORST = tuple(Severity)[::-1]  # the weightiest first


class PreviewCells:
    """The rows of one table of a file with their cells, or of all tables with their titles."""

    def __init__(self, look: Look, table: int | None, language: str, page: QWidget) -> None:
        self._look = look
        self._table = table
        self._language = language
        self._marks = RowMarks(page)
        self._sources = RowSources(look.opened)
        self._number = page.locale().toString
        self._columns = self._columns_of_file()

    def columns(self) -> list[ColumnSpec]:
        """Return the columns: what becomes of a row, then the columns of the file."""
        row, outcome, title, noted = (
            translate("Preview", "Row"),
            translate("Preview", "Outcome"),
            translate("Preview", "Record"),
            translate("Preview", "What was noted"),
        )
        if not self._columns:
            where = translate("Preview", "Sheet and row")
            return [
                ColumnSpec(ROW, where, width=20),
                ColumnSpec(OUTCOME, outcome, width=20),
                ColumnSpec(TITLE, title, width=46, sortable=False),
                ColumnSpec(NOTED, noted, width=60, sortable=False),
            ]
        return [
            ColumnSpec(ROW, row, right=True, width=6),
            ColumnSpec(OUTCOME, outcome, width=20),
            ColumnSpec(NOTED, noted, width=26, sortable=False),
            *self._columns.values(),
        ]

    def rows(self, places: Sequence[int]) -> dict[int, list[Cell | str]]:
        """Return the cells of the rows at these places of the plan."""
        return {place: self._row(self._look.plan.rows[place - 1]) for place in places}

    def text(self, place: int, key: str) -> str | None:
        """Return the whole text of a cell that can be written; None for all others."""
        if key not in self._columns or not self._may_be_written(place):
            return None
        cells = self._sources.cells(self._look.plan.rows[place - 1])
        return plain(cells.cells.get(column_of(key))) if cells else None

    def _may_be_written(self, place: int) -> bool:
        if self._table is None or not self._look.opened.tables:
            return False
        row, table = self._look.plan.rows[place - 1], self._look.opened.tables[self._table]
        is_here = self._sources.table_of(row) == self._table
        return is_here and bool(table.target) and self._sources.is_of_table(row)

    def _row(self, row: PlannedRow) -> list[Cell | str]:
        at: defaultdict[int, list[Note]] = defaultdict(list)
        for note in row.notes:
            at[note.column].append(note)
        where, outcome, noted = self._where(row), self._outcome(row), self._noted(row)
        if not self._columns:
            return [where, outcome, one_line(row.title), noted]
        cells = self._sources.cells(row)
        found: Mapping[int, CellValue] = cells.cells if cells else {}
        columns = map(column_of, self._columns)
        shown = (self._cell(plain(found.get(c)), at.get(c, ())) for c in columns)
        return [where, outcome, noted, *shown]

    def _where(self, row: PlannedRow) -> str:
        number = self._number(row.number)
        return number if self._columns else f"{row.sheet} {number}"

    def _outcome(self, row: PlannedRow) -> Cell:
        fate = fate_of(row)
        mark, shade = self._marks.of_fate(fate), self._marks.fate_shade(fate)
        return Cell(fate_name(fate), fate_meaning(fate), mark=mark, shade=shade)

    def _noted(self, row: PlannedRow) -> Cell | str:
        notes = by_weight(row.notes)
        said = [note_text(note, with_place=bool(note.column)) for note in notes]
        fields = ", ".join(field_name(change.field) for change in row.fields)
        text = one_line(" · ".join([*said, *([fields] if fields else [])]))
        worst = worst_of(row.notes)
        if worst is None or worst is Severity.REMARK:
            return Cell(text, "\n".join(said), faded=True) if text else ""
        return Cell(text, "\n".join(said), mark=self._marks.of_problem(worst))

    def _cell(self, text: str, notes: Sequence[Note]) -> Cell | str:
        shown, worst = one_line(text), worst_of(notes)
        if worst is None:
            return Cell(shown, text[:4000]) if shown != text else shown
        tip = "\n".join(note_text(note, with_place=False) for note in notes)
        mark, shade = self._marks.of_problem(worst), self._marks.problem_shade(worst)
        return Cell(shown, tip, mark=mark, shade=shade)

    def _columns_of_file(self) -> dict[str, ColumnSpec]:
        if self._table is None or not self._look.opened.tables:
            return {}
        return {f"c{c}": spec for c, spec in islice(self._specs(self._table), MOST_COLUMNS)}

    def _specs(self, place: int) -> Iterator[tuple[int, ColumnSpec]]:
        table, mapping = self._look.opened.tables[place], self._look.opened.mappings[place]
        sample = table.rows[:LOOKED_AT]
        if mapping is None:
            widest = sorted({column for row in sample for column in row.cells})
            for column in widest:
                yield column, self._spec(column, column_letters(column), sample)
            return
        for column in mapping.columns:
            heading = one_line(column.heading) or _letters(column.column)
            becomes = target_name(mapping, column.becomes, self._language)
            yield column.column, self._spec(column.column, f"{heading}\n→ {becomes}", sample)

    def _spec(self, column: int, title: str, sample: Sequence[SheetRow]) -> ColumnSpec:
        values = [row.cells[column] for row in sample if column in row.cells]
        lengths = sorted(len(plain(value)) for value in values) or [0]
        usual = lengths[len(lengths) * 4 // 5 - 1 if len(lengths) > 4 else -1]
        usual = max(usual, min(lengths[-1], WHOLE))
        headings = max(map(len, title.split("\n"))) + 2
        width = max(NARROWEST, min(WIDEST, max(usual + 3, min(headings, 22))))
        numbers = sum(not isinstance(v, str) and not isinstance(v, bool) for v in values)
        right = bool(values) and numbers * 2 > len(values) and _are_numbers(values)
        return ColumnSpec(f"c{column}", title, right=right, width=width, sortable=False)


def column_of(key: str) -> int:
    """Return the column of the file behind the key of a column of the table; 0 for ours."""
    return int(key[1:]) if key[1:].isdigit() else 0


def by_weight(notes: Sequence[Note]) -> list[Note]:
    """Return notes with those that matter most first."""
    return sorted(notes, key=lambda note: WORST.index(note.severity))


def worst_of(notes: Sequence[Note]) -> Severity | None:
    """Return how much the weightiest note matters, None without any."""
    severities = {note.severity for note in notes}
    return next((severity for severity in WORST if severity in severities), None)


def one_line(text: str) -> str:
    """Return the beginning of a text without its line breaks."""
    return " ".join(text[:SHOWN].split())


def _letters(column: int) -> str:
    return column_letters(column) if column < ADDED else ""


def _are_numbers(values: Sequence[CellValue]) -> bool:
    return not any(hasattr(value, "year") for value in values)
