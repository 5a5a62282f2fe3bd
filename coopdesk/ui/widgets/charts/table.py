"""The values of a chart as a table, which the keyboard and screen readers reach."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from coopdesk.drawing.tables import ChartTable
from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.table_cells import alignment, cell_item


class ValuesTable(QTableView):
    """Show the rows of a chart; Enter or a double click chooses one."""

    chosen = Signal(int)  # row, counted from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(self._choose)

    def show_table(self, table: ChartTable, wide: Sequence[int] | None = None) -> None:
        """Take the headings and rows; wide are the columns that share what room is left."""
        specs = [
            ColumnSpec(str(number), heading, right=table.numbers and number > 0)
            for number, heading in enumerate(table.headings)
        ]
        self._model.clear()
        self._model.setHorizontalHeaderLabels(list(table.headings))
        for number, spec in enumerate(specs):
            self._model.horizontalHeaderItem(number).setTextAlignment(alignment(spec))
        plain = QBrush()
        for row in table.rows:
            cells = zip(row, specs, strict=True)
            self._model.appendRow([cell_item(text, spec, plain) for text, spec in cells])
        self._fit((0 if table.numbers else len(specs) - 1,) if wide is None else wide)

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
