"""Soft marks on the words that were found, in the cells of a table and in pages of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import ceil, floor
from typing import Final, cast

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
    QRegion,
    QStandardItem,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QTableView

from coopdesk.ui.widgets.colours import is_dark
from coopdesk.ui.widgets.long_cells import LongCells

Span = tuple[int, int]  # characters, from the first to behind the last
Find = Callable[[str, str], Sequence[Span]]  # column, text of a cell → what to mark in it
Stretch = tuple[int, int, int]  # px from the left edge of a cell, the width, px below its middle

AROUND: Final = 1  # px beside the letters
KEPT: Final = 4000  # texts measured, before all are forgotten
DARKER, LIGHTER = (  # than the page, so that text stands out from it as before
    QPainter.CompositionMode.CompositionMode_Multiply,
    QPainter.CompositionMode.CompositionMode_Screen,
)
ON_LIGHT, ON_DARK = QColor("#ffefb8"), QColor("#3a2d00")


def mark_colour(palette: QPalette) -> QColor:
    """Return the colour behind marked text on a page of this palette."""
    return ON_DARK if is_dark(palette) else ON_LIGHT


def utf16(text: str, spans: Sequence[Span]) -> Sequence[Span]:
    """Return spans as Qt counts: it takes an emoji for two characters."""
    if text.isascii() or all(letter <= "\uffff" for letter in text):
        return spans
    return [(_units(text[:first]), _units(text[:last])) for first, last in spans]


def paint_marks(painter: QPainter, boxes: list[QRect], *, is_page_dark: bool) -> None:
    """Lay the colour of marks over what is painted in these boxes."""
    painter.setCompositionMode(LIGHTER if is_page_dark else DARKER)
    painter.setBrush(ON_DARK if is_page_dark else ON_LIGHT)
    painter.drawRects(boxes)


def paint_chosen_marks(painter: QPainter, boxes: list[QRect]) -> None:
    """Turn what is painted in these boxes of a chosen row from dark to light and back.

    Light letters on blue become dark ones on orange: no shade of blue leaves them readable and is
    seen beside blue as well.
    """
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.setBrush(ON_LIGHT)
    painter.drawRects(boxes)


class FoundMarks:
    """Paint marks over the cells of a table once it has painted them.

    It paints over them as a marker pen does, so that the cells need no delegate: on light pages
    it takes from the light of paper and letters alike, on dark ones it adds to both, and in chosen
    rows it turns both over.
    """

    def __init__(self, table: QTableView, cells: LongCells) -> None:
        self._table = table
        self._cells = cells
        self._find: Find | None = None
        self._columns: tuple[str, ...] = ()
        self._measured: dict[tuple[str, str, int], tuple[Stretch, ...]] = {}
        self._look: tuple[object, ...] = ()

    def show(self, find: Find | None, columns: Sequence[str]) -> None:
        """Mark what this finds in the cells of the columns, None for nothing."""
        if find is self._find and tuple(columns) == self._columns:
            return
        self._find = find
        self._columns = tuple(columns)
        self._measured.clear()
        self._table.viewport().update()

    def paint(self, region: QRegion) -> None:
        """Paint the marks in a part of the viewport."""
        if self._find is None:
            return
        self._forget_old_measures()
        plain, chosen = list[QRect](), list[QRect]()
        marker = self._table.fontMetrics().height()
        columns = list(self._columns_in(region.boundingRect()))
        for row in self._rows_in(region.boundingRect()):
            boxes = chosen if self._table.selectionModel().isRowSelected(row) else plain
            top = self._table.rowViewportPosition(row)
            top += (self._table.rowHeight(row) - marker) // 2
            for left, stretches in self._marked_cells(row, columns):
                for start, width, below in stretches:
                    boxes += _rounded(left + start, top + below, width, marker)
        painter = QPainter(self._table.viewport())
        painter.setClipRegion(region)
        painter.setPen(Qt.PenStyle.NoPen)
        paint_marks(painter, plain, is_page_dark=is_dark(self._table.palette()))
        paint_chosen_marks(painter, chosen)
        painter.end()

    def _rows_in(self, box: QRect) -> range:
        first, last = self._table.rowAt(box.top()), self._table.rowAt(box.bottom())
        last = last if last >= 0 else self._cells.row_count() - 1
        return range(max(first, 0), last + 1)

    def _columns_in(self, box: QRect) -> Iterator[tuple[int, str, int, int]]:
        """Return place, key, left edge and width of the columns in a part of the viewport."""
        for place, key in enumerate(self._columns):
            left = self._table.columnViewportPosition(place)
            width = self._table.columnWidth(place)
            if width and left <= box.right() and left + width > box.left():
                yield place, key, left, width

    def _marked_cells(
        self, row: int, columns: list[tuple[int, str, int, int]]
    ) -> Iterator[tuple[int, tuple[Stretch, ...]]]:
        """Return the left edges of the cells of a row that hold marks, and these from there."""
        for place, column, left, width in columns:
            cell = self._cells.item(row, place)
            text = cell.text() if cell else ""  # rows far away have no cells
            if cell is None or not text or self._find is None:
                continue
            key = (column, text, width)
            found = self._measured.get(key)
            if found is None:
                spans = self._find(column, text)
                found = self._measured[key] = self._measure(cell, spans, width) if spans else ()
            if found:
                yield left, found

    def _measure(
        self, cell: QStandardItem, spans: Sequence[Span], width: int
    ) -> tuple[Stretch, ...]:
        """Lay the text out as a cell does, and return where the spans in sight stand."""
        text, font = cell.text(), QFont(self._table.font())
        font.setBold(cell.font().bold())
        frame = QStyle.PixelMetric.PM_FocusFrameHMargin
        margin = self._table.style().pixelMetric(frame, None, self._table) + 1
        if self._table.wordWrap():
            height = self._table.verticalHeader().defaultSectionSize()
            return self._measure_lines(cell, spans, QRect(margin, 0, width - 2 * margin, height))
        shown = QFontMetrics(font).elidedText(text, self._table.textElideMode(), width - 2 * margin)
        layout = QTextLayout(shown, font)
        layout.setTextOption(_option(cell, self._table.layoutDirection()))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width - 2 * margin)
        layout.endLayout()
        end = len(text) if shown == text else max(0, len(shown) - 1)
        inside = [(first, min(last, end)) for first, last in spans if first < end]
        return tuple(_stretch(line, span, margin) for span in utf16(shown, inside))

    def _measure_lines(
        self, cell: QStandardItem, spans: Sequence[Span], room: QRect
    ) -> tuple[Stretch, ...]:
        """Lay the text out in as many lines as a row has room for; the marks keep to these."""
        text, font = cell.text().replace("\n", "\u2028"), QFont(self._table.font())
        layout = QTextLayout(text, font)
        option = _option(cell, self._table.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        spacing = QFontMetrics(font).lineSpacing()
        lines: list[QTextLine] = []
        layout.beginLayout()
        while len(lines) < max(1, room.height() // spacing):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(room.width())
            lines.append(line)
        layout.endLayout()
        units = utf16(text, spans)
        found: list[Stretch] = []
        for number, line in enumerate(lines):
            first, last = line.textStart(), line.textStart() + line.textLength()
            below = round((number - (len(lines) - 1) / 2) * spacing)
            for span in units:
                start, end = max(span[0], first), min(span[1], last)
                if start < end:
                    found.append(_stretch(line, (start, end), room.left(), below))
        return tuple(found)

    def _forget_old_measures(self) -> None:
        look = (self._table.font().key(), self._table.layoutDirection())
        if look != self._look or len(self._measured) > KEPT:
            self._look = look
            self._measured.clear()


def _rounded(left: int, top: int, width: int, height: int) -> list[QRect]:
    """Return a box without its four corners; 300 rounded ones take 2 ms more."""
    return [
        QRect(left + 1, top, width - 2, 1),
        QRect(left, top + 1, width, height - 2),
        QRect(left + 1, top + height - 1, width - 2, 1),
    ]


def _option(cell: QStandardItem, direction: Qt.LayoutDirection) -> QTextOption:
    side = cell.textAlignment() or Qt.AlignmentFlag.AlignLeft
    option = QTextOption(QStyle.visualAlignment(direction, side))
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.ManualWrap)
    return option


def _stretch(line: QTextLine, span: Span, margin: int, below: int = 0) -> Stretch:
    """Return where the letters of a span stand, whichever way they are read."""
    first, last = span
    start = _x(line.cursorToX(first, QTextLine.Edge.Leading))
    end = _x(line.cursorToX(last - 1, QTextLine.Edge.Trailing))
    left = floor(min(start, end)) - AROUND
    return margin + left, ceil(max(start, end)) + AROUND - left, below


def _x(place: object) -> float:
    """Return the first of what PySide makes of an x and the cursor it belongs to."""
    return cast("tuple[float, int]", place)[0]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
