"""When something was: a printed period, with the order of its day and month, or one from prose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from coopdesk.capture.status_report.passages import Passage
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
        both = (read_period(words.text, day_first=first).period for first in (True, False))
        fitting = [each for each in both if (each.start, each.end) in known]
        if len(fitting) == 1:
            return When(fitting[0], words)
    if read.period.start is None and read.period.end is None:
        code = "day_or_month" if read.doubt == "day_or_month" else "not_a_date"
        return When(read.period, words, code, words.text)
    return _compared(read.period, words, prose[:_OPENING])


def is_period(text: str) -> bool:
    """Tell whether a text is nothing but a period, in whatever order of day and month."""
    if len(text) > _LONGEST_PERIOD or not any(letter.isdigit() for letter in text):
        return False
    read = read_period(text)
    return read.period.start is not None or read.doubt == "day_or_month"


def from_prose(told: Iterable[Passage]) -> When:
    """Return the period that prose tells in days: the first, if all others lie within it."""
    days = _days(told)
    spans = [found for found in days if found[0].shape in {"range", "points"}]
    for period, words in spans[:1] or (days if len({each for each, _ in days}) == 1 else []):
        return When(period, words)
    return When()


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
