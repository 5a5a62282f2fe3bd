"""Times beneath each other on one axis: several on a lane, those without an end fading out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from typing import Final

from PySide6.QtCharts import QCategoryAxis, QLineSeries, QValueAxis
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QLinearGradient, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsLineItem, QGraphicsRectItem
from typing_extensions import override

from coopdesk.drawing.calendar import marks, whole_months, whole_years
from coopdesk.drawing.chart import EDGE, GAP, Chart
from coopdesk.drawing.look import Look
from coopdesk.drawing.texts import fitted, put_text, width_of
from coopdesk.drawing.values import Lane, Stretch, TimelineChart

LABELS: Final = 0.38  # of the width, for the words of the lanes, at most
INDENT: Final = 14.0  # pixels a level is set in by
THINNEST: Final = 4.0  # pixels of a single day
THICK: Final = 12.0  # pixels of a stretch, unless several overlap
LINES: Final = 2  # of a label
MARKED: Final = 0.16  # of the colour that sets a lane off
AHEAD: Final = timedelta(days=182)  # shown of what goes on, after all that is known


class TimesChart(Chart):
    """A timeline; where it is lower than its lanes are high it shows those from an offset on."""

    def __init__(self, values: TimelineChart, look: Look, *, titled: bool = False) -> None:
        super().__init__(look, values.title if titled else "")
        self.values = values
        self.reach = _reach(values)  # the first and the last day of all that is known
        self.first, self.last = self.reach
        self._offset = 0.0
        self._marked: str | None = None
        self._tops: list[float] = [0.0]
        self._measured = -1.0  # width
        self._longest = -1.0  # width of the words of a lane
        self._days, self._height = QCategoryAxis(), QValueAxis()
        self._as_of = QLineSeries()
        self._add_axes()

    @property
    def lanes_height(self) -> float:
        """Return the height of all lanes, in pixels, once arranged."""
        return self._tops[-1]

    def scroll_to(self, offset: float) -> None:
        """Show the lanes from so many pixels on."""
        self._offset = offset
        self.lay_out()

    def show_days(self, first: date, last: date) -> None:
        """Show only the time between these days, of all lanes."""
        self.first, self.last = first, last
        self._days.setRange(first.toordinal(), last.toordinal())
        self._days.setStartValue(first.toordinal())
        self.lay_out()

    def mark(self, key: str | None) -> None:
        """Set the lane with this key off from the others; None marks none."""
        self._marked = key
        self.lay_out()

    def lane_top(self, number: int) -> float:
        """Return how far beneath the first lane one begins, in pixels."""
        return self._tops[number]

    def above(self, width: float) -> float:
        """Return how high title, legend and days stand over the lanes, in pixels."""
        return self.head_height(self.values.legend, width) + self.look.line + GAP

    def beneath(self) -> float:
        """Return the room beneath the lanes, in pixels."""
        return (self.look.line + GAP if self.values.as_of else 0) + EDGE

    @override
    def natural_height(self, width: float) -> float:
        self._measure(width)
        return self.above(width) + self.lanes_height + self.beneath()

    @override
    def arrange(self, over: QGraphicsItem, size: QSizeF) -> None:
        self.put_head(over, self.values.legend)
        self._measure(size.width())
        left, top = EDGE + self._label_width(size.width()) + GAP, self.above(size.width())
        room = max(size.height() - top - self.beneath(), 20)
        area = QRectF(left, top, max(size.width() - left - EDGE, 40), room)
        self._offset = min(max(self._offset, 0.0), max(self.lanes_height - room, 0.0))
        self.setPlotArea(area)
        self._put_days(over, area)
        self._put_lanes(over, area)
        self._put_as_of(over, area)

    @override
    def row_at(self, point: QPointF) -> int | None:
        area = self.plotArea()
        if not area.top() <= point.y() < area.bottom() or not self.rect().contains(point):
            return None
        row = bisect_right(self._tops, point.y() - area.top() + self._offset) - 1
        return row if row < len(self.values.lanes) else None

    @override
    def can_choose(self, row: int) -> bool:
        return self.values.lanes[row].key is not None

    @override
    def tip_at(self, point: QPointF) -> str:
        row = self.row_at(point)
        if row is None:
            return ""
        lane = self.values.lanes[row]
        times = [stretch.label for stretch in lane.stretches if stretch.label]
        return "\n".join([lane.label, *(times or ([] if lane.heading else [self.values.undated]))])

    def _add_axes(self) -> None:
        self._days.setRange(self.first.toordinal(), self.last.toordinal())
        self._days.setStartValue(self.first.toordinal())
        self._days.setLabelsVisible(False)
        self._height.setRange(0, 1)
        self._height.setVisible(False)
        self.style_axis(self._days)
        if day := self.values.as_of:
            self._as_of.append(day.toordinal() + 0.5, 0)
            self._as_of.append(day.toordinal() + 0.5, 1)
        self._as_of.setPen(QPen(self.look.tones["other"], 1.5, Qt.PenStyle.DashLine))
        self.addSeries(self._as_of)
        self.addAxis(self._days, Qt.AlignmentFlag.AlignTop)
        self.addAxis(self._height, Qt.AlignmentFlag.AlignLeft)
        self._as_of.attachAxis(self._days)
        self._as_of.attachAxis(self._height)

    def _label_width(self, width: float) -> float:
        if self._longest < 0:  # asked again and again while one scrolls
            self._longest = max((self._wanted(lane) for lane in self.values.lanes), default=0.0)
        return min(self._longest + 1, width * LABELS)

    def _wanted(self, lane: Lane) -> float:
        return width_of(lane.label, self._font(lane)) + lane.level * INDENT

    def _font(self, lane: Lane) -> QFont:
        return self.look.bold if lane.heading else self.look.font

    def _measure(self, width: float) -> None:
        if width == self._measured:
            return  # scrolling asks again and again: 300 lanes take 20 ms
        self._measured = width
        room = self._label_width(width)
        heights = (self._lane_height(lane, room) for lane in self.values.lanes)
        self._tops = [0.0, *accumulate(heights)]

    def _lane_height(self, lane: Lane, room: float) -> float:
        return len(self._label(lane, room)) * self.look.line + 2 * GAP

    def _label(self, lane: Lane, room: float) -> list[str]:
        return fitted(lane.label, self._font(lane), room - lane.level * INDENT, LINES)

    def _put_days(self, over: QGraphicsItem, area: QRectF) -> None:
        for label in self._days.categoriesLabels():
            self._days.remove(label)
        marked = marks(self.first, self.last, area.width(), self.values.language)
        for number, (day, words) in enumerate(marked):
            self._days.append(str(number), day.toordinal())
            left = self._x(day.toordinal(), area) + 3
            if left + width_of(words, self.look.font) > area.right() + EDGE:
                continue
            at = QPointF(left, area.top() - self.look.line - 3)
            shade = self.look.text if day.month == 1 else self.look.faded
            put_text(over, words, self.look.font, shade, at)

    def _put_lanes(self, over: QGraphicsItem, area: QRectF) -> None:
        sight = QGraphicsRectItem(QRectF(0, area.top(), self.size().width(), area.height()), over)
        sight.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape)
        sight.setPen(QPen(Qt.PenStyle.NoPen))
        for number in self._in_sight(area):
            top = area.top() + self._tops[number] - self._offset
            height = self._tops[number + 1] - self._tops[number]
            band = QRectF(area.left(), top, area.width(), height)
            self._put_lane(sight, self.values.lanes[number], band)

    def _in_sight(self, area: QRectF) -> range:
        first = bisect_right(self._tops, self._offset) - 1
        last = bisect_right(self._tops, self._offset + area.height())
        return range(max(first, 0), min(last, len(self.values.lanes)))

    def _put_lane(self, over: QGraphicsItem, lane: Lane, band: QRectF) -> None:
        left = EDGE + lane.level * INDENT
        if lane.key is not None and lane.key == self._marked:
            shade = QColor(self.look.tones["one"])
            shade.setAlphaF(MARKED)
            whole = QGraphicsRectItem(band.adjusted(EDGE - band.left(), 0, 0, 0), over)
            whole.setPen(QPen(Qt.PenStyle.NoPen))
            whole.setBrush(shade)
        for index, line in enumerate(self._label(lane, band.left() - EDGE - GAP)):
            at = QPointF(left, band.top() + GAP + index * self.look.line)
            put_text(over, line, self._font(lane), self.look.text, at)
        edge = QGraphicsLineItem(EDGE, band.bottom(), band.right(), band.bottom(), over)
        edge.setPen(QPen(self.look.grid, 1))
        if not lane.stretches and not lane.heading:
            at = QPointF(band.left() + GAP, band.center().y() - self.look.line / 2)
            put_text(over, self.values.undated, self.look.font, self.look.faded, at)
        tracks = _tracks(lane.stretches)
        most = max((track for track, _ in tracks), default=0) + 1
        thick = min(THICK, (band.height() - GAP) / most)
        top = band.center().y() - thick * most / 2
        for track, stretch in tracks:
            self._put_stretch(over, stretch, band, top + track * thick, thick - (most > 1))

    def _put_stretch(
        self, over: QGraphicsItem, stretch: Stretch, band: QRectF, top: float, thick: float
    ) -> None:
        left = self._x(stretch.start.toordinal(), band)
        end = stretch.end.toordinal() + 1 if stretch.end else self.last.toordinal()
        right = max(self._x(end, band), left + THINNEST)
        if right <= band.left() or left >= band.right():
            return  # before or after what is shown
        left = max(left, band.left())
        width = min(right, band.right()) - left
        drawn = QGraphicsRectItem(QRectF(left, top, width, thick), over)
        drawn.setPen(QPen(Qt.PenStyle.NoPen))
        shade = self.look.tones[stretch.tone]
        drawn.setBrush(QBrush(shade) if stretch.end else _fading(shade, left, left + width))

    def _put_as_of(self, over: QGraphicsItem, area: QRectF) -> None:
        day = self.values.as_of
        if day is None or not self.first <= day <= self.last:
            return
        words = self.values.as_of_label
        wide = width_of(words, self.look.font)
        middle = self._x(day.toordinal() + 0.5, area)
        left = min(max(middle - wide / 2, EDGE), self.size().width() - EDGE - wide)
        at = QPointF(left, area.bottom() + GAP / 2)
        put_text(over, words, self.look.font, self.look.tones["other"], at)

    def _x(self, day: float, area: QRectF) -> float:
        first, last = self.first.toordinal(), self.last.toordinal()
        return area.left() + (day - first) / (last - first) * area.width()


def _reach(values: TimelineChart) -> tuple[date, date]:
    """Return the first and the last day of the axis."""
    stretches = [stretch for lane in values.lanes for stretch in lane.stretches]
    days = [*_known_days(stretches), *([values.as_of] if values.as_of else [])]
    if not days:
        return whole_years(date(2000, 1, 1), date(2000, 1, 1))
    last = max(days)
    if any(stretch.end is None for stretch in stretches):
        last = min(last, date.max - AHEAD) + AHEAD
    whole = whole_months if (last - min(days)).days < 700 else whole_years
    return whole(min(days), last)


def _known_days(stretches: list[Stretch]) -> Iterator[date]:
    for stretch in stretches:
        yield stretch.start
        if stretch.end:
            yield stretch.end


def _tracks(stretches: tuple[Stretch, ...]) -> list[tuple[int, Stretch]]:
    """Return stretches with the track they stand on, so that none hides another."""
    ends: list[date] = []
    placed: list[tuple[int, Stretch]] = []
    for stretch in sorted(stretches, key=lambda each: each.start):
        free = (number for number, end in enumerate(ends) if end < stretch.start)
        track = next(free, len(ends))
        ends[track : track + 1] = [stretch.end or date.max]
        placed.append((track, stretch))
    return placed


def _fading(shade: QColor, left: float, right: float) -> QBrush:
    gradient = QLinearGradient(left, 0, right, 0)
    clear = QColor(shade)
    clear.setAlphaF(0.08)
    gradient.setColorAt(0, shade)
    gradient.setColorAt(0.35, shade)
    gradient.setColorAt(1, clear)
    return QBrush(gradient)
