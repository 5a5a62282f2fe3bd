"""A list of any length that asks for the rows in sight and paints without Python."""

from __future__ import annotations  # array[int] needs Python 3.12 at run time

from array import array
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QSize,
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
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget
from typing_extensions import override

from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.columns import Columns, ColumnSpec
from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.found_marks import Find, FoundMarks
from coopdesk.ui.widgets.kept_selection import KeptSelection
from coopdesk.ui.widgets.key_changes import Step, packed, row_of, steps_between
from coopdesk.ui.widgets.long_cells import STRETCH, LongCells
from coopdesk.ui.widgets.measures import GAP
from coopdesk.ui.widgets.table_cells import Cell, alignment, cell_item

KEPT: Final = 600  # rows around those in sight that stay filled; bounds the memory
SETTLE: Final = 10  # ms in which several scrolls become one question


class PagedTable(QTableView):
    """Show rows by their keys; whoever owns the rows fills in those it is asked for.

    Qt's own models, with no Python beneath them, hold the cells: a Python model or delegate
    needs the interpreter for each cell painted, and waits while a thread works.
    """

    rows_wanted = Signal(list)  # keys, those in sight first; each question replaces the one before
    opened = Signal(object)  # key
    current_changed = Signal(object)  # key, 0 for none
    selection_changed = Signal(int)
    sort_wanted = Signal(str, bool)  # column, descending
    copy_wanted = Signal(object)  # keys; as a list Qt would copy them one by one
    columns_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filled: set[int] = set()  # rows
        self._stale: set[int] = set()  # rows that show what was
        self._empty: QWidget | None = None
        self._cells = LongCells(self)
        self._ask_soon = QTimer(self, singleShot=True, interval=SETTLE)
        self._ask_soon.timeout.connect(self._ask)
        self.setModel(self._cells.model)
        self._kept = KeptSelection(self, self._cells)
        self._kept.current_changed.connect(self.current_changed)
        self._kept.selection_changed.connect(self.selection_changed)
        self.setAccessibleName(name)
        self._marks = FoundMarks(self, self._cells)
        FocusLine(self)
        self._dress()
        self._columns = Columns(self.horizontalHeader())
        self._columns.sort_wanted.connect(self.sort_wanted)
        self._columns.changed.connect(self.columns_changed)
        self.verticalScrollBar().valueChanged.connect(self._ask_when_settled)
        self.doubleClicked.connect(self._open)

    def set_columns(self, columns: Sequence[ColumnSpec]) -> None:
        """Take the columns; the cells of a row are given in this order."""
        rows = self._cells.row_count()
        self._cells.set_headings([each.title for each in columns], list(map(alignment, columns)))
        if self._cells.row_count() != rows:
            self._filled.clear()
            self._cells.resize(rows)
        self._columns.set_specs(columns)
        self._stale |= self._filled
        self._ask_when_settled()

    def show_keys(self, keys: Sequence[int], total: int = 0) -> None:
        """Show these rows in this order; selection, current row and place stay where they can.

        Where keys are but the first of a list, total says how many rows it has; the others are
        empty until their keys are told. An array is taken as it is and must not change; a
        list of a million keys takes 0.1 s to read.
        """
        new = packed(keys)
        count = max(len(new), total)
        place, before = self._anchor(), self._kept.standing()
        with self._kept.quietly():
            steps = self._few_steps_to(new)
            has_grown = steps == [] and len(new) >= len(self._keys)
            if steps is None:
                self._start_afresh(new, count)
            else:
                self._kept.keys = new
                for step in steps:
                    self._apply(step)
                self._resize(count)
            if not has_grown:  # where it has, rows chosen before their keys were known stay so
                self._kept.select_again(before)
            self._go_back(place)
        self._show_or_hide_empty()
        self._ask_when_settled()

    def fill(self, rows: Mapping[int, Sequence[Cell | str | None]]) -> None:
        """Write the cells of these keys, None for nothing; keys far from the sight are left out."""
        first, last = self._in_sight()
        near = range(max(0, first - KEPT // 2), min(len(self._keys), last + KEPT // 2 + 1))
        row_of = dict(zip(self._keys[near.start : near.stop], near, strict=True))
        written = [row_of[key] for key in rows if key in row_of]
        if written:
            self._write(rows, written, near)
            self._renew_current()

    def mark_stale(self, keys: Iterable[int]) -> None:
        """Ask anew for those of the keys that are filled; they show what was until then."""
        everything = keys is self._keys
        changed = set[int]() if everything else set(keys)
        self._stale.update(row for row in self._filled if everything or self._keys[row] in changed)
        self._ask_when_settled()

    def all_keys(self) -> Sequence[int]:
        """Return the keys of all rows in order, as far as they are known."""
        return self._keys

    def has_key(self, key: int) -> bool:
        """Tell whether a key is among those of the rows."""
        return row_of(self._keys, key) >= 0

    def current_key(self) -> int:
        """Return the key of the current row, 0 for none."""
        return self._kept.current_key()

    def selected_count(self) -> int:
        """Return how many rows are selected, without naming them."""
        return self._kept.count()

    def selected_keys(self) -> list[int]:
        """Return the keys of the selected rows in the order of the rows."""
        return self._kept.chosen().tolist()

    def select_keys(self, keys: Collection[int]) -> None:
        """Select these rows and no others, and go to the first of them."""
        self._kept.select_keys(keys, self._first_column())

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
        self._columns.fit(self.viewport().width())
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
        # Qt asks every row whether its whole column is selected, at each painting of a heading
        apart = QItemSelectionModel(self._cells.model, self)
        self.horizontalHeader().setSelectionModel(apart)
        header = self.verticalHeader()
        header.hide()
        header.setSectionResizeMode(header.ResizeMode.Fixed)
        self._fit_rows()

    def _fit_rows(self) -> None:
        height = self.fontMetrics().height() + 2 * GAP
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.setIconSize(QSize(height, height - 2 * GAP))

    @property
    def _keys(self) -> array[int]:
        return self._kept.keys

    def _few_steps_to(self, new: array[int]) -> list[Step] | None:
        """Return the steps to new keys but for what is added or taken away at their end.

        None where there are too many, or rows by the thousand come into the middle.
        """
        old = self._keys
        if not old or not new or old.typecode != new.typecode:
            return None
        steps = steps_between(old, new)
        if steps and steps[-1].row + max(0, steps[-1].count) == len(new):
            steps.pop()
        if steps and sum(abs(step.count) for step in steps) > STRETCH:
            return None
        return steps

    def _start_afresh(self, new: array[int], count: int) -> None:
        self._filled.clear()
        self._stale.clear()
        self._cells.resize(0)
        self._kept.keys = new
        self._cells.resize(count)

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
            self._cells.insert(step.row, step.count)
        else:
            self._cells.remove(step.row, -step.count)

    def _resize(self, count: int) -> None:
        for row in [row for row in self._filled if row >= len(self._keys)]:
            self._forget(row)
        self._cells.resize(count)

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
        row = row_of(self._keys, key) if key and value else -1
        bar.setValue(self.rowViewportPosition(row) + bar.value() - below if row >= 0 else value)

    def _in_sight(self) -> tuple[int, int]:
        end = self._cells.row_count() - 1
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return (max(first, 0), last if last >= 0 else end)

    def _ask_when_settled(self) -> None:
        if not self._ask_soon.isActive():
            self._ask_soon.start()

    def _ask(self) -> None:
        first, last = self._in_sight()
        page = last - first + 1
        last = min(last, len(self._keys) - 1)
        near = chain(
            range(first, last + 1),
            range(last + 1, min(last + page + 1, len(self._keys))),
            range(first - 1, max(-1, first - page - 1), -1),
        )
        shown = self._filled - self._stale
        wanted = [self._keys[row] for row in near if row < len(self._keys) and row not in shown]
        if wanted:
            self.rows_wanted.emit(wanted)

    def _write(
        self, rows: Mapping[int, Sequence[Cell | str | None]], written: list[int], near: range
    ) -> None:
        faded = QBrush(colour("faded", self.palette()))
        for row in written:
            if row in self._filled:
                self._forget(row)  # to replace a cell, Qt looks through all cells there are
            cells = zip(rows[self._keys[row]], self._columns.specs, strict=False)
            made = (c if c is None else cell_item(c, spec, faded) for c, spec in cells)
            self._cells.write(row, made)
        self._filled.update(written)
        self._stale.difference_update(written)
        self._forget_far(near)
        self._cells.tell(min(written), max(written))  # one change for all, not one per cell

    def _forget_far(self, near: range) -> None:
        far = [row for row in self._filled if row not in near]
        for row in far:
            self._forget(row)
        if far:
            self._cells.release(self._filled)

    def _forget(self, row: int) -> None:
        self._cells.forget(row)
        self._filled.discard(row)
        self._stale.discard(row)

    def _renew_current(self) -> None:
        """Point to the current cell anew: Qt knows it by the model that it stood in."""
        index = self.currentIndex()
        now = self._cells.index(index.row(), index.column())
        if index.isValid() and index != now:
            self.setAutoScroll(False)  # it may be far from what is looked at
            with self._kept.quietly():
                self.selectionModel().setCurrentIndex(
                    now, QItemSelectionModel.SelectionFlag.NoUpdate
                )
            self.setAutoScroll(True)

    def _first_column(self) -> int:
        return max(0, self.horizontalHeader().logicalIndex(0))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < len(self._keys):
            self.opened.emit(self._keys[index.row()])

    def _show_or_hide_empty(self) -> None:
        if self._empty is not None:
            self._place_empty()
            self._empty.setVisible(not self._keys)

    def _place_empty(self) -> None:
        if self._empty is not None:
            self._empty.setGeometry(self.viewport().geometry())
