"""Pieces of a printed page: words that stand together on one line, with the box they fill.

PDFium tells the text of a page and, apart from it, the boxes its runs of letters fill, in the same
order. Which letters a box holds is asked for only where lines and boxes are not one to one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import NamedTuple

MOST_QUESTIONS = 1_000  # of a document; each takes some 5 ms


class Box(NamedTuple):
    """A box on a page: left, top, right and bottom, in points from the upper left corner."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def height(self) -> float:
        """Return how high it is."""
        return self.y1 - self.y0

    @property
    def middle(self) -> float:
        """Return the height at which its middle stands."""
        return (self.y0 + self.y1) / 2

    def is_beside(self, other: Box) -> bool:
        """Tell whether it stands on the line of another box."""
        common = min(self.y1, other.y1) - max(self.y0, other.y0)
        return common > 0.4 * min(self.height, other.height)

    def joined(self, other: Box) -> Box:
        """Return the box around both."""
        return Box(
            min(self.x0, other.x0),
            min(self.y0, other.y0),
            max(self.x1, other.x1),
            max(self.y1, other.y1),
        )


class Piece(NamedTuple):
    """Words on a line and their box."""

    text: str
    box: Box


class Pages:
    """Tells the pieces of the pages of a document, as long as that takes no more than its share."""

    def __init__(self, boxes_until: Callable[[int, int], int]) -> None:
        """Take what tells how many boxes the letters of a page fill up to one of them."""
        self._boxes_until = boxes_until
        self._known: dict[tuple[int, int], int] = {}

    def pieces(self, page: int, text: str, boxes: Sequence[Box]) -> list[Piece] | None:
        """Return the pieces of a page, None where its boxes and letters do not agree."""
        runs = _runs(boxes)
        lines = [(found.start(), found.end()) for found in _LINE.finditer(text)]
        ends = list(accumulate(run.boxes for run in runs))
        try:
            words = _by_counting(text, lines, runs)
            if words is None:
                cuts = self._cuts(page, lines, ends, (0, len(lines), 0, len(runs)))
                words = [cut for each in cuts for cut in self._words(page, text, each, runs)]
        except _Disagreeing:
            return None
        if len(words) != len(runs):
            return None
        return [
            Piece(" ".join(text[start:end].split()), run.box)
            for (start, end), run in zip(words, runs, strict=True)
        ]

    def _cuts(
        self,
        page: int,
        lines: Sequence[tuple[int, int]],
        ends: Sequence[int],
        of: tuple[int, int, int, int],
    ) -> list[tuple[int, int, int, int]]:
        """Return of each line its letters, and its runs from one to before another."""
        first, last, run, after = of
        if after - run < last - first:
            raise _Disagreeing
        if after - run == last - first:
            return [(*lines[first + n], run + n, run + n + 1) for n in range(last - first)]
        if last - first == 1:
            return [(*lines[first], run, after)]
        middle = (first + last) // 2
        boxes = self._until(page, lines[middle - 1][1])
        if boxes not in ends:
            raise _Disagreeing
        cut = ends.index(boxes) + 1
        return [
            *self._cuts(page, lines, ends, (first, middle, run, cut)),
            *self._cuts(page, lines, ends, (middle, last, cut, after)),
        ]

    def _words(
        self, page: int, text: str, line: tuple[int, int, int, int], runs: Sequence[Run]
    ) -> list[tuple[int, int]]:
        """Return the letters of each run of a line: it is cut at spaces."""
        start, end, run, after = line
        ends = list(accumulate(each.boxes for each in runs))
        spaces = [start + found.start() for found in _SPACE.finditer(text[start:end])]
        found: list[tuple[int, int]] = []
        for number in range(run, after - 1):
            wanted = ends[number]
            share = _width(runs[number]) / sum(_width(each) for each in runs[number:after])
            guess = bisect_right(spaces, start + share * (end - start)) - 1
            at = _last(spaces, guess, lambda space, most=wanted: self._until(page, space) <= most)
            if at is None or self._until(page, at) != wanted:
                raise _Disagreeing
            found.append((start, at))
            start = at
            spaces = [space for space in spaces if space > at]
        return [*found, (start, end)]

    def _until(self, page: int, end: int) -> int:
        """Return how many boxes the letters of a page fill up to one of them."""
        if (page, end) not in self._known:
            if len(self._known) == MOST_QUESTIONS:
                raise _Disagreeing
            self._known[page, end] = self._boxes_until(page, end)
        return self._known[page, end]


