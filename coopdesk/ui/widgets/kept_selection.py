"""The selection of a list, kept by keys while the list becomes another one."""

from __future__ import annotations  # array[int] needs Python 3.12 at run time

from array import array
from collections.abc import Collection, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter
from typing import Final

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QTableView

from coopdesk.ui.widgets.key_changes import FEW, SLICE, row_of, rows_of, runs, slices_with
from coopdesk.ui.widgets.long_cells import LongCells

SCATTERED: Final = 3000  # runs of selected rows; Qt compares them each with each
MOST: Final = 100_000  # selected keys that are looked for in another order
LONG: Final = 2 * SLICE  # rows; a longer list is looked through in turns with the window
NEAR: Final = 1000  # rows before and behind in which a neighbour is looked for
TURN: Final = 0.006  # s, how long a turn takes

_Flag = QItemSelectionModel.SelectionFlag


@dataclass(frozen=True, slots=True)
class Standing:
    """What was selected and current: all keys, those selected, the current cell (row -1: none)."""

    keys: array[int]
    chosen: array[int]
    row: int
    column: int

    @property
    def current(self) -> int:
        """The current key, 0 for none."""
        return self.keys[self.row] if 0 <= self.row < len(self.keys) else 0

    @property
    def is_everything(self) -> bool:
        """Tell whether all rows were selected."""
        return len(self.chosen) == len(self.keys) > 0


