"""The legend beneath a map: what arrows, dots and shades mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from coopdesk.drawing.chart import EDGE, GAP, SWATCH
from coopdesk.drawing.look import Look
from coopdesk.drawing.map_arcs import arc
from coopdesk.drawing.map_shades import shade
from coopdesk.drawing.map_values import MapChart
from coopdesk.drawing.tables import said_number
from coopdesk.drawing.texts import width_of
from coopdesk.drawing.values import Tone

ARROW = 34.0  # px

Draw = Callable[[QPainter, QPointF], None]  # at the left end of the middle of the line


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign of the legend and what it means."""

    words: str
    width: float
    draw: Draw


def signs(values: MapChart, steps: tuple[tuple[int, int], ...], look: Look) -> list[Sign]:
    """Return what there is to explain of a map."""
    words, found = values.words, list[Sign]()
    if arcs := values.drawn:
        low, high = (said_number(arcs[place].count, values.language) for place in (-1, 0))
        counts = low if low == high else f"{low} – {high}"
        found.append(Sign(f"{words.exchanges}: {counts}", ARROW, _arrow(look)))
        roles: tuple[tuple[str, Tone], ...] = (
            (words.providing, "other"),
            (words.requesting, "one"),
            (words.both, "both"),
        )
        found += [Sign(role, SWATCH, _dot(look, tone)) for role, tone in roles]
        if any(values.outlines.places[code].members for each in arcs for code in each.places):
            found.append(Sign(words.region, SWATCH, _ring(look)))
    for number, (low, high) in enumerate(steps):
        first, last = (said_number(each, values.language) for each in (low, high))
        counts = first if low == high else f"{first} – {last}"
        label = f"{words.projects}: {counts}" if number == 0 else counts
        found.append(Sign(label, SWATCH, _square(look, low, steps)))
    return found


def height(shown: Sequence[Sign], look: Look, width: float) -> float:
    """Return how high the legend is, in pixels."""
    lines = max((line for line, _ in _places(shown, look, width)), default=-1) + 1
    return lines * (look.line + GAP)


def paint(painter: QPainter, shown: Sequence[Sign], look: Look, top: float, width: float) -> None:
    """Paint the legend from its upper edge on."""
    metrics = QFontMetricsF(look.font)
    painter.setFont(look.font)
    for sign, (line, left) in zip(shown, _places(shown, look, width), strict=True):
        upper = top + line * (look.line + GAP)
        sign.draw(painter, QPointF(left, upper + look.line / 2))
        painter.setPen(look.text)
        at = QPointF(left + sign.width + GAP, upper + metrics.ascent())
        painter.drawText(at, sign.words)


def _places(shown: Sequence[Sign], look: Look, width: float) -> list[tuple[int, float]]:
    """Return the line and the left edge of each sign; lines break as words do."""
    places: list[tuple[int, float]] = []
    line, left = 0, EDGE
    for sign in shown:
        wide = sign.width + GAP + width_of(sign.words, look.font)
        if left > EDGE and left + wide > width - EDGE:
            line, left = line + 1, EDGE
        places.append((line, left))
        left += wide + 3 * GAP
    return places


def _arrow(look: Look) -> Draw:
    def draw(painter: QPainter, at: QPointF) -> None:
        start, end = at + QPointF(0, 3), at + QPointF(ARROW, 3)
        drawn = arc(start, end, 4, 0, QRectF(at.x() - 99, at.y() - 99, 300, 300))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(drawn.gradient(look, 1))
        painter.drawPath(drawn.shape)

    return draw


def _dot(look: Look, tone: Tone) -> Draw:
    def draw(painter: QPainter, at: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.tones[tone])
        painter.drawEllipse(at + QPointF(SWATCH / 2, 0), SWATCH * 0.42, SWATCH * 0.42)

    return draw


def _ring(look: Look) -> Draw:
    def draw(painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(look.text, 1.8))
        painter.setBrush(look.page)
        painter.drawEllipse(at + QPointF(SWATCH / 2, 0), SWATCH * 0.38, SWATCH * 0.38)

    return draw


def _square(look: Look, count: int, steps: tuple[tuple[int, int], ...]) -> Draw:
    def draw(painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(look.grid, 1))
        painter.setBrush(shade(count, steps, look))
        painter.drawRect(QRectF(at.x(), at.y() - SWATCH / 2, SWATCH, SWATCH))

    return draw
