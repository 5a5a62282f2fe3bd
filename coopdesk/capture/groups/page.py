"""A page as paragraphs, sentences and news lines; its own date and its menus are none of these."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from coopdesk.capture.passages import Passage, joined, passage, plain


@dataclass(frozen=True, slots=True)
class News:
    """A headline under the month it was put on the page: 9/04 is September 2004."""

    year: int
    month: int
    words: Passage


@dataclass(frozen=True, slots=True)
class Page:
    """The parts of a page; short are headings, menus and single lines, prose has sentences."""

    short: tuple[Passage, ...]
    prose: tuple[Passage, ...]
    news: tuple[News, ...]
    menu: tuple[Passage, ...]  # lines of several columns in a row, as they stand

    @property
    def sentences(self) -> list[Passage]:
        """Return the sentences of the prose, in order."""
        return [each for paragraph in self.prose for each in paragraph.split(_SENTENCE)]


def is_short(written: Sequence[str]) -> bool:
    """Tell whether a text is as short as a page of the web; reports are not looked through."""
    return sum(map(len, written)) <= _LONGEST


def page_of(written: Sequence[str]) -> Page:
    """Return the parts of a page, whatever its line breaks."""
    news, used = _news(written)
    menu = _menu(written, used)
    used |= {each.first_line for each in menu}
    blocks: list[Passage] = []
    lines: list[int] = []
    for number in range(1, len(written) + 2):
        if number <= len(written) and written[number - 1].strip() and number not in used:
            lines.append(number)
        elif lines:
            blocks.append(plain(passage(written, lines)))
            lines = []
    whole: list[Passage] = []
    for each in filter(lambda block: block.text, blocks):
        if whole and _goes_on(whole[-1].text, each.text):
            whole[-1] = joined([whole[-1], each])
        else:
            whole.append(each)
    prose = tuple(each for each in whole if _is_prose(each.text))
    short = tuple(each for each in whole if each not in prose)
    return Page(short, prose, tuple(news), tuple(menu))


_SENTENCE = re.compile(r"(?<![A-ZÀ-Þ]\.)(?<=[.!?])\s+(?=[A-ZÀ-Þ¿¡])")
_NEWS = re.compile(r"[\s*•·–-]*(0?[1-9]|1[0-2])/((?:19|20)?\d\d)(?![\d/])\s*[-–—:]?\s+(?=[^\W\d_])")
_PROSE = 90  # characters
_ONE_SENTENCE = re.compile(r"[A-ZÀ-Þ¿¡](?=.{40})(?:\S+\s+){7,}\S+\.")
_COLUMNS = 2
_LONGEST = 60_000  # characters


def _news(written: Sequence[str]) -> tuple[list[News], set[int]]:
    found: list[News] = []
    used: set[int] = set()
    for number, line in enumerate(written, 1):
        head = _NEWS.match(line)
        if not head:
            continue
        lines = [number]
        while len(lines) <= _COLUMNS and (after := lines[-1] + 1) <= len(written):
            follows = written[after - 1].strip()
            if not follows or not (follows[0].islower() or _unfinished(written[after - 2])):
                break
            if _NEWS.match(written[after - 1]):
                break
            lines.append(after)
        words = plain(passage(written, lines).cut(head.end()))
        year = int(head[2])
        year += 0 if year > 99 else 1900 if year > 70 else 2000
        found.append(News(year, int(head[1]), words))
        used |= set(lines)
    return found, used


def _menu(written: Sequence[str], used: set[int]) -> list[Passage]:
    """Return lines where the same words come back beside each other, four columns made one."""
    found: list[Passage] = []
    for number, line in enumerate(written, 1):
        if number in used or len(line) > _PROSE or line.rstrip().endswith("."):
            continue
        told = [word.lower().strip("/,") for word in line.split()]
        again = {word for word in told if told.count(word) > 1 and len(word) > 3}
        if again and len(told) > _COLUMNS:
            found.append(passage(written, [number]).cut())
    return found if len(found) > _COLUMNS else []


def _goes_on(text: str, after: str) -> bool:
    if text.endswith((".", "!", "?", ":")):
        return False
    long = len(text) >= _PROSE / 2
    return (long and after[0].islower()) or (len(text) >= _PROSE and len(after) >= _PROSE / 3)


def _is_prose(text: str) -> bool:
    """Tell whether a block has sentences; a trail such as "Home > Office" heads a page."""
    long = (len(text) >= _PROSE and "." in text) or bool(_ONE_SENTENCE.fullmatch(text))
    return long and not re.search(r"\w > \w|©", text)


def _unfinished(line: str) -> bool:
    return bool(re.search(r"(?:[,–-]|\b(?:in|on|of|the|for|and|to|en|de|du|em|y|et|e))\s*$", line))
