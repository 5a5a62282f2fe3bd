"""Entries of a listing: a number and a title, a line that is nothing but dates, a description."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from coopdesk.capture.listing.dates_alone import Dated, dated_lines
from coopdesk.capture.passages import EMPTY, Passage, joined, passage, plain


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry; number is 0 where none is written, dated None where no dates stand alone."""

    number: int
    title: Passage
    dated: Dated | None
    paragraphs: tuple[Passage, ...]
    also_dated: tuple[Dated, ...] = ()  # other lines of dates among the description


def entries_of(written: Sequence[str]) -> list[Entry]:
    """Return the entries of a listing in its order; none where no line of dates follows a title."""
    dated = dated_lines(written)
    heads = _numbered_heads(written, dated) or _bare_heads(written, dated)
    ends = [*(head.first for head in heads[1:]), len(written) + 1][: len(heads)]
    found = [_entry(written, head, end, dated) for head, end in zip(heads, ends, strict=True)]
    return _without_foot(found)


@dataclass(frozen=True, slots=True)
class _Head:
    number: int
    mark: str
    first: int
    lines: tuple[int, ...]  # of the title
    skipped: int  # characters of the number in the first of them
    dated: Dated | None


_NUMBER = re.compile(r"[\s*_#>•·-]*(\d{1,3})\s?([.)]|[.]?[-–—:](?=\s))(?:\s+|$)")
_PAGE = re.compile(
    r"\s*(?:p(?:age|ágina|\.|g\.)?\s*)?\d{1,4}(?:\s*(?:/|of|de|sur)\s*\d{1,4})?\s*", re.IGNORECASE
)
_MOST_TITLE_LINES = 4
_LONGEST_TITLE = 300  # characters
_LONGEST_SECTION = 80  # characters of a heading between entries


def _numbered_heads(written: Sequence[str], dated: Sequence[Dated]) -> list[_Head]:
    """Return the numbered titles: those above dates, and undated ones that fill their count."""
    heads: list[_Head] = []
    taken = {n for each in dated for n in range(each.first, each.last + 1)}
    for each in dated:
        head = _head_above(written, each, taken)
        if head and not (heads and head.first <= heads[-1].first):
            heads.append(head)
    if not heads:
        return []
    mark = Counter(head.mark for head in heads).most_common(1)[0][0]
    undated = [
        head
        for number in range(1, len(written) + 1)
        if number not in taken and (head := _undated(written, number, mark, taken))
    ]
    filled: list[_Head] = []
    before, after = 0, 0
    for head in heads:
        filled += _between(undated, before, head.number, after, head.first)
        filled.append(head)
        before, after = head.number, head.dated.last if head.dated else head.first
    return [*filled, *_after_last(written, undated, before, after)]


def _head_above(written: Sequence[str], dated: Dated, taken: set[int]) -> _Head | None:
    lines: list[int] = []
    number = dated.first - 1
    while number > 0 and len(lines) < _MOST_TITLE_LINES and number not in taken:
        line = written[number - 1]
        if line.strip():
            lines.insert(0, number)
            if found := _NUMBER.match(line):
                rest = line[found.end() :].strip() or len(lines) > 1
                length = sum(len(written[n - 1].strip()) for n in lines)
                if not rest or length > _LONGEST_TITLE:
                    return None
                return _Head(int(found[1]), found[2], number, tuple(lines), found.end(), dated)
            if len(lines) > 1 and line.rstrip().endswith((".", ";")):
                return None
        number -= 1
    return None


def _undated(written: Sequence[str], number: int, mark: str, taken: set[int]) -> _Head | None:
    found = _NUMBER.match(written[number - 1])
    if not found or found[2] != mark:
        return None
    lines = [number]
    while (
        (after := lines[-1] + 1) <= len(written)
        and written[after - 1].strip()
        and len(lines) < _MOST_TITLE_LINES
        and after not in taken
        and not _NUMBER.match(written[after - 1])
    ):
        lines.append(after)
    if sum(len(written[n - 1]) for n in lines) > _LONGEST_TITLE or len(lines) == _MOST_TITLE_LINES:
        lines = [number]
    bare = not written[number - 1][found.end() :].strip() and len(lines) == 1
    if bare or len(written[number - 1]) > _LONGEST_TITLE:
        return None
    return _Head(int(found[1]), mark, number, tuple(lines), found.end(), None)


