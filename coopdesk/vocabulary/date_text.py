"""Periods written in the user's language, short for tables and long for pages."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Literal

from babel.dates import get_month_names, get_quarter_names

from coopdesk.domain.dates import read_periods
from coopdesk.domain.periods import Period

Width = Literal["abbreviated", "wide"]
LONG = 92  # days: a quarter, past which the day of the month is noise in a list
YEARS = 731  # days past which the month is noise too


def period_text(period: Period, language: str) -> str:
    """Write a period for a table: "23–26 Sep 2019", "since Jan 2021", "Q3 2020"."""
    return _text(period, _style(language, "abbreviated"))


def period_in_list(period: Period, language: str) -> str:
    """Write a period for a list: long ones by their months, those of years by these."""
    if period.shape == "range" and (period.days or 0) > YEARS:
        period = replace(period, start_precision="year", end_precision="year", words="")
    elif period.shape == "range" and period.start_precision == "day" and (period.days or 0) > LONG:
        period = replace(period, start_precision="month", end_precision="month", words="")
    return period_text(period, language)


def period_long(period: Period, language: str) -> str:
    """Write a period in full: "23–26 September 2019", "3rd quarter of 2020"."""
    return _text(period, _style(language, "wide"))


@dataclass(frozen=True, slots=True)
class _Phrases:
    """How a language puts a period together; {} holds the date."""

    since: str
    since_day: str
    since_quarter: str  # written in full; Q3 takes no article
    until: str
    until_day: str
    until_quarter: str
    ongoing: str
    conjunction: str  # between separate dates
    of: str = " "  # before the month and the year of a long date
    quarter_of: str = " "  # before the year of a long quarter


_PHRASES = {
    "en": _Phrases(
        *("since {}", "since {}", "since the {}", "until {}", "until {}", "until the {}"),
        ongoing="ongoing",
        conjunction=" and ",
        quarter_of=" of ",
    ),
    "es": _Phrases(
        *("desde {}", "desde el {}", "desde el {}", "hasta {}", "hasta el {}", "hasta el {}"),
        ongoing="en curso",
        conjunction=" y ",
        of=" de ",
        quarter_of=" de ",
    ),
    "fr": _Phrases(
        *("depuis {}", "depuis le {}", "depuis le {}"),
        *("jusqu’en {}", "jusqu’au {}", "jusqu’au {}"),
        ongoing="en cours",
        conjunction=" et ",
    ),
    "pt": _Phrases(
        *("desde {}", "desde {}", "desde o {}", "até {}", "até {}", "até o {}"),
        ongoing="em curso",
        conjunction=" e ",
        of=" de ",
        quarter_of=" de ",
    ),
}


@dataclass(frozen=True, slots=True)
class _Style:
    """The names and joints of one language at one width."""

    language: str
    in_full: bool
    months: tuple[str, ...]
    quarters: tuple[str, ...]
    of: str
    quarter_of: str
    phrases: _Phrases

    def day(self, day: date) -> str:
        """Write the number of a day."""
        return "1er" if self.language == "fr" and day.day == 1 else str(day.day)

    def parts(self, day: date, precision: str) -> tuple[str, ...]:
        """Write day, month or quarter, and year apart, as far as the precision goes."""
        year = str(day.year)
        if precision == "year":
            return (year,)
        if precision == "quarter":
            return (self.quarters[(day.month - 1) // 3], year)
        month = self.months[day.month - 1]
        return (month, year) if precision == "month" else (self.day(day), month, year)

    def joined(self, parts: tuple[str, ...], precision: str) -> str:
        """Put the parts of one date together."""
        return (self.quarter_of if precision == "quarter" else self.of).join(parts)

    def date(self, day: date, precision: str) -> str:
        """Write one date."""
        return self.joined(self.parts(day, precision), precision)


@cache
def _style(language: str, width: Width) -> _Style:
    """Return the style of a language such as "es" or "pt_BR"; English where it is not ours."""
    short = language.replace("-", "_").split("_")[0]
    code = short if short in _PHRASES else "en"
    phrases = _PHRASES[code]
    months = get_month_names(width, "format", code)
    quarters = get_quarter_names(width, "format", code)
    return _Style(
        language=code,
        in_full=width == "wide",
        months=tuple(months[number] for number in range(1, 13)),
        quarters=tuple(quarters[number] for number in range(1, 5)),
        of=phrases.of if width == "wide" else " ",
        quarter_of=phrases.quarter_of if width == "wide" else " ",
        phrases=phrases,
    )


def _text(period: Period, style: _Style) -> str:
    start, end = period.start, period.end
    if period.shape == "points" and (several := _points(period, style)):
        return several
    if start and end:
        return _range(start, period.start_precision, end, period.end_precision, style)
    if start:
        return _led(style, start, period.start_precision, "since")
    if end:
        return _led(style, end, period.end_precision, "until")
    return style.phrases.ongoing if period.shape == "open" else period.words


def _range(start: date, precision: str, end: date, end_precision: str, style: _Style) -> str:
    """Write both ends, what they share only once."""
    first, last = style.date(start, precision), style.date(end, end_precision)
    if precision == end_precision:
        first = _unshared(style.parts(start, precision), style.parts(end, precision), style)
    if not first:
        return last
    return first + (" – " if " " in first or precision != end_precision else "–") + last


def _unshared(parts: tuple[str, ...], following: tuple[str, ...], style: _Style) -> str:
    """Write of one date what the following does not say again: the 23 of 23–26 September."""
    quarter = len(parts) == 2 and parts[0] in style.quarters
    while parts and parts[-1] == following[-1]:
        parts, following = parts[:-1], following[:-1]
    return style.joined(parts, "quarter" if quarter else "")


def _led(style: _Style, day: date, precision: str, word: Literal["since", "until"]) -> str:
    phrases, written = style.phrases, style.date(day, precision)
    if precision == "quarter" and not style.in_full:
        precision = "month"
    by_precision = {
        ("since", "day"): phrases.since_day,
        ("since", "quarter"): phrases.since_quarter,
        ("until", "day"): phrases.until_day,
        ("until", "quarter"): phrases.until_quarter,
    }
    fallback = phrases.since if word == "since" else phrases.until
    return by_precision.get((word, precision), fallback).format(written)


def _points(period: Period, style: _Style) -> str:
    """Write separate dates from their words; nothing where these tell another span."""
    told = read_periods(period.words).periods
    dates = [(each.start, each.end) for each in told if each.start and each.end]
    if len(dates) < 2 or len(dates) < len(told):
        return ""
    if min(dates)[0] != period.start or max(end for _, end in dates) != period.end:
        return ""
    texts = [*(_before(*pair, style) for pair in pairwise(told)), _text(told[-1], style)]
    return ", ".join(texts[:-1]) + style.phrases.conjunction + texts[-1]


def _before(period: Period, after: Period, style: _Style) -> str:
    """Write one of several dates, leaving to the next what both share: "8 and 9 July"."""
    whole = _text(period, style)
    points = period.shape == after.shape == "point"
    if not points or not period.start or not after.start:
        return whole
    if period.start_precision != after.start_precision:
        return whole
    parts = style.parts(period.start, period.start_precision)
    return _unshared(parts, style.parts(after.start, after.start_precision), style) or whole
