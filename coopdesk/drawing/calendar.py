"""The marks of an axis of time: years, quarters or months, as many as there is room for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QLocale

# months between two marks, and the fewest pixels they want
_STEPS = ((1, 44), (3, 44), (6, 52), (12, 40), (24, 40), (60, 40), (120, 40))


def whole_years(first: date, last: date) -> tuple[date, date]:
    """Return the first day of the first year and that after the last."""
    return date(first.year, 1, 1), date(min(last.year + 1, 9999), 1, 1)


def whole_months(first: date, last: date) -> tuple[date, date]:
    """Return the first day of the first month and that after the last."""
    return first.replace(day=1), _next(last.replace(day=1), 1)


def marks(first: date, last: date, width: float, language: str) -> list[tuple[date, str]]:
    """Return days with the words beneath them; January bears its year."""
    months = max((last - first).days / 30.44, 1)
    step = next((step for step, room in _STEPS if width / months * step >= room), 240)
    return [(day, _said(day, step, language)) for day in _days(first, last, step)]


def _days(first: date, last: date, step: int) -> Iterator[date]:
    day = first.replace(day=1)
    if step >= 12:
        day = date(max(first.year - first.year % (step // 12), 1), 1, 1)
    else:
        day = day.replace(month=day.month - (day.month - 1) % step)
    while day <= last:
        if day >= first:
            yield day
        if day.year + step // 12 >= date.max.year:
            return  # the end of all dates
        day = _next(day, step)


def _said(day: date, step: int, language: str) -> str:
    if step >= 12 or day.month == 1:
        return str(day.year)
    return QLocale(language).standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def _next(day: date, months: int) -> date:
    month = day.month - 1 + months
    year = day.year + month // 12
    return date(year, month % 12 + 1, 1) if year <= date.max.year else date.max
