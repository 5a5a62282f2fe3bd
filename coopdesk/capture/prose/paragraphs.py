"""Lines put together to paragraphs and cut into sentences; every letter keeps its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from coopdesk.capture.passages import Passage, joined_with, passage, plain


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; bullet: its line begins with a bullet or a number of a list, left out here."""

    words: Passage
    bullet: bool = False

    @property
    def text(self) -> str:
        """Return its words."""
        return self.words.text


def paragraphs(lines: Sequence[str], first: int = 1, last: int | None = None) -> list[Paragraph]:
    """Return the paragraphs of some lines, counted from 1; wrapped lines are put together."""
    chosen = range(first, (len(lines) if last is None else last) + 1)
    stripped = [lines[number - 1].strip() for number in chosen]
    full = _margin(stripped)
    parted = _are_doubled(stripped)
    found: list[tuple[Passage, bool]] = []
    before, blank, size = "", True, 0
    for number in chosen:
        line = lines[number - 1].strip()
        if not line or _PAGE.fullmatch(line):
            blank = not parted
            continue
        words = passage(lines, [number]).cut()
        if before and size < _MOST_LINES and _goes_on(before, line, full=full, blank=blank):
            found[-1] = joined_with(found[-1][0], words), found[-1][1]
            size += 1
        else:
            mark = _BULLET.match(words.text)
            found.append((words.cut(mark.end()) if mark else words, bool(mark)))
            size = 1
        before, blank = line, False
    shown = ((plain(words), bullet) for words, bullet in found)
    return [Paragraph(words, bullet) for words, bullet in shown if words.text]


def sentences(words: Passage) -> list[Passage]:
    """Return the sentences of a passage; U.S., Dr. and initials end none."""
    found: list[Passage] = []
    begun = 0
    for mark in _END.finditer(words.text):
        if not _SHORTENED.search(words.text, 0, mark.start() + 1):
            found.append(words.cut(begun, mark.end()))
            begun = mark.end()
    found.append(words.cut(begun))
    return [each for each in found if each.text]


_MOST_LINES = 60  # of a paragraph
_WRAPPED = range(40, 161)  # how long the longest lines are where the margin ends them
_PAGE = re.compile(
    r"(?:page|página|pág\.?|p\.)?\s*[-–]?\s*\d{1,3}\s*(?:[-–]|(?:/|of|de|sur)\s*\d{1,3})?",
    re.IGNORECASE,
)
_BULLET = re.compile(
    r"(?:[•▪◦○‣►·*–—-]\s+|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)]\s+)(?=\S)", re.IGNORECASE
)
_CLOSED = re.compile(r"[.!?:;…][\"”»’)]*$")
_END = re.compile(r"[.!?…][\"”»’)]*(?=\s+[\"“«‘(¿¡]*[A-ZÀ-ÖØ-Þ\d])")
_SHORTENED = re.compile(
    r"(?:\b[A-ZÀ-Þ]|\b(?:Mr|Mrs|Ms|Dr|Dra|Sr|Sra|Srta|Lic|Ing|Prof|Mme|MM|No|Nro|Núm|Nº|Art|art|vs|"
    r"St|Ste|approx|aprox|etc|cf|p\. ?ej|e\.g|i\.e|Inc|Ltd|Co|Sept|Sep|EE\. ?UU))\.$"
)


def _margin(lines: Sequence[str]) -> int:
    """Return how long a line is at least that the margin has ended; 0 where none has."""
    lengths = sorted(len(line) for line in lines if line)
    longest = lengths[-1 - len(lengths) // 20] if lengths else 0
    return round(longest * 0.75) if longest in _WRAPPED else 0


def _are_doubled(lines: Sequence[str]) -> bool:
    """Tell whether an empty line stands behind every line, so that it parts no paragraphs."""
    return sum(map(bool, lines)) > 3 and not any(
        first and second for first, second in pairwise(lines)
    )


def _goes_on(before: str, line: str, *, full: int, blank: bool) -> bool:
    if _CLOSED.search(before) or "\t" in before or "\t" in line or _BULLET.match(line):
        return False
    if line[0].islower():
        return True
    return not blank and bool(full) and len(before) >= full
