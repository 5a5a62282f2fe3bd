"""The cells of a list of any length, of which only those of a few rows are there.

A QStandardItemModel has a pointer for each cell there can be: 15 columns of a million rows are
120 MB, and take 0.1 s to make. Here the rows are cut into stretches. Those with nothing in them
share one model of empty cells, the few that hold something have one of their own, and Qt joins
them: 20 MB and some 5 ms, painted without Python all the same.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QConcatenateTablesProxyModel,
    QIdentityProxyModel,
    QModelIndex,
    QObject,
    QSignalBlocker,
    Qt,
)
from PySide6.QtGui import QStandardItem, QStandardItemModel

from coopdesk.ui.widgets.plain import plain_tip

STRETCH: Final = 32_000  # rows; a model of so many takes 4 MB at 15 columns, Qt tries each in turn


@dataclass(slots=True)
class _Stretch:
    """Neighbouring rows; own is the model of their cells, None while all of them are empty."""

    rows: QIdentityProxyModel
    own: QStandardItemModel | None

    def __len__(self) -> int:
        return self.rows.rowCount()


class LongCells:
    """Hold the cells of some rows of a long list, and be a model of all of its rows."""

    def __init__(self, parent: QObject) -> None:
        # Qt keeps all models: a table on its way out still asks for headings, when Python, which
        # takes circles apart in any order, may have let go of them.
        self._joined = QConcatenateTablesProxyModel(parent)
        self._headings = QStandardItemModel(self._joined)
        self._empty = QStandardItemModel(STRETCH, 0, self._joined)
        self._stretches: list[_Stretch] = []
        self._ends: list[int] = []  # the row behind each stretch
        self._join(self._headings)

    @property
    def model(self) -> QAbstractItemModel:
        """The model of all rows."""
        return self._joined

    def set_headings(
        self, titles: Sequence[str], sides: Sequence[Qt.AlignmentFlag], tips: Sequence[str] = ()
    ) -> None:
        """Take the columns; another number of them takes all rows away."""
        if len(titles) != self.column_count():
            self.resize(0)
            self._headings.setColumnCount(len(titles))
            self._empty.setColumnCount(len(titles))
        self._headings.setHorizontalHeaderLabels(list(titles))
        for place, side in enumerate(sides):
            self._headings.horizontalHeaderItem(place).setTextAlignment(side)
        for place, tip in enumerate(tips):
            self._headings.horizontalHeaderItem(place).setToolTip(plain_tip(tip))
        if titles:  # Qt joins the headings, but does not pass on that they have changed
            across = Qt.Orientation.Horizontal
            self._joined.headerDataChanged.emit(across, 0, len(titles) - 1)

    def row_count(self) -> int:
        """Return how many rows there are."""
        return self._joined.rowCount()

    def column_count(self) -> int:
        """Return how many columns there are."""
        return self._headings.columnCount()

    def index(self, row: int, column: int) -> QModelIndex:
        """Return where a cell stands in the model."""
        return self._joined.index(row, column)

    def item(self, row: int, column: int) -> QStandardItem | None:
        """Return what a cell holds, None for nothing."""
        stretch, place = self._at(row)
        return stretch.own.item(place, column) if stretch.own else None

    def resize(self, rows: int) -> None:
        """Add empty rows at the end, or take rows away there."""
        while (more := rows - self.row_count()) > 0:
            self._grow(more)
        while (fewer := self.row_count() - rows) > 0:
            self._shrink(fewer)
        self._measure()

    def insert(self, row: int, count: int) -> None:
        """Put some empty rows in; many of them belong at the end, where resize puts them."""
        stretch, place = self._at(row)
        self._own(stretch).insertRows(place, count)
        self._measure()

    def remove(self, row: int, count: int) -> None:
        """Take rows away; many of them are better taken from the end by resize."""
        while count:
            stretch, place = self._at(row)
            some = min(count, len(stretch) - place)
            self._own(stretch).removeRows(place, some)
            self._measure()
            count -= some

    def write(self, row: int, items: Iterable[QStandardItem | None]) -> None:
        """Give a row its cells, untold; what it held has to be forgotten before."""
        stretch, place = self._at(row)
        own = self._own(stretch)
        with QSignalBlocker(own):
            for column, item in enumerate(items):
                if item:
                    own.setItem(place, column, item)

    def forget(self, row: int) -> None:
        """Drop the cells of a row, untold."""
        stretch, place = self._at(row)
        if stretch.own:
            with QSignalBlocker(stretch.own):
                for column in range(self.column_count()):
                    stretch.own.takeItem(place, column)

    def tell(self, first: int, last: int) -> None:
        """Have the rows from first to last painted anew."""
        right = self.column_count() - 1
        self._joined.dataChanged.emit(self.index(first, 0), self.index(last, right))

    def release(self, filled: Collection[int]) -> None:
        """Give back the memory of stretches that have none of these rows."""
        used = {bisect_right(self._ends, row) for row in filled}
        for place, stretch in enumerate(self._stretches[1:], start=1):
            if stretch.own and len(stretch) == STRETCH and place not in used:
                _set_source(stretch.rows, self._empty)
                stretch.own.deleteLater()
                stretch.own = None

    def _at(self, row: int) -> tuple[_Stretch, int]:
        """Return where a row is; one past the end belongs to the last stretch."""
        at = min(bisect_right(self._ends, row), len(self._stretches) - 1)
        return self._stretches[at], row - (self._ends[at - 1] if at else 0)

    def _measure(self) -> None:
        self._ends = list(accumulate(map(len, self._stretches)))

    def _own(self, stretch: _Stretch) -> QStandardItemModel:
        if stretch.own is None:
            stretch.own = QStandardItemModel(STRETCH, self.column_count(), self._joined)
            _set_source(stretch.rows, stretch.own)
        return stretch.own

    def _grow(self, most: int) -> None:
        last = self._stretches[-1]
        if (room := STRETCH - len(last)) > 0:
            self._own(last).insertRows(len(last), min(room, most))
        elif most >= STRETCH:
            self._join(None)
        else:
            self._join(QStandardItemModel(most, self.column_count(), self._joined))

    def _shrink(self, most: int) -> None:
        last = self._stretches[-1]
        if len(last) <= most and len(self._stretches) > 1:
            self._joined.removeSourceModel(last.rows)
            self._stretches.pop()
            last.rows.deleteLater()
            if last.own:
                last.own.deleteLater()
        else:
            some = min(len(last), most)
            self._own(last).removeRows(len(last) - some, some)

    def _join(self, own: QStandardItemModel | None) -> None:
        rows = QIdentityProxyModel(self._joined)
        rows.setSourceModel(own or self._empty)
        self._stretches.append(_Stretch(rows, own))
        self._joined.addSourceModel(rows)


def _set_source(rows: QIdentityProxyModel, model: QStandardItemModel) -> None:
    """Exchange a model for another of equal size; nobody need know."""
    with QSignalBlocker(rows):
        rows.setSourceModel(model)
