"""Lists of Word documents: which paragraphs bear a bullet, which a number, and which number."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import IO

from coopdesk.capture.reader.numerals import numeral
from coopdesk.capture.reader.page_lines import BULLET
from coopdesk.foreign.markup import Attributes, Ends, Starts, local_attributes, parse

Place = tuple[str, int]  # id of a list, and the level in it from 0
NONE = "0"  # the id that takes a paragraph out of the list of its style
MOST_LEVELS = 9


@dataclass(slots=True)
class Level:
    """How the numbers of a level are written: %1.%2 stands for those of the levels."""

    form: str = "decimal"
    text: str = ""
    start: int = 1
    style: str = ""


@dataclass(slots=True)
class Style:
    """What a style says of lists, and the style it goes on from."""

    list_id: str = ""
    level: int | None = None
    above: str = ""


@dataclass(slots=True)
class Numbering:
    """The lists of a document, and how far each is counted."""

    levels: dict[str, dict[int, Level]] = field(default_factory=dict[str, dict[int, Level]])
    abstract: dict[str, str] = field(default_factory=dict[str, str])  # by the id of the list
    starts: dict[Place, int] = field(default_factory=dict[Place, int])  # where a list differs
    styles: dict[str, Style] = field(default_factory=dict[str, Style])
    counts: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])
    begun: set[Place] = field(default_factory=set[Place])

    def place(self, style: str, number: str, level: int | None) -> Place | None:
        """Return the list and level of a paragraph; what it says itself counts before its style."""
        found = self._of_style(style)
        number = number or (found[0] if found else "")
        if not number or number == NONE or number not in self.abstract:
            return None
        if level is None:
            level = found[1] if found and found[1] is not None else self._level_of(number, style)
        return number, min(level, MOST_LEVELS - 1)

    def label(self, place: Place) -> str:
        """Count on and return what stands before a paragraph: "•", "2.", "1.2.3" or nothing."""
        number, depth = place
        abstract = self.abstract[number]
        levels = self.levels.get(abstract, {})
        level = levels.get(depth, Level())
        if level.form == "bullet":
            return BULLET
        counts = self.counts.setdefault(abstract, {})
        if place in self.starts and place not in self.begun:
            self.begun.add(place)
            counts[depth] = self.starts[place] - 1
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        if level.form == "none":
            return ""

        def written(found: re.Match[str]) -> str:
            each = int(found[1]) - 1
            other = levels.get(each, Level())
            return numeral(counts.get(each, other.start), other.form)

        return _PLACES.sub(written, level.text)

    def _of_style(self, style: str) -> tuple[str, int | None] | None:
        seen: set[str] = set()
        while style in self.styles and style not in seen:
            seen.add(style)
            if found := self.styles[style].list_id:
                return found, self.styles[style].level
            style = self.styles[style].above
        return None

    def _level_of(self, number: str, style: str) -> int:
        levels = self.levels.get(self.abstract[number], {})
        return next((depth for depth, level in levels.items() if level.style == style), 0)


def numbering_of(source: IO[bytes], numbering: Numbering) -> None:
    """Add what a part of lists or of styles says; raises Refused."""
    reader = _Reader(numbering)
    parse(source, reader.starts, reader.ends)


class _Reader:
    """Hears the elements of numbering.xml and styles.xml."""

    def __init__(self, numbering: Numbering) -> None:
        self._to = numbering
        self._abstract = self._number = self._style = ""
        self._level = Level()
        self._depth = 0
        self.starts: Starts = {
            "abstractNum": self._start_abstract,
            "num": self._start_number,
            "lvl": self._start_level,
            "lvlOverride": self._start_override,
            "numFmt": lambda about: setattr(self._level, "form", _value(about)),
            "lvlText": lambda about: setattr(self._level, "text", _value(about)),
            "start": lambda about: setattr(self._level, "start", _whole(_value(about), 1)),
            "pStyle": lambda about: setattr(self._level, "style", _value(about)),
            "startOverride": self._start_anew,
            "abstractNumId": self._name_abstract,
            "style": self._start_style,
            "basedOn": self._name_above,
            "numId": self._name_list,
            "ilvl": self._name_depth,
        }
        self.ends: Ends = {"abstractNum": self._end_abstract, "style": self._end_style}

    def _start_abstract(self, about: Attributes) -> None:
        self._abstract = local_attributes(about).get("abstractNumId", "")
        self._to.levels.setdefault(self._abstract, {})

    def _end_abstract(self) -> None:
        self._abstract = ""
        self._level = Level()

    def _start_level(self, about: Attributes) -> None:
        self._level = Level()
        self._depth = _whole(local_attributes(about).get("ilvl", ""), 0)
        if self._abstract:
            self._to.levels[self._abstract][self._depth] = self._level

    def _start_number(self, about: Attributes) -> None:
        self._number = local_attributes(about).get("numId", "")

    def _name_abstract(self, about: Attributes) -> None:
        self._to.abstract[self._number] = _value(about)

    def _start_override(self, about: Attributes) -> None:
        self._depth = _whole(local_attributes(about).get("ilvl", ""), 0)

    def _start_anew(self, about: Attributes) -> None:
        self._to.starts[self._number, self._depth] = _whole(_value(about), 1)

    def _start_style(self, about: Attributes) -> None:
        self._style = local_attributes(about).get("styleId", "")
        self._to.styles[self._style] = Style()

    def _end_style(self) -> None:
        self._style = ""

    def _name_above(self, about: Attributes) -> None:
        if self._style:
            self._to.styles[self._style].above = _value(about)

    def _name_list(self, about: Attributes) -> None:
        if self._style:
            self._to.styles[self._style].list_id = _value(about)

    def _name_depth(self, about: Attributes) -> None:
        if self._style:
            self._to.styles[self._style].level = _whole(_value(about), 0)


def _value(about: Attributes) -> str:
    return local_attributes(about).get("val", "")


def _whole(text: str, other: int) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 7 else other


_PLACES = re.compile(r"%([1-9])")
