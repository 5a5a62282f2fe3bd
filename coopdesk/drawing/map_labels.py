"""Which names a map has room for, and where: those that matter most first, none over another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

SPACE: Final = 3.0  # px between a place and its name


@dataclass(frozen=True, slots=True)
class Wanted:
    """A place that may be named: its names from best to shortest, and how large its mark is."""

    at: QPointF
    names: Sequence[str]
    radius: float
    faded: bool = False
    width: float = 1e9  # px it may take, as wide as the country


@dataclass(frozen=True, slots=True)
class Label:
    """A name and the rectangle it is written in."""

    text: str
    where: QRectF
    faded: bool


def placed(
    wanted: Iterable[Wanted], font: QFont, area: QRectF, taken: Sequence[QRectF] = ()
) -> list[Label]:
    """Return the labels there is room for; taken is where none may stand."""
    metrics = QFontMetricsF(font)
    labels: list[Label] = []
    full = list(taken)
    for place in wanted:
        tries = product(place.names, _sides(place))
        for name, side in tries:
            width = metrics.horizontalAdvance(name)
            if width > place.width:
                continue
            where = _where(place, side, width, metrics.height())
            if area.contains(where) and not any(where.intersects(other) for other in full):
                labels.append(Label(name, where, place.faded))
                full.append(where)
                break
    return labels


def _sides(place: Wanted) -> tuple[tuple[float, float], ...]:
    """Return where a name may stand: on its country, else right, left, above, beneath."""
    return ((0, 0),) if place.faded else ((1, 0), (-1, 0), (0, -1), (0, 1))


def _where(place: Wanted, side: tuple[float, float], width: float, height: float) -> QRectF:
    across, down = side
    off = place.radius + SPACE
    x = place.at.x() + across * (off + width / 2)
    y = place.at.y() + down * (off + height / 2)
    return QRectF(x - width / 2, y - height / 2, width, height)
