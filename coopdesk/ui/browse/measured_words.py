"""Dates, years, amounts and numbers that a search asks for, in the reader's words."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final

from babel.numbers import format_decimal
from PySide6.QtCore import QCoreApplication

from coopdesk.domain.periods import point
from coopdesk.search.senses import Measured
from coopdesk.ui.messages.fields import field_name
from coopdesk.vocabulary.date_text import period_text
from coopdesk.vocabulary.labels import locale

translate = QCoreApplication.translate


CENTS: Final = Decimal("0.01")
STRICT: Final = {"from": "over", "to": "under"}


def measured_text(sense: Measured, language: str) -> str:
    """Return a field and its bounds in words: "Changed since 1 Mar 2024", "Years 2015–2019"."""
    low, high = _bounds(sense, language)
    patterns, shape = _patterns(), _shape(low, high)
    if sense.field == "budget" and shape in STRICT and _is_strict(sense):
        shape = STRICT[shape]
    pattern = patterns.get((sense.field, shape)) or translate("facets", "{facet}: {value}").replace(
        "{facet}", field_name(sense.field)
    ).replace("{value}", patterns["", shape])
    return pattern.format(low=low, high=high)


def _shape(low: str, high: str) -> str:
    if low and high:
        return "one" if low == high else "between"
    return "from" if low else "to"


# fmt: off
def _patterns() -> dict[tuple[str, str], str]:
    """Return patterns by field and shape: from a bound, to a bound, between two, at one."""
    return {
        ("from", "from"): translate("search", "From {low}"),
        ("from", "to"): translate("search", "Begun by {high}"),
        ("from", "between"): translate("search", "Begun {low} – {high}"),
        ("from", "one"): translate("search", "Begun {low}"),
        ("to", "from"): translate("search", "Ended since {low}"),
        ("to", "to"): translate("search", "Until {high}"),
        ("to", "between"): translate("search", "Ended {low} – {high}"),
        ("to", "one"): translate("search", "Ended {low}"),
        ("year", "from"): translate("search", "Since {low}"),
        ("year", "to"): translate("search", "Until {high}"),
        ("year", "between"): translate("search", "Years {low}–{high}"),
        ("year", "one"): translate("search", "Year {low}"),
        ("due", "from"): translate("search", "Due since {low}"),
        ("due", "to"): translate("search", "Due until {high}"),
        ("due", "between"): translate("search", "Due {low} – {high}"),
        ("due", "one"): translate("search", "Due {low}"),
        ("updated", "from"): translate("search", "Changed since {low}"),
        ("updated", "to"): translate("search", "Changed until {high}"),
        ("updated", "between"): translate("search", "Changed {low} – {high}"),
        ("updated", "one"): translate("search", "Changed {low}"),
        ("created", "from"): translate("search", "Added since {low}"),
        ("created", "to"): translate("search", "Added until {high}"),
        ("created", "between"): translate("search", "Added {low} – {high}"),
        ("created", "one"): translate("search", "Added {low}"),
        ("budget", "from"): translate("search", "Budget of {low} or more"),
        ("budget", "over"): translate("search", "Budget over {low}"),
        ("budget", "under"): translate("search", "Budget under {high}"),
        ("budget", "to"): translate("search", "Budget of {high} or less"),
        ("budget", "between"): translate("search", "Budget {low} – {high}"),
        ("budget", "one"): translate("search", "Budget {low}"),
        ("participants", "from"): translate("search", "{low} participants or more"),
        ("participants", "to"): translate("search", "{high} participants or fewer"),
        ("participants", "between"): translate("search", "{low}–{high} participants"),
        ("participants", "one"): translate("search", "{low} participants"),
        ("", "from"): translate("search", "{low} or more"),
        ("", "to"): translate("search", "{high} or less"),
        ("", "between"): translate("search", "{low} – {high}"),
        ("", "one"): translate("search", "{low}"),
    }
# fmt: on


def _is_strict(sense: Measured) -> bool:
    """Tell whether the bound is a hair beside the amount asked for, which is left out itself."""
    bound = Decimal(sense.low or sense.high or 0)
    return bound != _in_cents(bound)


def _bounds(sense: Measured, language: str) -> tuple[str, str]:
    match sense.field:
        case "year":
            return sense.low or "", sense.high or ""
        case "budget" | "participants":
            return _amount(sense.low, sense, language), _amount(sense.high, sense, language)
        case _:
            return _days(sense.low, sense.high, language)


def _amount(text: str | None, sense: Measured, language: str) -> str:
    if not text:
        return ""
    number = _number(text, language)
    pattern = translate("search", "{amount} {currency}")
    return pattern.format(amount=number, currency=sense.currency) if sense.currency else number


def _number(text: str, language: str) -> str:
    amount = _in_cents(Decimal(text))
    pattern = "#,##0" if amount == amount.to_integral_value() else "#,##0.00"
    try:
        return format_decimal(amount, format=pattern, locale=locale(language))
    except InvalidOperation:  # more digits than Babel can part in thousands
        return text


def _in_cents(amount: Decimal) -> Decimal:
    try:
        return amount.quantize(CENTS)
    except InvalidOperation:  # more digits than money has
        return amount


def _days(low: str | None, high: str | None, language: str) -> tuple[str, str]:
    """Write two dates, whole years and months as such: from 1 January 2019 is from 2019."""
    first, last = _date(low), _date(high)
    if first is None and last is None:
        return low or "", high or ""
    begins = _precision(first, first - timedelta(1)) if first and first > date.min else "day"
    ends = _precision(last + timedelta(1), last) if last and last < date.max else "day"
    if first and last:
        begins = ends = max(begins, ends, key=("year", "month", "day").index)
    texts = [
        period_text(point(day, precision), language) if day else ""
        for day, precision in ((first, begins), (last, ends))
    ]
    return texts[0], texts[1]


def _precision(begin: date, before: date) -> str:
    """Return the greatest of year, month and day that changes between two days."""
    if begin.year != before.year:
        return "year"
    return "month" if begin.month != before.month else "day"


def _date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None
