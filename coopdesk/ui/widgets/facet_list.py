"""The list that shows the values of a facet, to choose them or leave them out."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.widgets.colours import between
from coopdesk.ui.widgets.facet_rows import (
    COUNT,
    FADED,
    LABEL,
    NOT,
    FacetRows,
    FacetValue,
    Index,
    not_word,
)
from coopdesk.ui.widgets.measures import FIELD, GAP, lines


class FacetList(QTableView):
    """The rows, each chosen with Space or a click, left out with "-" or a click on "not".

    A table rather than a tree, which asks each of thousands of rows for its children.
    """

    choice_wanted = Signal(QModelIndex)
    exclusion_wanted = Signal(QModelIndex)
    typed = Signal(str)  # letters, to find a value by
    left_upwards = Signal()

    def __init__(self, rows: FacetRows, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(rows)
        self.hovered = -1  # row under the mouse
        self.setItemDelegate(_FacetRow(rows, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        # Fusion fills a box as it does a page: on a dark page one could not be seen.
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(0)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._act_on)
        self.entered.connect(self._hover)

    def fit_columns(self, largest: int) -> None:
        """Leave room for counts up to this one and for the longest "not"."""
        metrics = self.fontMetrics()
        self.verticalHeader().setMinimumSectionSize(self.row_height())
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        for column, text in ((COUNT, QLocale().toString(largest)), (NOT, not_word())):
            self.setColumnWidth(column, metrics.horizontalAdvance(text) + 2 * FIELD)

    def row_height(self) -> int:
        """Return the height of a row in pixels."""
        return lines(self, 1) + 2 * GAP

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Minus if index.isValid():
                self.exclusion_wanted.emit(index)
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter if index.isValid():
                self._act_on(index.siblingAtColumn(NOT) if is_shift else index)
            case Qt.Key.Key_Up if index.row() <= 0:
                self.left_upwards.emit()
            case _ if event.text().strip().isprintable() and event.text().strip():
                self.typed.emit(event.text())
            case _:
                super().keyPressEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def _act_on(self, index: QModelIndex) -> None:
        (self.exclusion_wanted if index.column() == NOT else self.choice_wanted).emit(index)

    def _hover(self, index: QModelIndex) -> None:
        for row in {self.hovered, index.row()} - {-1}:
            self.update(self.model().index(row, NOT))
        self.hovered = index.row()


class _FacetRow(QStyledItemDelegate):
    """Draw a value; "not" is seen on the row one is at and where it holds."""

    def __init__(self, rows: FacetRows, shown_in: FacetList) -> None:
        super().__init__(shown_in)
        self._rows = rows
        self._list = shown_in

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        value = self._rows.value(index)
        if index.column() == NOT:
            self._paint_not(painter, option, index, value)
            return
        super().paint(painter, option, index)
        if index.column() == LABEL and value.excluded:
            self._paint_bar(painter, option, index)

    @override
    def editorEvent(self, event: QEvent, *_rest: object) -> bool:
        """Leave clicks to the list: all of a row chooses, not the box alone."""
        return False

    def _paint_not(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, value: FacetValue
    ) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text: str = shown.text  # pyright: ignore[reportAttributeAccessIssue]
        shown.text = ""  # pyright: ignore[reportAttributeAccessIssue]
        widget = self._list
        style = widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not (value.excluded or is_chosen or index.row() == self._list.hovered):
            return
        palette = widget.palette()
        letters = palette.color(
            QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.WindowText
        )
        box: Any = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        if value.excluded:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_thin(letters, 0.22))
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), GAP, GAP)
        painter.setPen(letters if value.excluded or is_chosen else between(palette, FADED))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _paint_bar(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a bar into the box, as a sign that says no entry."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        widget = self._list
        element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = QRectF(widget.style().subElementRect(element, shown, widget))
        bar = QRectF(0, 0, box.width() * 0.5, max(2.0, box.height() / 7))
        bar.moveCenter(box.center())
        painter.fillRect(bar, widget.palette().color(QPalette.ColorRole.WindowText))


def _thin(shade: QColor, share: float) -> QColor:
    thin = QColor(shade)
    thin.setAlphaF(share)
    return thin
