"""A layout that sets widgets side by side and breaks lines as words do."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override

from coopdesk.ui.widgets.measures import GAP


class FlowLayout(QLayout):
    """Lay widgets out in lines; the last one may take the rest of its line."""

    def __init__(self, parent: QWidget | None = None, *, stretch_last: bool = False) -> None:
        super().__init__(parent)
        self._entries: list[QLayoutItem] = []
        self._stretch_last = stretch_last
        self.setSpacing(GAP)
        self.setContentsMargins(QMargins())

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Add a widget before the one at a place."""
        self.addWidget(widget)
        self._entries.insert(place, self._entries.pop())
        self.invalidate()

    @override
    def addItem(self, arg__1: QLayoutItem) -> None:
        self._entries.append(arg__1)
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._entries)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._entries[index] if 0 <= index < len(self._entries) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        if not 0 <= index < len(self._entries):
            return None
        self.invalidate()
        return self._entries.pop(index)

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return self._place(QRect(0, 0, arg__1, 0), move=False)

    @override
    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        self._place(arg__1, move=True)

    @override
    def sizeHint(self) -> QSize:
        hints = [entry.sizeHint() for entry in self._entries if not entry.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for entry in self._entries:
            size = size.expandedTo(entry.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _place(self, box: QRect, *, move: bool) -> int:
        """Return the height the widgets need in the width of the box."""
        margins = self.contentsMargins()
        inner = box.marginsRemoved(margins)
        x, y, line = inner.x(), inner.y(), 0
        shown = [entry for entry in self._entries if not entry.isEmpty()]
        for entry in shown:
            size = entry.sizeHint().boundedTo(QSize(max(inner.width(), 1), 1 << 20))
            if self._stretch_last and entry is shown[-1]:
                size.setWidth(min(entry.minimumSize().width(), size.width()))
            if line and x + size.width() > inner.right() + 1:
                x, y, line = inner.x(), y + line + self.spacing(), 0
            if self._stretch_last and entry is shown[-1]:
                size.setWidth(max(size.width(), inner.right() + 1 - x))
            if move:
                self._move(entry, QRect(QPoint(x, y), size), inner)
            x, line = x + size.width() + self.spacing(), max(line, size.height())
        return y + line - box.y() + margins.bottom()

    def _move(self, entry: QLayoutItem, place: QRect, inner: QRect) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        entry.setGeometry(QStyle.visualRect(direction, inner, place))