def _between(
    undated: Sequence[_Head], low: int, high: int, first: int, last: int
) -> Iterator[_Head]:
    """Yield the undated titles whose numbers are wanting between two dated ones."""
    at = last
    chosen: list[_Head] = []
    for number in range(high - 1, low, -1):
        fitting = [h for h in undated if h.number == number and first < h.first < at]
        if not fitting:
            break
        chosen.append(fitting[-1])
        at = fitting[-1].first
    yield from reversed(chosen)


def _after_last(
    written: Sequence[str], undated: Sequence[_Head], number: int, after: int
) -> Iterator[_Head]:
    for head in undated:
        blank_above = not written[head.first - 2].strip()
        if head.first > after and head.number == number + 1 and blank_above:
            yield head
            number, after = head.number, head.lines[-1]


def _bare_heads(written: Sequence[str], dated: Sequence[Dated]) -> list[_Head]:
    """Return short paragraphs right above ranges of dates, where a listing has no numbers."""
    heads: list[_Head] = []
    for each in dated:
        if each.read.period.shape != "range":
            continue
        number = each.first - 1
        while number > 0 and not written[number - 1].strip():
            number -= 1
        lines: list[int] = []
        while number > 0 and written[number - 1].strip() and len(lines) <= _MOST_TITLE_LINES:
            lines.insert(0, number)
            number -= 1
        length = sum(len(written[n - 1].strip()) for n in lines)
        whole = lines and not written[lines[-1] - 1].rstrip().endswith((".", ":", ";", ","))
        if whole and len(lines) < _MOST_TITLE_LINES and length <= _LONGEST_TITLE // 2:
            heads.append(_Head(0, "", lines[0], tuple(lines), 0, each))
    return heads if len(heads) > 1 else []


def _entry(written: Sequence[str], head: _Head, end: int, dated: Sequence[Dated]) -> Entry:
    title = plain(passage(written, head.lines).cut(head.skipped))
    first = (head.dated.last if head.dated else head.lines[-1]) + 1
    paragraphs: list[Passage] = []
    lines: list[int] = []
    for number in range(first, end):
        line = written[number - 1]
        if line.strip() and not _PAGE.fullmatch(line):
            lines.append(number)
        elif not line.strip() and lines:
            paragraphs.append(plain(passage(written, lines)))
            lines = []
    if lines:
        paragraphs.append(plain(passage(written, lines)))
    others = tuple(d for d in dated if first <= d.first < end and d.read.period.shape == "range")
    told = _whole_sentences([each for each in paragraphs if each.text])
    if end <= len(written) and len(told) > 1 and _is_section(told[-1], told[-2]):
        told.pop()
    return Entry(head.number, title, head.dated, tuple(told), others)


def _whole_sentences(paragraphs: Sequence[Passage]) -> list[Passage]:
    """Join what blank lines or a page break tore apart: a paragraph goes on in a small letter."""
    whole: list[Passage] = []
    for each in paragraphs:
        if whole and each.text[0].islower() and not whole[-1].text.endswith((".", "!", "?", ":")):
            whole[-1] = joined([whole[-1], each])
        else:
            whole.append(each)
    return whole


def _is_section(last: Passage, before: Passage) -> bool:
    """Tell whether a paragraph is the heading of what follows, not of the entry above it."""
    short = len(last.text) <= _LONGEST_SECTION and last.text[-1] not in ".!?:;,)"
    return short and before.text.endswith((".", "!", "?"))


def _without_foot(found: Sequence[Entry]) -> list[Entry]:
    """Leave out what follows the last entry: it has no more paragraphs than the others."""
    if len(found) < 2:
        return list(found)
    most = max(1, *(len(each.paragraphs) for each in found[:-1]))
    last = found[-1]
    while most < len(last.paragraphs) and last.paragraphs[most - 1].text[-1] not in ".!?":
        most += 1
    kept = last.paragraphs[:most]
    while len(kept) > 1 and _is_section(kept[-1], kept[-2]):
        kept = kept[:-1]
    return [*found[:-1], replace(last, paragraphs=kept)]


def description_of(entry: Entry) -> Passage:
    """Return the description of an entry as one passage."""
    return joined(entry.paragraphs) if entry.paragraphs else EMPTY
