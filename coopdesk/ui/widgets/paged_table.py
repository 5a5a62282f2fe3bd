"""A list of any length that asks for the rows in sight and paints without Python."""

from __future__ import annotations  # array[int] needs Python 3.12 at run time

from array import array
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget
from typing_extensions import override

from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.columns import Columns, ColumnSpec
from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.found_marks import Find, FoundMarks
from coopdesk.ui.widgets.key_changes import Step, steps_between
from coopdesk.ui.widgets.measures import GAP
from coopdesk.ui.widgets.table_cells import Cell, alignment, cell_item

KEPT: Final = 600  # rows around those in sight that stay filled; bounds the memory
SETTLE: Final = 10  # ms in which several scrolls become one question
FEW: Final = 50  # keys looked up one by one; more are worth a dictionary
SCATTERED: Final = 3000  # stretches of selected rows; Qt compares them each with each


class PagedTable(QTableView):
    """Show rows by their keys; whoever owns the rows fills in those it is asked for.

    A QStandardItemModel, with no Python beneath it, holds the cells: a Python model or delegate
    needs the interpreter for each cell painted, and waits while a thread works.
    """

    rows_wanted = Signal(list)  # keys, those in sight first; each question replaces the one before
    opened = Signal(object)  # key
    current_changed = Signal(object)  # key, 0 for none
    selection_changed = Signal(int)
    sort_wanted = Signal(str, bool)  # column, descending
    copy_wanted = Signal(list)  # keys
    columns_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: array[int] = array("q")
        self._filled: set[int] = set()  # rows
        self._stale: set[int] = set()  # rows that show what was
        self._told: tuple[int, int] = (0, 0)  # current key, selected rows
        self._is_quiet = False
        self._empty: QWidget | None = None
        self._cells = QStandardItemModel(self)
        self._ask_soon = QTimer(self, singleShot=True, interval=SETTLE)
        self._ask_soon.timeout.connect(self._ask)
        self.setModel(self._cells)
        self.setAccessibleName(name)
        self._marks = FoundMarks(self, self._cells)
        FocusLine(self)
        self._dress()
        self._columns = Columns(self.horizontalHeader())
        self._columns.sort_wanted.connect(self.sort_wanted)
        self._columns.changed.connect(self.columns_changed)
        self.verticalScrollBar().valueChanged.connect(self._ask_when_settled)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.selectionModel().selectionChanged.connect(self._tell)

    def set_columns(self, columns: Sequence[ColumnSpec]) -> None:
        """Take the columns; the cells of a row are given in this order."""
        self._cells.setColumnCount(len(columns))
        self._cells.setHorizontalHeaderLabels([column.title for column in columns])
        for place, column in enumerate(columns):
            self._cells.horizontalHeaderItem(place).setTextAlignment(alignment(column))
        self._columns.set_specs(columns)
        self._stale |= self._filled
        self._ask_when_settled()

    def show_keys(self, keys: Sequence[int]) -> None:
        """Show these rows in this order; selection, current row and place stay where they can."""
        new = array("q", keys)
        place, old = self._anchor(), self._keys
        chosen, current = self.selected_keys(), self.currentIndex()
        row, column = current.row(), max(0, current.column())
        with self._quietly():
            steps = steps_between(self._keys, new) if self._keys and new else None
            if steps is None:
                self._start_afresh(new)
            else:
                self._keys = new
                for step in steps:
                    self._apply(step)
            self._mark_again(old, chosen, row, column)
            self._go_back(place)
        self._show_or_hide_empty()
        self._ask_when_settled()

    def fill(self, rows: Mapping[int, Sequence[Cell | str]]) -> None:
        """Write the cells of these keys; those no longer near the sight are left out."""
        first, last = self._in_sight()
        near = range(max(0, first - KEPT // 2), min(len(self._keys), last + KEPT // 2 + 1))
        row_of = dict(zip(self._keys[near.start : near.stop], near, strict=True))
        written = [row_of[key] for key in rows if key in row_of]
        if not written:
            return
        with self._keeping_selection():
            self._write(rows, written, near)

    def mark_stale(self, keys: Iterable[int]) -> None:
        """Ask anew for those of the keys that are filled; they show what was until then."""
        changed = set(keys)
        self._stale.update(row for row in self._filled if self._keys[row] in changed)
        self._ask_when_settled()

    def all_keys(self) -> Sequence[int]:
        """Return the keys of all rows in order."""
        return self._keys

    def current_key(self) -> int:
        """Return the key of the current row, 0 for none."""
        row = self.currentIndex().row()
        return self._keys[row] if 0 <= row < len(self._keys) else 0

    def selected_keys(self) -> list[int]:
        """Return the keys of the selected rows in the order of the rows."""
        return [self._keys[row] for row in sorted(self._selected_rows())]

    def select_keys(self, keys: Iterable[int]) -> None:
        """Select these rows and no others, and go to the first of them."""
        rows = sorted(self._rows_of(keys))
        with self._quietly():
            self._select(rows)
            if rows:
                index = self._cells.index(rows[0], self._first_column())
                keep = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(index, keep)
                self.scrollTo(index)

    def set_sort(self, key: str | None, *, descending: bool = False) -> None:
        """Show by which column the keys are sorted."""
        self._columns.set_sort(key, descending=descending)

    def column_state(self) -> dict[str, object]:
        """Return what the user did to the columns, as JSON-able values."""
        return self._columns.state()

    def restore_column_state(self, state: Mapping[str, object]) -> None:
        """Lay the columns out as a remembered state says."""
        self._columns.restore(state)

    def visible_columns(self) -> list[str]:
        """Return the keys of the columns in sight from first to last."""
        return self._columns.visible()

    def set_marks(self, find: Find | None) -> None:
        """Mark what this finds in the texts of cells, given by column; None marks nothing."""
        self._marks.show(find, [column.key for column in self._columns.specs])

    def fill_columns_menu(self, menu: QMenu) -> None:
        """Put the choice of columns into a menu, for those who do not right-click on headings."""
        self._columns.fill_menu(menu)

    def set_empty(self, widget: QWidget | None) -> None:
        """Show this widget in place of rows when there are none."""
        if self._empty is not None and self._empty is not widget:
            self._empty.deleteLater()
        self._empty = widget
        if widget is not None:
            widget.setParent(self)
        self._show_or_hide_empty()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            if keys := self.selected_keys():
                self.copy_wanted.emit(keys)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not (
            event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Find nothing by letters."""
        del search  # only filled rows could be found, which would look like chance

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        self._marks.paint(e.region())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_empty()
        self._ask_when_settled()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_rows()
            self._columns.fit_to_font()
        elif event.type() is QEvent.Type.PaletteChange:  # faded cells carry a colour
            self._stale |= self._filled
            self._ask_when_settled()

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setTabKeyNavigation(False)  # Tab leaves the list
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        header = self.verticalHeader()
        header.hide()
        header.setSectionResizeMode(header.ResizeMode.Fixed)
        self._fit_rows()

    def _fit_rows(self) -> None:
        height = self.fontMetrics().height() + 2 * GAP
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def _start_afresh(self, new: array[int]) -> None:
        self._filled.clear()
        self._stale.clear()
        self._cells.setRowCount(0)
        self._keys = new
        self._cells.setRowCount(len(new))

    def _apply(self, step: Step) -> None:
        """Move what is known of rows along with the rows of the model."""
        past = step.row + max(0, -step.count)
        for rows in (self._filled, self._stale):
            moved = {
                row if row < step.row else row + step.count
                for row in rows
                if not step.row <= row < past
            }
            rows.clear()
            rows.update(moved)
        if step.count > 0:
            self._cells.insertRows(step.row, step.count)
        else:
            self._cells.removeRows(step.row, -step.count)

    def _mark_again(self, old: array[int], chosen: list[int], row: int, column: int) -> None:
        """Select the chosen keys where they are now, or a neighbour if none is left.

        row and column were current among the old keys, -1 and 0 for none.
        """
        current = old[row] if 0 <= row < len(old) else 0
        if (chosen, current) == (self.selected_keys(), self.current_key()):
            return
        rows = sorted(self._rows_of(chosen))
        left = {self._keys[row] for row in rows} or set(self._keys)
        if current not in left:
            current = _nearest(old, row if row >= 0 else old.index(chosen[0]), left)
        at = self._rows_of([current]) if current else []
        if len(chosen) == len(old) and len(rows) == len(self._keys):
            self.selectAll()
        else:
            self._select(rows or (at if chosen else []))
        keep = QItemSelectionModel.SelectionFlag.NoUpdate
        index = self._cells.index(at[0], column) if at else QModelIndex()
        self.selectionModel().setCurrentIndex(index, keep)

    def _anchor(self) -> tuple[int, int]:
        """Return a key in sight, the current one if it is, and how far it lies below the top."""
        first, last = self._in_sight()
        row = self.currentIndex().row()
        row = row if first <= row <= last else first
        if not 0 <= row < len(self._keys):
            return 0, 0
        return self._keys[row], self.rowViewportPosition(row)

    def _go_back(self, place: tuple[int, int]) -> None:
        key, below = place
        bar, value = self.verticalScrollBar(), self.verticalScrollBar().value()
        self.doItemsLayout()  # the scroll bar learns the new length
        rows = self._rows_of([key]) if key and value else []
        bar.setValue(self.rowViewportPosition(rows[0]) + bar.value() - below if rows else value)

    def _in_sight(self) -> tuple[int, int]:
        end = len(self._keys) - 1
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return (max(first, 0), last if last >= 0 else end)

    def _ask_when_settled(self) -> None:
        if not self._ask_soon.isActive():
            self._ask_soon.start()

    def _ask(self) -> None:
        first, last = self._in_sight()
        page = last - first + 1
        near = chain(
            range(first, last + 1),
            range(last + 1, min(last + page + 1, len(self._keys))),
            range(first - 1, max(-1, first - page - 1), -1),
        )
        wanted = [self._keys[row] for row in near if row not in self._filled or row in self._stale]
        if wanted:
            self.rows_wanted.emit(wanted)

    def _write(
        self, rows: Mapping[int, Sequence[Cell | str]], written: list[int], near: range
    ) -> None:
        faded = QBrush(colour("faded", self.palette()))
        self._cells.blockSignals(True)  # one change for all, not one per cell
        for row in written:
            if row in self._filled:
                self._forget(row)  # to replace a cell, Qt looks through all cells there are
            for place, (cell, spec) in enumerate(
                zip(rows[self._keys[row]], self._columns.specs, strict=False)
            ):
                self._cells.setItem(row, place, cell_item(cell, spec, faded))
        self._filled.update(written)
        self._stale.difference_update(written)
        self._forget_far(near)
        self._cells.blockSignals(False)
        top, bottom = min(written), max(written)
        right = self._cells.columnCount() - 1
        self._cells.dataChanged.emit(self._cells.index(top, 0), self._cells.index(bottom, right))

    def _forget_far(self, near: range) -> None:
        for row in [row for row in self._filled if row not in near]:
            self._forget(row)

    def _forget(self, row: int) -> None:
        for place in range(self._cells.columnCount()):
            self._cells.takeItem(row, place)
        self._filled.discard(row)
        self._stale.discard(row)

    def _selected_rows(self) -> set[int]:
        return {
            row for part in self._selected_ranges() for row in range(part.top(), part.bottom() + 1)
        }

    def _selected_ranges(self) -> list[QItemSelectionRange]:
        return self.selectionModel().selection().toList()

    def _rows_of(self, keys: Iterable[int]) -> list[int]:
        wanted = set(keys)
        if len(wanted) > FEW:
            return [row for row, key in enumerate(self._keys) if key in wanted]
        rows: list[int] = []
        for key in wanted:
            try:
                rows.append(self._keys.index(key))
            except ValueError:
                continue
        return rows

    def _select(self, rows: Sequence[int]) -> None:
        stretches = list(_stretches(rows))
        if len(stretches) > SCATTERED:  # would take seconds; better none than some of them
            stretches = []
        right = self._cells.columnCount() - 1
        selection = QItemSelection()
        for top, bottom in stretches:
            selection.select(self._cells.index(top, 0), self._cells.index(bottom, right))
        mode = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, mode)

    def _first_column(self) -> int:
        return max(0, self.horizontalHeader().logicalIndex(0))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._keys[index.row()])

    @contextmanager
    def _keeping_selection(self) -> Generator[None]:
        """Select again what loses its mark: Qt forgets a selected row whose cells are taken out."""
        rows = self._marked_rows()
        current = self.currentIndex().row(), max(0, self.currentIndex().column())
        yield
        if (rows, current[0]) == (self._marked_rows(), self.currentIndex().row()):
            return
        with self._quietly():
            marks = QItemSelection()
            for top, bottom in rows:
                marks.select(self._cells.index(top, 0), self._cells.index(bottom, 0))
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(marks, flags.ClearAndSelect | flags.Rows)
            self.setAutoScroll(False)  # the current row may be far from what is looked at
            self.selectionModel().setCurrentIndex(self._cells.index(*current), flags.NoUpdate)
            self.setAutoScroll(True)

    def _marked_rows(self) -> list[tuple[int, int]]:
        return [(part.top(), part.bottom()) for part in self._selected_ranges()]

    @contextmanager
    def _quietly(self) -> Generator[None]:
        """Tell of the current row and the selection once, when all is done."""
        self._is_quiet = True
        try:
            yield
        finally:
            self._is_quiet = False
            self._tell()

    def _tell(self) -> None:
        if self._is_quiet:
            return
        current = self.current_key()
        count = sum(part.height() for part in self._selected_ranges())
        told, self._told = self._told, (current, count)
        if told[0] != current:
            self.current_changed.emit(current)
        if told[1] != count:
            self.selection_changed.emit(count)

    def _show_or_hide_empty(self) -> None:
        if self._empty is not None:
            self._place_empty()
            self._empty.setVisible(not self._keys)

    def _place_empty(self) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().geometry())


def _nearest(keys: array[int], row: int, wanted: set[int]) -> int:
    """Return the first wanted key from a row on, else the last one before it, 0 for none."""
    near = chain(range(row, len(keys)), range(row - 1, -1, -1))
    return next((keys[place] for place in near if keys[place] in wanted), 0)


def _stretches(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of each run of neighbouring rows."""
    start = previous = -2
    for row in rows:
        if row != previous + 1:
            if start >= 0:
                yield start, previous
            start = row
        previous = row
    if start >= 0:
        yield start, previous
