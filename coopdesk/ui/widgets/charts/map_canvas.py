"""The picture of a map while it is painted: a little at a time, so that the window never waits."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPixmap

from coopdesk.drawing.map_painting import paint_land, painting
from coopdesk.drawing.map_sheet import Lit, MapSheet

SLICE: Final = 0.012  # s of painting, after which the window has its turn


class MapCanvas:
    """Holds the land of a map, the picture in sight, and the one that is being painted."""

    def __init__(self) -> None:
        self._sheet: MapSheet | None = None
        self._land, self._coming, self._picture = QPixmap(), QPixmap(), QPixmap()
        self._frame, self._area = QRectF(), QRectF()  # of the picture
        self._pen: QPainter | None = None
        self._steps: Iterator[None] = iter(())

    def take(self, sheet: MapSheet, ratio: float) -> None:
        """Paint the land of a map, with so many pixels of the device to one of the window."""
        self.stop()
        self._sheet = sheet
        self._land = QPixmap((sheet.size * ratio).toSize())
        self._land.setDevicePixelRatio(ratio)
        self._land.fill(sheet.look.page)
        painter = _smooth(self._land)
        paint_land(sheet, painter)
        painter.end()

    def begin(self, lit: Lit | None) -> None:
        """Begin to paint the exchanges over the land."""
        self.stop()
        if self._sheet:
            self._coming = self._land.copy()
            self._pen = _smooth(self._coming)
            self._steps = painting(self._sheet, self._pen, lit)

    def go_on(self) -> bool:
        """Paint for a moment; tell whether a new picture is complete."""
        until = perf_counter() + SLICE
        for _ in self._steps:
            if perf_counter() > until:
                return False
        if self._sheet is None or self._pen is None:
            return False
        self.stop()
        self._picture, self._frame, self._area = self._coming, self._sheet.frame, self._sheet.area
        return True

    def is_painting(self) -> bool:
        """Tell whether a picture is begun and not complete."""
        return self._pen is not None

    def stop(self) -> None:
        """Leave the picture that is begun: none may go away while it is painted."""
        self._steps = iter(())
        if self._pen:
            self._pen.end()
            self._pen = None

    def show_on(self, painter: QPainter, frame: QRectF, area: QRectF) -> None:
        """Paint the last picture, shifted and stretched to the part that is looked at now."""
        if self._picture.isNull():
            return
        if frame == self._frame:
            painter.drawPixmap(0, 0, self._picture)
            return
        scale = area.width() / frame.width()
        corner = (self._frame.topLeft() - frame.topLeft()) * scale
        target = QRectF(corner, QSizeF(self._frame.width(), self._frame.height()) * scale)
        ratio = self._picture.devicePixelRatioF()
        source = QRectF(QPointF(0, 0), self._area.size() * ratio)
        painter.setClipRect(area)
        painter.drawPixmap(target, self._picture, source)
        painter.setClipping(False)


def _smooth(pixmap: QPixmap) -> QPainter:
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter
