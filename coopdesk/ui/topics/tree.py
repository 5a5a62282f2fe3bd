"""The tree of topics with the number of records of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCursor, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QToolTip,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.plain import plain_tip
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex

CODE = Qt.ItemDataRole.UserRole
NAME, COUNT = 0, 1
OPEN_AFTER = 600  # ms the pointer rests on a closed topic while another is dragged


class TopicTree(QTreeWidget):
    """Topics under their broader ones; counts are those of the topic itself."""

    chosen = Signal(str)  # code
    total_wanted = Signal(str)  # code: the pointer rests on it
    moved = Signal(str, str)  # code, and that of the topic it was dropped on, "" for the top

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Topics"))
        self.setHeaderLabels([self.tr("Topic"), self.tr("Records")])
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNT, QHeaderView.ResizeMode.ResizeToContents)
        self.headerItem().setTextAlignment(COUNT, Qt.AlignmentFlag.AlignTrailing)
        self.setAutoExpandDelay(OPEN_AFTER)
        FocusLine(self)
        self._rows: dict[str, QTreeWidgetItem] = {}
        self.currentItemChanged.connect(self._tell)

    def show_topics(self, entries: Sequence[TopicEntry], index: TopicIndex, language: str) -> None:
        """Show these topics; what was chosen and open stays so, or what stood beside it."""
        near = self._chosen_and_neighbours()
        shut = {code for code, row in self._rows.items() if not row.isExpanded()}
        with QSignalBlocker(self):
            self.clear()
            self._rows = {}
            for entry in entries:
                row = QTreeWidgetItem([index.label(entry.code, language), ""])
                row.setData(NAME, CODE, entry.code)
                row.setTextAlignment(COUNT, Qt.AlignmentFlag.AlignTrailing)
                self._rows[entry.code] = row
            for entry in entries:
                above = self._rows.get(entry.broader or "")
                if above is None or _stands_under(above, self._rows[entry.code]):
                    self.addTopLevelItem(self._rows[entry.code])
                else:
                    above.addChild(self._rows[entry.code])
            self.expandAll()
            for code in shut & set(self._rows):
                self._rows[code].setExpanded(False)
        first = self.topLevelItem(0)
        near += [first.data(NAME, CODE)] if first else []
        if code := next((each for each in near if each in self._rows), ""):
            self.choose(code)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many records bear each topic; none is shown as nothing."""
        faded = colour("faded", self.palette())
        for code, row in self._rows.items():
            count = counts.get(code, 0)
            row.setText(COUNT, self.locale().toString(count) if count else "")
            row.setForeground(COUNT, faded)
            row.setToolTip(NAME, "")
            row.setToolTip(COUNT, "")

    def show_total(self, code: str, words: str) -> None:
        """Say of a topic, as a tip, how many records it has with all that is narrower."""
        if row := self._rows.get(code):
            row.setToolTip(NAME, plain_tip(words))
            row.setToolTip(COUNT, words)
            if self.underMouse() and self._row_under_pointer() is row:
                QToolTip.showText(QCursor.pos(), words, self)

    def show_only(self, codes: set[str] | None) -> None:
        """Hide all but these topics and those above them; None hides nothing."""
        for row in self._rows.values():
            row.setHidden(codes is not None)
        for code in codes or ():
            row = self._rows.get(code)
            while row:
                row.setHidden(False)
                row = row.parent()
                if row:
                    row.setExpanded(True)

    def visible(self) -> list[str]:
        """Return the topics that are not hidden."""
        return [code for code, row in self._rows.items() if not row.isHidden()]

    def code(self) -> str:
        """Return the chosen topic, "" without one."""
        row = self.currentItem()
        return row.data(NAME, CODE) if row else ""

    def choose(self, code: str) -> None:
        """Choose a topic and bring it into sight."""
        if row := self._rows.get(code):
            self.setCurrentItem(row)
            self.scrollToItem(row)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for row in self._rows.values():
                row.setForeground(COUNT, colour("faded", self.palette()))

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and (row := self._row_under_pointer()):
            self.total_wanted.emit(row.data(NAME, CODE))
        return super().viewportEvent(event)

    def let_move(self, *, allowed: bool) -> None:
        """Let topics be dragged under others, or keep them where they are."""
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if allowed else mode.NoDragDrop)
        self.setDropIndicatorShown(allowed)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls, opens what the pointer rests on, draws the line
        if self._broader_at(event.position().toPoint()) is None:
            event.ignore()
        else:
            event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a topic was dropped; the row moves once the catalogue says so."""
        broader = self._broader_at(event.position().toPoint())
        event.setDropAction(Qt.DropAction.IgnoreAction)  # or Qt would take the row away itself
        event.accept()
        if broader is not None:
            self.moved.emit(self.code(), broader)

    def _broader_at(self, place: QPoint) -> str | None:
        """Return what the chosen topic would stand under, None where it cannot or does already.

        Dropped between two rows it comes beside them: topics keep the order of the thesaurus.
        """
        moving, target = self.currentItem(), self.itemAt(place)
        if target and _is_at_an_edge(place, self.visualItemRect(target)):
            target = target.parent()
        if not moving or moving.parent() is target:
            return None
        if target is None:
            return ""
        return None if _stands_under(target, moving) else str(target.data(NAME, CODE))

    def _chosen_and_neighbours(self) -> list[str]:
        row = self.currentItem()
        rows = [row, self.itemBelow(row), self.itemAbove(row)] if row else []
        return [each.data(NAME, CODE) for each in rows if each]

    def _tell(self) -> None:
        if code := self.code():
            self.chosen.emit(code)

    def _row_under_pointer(self) -> QTreeWidgetItem | None:
        return self.itemAt(self.viewport().mapFromGlobal(QCursor.pos()))


def _is_at_an_edge(place: QPoint, row: QRect) -> bool:
    """Tell whether a place is between two rows, by the measure Qt draws its line by."""
    edge = max(2, round(row.height() / 5.5))
    return place.y() - row.top() < edge or row.bottom() - place.y() < edge


def _stands_under(row: QTreeWidgetItem, other: QTreeWidgetItem) -> bool:
    """Tell whether a row is another one or stands under it: topics may form a circle."""
    above: QTreeWidgetItem | None = row
    while above:
        if above is other:
            return True
        above = above.parent()
    return False
