"""What would happen to each row: a table to filter and to write in, and the chosen row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.pages import RecordPage, read_page
from coopdesk.domain.records import Record
from coopdesk.importing.choices import Choice
from coopdesk.importing.looking import Look, RowSources, Shown, Wanted, rows_to_show
from coopdesk.importing.notes import Code
from coopdesk.importing.opening import Opened
from coopdesk.importing.plan import Alike, PlannedRow
from coopdesk.ui.importing.comparing import compared_changes, compared_records, compared_rows
from coopdesk.ui.importing.fates import Fate
from coopdesk.ui.importing.preview_cells import OUTCOME, ROW, PreviewCells, column_of
from coopdesk.ui.importing.preview_filter import PreviewFilter
from coopdesk.ui.importing.preview_table import PreviewTable, no_text
from coopdesk.ui.importing.row_choices import Edit, decide, write_cell
from coopdesk.ui.importing.row_pane import RowPane
from coopdesk.ui.messages import Wording
from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.measures import FIELD, lines

translate = QCoreApplication.translate


class Preview(QWidget):
    """Show the rows of a plan: of all tables or of one, all or those that are wanted."""

    edited = Signal(object)  # an Edit: the officer's cell or decision
    typed = Signal()  # in a cell that is still open
    table_wanted = Signal(int, int)  # place of a table, and of the row in it to go to

    def __init__(
        self, background: Background, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._language = language
        self._look: Look | None = None
        self._cells: PreviewCells | None = None
        self._specs: list[ColumnSpec] = []
        self._wanted = Wanted(table=-1)
        self._asked: Reply[Shown] | None = None
        self._compared: Reply[RecordPage] | None = None
        self._go_to = 0  # the row to stand on once the rows are there
        self.filter = PreviewFilter(self)
        self.table = PreviewTable(self.tr("Rows of the file"), self)
        self.pane = RowPane(self)
        self._lay_out()
        self._connect()

    def show_look(self, look: Look, table: int | None, *, afresh: bool) -> None:
        """Show a file anew; unless afresh the rows stay where they are, whatever became of them."""
        is_other = table != self._wanted.table
        self._look = look
        if afresh:
            self.filter.clear()
            self._wanted = Wanted(table=table)
        elif is_other:
            self._wanted = Wanted(table=table)
        else:
            self._wanted = replace(self._wanted, kept=tuple(self.table.all_keys()))
        self._set_columns(table, keep=not is_other)
        self._find()

    def forget(self) -> None:
        """Hold on to nothing that was shown."""
        for reply in (self._asked, self._compared):
            if reply:
                reply.forget()
        self._look = self._cells = self._asked = self._compared = None
        self.table.use_texts(no_text)
        self.pane.show_nothing("")

    def show_table(self, table: int | None, go_to: int = 0) -> None:
        """Show the rows of one table, or with None those of all."""
        if self._look is None:
            return
        self._go_to = go_to
        if table != self._wanted.table:
            self._wanted = Wanted(table=table)
            self.filter.clear()
            self._set_columns(table, keep=False)
        self._find()

    def show_fate(self, fate: Fate | None) -> None:
        """Show the rows of which one thing becomes, with None all."""
        outcome, is_left_out = fate.outcome if fate else None, fate is Fate.LEFT_OUT
        self._wanted = replace(self._wanted, outcome=outcome, left_out=is_left_out, kept=())
        self._find()

    def is_looking(self) -> bool:
        """Tell whether rows are still being looked for."""
        return self._asked is not None

    def being_written(self) -> Edit | None:
        """Return what would be written if the cell that is open were left now."""
        told = self.table.being_written()
        if told is None or self._look is None or not column_of(told[1]):
            return None
        place, column, text = told
        row = self._look.plan.rows[place - 1]
        return partial(write_cell, row, column_of(column), text if text.strip() else None)

    def told(self) -> str:
        """Return what is said about the chosen row."""
        return self.pane.told()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = {QEvent.Type.FontChange, QEvent.Type.PaletteChange}
        if event.type() in kinds and self._look is not None:
            self._set_columns(self._wanted.table, keep=True)

    # rows

    def _set_columns(self, table: int | None, *, keep: bool) -> None:
        assert self._look is not None  # noqa: S101 the callers have looked
        self._cells = PreviewCells(self._look, table, self._language, self)
        columns = self._cells.columns()
        self.table.use_texts(self._cells.text)
        if keep and columns == self._specs:
            return
        state = self.table.column_state()
        is_other = [column.key for column in columns] != [column.key for column in self._specs]
        self._specs = columns
        self.table.set_columns(columns)
        if keep and not is_other:
            self.table.restore_column_state(state)
        else:
            self.table.set_sort(OUTCOME)

    def _find(self) -> None:
        if self._look is None:
            return
        if self._asked:
            self._asked.forget()
        self._wanted = replace(self._wanted, text=self.filter.text(), problem=self.filter.problem())
        self._asked = self._background.find(rows_to_show, self._look, self._wanted)
        self._asked.then(self._show_rows)

    def _find_afresh(self) -> None:
        self._wanted = replace(self._wanted, kept=())
        self._find()

    def _show_rows(self, shown: Shown) -> None:
        self._asked = None
        self._wanted = replace(self._wanted, kept=())
        self.filter.show_problems(shown.problems)
        before = self.table.current_key()
        self.table.show_keys(shown.rows)
        self.table.mark_stale(shown.rows)
        count = translate("Preview", "%Ln row(s)", "", len(shown.rows))
        self.filter.show_count(count)
        wanted, self._go_to = self._go_to, 0
        if wanted and self.table.has_key(wanted):
            self.table.select_keys([wanted])
        elif not self.table.has_key(before) and shown.rows:
            self.table.select_keys([shown.rows[0]])
        self._show_chosen()

    def _fill(self, places: Sequence[int]) -> None:
        if self._cells and self._look:
            last = len(self._look.plan.rows)
            self.table.fill(self._cells.rows([place for place in places if 0 < place <= last]))

    def _sort(self, column: str, descending: bool) -> None:  # noqa: FBT001 as the table tells it
        self._wanted = replace(
            self._wanted, by_number=column == ROW, descending=descending, kept=()
        )
        self._find()

    # the chosen row

    def _show_chosen(self) -> None:
        if self._compared:
            self._compared.forget()
        row, count = self._current(), self.table.selected_count()
        if row is None or self._look is None:
            self.pane.show_nothing(self.tr("No row is chosen."))
            return
        chosen = self._look.opened.choices.get((row.sheet, row.number, row.place))
        self.pane.show_row(row, chosen, count)
        if not self.pane.candidate():
            self._compare_within(row)

    def _current(self) -> PlannedRow | None:
        place = self.table.current_key()
        if self._look is None or not 0 < place <= len(self._look.plan.rows):
            return None
        return self._look.plan.rows[place - 1]

    def _compare_within(self, row: PlannedRow) -> None:
        """Show the row beside what it changes, or beside the other row that it is like."""
        assert self._look is not None  # noqa: S101 there is a row
        if row.fields:
            found = compared_changes(row.fields, self._wording(row.incoming))
            here, there = self.tr("After the import"), self.tr("In the catalogue")
            self.pane.compare(found, here, there)
            return
        sources = RowSources(self._look.opened)
        said = next((n.values for n in row.notes if n.code in LIKE), ())
        match said:  # a row of another table is named with its sheet, and then where it stands
            case (_, other, sheet, place):
                pass
            case (other,):
                sheet, place = row.sheet, str(row.place)
            case _:
                return
        pair = (
            sources.cells(row),
            sources.row(sheet, int(other), int(place)) if other.isdigit() else None,
        )
        if pair[0] and pair[1]:
            tables = self._look.opened.tables
            headings = dict(tables[sources.table_of(row)].headings)
            here, there = self._row_name(row.number), self._row_name(int(other), sheet, row)
            self.pane.compare(compared_rows(pair[0], pair[1], headings), here, there)

    def _row_name(self, number: int, sheet: str = "", row: PlannedRow | None = None) -> str:
        name = self.tr("Row {n}").format(n=self.locale().toString(number))
        return f"{name} ({sheet})" if row is not None and sheet != row.sheet else name

    def _read_alike(self, alike: Alike) -> None:
        row = self._current()
        if row and row.incoming:
            self._compared = self._background.read(read_page, alike.record_id)
            self._compared.then(self._compare_with)

    def _compare_with(self, page: RecordPage) -> None:
        row = self._current()
        if row and row.incoming:
            wording = self._wording(row.incoming, page.titles)
            found = compared_records(row.incoming, page.record, wording)
            self.pane.compare(found, self.tr("In the file"), self.tr("In the catalogue"))

    def _wording(self, record: Record | None, titles: dict[str, str] | None = None) -> Wording:
        assert self._look is not None  # noqa: S101 there is a row
        kind = record.kind if record else "exchange"
        return Wording(self._language, self._look.topics, kind, titles or {})

    # writing and deciding

    def show_opened(self, opened: Opened) -> None:
        """Show what was written at once; what becomes of it follows."""
        if self._look is not None:
            self._look = replace(self._look, opened=opened)
            self._set_columns(self._wanted.table, keep=True)
            self.table.mark_stale(self.table.all_keys())
            self._show_chosen()

    def _write(self, place: int, column: str, text: str) -> None:
        if self._look is not None and column_of(column):
            row = self._look.plan.rows[place - 1]
            written = text if text.strip() else None
            self.edited.emit(partial(write_cell, row, column_of(column), written))

    def _decide(self, choice: Choice | None) -> None:
        """Decide the same of all selected rows of which it can be said."""
        current = self._current()
        if self._look is not None and current is not None:
            rows = [self._look.plan.rows[place - 1] for place in self.table.selected_keys()]
            self.edited.emit(partial(decide, rows, current, choice))

    # putting together

    def _open(self, place: object) -> None:
        """Write in the cell one stands on; among all tables, go to the table of the row."""
        if self._look is None or not isinstance(place, int):
            return
        if self._wanted.table is None and self._look.opened.tables:
            row = self._look.plan.rows[place - 1]
            self.table_wanted.emit(RowSources(self._look.opened).table_of(row), place)
        else:
            self.table.write_here()

    def _connect(self) -> None:
        self.filter.changed.connect(self._find_afresh)
        self.filter.left.connect(self.table.setFocus)
        self.table.rows_wanted.connect(self._fill)
        self.table.current_changed.connect(self._show_chosen)
        self.table.selection_changed.connect(self._show_chosen)
        self.table.sort_wanted.connect(self._sort)
        self.table.opened.connect(self._open)
        self.table.written.connect(self._write)
        self.table.typed.connect(self.typed)
        self.pane.alike_wanted.connect(self._read_alike)
        self.pane.decided.connect(self._decide)

    def _lay_out(self) -> None:
        self.table.set_empty(
            EmptyState(self.tr("No such rows"), self.tr("Nothing in the file is like this."))
        )
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        for widget in (self.table, self.pane):
            splitter.addWidget(widget)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([lines(self, 18), lines(self, 9)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, FIELD, 0, 0)
        column.setSpacing(FIELD)
        column.addWidget(self.filter)
        column.addWidget(splitter, 1)


LIKE = {Code.TWICE, Code.TWICE_DIFFERENTLY, Code.LIKE_ROW}