class KeptSelection(QObject):
    """Select rows by keys, find them again in another list, and tell of what changes.

    Where a long list has to be looked through, that is done in turns with the window; until the
    rows are found, the keys looked for count as selected.
    """

    current_changed = Signal(object)  # key, 0 for none
    selection_changed = Signal(int)  # how many

    def __init__(self, table: QTableView, cells: LongCells) -> None:
        super().__init__(table)
        self.keys: array[int] = array("q")  # of all rows, as far as they are known
        self._table = table
        self._cells = cells
        self._told: tuple[int, int] = (0, 0)  # current key, selected rows
        self._is_quiet = False
        self._sought: array[int] | None = None  # keys whose rows are being looked for
        self._search: Iterator[None] = iter(())
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._search_on)
        self._rows = table.selectionModel()
        self._rows.currentRowChanged.connect(self._follow)
        self._rows.selectionChanged.connect(self._follow)

    def current_key(self) -> int:
        """Return the key of the current row, 0 for none."""
        row = self._rows.currentIndex().row()
        return self.keys[row] if 0 <= row < len(self.keys) else 0

    def count(self) -> int:
        """Return how many rows are selected."""
        if self._sought is not None:
            return len(self._sought)
        return sum(part.height() for part in self._rows.selection().toList())

    def chosen(self) -> array[int]:
        """Return the keys of the selected rows in order."""
        if self._sought is not None:
            return self._sought
        found: array[int] = self.keys[:0]
        parts = [(part.top(), part.bottom()) for part in self._rows.selection().toList()]
        for top, bottom in sorted(parts):
            found += self.keys[top : bottom + 1]
        return found

    def standing(self) -> Standing:
        """Return what is selected and current."""
        index = self._rows.currentIndex()
        return Standing(self.keys, self.chosen(), index.row(), max(0, index.column()))

    def select_keys(self, keys: Collection[int], column: int) -> None:
        """Select these and no others, and go to the first of them, in this column."""
        self._begin(array("q", keys), self._searching(keys, column), len(keys))

    def select_again(self, before: Standing) -> None:
        """Select what was selected where it is now, or a neighbour if none of it is left."""
        self._end_search()
        now = self.standing()
        if (now.chosen, now.current) == (before.chosen, before.current):
            return
        if self._is_long(len(before.chosen)):
            self._select(())
            self._set_current(row_of(self.keys, before.current), before.column)
        self._begin(before.chosen, self._searching_again(before), len(before.chosen))

    @contextmanager
    def quietly(self) -> Generator[None]:
        """Tell of the current row and the selection once, when all is done."""
        was_quiet, self._is_quiet = self._is_quiet, True
        try:
            yield
        finally:
            self._is_quiet = was_quiet
            self._tell()

    def _begin(self, sought: array[int], search: Iterator[None], count: int) -> None:
        self._sought, self._search = sought, search
        if self._is_long(count):
            self._soon.start()
            return
        with self.quietly():
            for _ in search:
                pass
            self._sought = None

    def _search_on(self) -> None:
        end = perf_counter() + TURN
        with self.quietly():
            while perf_counter() < end:
                if next(self._search, self) is self:
                    self._sought = None
                    return
        self._soon.start()

    def _end_search(self) -> None:
        self._sought, self._search = None, iter(())
        self._soon.stop()

    def _searching(self, keys: Collection[int], column: int) -> Iterator[None]:
        rows = list[int]()
        for some in self._slices_with(keys):
            rows += some
            yield
        self._select(rows)
        if rows:
            self._set_current(rows[0], column)
            self._table.scrollTo(self._cells.index(rows[0], column))

    def _searching_again(self, before: Standing) -> Iterator[None]:
        rows = list[int]()
        if before.is_everything and len(before.keys) == len(self.keys):
            difference = 0
            for start in range(0, len(self.keys), SLICE):
                difference += sum(self.keys[start : start + SLICE])
                difference -= sum(before.keys[start : start + SLICE])
                yield
            if not difference:  # the same keys, in another order
                self._table.selectAll()
                self._set_current(row_of(self.keys, before.current), before.column)
                return
        if len(before.chosen) <= MOST:
            for some in self._slices_with(before.chosen):
                rows += some
                yield
        self._mark(before, rows)

    def _mark(self, before: Standing, rows: list[int]) -> None:
        """Select rows that were found, and make the current one of them current."""
        keys = array(self.keys.typecode, (self.keys[row] for row in rows))
        if not keys:
            at = row_of(self.keys, before.current) if before.current else -1
        elif before.current in keys:
            at = rows[keys.index(before.current)]
        else:
            at = -1
        if at < 0 and (before.current or before.chosen):
            at = self._neighbour(before, set(keys))
        self._select(rows or ([at] if at >= 0 and before.chosen else []))
        self._set_current(at, before.column)

    def _neighbour(self, before: Standing, wanted: set[int]) -> int:
        """Return the row of the first wanted key behind the row that was current, or before it.

        With none wanted any key will do; in a long list only the nearest are looked for.
        """
        row = max(0, before.row if before.row >= 0 else row_of(before.keys, before.chosen[0]))
        near = [*before.keys[row : row + NEAR], *reversed(before.keys[max(0, row - NEAR) : row])]
        if not wanted and len(self.keys) > LONG:
            return next((at for key in near[:2] if (at := row_of(self.keys, key)) >= 0), -1)
        there = wanted or set(near).intersection(self.keys)
        nearest = next((key for key in near if key in there), None)
        return -1 if nearest is None else row_of(self.keys, nearest)

    def _slices_with(self, keys: Collection[int]) -> Iterator[list[int]]:
        if len(keys) <= FEW:
            return iter([rows_of(self.keys, keys)])
        return slices_with(self.keys, frozenset(keys))

    def _is_long(self, count: int) -> bool:
        return len(self.keys) > LONG and count > FEW

    def _select(self, rows: Sequence[int]) -> None:
        """Select these rows, none of them if they are too scattered for Qt."""
        stretches = list(runs(rows))
        if len(stretches) > SCATTERED:  # would take seconds; better none than some of them
            stretches = []
        right = self._cells.column_count() - 1
        selection = QItemSelection()
        for top, bottom in stretches:
            selection.select(self._cells.index(top, 0), self._cells.index(bottom, right))
        self._rows.select(selection, _Flag.ClearAndSelect)

    def _set_current(self, row: int, column: int) -> None:
        """Make a cell current (row -1: none) and select nothing."""
        index = self._cells.index(row, column) if row >= 0 else QModelIndex()
        self._rows.setCurrentIndex(index, _Flag.NoUpdate)

    def _follow(self) -> None:
        """Tell of what the user did; it ends any search for what was selected before."""
        if not self._is_quiet:
            self._end_search()
            self._tell()

    def _tell(self) -> None:
        if self._is_quiet:
            return
        told, self._told = self._told, (self.current_key(), self.count())
        if told[0] != self._told[0]:
            self.current_changed.emit(self._told[0])
        if told[1] != self._told[1]:
            self.selection_changed.emit(self._told[1])
