"""From degrees to a plane: the Equal Earth projection, where all areas keep their proportions.

Šavrič, Patterson and Jenny, "The Equal Earth map projection", International Journal of
Geographical Information Science 33 (2019), 454–465. The middle is 11° E, so that the edge runs
through Bering Strait and cuts no country but a few islands.
"""

from __future__ import annotations

from math import asin, cos, radians, sin, sqrt
from typing import Final

MIDDLE: Final = 11.0  # degrees of longitude
NORTH: Final = 83.7  # degrees of latitude that are shown: all land but Antarctica
SOUTH: Final = -56.0

_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796
_HALF_ROOT = sqrt(3) / 2


def equal_earth(longitude: float, latitude: float) -> tuple[float, float]:
    """Return x and y, upwards, on a sphere of radius 1; longitude counts from the middle."""
    angle = asin(_HALF_ROOT * sin(radians(latitude)))
    square = angle * angle
    sixth = square * square * square
    slope = _A1 + 3 * _A2 * square + sixth * (7 * _A3 + 9 * _A4 * square)
    x = radians(longitude) * cos(angle) / (_HALF_ROOT * slope)
    return x, angle * (_A1 + _A2 * square + sixth * (_A3 + _A4 * square))


def on_map(longitude: float, latitude: float) -> tuple[float, float]:
    """Return where a place stands on the map: x from its middle, y downwards from the equator."""
    x, y = equal_earth(longitude - MIDDLE, latitude)
    return x, -y


def turned(longitude: float) -> float:
    """Return the same longitude as the map counts it, from its left edge to its right one."""
    return (longitude - MIDDLE + 180) % 360 + MIDDLE - 180
