"""Charts as files: PNG for letters, SVG with its text as text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsScene

from coopdesk.drawing.bars import BarsChart
from coopdesk.drawing.chart import Chart
from coopdesk.drawing.heat_map import HeatChart
from coopdesk.drawing.look import Look, look
from coopdesk.drawing.map import MapPage
from coopdesk.drawing.map_values import MapChart
from coopdesk.drawing.tables import chart_table
from coopdesk.drawing.timeline import TimesChart
from coopdesk.drawing.timeline_strips import FARTHEST, timeline_picture
from coopdesk.drawing.values import BarChart, Charted, Drawable, HeatMap, TimelineChart
from coopdesk.drawing.window_thread import on_window_thread

R = TypeVar("R")


def png(
    chart: Drawable,
    width: int,
    height: int = 0,
    scale: float = 2,
    how: Look | None = None,
    still_wanted: Callable[[], object] | None = None,
) -> bytes:
    """Return a picture of so many pixels, times the scale; height 0 is as high as it likes.

    Can be called beside the window, which then draws, a long timeline strip by strip; still_wanted
    raises to end the waiting.
    """
    if isinstance(chart, TimelineChart) and not height:
        paper = how or look(dark=False)
        return encoded(timeline_picture(chart, width, paper, scale, still_wanted))
    draw = partial(picture, chart, width, height, scale, how)
    return encoded(_where_it_can(chart, draw, still_wanted))


def svg(
    chart: Drawable,
    width: int,
    height: int = 0,
    how: Look | None = None,
    still_wanted: Callable[[], object] | None = None,
) -> bytes:
    """Return a drawing of so many pixels; height 0 is as high as it likes; else as png."""
    return _where_it_can(chart, partial(_svg, chart, width, height, how), still_wanted)


def picture(
    chart: Drawable, width: int, height: int = 0, scale: float = 2, how: Look | None = None
) -> QImage:
    """Return the picture that png() encodes; on the GUI thread only, unless it is a map."""
    paper = how or look(dark=False)
    paint, size = _drawn(chart, width, height, paper)
    scale = min(scale, FARTHEST / max(size.width(), size.height()))
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    image.fill(paper.page)
    image.setDevicePixelRatio(scale)
    _paint(QPainter(image), paint)
    return image


def encoded(image: QImage) -> bytes:
    """Return an image as the bytes of a PNG file."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(kept.data())


def chart_of(chart: Charted, how: Look, *, titled: bool = False) -> Chart:
    """Return the graphics of a chart, to be put into a scene and resized."""
    if isinstance(chart, BarChart):
        return BarsChart(chart, how, titled=titled)
    if isinstance(chart, HeatMap):
        return HeatChart(chart, how, titled=titled)
    return TimesChart(chart, how, titled=titled)


def _svg(chart: Drawable, width: int, height: int, how: Look | None) -> bytes:
    paint, size = _drawn(chart, width, height, how or look(dark=False))
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(kept)
    generator.setTitle(chart.title)
    generator.setDescription("; ".join(": ".join(row) for row in chart_table(chart).rows))
    generator.setResolution(96)  # pixels as browsers and writers count them
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    _paint(QPainter(generator), paint)
    return bytes(kept.data().data())


def _where_it_can(
    chart: Drawable, draw: Callable[[], R], still_wanted: Callable[[], object] | None
) -> R:
    """Draw on the GUI thread; a map on this one, which needs no chart of Qt's."""
    return draw() if isinstance(chart, MapChart) else on_window_thread(draw, still_wanted)


def _drawn(
    chart: Drawable, width: int, height: int, paper: Look
) -> tuple[Callable[[QPainter], None], QSize]:
    """Return what paints a chart, and its size in pixels."""
    if isinstance(chart, MapChart):
        page = MapPage(chart, paper, width, height)
        return page.paint, page.size
    scene = QGraphicsScene()
    drawn = chart_of(chart, paper, titled=bool(chart.title))
    scene.addItem(drawn)
    size = QSizeF(width, height or drawn.natural_height(width))
    drawn.resize(size)
    return partial(_render, scene, drawn, size.toSize()), size.toSize()


def _render(scene: QGraphicsScene, _drawn: Chart, size: QSize, painter: QPainter) -> None:
    """Paint a scene, and keep what lies on it: Python would let go of it sooner."""
    whole = QRectF(0, 0, size.width(), size.height())
    scene.render(painter, whole, whole)


def _paint(painter: QPainter, paint: Callable[[QPainter], None]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
