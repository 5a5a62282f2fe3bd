"""Periods read from text in four languages, without guessing: what is in doubt keeps its words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from coopdesk.domain.date_doubts import Doubt, Doubtful
from coopdesk.domain.date_filling import evidence, fill
from coopdesk.domain.date_groups import periods_of
from coopdesk.domain.date_mentions import read_chain
from coopdesk.domain.date_prose import Found, find_periods
from coopdesk.domain.date_tokens import Token, tokens_of
from coopdesk.domain.periods import Period

__all__ = [
    "DayOrder",
    "Doubt",
    "Found",
    "PeriodRead",
    "PeriodsRead",
    "day_first_of",
    "find_periods",
    "read_period",
    "read_periods",
]


@dataclass(frozen=True, slots=True)
class PeriodsRead:
    """The periods of a text in its order; one of words alone where there is a doubt."""

    periods: tuple[Period, ...] = ()
    doubt: Doubt = Doubt.NONE


@dataclass(frozen=True, slots=True)
class PeriodRead:
    """One period for a record; of words alone where there is a doubt."""

    period: Period
    doubt: Doubt = Doubt.NONE


@dataclass(frozen=True, slots=True)
class DayOrder:
    """Whether a column writes the day first, and the values that say so."""

    day_first: bool | None = None  # None: nothing decides, or values contradict each other
    decided_by: str = ""  # the first value with a number above 12
    contradicted_by: str = ""  # the first value that says the other order
    years: bool = False  # 2007/08 is a year to the next, not August
    months_by: str = ""  # the first of values such as Jan-17, all months of years


def read_period(
    text: str,
    *,
    day_first: bool | None = None,
    month_year: bool = False,
    today: date | None = None,
) -> PeriodRead:
    """Read the one period of a record; separate dates become "points" from first to last.

    `day_first` is the order decided for the column or file, None where none is. `month_year`
    allows 9/04 for September 2004. `today` is the day that "today" and "hoy" mean.
    """
    read = read_periods(text, day_first=day_first, month_year=month_year, today=today)
    match read.periods:
        case ():
            return PeriodRead(Period())
        case (period,):
            return PeriodRead(period, read.doubt)
        case periods:
            return PeriodRead(_together(periods, text.strip()))


def read_periods(
    text: str,
    *,
    day_first: bool | None = None,
    month_year: bool = False,
    today: date | None = None,
) -> PeriodsRead:
    """Read every period of a text that holds nothing but dates; arguments as in read_period."""
    words = text.strip()
    tokens = tokens_of(words)
    if not any(character.isalnum() for character in words):
        return PeriodsRead()
    try:
        chain = read_chain(tokens)
        if chain.after < len(tokens) or not chain.mentions:
            raise Doubtful(Doubt.NOT_UNDERSTOOD)  # noqa: TRY301 -- one way out for all doubts
        fill(chain.mentions, day_first=day_first, month_year=month_year)
        periods = tuple(period for _, period in periods_of(chain, words, today))
    except Doubtful as doubtful:
        told = any(token.kind in _TELLING or token.numbers > (0,) for token in tokens)
        doubt = doubtful.doubt if told else Doubt.NONE
        return PeriodsRead((Period(shape="relative", words=words),), doubt)
    if len(periods) == 1:
        periods = (replace(periods[0], words=words),)
    return PeriodsRead(periods)


def day_first_of(texts: Iterable[str]) -> DayOrder:
    """Decide for a whole column whether 03/04/2019 is in April or in March."""
    first: dict[bool, str] = {}
    written = [(text, list(filter(_is_numeric, tokens_of(text)))) for text in texts]
    year_last = _year_stands_last([token for _, tokens in written for token in tokens])
    for text, tokens in written:
        pairs = [
            (token.numbers[0], token.numbers[1])
            for token in tokens
            if token.kind == "numeric" or token.numbers[0] <= 12 or year_last
        ]
        for order, pair in zip((True, False), evidence(pairs), strict=True):
            if pair and order not in first:
                first[order] = text.strip()
    if not first:
        return DayOrder()
    order, *others = first
    return DayOrder(None if others else order, first[order], first[others[0]] if others else "")


def _is_numeric(token: Token) -> bool:
    return token.kind in {"numeric", "short"}


def _year_stands_last(tokens: Sequence[Token]) -> bool:
    """Tell whether 28/01/19 is of 2019: the years of a column lie closer together than its days."""
    first, last = ([t.numbers[place] for t in tokens if t.kind == "short"] for place in (0, 2))
    return len(last) > 2 and max(last) - min(last) < max(first) - min(first)


_TELLING = frozenset({"month", "quarter", "half", "quarter_number", "half_number"})


def _together(periods: Sequence[Period], words: str) -> Period:
    """Return the span of several periods, with the precision of its outermost two."""
    first = min(periods, key=lambda period: period.start or date.max)
    if any(period.shape == "open" for period in periods):
        return Period(first.start, None, first.start_precision, "", "open", words)
    last = max(periods, key=lambda period: period.end or date.min)
    return Period(first.start, last.end, first.start_precision, last.end_precision, "points", words)
