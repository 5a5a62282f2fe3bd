"""The table of the columns of a file, in which one chooses what a column becomes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from coopdesk.importing.mapping import Mapping
from coopdesk.ui.importing.targets import TargetEdit, target_choices
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.measures import characters

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

LETTERS, HEADING, SAMPLE, BECOMES, OPEN, REASON, CERTAINTY, FILLED = range(8)
TEXTS: Final = (HEADING, SAMPLE, BECOMES, REASON)
COLUMN: Final = Qt.ItemDataRole.UserRole + 1  # of the file, from 1
SURE: Final = 80  # percent from which a guess needs no second look
BAR: Final = 6  # characters


class ColumnsTable(QTableView):
    """Open the choice of a column with a click, Enter, F2 or Space."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widths: tuple[int, ...] = ()  # characters
        self._stretched: tuple[int, ...] = ()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(1)
        header.setSortIndicatorShown(True)
        FocusLine(self)
        self.clicked.connect(self._open_if_choice)

    def set_widths(self, widths: Sequence[int], stretched: Sequence[int]) -> None:
        """Take the widths in characters; some get what room is left.

        Where there is too little, texts give way: they are told in full by their tips.
        """
        self._widths, self._stretched = tuple(widths), tuple(stretched)
        self._share_room()

    def open_choice(self, row: int) -> None:
        """Let the officer choose what the column in a row of the table becomes."""
        index = self.model().index(row, BECOMES)
        if index.isValid():
            self.setCurrentIndex(index)
            self.edit(index)

    def is_choosing(self) -> bool:
        """Tell whether a line of choices is open."""
        return self.state() == QAbstractItemView.State.EditingState

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        header = self.horizontalHeader()
        wanted = [
            characters(self, width)
            if place in TEXTS
            else max(characters(self, width), header.sectionSizeHint(place))
            for place, width in enumerate(self._widths)
        ]
        room = self.viewport().width()
        left = max(0, room - sum(wanted)) // max(1, len(self._stretched))
        texts = sum(width for place, width in enumerate(wanted) if place in TEXTS)
        share = min(1.0, max(0.2, (room - sum(wanted) + texts) / max(1, texts)))
        for place, width in enumerate(wanted):
            extra = left if place in self._stretched else 0
            self.setColumnWidth(place, int(width * share if place in TEXTS else width) + extra)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        opening = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space}
        if event.key() in opening and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.open_choice(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _open_if_choice(self, index: QModelIndex) -> None:
        if index.column() in {BECOMES, OPEN}:
            self.open_choice(index.row())


class TargetDelegate(QStyledItemDelegate):
    """Opens the line of choices; nothing is painted here."""

    chosen = Signal(int, str)  # column of the file, key of ours

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._mapping: Mapping | None = None
        self._language = ""

    def offer(self, mapping: Mapping, language: str) -> None:
        """Take the mapping whose columns are chosen for."""
        self._mapping, self._language = mapping, language

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        assert self._mapping is not None  # noqa: S101 rows are shown of a mapping only
        number = int(index.data(COLUMN))
        column = next(c for c in self._mapping.columns if c.column == number)
        choices = target_choices(self._mapping, self._language)
        editor = TargetEdit(choices, column.becomes, parent)
        named = translate("ColumnsPage", "“{heading}” becomes")
        editor.setAccessibleName(named.format(heading=column.heading))
        editor.chosen.connect(partial(self._take, editor, number))
        editor.left.connect(partial(self._leave, editor))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave the line as it was made."""

    @override
    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        """Leave keys and the loss of focus to the line: Qt would close it a second time."""
        return False

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Write nothing: the mapping is made anew."""

    def _take(self, editor: QWidget, column: int, key: str) -> None:
        self._leave(editor)
        self.chosen.emit(column, key)

    def _leave(self, editor: QWidget) -> None:
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def bar(percent: int, page: QWidget) -> QIcon:
    """Return a bar as long as the percentage, in the accent, or doubtful where it is short."""
    width, height = characters(page, BAR), max(4, page.fontMetrics().height() // 3)
    ratio = page.devicePixelRatioF()
    pixmap = QPixmap(round(width * ratio), round(page.fontMetrics().height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    top = (page.fontMetrics().height() - height) / 2
    empty = page.palette().color(page.palette().ColorRole.Mid)
    for shade, share in (
        (empty, 100),
        (colour("accent" if percent >= SURE else "doubt", page.palette()), percent),
    ):
        painter.setBrush(shade)
        box = QRectF(0, top, width * share / 100, height)
        painter.drawRoundedRect(box, height / 2, height / 2)
    painter.end()
    found = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
        found.addPixmap(pixmap, mode)
    return found
