"""Ordered lists of keys, up to millions: how one turns into another, where keys stand in one."""

from __future__ import annotations  # array[int] needs Python 3.12 at run time

import re
from array import array
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, count
from typing import Final

MANY: Final = 64  # steps; past this a table is quicker filled afresh
REACH: Final = 64  # keys looked ahead for the place where both lists meet again
FEW: Final = 4  # keys looked up one by one, 4 ms each in a million; all at once are 45 ms
SLICE: Final = 100_000  # keys looked through at once, some 5 ms


@dataclass(frozen=True, slots=True)
class Step:
    """Rows to put in (count > 0) or take out (count < 0) at a row, in order of application."""

    row: int
    count: int


def steps_between(old: array[int], new: array[int]) -> list[Step] | None:
    """Return the steps that turn old into new, or None where they are too many.

    Compares stretches with the array's own equality, so a million equal keys cost some 1.5 ms.
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


def packed(keys: Sequence[int]) -> array[int]:
    """Return keys as an array of 32 bits each, of 64 where they need them; an array as it is."""
    if isinstance(keys, array):
        return keys
    try:
        return array("I", keys)
    except OverflowError:
        return array("q", keys)


def row_of(keys: array[int], key: int) -> int:
    """Return where a key is, -1 for nowhere; `array.index` takes four times as long."""
    try:
        sought = array(keys.typecode, [key]).tobytes()
    except OverflowError:
        return -1
    pattern, start = re.compile(re.escape(sought), re.DOTALL), 0
    while match := pattern.search(keys, start):  # type: ignore[call-overload]
        row, rest = divmod(match.start(), keys.itemsize)
        if not rest:
            return row
        start = match.start() + 1  # the end of one key and the beginning of another
    return -1


def rows_of(keys: array[int], wanted: Collection[int]) -> list[int]:
    """Return where the wanted keys are, from first to last."""
    if len(wanted) <= FEW:
        return sorted(row for key in set(wanted) if (row := row_of(keys, key)) >= 0)
    return [row for some in slices_with(keys, frozenset(wanted)) for row in some]


def slices_with(keys: array[int], wanted: frozenset[int]) -> Iterator[list[int]]:
    """Yield where the wanted keys are, slice by slice, so that others come in between."""
    for start in range(0, len(keys), SLICE):
        there = map(wanted.__contains__, keys[start : start + SLICE])
        yield list(compress(count(start), there))


def runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of each run of neighbouring rows."""
    start = previous = -2
    for row in rows:
        if row != previous + 1:
            if start >= 0:
                yield start, previous
            start = row
        previous = row
    if start >= 0:
        yield start, previous


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
