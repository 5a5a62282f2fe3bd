"""How one ordered list of keys turns into another: a few steps, or too many to be worth it."""

from __future__ import annotations  # array[int] needs Python 3.12 at run time

from array import array
from dataclasses import dataclass
from typing import Final

MANY: Final = 64  # steps; past this a table is quicker filled afresh
REACH: Final = 64  # keys looked ahead for the place where both lists meet again


@dataclass(frozen=True, slots=True)
class Step:
    """Rows to put in (count > 0) or take out (count < 0) at a row, in order of application."""

    row: int
    count: int


def steps_between(old: array[int], new: array[int]) -> list[Step] | None:
    """Return the steps that turn old into new, or None where they are too many.

    Compares stretches with the array's own equality, so 100 000 equal keys cost some 0.1 ms.
    """
    steps: list[Step] = []
    here = there = 0
    while True:
        same = _common_start(old, here, new, there)
        here, there = here + same, there + same
        if here == len(old) and there == len(new):
            return steps
        gone, come = _until_they_meet(old, here, new, there)
        if gone:
            steps.append(Step(there, -gone))
        if come:
            steps.append(Step(there, come))
        here, there = here + gone, there + come
        if len(steps) > MANY:
            return None


def _common_start(old: array[int], here: int, new: array[int], there: int) -> int:
    most = min(len(old) - here, len(new) - there)
    same, stretch = 0, 16
    while same < most and stretch:
        size = min(stretch, most - same)
        if old[here + same : here + same + size] == new[there + same : there + same + size]:
            same += size
            stretch *= 2
        else:
            stretch = size // 2
    return same


def _until_they_meet(old: array[int], here: int, new: array[int], there: int) -> tuple[int, int]:
    if here == len(old):
        return 0, len(new) - there
    if there == len(new):
        return len(old) - here, 0
    ahead_old, ahead_new = old[here : here + REACH], new[there : there + REACH]
    for distance in range(1, REACH):
        if distance < len(ahead_old) and ahead_old[distance] == ahead_new[0]:
            return distance, 0
        if distance < len(ahead_new) and ahead_new[distance] == ahead_old[0]:
            return 0, distance
    return 1, 1
