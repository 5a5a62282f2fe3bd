"""The part of the map that is shown: fitted to its area, zoomed around a point, kept on the map."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF

from coopdesk.drawing.map_land import WORLD

CLOSEST: Final = 40.0  # times the whole world
LEAST: Final = 0.5  # units across that a part is shown with at least: 30 degrees
BEYOND: Final = 0.2  # of what is shown may lie off the map, so that its edges can be in the middle
ROOM: Final = 0.06  # around what is shown, as a share of it


def fitted(frame: QRectF, area: QRectF) -> QRectF:
    """Return the part widened or heightened to the proportions of its area, and on the map."""
    wanted = area.width() / max(area.height(), 1.0)
    width = max(frame.width(), frame.height() * wanted)
    width = max(min(width, whole(area).width()), WORLD.width() / CLOSEST)
    return _on_map(frame.center(), width, width / wanted)


def whole(area: QRectF) -> QRectF:
    """Return the whole world in the proportions of an area."""
    wanted = area.width() / max(area.height(), 1.0)
    width = max(WORLD.width(), WORLD.height() * wanted)
    middle = WORLD.center()
    return QRectF(middle.x() - width / 2, middle.y() - width / wanted / 2, width, width / wanted)


def around(bounds: QRectF) -> QRectF:
    """Return a part of the map with places in its middle and room around them."""
    if bounds.isEmpty():
        return QRectF(WORLD)
    more = max(bounds.width(), bounds.height()) * ROOM
    wide = max(LEAST - bounds.width() - 2 * more, 0) / 2
    high = max(LEAST / 2 - bounds.height() - 2 * more, 0) / 2
    return bounds.adjusted(-more - wide, -more - high, more + wide, more + high)


def zoomed(frame: QRectF, factor: float, at: QPointF, area: QRectF) -> QRectF:
    """Return the part seen so many times as large, with one of its points where it was."""
    widest, least = whole(area).width(), WORLD.width() / CLOSEST
    width = max(min(frame.width() / factor, widest), least)
    share = width / frame.width()
    height = frame.height() * share
    left = at.x() - (at.x() - frame.left()) * share
    top = at.y() - (at.y() - frame.top()) * share
    return _on_map(QPointF(left + width / 2, top + height / 2), width, height)


def moved(frame: QRectF, by: QPointF) -> QRectF:
    """Return the part beside, as far as there is map."""
    return _on_map(frame.center() + by, frame.width(), frame.height())


def _on_map(middle: QPointF, width: float, height: float) -> QRectF:
    x = _held(middle.x(), width, WORLD.left(), WORLD.right())
    y = _held(middle.y(), height, WORLD.top(), WORLD.bottom())
    return QRectF(x - width / 2, y - height / 2, width, height)


def _held(middle: float, length: float, low: float, high: float) -> float:
    if length >= high - low:
        return (low + high) / 2
    low, high = low - length * BEYOND, high + length * BEYOND
    return min(max(middle, low + length / 2), high - length / 2)
