"""The land of the map as paths, projected once; the view zooms and shifts them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from coopdesk.drawing.map_values import Degrees, Outlines
from coopdesk.drawing.projection import NORTH, SOUTH, on_map, turned

NOT_DRAWN: Final = "AQ"  # no ministry, and half of the paper
COARSE: Final = 0.006  # units between two points of a shape seen from afar: a pixel or two
WORLD: Final = QRectF(QPointF(-2.62, on_map(0, NORTH)[1]), QPointF(2.72, on_map(0, SOUTH)[1]))


@dataclass(frozen=True, slots=True)
class Shape:
    """A country: its land, precise and as seen from afar, and the rectangle around it."""

    fine: QPainterPath
    coarse: QPainterPath
    bounds: QRectF


@dataclass(frozen=True, eq=False)
class Land:
    """The shapes of countries and the points of all places, in units of the projection."""

    shapes: dict[str, Shape]
    points: dict[str, QPointF]
    members: dict[str, tuple[str, ...]]

    def bounds_of(self, codes: Iterable[str]) -> QRectF:
        """Return the rectangle around places: their points, and land that is not too far off."""
        around = QRectF()
        for code in codes:
            for each in self.members.get(code) or (code,):
                around = around.united(self._bounds(each))
        return around & WORLD

    def _bounds(self, code: str) -> QRectF:
        at = self.points.get(code)
        if at is None:
            return QRectF()
        point = QRectF(at.x() - 0.02, at.y() - 0.02, 0.04, 0.04)
        shape = self.shapes.get(code)
        # The islands of a country may be an ocean away from it.
        near = at.x() - 0.45, at.y() - 0.3, 0.9, 0.6
        return point.united(shape.bounds & QRectF(*near)) if shape else point


@lru_cache(maxsize=1)
def land_of(outlines: Outlines) -> Land:
    """Project all outlines; takes some 100 ms the first time, on any thread."""
    shapes: dict[str, Shape] = {}
    points: dict[str, QPointF] = {}
    members: dict[str, tuple[str, ...]] = {}
    for code, place in outlines.places.items():
        longitude, latitude = place.at
        points[code] = QPointF(*on_map(turned(longitude), min(max(latitude, SOUTH), NORTH)))
        if place.rings and code != NOT_DRAWN and (shape := _shape(place.rings)):
            shapes[code] = shape
        if place.members:
            members[code] = place.members
    return Land(shapes, points, members)


def _shape(rings: tuple[tuple[Degrees, ...], ...]) -> Shape | None:
    """Return the shape of a country, None where its outline is but a line or a point."""
    fine, coarse = QPainterPath(), QPainterPath()
    for ring in rings:
        points = [on_map(*point) for point in _on_one_side(ring)]
        fine.addPolygon(QPolygonF([QPointF(*point) for point in points]))
        fine.closeSubpath()
        few = list(_thinned(points))
        if len(few) > 2:
            coarse.addPolygon(QPolygonF([QPointF(*point) for point in few]))
            coarse.closeSubpath()
    bounds = fine.boundingRect()
    if bounds.isEmpty():
        return None
    return Shape(fine, coarse if coarse.elementCount() else fine, bounds)


def _on_one_side(ring: tuple[Degrees, ...]) -> Iterable[Degrees]:
    """Return a ring moved by whole turns to where the map has its middle."""
    middle = sum(longitude for longitude, _ in ring) / len(ring)
    turn = turned(middle) - middle
    return ((longitude + turn, latitude) for longitude, latitude in ring)


def _thinned(points: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """Leave out points that are hardly away from the one before."""
    last = (9.0, 9.0)
    for point in points:
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) >= COARSE:
            last = point
            yield point
