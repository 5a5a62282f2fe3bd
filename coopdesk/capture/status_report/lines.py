"""What each line of a status report is: a heading, a row of a table, a figure, or text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from coopdesk.capture.status_report.words import (
    ACTIVITIES,
    COLUMNS,
    FIGURE,
    FIGURES,
    LABELS,
    LINKS,
    MODELS,
    SECTIONS,
)
from coopdesk.domain.folding import fold
from coopdesk.vocabulary.terms import find_term


class Kind(StrEnum):
    """What a line is."""

    BLANK = "blank"
    RESULT = "result"  # the heading of an outcome, sub-outcome or output
    SECTION = "section"
    LINKS = "links"  # names the intervention models of a result
    ACTIVITIES = "activities"
    COLUMNS = "columns"  # the headings of a table
    ROW = "row"
    FIGURE = "figure"
    FURNITURE = "furniture"  # page numbers, and what each page repeats
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a result: from which character to before which its label and code stand."""

    level: str
    code: str
    label: str
    languages: str
    title_at: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the source; key is the section it opens, at where what it opens goes on."""

    number: int
    kind: Kind
    key: str = ""
    languages: str = ""
    at: int = 0


def lines_of(written: Sequence[str]) -> list[Line]:
    """Tell of each line what it is."""
    furniture = _furniture(written) | _contents(written)
    known: list[Line] = []
    inside = False  # a result: "Intervention models" no longer opens the section of that name
    before = ""
    for number, line in enumerate(written, 1):
        found = Line(number, Kind.FURNITURE)
        if number not in furniture:
            found = _line(number, line, before, inside=inside)
        inside = (inside or found.kind is Kind.RESULT) and found.kind is not Kind.FIGURE
        before = line if found.kind not in {Kind.ROW, Kind.COLUMNS, Kind.RESULT} else ""
        known.append(found)
    return _without_pictures_of_results(known)


def heading(line: str) -> Heading | None:
    """Read the heading of a result, "Output 1.2.1: …", or return None."""
    bare = _lead(line)
    found = _RESULT.match(line, bare)
    if not found or not line[bare].isupper():
        return None
    named = _label(fold(found["label"]))
    title = line[found.end() :].strip(" *_#")
    if not named or _LEADER.search(title):
        return None
    if title and not (title[0].isupper() or title[0].isdigit() or title[0] in "\"“«'‘(¿¡[<"):
        return None
    if not title and not found["mark"] and line[found.end() :].strip():
        return None
    level, languages = named
    code = found["code"]
    if level == "outcome" and "." in code:
        level = "sub_outcome"
    return Heading(level, code, " ".join(found["label"].split()), languages, found.end())


def cells(line: str) -> list[str]:
    """Return the cells of a row, apart by tabs or upright strokes."""
    if "\t" in line:
        return line.split("\t")
    stripped = line.strip()
    return stripped.removeprefix("|").removesuffix("|").split("|") if "|" in stripped else [line]


def category_of(words: str) -> str | None:
    """Return the category of activities that words name, in any language and case, or None."""
    return find_term("activity_category", words.strip(" .:")) if words.strip() else None


def columns_of(line: str) -> tuple[str, ...] | None:
    """Return what the columns of a table of activities hold, or None for any other line."""
    named = [_column(fold(_TAG.sub(" ", cell))) for cell in cells(line)]
    if len(named) < 2 or "activity" not in named:
        return None
    return tuple(named) if {"category", "details"}.intersection(named) else None


_MARKS = " \t\r\v\f\N{NO-BREAK SPACE}\N{ZERO WIDTH NO-BREAK SPACE}►▶■●•*#_>"
_RESULT = re.compile(
    r"(?P<label>[^\W\d_]+(?:[ \-\u2010-\u2013]{1,3}[^\W\d_]+)?)\s+(?:[Nn][.º°o]{1,2}\s*)?"
    r"(?P<code>\d{1,2}(?:\.\d{1,2}){0,3})(?!\d)\**"
    r"(?P<mark>\s*[:.)\-\u2013\u2014]+(?=\s|$|\*|[^\W\d_]))?\s*"
)
_LEADER = re.compile(r"(?:\.{4,}|(?:\. ){3,}|…{2,}|\t)\s*\d{1,4}\s*$")  # a table of contents
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_PAGE = re.compile(r"-? ?(?!(?:19|20)\d\d)\d{1,4} ?-?")
_PAGE_IN_WORDS = re.compile(
    r"(?:page|pagina|pag\.?|p\.) ?\d{1,4}(?: ?(?:/|of|de|sur) ?\d{1,4})?|\d{1,3} ?/ ?\d{1,3}"
)
_MOST_OF_FURNITURE = 120  # characters
_LONGEST_HEADING = 110


@cache
def _labels() -> list[tuple[re.Pattern[str], str, str]]:
    return [(re.compile(words), level, languages) for words, level, languages in LABELS]


@cache
def _sections() -> list[tuple[re.Pattern[str], str, str]]:
    return [(re.compile(words), key, languages) for words, key, languages in SECTIONS]


@cache
def _columns() -> list[tuple[str, re.Pattern[str]]]:
    return [(name, re.compile(words)) for name, words in COLUMNS]


def _lead(line: str) -> int:
    """Return the character at which the words of a line begin, behind bullets and the like."""
    return len(line) - len(line.lstrip(_MARKS))


def _line(number: int, line: str, before: str, *, inside: bool) -> Line:
    bare = line.strip(_MARKS)
    if not bare:
        return Line(number, Kind.BLANK)
    if len(cells(line)) > 1:
        return _row(number, line)
    if (found := heading(line)) and not _goes_on(before, line, found):
        return Line(number, Kind.RESULT, found.level, found.languages, found.title_at)
    folded = fold(bare)
    if links := _links(number, line, folded, inside=inside):
        return links
    return _opening(number, line, folded, inside=inside) or Line(number, Kind.TEXT)


def _links(number: int, line: str, folded: str, *, inside: bool) -> Line | None:
    links = LINKS.match(folded)
    rest = folded[links.end() :].lstrip() if links else "-"
    if not rest.startswith(":") and not (inside and not rest):
        return None
    at = line.find(":")
    return Line(number, Kind.LINKS, at=at + 1 if at >= 0 else len(line))


def _opening(number: int, line: str, folded: str, *, inside: bool) -> Line | None:
    """Read a short line that opens activities, a section or a figure."""
    if len(folded) > _LONGEST_HEADING:
        return None
    if ACTIVITIES.fullmatch(folded.rstrip(" :")):
        return Line(number, Kind.ACTIVITIES)
    if figure := FIGURE.match(folded):
        end = re.search(rf"(?<!\d){figure[1]}\b", line)
        return Line(number, Kind.FIGURE, figure[1], at=end.end() if end else 0)
    section = _section(folded)
    if section is None or (inside and section[0] == MODELS):
        return None
    return Line(number, Kind.SECTION, *section)


def _without_pictures_of_results(known: list[Line]) -> list[Line]:
    """Take "Figure 2 …" for text where it illustrates a result."""
    last = max((each.number for each in known if each.kind is Kind.RESULT), default=0)
    under = ""
    for at, each in enumerate(known):
        if each.kind in {Kind.SECTION, Kind.RESULT}:
            under = each.key
        if each.kind is Kind.FIGURE and each.number < last and under != FIGURES:
            known[at] = Line(each.number, Kind.TEXT)
    return known


def _row(number: int, line: str) -> Line:
    if columns_of(line):
        return Line(number, Kind.COLUMNS)
    return Line(number, Kind.ROW if "\t" in line or line.count("|") > 1 else Kind.TEXT)


def _label(folded: str) -> tuple[str, str] | None:
    folded = " ".join(folded.replace("-", " - ").split())
    return next(
        ((level, spoken) for words, level, spoken in _labels() if words.fullmatch(folded)), None
    )


def _section(folded: str) -> tuple[str, str] | None:
    words = re.sub(r"^\d{1,2}[.)] ", "", folded).rstrip(" :")
    return next(
        ((key, spoken) for pattern, key, spoken in _sections() if pattern.fullmatch(words)), None
    )


def _column(folded: str) -> str:
    words = folded.strip(" *:")
    if len(words) > 60:
        return ""
    return next((name for name, begun in _columns() if begun.match(words)), "")


# "as told under" — what is on the next line belongs to the sentence.
_UNFINISHED = re.compile(
    r"(?:[,(;]|\b(?:in|of|under|see|and|the|by|to|for|with|del?|en|el|la|y|e|et|du|da|do|le|sous|"
    r"bajo|ver|voir|dans|por|para|no|na|pour))\s*$",
    re.IGNORECASE,
)


def _goes_on(before: str, line: str, found: Heading) -> bool:
    """Tell whether what looks like a heading is the middle of a sentence that was wrapped."""
    if not before.strip():
        return False
    if _UNFINISHED.search(before):
        return True
    marked = line[: found.title_at].rstrip()[-1:] in ":.)-–—"
    return not marked and before.rstrip()[-1:] not in '.:;!?»”"'


def _furniture(written: Sequence[str]) -> frozenset[int]:
    """Return the lines that are numbers of pages, or on every page the same, numbers aside.

    They stand apart from the text: a wrapped line that comes again, or a year, is none, nor are
    headings of results and points of a list that say the same under numbers of their own.
    """
    short = [
        (number, fold(line.strip(_MARKS)))
        for number, line in enumerate(written, 1)
        if 0 < len(line) <= _MOST_OF_FURNITURE and "\t" not in line and line.strip(_MARKS)
    ]
    pages = {n for n, text in short if _PAGE.fullmatch(text) and _is_apart(written, n)}
    pages |= {n for n, text in short if _PAGE_IN_WORDS.fullmatch(text)}
    apart = [
        (n, text if _has_own_number(written[n - 1]) else _numbers_out(text))
        for n, text in short
        if _is_apart(written, n, pages)
    ]
    counted = Counter(text for _, text in apart)
    repeated = {
        text
        for text, times in counted.items()
        if times > 2 and len(text) > 3 and not _KEPT.match(text)
    }
    return frozenset(pages.union(n for n, text in apart if text in repeated))


def _is_apart(written: Sequence[str], number: int, pages: Container[int] = ()) -> bool:
    """Tell whether blank lines, or numbers of pages, stand before and behind a line."""
    around = [n for n in (number - 1, number + 1) if 0 < n <= len(written)]
    return all(not written[n - 1].strip(_MARKS) or n in pages for n in around)


def _contents(written: Sequence[str]) -> frozenset[int]:
    """Return the lines of a table of contents: headings in a row that all come again."""
    found = [(n, read) for n, line in enumerate(written, 1) if (read := heading(line))]
    last = {read.code: number for number, read in found}
    run: list[int] = []
    contents = set[int]()
    for number, read in found:
        if run and any(line.strip(_MARKS) for line in written[run[-1] : number - 1]):
            run = []
        if last[read.code] == number:
            break
        run.append(number)
        if len(run) >= _FEWEST_OF_CONTENTS:
            contents.update(run)
    return frozenset(contents)


_FEWEST_OF_CONTENTS = 3
_KEPT = re.compile(rf"(?:-|{LINKS.pattern}|{ACTIVITIES.pattern})")


def _has_own_number(line: str) -> bool:
    return heading(line) is not None or bool(_POINT.match(line[_lead(line) :]))


_POINT = re.compile(r"\d{1,2}[.)]\s+\S")


def _numbers_out(folded: str) -> str:
    return " ".join(re.sub(r"\d+", "", folded).split())
