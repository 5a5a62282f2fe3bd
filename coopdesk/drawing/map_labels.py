"""Which names a map has room for, and where: those that matter most first, none over another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF

MIDDLE: Final = (0.0, 0.0)
BESIDE: Final = (MIDDLE, (1.0, 0.0), (-1.0, 0.0), (0.0, -1.0), (0.0, 1.0))
SPACE: Final = 3.0  # px between a place and its name


@dataclass(frozen=True, slots=True)
class Wanted:
    """A place that may be named: its names from best to shortest, and how large its mark is.

    A name stands on the land itself where that is wide enough, else, unless it is faded, beside.
    """

    at: QPointF
    names: Sequence[str]
    radius: float
    faded: bool = False
    land: float = 0.0  # px of its width


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
        for name, side in product(place.names, BESIDE if not place.faded else (MIDDLE,)):
            width = metrics.horizontalAdvance(name)
            if side == MIDDLE and width > place.land:
                continue
            where = _where(place, side, width, metrics.height())
            if area.contains(where) and not any(where.intersects(other) for other in full):
                labels.append(Label(name, where, place.faded))
                full.append(where)
                break
    return labels


def _where(place: Wanted, side: tuple[float, float], width: float, height: float) -> QRectF:
    across, down = side
    off = place.radius + SPACE
    x = place.at.x() + across * (off + width / 2)
    y = place.at.y() + down * (off + height / 2)
    return QRectF(x - width / 2, y - height / 2, width, height)
