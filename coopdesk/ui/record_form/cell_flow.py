"""A layout for the cells of a row: side by side in fixed shares, broken where it is narrow."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget
from typing_extensions import override

from coopdesk.ui.widgets.measures import FIELD, GAP


@dataclass(slots=True)
class _Cell:
    entry: QLayoutItem
    share: int  # of the room that is left over, 0 for none
    starts_line: bool
    least: int = -1  # width in pixels, -1 until it is asked for

    def width(self) -> int:
        """Return the least width, asked for once between two changes."""
        if self.least < 0:
            self.least = self.entry.minimumSize().width()
        return self.least


class CellFlow(QLayout):
    """Lay cells out in lines; each gets its minimum and a share of what is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[_Cell] = []
        self._next = (1, False)
        self._heights: dict[int, int] = {}  # by width, until something changes
        self.setSpacing(FIELD)
        self.setContentsMargins(QMargins())

    def add_cell(self, widget: QWidget, share: int, *, starts_line: bool = False) -> None:
        """Add a cell with its share of the room; some begin a line of their own."""
        self._next = (share, starts_line)
        self.addWidget(widget)

    @override
    def addItem(self, arg__1: QLayoutItem) -> None:
        self._cells.append(_Cell(arg__1, *self._next))
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._cells)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self._cells[index].entry if 0 <= index < len(self._cells) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        if not 0 <= index < len(self._cells):
            return None
        self.invalidate()
        return self._cells.pop(index).entry

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        if arg__1 not in self._heights:
            self._heights[arg__1] = self._place(QRect(0, 0, arg__1, 0), move=False)
        return self._heights[arg__1]

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        for cell in self._cells:
            cell.least = -1
        super().invalidate()

    @override
    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        self._place(arg__1, move=True)

    @override
    def sizeHint(self) -> QSize:
        width = max((_width(line, self.spacing()) for line in self._lines(1 << 20)), default=0)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSize(self) -> QSize:
        sizes = [cell.entry.minimumSize() for cell in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _shown(self) -> list[_Cell]:
        return [cell for cell in self._cells if not cell.entry.isEmpty()]

    def _lines(self, width: int) -> list[list[_Cell]]:
        lines: list[list[_Cell]] = []
        for cell in self._shown():
            fits = lines and _width([*lines[-1], cell], self.spacing()) <= width
            if fits and not cell.starts_line:
                lines[-1].append(cell)
            else:
                lines.append([cell])
        return lines

    def _place(self, box: QRect, *, move: bool) -> int:
        y = box.y()
        for line in self._lines(box.width()):
            widths = _shared(line, box.width(), self.spacing())
            height = max(_height(cell.entry, w) for cell, w in zip(line, widths, strict=True))
            if move:
                self._move(line, widths, QRect(box.x(), y, box.width(), height), box)
            y += height + GAP
        return max(y - GAP - box.y(), 0)

    def _move(self, line: list[_Cell], widths: list[int], strip: QRect, box: QRect) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        x = strip.x()
        for cell, width in zip(line, widths, strict=True):
            place = QRect(x, strip.y(), width, _height(cell.entry, width))
            cell.entry.setGeometry(QStyle.visualRect(direction, box, place))
            x += width + self.spacing()


def _width(line: list[_Cell], spacing: int) -> int:
    return sum(cell.width() for cell in line) + spacing * (len(line) - 1)


def _shared(line: list[_Cell], width: int, spacing: int) -> list[int]:
    left = max(width - _width(line, spacing), 0)
    shares = sum(cell.share for cell in line)
    widths = [cell.width() for cell in line]
    if not shares:
        return [min(w, width) for w in widths]
    return [
        min(least + left * cell.share // shares, width)
        for least, cell in zip(widths, line, strict=True)
    ]


def _height(entry: QLayoutItem, width: int) -> int:
    return entry.heightForWidth(width) if entry.hasHeightForWidth() else entry.sizeHint().height()