class _Disagreeing(Exception):
    """Boxes and letters do not agree, or to learn how they do would take too long."""


_LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")
_SPACE = re.compile(r"(?<=\S)\s+(?=\S)")
_ASTRAY = 2  # letters of a line without a box of their own
_MOST_ASTRAY = 0.01
# What has a box: each letter, or two and three drawn as one.
_ALONE = tuple(re.compile(rf"{drawn}[^\s]") for drawn in ("", "ffi|ffl|ff|", "ffi|ffl|ff|fi|fl|"))
_WORDS_APART = 0.75  # of the height of a line: a wider gap is one between columns


class Run(NamedTuple):
    """Boxes that stand close to each other on one line: how many, the box around, the last."""

    boxes: int
    box: Box
    last: Box


def _by_counting(
    text: str, lines: Sequence[tuple[int, int]], runs: Sequence[Run]
) -> list[tuple[int, int]] | None:
    """Return the letters of each run where each letter has a box of its own, or nearly each.

    Letters and boxes are counted line by line; None where they do not come out even.
    """
    boxes = sum(run.boxes for run in runs)
    alone = min(_ALONE, key=lambda way: abs(len(way.findall(text)) - boxes))
    if abs(len(alone.findall(text)) - boxes) > boxes * _MOST_ASTRAY:
        return None
    found: list[tuple[int, int]] = []
    at = 0
    for start, end in lines:
        size = len(alone.findall(text, start, end))
        after, told = at, 0
        while after < len(runs) and (
            after == at or abs(told + runs[after].boxes - size) <= abs(told - size)
        ):
            told += runs[after].boxes
            after += 1
        cuts = _cut_by_counting(text, (start, end), runs[at:after], alone)
        if abs(told - size) > _ASTRAY or cuts is None:
            return None
        found += cuts
        at = after
    return found if at == len(runs) else None


def _cut_by_counting(
    text: str, line: tuple[int, int], runs: Sequence[Run], alone: re.Pattern[str]
) -> list[tuple[int, int]] | None:
    """Cut a line at the spaces where so many letters stand before as its runs have boxes."""
    start, end = line
    found: list[tuple[int, int]] = []
    begun = start
    for wanted in list(accumulate(run.boxes for run in runs))[:-1]:
        spaces = [begun + each.start() for each in _SPACE.finditer(text[begun:end])]
        astray = [(abs(len(alone.findall(text, start, at)) - wanted), at) for at in spaces]
        near, at = min(astray, default=(wanted, end))
        if near > _ASTRAY:
            return None
        found.append((begun, at))
        begun = at
    return [*found, (begun, end)]


def _runs(boxes: Sequence[Box]) -> list[Run]:
    """Return the boxes that stand close to each other on one line, in their order."""
    found: list[Run] = []
    tall = _usual([box.height for box in boxes])
    for box in boxes:
        run = found[-1] if found else None
        if run and _goes_on(run, box, tall):
            found[-1] = Run(run.boxes + 1, run.box.joined(box), box)
        else:
            found.append(Run(1, box, box))
    return found


def _goes_on(run: Run, box: Box, tall: float) -> bool:
    near = max(tall, run.box.height) * _WORDS_APART
    if not -tall < box.x0 - run.last.x1 < near:
        return False
    return box.is_beside(run.box) or _touches(box, run.box)


def _touches(box: Box, line: Box) -> bool:
    """Tell whether a box is that of a sign at the edge of a line: a full stop, an accent."""
    return box.height < line.height and line.y0 - 2 <= box.middle <= line.y1 + 3


def _width(run: Run) -> float:
    return max(run.box.x1 - run.box.x0, 0.1)


def _usual(values: Sequence[float]) -> float:
    return sorted(values)[len(values) * 3 // 4] if values else 0.0


def _last(values: Sequence[int], guess: int, is_before: Callable[[int], bool]) -> int | None:
    """Return the last value that is before something; looked for around a guess first."""
    low, high = 0, len(values)  # the first that is not before stands from low to high
    guess = min(max(guess, 0), len(values) - 1)
    for near in (guess, guess + 1):
        if low <= near < high:
            low, high = (near + 1, high) if is_before(values[near]) else (low, near)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if is_before(values[middle]) else (low, middle)
    return values[low - 1] if low else None
