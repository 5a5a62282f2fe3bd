"""Numbers that a format shows as days, and how days and times of day are told."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from coopdesk.importing.reader.content import Value

# ECMA-376 18.8.30; 27–36, 50–58 and 71–81 are the days of East Asian and Thai editions
_BUILT_IN = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59), *range(71, 82)}
_NO_LETTERS = re.compile(
    r'"[^"]*"?|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general|standard', re.IGNORECASE
)
_ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_DAY = 86_400  # seconds
_LAST_DAY = 2_958_466  # the first day of the year 10 000
_FIRST = datetime(1899, 12, 30)  # noqa: DTZ001 a sheet knows no time zones
_FROM_1904 = 1462  # days between both first days


def format_kind(number: int, code: str | None = None) -> str:
    """Return "day", "elapsed" or "" for a number format, by its own code or its built-in number."""
    if code is None:
        return "elapsed" if number == 46 else "day" if number in _BUILT_IN else ""
    plain = _NO_LETTERS.sub("", code.split(";", 1)[0])
    if _ELAPSED.search(plain):
        return "elapsed"
    return "day" if re.search("[dmyhs]", plain, re.IGNORECASE) else ""


def shown(serial: float, kind: str, *, from_1904: bool = False) -> Value:
    """Return what a serial number shows under a format of that kind; itself where it shows none."""
    seconds = round(serial * _DAY)
    if kind == "elapsed":
        return duration(timedelta(seconds=seconds)) if abs(serial) < _LAST_DAY else serial
    if 0 <= seconds < _DAY and not from_1904:
        return time_text((_FIRST + timedelta(seconds=seconds)).time())
    days = serial + _FROM_1904 if from_1904 else serial
    if not 0 <= days < _LAST_DAY:
        return serial
    if not from_1904 and days < 60:  # Lotus took 1900 for a leap year
        seconds += _DAY
    moment = _FIRST + timedelta(days=_FROM_1904 if from_1904 else 0, seconds=seconds)
    return moment.date() if moment.time() == time() else moment


def plain(value: object) -> Value | None:
    """Return what a library made of a cell as a value of ours."""
    match value:
        case datetime():
            rounded = (value + timedelta(milliseconds=500)).replace(microsecond=0, tzinfo=None)
            return rounded.date() if rounded.time() == time() else rounded
        case time():
            return time_text(value)
        case timedelta():
            return duration(value)
        case str() | bool() | int() | float() | date() | None:
            return value
        case _:
            return str(value)


def time_text(value: time) -> str:
    """Return a time of day as 14:05:00."""
    return value.isoformat("seconds")


def duration(value: timedelta) -> str:
    """Return hours, minutes and seconds as [h]:mm:ss shows them: 25:30:00."""
    seconds = round(value.total_seconds())
    minutes, second = divmod(abs(seconds), 60)
    return f"{'-' if seconds < 0 else ''}{minutes // 60}:{minutes % 60:02}:{second:02}"


def iso_moment(text: str) -> date | datetime | str:
    """Return an ISO date or moment, the text itself where it is neither."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return text
    rounded = plain(moment)
    return rounded if isinstance(rounded, date) else text
