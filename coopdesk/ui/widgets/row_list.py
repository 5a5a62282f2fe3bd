"""Rows of small editors that grow by typing into the last one."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.widgets.marks import MarkButton
from coopdesk.ui.widgets.measures import GAP
from coopdesk.ui.widgets.watching import watch, watch_newcomer


class RowEditor(Protocol):
    """What a row has to be able to do; it is a QWidget as well."""

    changed: SignalInstance

    def value(self) -> Any:
        """Return what the row holds."""
        ...

    def set_value(self, value: Any) -> None:
        """Show this in the row."""
        ...

    def is_empty(self) -> bool:
        """Tell whether there is nothing to keep."""
        ...


class RowList(QWidget):
    """Edit a list: Alt+Up and Alt+Down move a row, Ctrl+Delete removes it."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        make_row: Callable[[], QWidget],
        parent: QWidget | None = None,
        *,
        is_ordered: bool = True,
    ) -> None:
        super().__init__(parent)
        self._make_row = make_row
        self._is_ordered = is_ordered
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._rows: list[_Row] = []
        self._add_row()
        self._number()

    def values(self) -> list[Any]:
        """Return what the rows hold, without the empty ones."""
        return [row.editor.value() for row in self._rows if not row.editor.is_empty()]

    def set_values(self, values: Sequence[Any]) -> None:
        """Show these values and an empty row; changed is not told."""
        while len(self._rows) > len(values):
            self._drop(self._rows[-1])
        while len(self._rows) < len(values):
            self._add_row()
        for row, value in zip(self._rows, values, strict=True):
            was_blocked = row.editor_widget.blockSignals(True)
            row.editor.set_value(value)
            row.editor_widget.blockSignals(was_blocked)
        self._add_row()
        self._number()

    def editors(self) -> list[QWidget]:
        """Return the row widgets in order, the empty last one included."""
        return [row.editor_widget for row in self._rows]

    def insert_values(self, after: QWidget, values: Sequence[Any]) -> None:
        """Show these values in rows of their own below a row; changed is told."""
        place = self.editors().index(after) + 1
        for at, value in enumerate(values, place):
            row = self._add_row(at)
            was_blocked = row.editor_widget.blockSignals(True)
            row.editor.set_value(value)
            row.editor_widget.blockSignals(was_blocked)
        self._number()
        self.changed.emit()

    def lower_cross(self, place: int, caption: QFont | None) -> None:
        """Put the cross of a row below captions of this font, or level with its top."""
        self._rows[place].lower_cross(caption)

    def focus_row(self, place: int) -> None:
        """Put the cursor into a row."""
        if 0 <= place < len(self._rows):
            self._rows[place].editor_widget.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._took_key(event):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # editors take Ctrl+Delete and Alt+Up for themselves before a parent sees them
        if event.type() is QEvent.Type.KeyPress:
            return self._took_key(cast("QKeyEvent", event))
        watch_newcomer(event, self)
        return super().eventFilter(watched, event)

    def _took_key(self, event: QKeyEvent) -> bool:
        row = self._focused_row()
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if row and control and event.key() == Qt.Key.Key_Delete:
            self._remove(row)
        elif row and alt and self._is_ordered and event.key() in {UP, DOWN}:
            self._move(row, -1 if event.key() == UP else 1)
        else:
            return False
        return True

    def _add_row(self, place: int = -1) -> "_Row":
        """Add a row, the last one where no place is given; _number is still to be called."""
        row = _Row(self._make_row(), self)
        row.editor.changed.connect(self._follow)
        row.cross.clicked.connect(self._remove_clicked)
        self._rows.insert(place if place >= 0 else len(self._rows), row)
        self._column.insertWidget(place, row)
        watch(row.editor_widget, self)
        row.show()
        return row

    def _follow(self) -> None:
        if not self._rows[-1].editor.is_empty():
            self._add_row()
            self._number()
        self.changed.emit()

    def _remove_clicked(self) -> None:
        cross = self.sender()
        self._remove(next(row for row in self._rows if row.cross is cross))

    def _remove(self, row: "_Row") -> None:
        place, held = self._rows.index(row), not row.editor.is_empty()
        if row is self._rows[-1] and not held:
            return
        self._drop(row)
        if not self._rows or not self._rows[-1].editor.is_empty():
            self._add_row()
        self._number()
        self.focus_row(min(place, len(self._rows) - 1))
        if held:
            self.changed.emit()

    def _drop(self, row: "_Row") -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _move(self, row: "_Row", by: int) -> None:
        place = self._rows.index(row)
        target, last = place + by, len(self._rows) - 1
        if not 0 <= target < last or place == last:  # the empty row stays last
            return
        focused = QApplication.focusWidget()
        self._rows.insert(target, self._rows.pop(place))
        self._column.insertWidget(target, row)
        self._number()
        if focused:
            QTimer.singleShot(0, focused, focused.setFocus)
        self.changed.emit()

    def _number(self) -> None:
        """Keep names and Tab order in the order of the rows."""
        for place, row in enumerate(self._rows):
            is_spare = place == len(self._rows) - 1 and row.editor.is_empty()
            row.show_place(self.accessibleName(), place + 1, is_spare=is_spare)
            if place:
                QWidget.setTabOrder(self._rows[place - 1].cross, row.editor_widget)
                QWidget.setTabOrder(row.editor_widget, row.cross)

    def _focused_row(self) -> "_Row | None":
        focused = QApplication.focusWidget()
        return next((row for row in self._rows if focused and row.isAncestorOf(focused)), None)


UP, DOWN = Qt.Key.Key_Up, Qt.Key.Key_Down


class _Row(QWidget):
    """An editor and the cross that removes it."""

    def __init__(self, editor: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor_widget = editor
        self.editor = cast("RowEditor", editor)
        self.cross = MarkButton("cross", self.tr("Remove row"), self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        line.addWidget(editor, 1)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(self.cross)
        self._beside.addStretch(1)
        line.addLayout(self._beside)
        self._caption_room: QLabel | None = None
        keep = self.cross.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.cross.setSizePolicy(keep)

    def lower_cross(self, caption: QFont | None) -> None:
        """Leave as much room above the cross as captions of this font take, or none."""
        if self._caption_room is None and caption is not None:
            self._caption_room = QLabel(" ", self)
            self._beside.insertWidget(0, self._caption_room)
        if self._caption_room is not None and caption is not None:
            self._caption_room.setFont(caption)
        if self._caption_room is not None:
            self._caption_room.setVisible(caption is not None)

    def show_place(self, name: str, number: int, *, is_spare: bool) -> None:
        """Name the row by its number; the empty last one cannot be removed."""
        self.setAccessibleName(f"{name} {number}")
        if not self.editor_widget.accessibleName() or self.editor_widget.property("numbered"):
            self.editor_widget.setProperty("numbered", True)
            self.editor_widget.setAccessibleName(f"{name} {number}")
        self.cross.setAccessibleName(self.tr("Remove {} {}").format(name, number))
        self.cross.setToolTip(self.tr("Remove (Ctrl+Delete)"))
        self.cross.setVisible(not is_spare)
