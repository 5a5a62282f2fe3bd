"""How much of a project's time has passed: days of days, until which of its ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from coopdesk.domain.periods import elapsed_percent
from coopdesk.domain.records import Record

REVISED, PLANNED, PERIOD = "revised_end", "planned_end", "period"


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Days passed of the days there are; not clamped: below 0 before the start, else overdue.

    basis names the field of the record that the end was taken from.
    """

    days: int
    of_days: int
    start: date
    end: date
    as_of: date
    basis: str
    percent: Decimal  # unrounded

    @property
    def is_overdue(self) -> bool:
        """Tell whether more time has passed than there was."""
        return self.days > self.of_days


def elapsed(record: Record, as_of: date | None = None) -> Elapsed | None:
    """Return the time passed as of a day, else as of the record's; None without a day or an end.

    The end is the revised one, else the planned one, else that of the period.
    """
    day, start = as_of or record.as_of, record.period.start
    ends = {
        REVISED: record.revised_end,
        PLANNED: record.planned_end,
        PERIOD: record.period.end,
    }
    basis, end = next(((name, end) for name, end in ends.items() if end), ("", None))
    if day is None or start is None or end is None:
        return None
    percent = elapsed_percent(day, start, end)
    if percent is None:
        return None
    return Elapsed((day - start).days, (end - start).days, start, end, day, basis, percent)
