"""What all charts have in common: a title, a legend, words laid over Qt's own axes and bars."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCharts import QAbstractAxis, QChart
from PySide6.QtCore import QMargins, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QGraphicsSceneResizeEvent
from shiboken6 import delete
from typing_extensions import override

from coopdesk.drawing.look import Look
from coopdesk.drawing.texts import fitted, put_text, width_of
from coopdesk.drawing.values import Series

EDGE: Final = 8.0  # pixels around the whole
GAP: Final = 6.0
SWATCH: Final = 10.0


class Chart(QChart):
    """A chart that lays itself out at each size; its title is drawn only where it is asked for."""

    def __init__(self, look: Look, title: str = "") -> None:
        super().__init__()
        self.look, self._heading = look, title
        self._words: QGraphicsRectItem | None = None
        self.setMargins(QMargins(0, 0, 0, 0))
        self.setBackgroundRoundness(0)
        self.setBackgroundBrush(look.page)
        self.setBackgroundPen(QPen(Qt.PenStyle.NoPen))
        self.legend().hide()

    def natural_height(self, width: float) -> float:
        """Return the height at which all can be read, in pixels."""
        raise NotImplementedError

    def arrange(self, over: QGraphicsItem, size: QSizeF) -> None:
        """Place the plot area, and put words over it."""
        raise NotImplementedError

    def row_at(self, point: QPointF) -> int | None:
        """Return which row of the values, counted from 0, is shown at a point."""
        raise NotImplementedError

    def can_choose(self, row: int) -> bool:
        """Tell whether a row bears a key."""
        raise NotImplementedError

    def tip_at(self, point: QPointF) -> str:
        """Return what is told of the point, nothing beside the rows."""
        raise NotImplementedError

    @override
    def resizeEvent(self, event: QGraphicsSceneResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Place everything anew."""
        if self._words is not None:
            delete(self._words)
        self._words = QGraphicsRectItem(self)
        self._words.setPen(QPen(Qt.PenStyle.NoPen))
        self._words.setZValue(100)
        if self.size().isValid() and not self.size().isEmpty():
            self.arrange(self._words, self.size())
            self.layout().invalidate()
            self.layout().activate()  # axes stand where the plot is only once Qt has laid them out

    def style_axis(self, axis: QAbstractAxis) -> None:
        """Give an axis the quiet look that all have."""
        axis.setLabelsFont(self.look.font)
        axis.setLabelsBrush(self.look.faded)
        axis.setTitleFont(self.look.font)
        axis.setTitleBrush(self.look.faded)
        axis.setGridLinePen(QPen(self.look.grid, 1))
        axis.setLinePen(QPen(self.look.grid, 1))

    def head_height(self, legend: Sequence[Series], width: float) -> float:
        """Return the room above the plot for title and legend."""
        title = self.look.line * 1.1 + GAP if self._heading else 0.0
        lines = max((line for line, _ in self._legend_places(legend, width)), default=-1) + 1
        return EDGE + title + lines * (self.look.line + GAP)

    def put_head(self, over: QGraphicsItem, legend: Sequence[Series]) -> None:
        """Write title and legend."""
        top, room = EDGE, self.size().width() - 2 * EDGE
        if self._heading:
            [line] = fitted(self._heading, self.look.bold, room)
            put_text(over, line, self.look.bold, self.look.text, QPointF(EDGE, top))
            top += self.look.line * 1.1 + GAP
        places = self._legend_places(legend, self.size().width())
        for series, (line, left) in zip(legend, places, strict=True):
            self._put_swatch(over, series, QPointF(left, top + line * (self.look.line + GAP)))

    def _legend_places(self, legend: Sequence[Series], width: float) -> list[tuple[int, float]]:
        """Return the line and the left edge of each series; lines break as words do."""
        places: list[tuple[int, float]] = []
        line, left = 0, EDGE
        for series in legend:
            wide = SWATCH + GAP + width_of(series.label, self.look.font)
            if left > EDGE and left + wide > width - EDGE:
                line, left = line + 1, EDGE
            places.append((line, left))
            left += wide + 3 * GAP
        return places

    def _put_swatch(self, over: QGraphicsItem, series: Series, at: QPointF) -> None:
        top = at.y() + (self.look.line - SWATCH) / 2
        swatch = QGraphicsRectItem(QRectF(at.x(), top, SWATCH, SWATCH), over)
        swatch.setBrush(self.look.tones[series.tone])
        swatch.setPen(QPen(Qt.PenStyle.NoPen))
        words = QPointF(at.x() + SWATCH + GAP, at.y())
        put_text(over, series.label, self.look.font, self.look.text, words)
