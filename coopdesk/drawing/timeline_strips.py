"""A picture of a timeline of any length, painted strip by strip so that the window has its turn."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsScene

from coopdesk.drawing.look import Look
from coopdesk.drawing.timeline import TimesChart
from coopdesk.drawing.values import TimelineChart
from coopdesk.drawing.window_thread import on_window_thread

STRIP: Final = 240.0  # pixels of lanes painted at once, some 15 ms
FARTHEST: Final = 32_000  # pixels: Qt paints no farther, so of 600 lanes the scale is less than 2


def timeline_picture(
    values: TimelineChart,
    width: int,
    paper: Look,
    scale: float = 2,
    still_wanted: Callable[[], object] | None = None,
) -> QImage:
    """Return a picture as high as it likes, times the scale; to be called beside the window.

    The window draws, a strip at a time; still_wanted raises to end the waiting.
    """
    strips = on_window_thread(partial(_Strips, values, width, paper), still_wanted)
    try:
        strips.measure()  # words are measured on any thread
        on_window_thread(partial(strips.begin, scale), still_wanted)
        for number in range(strips.count):
            on_window_thread(partial(strips.paint, number), still_wanted)
        return strips.image
    finally:
        on_window_thread(strips.clear)


class _Strips:
    """A timeline that is as high as a strip, and the picture its strips are painted into."""

    def __init__(self, values: TimelineChart, width: int, paper: Look) -> None:
        self._scene = QGraphicsScene()
        self._chart = TimesChart(values, paper, titled=bool(values.title))
        self._scene.addItem(self._chart)
        self._width, self._paper = width, paper
        self._above, self._beneath, self._room = 0.0, 0.0, STRIP
        self.count = 0
        self.image = QImage()

    def measure(self) -> None:
        """Find out how high everything is: half a second where there are 600 lanes."""
        chart = self._chart
        chart.natural_height(self._width)
        self._above, self._beneath = chart.above(self._width), chart.beneath()
        self._room = min(STRIP, chart.lanes_height)
        self.count = max(1, ceil(chart.lanes_height / STRIP))

    def begin(self, scale: float) -> None:
        """Lay the chart out as high as a strip, and make room for all of them."""
        chart = self._chart
        size = QSizeF(self._width, self._above + chart.lanes_height + self._beneath).toSize()
        chart.resize(QSizeF(self._width, self._above + self._room + self._beneath))
        scale = min(scale, FARTHEST / max(size.width(), size.height()))
        self.image = QImage(size * scale, QImage.Format.Format_RGB32)
        self.image.fill(self._paper.page)
        self.image.setDevicePixelRatio(scale)

    def paint(self, number: int) -> None:
        """Paint one strip: the first with what stands above the lanes, the last with the foot."""
        offset = min(number * STRIP, self._chart.lanes_height - self._room)
        self._chart.scroll_to(offset)
        top = 0.0 if number == 0 else self._above
        bottom = self._above + self._room
        bottom += self._beneath if number == self.count - 1 else 0
        part = QRectF(0, top, self._width, bottom - top)
        target = part.translated(QPointF(0, offset))
        painter = QPainter(self.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(target)
        self._scene.render(painter, target, part)
        painter.end()

    def clear(self) -> None:
        """Let go of the chart, on the thread that made it."""
        self._scene.clear()
