"""Which backups are kept: all of two days, then one a day, a week, a month, and always the newest.

Only backups are counted, never days without one, so that a clock set forward by years does not
make all of them old at once.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

EVERYTHING = timedelta(days=2)
ALWAYS = 3  # the newest, whatever the clock says
DAYS, WEEKS, MONTHS = 12, 10, 9


def kept(made: Sequence[datetime], now: datetime) -> frozenset[int]:
    """Return the places of the backups to keep; made tells when each was made, in that order.

    The order is that of their making, not of the clock, which may have been set back between two.
    """
    keep = set(range(len(made))[-ALWAYS:])
    keep |= {place for place, at in enumerate(made) if at > now - EVERYTHING}
    older = sorted((place for place in range(len(made)) if place not in keep), key=made.__getitem__)
    for name_of, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        newest = {name_of(made[place]): place for place in older}
        chosen = sorted(newest.values(), key=made.__getitem__)[-most:]
        keep.update(chosen)
        first = made[chosen[0]] if chosen else now
        older = [place for place in older if made[place] < first and place not in keep]
    return frozenset(keep)


_Name = tuple[int, ...]


def _day(at: datetime) -> _Name:
    return at.year, at.month, at.day


def _week(at: datetime) -> _Name:
    return at.isocalendar()[:2]


def _month(at: datetime) -> _Name:
    return at.year, at.month
