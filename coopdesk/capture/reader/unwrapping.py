"""Lines of a printed page put together where a sentence runs on: only where that is plain."""

from __future__ import annotations

import re

NEARLY = 0.8  # of the longest lines of a page: a shorter line was not ended by the margin
SHORTEST = 40  # characters of a line that a margin may have ended


def unwrapped(lines: list[str]) -> list[str]:
    """Return the lines of a page, those joined that the margin alone has parted."""
    full = _full_line(lines)
    found: list[str] = []
    goes_on = False
    for line in lines:
        if goes_on and _continues(line):
            found[-1] = _joined(found[-1], line)
        else:
            found.append(line)
        goes_on = len(line) >= full and not _ENDS.search(line)
    return found


def _full_line(lines: list[str]) -> int:
    """Return how long a line is at least that reaches the margin."""
    lengths = sorted(len(line) for line in lines if line.strip())
    longest = lengths[len(lengths) * 9 // 10] if lengths else 0
    return max(SHORTEST, round(longest * NEARLY))


def _continues(line: str) -> bool:
    return bool(line.strip()) and not _STARTS.match(line)


def _joined(before: str, line: str) -> str:
    """Join two lines; a hyphen between small letters was put there by the margin."""
    if _BROKEN.search(before) and line[:1].islower():
        return before[:-1] + line
    return f"{before} {line.lstrip()}"


_ENDS = re.compile(r"[.:;!?…][\"”»’)]*$")
# What no sentence goes on with: bullets, numbers of lists, labels, rows of cells.
_STARTS = re.compile(
    r"\s*(?:[•▪◦○‣►–—*·-]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s|\d+(?:\.\d+)+\.?\s"
    r"|[^\W\d_][\w\s/’'-]{0,30}:\s|.*\t)"
)
_BROKEN = re.compile(r"[^\W\d_]{2}-$")
