"""A heat map: how many there are of each row and column, as colours with the numbers in them."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget
from typing_extensions import override

from coopdesk.drawing.chart import EDGE, GAP, Chart
from coopdesk.drawing.look import Look
from coopdesk.drawing.shades import READABLE, contrast, mixed
from coopdesk.drawing.tables import chart_table, said_number
from coopdesk.drawing.texts import fitted, put_text, width_of
from coopdesk.drawing.values import HeatMap

NARROWEST: Final = 26.0  # pixels of a cell
WIDEST: Final = 96.0
NAMES: Final = 0.3  # of the width, for the names of rows, at most
TURNED: Final = 9.0  # lines of height for names of columns that stand upright, at most
LEAST_SHADE: Final = 0.1  # of the colour, for a one beside the most
MOST_COLUMNS: Final = 60

Numbers = dict[tuple[int, int], int]  # by row and column as shown; others are the last


@dataclass(frozen=True, slots=True)
class Grid:
    """What is shown at a width: how many rows and columns by name, and where their cells are.

    A row or a column of others comes after those with names.
    """

    rows: int
    columns: int
    other_rows: int
    other_columns: int
    area: QRectF
    cell: QSizeF
    last: float  # width of the column of others
    numbers: Numbers

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Return row and column of the cell at a point."""
        if not self.area.contains(point):
            return None
        row = int((point.y() - self.area.top()) / self.cell.height())
        column = int((point.x() - self.area.left()) / self.cell.width())
        last_row = self.rows + (1 if self.other_rows else 0) - 1
        last_column = self.columns + (1 if self.other_columns else 0) - 1
        return min(row, last_row), min(column, last_column)

    def rect(self, row: int, column: int) -> QRectF:
        """Return where a cell is."""
        left = self.area.left() + column * self.cell.width()
        top = self.area.top() + row * self.cell.height()
        width = self.last if column == self.columns else self.cell.width()
        return QRectF(left, top, width, self.cell.height())


class HeatChart(Chart):
    """Cells in shades of one colour, the more the stronger; the most frequent come first."""

    def __init__(self, values: HeatMap, look: Look, *, titled: bool = False) -> None:
        super().__init__(look, values.title if titled else "")
        self.values = values
        self._table = chart_table(values)
        self._places = {(cell.row, cell.column): n for n, cell in enumerate(values.cells)}
        self._grid: Grid | None = None
        self._grids: dict[float, Grid] = {}  # by width; asked for several times at each size

    @override
    def natural_height(self, width: float) -> float:
        grid = self._grid_of(width)
        return grid.area.bottom() + EDGE

    @override
    def arrange(self, over: QGraphicsItem, size: QSizeF) -> None:
        self.put_head(over, ())
        self._grid = grid = self._grid_of(size.width())
        self.setPlotArea(grid.area)
        self._put_names(over, grid)
        _Cells(grid, self.look, self.values.language, over)

    @override
    def row_at(self, point: QPointF) -> int | None:
        at = self._grid.at(point) if self._grid else None
        return self._places.get(at) if at and self._grid and _is_named(self._grid, at) else None

    @override
    def can_choose(self, row: int) -> bool:
        return self.values.cells[row].key is not None

    @override
    def tip_at(self, point: QPointF) -> str:
        at = self._grid.at(point) if self._grid else None
        if self._grid is None or at is None:
            return ""
        values, (row, column) = self.values, at
        number = said_number(self._grid.numbers.get(at, 0), values.language)
        pairs = (
            (values.rows_heading, self._row_name(self._grid, row)),
            (values.columns_heading, self._column_name(self._grid, column)),
            (values.values_heading, number),
        )
        return "\n".join(f"{heading}: {words}" for heading, words in pairs)

    def shown(self) -> Grid | None:
        """Return what is shown now, None before the chart has a size."""
        return self._grid

    def _row_name(self, grid: Grid, row: int) -> str:
        return self.values.rows[row] if row < grid.rows else self.values.others(grid.other_rows)

    def _column_name(self, grid: Grid, column: int) -> str:
        values = self.values
        return (
            values.columns[column] if column < grid.columns else values.others(grid.other_columns)
        )

    # laying out

    def _grid_of(self, width: float) -> Grid:
        if width not in self._grids:
            self._grids = {width: self._laid_out(width)}
        return self._grids[width]

    def _laid_out(self, width: float) -> Grid:
        """Decide how many rows and columns are shown by name, and how large their cells are."""
        values, font = self.values, self.look.font
        rows = _named(len(values.rows), values.most_rows)
        other_rows = len(values.rows) - rows
        names = [*values.rows[:rows], *([values.others(other_rows)] if other_rows else [])]
        longest = max([width_of(name, font) for name in [*names, values.rows_heading]])
        left = EDGE + min(longest + 1, width * NAMES) + GAP
        room = width - left - EDGE
        numbers = _added_up(values, rows, MOST_COLUMNS)
        widest = width_of(said_number(max(numbers.values(), default=0), values.language), font)
        least = max(NARROWEST, widest + GAP)
        others_width = width_of(values.others(len(values.columns)), font) + 2 * GAP
        columns = _named(len(values.columns), min(int(room / least), MOST_COLUMNS))
        if columns < len(values.columns):
            columns = max(min(columns, int((room - others_width) / least)), 1)
        other_columns = len(values.columns) - columns
        last = others_width if other_columns else 0.0
        each = max(min((room - last) / max(columns, 1), WIDEST), least)
        cell = QSizeF(each, self.look.line + GAP)
        top = self.head_height((), width) + self.look.line + GAP
        top += self._names_height(columns, each) + GAP
        height = (rows + bool(other_rows)) * cell.height()
        area = QRectF(left, top, columns * each + last, height)
        numbers = _added_up(values, rows, columns)
        return Grid(rows, columns, other_rows, other_columns, area, cell, last, numbers)

    def _names_height(self, columns: int, each: float) -> float:
        if not self._are_turned(columns, each):
            return self.look.line
        widths = (width_of(name, self.look.font) for name in self.values.columns[:columns])
        return min(max(widths, default=0.0) + 1, TURNED * self.look.line)

    def _are_turned(self, columns: int, each: float) -> bool:
        """Tell whether the names of columns stand upright, since they are wider than these."""
        names = self.values.columns[:columns]
        return any(width_of(name, self.look.font) > each - GAP for name in names)

    def _put_names(self, over: QGraphicsItem, grid: Grid) -> None:
        look, values, area = self.look, self.values, grid.area
        room = area.left() - EDGE - GAP
        for row in range(grid.rows + bool(grid.other_rows)):
            shade = look.text if row < grid.rows else look.faded
            middle = area.top() + (row + 0.5) * grid.cell.height()
            self._put_row_name(over, self._row_name(grid, row), shade, room, middle)
        self._put_row_name(over, values.rows_heading, look.faded, room, area.top() - look.line)
        top = self.head_height((), self.size().width())
        [heading] = fitted(values.columns_heading, look.font, max(area.width(), 60))
        put_text(over, heading, look.font, look.faded, QPointF(area.left(), top))
        turned = self._are_turned(grid.columns, grid.cell.width())
        for column in range(grid.columns):
            self._put_column_name(over, grid, column, turned=turned)
        if grid.other_columns:
            words, box = values.others(grid.other_columns), grid.rect(0, grid.columns)
            left = box.center().x() - width_of(words, look.font) / 2
            at = QPointF(left, area.top() - look.line - GAP)
            put_text(over, words, look.font, look.faded, at)

    def _put_row_name(
        self, over: QGraphicsItem, name: str, shade: QColor, room: float, middle: float
    ) -> None:
        look = self.look
        [words] = fitted(name, look.font, room)
        at = QPointF(EDGE + room - width_of(words, look.font), middle - look.line / 2)
        put_text(over, words, look.font, shade, at)

    def _put_column_name(
        self, over: QGraphicsItem, grid: Grid, column: int, *, turned: bool
    ) -> None:
        look, box = self.look, grid.rect(0, column)
        room = self._names_height(grid.columns, grid.cell.width()) if turned else box.width() - GAP
        [words] = fitted(self.values.columns[column], look.font, room)
        foot = grid.area.top() - GAP
        if turned:
            at = QPointF(box.center().x() - look.line / 2, foot)
            put_text(over, words, look.font, look.text, at).setRotation(-90)
        else:
            left = box.center().x() - width_of(words, look.font) / 2
            put_text(over, words, look.font, look.text, QPointF(left, foot - look.line))


