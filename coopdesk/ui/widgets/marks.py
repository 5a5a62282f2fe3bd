"""Small line drawings for controls that bring no icons: cross, tick, question, exclamation."""

from collections.abc import Callable, Mapping
from typing import Final, Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from coopdesk.ui.widgets.colours import Tone, colour

Mark = Literal["cross", "tick", "question", "warning", "note", "up", "down"]


def draw_mark(painter: QPainter, mark: Mark, box: QRectF, pen_colour: QColor) -> None:
    """Draw a mark into a square box, with lines that grow with it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 16, box.height() / 16)
    pen = QPen(pen_colour, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    _DRAWINGS[mark](painter)
    painter.restore()


def mark_icon(mark: Mark, pen_colour: QColor, size: int, ratio: float) -> QIcon:
    """Return a mark as an icon of this size in pixels on a screen of this ratio."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_mark(painter, mark, QRectF(0, 0, size, size), pen_colour)
    painter.end()
    return QIcon(pixmap)


class MarkLabel(QWidget):
    """Show a mark as high as the text, in the colour of a tone."""

    def __init__(self, mark: Mark, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: Mark = mark
        self._tone: Tone = tone

    def show_mark(self, mark: Mark, tone: Tone) -> None:
        """Show another mark."""
        self._mark, self._tone = mark, tone
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.fontMetrics().height())
        tone = colour(self._tone, self.palette())
        draw_mark(painter, self._mark, QRectF(0, 0, side, side), tone)


class MarkButton(QToolButton):
    """A flat button that shows a mark in the colour of the text."""

    def __init__(self, mark: Mark, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: Mark = mark
        self.setAutoRaise(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._draw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def _draw(self) -> None:
        side = self.fontMetrics().height()
        pen_colour = colour("faded", self.palette())
        self.setIcon(mark_icon(self._mark, pen_colour, side, self.devicePixelRatioF()))
        self.setIconSize(QSize(side, side))


def _cross(painter: QPainter) -> None:
    painter.drawLine(QPointF(4.5, 4.5), QPointF(11.5, 11.5))
    painter.drawLine(QPointF(11.5, 4.5), QPointF(4.5, 11.5))


def _tick(painter: QPainter) -> None:
    painter.drawPolyline([QPointF(3.5, 8.5), QPointF(6.5, 11.5), QPointF(12.5, 4.5)])


def _question(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 6.4, 6.4)
    painter.drawArc(QRectF(6, 4.4, 4, 4), 180 * 16, -220 * 16)
    painter.drawLine(QPointF(8, 8.6), QPointF(8, 9.2))
    painter.drawPoint(QPointF(8, 11.6))


def _warning(painter: QPainter) -> None:
    painter.drawPolygon([QPointF(8, 1.8), QPointF(14.8, 13.8), QPointF(1.2, 13.8)])
    painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.4))
    painter.drawPoint(QPointF(8, 11.6))


def _note(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(8, 8), 6.4, 6.4)
    painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.2))
    painter.drawPoint(QPointF(8, 4.9))


def _up(painter: QPainter) -> None:
    painter.drawPolyline([QPointF(4, 10), QPointF(8, 6), QPointF(12, 10)])


def _down(painter: QPainter) -> None:
    painter.drawPolyline([QPointF(4, 6), QPointF(8, 10), QPointF(12, 6)])


_DRAWINGS: Final[Mapping[Mark, Callable[[QPainter], None]]] = {
    "cross": _cross,
    "tick": _tick,
    "question": _question,
    "warning": _warning,
    "note": _note,
    "up": _up,
    "down": _down,
}
