"""What is measured, as typed in a search: days, years, amounts and people between two bounds."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from coopdesk.domain.money import CODES, read_money
from coopdesk.search.days import Days, day_after, day_before, moved, read_days, read_span
from coopdesk.search.senses import Coded, Measured, Sense
from coopdesk.vocabulary.currencies import find_currency


def measure_of(name: str, value: str, today: date) -> Sense | None:
    """Return what a value without a sign means, or None where it cannot be read."""
    if name in _NUMBERS:
        return _between(name, _NUMBERS[name](value), _NUMBERS[name](value))
    span = _within_span(name, "<", value, today)
    if span or (days := read_days(value, today)) is None:
        return span
    match name:
        case "year":
            return _years(days)
        case "from":
            return _dated(name, days.first, None)
        case "to":
            return _dated(name, None, days.last)
        case _:
            return _dated(name, days.first, days.last)


def measure_compared(name: str, sign: str, value: str, today: date) -> Sense | None:
    """Return what more or less than a value means; bounds are included, so "> 2019" is from 2020.

    "updated:<30d" is within the last thirty days, "due:<30d" within the next.
    """
    if name in _NUMBERS:
        return _number_compared(name, sign, _NUMBERS[name](value))
    if name in _SINCE_TODAY and _DAYS.fullmatch(value):
        value = f"{value}d"
    span = _within_span(name, sign, value, today)
    if span or (days := read_days(value, today)) is None:
        return span
    low, high = _compared_days(sign, days)
    if name == "year":
        return _years(Days(low, high))
    return _dated(name, low, high) if low or high else None


def measure_between(name: str, low: str, high: str, today: date) -> Sense | None:
    """Return what lies between two values; the smaller one may stand on either side."""
    if name in _NUMBERS:
        return _between(name, *(_NUMBERS[name](each) for each in (low, high)))
    first, last = read_days(low, today), read_days(high, today)
    if first is None or last is None:
        return None
    if (first.first or date.min) > (last.last or date.max):
        first, last = last, first
    days = Days(first.first, last.last)
    return _years(days) if name == "year" else _dated(name, days.first, days.last)


@dataclass(frozen=True, slots=True)
class _Number:
    """A number as typed, and what it counts; step is what the next larger one is away."""

    value: Decimal
    step: Decimal
    currency: str = ""


# A currency has three decimals at most.
_LEAST_AMOUNT = Decimal("0.001")
_FUTURE = frozenset({"due", "to"})
_SINCE_TODAY = frozenset({"due", "updated", "created"})  # "<30" is no year
_DAYS = re.compile(r"[0-9]{1,3}")
_SCALED = re.compile(r"[\d.,'’\s]+(?:k|m|mm)?", re.IGNORECASE)


def _amount(text: str) -> _Number | None:
    read = read_money(_CODE.sub(lambda code: _upper(code[0]), text))
    if read.amount is None or (read.doubtful and not read.currency and not _SCALED.fullmatch(text)):
        return None
    return _Number(read.amount, _LEAST_AMOUNT, find_currency(read.currency) or "")


_CODE = re.compile(r"\b[A-Za-z]{3}(?![A-Za-z])")


def _upper(code: str) -> str:
    return code.upper() if code.upper() in CODES else code


def _people(text: str) -> _Number | None:
    read = _amount(text)
    return _Number(read.value, Decimal(1)) if read and not read.currency else None


_NUMBERS: dict[str, Callable[[str], _Number | None]] = {"budget": _amount, "participants": _people}


def _number_compared(name: str, sign: str, number: _Number | None) -> Sense | None:
    if number is None:
        return None
    value, step = number.value, number.step
    low = high = None
    match sign:
        case ">":
            low = _whole(value, step, ROUND_FLOOR) + step
        case ">=":
            low = _whole(value, step, ROUND_CEILING)
        case "<":
            high = _whole(value, step, ROUND_CEILING) - step
        case _:
            high = _whole(value, step, ROUND_FLOOR)
    return Measured(name, _text(low), _text(high), number.currency)


def _between(name: str, one: _Number | None, other: _Number | None) -> Sense | None:
    if one is None or other is None:
        return None
    currencies = {each.currency for each in (one, other) if each.currency}
    if len(currencies) > 1:
        return None
    low, high = sorted((one.value, other.value))
    low = _whole(low, one.step, ROUND_CEILING)
    high = _whole(high, one.step, ROUND_FLOOR)
    return Measured(name, _text(low), _text(high), "".join(currencies))


def _whole(value: Decimal, step: Decimal, rounding: str) -> Decimal:
    return (value / step).to_integral_value(rounding) * step


def _text(value: Decimal | None) -> str | None:
    if value is None:
        return None
    written = f"{value:f}"
    return written.rstrip("0").rstrip(".") if "." in written else written


def _within_span(name: str, sign: str, value: str, today: date) -> Sense | None:
    """Return the days less or more than a span away from today, on the side that the field has."""
    span = read_span(value) if name != "year" else None
    if span is None:
        return None
    is_near = sign.startswith("<")
    if name in _FUTURE:
        there = moved(today, *span)
        return _near_or_far(name, Days(today, there), Days(day_after(there), None), is_near=is_near)
    there = moved(today, -span[0], span[1])
    return _near_or_far(name, Days(there, None), Days(None, day_before(there)), is_near=is_near)


def _near_or_far(name: str, near: Days, far: Days, *, is_near: bool) -> Sense:
    days = near if is_near else far
    if name == "to" and is_near:
        days = Days(None, near.last)
    return _dated(name, days.first, days.last)


def _compared_days(sign: str, days: Days) -> tuple[date | None, date | None]:
    match sign:
        case ">":
            return (day_after(days.last) if days.last else None), None
        case ">=":
            return days.first, None
        case "<":
            return None, (day_before(days.first) if days.first else None)
        case _:
            return None, days.last


def _dated(name: str, low: date | None, high: date | None) -> Sense:
    return Measured(name, low.isoformat() if low else None, high.isoformat() if high else None)


def _years(days: Days) -> Sense | None:
    first, last = (each and f"{each.year:04}" for each in (days.first, days.last))
    if first and first == last:
        return Coded("year", (first,))
    return Measured("year", first, last) if first or last else None
