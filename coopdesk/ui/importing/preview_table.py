"""The table of the preview, whose cells are written in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QTextOption
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.measures import GAP, characters, lines
from coopdesk.ui.widgets.paged_table import PagedTable
from coopdesk.ui.widgets.table_cells import alignment

Index = QModelIndex | QPersistentModelIndex
TextOf = Callable[[int, str], str | None]  # key of a row, key of a column → all of its text

WIDEST: Final = 50  # characters of the field in which a cell is written
TALLEST: Final = 6  # lines of it


class PreviewTable(PagedTable):
    """Show rows; F2, Enter or a double click writes in the cell one stands on."""

    written = Signal(object, str, str)  # key of the row, key of the column, text
    typed = Signal()  # in the cell that is open, or it was left again

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._text_of: TextOf = no_text
        self._column_keys: list[str] = []
        self._specs: tuple[ColumnSpec, ...] = ()
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._fit_soon.timeout.connect(self._fit_headings)
        self._delegate = _CellDelegate(self)
        self._delegate.written.connect(self._tell)
        self._delegate.typed.connect(self.typed)
        self._delegate.moved.connect(self._go_on)
        self.setItemDelegate(self._delegate)
        header = self.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideNone)  # it has two lines, elided each here
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(self._fit_soon.start)

    @override
    def set_columns(self, columns: Sequence[ColumnSpec]) -> None:
        self._column_keys = [column.key for column in columns]
        self._specs = tuple(columns)
        super().set_columns(columns)
        self._fit_headings()

    def columns(self) -> list[str]:
        """Return the keys of the columns."""
        return self._column_keys

    def use_texts(self, text_of: TextOf) -> None:
        """Ask this for the text of a cell that is to be written; None for one that is not."""
        self._text_of = text_of

    def may_write(self) -> bool:
        """Tell whether the cell one stands on can be written."""
        return self.text_at(self.currentIndex()) is not None

    def being_written(self) -> tuple[int, str, str] | None:
        """Return row, column and text of the cell that is open, once something is typed there."""
        index, text = self._delegate.being_written()
        keys = self.all_keys()
        if text is None or not index.isValid() or index.row() >= len(keys):
            return None
        return keys[index.row()], self.columns()[index.column()], text

    def write_here(self) -> None:
        """Open the cell one stands on, if it can be written."""
        if self.may_write():
            self.edit(self.currentIndex())

    def text_at(self, index: Index) -> str | None:
        """Return all of the text of a cell that can be written."""
        keys, specs = self.all_keys(), self.columns()
        if not index.isValid() or index.row() >= len(keys) or index.column() >= len(specs):
            return None
        return self._text_of(keys[index.row()], specs[index.column()])

    def go_to(self, key: int, column: str) -> None:
        """Stand on a cell."""
        keys = list(self.all_keys())
        if key in keys and column in self.columns():
            index = self.model().index(keys.index(key), self.columns().index(column))
            self.setCurrentIndex(index)
            self.scrollTo(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.write_here()
        else:
            super().keyPressEvent(event)

    def _fit_headings(self) -> None:
        """Elide each line of a heading where the column is narrow; its tip says all of it."""
        header = self.horizontalHeader()
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header)
        titles = [
            elided_lines(spec.title, header.fontMetrics(), header.sectionSize(n) - 2 * margin - 2)
            for n, spec in enumerate(self._specs)
        ]
        tips = [
            spec.title if shown != spec.title else ""
            for shown, spec in zip(titles, self._specs, strict=True)
        ]
        self._cells.set_headings(titles, list(map(alignment, self._specs)), tips)

    def _tell(self, index: QPersistentModelIndex, text: str) -> None:
        keys, specs = self.all_keys(), self.columns()
        if index.isValid() and index.row() < len(keys):
            self.written.emit(keys[index.row()], specs[index.column()], text)

    def _go_on(self, down: int, right: int) -> None:
        """Stand on a cell beside the one just written."""
        now = self.currentIndex()
        index = self.model().index(now.row() + down, now.column() + right)
        self.setFocus()
        if index.isValid():
            self.setCurrentIndex(index)
            if right:
                self.write_here()


class _CellEdit(QPlainTextEdit):
    """As many lines as the text has, up to some."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(GAP / 2)
        self.textChanged.connect(self._fit)

    def _fit(self) -> None:
        count = max(1, min(TALLEST, round(self.document().size().height())))
        height = lines(self, count) + 2 * GAP
        parent = self.parentWidget()
        if height > self.height() and parent:
            top = max(0, min(self.y(), parent.height() - height))
            self.setGeometry(self.x(), top, self.width(), height)


