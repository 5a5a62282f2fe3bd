"""Bars, lying or upright, with their words at both ends and what is not known told as such."""

from __future__ import annotations

from typing import Final

from PySide6.QtCharts import (
    QAbstractAxis,
    QAbstractBarSeries,
    QBarCategoryAxis,
    QBarSet,
    QHorizontalStackedBarSeries,
    QStackedBarSeries,
    QValueAxis,
)
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsItem
from typing_extensions import override

from coopdesk.drawing.chart import EDGE, GAP, Chart
from coopdesk.drawing.look import Look
from coopdesk.drawing.scale import steps
from coopdesk.drawing.tables import chart_table, said_number, said_value
from coopdesk.drawing.texts import fitted, put_text, width_of
from coopdesk.drawing.values import BarChart, BarRow, Series

BAND: Final = 30.0  # pixels of a lying bar with the room around it
WIDEST_BAND: Final = 60.0
UPRIGHT: Final = 260.0  # pixels of height that upright bars like
LABELS: Final = 0.42  # of the width, for the words before lying bars, at most
THICK: Final = 0.62  # of the band of a bar that is bar
THICKEST: Final = {True: 26.0, False: 44.0}  # pixels of a bar, lying or upright
LINES: Final = 3  # of a label


class BarsChart(Chart):
    """Bars of Qt's charts, with words of our own that wrap where Qt's would be cut."""

    def __init__(self, values: BarChart, look: Look, *, titled: bool = False) -> None:
        super().__init__(look, values.title if titled else "")
        self.values = values
        self._table = chart_table(values)
        self._numbers, self._names = QValueAxis(), QBarCategoryAxis()
        self._legend = values.series if len(values.series) > 1 else ()
        self._bars = self._add_bars()

    @override
    def natural_height(self, width: float) -> float:
        if not self.values.lying:
            return self.head_height(self._legend, width) + UPRIGHT
        labels = self._label_width(width)
        heights = (self._band_height(row, labels) for row in self.values.rows)
        band = max(heights, default=BAND)
        rows = max(len(self.values.rows), 1)
        return self.head_height(self._legend, width) + rows * band + self._axis_height()

    @override
    def arrange(self, over: QGraphicsItem, size: QSizeF) -> None:
        self.put_head(over, self._legend)
        area = self._lying_area(size) if self.values.lying else self._upright_area(size)
        self._scale(area)
        self._bars.setBarWidth(self._thickness(area))
        self.setPlotArea(area)
        self._put_numbers(over, area)
        put = self._put_lying_words if self.values.lying else self._put_upright_words
        put(over, area)

    @override
    def row_at(self, point: QPointF) -> int | None:
        area, count = self.plotArea(), len(self.values.rows)
        if not count or not self.rect().contains(point):
            return None
        if self.values.lying:
            row = (point.y() - area.top()) / area.height() * count
        else:
            row = (point.x() - area.left()) / area.width() * count
        return int(row) if 0 <= row < count else None

    @override
    def can_choose(self, row: int) -> bool:
        return self.values.rows[row].key is not None

    @override
    def tip_at(self, point: QPointF) -> str:
        row = self.row_at(point)
        if row is None:
            return ""
        label, *cells = self._table.rows[row]
        if len(cells) == 1:
            return f"{label}: {cells[0]}"
        pairs = zip(self._table.headings[1:], cells, strict=True)
        return "\n".join([label, *(f"{heading}: {cell}" for heading, cell in pairs)])

    def _add_bars(self) -> QAbstractBarSeries:
        lying = self.values.lying
        series = QHorizontalStackedBarSeries() if lying else QStackedBarSeries()
        for bars in self._bar_sets():
            series.append(bars)
        self.addSeries(series)
        self._names.append([str(number) for number in range(len(self.values.rows))])
        self._names.setLabelsVisible(False)
        self._names.setGridLineVisible(False)
        self._numbers.setLabelsVisible(False)  # Qt drops its own where they are tight
        self._numbers.setTickType(QValueAxis.TickType.TicksDynamic)
        self._attach(self._numbers, lying=lying)
        self._attach(self._names, lying=not lying)
        return series

    def _attach(self, axis: QAbstractAxis, *, lying: bool) -> None:
        self.style_axis(axis)
        side = Qt.AlignmentFlag.AlignBottom if lying else Qt.AlignmentFlag.AlignLeft
        self.addAxis(axis, side)
        self.series()[0].attachAxis(axis)

    def _bar_sets(self) -> list[QBarSet]:
        """Return a set for each series, the last one for what bears no code."""
        sets = [self._bar_set(number, series) for number, series in enumerate(self.values.series)]
        if len(self.values.series) > 1:
            return sets
        neutral = QBarSet("")
        neutral.append([_height(row, 0) if row.neutral else 0.0 for row in self._in_order()])
        return [*sets, self._coloured(neutral, Series("", "neutral"))]

    def _bar_set(self, number: int, series: Series) -> QBarSet:
        bars = QBarSet(series.label)
        alone = len(self.values.series) == 1
        bars.append(
            [0.0 if alone and row.neutral else _height(row, number) for row in self._in_order()]
        )
        return self._coloured(bars, series)

    def _in_order(self) -> tuple[BarRow, ...]:
        """Return the rows as Qt counts them: lying bars from below."""
        return self.values.rows[::-1] if self.values.lying else self.values.rows

    def _coloured(self, bars: QBarSet, series: Series) -> QBarSet:
        bars.setBrush(self.look.tones[series.tone])
        bars.setPen(QPen(Qt.PenStyle.NoPen))
        return bars

    def _scale(self, area: QRectF) -> None:
        totals = [sum(value or 0 for value in row.values) for row in self.values.rows] or [0]
        length = area.width() if self.values.lying else area.height()
        room = 90 if self.values.lying else 48
        most = max(2, min(6, int(length / room)))
        low, high, step = steps(min(totals), max(totals), most, whole=self.values.whole)
        self._numbers.setRange(low, high)
        self._numbers.setTickAnchor(0)
        self._numbers.setTickInterval(step)

    def _thickness(self, area: QRectF) -> float:
        """Return which share of its band a bar takes."""
        lying = self.values.lying
        band = (area.height() if lying else area.width()) / max(len(self.values.rows), 1)
        return min(THICK, THICKEST[lying] / band)

    def _put_numbers(self, over: QGraphicsItem, area: QRectF) -> None:
        look = self.look
        for number in self._axis_numbers():
            words = said_number(number, self.values.language)
            width = width_of(words, look.font)
            if self.values.lying:
                left = area.left() + self._along(number, area.width()) - width / 2
                at = QPointF(left, area.bottom() + GAP)
            else:
                top = area.bottom() - self._along(number, area.height()) - look.line / 2
                at = QPointF(area.left() - width - GAP, top)
            put_text(over, words, look.font, look.faded, at)

    def _axis_numbers(self) -> list[float]:
        low, high = self._numbers.min(), self._numbers.max()
        step = self._numbers.tickInterval()
        return [low + index * step for index in range(round((high - low) / step) + 1)]

    def _along(self, value: float, length: float) -> float:
        """Return how far from the lower end of the axis a value stands, in pixels."""
        low, high = self._numbers.min(), self._numbers.max()
        return (value - low) / (high - low) * length

    def _lying_area(self, size: QSizeF) -> QRectF:
        left = EDGE + self._label_width(size.width()) + GAP
        top = self.head_height(self._legend, size.width())
        width = size.width() - left - self._said_width() - EDGE
        height = size.height() - top - self._axis_height()
        most = max(len(self.values.rows), 1) * max(WIDEST_BAND, LINES * self.look.line + 3 * GAP)
        return QRectF(left, top, max(width, 40), max(min(height, most), 20))

    def _put_lying_words(self, over: QGraphicsItem, area: QRectF) -> None:
        look, count = self.look, max(len(self.values.rows), 1)
        band = area.height() / count
        lines = max(1, min(LINES, int(band / look.line)))
        room = area.left() - EDGE - GAP
        for number, row in enumerate(self.values.rows):
            middle = area.top() + (number + 0.5) * band
            label = fitted(row.label, look.font, room, lines)
            shade = look.faded if row.neutral else look.text
            top = middle - len(label) * look.line / 2
            for index, line in enumerate(label):
                left = area.left() - GAP - width_of(line, look.font)
                put_text(over, line, look.font, shade, QPointF(left, top + index * look.line))
            end = area.left() + max(self._along(v, area.width()) for v in (_total(row), 0.0))
            at = QPointF(end + GAP, middle - look.line / 2)
            put_text(over, said_value(self.values, row), look.font, self._said_shade(row), at)

    def _upright_area(self, size: QSizeF) -> QRectF:
        numbers = max(
            width_of(f"{_total(row):,.0f}", self.look.font) for row in self._rows_or_one()
        )
        left = EDGE + numbers + 3 * GAP
        top = self.head_height(self._legend, size.width()) + self.look.line + GAP
        width = max(size.width() - left - EDGE, 40)
        band = width / max(len(self.values.rows), 1)
        lines = max(len(self._upright_label(row, band)) for row in self._rows_or_one())
        foot = lines * self.look.line + GAP + EDGE
        return QRectF(left, top, width, max(size.height() - top - foot, 20))

    def _put_upright_words(self, over: QGraphicsItem, area: QRectF) -> None:
        look, count = self.look, max(len(self.values.rows), 1)
        band = area.width() / count
        every = self._every_label(band)
        labelled = self._labelled(every)
        said_of = [said_value(self.values, row) for row in self.values.rows]
        have_room = all(width_of(said, look.font) <= band * 1.1 for said in said_of)
        for number, row in enumerate(self.values.rows):
            middle = area.left() + (number + 0.5) * band
            shade = look.faded if row.neutral else look.text
            label = self._upright_label(row, band * every) if number in labelled else []
            for index, line in enumerate(label):
                width = width_of(line, look.font)
                left = min(middle - width / 2, area.right() + EDGE - width)
                top = area.bottom() + GAP + index * look.line
                put_text(over, line, look.font, shade, QPointF(left, top))
            if not have_room:
                continue  # the numbers of some bars alone would set these off
            said = said_of[number]
            end = area.bottom() - self._along(max(_total(row), 0.0), area.height())
            at = QPointF(middle - width_of(said, look.font) / 2, end - look.line - 2)
            put_text(over, said, look.font, self._said_shade(row), at)

    def _every_label(self, band: float) -> int:
        """Return 1 where each label has room, else that only every second, fifth … is written."""
        widest = max(
            width_of(row.label.split(" ")[0], self.look.font) for row in self._rows_or_one()
        )
        wanted = min(widest, 60.0) + GAP
        return next((every for every in (1, 2, 5, 10, 20, 50) if band * every >= wanted), 100)

    def _labelled(self, every: int) -> set[int]:
        """Return the rows to label; words behind years are, or they would be read as a year."""
        rows = self.values.rows
        labelled = set(range(0, len(rows), every))
        if rows and rows[0].label.isdecimal() and not rows[-1].label.isdecimal():
            last = len(rows) - 1
            labelled = {number for number in labelled if number <= last - every} | {last}
        return labelled

    def _upright_label(self, row: BarRow, band: float) -> list[str]:
        return fitted(row.label, self.look.font, band - GAP, LINES)

    def _said_shade(self, row: BarRow) -> QColor:
        known = any(value is not None for value in row.values)
        return self.look.text if known else self.look.faded

    def _rows_or_one(self) -> tuple[BarRow, ...]:
        return self.values.rows or (BarRow("", (0,)),)

    def _label_width(self, width: float) -> float:
        longest = max(width_of(row.label, self.look.font) for row in self._rows_or_one())
        return min(longest + 1, width * LABELS)

    def _band_height(self, row: BarRow, labels: float) -> float:
        lines = len(fitted(row.label, self.look.font, labels, LINES))
        return max(BAND, lines * self.look.line + 2 * GAP)

    def _said_width(self) -> float:
        said = (said_value(self.values, row) for row in self._rows_or_one())
        return max(width_of(words, self.look.font) for words in said) + 2 * GAP

    def _axis_height(self) -> float:
        return self.look.line + 2 * GAP + EDGE


def _height(row: BarRow, number: int) -> float:
    return float(row.values[number] or 0)


def _total(row: BarRow) -> float:
    return float(sum(value or 0 for value in row.values))
