"""A map as it is painted: land, arcs, dots, names and the legend."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from coopdesk.drawing import map_labels, map_legend
from coopdesk.drawing.chart import GAP
from coopdesk.drawing.map_labels import Label, Wanted
from coopdesk.drawing.map_land import NOT_DRAWN, WORLD
from coopdesk.drawing.map_shades import LAND, mixed, shade
from coopdesk.drawing.map_sheet import DOT, Dot, Lit, MapSheet, concerns
from coopdesk.drawing.map_values import MapPlace
from coopdesk.drawing.tables import said_number

PRECISE: Final = 420.0  # px per unit from which on the precise shapes are drawn
SEEN: Final = 26.0  # px² of land under which a place with projects is a dot as well
TINY: Final = 3.0  # px² under which land is a point
ALPHA: Final = (0.82, 0.5)  # of one arc, of very many
UNLIT: Final = 0.1
REGION: Final = 0.3  # alpha of the lines over the area of a region
CLOSE: Final = 1.8  # times the world from which on other countries are named too


def paint(sheet: MapSheet, painter: QPainter) -> None:
    """Paint everything."""
    paint_land(sheet, painter)
    for _ in painting(sheet, painter):
        pass


def paint_land(sheet: MapSheet, painter: QPainter) -> None:
    """Paint the countries, shaded by their projects, and the areas of regions."""
    painter.save()
    painter.setClipRect(sheet.area)
    turn, precise = sheet.transform(), sheet.scale >= PRECISE
    border = QPen(sheet.look.page, 0.7)
    for code, shape in sheet.land.shapes.items():
        if shape.bounds.intersects(sheet.frame):
            painter.setPen(border)
            painter.setBrush(shade(sheet.projects.get(code, 0), sheet.steps, sheet.look))
            painter.drawPath(turn.map(shape.fine if precise else shape.coarse))
    painter.setPen(Qt.PenStyle.NoPen)
    for members, tint in _region_areas(sheet):
        painter.setBrush(QBrush(tint, Qt.BrushStyle.BDiagPattern))
        for code in members:
            if shape := sheet.land.shapes.get(code):
                painter.drawPath(turn.map(shape.fine if precise else shape.coarse))
    _paint_small_places(sheet, painter)
    painter.restore()


def painting(sheet: MapSheet, painter: QPainter, lit: Lit | None = None) -> Iterator[None]:
    """Paint arcs, dots and names over the land, resting after each arc, then the legend.

    What is not concerned by what is lit is painted faintly.
    """
    painter.setClipRect(sheet.area)  # nothing is saved: whoever paints may stop in between
    many = min(len(sheet.arcs) / 120, 1.0)
    alpha = ALPHA[0] + (ALPHA[1] - ALPHA[0]) * many
    painter.setPen(Qt.PenStyle.NoPen)
    for counted, drawn in sorted(sheet.arcs, key=lambda pair: concerns(lit, pair[0])):
        bright = lit is None or concerns(lit, counted)
        strong = alpha if lit is None else 0.9
        painter.setBrush(drawn.gradient(sheet.look, strong if bright else UNLIT))
        painter.drawPath(drawn.shape)
        yield
    concerned = _concerned(sheet, lit)
    for dot in reversed(sheet.dots):
        _paint_dot(sheet, painter, dot, bright=lit is None or dot.place.code in concerned)
    for label in _labels(sheet, lit, concerned):
        _paint_label(sheet, painter, label)
    painter.setClipping(False)
    _paint_legend(sheet, painter)


def _paint_legend(sheet: MapSheet, painter: QPainter) -> None:
    """Paint what signs mean, beneath the map; of nothing, a sentence over it."""
    map_legend.paint(
        painter, sheet.signs, sheet.look, sheet.area.bottom() + GAP, sheet.size.width()
    )
    if not sheet.signs and not sheet.values.places:
        painter.setPen(sheet.look.text)
        painter.setFont(sheet.look.font)
        words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(sheet.area, int(words), sheet.values.words.nothing)


def _region_areas(sheet: MapSheet) -> Iterator[tuple[tuple[str, ...], QColor]]:
    """Yield the countries of each region that takes part, but the whole world."""
    for dot in sheet.dots:
        members = sheet.land.members.get(dot.place.code, ())
        if members and len(members) < len(sheet.land.shapes) * 0.8:
            tint = QColor(sheet.look.tones[dot.tone])
            tint.setAlphaF(REGION)
            yield members, tint


def _paint_small_places(sheet: MapSheet, painter: QPainter) -> None:
    """Paint as points what is too small to be seen as land."""
    marked = {dot.place.code for dot in sheet.dots}
    plain = mixed(sheet.look.page, sheet.look.text, LAND * 2)
    for code, point in sheet.land.points.items():
        if code in marked or code in sheet.land.members or not sheet.frame.contains(point):
            continue
        shape, projects = sheet.land.shapes.get(code), sheet.projects.get(code, 0)
        size = shape.bounds.width() * shape.bounds.height() * sheet.scale**2 if shape else 0
        if projects and size < SEEN:
            painter.setPen(QPen(sheet.look.faded, 0.7))
            painter.setBrush(shade(projects, sheet.steps, sheet.look))
            painter.drawEllipse(sheet.on_screen(point), DOT + 1, DOT + 1)
        elif size < TINY and code != NOT_DRAWN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(plain)
            painter.drawEllipse(sheet.on_screen(point), 1.2, 1.2)


def _paint_dot(sheet: MapSheet, painter: QPainter, dot: Dot, *, bright: bool) -> None:
    """Paint a country as a dot, a region or what is no more as a ring."""
    colour = QColor(sheet.look.tones[dot.tone])
    if not bright:
        colour.setAlphaF(UNLIT * 2)
    ring = dot.place.code in sheet.land.members
    painter.setPen(QPen(colour, 1.8) if ring else QPen(sheet.look.page, 1))
    painter.setBrush(sheet.look.page if ring else colour)
    painter.drawEllipse(dot.at, dot.radius, dot.radius)


def _concerned(sheet: MapSheet, lit: Lit | None) -> dict[str, int]:
    """Return the places that what is lit concerns, with what is counted between them."""
    if isinstance(lit, MapPlace):
        found = {lit.code: 0}
        for each in sheet.values.arcs:
            if concerns(lit, each):
                there = each.requesting if each.providing == lit.code else each.providing
                found[there] = found.get(there, 0) + each.count
        return found
    return {lit.providing: 0, lit.requesting: lit.count} if lit else {}


def _labels(sheet: MapSheet, lit: Lit | None, concerned: dict[str, int]) -> list[Label]:
    taken = [QRectF(dot.at.x() - 2, dot.at.y() - 2, 4, 4) for dot in sheet.dots[:60]]
    taken += [d.shape.boundingRect() for a, d in sheet.arcs if a.providing == a.requesting]
    wanted = list(_wanted(sheet, lit, concerned))
    return map_labels.placed(wanted, sheet.font, sheet.area, taken)


def _wanted(sheet: MapSheet, lit: Lit | None, concerned: dict[str, int]) -> Iterator[Wanted]:
    """Yield what may be named, the most important first: dots, then other land."""
    dots = sheet.dots if lit is None else [d for d in sheet.dots if d.place.code in concerned]
    for dot in dots:
        code, name = dot.place.code, dot.place.name
        count = concerned.get(code)
        number = f" {said_number(count, sheet.values.language)}" if count else ""
        short = [] if code in sheet.land.members else [code + number]
        yield Wanted(dot.at, [name + number, *short], dot.radius)
    if lit is not None:
        return
    named = {dot.place.code for dot in sheet.dots}
    close = sheet.frame.width() * CLOSE < WORLD.width()
    for code, shape in sheet.land.shapes.items():
        at, projects = sheet.on_screen(sheet.land.points[code]), code in sheet.projects
        if not code or code in named or not (close or projects) or not sheet.area.contains(at):
            continue
        names = [sheet.values.names[code], *([code] if projects else [])]
        land = shape.bounds.width() * sheet.scale * 0.9
        yield Wanted(at, names, 0, faded=not projects, land=land)


def _paint_label(sheet: MapSheet, painter: QPainter, label: Label) -> None:
    painter.setFont(sheet.font)
    if not label.faded:
        behind = QColor(sheet.look.page)
        behind.setAlphaF(0.72)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(behind)
        painter.drawRoundedRect(label.where.adjusted(-2, 0, 2, 0), 3, 3)
    painter.setPen(sheet.look.faded if label.faded else sheet.look.text)
    painter.drawText(label.where, int(Qt.AlignmentFlag.AlignCenter), label.text)