class _CellDelegate(QStyledItemDelegate):
    """Open, fill and close the field; nothing is painted here, that would need Python per cell."""

    written = Signal(QPersistentModelIndex, str)
    typed = Signal()
    moved = Signal(int, int)  # rows down, columns to the right

    def __init__(self, table: PreviewTable) -> None:
        super().__init__(table)
        self._table = table
        self._before = ""
        self._open: tuple[QPersistentModelIndex, _CellEdit] | None = None

    def being_written(self) -> tuple[QPersistentModelIndex, str | None]:
        """Return the cell that is open and its text, None where it is as it was."""
        if self._open is None:
            return QPersistentModelIndex(), None
        index, editor = self._open
        text = editor.toPlainText()
        return index, text if text != self._before else None

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = _CellEdit(parent)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        editor.textChanged.connect(self.typed)
        self._open = QPersistentModelIndex(index), editor
        return editor

    @override
    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if self._open and self._open[1] is editor:
            self._open = None
            self.typed.emit()
        super().destroyEditor(editor, index)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, _CellEdit)  # noqa: S101 made above
        self._before = self._table.text_at(index) or ""
        editor.setPlainText(self._before)
        editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, _CellEdit)  # noqa: S101 made above
        text = editor.toPlainText()
        if text != self._before:
            self.written.emit(QPersistentModelIndex(index), text)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        box: QRect = option.rect
        parent = editor.parentWidget()
        room = parent.width() if parent else box.width()
        width = min(room, max(box.width(), characters(editor, WIDEST)))
        left = max(0, min(box.left(), room - width))
        editor.setGeometry(left, box.top(), width, max(box.height(), editor.height()))

    @override
    def eventFilter(self, object: QObject, event: QEvent) -> bool:
        if isinstance(object, _CellEdit) and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and _is_ours(event):
                event.accept()  # or Esc and Enter would close the window
                return True
            if event.type() is QEvent.Type.KeyPress and self._took_key(object, event):
                return True
        return super().eventFilter(object, event)

    def _took_key(self, editor: _CellEdit, event: QKeyEvent) -> bool:
        """Enter, Tab and Ctrl+Enter write the cell; Alt+Enter or Shift+Enter begins a line."""
        breaking = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if event.modifiers() & breaking:
                editor.insertPlainText("\n")
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._close(editor, 1, 0)
            case Qt.Key.Key_Tab:
                self._close(editor, 0, 1)
            case Qt.Key.Key_Backtab:
                self._close(editor, 0, -1)
            case _:
                return False
        return True

    def _close(self, editor: _CellEdit, down: int, right: int) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
        self.moved.emit(down, right)


def elided_lines(text: str, metrics: QFontMetrics, room: int) -> str:
    """Cut each line of a text to the room there is."""
    right = Qt.TextElideMode.ElideRight
    return "\n".join(metrics.elidedText(line, right, max(0, room)) for line in text.split("\n"))


def _is_ours(event: QKeyEvent) -> bool:
    keys = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
    return event.key() in keys or event.matches(QKeySequence.StandardKey.Paste)


def no_text(_row: int, _column: str) -> str | None:
    """Let no cell be written."""
    return None
