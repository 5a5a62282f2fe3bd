"""When something happened: two days with a precision each, and the words they were written in."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

PRECISIONS = ("day", "month", "quarter", "year")  # finest first
SHAPES = ("none", "point", "points", "range", "open", "relative")


@dataclass(frozen=True, slots=True)
class Period:
    """A start and an end, each as exact as its precision; no end in shape "open" means ongoing."""

    start: date | None = None  # first day of the start: 1 March 2024 for March 2024
    end: date | None = None  # last day of the end: 31 March 2024 for March 2024
    start_precision: str = ""  # one of PRECISIONS, "" where there is no start
    end_precision: str = ""
    shape: str = "none"  # one of SHAPES; "points" spans several separate dates
    words: str = ""  # as written

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was said: neither a day nor a word."""
        return self.start is None and self.end is None and not self.words

    @property
    def days(self) -> int | None:
        """Count the days, first and last included; None where either is not known."""
        if self.start is None or self.end is None:
            return None
        return (self.end - self.start).days + 1

    def covers(self, year: int) -> bool:
        """Tell whether a day of the year falls within; an unknown start claims no earlier year."""
        first, last = self.start or self.end, self.end
        if first is None or first.year > year:
            return False
        if last is None:
            return self.shape == "open" or first.year == year
        return last.year >= year


def point(day: date, precision: str = "day", words: str = "") -> Period:
    """Return the one day, month, quarter or year that holds the day."""
    start = first_day(day, precision)
    return Period(start, last_day(start, precision), precision, precision, "point", words)


def first_day(day: date, precision: str) -> date:
    """Return the first day of the month, quarter or year that holds the day."""
    if precision == "year":
        return date(day.year, 1, 1)
    if precision == "quarter":
        return date(day.year, day.month - (day.month - 1) % 3, 1)
    return day.replace(day=1) if precision == "month" else day


def last_day(start: date, precision: str) -> date:
    """Return the last day of the month, quarter or year that begins on or holds the start."""
    if precision == "year":
        return date(start.year, 12, 31)
    if precision == "quarter":
        return _end_of_month(start.year, start.month + (3 - start.month) % 3)
    return _end_of_month(start.year, start.month) if precision == "month" else start


def elapsed_percent(as_of: date, start: date | None, end: date | None) -> Decimal | None:
    """Return how much of the time has passed, in per cent of days and unrounded.

    Not clamped: below 0 before the start, above 100 once overdue. None without both ends, or
    where they leave no time between them.
    """
    if start is None or end is None or end <= start:
        return None
    return Decimal((as_of - start).days) * 100 / (end - start).days


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
