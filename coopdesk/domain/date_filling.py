"""What a date lacks and its neighbours tell: the order of day and month, the month, the year."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from coopdesk.domain.date_doubts import Doubt, Doubtful
from coopdesk.domain.date_mentions import Mention
from coopdesk.domain.date_tokens import full_year
from coopdesk.domain.periods import Period, last_day, point

NumericDate = tuple[int, int]


def fill(mentions: Sequence[Mention], *, day_first: bool | None, month_year: bool) -> None:
    """Give each mention its order, month and year; refuse what would have to be guessed."""
    _order_days_and_months(mentions, day_first, month_year=month_year)
    if not month_year and any(mention.form == "short_month" for mention in mentions):
        raise Doubtful(Doubt.SHORT_YEAR)
    for before, mention in pairwise(mentions):
        # "September 23 to 26, 2019": the month stands once, before the year
        if mention.number and before.month and before.day and before.year is None:
            mention.month, mention.day, mention.number = before.month, mention.number, None
    for mention, after in zip(mentions[-2::-1], mentions[:0:-1], strict=False):
        _take_from_next(mention, after)


def dated(mention: Mention) -> Period:
    """Return the point, or for half a year the six months, that a filled mention means."""
    if mention.form == "month_or_years":
        raise Doubtful(Doubt.MONTH_OR_YEARS)
    if mention.form in {"now", "stray"} or mention.number:
        raise Doubtful(Doubt.NOT_UNDERSTOOD)
    if mention.year is None:
        raise Doubtful(Doubt.NO_YEAR)
    if not 1800 <= mention.year < 2200:
        raise Doubtful(Doubt.IMPOSSIBLE)
    try:
        return _dated(mention, mention.year)
    except ValueError:
        raise Doubtful(Doubt.IMPOSSIBLE) from None


def evidence(pairs: Iterable[NumericDate]) -> tuple[NumericDate | None, NumericDate | None]:
    """Return the first pair that can only be day and month, and the first only month and day."""
    day_first = month_first = None
    for first, second in pairs:
        if 12 < first <= 31 and 1 <= second <= 12:
            day_first = day_first or (first, second)
        elif 12 < second <= 31 and 1 <= first <= 12:
            month_first = month_first or (first, second)
    return day_first, month_first


def _order_days_and_months(
    mentions: Sequence[Mention],
    day_first: bool | None,  # noqa: FBT001 -- None is the third answer
    *,
    month_year: bool,
) -> None:
    for mention, after in zip(mentions, [*mentions[1:], None], strict=True):
        if mention.form == "pair" and (after is None or after.numeric is None):
            _read_as_month_and_year(mention, allowed=month_year)
    numeric = [mention for mention in mentions if mention.numeric]
    if not numeric:
        return
    order = _order([mention.numeric for mention in numeric if mention.numeric], day_first)
    for mention in numeric:
        if mention.form == "short" and day_first is None:
            raise Doubtful(Doubt.SHORT_YEAR)
        if mention.numeric:
            mention.day, mention.month = mention.numeric if order else mention.numeric[::-1]


def _read_as_month_and_year(mention: Mention, *, allowed: bool) -> None:
    if not allowed or mention.numeric is None:
        raise Doubtful(Doubt.SHORT_YEAR)
    mention.month, year = mention.numeric
    mention.year = full_year(f"{year:02}")
    mention.numeric = None


def _order(pairs: Sequence[NumericDate], day_first: bool | None) -> bool:  # noqa: FBT001
    """Tell whether the day comes first, from what was decided or a number above 12."""
    forced, forced_other = evidence(pairs)
    if forced and forced_other:
        raise Doubtful(Doubt.OTHER_ORDER)
    if day_first is not None:
        if forced_other if day_first else forced:
            raise Doubtful(Doubt.OTHER_ORDER)
        return day_first
    if forced or forced_other:
        return forced is not None
    if all(a == b or max(a, b) > 12 or min(a, b) < 1 for a, b in pairs):
        return True  # 05/05/2019 is the same either way; 45/13/2019 is none either way
    raise Doubtful(Doubt.DAY_OR_MONTH)


def _take_from_next(mention: Mention, after: Mention) -> None:
    if mention.number and mention.month is None:
        for field in ("day", "quarter", "half", "month"):
            if getattr(after, field) and (field != "month" or after.form == "month_year"):
                setattr(mention, field, mention.number)
                mention.number = None
                mention.month = mention.month or (after.month if field == "day" else None)
                break
    if mention.year is None and mention.form not in {"now", "today"}:
        mention.year = after.year


def _dated(mention: Mention, year: int) -> Period:
    if mention.half:
        if mention.half > 2:
            raise Doubtful(Doubt.IMPOSSIBLE)
        start = date(year, mention.half * 6 - 5, 1)
        end = last_day(date(year, mention.half * 6, 1), "month")
        return Period(start, end, "month", "month", "range")
    if mention.quarter:
        return point(date(year, mention.quarter * 3 - 2, 1), "quarter")
    if mention.day is not None:
        return point(date(year, mention.month or 0, mention.day))
    if mention.month is not None:
        return point(date(year, mention.month, 1), "month")
    return point(date(year, 1, 1), "year")
