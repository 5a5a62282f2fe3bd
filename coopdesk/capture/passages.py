"""Passages: words of several lines as one text that still knows where each letter stood."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from coopdesk.capture.compounds import keeps_hyphen
from coopdesk.capture.drafts import Behind
from coopdesk.capture.places import Places


@dataclass(frozen=True, slots=True)
class Passage:
    """A text and, for each of its characters, the line and the character it stood at."""

    text: str
    places: Places

    @property
    def first_line(self) -> int:
        """Return the number of the line it begins in."""
        return self.places[0][0]

    @property
    def last_line(self) -> int:
        """Return the number of the line it ends in."""
        return self.places[-1][0]

    def cut(self, start: int = 0, end: int | None = None) -> Passage:
        """Return the part from a character to before another, without space around it."""
        text = self.text[start:end]
        first = start + len(text) - len(text.lstrip())
        kept = text.strip()
        return Passage(kept, self.places[first : first + len(kept)])

    def split(self, mark: re.Pattern[str]) -> list[Passage]:
        """Return the parts between all places that a pattern matches; empty ones are left out."""
        cuts = [found.span() for found in mark.finditer(self.text)]
        starts = [0, *(end for _, end in cuts)]
        ends = [*(start for start, _ in cuts), len(self.text)]
        parts = [self.cut(start, end) for start, end in zip(starts, ends, strict=True)]
        return [part for part in parts if part.text]

    def behind(self, field: str, part: int = 0, within: str = "") -> Behind:
        """Return the passage as the words behind a field."""
        (first, start), (last, end) = self.places[0], self.places[-1]
        return Behind(field, first, last, self.text, part, within, start, end + 1)


EMPTY = Passage("", Places())


def passage(lines: Sequence[str], numbers: Iterable[int]) -> Passage:
    """Return these lines of a source, by their numbers, as one passage."""
    joined = EMPTY
    for number in numbers:
        line = lines[number - 1]
        joined = joined_with(joined, _whole_line(number, line))
    return joined


def _whole_line(number: int, line: str) -> Passage:
    return Passage(line, Places.of_line(number, len(line)))


def joined_with(first: Passage, second: Passage) -> Passage:
    """Return two passages as one, apart by a space unless the margin parted them at a hyphen."""
    if not first.text or not second.text:
        return first if first.text else second
    if _BROKEN.search(first.text) and second.text[0].islower():
        keep = len(first.text) if keeps_hyphen(first.text, second.text) else -1
        return Passage(first.text[:keep] + second.text, first.places[:keep] + second.places)
    places = first.places + first.places[-1:] + second.places
    return Passage(f"{first.text} {second.text}", places)


def joined(passages: Iterable[Passage]) -> Passage:
    """Return passages as one."""
    whole = EMPTY
    for each in passages:
        whole = joined_with(whole, each)
    return whole


def plain(written: Passage) -> Passage:
    """Return a passage without tags, marks of emphasis, addresses of links and doubled space."""
    if " ".join(written.text.split()) == written.text and not _MARKUP.search(written.text):
        return written  # as most are
    letters: list[str] = []
    places: list[int] = []
    at = 0
    for found in _MARKUP.finditer(written.text):
        letters += written.text[at : found.start()]
        places += written.places.numbers[at : found.start()]
        shown, here = _shown(written, found)
        letters += shown
        places += here
        at = found.end()
    letters += written.text[at:]
    places += written.places.numbers[at:]
    return _without_doubled_space(letters, places)


_BROKEN = re.compile(r"[^\W\d_]-$")
_MARKUP = re.compile(
    r"(?P<tag></?[A-Za-z][^<>]*>)|(?P<stars>\*\*|__)|\[(?P<link>[^\[\]]*)\]\([^()\s]*\)"
    r"|(?P<letter>&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z]{2,8});)"
)


def _shown(written: Passage, found: re.Match[str]) -> tuple[str, Sequence[int]]:
    """Return what stands for markup, and the place of each of its letters."""
    numbers = written.places.numbers
    start = numbers[found.start()]
    match found.lastgroup:
        case "tag":
            return " ", [start]
        case "link":
            first, last = found.span("link")
            return written.text[first:last], numbers[first:last]
        case "letter":
            letters = html.unescape(found[0])
            return letters, [start] * len(letters)
        case _:
            return "", []


def _without_doubled_space(letters: Sequence[str], places: Sequence[int]) -> Passage:
    kept: list[str] = []
    where: list[int] = []
    for letter, place in zip(letters, places, strict=True):
        if not letter.isspace():
            kept.append(letter)
            where.append(place)
        elif kept and kept[-1] != " ":
            kept.append(" ")
            where.append(place)
    if kept and kept[-1] == " ":
        del kept[-1], where[-1]
    return Passage("".join(kept), Places(where))
