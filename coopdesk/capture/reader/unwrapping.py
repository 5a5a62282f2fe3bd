"""Lines of a printed page put together where a sentence runs on: only where that is plain."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

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


def put_together(lines: Sequence[str], compounds: Set[str] = frozenset()) -> str:
    """Return lines that the margin has parted as one; compounds keep their hyphen: tax-free."""
    whole = lines[0]
    for line in lines[1:]:
        whole = _joined(whole, line, compounds)
    return whole


def starts(line: str) -> bool:
    """Tell whether a line begins a point of a list, a label or a row: no sentence goes on so."""
    return bool(_STARTS.match(line))


def _full_line(lines: list[str]) -> int:
    """Return how long a line is at least that reaches the margin."""
    lengths = sorted(len(line) for line in lines if line.strip())
    longest = lengths[len(lengths) * 9 // 10] if lengths else 0
    return max(SHORTEST, round(longest * NEARLY))


def _continues(line: str) -> bool:
    return bool(line.strip()) and not _STARTS.match(line)


def compounds_in(text: str) -> set[str]:
    """Return the words of a text that have a hyphen of their own, in small letters."""
    return set(_COMPOUND.findall(text.lower()))


def _joined(before: str, line: str, compounds: Set[str] = frozenset()) -> str:
    """Join two lines; a hyphen between small letters was put there by the margin."""
    broken = _BROKEN.search(before)
    if broken and line[:1].islower():
        word = _COMPOUND.search(
            f"{before.rsplit(maxsplit=1)[-1]}{line.split(maxsplit=1)[0]}".lower()
        )
        return before + line if word and word[0] in compounds else before[:-1] + line
    return f"{before} {line.lstrip()}"


_ENDS = re.compile(r"[.:;!?…][\"”»’)]*$")
# What no sentence goes on with: bullets, numbers of lists, labels, rows of cells.
_STARTS = re.compile(
    r"\s*(?:[•▪◦○‣►–—*·-]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s|\d+(?:\.\d+)+\.?\s"
    r"|[^\W\d_][\w\s/’'-]{0,30}:\s|.*\t)"
)
_BROKEN = re.compile(r"[^\W\d_]{2}-$")
_COMPOUND = re.compile(r"[^\W\d_]+-[^\W\d_]+")