class _Cells(QGraphicsItem):
    """All cells as one thing to paint: hundreds of items would take ten times as long."""

    def __init__(self, grid: Grid, look: Look, language: str, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._area, self._font = grid.area, look.font
        self._empty: list[QRectF] = []
        self._full: list[tuple[QRectF, QColor, QColor, str]] = []  # where, shade, ink, number
        self._nothing = mixed(look.page, look.text, 0.04)
        named = {at: n for at, n in grid.numbers.items() if _is_named(grid, at)}
        most = max(named.values(), default=1)
        looks: dict[int, tuple[QColor, QColor]] = {}  # many cells have the same number
        for row in range(grid.rows + bool(grid.other_rows)):
            for column in range(grid.columns + bool(grid.other_columns)):
                number = grid.numbers.get((row, column), 0)
                box = grid.rect(row, column).adjusted(1, 1, -1, -1)
                if not number:
                    self._empty.append(box)
                    continue
                shown = number if (row, column) in named else 0
                if shown not in looks:
                    shade = shade_of(shown, most, look) if shown else self._nothing
                    looks[shown] = shade, ink_on(shade, look)
                self._full.append((box, *looks[shown], said_number(number, language)))

    @override
    def boundingRect(self) -> QRectF:
        return self._area

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setFont(self._font)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._nothing)
        painter.drawRects(self._empty)
        for box, shade, ink, words in self._full:
            painter.fillRect(box, shade)
            painter.setPen(ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def shade_of(number: int, most: int, look: Look) -> QColor:
    """Return the shade of a number beside the most there is; roots, so that few are seen too."""
    share = LEAST_SHADE + (1 - LEAST_SHADE) * sqrt(number / most)
    return mixed(look.page, look.tones["one"], share)


def ink_on(fill: QColor, look: Look) -> QColor:
    """Return black or white, or the colours of text and page, whichever is read best on a shade."""
    inks = (look.text, look.page, QColor("#000000"), QColor("#ffffff"))
    good = next((ink for ink in inks if contrast(ink, fill) >= READABLE), None)
    return good or max(inks, key=lambda ink: contrast(ink, fill))


def _is_named(grid: Grid, at: tuple[int, int]) -> bool:
    return at[0] < grid.rows and at[1] < grid.columns


def _named(count: int, most: int) -> int:
    """Return how many of them are shown by name; one line too many would be others of one."""
    return count if count <= most else max(most - 1, 1)


def _added_up(values: HeatMap, rows: int, columns: int) -> Numbers:
    """Return the numbers of the cells shown; those of others are sums."""
    numbers: Numbers = {}
    for cell in values.cells:
        at = min(cell.row, rows), min(cell.column, columns)
        numbers[at] = numbers.get(at, 0) + cell.value
    return numbers
