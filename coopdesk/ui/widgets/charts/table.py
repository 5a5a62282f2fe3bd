"""The values of a chart as a table, which the keyboard and screen readers reach."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from coopdesk.drawing.tables import ChartTable

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

MEASURED: Final = 60  # rows that decide how wide a column is; of thousands, all take too long
NOTHING: Final = ChartTable((), (), (), numbers=True)


class ValuesTable(QTableView):
    """Show the rows of a chart; Enter or a double click chooses one."""

    chosen = Signal(int)  # row, counted from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Rows(self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setResizeContentsPrecision(MEASURED)
        self.doubleClicked.connect(self._choose)

    def show_table(self, table: ChartTable, wide: Sequence[int] | None = None) -> None:
        """Take the headings and rows; wide are the columns that share what room is left."""
        self._model.show_table(table)
        self._fit(
            (0 if table.numbers else len(table.headings) - 1 - len(table.right),)
            if wide is None
            else wide
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _fit(self, wide: Sequence[int]) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in wide:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())


class _Rows(QAbstractTableModel):
    """The rows as they are; thousands of them are not made into items nobody may look at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = NOTHING

    def show_table(self, table: ChartTable) -> None:
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        return 0 if parent.isValid() else len(self._table.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # as Qt has it
        return 0 if parent.isValid() else len(self._table.headings)

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self._table.rows[index.row()][index.column()]
        match role:
            case Role.DisplayRole:
                return text
            case Role.AccessibleTextRole:
                return f"{self._table.headings[index.column()]}: {text}"
            case Role.TextAlignmentRole:
                return self._side(index.column())
            case _:
                return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Vertical or section >= len(self._table.headings):
            return None
        if role == Role.TextAlignmentRole:
            return self._side(section)
        return self._table.headings[section] if role == Role.DisplayRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        is_number = column in self._table.right or (self._table.numbers and column > 0)
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
