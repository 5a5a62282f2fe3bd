"""Whether a cell that came back says what our export wrote, whatever a program made of its form."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation

from coopdesk.domain.dates import read_period
from coopdesk.domain.record_json import plain_decimal
from coopdesk.exporting.cells import Cell
from coopdesk.exporting.column import YES_NO, Column, split
from coopdesk.importing.cells import FIRST_DAY, SERIALS
from coopdesk.importing.sheets import CellError, CellValue
from coopdesk.vocabulary.labels import key

_JOINED = frozenset(("places", "topics", "numbers", "code"))
_LABELS = frozenset(("choice", "place"))


def says_same(column: Column, ours: Cell, theirs: CellValue | None) -> bool:
    """Tell whether a cell that came back holds what was written into it.

    Dates as serials or text, numbers as text and the other way round, line ends, blanks at ends of
    lines, and "; " without its blank say the same. Long texts are given whole.
    """
    if isinstance(theirs, CellError):
        return False
    if is_blank(ours) or is_blank(theirs):
        return is_blank(ours) and is_blank(theirs)
    if cell_text(ours) == cell_text(theirs):
        return True
    match column.kind:
        case "date" | "time":
            return _same_day(ours, theirs)
        case "yes_no":
            return _flag(ours) == _flag(theirs)
        case kind if kind in _LABELS:
            return key(cell_text(ours)) == key(cell_text(theirs))
        case kind if kind in _JOINED and isinstance(theirs, str):
            return split(cell_text(ours)) == split(cell_text(theirs))
        case _:
            return _same_number(ours, theirs)


def is_blank(value: Cell | CellValue) -> bool:
    """Tell whether a cell holds nothing that is seen."""
    return value is None or (isinstance(value, str) and not value.strip())


def cell_text(value: Cell | CellValue) -> str:
    """Return a cell as text: days as 2019-09-23, numbers without zeros at their ends."""
    match value:
        case None:
            return ""
        case Decimal():
            return plain_decimal(value)
        case datetime() if value.time() == datetime.min.time():
            return value.date().isoformat()
        case datetime():
            return value.isoformat(" ", timespec="minutes")
        case date():
            return value.isoformat()
        case CellError():
            return value.text
        case str():
            return _bare(value)
        case _:
            return str(value)


def _bare(text: str) -> str:
    if text.isascii() and text.isprintable() and text == text.strip():
        return text
    plain = unicodedata.normalize("NFC", text.replace("_x000D_", "").replace("\xa0", " "))
    lines = plain.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def _same_day(ours: Cell, theirs: CellValue | None) -> bool:
    day = _day(theirs)
    if isinstance(ours, date):
        own = ours.date() if isinstance(ours, datetime) else ours
        return day == own
    if not isinstance(ours, str) or day is None:
        return False
    # "March 2024" becomes 1 March 2024 where a program takes it for a day.
    read = read_period(ours).period
    return read.start == day and (isinstance(theirs, datetime | date) or read.end == day)


def _day(value: CellValue | None) -> date | None:
    match value:
        case datetime():
            return value.date()
        case date():
            return value
        case bool() | None:
            return None
        case int() if value in SERIALS:
            return FIRST_DAY + timedelta(days=value)
        case str():
            read = read_period(value).period
            return read.start if read.start == read.end else None
        case _:
            return None


def _flag(value: Cell | CellValue) -> bool | str:
    if isinstance(value, bool):
        return value
    word = key(cell_text(value))
    known = {key(text): place == 0 for pair in YES_NO.values() for place, text in enumerate(pair)}
    return known.get({"true": "yes", "false": "no", "1": "yes", "0": "no"}.get(word, word), word)


def _same_number(ours: Cell, theirs: CellValue | None) -> bool:
    """Tell whether two cells of which at least one became a number are the same amount."""
    if isinstance(ours, str) and isinstance(theirs, str):
        return False
    one, other = _number(ours), _number(theirs)
    if one is None or other is None:
        return False
    return one == other or float(one) == float(other)


def _number(value: Cell | CellValue) -> Decimal | None:
    match value:
        case bool():
            return None
        case int() | Decimal():
            return Decimal(value)
        case str():
            try:
                found = Decimal(value.strip().replace(" ", ""))
            except InvalidOperation:
                return None
            return found if found.is_finite() else None
        case _:
            return None
