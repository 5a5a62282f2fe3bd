"""The columns of an export: which of them, in which order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from coopdesk.domain.records import KINDS
from coopdesk.exporting.columns import MAIN_SHEETS, Column
from coopdesk.ui.widgets.measures import lines

KEY: Final = Qt.ItemDataRole.UserRole
# Columns of the tables on screen that are called otherwise in a file.
IN_A_FILE: Final[dict[str, tuple[str, ...]]] = {
    "period": ("start", "end", "period_text"),
    "updated": ("updated_at",),
}


class ColumnList(QListWidget):
    """Ticks for the columns that are wanted; Alt+Up and Alt+Down move one, so does dragging."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Columns"))
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setMinimumHeight(lines(self, 5))
        # Fusion fills a box as it does a page: on a dark page one could not be seen.
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.itemChanged.connect(self.changed)
        self.model().rowsMoved.connect(self.changed)

    def show_columns(self, chosen: Sequence[str], kinds: Sequence[str], language: str) -> None:
        """Offer the columns these kinds of record have, the chosen ones first and ticked."""
        offered = {column.key: column for column in offered_columns(kinds)}
        wanted = [key for name in chosen for key in IN_A_FILE.get(name, (name,)) if key in offered]
        self.blockSignals(True)
        self.clear()
        for key in dict.fromkeys((*wanted, *offered)):
            row = QListWidgetItem(offered[key].heading(language), self)
            row.setData(KEY, key)
            row.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            _tick(row, on=key in wanted)
        self.setCurrentRow(0)
        self.blockSignals(False)
        self.changed.emit()

    def speak(self, language: str) -> None:
        """Show the headings in another language; ticks and order stay."""
        offered = {column.key: column for column in offered_columns(KINDS)}
        for row in self._rows():
            row.setText(offered[row.data(KEY)].heading(language))

    def chosen(self) -> list[str]:
        """Return the keys of the ticked columns in order."""
        ticked = (row for row in self._rows() if row.checkState() == Qt.CheckState.Checked)
        return [str(row.data(KEY)) for row in ticked]

    def tick_all(self, *, on: bool) -> None:
        """Tick every column, or only the title: a file without one says nothing."""
        for row in self._rows():
            _tick(row, on=on or row.data(KEY) == "title")

    def move_current(self, by: int) -> None:
        """Move the current column up (-1) or down (1)."""
        at = self.currentRow()
        to = at + by
        if at >= 0 and 0 <= to < self.count():
            row = self.takeItem(at)
            self.insertItem(to, row)
            self.setCurrentRow(to)
            self.changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_current(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _rows(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]


def offered_columns(kinds: Sequence[str]) -> list[Column]:
    """Return the columns a reader can choose for these kinds of record, each once.

    A column of codes comes with the one it belongs to, and is not offered beside it.
    """
    sheets = [sheet for sheet in MAIN_SHEETS if sheet.record_kind in kinds]
    found: dict[str, Column] = {}
    for sheet in sheets:
        keys = {column.key for column in sheet.columns}
        for column in sheet.columns:
            owner = column.key.removesuffix("_code")
            is_own = not column.kinds or sheet.record_kind in column.kinds
            if is_own and not column.hidden and not (owner != column.key and owner in keys):
                found.setdefault(column.key, column)
    return list(found.values())


def _tick(row: QListWidgetItem, *, on: bool) -> None:
    row.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
