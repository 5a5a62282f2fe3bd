"""A map as a page of a report: its title, the map, and beneath it what it leaves out."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, QSizeF
from PySide6.QtGui import QFontMetricsF, QPainter

from coopdesk.drawing.chart import EDGE, GAP
from coopdesk.drawing.look import Look
from coopdesk.drawing.map_painting import paint
from coopdesk.drawing.map_sheet import MapSheet, natural_height
from coopdesk.drawing.map_values import MapChart, MapWords, map_chart
from coopdesk.drawing.texts import fitted

__all__ = ["MapPage", "MapWords", "map_chart"]

LINES = 2  # of the note


class MapPage:
    """A map with its words, as wide as asked for; needs no window, so any thread may paint it."""

    def __init__(self, values: MapChart, look: Look, width: int, height: int = 0) -> None:
        """Lay it out; height 0 is as high as it likes."""
        room = width - 2 * EDGE
        self._title = fitted(values.title, look.bold, room) if values.title else []
        self._note = fitted(values.note, look.font, room, LINES) if values.note else []
        self._top = EDGE + len(self._title) * (look.line * 1.1 + GAP)
        foot = len(self._note) * look.line + EDGE
        high = height - self._top - foot if height else natural_height(values, look, width)
        self._sheet = MapSheet(values, look, QSizeF(width, max(high, 60)))
        self.size = QSize(width, height or round(self._top + high + foot))
        self.look = look

    def paint(self, painter: QPainter) -> None:
        """Paint everything."""
        self._write(painter, self._title, EDGE, bold=True)
        painter.translate(0, self._top)
        paint(self._sheet, painter)
        painter.translate(0, -self._top)
        top = self.size.height() - EDGE - len(self._note) * self.look.line
        self._write(painter, self._note, top, bold=False)

    def _write(self, painter: QPainter, lines: list[str], top: float, *, bold: bool) -> None:
        font = self.look.bold if bold else self.look.font
        painter.setFont(font)
        painter.setPen(self.look.text if bold else self.look.faded)
        for number, line in enumerate(lines):
            upper = top + number * self.look.line
            painter.drawText(QPointF(EDGE, upper + QFontMetricsF(font).ascent()), line)
