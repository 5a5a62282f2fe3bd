"""The arcs of a map: bowed, thin where help comes from, ending in an arrow where it goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, radians, sin, sqrt
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainterPath, QPolygonF

from coopdesk.drawing.look import Look
from coopdesk.drawing.values import Tone

FEWEST: Final = 8  # straight pieces of an arc
MOST: Final = 26
PIECE: Final = 22.0  # px of one
BOW: Final = 0.17  # how far an arc leaves the straight line, as a share of its length
THINNEST: Final = 1.4  # px
WIDEST: Final = 9.0
LOOP: Final = 15.0  # px across, of a place that helps itself
ENDS: Final[tuple[tuple[float, Tone], ...]] = ((0.15, "other"), (0.85, "one"))
TAIL: Final = 0.3  # width at the beginning, as a share of that at the end

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class DrawnArc:
    """An arc on the screen: the shape that is filled, and the line it is hit by."""

    shape: QPainterPath
    line: tuple[Point, ...]
    width: float

    def distance(self, at: QPointF) -> float:
        """Return how far a point is from its line, in pixels."""
        point = at.x(), at.y()
        return min(_distance(point, start, end) for start, end in pairwise(self.line))

    def gradient(self, look: Look, alpha: float) -> QLinearGradient:
        """Return its colours: from the one who provides to the one who asked."""
        blend = QLinearGradient(QPointF(*self.line[0]), QPointF(*self.line[-1]))
        for place, tone in ENDS:
            shade = QColor(look.tones[tone])
            shade.setAlphaF(alpha)
            blend.setColorAt(place, shade)
        return blend


def width_of(count: int, most: int, scale: float) -> float:
    """Return the width of an arc in pixels, by the root of its count."""
    return scale * (THINNEST + (WIDEST - THINNEST) * sqrt((count - 1) / max(most - 1, 1)))


def arc(start: QPointF, end: QPointF, width: float, gap: float, inside: QRectF) -> DrawnArc:
    """Return an arc that ends `gap` pixels before the middle of a place, within a rectangle.

    It bows to the left of its way, so that there and back are two arcs. From one edge of the map to
    the other it goes through its middle: one line that the eye can follow.
    """
    sx, sy, ex, ey = start.x(), start.y(), end.x(), end.y()
    if hypot(ex - sx, ey - sy) < 1:
        return _loop(sx, sy, width, gap)
    mx, my = (sx + ex) / 2 + 2 * BOW * (ey - sy), (sy + ey) / 2 - 2 * BOW * (ex - sx)
    # The curve goes half as far as the corner it bends to, which may therefore lie outside.
    mx = min(max(mx, inside.left()), inside.right())
    my = min(max(my, 2 * inside.top() - min(sy, ey)), 2 * inside.bottom() - max(sy, ey))
    speed = 2 * hypot(ex - mx, ey - my) or 1.0  # pixels for the whole way, as fast as at its end
    head = _head(width)
    tip, neck = max(1 - gap / speed, 0.6), max(1 - (gap + head) / speed, 0.4)
    line: list[Point] = []
    sides: list[Point] = []
    pieces = min(max(int(hypot(ex - sx, ey - sy) / PIECE), FEWEST), MOST)
    for step in range(pieces + 1):
        t = neck * step / pieces
        r = 1 - t
        line.append(
            (r * r * sx + 2 * r * t * mx + t * t * ex, r * r * sy + 2 * r * t * my + t * t * ey)
        )
        sides.append(_side(r * (mx - sx) + t * (ex - mx), r * (my - sy) + t * (ey - my)))
    r = 1 - tip
    point = (
        r * r * sx + 2 * r * tip * mx + tip * tip * ex,
        r * r * sy + 2 * r * tip * my + tip * tip * ey,
    )
    return _tapered(line, sides, point, width)


def _loop(x: float, y: float, width: float, gap: float) -> DrawnArc:
    """Return the arc of a place to itself: a ring above it, open where the arrow points."""
    radius = LOOP / 2 + width / 2
    y -= radius + gap / 2
    angles = [radians(115 + 260 * step / MOST) for step in range(MOST + 1)]
    line = [(x + cos(angle) * radius, y + sin(angle) * radius) for angle in angles]
    last = radians(115 + 310)
    tip = x + cos(last) * radius, y + sin(last) * radius
    return _tapered(line, [(-cos(angle), -sin(angle)) for angle in angles], tip, width)


def _tapered(line: Sequence[Point], sides: Sequence[Point], tip: Point, width: float) -> DrawnArc:
    """Return the shape around a line, widening to its end, where the arrow is."""
    left: list[QPointF] = []
    right: list[QPointF] = []
    for number, ((x, y), (across, down)) in enumerate(zip(line, sides, strict=True)):
        half = width / 2 * (TAIL + (1 - TAIL) * number / (len(line) - 1))
        left.append(QPointF(x + across * half, y + down * half))
        right.append(QPointF(x - across * half, y - down * half))
    (x, y), wings = line[-1], max(_head(width) * 0.5, width * 0.95)
    across, down = _side(tip[0] - x, tip[1] - y)
    wing = QPointF(across * wings, down * wings)
    neck = QPointF(x, y)
    shape = QPainterPath()
    shape.addPolygon(QPolygonF([*left, neck + wing, QPointF(*tip), neck - wing, *right[::-1]]))
    shape.closeSubpath()
    return DrawnArc(shape, (*line, tip), width)


def _head(width: float) -> float:
    """Return the length of the arrow at the end of an arc."""
    return max(5.0, 2.1 * width)


def _side(across: float, down: float) -> Point:
    """Return what points to the side of a way, one pixel long."""
    length = hypot(across, down) or 1.0
    return -down / length, across / length


def _distance(at: Point, start: Point, end: Point) -> float:
    way = end[0] - start[0], end[1] - start[1]
    to = at[0] - start[0], at[1] - start[1]
    square = way[0] * way[0] + way[1] * way[1]
    along = (to[0] * way[0] + to[1] * way[1]) / square if square else 0.0
    along = min(max(along, 0.0), 1.0)
    return hypot(to[0] - way[0] * along, to[1] - way[1] * along)
