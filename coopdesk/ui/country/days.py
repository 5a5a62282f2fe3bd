"""Which day it is for whoever sits here."""

from __future__ import annotations

from datetime import UTC, date, datetime


def today() -> date:
    """Return the day of the clock on the wall."""
    return datetime.now(UTC).astimezone().date()
