"""When something was: a printed period, with the order of its day and month, or one from prose."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from coopdesk.capture.passages import Passage
from coopdesk.domain.dates import find_periods, read_period
from coopdesk.domain.periods import Period
from coopdesk.domain.records import NO_PERIOD


@dataclass(frozen=True, slots=True)
class When:
    """A period and the words behind it; doubt is a code of doubts, about the words told."""

    period: Period = NO_PERIOD
    words: Passage | None = None
    doubt: str = ""
    doubtful: str = ""


def printed(words: Passage, told: Iterable[Passage]) -> When:
    """Read a period printed by itself; where day or month may stand first, prose decides."""
    prose = list(told)
    read = read_period(words.text)
    if read.period.start is None and read.doubt == "day_or_month":
        known = {(each.start, each.end) for each, _ in _days(prose)}
        both = [read_period(words.text, day_first=first).period for first in (True, False)]
        fitting = [each for each in both if (each.start, each.end) in known]
        if len(fitting) == 1:
            return When(fitting[0], words)
        if short := _of_days(both):
            return When(short, words, "days_not_months", words.text)
    if read.period.start is None and read.period.end is None:
        code = "day_or_month" if read.doubt == "day_or_month" else "not_a_date"
        return When(read.period, words, code, words.text)
    return _compared(read.period, words, prose[:_OPENING])


def _of_days(both: Sequence[Period]) -> Period | None:
    """Return the one of two readings that is days long, where the other is months or backwards."""
    lengths = [(e.end - e.start).days if e.start and e.end else -1 for e in both]
    shorter, longer = sorted(lengths)
    if shorter == longer or not (0 <= shorter <= _DAYS and (longer >= _MONTHS)):
        return None
    return both[lengths.index(shorter)]


_DAYS, _MONTHS = 14, 27  # an event lasts days; what lasts longer is the other reading


def is_period(text: str) -> bool:
    """Tell whether a text is nothing but a period, in whatever order of day and month."""
    if len(text) > _LONGEST_PERIOD or not any(letter.isdigit() for letter in text):
        return False
    read = read_period(text)
    return read.period.start is not None or read.doubt == "day_or_month"


def from_prose(told: Iterable[Passage]) -> When:
    """Return the period that prose tells in days, if it tells of one and not of several.

    A single day counts only where a verb says that something took place on it.
    """
    sentences = [
        sentence
        for sentence in told
        if _DIGIT.search(sentence.text) and not is_period(sentence.text.strip(" ."))
    ]
    spans = [found for found in _days(sentences) if found[0].shape in {"range", "points"}]
    if not spans:
        held = [sentence for sentence in sentences if _HELD.search(sentence.text)]
        spans = [found for found in _days(held) if found[0].shape == "point"]
        spans = _two_days(held, spans) or spans
        others = [found.period for each in sentences for found in find_periods(each.text)]
        spans = spans if all(_within(period, spans[0][0]) for period in others if spans) else []
    if not spans or any(not _within(period, spans[0][0]) for period, _ in spans):
        return When()
    return When(*spans[0])


def _two_days(
    held: Iterable[Passage], points: Sequence[tuple[Period, Passage]]
) -> list[tuple[Period, Passage]]:
    """Return the two days of "on 3 and 4 April" as one period, if these are all there are."""
    for sentence in held if len(points) == 2 else ():
        for first, second in pairwise(find_periods(sentence.text)):
            if _AND.fullmatch(sentence.text, first.end, second.start):
                words = sentence.cut(first.start, second.end)
                return [(read_period(words.text).period, words)]
    return []


_AND = re.compile(r"\s*(?:and|y|e|et|&)\s*")


def _within(period: Period, whole: Period) -> bool:
    ends = (period.start, period.end, whole.start, whole.end)
    if any(end is None for end in ends):
        return period == whole
    first, last, begun, ended = (end for end in ends if end)
    return begun <= first and last <= ended


_DIGIT = re.compile(r"\d")  # no date of days without one, and most sentences have none
_HELD = re.compile(
    r"\b(?:held|took place|visited|met|was organi[sz]ed|se reunieron|se sont réuni[es]*|reuniram-se|"
    r"se llev(?:ó|aron) a cabo|tuvo lugar|se celebr(?:ó|aron)|"
    r"se realiz(?:ó|aron)|visit(?:ó|aron|ou|aram)|(?:a|ont) eu lieu|s['’]est (?:tenue?|déroulée?|rendue?)|"
    r"(?:a|ont) visité|realizou-se|(?:foi|foram) realizad[oa]s?|ocorreu|teve lugar)\b",
    re.IGNORECASE,
)
_LONGEST_PERIOD = 70  # characters
_OPENING = 2  # sentences: where a page says when it was


def _days(told: Iterable[Passage]) -> list[tuple[Period, Passage]]:
    return [
        (found.period, sentence.cut(found.start, found.end))
        for sentence in told
        for found in find_periods(sentence.text)
        if "day" in {found.period.start_precision, found.period.end_precision}
    ]


def _compared(period: Period, words: Passage, opening: list[Passage]) -> When:
    """Warn of a span of days in the opening words that is another one."""
    spans = [each for each in _days(opening) if each[0].shape in {"range", "points"}]
    if spans and all((p.start, p.end) != (period.start, period.end) for p, _ in spans):
        return When(period, words, "period_differs", spans[0][1].text)
    return When(period, words)
