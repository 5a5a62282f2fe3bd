"""A status report cut up: what stands before all headings, its sections, and its results."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from coopdesk.capture.passages import Passage, joined_with, passage
from coopdesk.capture.status_report.lines import Heading, Kind, Line, heading, lines_of
from coopdesk.capture.status_report.words import language_of
from coopdesk.domain.date_words import MONTHS
from coopdesk.domain.folding import fold


@dataclass(slots=True)
class ResultPart:
    """All that stands under the heading of a result."""

    heading: Heading
    title: Passage
    text: list[Passage] = field(default_factory=list[Passage])
    links: list[Passage] = field(default_factory=list[Passage])
    table: list[Line] = field(default_factory=list[Line])


@dataclass(slots=True)
class FigurePart:
    """The title of a picture, and the text under it."""

    number: str
    title: Passage
    text: list[Passage] = field(default_factory=list[Passage])


@dataclass(slots=True)
class Outline:
    """A report in its parts, in its order; text is paragraphs, rid of the ends of lines."""

    front: list[Passage] = field(default_factory=list[Passage])
    sections: dict[str, list[Passage]] = field(default_factory=dict[str, list[Passage]])
    results: list[ResultPart] = field(default_factory=list[ResultPart])
    figures: list[FigurePart] = field(default_factory=list[FigurePart])
    back: list[Passage] = field(default_factory=list[Passage])  # behind the figures
    language: str = ""


def outline(written: Sequence[str]) -> Outline:
    """Cut the lines of a report up at its headings."""
    lines = lines_of(written)
    cutter = _Cutter(written, _width(written, lines))
    for each in lines:
        cutter.take(each)
    cutter.found.language = language_of(each.languages for each in lines if each.languages)
    return cutter.found


class _Cutter:
    """The part of the outline that lines are put into, and how the last of them ended."""

    def __init__(self, written: Sequence[str], width: int) -> None:
        self.found = Outline()
        self._written = written
        self._width = width
        self._into = self.found.front
        self._gap = True  # a blank line, or none, stands before
        self._last = Kind.BLANK

    def take(self, line: Line) -> None:
        """Put a line where it belongs."""
        match line.kind:
            case Kind.FURNITURE:
                return
            case Kind.BLANK:
                self._gap = True
                return
            case Kind.RESULT:
                self._open_result(line)
            case Kind.SECTION:
                self._into = self.found.sections.setdefault(line.key, [])
            case Kind.FIGURE:
                figure = FigurePart(line.key, self._rest(line).cut())
                self.found.figures.append(figure)
                self._into = figure.text
            case _ if not self.found.results or line.kind is Kind.TEXT:
                self._take_text(line)
                return
            case _:
                self._take_of_result(line, self.found.results[-1])
        self._gap = False
        self._last = line.kind

    def _take_of_result(self, line: Line, part: ResultPart) -> None:
        """Put a row, "Activities:" or the models of a result where they belong."""
        self._into = part.text
        if line.kind in {Kind.COLUMNS, Kind.ROW}:
            part.table.append(line)
        elif line.kind is Kind.LINKS:
            self._into = part.links
            if (rest := self._rest(line).cut()).text:
                part.links.append(rest)

    def _open_result(self, line: Line) -> None:
        read = heading(self._written[line.number - 1])
        if read is None:
            return
        part = ResultPart(read, self._rest(line).cut())
        if again := next((one for one in self.found.results if _is_same(one, part)), None):
            self.found.results.remove(again)  # it goes on behind a list of contents, or a page
            again.title = max(again.title, part.title, key=lambda title: len(title.text))
            part = again
        self.found.results.append(part)
        self._into = part.text

    def _rest(self, line: Line) -> Passage:
        return passage(self._written, [line.number]).cut(line.at)

    def _take_text(self, line: Line) -> None:
        words = passage(self._written, [line.number]).cut()
        if not words.text:
            return
        if self._last in {Kind.ROW, Kind.COLUMNS} and self._is_of_row(words):
            self.found.results[-1].table.append(line)
        elif self._last is Kind.RESULT and self._is_of(self.found.results[-1].title, words):
            part = self.found.results[-1]
            part.title = joined_with(part.title, words)
            self._gap = False
            return
        elif self._last is Kind.FIGURE and self._is_of(self.found.figures[-1].title, words):
            figure = self.found.figures[-1]
            figure.title = joined_with(figure.title, words)
        else:
            self._append(words)
        self._gap = False

    def _is_of_row(self, words: Passage) -> bool:
        """Tell whether a line without cells goes on in the last cell of the row above."""
        return not self._gap or words.text[0].islower() or words.text[0] in "•·"

    def _append(self, words: Passage) -> None:
        """Add to the last paragraph, or begin one; the links of a result end with theirs."""
        if self._into and self._last is not Kind.SECTION and self._is_of(self._into[-1], words):
            self._into[-1] = joined_with(self._into[-1], words)
            return
        results = self.found.results
        figures = self.found.figures
        if results and self._into is results[-1].links and self._into:
            listed = _NUMBERED.match(words.text) and not self._gap
            self._into = self._into if listed else results[-1].text
        if figures and self._into is figures[-1].text:
            value = len(words.text) <= _LONGEST_VALUE and not _FOOTNOTE.match(words.text)
            self._into = self._into if value else self.found.back
        self._into.append(words)
        self._last = Kind.TEXT

    def _is_of(self, before: Passage, words: Passage) -> bool:
        """Tell whether a line goes on with a paragraph that was wrapped, or cut by a page."""
        if not before.text or _MARKED.match(words.text):
            return not before.text and not self._gap
        ended = bool(_ENDED.search(before.text))  # a page may break a sentence at a semicolon
        if words.text[0].islower():
            return not ended or not self._gap
        if self._gap:
            return False
        torn = before.text[-1].isdigit() and words.text[:3].isdigit()
        if torn or words.text[0] in ":;!?»%" or _is_open(before.text):
            return True
        if not self._width:
            return False
        line = self._written[before.last_line - 1].rstrip()
        return len(line) + 1 + len(words.text.split()[0]) > self._width


def _is_open(text: str) -> bool:
    """Tell whether a line is no end of a paragraph: "as of 31 March", "funded by the"."""
    last = fold(text).rsplit(maxsplit=1)[-1]
    quoted = text.count("«") > text.count("»") or text.count("“") > text.count("”")
    return last in _SMALL_WORDS or last in MONTHS or quoted or text.count('"') % 2 == 1


def _is_same(one: ResultPart, other: ResultPart) -> bool:
    """Tell whether two headings are those of one result, one of them perhaps wrapped."""
    first, second = fold(one.title.text), fold(other.title.text)
    alike = first.startswith(second) or second.startswith(first)
    return one.heading.code == other.heading.code and bool(first and second) and alike


_SMALL_WORDS = frozenset(
    (
        *("a", "al", "and", "au", "aux", "between", "com", "con", "da", "das", "de", "del", "des"),
        *("do", "dos", "du", "e", "el", "em", "en", "et", "for", "from", "in", "l", "la", "le"),
        *("les", "los", "na", "no", "of", "par", "para", "por", "pour", "the", "to", "until", "y"),
    )
)
_ENDED = re.compile(r"[.!?:][\"”»’')\]*_]*$")
_NUMBERED = re.compile(r"\W{0,4}\d{1,2}\s?[.):\-–]")
_MARKED = re.compile(r"(?:[•·▪►*–-]|\d{1,2}[.)]|[a-z][.)])\s")
_FOOTNOTE = re.compile(r"[*†]|\(\*\)")
_LONGEST_VALUE = 60  # characters of a figure under its title
_WIDEST = 160  # characters; no page that was wrapped has longer lines
_FEWEST = 6
_NEARLY = 0.8


def _width(written: Sequence[str], lines: Iterable[Line]) -> int:
    """Return at which width lines of text were wrapped; 0 where each paragraph is one line."""
    text: set[int] = set()
    prose = True
    for line in lines:
        if line.kind in {Kind.ROW, Kind.COLUMNS}:
            prose = False  # what follows may be the rest of a cell
        elif line.kind is not Kind.TEXT:
            prose = True
        if prose and line.kind in {Kind.TEXT, Kind.RESULT, Kind.LINKS}:
            text.add(line.number)
    followed = [len(written[n - 1].rstrip()) for n in text if n + 1 in text]
    longest = max(followed, default=0)
    full = [length for length in followed if length > _NEARLY * longest]
    return longest if longest <= _WIDEST and len(full) >= _FEWEST else 0
