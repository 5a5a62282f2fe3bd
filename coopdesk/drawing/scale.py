"""The numbers at an axis: round ones, few, and whole where things are counted."""

from __future__ import annotations

from math import ceil, floor, log10


def steps(lowest: float, highest: float, most: int, *, whole: bool) -> tuple[float, float, float]:
    """Return the first and the last number of an axis and the step between its numbers.

    Nought is always on it; there are at most so many steps, at least one.
    """
    low, high = min(lowest, 0.0), max(highest, 0.0)
    if low == high:
        return 0.0, 1.0, 1.0
    step = _round_up((high - low) / max(most, 1))
    if whole:
        step = max(1.0, ceil(step))
    return floor(low / step) * step, ceil(high / step) * step, step


def _round_up(step: float) -> float:
    size = 10.0 ** floor(log10(step))
    return next(size * factor for factor in (1, 2, 5, 10) if size * factor >= step * (1 - 1e-9))
