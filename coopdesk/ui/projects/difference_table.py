"""The differences between two reports as a table: kind, what and where, with a box to take each."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)
from typing_extensions import override

from coopdesk.domain.report_differences import Difference, Key, Kind
from coopdesk.ui.messages import Wording
from coopdesk.ui.projects.difference_words import kind_word, place, remarks, subject
from coopdesk.ui.widgets.box_edges import show_box_edges
from coopdesk.ui.widgets.colours import Tone, colour
from coopdesk.ui.widgets.measures import characters
from coopdesk.ui.widgets.plain import plain_tip

_TONES: dict[Kind, Tone] = {
    "added": "good",
    "changed": "accent",
    "moved": "accent",
    "gone": "faded",
}


class DifferenceTable(QTableWidget):
    """Show differences line by line; with boxes, each may be taken or left."""

    looked_at = Signal(object)  # Difference, or None
    ticked = Signal()

    def __init__(self, *, with_boxes: bool, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setAccessibleName(self.tr("Differences"))
        if with_boxes:
            show_box_edges(self)
        first = self.tr("Take") if with_boxes else self.tr("Difference")
        self.setHorizontalHeaderLabels([first, self.tr("What"), self.tr("Where")])
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        head = self.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(2, characters(self, 50))
        self._with_boxes = with_boxes
        self._shown: list[Difference] = []
        self.currentCellChanged.connect(self._look)
        self.itemChanged.connect(self._tell_ticked)

    def show_differences(
        self, differences: Sequence[Difference], taken: Collection[Key], wording: Wording
    ) -> None:
        """Show differences, those that are taken ticked."""
        at = self.current()
        with QSignalBlocker(self):
            self._shown = list(differences)
            self.setRowCount(len(differences))
            for row, each in enumerate(differences):
                self._fill(row, each, each.key in taken, wording)
        keys = [each.key for each in differences]
        row = keys.index(at.key) if at and at.key in keys else 0
        self.setCurrentCell(row if differences else -1, 1)
        self._look()

    def current(self) -> Difference | None:
        """Return the difference one stands on."""
        row = self.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def boxes(self) -> dict[Key, bool]:
        """Return of each difference in sight whether it is ticked."""
        return {
            each.key: self._box(row).checkState() is Qt.CheckState.Checked
            for row, each in enumerate(self._shown)
        }

    def tick(self, key: Key, *, taken: bool) -> None:
        """Tick the box of a difference in sight, or take the tick away."""
        row = [each.key for each in self._shown].index(key)
        self._box(row).setCheckState(_state(taken=taken))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the space bar tick the line one stands on, whichever of its cells that is."""
        now = self.current()
        if self._with_boxes and event.key() == Qt.Key.Key_Space and now:
            self.tick(now.key, taken=not self.boxes()[now.key])
        else:
            super().keyPressEvent(event)

    def _fill(self, row: int, each: Difference, taken: bool, wording: Wording) -> None:  # noqa: FBT001
        kind = QTableWidgetItem(kind_word(each.kind))
        kind.setForeground(colour(_TONES[each.kind], self.palette()))
        if self._with_boxes:
            kind.setFlags(kind.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            kind.setCheckState(_state(taken=taken))
        what = QTableWidgetItem(subject(each, wording))
        what.setToolTip(plain_tip(what.text()))
        doubtful = each.conflict or each.contradicts
        if doubtful:
            what.setText(f"⚠ {what.text()}")
            what.setToolTip(plain_tip("\n".join(remarks(each))))
        where = QTableWidgetItem(place(each, wording))
        where.setToolTip(plain_tip(where.text()))
        for column, cell in enumerate((kind, what, where)):
            self.setItem(row, column, cell)

    def _box(self, row: int) -> QTableWidgetItem:
        cell = self.item(row, 0)
        assert cell is not None  # noqa: S101 every row in sight has one
        return cell

    def _look(self) -> None:
        self.looked_at.emit(self.current())

    def _tell_ticked(self, cell: QTableWidgetItem) -> None:
        if cell.column() == 0 and self._with_boxes:
            self.ticked.emit()


def _state(*, taken: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
