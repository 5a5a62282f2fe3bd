"""The outline of the results: parts as a tree, moved by mouse and keys, some hidden by a filter."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.record_form.outline import Nodes, Part, Spot, above, part_at, spots
from coopdesk.ui.record_form.outline_places import Landing, landing
from coopdesk.ui.record_form.results_words import Told, kept_as
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.measures import characters, lines
from coopdesk.ui.widgets.plain import plain_tip

translate = QCoreApplication.translate

SPOT = Qt.ItemDataRole.UserRole
FORMAT = "application/x-coopdesk-result"
LEAST, MOST = 3, 16  # lines in sight
ASIDE = {1: 0.3, 2: 0.18}  # of the width that columns beside the first take at most
KNOB = 3.0  # pixels: radius of the end of the drop line
Key = tuple[object, ...]


class ResultsTree(QTreeWidget):
    """Show results; Alt+arrows and the mouse ask for moves, Delete for removal, Ctrl+Z for undo."""

    up_asked = Signal()
    down_asked = Signal()
    remove_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    dropped = Signal(object, object)  # Spot of what was dragged, Landing

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._nodes: Nodes = ()
        self._entries: dict[Spot, QTreeWidgetItem] = {}
        self._dragged: Spot | None = None
        self._landing: Landing | None = None
        self.setAccessibleName(name)
        self.setHeaderLabels(  # hidden, and read aloud
            [
                translate("record_form", "Result, activity or line"),
                translate("record_form", "Level, or when and what"),
                translate("record_form", "How far"),
            ]
        )
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setIndentation(characters(self, 2))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)  # Qt's own knows nothing of levels
        self.setAutoExpandDelay(600)
        self._size_columns()

    def at(self, spot: Spot) -> QTreeWidgetItem:
        """Return the line of a part."""
        return self._entries[spot]

    def name(self, spot: Spot, said: Told) -> None:
        """Write a line anew."""
        entry = self._entries[spot]
        for column, words in enumerate((said.name, said.hint, said.state)):
            entry.setText(column, words)
            entry.setToolTip(column, plain_tip(words))
        entry.setToolTip(2, plain_tip(said.state_tip or said.state))
        entry.setForeground(2, colour("faded", self.palette()))

    def show_nodes(self, nodes: Nodes, tell: Callable[[Spot], Told]) -> None:
        """Show the nodes as a tree, all of it open but for what was collapsed."""
        collapsed = self._collapsed()
        self.clear()
        self._entries.clear()
        self._nodes = nodes
        outermost: list[QTreeWidgetItem] = []
        for spot in spots(nodes):
            outer = above(nodes, spot)
            entry = QTreeWidgetItem()
            if outer is None:
                outermost.append(entry)
            else:
                self._entries[outer].addChild(entry)
            entry.setData(0, SPOT, spot)
            self._entries[spot] = entry
            self.name(spot, tell(spot))
        self.addTopLevelItems(outermost)
        self.expandAll()
        for spot, key in self._keys().items():
            if key in collapsed:
                self._entries[spot].setExpanded(False)
        self._fit()

    def take_part(self, nodes: Nodes) -> None:
        """Know the nodes as they are typed, which are at the same spots as before."""
        self._nodes = nodes

    def show_only(self, shown: Collection[Spot] | None) -> None:
        """Hide all parts but these and those they stand under; None shows all."""
        keep = None if shown is None else self._with_outer(shown)
        for spot, entry in self._entries.items():
            entry.setHidden(keep is not None and spot not in keep)
        self._fit()

    def drag_of(self, spot: Spot) -> QMimeData:
        """Return what is carried when a part is dragged."""
        self._dragged = spot
        carried = QMimeData()
        carried.setData(FORMAT, QByteArray(str(id(self)).encode()))
        return carried

    def landing(self) -> Landing | None:
        """Return where the part that is dragged would be put."""
        return self._landing

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        entry = self.currentItem()
        if entry is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.drag_of(entry.data(0, SPOT)))
        rect = self.visualItemRect(entry)
        rect.setWidth(min(rect.width(), characters(self, 50)))
        picture = self.viewport().grab(rect)
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(-characters(self, 2), -4))
        drag.exec(Qt.DropAction.MoveAction)
        self._end_drag()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._is_own(event.mimeData()):
            self.setState(QAbstractItemView.State.DraggingState)  # so that it scrolls at the edges
            event.accept()
        else:
            event.ignore()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not self._is_own(event.mimeData()):
            event.ignore()
            return
        super().dragMoveEvent(event)
        self._landing = self._landing_at(event.position().toPoint())
        if self._landing is None:
            event.ignore()
        else:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        self.viewport().update()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._landing = None
        self.viewport().update()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        dragged = self._dragged
        where = self._landing_at(event.position().toPoint()) if dragged else None
        self._end_drag()
        if not self._is_own(event.mimeData()) or dragged is None or where is None:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.dropped.emit(dragged, where)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._size_columns()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._landing is None:
            return
        left, top = self._drop_line(self._landing)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent", self.palette()), 2))
        if self._landing.under is not None:
            under = self.visualItemRect(self._entries[self._landing.under])
            painter.drawRoundedRect(under.adjusted(1, 1, -2, -1), 3, 3)
        painter.drawEllipse(QPointF(left + KNOB, top), KNOB, KNOB)
        painter.drawLine(QPointF(left + 2 * KNOB, top), QPointF(self.viewport().width() - 4.0, top))
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() == Qt.Key.Key_Up:
            self.up_asked.emit()
        elif alt and event.key() == Qt.Key.Key_Down:
            self.down_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_asked.emit()
        else:
            super().keyPressEvent(event)

    def _size_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(0)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 22), (2, 13)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            most = round(self.viewport().width() * ASIDE[column])
            header.resizeSection(column, min(characters(self, width), most))

    def _fit(self) -> None:
        """Be as high as what there is to see, up to a limit."""
        there = sum(not entry.isHidden() for entry in self._entries.values())
        shown = min(max(there, LEAST), MOST)
        self.setFixedHeight(lines(self, shown + 1) + shown * 4)

    def _with_outer(self, shown: Collection[Spot]) -> set[Spot]:
        kept: set[Spot] = set()
        for spot in shown:
            at: Spot | None = spot
            while at is not None and at not in kept:
                kept.add(at)
                at = above(self._nodes, at)
        return kept

    def _collapsed(self) -> set[Key]:
        return {
            key
            for spot, key in self._keys().items()
            if self._entries[spot].childCount() and not self._entries[spot].isExpanded()
        }

    def _keys(self) -> dict[Spot, Key]:
        """Return what each part that may be collapsed is known by, wherever it stands."""
        found: dict[Spot, Key] = {}
        for spot in self._entries:
            if spot.line is None:
                part: Part = part_at(self._nodes, spot)
                outer = found.get(Spot(spot.node), ()) if spot.activity is not None else ()
                found[spot] = (*outer, *kept_as(part))
        return found

    def _is_own(self, carried: QMimeData) -> bool:
        return bytes(carried.data(FORMAT).data()) == str(id(self)).encode()

    def _landing_at(self, place: QPoint) -> Landing | None:
        entry, below = self.itemAt(place), True
        if entry is None:
            entry = self._last_in_sight()
        else:
            below = place.y() > self.visualItemRect(entry).center().y()
        if entry is None or self._dragged is None:
            return None
        return landing(self._nodes, self._dragged, entry.data(0, SPOT), below=below)

    def _last_in_sight(self) -> QTreeWidgetItem | None:
        seen = [each for each in self._entries.values() if not self.visualItemRect(each).isEmpty()]
        return max(seen, key=lambda each: self.visualItemRect(each).bottom(), default=None)

    def _drop_line(self, where: Landing) -> tuple[int, int]:
        """Return where the line of a landing begins: under the last part before it in sight."""
        before = [spot for spot in self._entries if _order(spot) < _order(where.at)]
        top = 1
        for spot in reversed(before):
            rect = self.visualItemRect(self._entries[spot])
            if not rect.isEmpty():
                top = rect.bottom() + 1
                break
        if where.under is None:
            return 0, top
        under = self.visualItemRect(self._entries[where.under])
        return under.left() + self.indentation(), top

    def _end_drag(self) -> None:
        self._dragged = self._landing = None
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()


def _order(spot: Spot) -> tuple[int, int, int]:
    """Return what sorts spots as they are read down the page."""
    activity = -1 if spot.activity is None else spot.activity
    return spot.node, activity, -1 if spot.line is None else spot.line
