"""A map laid out at one size: where everything stands, and what is at a point."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFont, QTransform

from coopdesk.drawing import map_legend
from coopdesk.drawing.chart import EDGE, GAP
from coopdesk.drawing.look import Look
from coopdesk.drawing.map_arcs import DrawnArc, arc, width_of
from coopdesk.drawing.map_frame import around, fitted
from coopdesk.drawing.map_land import WORLD, Land, land_of
from coopdesk.drawing.map_shades import steps_of
from coopdesk.drawing.map_values import MapArc, MapChart, MapPlace
from coopdesk.drawing.tables import said_number
from coopdesk.drawing.values import Tone

USUAL: Final = 900.0  # px of width at which arcs have their usual width
DOT: Final = 2.4  # px, the radius of a place with one exchange
LARGEST: Final = 3.4  # px more of that with the most
NEAR: Final = 4.0  # px beside an arc or a dot that still mean it
PART: Final = 0.62  # of the world: where something happens in more of it, all of it is shown

Lit = MapPlace | MapArc  # what is pointed at


@dataclass(frozen=True, slots=True)
class Dot:
    """The mark of a place with exchanges."""

    place: MapPlace
    at: QPointF
    radius: float
    tone: Tone


class MapSheet:
    """A map at a size in pixels; it is laid out at once and never changes."""

    def __init__(
        self, values: MapChart, look: Look, size: QSizeF, frame: QRectF | None = None
    ) -> None:
        self.values, self.look, self.size = values, look, size
        self.land = land_of(values.outlines)
        self.projects = {p.code: p.projects for p in values.places if p.projects}
        self.steps = steps_of(self.projects.values())
        self.signs = map_legend.signs(values, self.steps, look)
        foot = map_legend.height(self.signs, look, size.width())
        height = max(size.height() - foot - (GAP if foot else 0), 40)
        self.area = QRectF(0, 0, max(size.width(), 40), height)
        self.frame = fitted(frame or _asked(values, self.land), self.area)
        self.scale = self.area.width() / self.frame.width()
        self._by_code = {place.code: place for place in values.places}
        self.dots = sorted(self._dots(), key=lambda dot: -dot.radius)
        self.arcs = list(self._arcs())
        self.font = QFont(look.font)
        self.font.setPixelSize(max(round(look.font.pixelSize() * 0.88), 9))

    def on_screen(self, point: QPointF) -> QPointF:
        """Return where a point of the map is, in pixels."""
        return self.area.topLeft() + (point - self.frame.topLeft()) * self.scale

    def on_map(self, pixel: QPointF) -> QPointF:
        """Return the point of the map at a pixel."""
        return self.frame.topLeft() + (pixel - self.area.topLeft()) / self.scale

    def transform(self) -> QTransform:
        """Return what turns points of the map into pixels."""
        origin = self.on_screen(QPointF(0, 0))
        return QTransform(self.scale, 0, 0, self.scale, origin.x(), origin.y())

    def at(self, pixel: QPointF) -> Lit | None:
        """Return the place or arc at a pixel: dots before arcs, arcs before land."""
        if not self.area.contains(pixel):
            return None
        for dot in self.dots:
            off = dot.at - pixel
            if off.x() ** 2 + off.y() ** 2 <= (dot.radius + NEAR) ** 2:
                return dot.place
        near = (
            (drawn.distance(pixel), counted, drawn)
            for counted, drawn in self.arcs
            if drawn.shape.boundingRect().adjusted(-6, -6, 6, 6).contains(pixel)
        )
        hits = [hit for hit in near if hit[0] <= NEAR + hit[2].width / 2]
        if hits:
            return min(hits, key=lambda hit: hit[0])[1]
        return self.land_at(pixel)

    def land_at(self, pixel: QPointF) -> MapPlace | None:
        """Return the country at a pixel, also one of which nothing is counted."""
        point = self.on_map(pixel)
        for code, shape in self.land.shapes.items():
            if code and shape.bounds.contains(point) and shape.fine.contains(point):
                return self._by_code.get(code) or MapPlace(code, self.values.names[code])
        return None

    def said(self, lit: Lit) -> str:
        """Return what is counted of a place or an arc, in words."""
        words, names = self.values.words, self.values.names
        if isinstance(lit, MapArc):
            way = f"{names[lit.providing]} → {names[lit.requesting]}"
            return f"{way}: {said_number(lit.count, self.values.language)}"
        counts = (
            (words.providing, lit.provided),
            (words.requesting, lit.requested),
            (words.projects, lit.projects),
        )
        told = [f"{w} {said_number(n, self.values.language)}" for w, n in counts if n]
        return f"{lit.name}: {' · '.join(told)}" if told else lit.name

    def _dots(self) -> Iterator[Dot]:
        totals = [place.provided + place.requested for place in self.values.places]
        most = max(totals, default=1) or 1
        for place, total in zip(self.values.places, totals, strict=True):
            if total and (at := self.land.points.get(place.code)) is not None:
                radius = (DOT + LARGEST * sqrt(total / most)) * self._growth()
                yield Dot(place, self.on_screen(at), radius, _tone(place))

    def _arcs(self) -> Iterator[tuple[MapArc, DrawnArc]]:
        """Yield what is drawn, the rarest first, so that the most frequent lie on top."""
        drawn, radii = self.values.drawn, {dot.place.code: dot.radius for dot in self.dots}
        most = drawn[0].count if drawn else 1
        corners = self.on_screen(WORLD.topLeft()), self.on_screen(WORLD.bottomRight())
        for each in reversed(drawn):
            start, end = (
                self.on_screen(self.land.points[code]) for code in (each.providing, each.requesting)
            )
            gap = radii[each.requesting] + 1
            width = width_of(each.count, most, self._growth())
            shape = arc(start, end, width, gap, QRectF(*corners))
            if shape.shape.boundingRect().intersects(self.area):
                yield each, shape

    def _growth(self) -> float:
        return min(max(self.size.width() / USUAL, 0.6), 1.4)


def natural_height(values: MapChart, look: Look, width: float) -> float:
    """Return the height at which the map fills the width, in pixels."""
    sheet = MapSheet(values, look, QSizeF(width, width))
    frame = _asked(values, sheet.land)
    shape = min(max(frame.height() / frame.width(), 0.4), 0.8)
    return width * shape + sheet.size.height() - sheet.area.height() + EDGE


def concerns(lit: Lit | None, counted: MapArc) -> bool:
    """Tell whether an arc is lit, or begins or ends at the place that is."""
    if isinstance(lit, MapArc):
        return (lit.providing, lit.requesting) == (counted.providing, counted.requesting)
    return lit is not None and lit.code in {counted.providing, counted.requesting}


def _tone(place: MapPlace) -> Tone:
    if place.provided and place.requested:
        return "both"
    return "other" if place.provided else "one"


def _asked(values: MapChart, land: Land) -> QRectF:
    """Return the part of the map that is asked for, else that where something happens."""
    if values.frame is not None:
        left, top, right, bottom = values.frame
        return QRectF(QPointF(left, top), QPointF(right, bottom))
    where = around(land.bounds_of(place.code for place in values.places))
    return where if where.width() < WORLD.width() * PART else QRectF(WORLD)
