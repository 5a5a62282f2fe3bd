"""A map laid out at one size: where everything stands, how it is painted, what is at a point."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QTransform

from coopdesk.drawing import map_labels, map_legend
from coopdesk.drawing.chart import EDGE, GAP
from coopdesk.drawing.look import Look
from coopdesk.drawing.map_arcs import DrawnArc, arc, width_of
from coopdesk.drawing.map_frame import around, fitted
from coopdesk.drawing.map_labels import Label, Wanted
from coopdesk.drawing.map_land import NOT_DRAWN, WORLD, Land, land_of
from coopdesk.drawing.map_shades import LAND, mixed, shade, steps_of
from coopdesk.drawing.map_values import MapArc, MapChart, MapPlace
from coopdesk.drawing.tables import said_number
from coopdesk.drawing.values import Tone

PRECISE: Final = 420.0  # px per unit from which on the precise shapes are drawn
USUAL: Final = 900.0  # px of width at which arcs have their usual width
DOT: Final = 2.4  # px, the radius of a place with one exchange
LARGEST: Final = 3.4  # px more of that with the most
SEEN: Final = 26.0  # px² of land under which a place with projects is a dot as well
TINY: Final = 3.0  # px² under which land is a point
NEAR: Final = 4.0  # px beside an arc or a dot that still mean it
ALPHA: Final = (0.82, 0.5)  # of one arc, of very many
UNLIT: Final = 0.1
REGION: Final = 0.3  # alpha of the lines over the area of a region
PART: Final = 0.62  # of the world: where something happens in more of it, all of it is shown
CLOSE: Final = 1.8  # times the world from which on other countries are named too

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
        self._projects = {p.code: p.projects for p in values.places if p.projects}
        self._steps = steps_of(self._projects.values())
        self._signs = map_legend.signs(values, self._steps, look)
        foot = map_legend.height(self._signs, look, size.width())
        height = max(size.height() - foot - (GAP if foot else 0), 40)
        self.area = QRectF(0, 0, max(size.width(), 40), height)
        self.frame = fitted(frame or _asked(values, self.land), self.area)
        self.scale = self.area.width() / self.frame.width()
        self._by_code = {place.code: place for place in values.places}
        self.dots = sorted(self._dots(), key=lambda dot: -dot.radius)
        self.arcs = list(self._arcs())
        self._font = QFont(look.font)
        self._font.setPixelSize(max(round(look.font.pixelSize() * 0.88), 9))

    def paint(self, painter: QPainter) -> None:
        """Paint everything."""
        self.paint_land(painter)
        for _ in self.painting(painter):
            pass

    def paint_land(self, painter: QPainter) -> None:
        """Paint the countries, shaded by their projects, and the areas of regions."""
        painter.save()
        painter.setClipRect(self.area)
        turn, precise = self.transform(), self.scale >= PRECISE
        border = QPen(self.look.page, 0.7)
        for code, shape in self.land.shapes.items():
            if shape.bounds.intersects(self.frame):
                painter.setPen(border)
                painter.setBrush(shade(self._projects.get(code, 0), self._steps, self.look))
                painter.drawPath(turn.map(shape.fine if precise else shape.coarse))
        painter.setPen(Qt.PenStyle.NoPen)
        for members, tint in self._region_areas():
            painter.setBrush(QBrush(tint, Qt.BrushStyle.BDiagPattern))
            for code in members:
                if shape := self.land.shapes.get(code):
                    painter.drawPath(turn.map(shape.fine if precise else shape.coarse))
        self._paint_small_places(painter)
        painter.restore()

    def painting(self, painter: QPainter, lit: Lit | None = None) -> Iterator[None]:
        """Paint arcs, dots and names over the land, resting after each arc, then the legend.

        What is not concerned by what is lit is painted faintly.
        """
        painter.setClipRect(self.area)  # nothing is saved: whoever paints may stop in between
        many = min(len(self.arcs) / 120, 1.0)
        alpha = ALPHA[0] + (ALPHA[1] - ALPHA[0]) * many
        painter.setPen(Qt.PenStyle.NoPen)
        for counted, drawn in sorted(self.arcs, key=lambda pair: concerns(lit, pair[0])):
            bright = lit is None or concerns(lit, counted)
            strong = alpha if lit is None else 0.9
            painter.setBrush(drawn.gradient(self.look, strong if bright else UNLIT))
            painter.drawPath(drawn.shape)
            yield
        concerned = self._concerned(lit)
        for dot in reversed(self.dots):
            self._paint_dot(painter, dot, bright=lit is None or dot.place.code in concerned)
        for label in self._labels(lit, concerned):
            self._paint_label(painter, label)
        painter.setClipping(False)
        self._paint_legend(painter)

    def _paint_legend(self, painter: QPainter) -> None:
        """Paint what signs mean, beneath the map; of nothing, a sentence over it."""
        map_legend.paint(
            painter, self._signs, self.look, self.area.bottom() + GAP, self.size.width()
        )
        if not self._signs and not self.values.places:
            painter.setPen(self.look.text)
            painter.setFont(self.look.font)
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.area, int(words), self.values.words.nothing)

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

    def _region_areas(self) -> Iterator[tuple[tuple[str, ...], QColor]]:
        """Yield the countries of each region that takes part, but the whole world."""
        for dot in self.dots:
            members = self.land.members.get(dot.place.code, ())
            if members and len(members) < len(self.land.shapes) * 0.8:
                tint = QColor(self.look.tones[dot.tone])
                tint.setAlphaF(REGION)
                yield members, tint

    def _paint_small_places(self, painter: QPainter) -> None:
        """Paint as points what is too small to be seen as land."""
        marked = {dot.place.code for dot in self.dots}
        plain = mixed(self.look.page, self.look.text, LAND * 2)
        for code, point in self.land.points.items():
            if code in marked or code in self.land.members or not self.frame.contains(point):
                continue
            shape, projects = self.land.shapes.get(code), self._projects.get(code, 0)
            size = shape.bounds.width() * shape.bounds.height() * self.scale**2 if shape else 0
            if projects and size < SEEN:
                painter.setPen(QPen(self.look.faded, 0.7))
                painter.setBrush(shade(projects, self._steps, self.look))
                painter.drawEllipse(self.on_screen(point), DOT + 1, DOT + 1)
            elif size < TINY and code != NOT_DRAWN:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(plain)
                painter.drawEllipse(self.on_screen(point), 1.2, 1.2)

    def _paint_dot(self, painter: QPainter, dot: Dot, *, bright: bool) -> None:
        """Paint a country as a dot, a region or what is no more as a ring."""
        shade_ = QColor(self.look.tones[dot.tone])
        if not bright:
            shade_.setAlphaF(UNLIT * 2)
        ring = dot.place.code in self.land.members
        painter.setPen(QPen(shade_, 1.8) if ring else QPen(self.look.page, 1))
        painter.setBrush(self.look.page if ring else shade_)
        painter.drawEllipse(dot.at, dot.radius, dot.radius)

    def _concerned(self, lit: Lit | None) -> dict[str, int]:
        """Return the places that what is lit concerns, with what is counted between them."""
        if isinstance(lit, MapPlace):
            found = {lit.code: 0}
            for each in self.values.arcs:
                if concerns(lit, each):
                    there = each.requesting if each.providing == lit.code else each.providing
                    found[there] = found.get(there, 0) + each.count
            return found
        return {lit.providing: 0, lit.requesting: lit.count} if lit else {}

    def _labels(self, lit: Lit | None, concerned: dict[str, int]) -> list[Label]:
        taken = [QRectF(dot.at.x() - 2, dot.at.y() - 2, 4, 4) for dot in self.dots[:60]]
        taken += [d.shape.boundingRect() for a, d in self.arcs if a.providing == a.requesting]
        wanted = list(self._wanted(lit, concerned))
        return map_labels.placed(wanted, self._font, self.area, taken)

    def _wanted(self, lit: Lit | None, concerned: dict[str, int]) -> Iterator[Wanted]:
        """Yield what may be named, the most important first: dots, then other land."""
        dots = self.dots if lit is None else [d for d in self.dots if d.place.code in concerned]
        for dot in dots:
            code, name = dot.place.code, dot.place.name
            count = concerned.get(code)
            number = f" {said_number(count, self.values.language)}" if count else ""
            short = [] if code in self.land.members else [code + number]
            yield Wanted(dot.at, [name + number, *short], dot.radius)
        if lit is not None:
            return
        named = {dot.place.code for dot in self.dots}
        close = self.frame.width() * CLOSE < WORLD.width()
        for code, shape in self.land.shapes.items():
            at, projects = self.on_screen(self.land.points[code]), code in self._projects
            if not code or code in named or not (close or projects) or not self.area.contains(at):
                continue
            names = [self.values.names[code], *([code] if projects else [])]
            land = shape.bounds.width() * self.scale * 0.9
            yield Wanted(at, names, 0, faded=not projects, land=land)

    def _paint_label(self, painter: QPainter, label: Label) -> None:
        painter.setFont(self._font)
        if not label.faded:
            behind = QColor(self.look.page)
            behind.setAlphaF(0.72)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(behind)
            painter.drawRoundedRect(label.where.adjusted(-2, 0, 2, 0), 3, 3)
        painter.setPen(self.look.faded if label.faded else self.look.text)
        painter.drawText(label.where, int(Qt.AlignmentFlag.AlignCenter), label.text)


def natural_height(values: MapChart, look: Look, width: float) -> float:
    """Return the height at which the map fills the width, in pixels."""
    sheet = MapSheet(values, look, QSizeF(width, width))
    frame = _asked(values, sheet.land)
    shape = min(max(frame.height() / frame.width(), 0.4), 0.8)
    return width * shape + width_less(sheet) + EDGE


def width_less(sheet: MapSheet) -> float:
    """Return the height the legend takes."""
    return sheet.size.height() - sheet.area.height()


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
