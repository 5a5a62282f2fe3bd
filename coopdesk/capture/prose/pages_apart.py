"""Several pages pasted into one source: where each begins, and each as a source of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from coopdesk.capture.source import Source


def sources_apart(source: Source, begun: Sequence[int]) -> list[Source]:
    """Return the source once for each page, the lines of all others empty: numbers stay.

    begun are the numbers of the lines the pages begin at; what stands above the first is its own.
    """
    if len(begun) < 2:
        return [source]
    starts = [1, *begun[1:]]
    ends = [*(start - 1 for start in begun[1:]), len(source.lines)]
    return [
        replace(source, lines=_only(source.lines, start, end))
        for start, end in zip(starts, ends, strict=True)
    ]


def title_begins(lines: Sequence[str], labelled: int, not_before: int) -> int:
    """Return the first of the lines right above a label that can be a title, or 0.

    The lines of it stand together, and none of them ends a sentence.
    """
    at = labelled - 1
    while at > not_before and not lines[at - 1].strip():
        at -= 1
    first = 0
    while at > not_before and (line := lines[at - 1].strip()) and labelled - at <= _MOST_ABOVE:
        if _CLOSED.search(line):
            break
        first = at
        at -= 1
    return first


def again(names: Iterable[tuple[str, int]]) -> list[int]:
    """Return the first line of each round of labels: a name that comes again begins another."""
    rounds: list[int] = []
    seen: dict[str, int] = {}
    for name, line in names:
        if not seen or (name in seen and seen[name] != line):
            rounds.append(line)
            seen = {}
        seen[name] = line
    return rounds


def _only(lines: Sequence[str], start: int, end: int) -> tuple[str, ...]:
    return tuple(line if start <= n <= end else "" for n, line in enumerate(lines, 1))


_MOST_ABOVE = 8  # lines between a title's first line and the labels
_CLOSED = re.compile(r"[.!?;:][\"”»’)]*$")
