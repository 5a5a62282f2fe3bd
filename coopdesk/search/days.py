"""Days as typed in a search: any date, "this month", "overdue", "30d"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from coopdesk.domain.dates import Doubt, read_period
from coopdesk.domain.folding import words
from coopdesk.domain.periods import first_day, last_day


@dataclass(frozen=True, slots=True)
class Days:
    """A first and a last day, both included; None where they are open."""

    first: date | None
    last: date | None


def read_days(text: str, today: date) -> Days | None:
    """Return the days a text means, or None; 03/04/2019 is in April, as outside the USA."""
    plain = " ".join(words(text))
    found = _named(plain, today) or _begun_year(plain)
    if found or not plain:
        return found
    if _YEAR_AND_MONTH.fullmatch(text.strip()):  # 2005-07 is July here, in a table it is in doubt
        text = f"{text}-01"
        start = read_period(text).period.start
        return start and Days(start, last_day(start, "month"))
    read = read_period(text, month_year=True, today=today)
    if read.doubt is Doubt.DAY_OR_MONTH:
        read = read_period(text, month_year=True, day_first=True, today=today)
    period = read.period
    if period.start is None and period.end is None:
        return None
    return Days(period.start, period.end if period.shape != "open" else None)


def read_span(text: str) -> tuple[int, str] | None:
    """Return how many days, weeks, months or years "30d", "2 semanas" or "1 año" are, or None."""
    found = _SPAN.fullmatch("".join(words(text)))
    if found is None or found[2] not in _UNITS:
        return None
    return int(found[1]), _UNITS[found[2]]


def moved(day: date, count: int, unit: str) -> date:
    """Return the day so many days, weeks, months or years on (or back), within the calendar."""
    if unit in {"day", "week"}:
        days = count * (7 if unit == "week" else 1)
        ahead = min(max(day.toordinal() + days, 1), date.max.toordinal())
        return date.fromordinal(ahead)
    months = day.year * 12 + day.month - 1 + count * (12 if unit == "year" else 1)
    months = min(max(months, 12), date.max.year * 12 + 11)
    year, month = divmod(months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def day_before(day: date) -> date:
    """Return the day before, or the first day there is."""
    return day - timedelta(days=1) if day > date.min else day


def day_after(day: date) -> date:
    """Return the day after, or the last day there is."""
    return day + timedelta(days=1) if day < date.max else day


# Four digits at most: ten thousand years are more than the calendar has.
_SPAN = re.compile(r"(\d{1,4})([a-z]+)")
_UNITS = {
    word: unit
    for unit, row in {
        "day": "d day days dia dias j jour jours",
        "week": "w wk week weeks s sem semana semanas semaine semaines",
        "month": "m mo month months mes meses mois",
        "year": "y yr year years a ano anos an ans annee annees",
    }.items()
    for word in row.split()
}
_BEGUN_YEAR = re.compile(r"[12]|(?:19|20)[0-9]?")
_YEAR_AND_MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")
_SINGLE_DAYS = {
    "today": 0,
    "hoy": 0,
    "hoje": 0,
    "aujourd hui": 0,
    "now": 0,
    "yesterday": -1,
    "ayer": -1,
    "hier": -1,
    "ontem": -1,
    "tomorrow": 1,
    "manana": 1,
    "demain": 1,
    "amanha": 1,
}
_OVERDUE = frozenset(
    {
        *("overdue", "late", "vencido", "vencida", "vencidos", "vencidas", "atrasado", "atrasada"),
        *("atrasados", "atrasadas", "en retard", "retard", "depasse", "em atraso", "atraso"),
    }
)
_TURNS = {
    word: turn
    for turn, row in {
        0: "this current este esta actual ce cet cette neste nesta atual",
        -1: "last previous past pasado pasada pasados pasadas ultimo ultima ultimos ultimas"
        " anterior dernier derniere derniers dernieres passe passee passado passada passados"
        " passadas",
        1: "next coming proximo proxima proximos proximas siguiente siguientes que viene prochain"
        " prochaine prochains prochaines seguinte seguintes vem",
    }.items()
    for word in row.split()
}
_QUARTERS = frozenset({"quarter", "trimestre"})
_LITTLE = frozenset({"the", "el", "la", "le", "l", "o", "a", "de", "del", "in", "en", "no", "na"})


def _named(plain: str, today: date) -> Days | None:
    if plain in _SINGLE_DAYS:
        day = moved(today, _SINGLE_DAYS[plain], "day")
        return Days(day, day)
    if plain in _OVERDUE:
        return Days(None, day_before(today))
    said = [word for word in plain.split() if word not in _LITTLE]
    turns = {_TURNS[word] for word in said if word in _TURNS}
    counts = [int(word) for word in said if word.isdecimal() and len(word) <= 4]
    units = [word for word in said if word in _UNITS or word in _QUARTERS]
    others = len(said) - len(counts) - len(units) - sum(word in _TURNS for word in said)
    if len(turns) != 1 or len(units) != 1 or len(counts) > 1 or others:
        return None
    (turn,), (unit,) = turns, units
    return _several(counts[0], unit, turn, today) if counts else _turn(unit, turn, today)


def _several(count: int, word: str, turn: int, today: date) -> Days | None:
    """Return the last or next so many days up to today or from it."""
    if word in _QUARTERS or turn == 0:
        return None
    there = moved(today, turn * count, _UNITS[word])
    return Days(there, today) if turn < 0 else Days(today, there)


def _turn(word: str, turn: int, today: date) -> Days:
    """Return this, the last or the next week, month, quarter or year; weeks begin on Monday."""
    if word in _QUARTERS:
        start = first_day(moved(first_day(today, "quarter"), 3 * turn, "month"), "quarter")
        return Days(start, last_day(start, "quarter"))
    unit = _UNITS[word]
    day = moved(today, turn, unit)
    if unit == "week":
        monday = moved(day, -day.weekday(), "day")
        return Days(monday, moved(monday, 6, "day"))
    start = day if unit == "day" else first_day(day, unit)
    return Days(start, last_day(start, unit))


def _begun_year(plain: str) -> Days | None:
    """Return the years that may still be meant by "201", the decade, and "20", the century."""
    if not _BEGUN_YEAR.fullmatch(plain):
        return None
    return Days(date(int(plain.ljust(4, "0")), 1, 1), date(int(plain.ljust(4, "9")), 12, 31))
