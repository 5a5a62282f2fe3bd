"""The shades of a map: land, countries by their number of projects, areas of regions."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from PySide6.QtGui import QColor

from coopdesk.drawing.look import Look

CLASSES: Final = 4  # shades that can be told apart
LIGHTEST: Final = 0.28  # share of colour in the first shade
DARKEST: Final = 0.8
LAND: Final = 0.11  # share of text colour in land, of which nothing is told


def steps_of(counts: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Return the first and the last number of each shade, few enough to be told apart."""
    most = max(counts, default=0)
    if most <= CLASSES:
        return tuple((number, number) for number in range(1, most + 1))
    starts = [1]
    for power in range(9):
        starts += [each for n in (2, 5, 10) if (each := n * 10**power) <= most]
    every = -(-len(starts) // CLASSES)
    chosen = starts[::every]
    return tuple((a, b - 1) for a, b in pairwise([*chosen, most + 1]))


def shade(count: int, steps: tuple[tuple[int, int], ...], look: Look) -> QColor:
    """Return the colour of a country with so many projects, that of land for none."""
    number = next((n for n, (low, high) in enumerate(steps) if low <= count <= high), None)
    if number is None:
        return mixed(look.page, look.text, LAND)
    part = number / max(len(steps) - 1, 1)
    return mixed(look.page, look.tones["good"], LIGHTEST + (DARKEST - LIGHTEST) * part)


def mixed(page: QColor, colour: QColor, share: float) -> QColor:
    """Return a solid colour between two."""
    below, above = (
        (page.red(), page.green(), page.blue()),
        (
            colour.red(),
            colour.green(),
            colour.blue(),
        ),
    )
    return QColor(*(round(a + (b - a) * share) for a, b in zip(below, above, strict=True)))
