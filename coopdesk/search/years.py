"""Bounds that are whole years: the index has codes for these."""

from __future__ import annotations

from coopdesk.search.senses import Measured


def years_of(sense: Measured) -> tuple[int | None, int | None] | None:
    """Return the first and last year that are asked for; None if days or other things are."""
    low, high = sense.low, sense.high
    if sense.field == "year":
        return _year(low), _year(high)
    if sense.field not in {"from", "to"}:
        return None
    if (low and not low.endswith("-01-01")) or (high and not high.endswith("-12-31")):
        return None
    return _year(low), _year(high)


def _year(text: str | None) -> int | None:
    return int(text.split("-")[0]) if text else None
