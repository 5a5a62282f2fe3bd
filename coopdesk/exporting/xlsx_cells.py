"""Values written into cells of a workbook: text stays text, and nothing is cut."""

# XlsxWriter is half typed.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from urllib.parse import urlsplit

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from coopdesk.domain.record_json import plain_decimal
from coopdesk.exporting.cells import Cell
from coopdesk.exporting.long_texts import continued, divided

MOST_LINKS = 65_530  # Excel asks to repair a sheet with more
_LONGEST_LINK = 2_079
FIRST_DAY = date(1900, 3, 1)  # before it, Excel's calendar has a 29 February 1900
_EXACT = 2**53
_ODD_IN_LINK = re.compile(r"[\s\x00-\x1f<>\"{}|\\^`\[\]]")


@dataclass(slots=True)
class CellWriter:
    """Write cells of any sheet of one workbook.

    rests are the texts that go on elsewhere, continued what their cells show; a text of a record
    that reads like one of these is none, and is divided itself.
    """

    rests: list[str] = field(default_factory=list[str])
    continued: set[str] = field(default_factory=set[str])
    links: int = 0

    def write(self, sheet: Worksheet, row: int, column: int, value: Cell, look: Format) -> None:
        """Write a value as what it is; None and "" write nothing."""
        match value:
            case None | "":
                pass
            case str():
                sheet.write_string(row, column, self.fitting(value), look)
            case datetime():
                sheet.write_datetime(row, column, local(value), look)
            case date() if value >= FIRST_DAY:
                at = datetime(value.year, value.month, value.day)  # noqa: DTZ001 -- a cell has no zone
                sheet.write_datetime(row, column, at, look)
            case date():
                sheet.write_string(row, column, value.isoformat(), look)
            case int() | Decimal() if fits_number(value):
                sheet.write_number(row, column, float(value), look)
            case _:
                text = plain_decimal(value) if isinstance(value, Decimal) else str(value)
                sheet.write_string(row, column, text, look)

    def takes_link(self, url: str) -> bool:
        """Tell whether an address may be one more link, and count it."""
        if self.links >= MOST_LINKS or not is_linkable(url):
            return False
        self.links += 1
        return True

    def fitting(self, text: str) -> str:
        """Return what a cell shows of a text; the rest goes on elsewhere."""
        parts = divided(text)
        if parts is None:
            return text
        self.rests.append(parts[1])
        shown = parts[0] + continued(len(self.rests))
        self.continued.add(shown)
        return shown


def is_linkable(url: str) -> bool:
    """Tell whether Excel takes an address for a link without complaint."""
    if len(url) > _LONGEST_LINK or _ODD_IN_LINK.search(url) or url.count("#") > 1:
        return False
    if divided(url) is not None:
        return False
    try:
        address = urlsplit(url)
    except ValueError:
        return False
    return address.scheme in {"http", "https"} and bool(address.hostname)


def fits_number(value: int | Decimal) -> bool:
    """Tell whether a binary number of Excel's 15 digits keeps the value exactly."""
    if isinstance(value, int):
        return abs(value) < _EXACT
    digits = len(value.normalize().as_tuple().digits)
    return digits <= 15 and Decimal(repr(float(value))) == value


def local(moment: datetime) -> datetime:
    """Return a moment as the clock on the wall showed it: a cell knows no time zone."""
    return moment.astimezone().replace(tzinfo=None) if moment.tzinfo else moment
