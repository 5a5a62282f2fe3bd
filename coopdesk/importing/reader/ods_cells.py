"""The sheets in the content of an OpenDocument file, with repetitions written out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import IO

from coopdesk.foreign.markup import Attributes, Ends, Starts, local_attributes, parse
from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.content import (
    LAST_COLUMN,
    LAST_ROW,
    MOST_MERGED,
    Area,
    ErrorCell,
    Row,
    Span,
    Value,
    is_blank,
)
from coopdesk.importing.reader.serials import duration, iso_moment
from coopdesk.importing.reader.xlsx_cells import NEVER_CALCULATED, number_of

MOST_CELLS = 5_000_000  # written out
_APART = {  # what has cells or texts too, and none of the sheet's
    "tracked-changes", "dde-links", "annotation", "shapes",
    "frame", "custom-shape", "g", "rect", "circle", "ellipse", "caption", "control",
}  # fmt: skip
_ERROR = re.compile(r"#[A-Z]+(?:/[0A])?[!?]?|Err:\d{3}")
_NUMBERS = {"float", "currency", "percentage"}
_LENGTH = re.compile(r"(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?")


@dataclass(slots=True)
class Sheet:
    """A sheet with its rows that hold anything."""

    name: str
    hidden: bool
    rows: list[Row] = field(default_factory=list[Row])
    merged: list[Area] = field(default_factory=list[Area])
    hidden_rows: list[Span] = field(default_factory=list[Span])
    cells: int = 0


def content_of(source: IO[bytes]) -> list[Sheet]:
    """Return the sheets of a content part; raises Refused."""
    listener = _Listener()
    parse(source, listener.starts, listener.ends, listener.take_text)
    return listener.sheets


class _Listener:
    """Hears the elements of the content and makes sheets of them."""

    def __init__(self) -> None:
        self.sheets: list[Sheet] = []
        self._style = ""
        self._hidden_styles: set[str] = set()
        self._tables = self._apart = 0  # how deep in tables, in what holds no cells of the sheet
        self._row, self._column, self._written = 1, 1, 0
        self._row_about: Attributes = {}
        self._cells: dict[int, Value] = {}
        self._about: Attributes | None = None  # of the cell being heard
        self._text: list[str] = []
        self._paragraphs = self._in_paragraph = 0
        self.starts: Starts = {
            "style": self._start_style,
            "table-properties": self._take_properties,
            "table": self._start_table,
            "table-row": self._start_row,
            "table-cell": self._start_cell,
            "covered-table-cell": self._start_cell,
            "p": self._start_paragraph,
            "s": self._take_spaces,
            "tab": lambda _: self.take_text("\t"),
            "line-break": lambda _: self.take_text("\n"),
            **dict.fromkeys(_APART, self._start_apart),
        }
        self.ends: Ends = {
            "table": self._end_table,
            "table-row": self._end_row,
            "table-cell": self._end_cell,
            "covered-table-cell": self._end_cell,
            "p": self._end_paragraph,
            **dict.fromkeys(_APART, self._end_apart),
        }

    @property
    def _in_sheet(self) -> bool:
        return self._tables == 1 and not self._apart

    def take_text(self, piece: str) -> None:
        """Hear text."""
        if self._in_paragraph and not self._apart:
            self._text.append(piece)

    def _start_apart(self, _: Attributes) -> None:
        self._apart += 1

    def _end_apart(self) -> None:
        self._apart -= 1

    def _start_style(self, attributes: Attributes) -> None:
        self._style = local_attributes(attributes).get("name", "")

    def _take_properties(self, attributes: Attributes) -> None:
        if local_attributes(attributes).get("display") == "false":
            self._hidden_styles.add(self._style)

    def _start_table(self, attributes: Attributes) -> None:
        self._tables += 1
        if self._in_sheet:
            about = local_attributes(attributes)
            hidden = about.get("style-name", "") in self._hidden_styles
            self.sheets.append(Sheet(about.get("name", ""), hidden))
            self._row = self._column = 1
            self._cells = {}

    def _end_table(self) -> None:
        self._tables -= 1

    def _start_row(self, attributes: Attributes) -> None:
        if self._in_sheet:
            self._row_about = local_attributes(attributes)

    def _start_cell(self, attributes: Attributes) -> None:
        if self._in_sheet:
            self._about = _about(attributes)
            self._text = []
            self._paragraphs = 0

    def _start_paragraph(self, _: Attributes) -> None:
        if self._about is not None and not self._apart:
            self._text += ["\n"] if self._paragraphs else []
            self._paragraphs += 1
            self._in_paragraph += 1

    def _end_paragraph(self) -> None:
        if self._in_paragraph and not self._apart:
            self._in_paragraph -= 1

    def _take_spaces(self, attributes: Attributes) -> None:
        self.take_text(" " * _count(local_attributes(attributes), "c", 1000))

    def _end_cell(self) -> None:
        about = self._about
        if about is None or not self._in_sheet:
            return
        self._about = None
        room = max(0, LAST_COLUMN + 1 - self._column)
        repeated = _count(about, "number-columns-repeated", room)
        value = _meant(about, "".join(self._text))
        if value is not None and not is_blank(value):
            self._cells |= dict.fromkeys(range(self._column, self._column + repeated), value)
        down, right = _count(about, "number-rows-spanned"), _count(about, "number-columns-spanned")
        merged = self.sheets[-1].merged
        if (down > 1 or right > 1) and len(merged) < MOST_MERGED:
            row, column = self._row, self._column
            merged.append((row, column, row + down - 1, column + right - 1))
        self._column += repeated

    def _end_row(self) -> None:
        if not self._in_sheet:
            return
        sheet = self.sheets[-1]
        repeated = _count(self._row_about, "number-rows-repeated", LAST_ROW)
        if self._cells:
            self._written += repeated * len(self._cells)
            if self._written > MOST_CELLS:
                raise Refused("too_large")
            sheet.rows += [(self._row + n, self._cells) for n in range(repeated)]
            sheet.cells += repeated * len(self._cells)
            if self._row_about.get("visibility", "visible") != "visible":
                sheet.hidden_rows.append((self._row, self._row + repeated - 1))
        self._row += repeated
        self._column = 1
        self._cells = {}


def _about(attributes: Attributes) -> Attributes:
    """Return the attributes of a cell; "error" where LibreOffice says that its value is one."""
    about = local_attributes(attributes)
    if attributes.get("calcext:value-type") == "error":
        about["value-type"] = "error"
    return about


def _meant(about: Attributes, text: str) -> Value | None:
    kind = about.get("value-type", "")
    if kind == "error" or ("formula" in about and _ERROR.fullmatch(text.strip())):
        return ErrorCell(text.strip() or "?")
    if kind in _NUMBERS:
        return number_of(about.get("value", "").strip())
    match kind:
        case "date":
            return iso_moment(about.get("date-value", text))
        case "time":
            return _time(about.get("time-value", text))
        case "boolean":
            return about.get("boolean-value", text).strip().lower() == "true"
        case "" if "formula" in about and not text:
            return NEVER_CALCULATED
        case _:
            return text or about.get("string-value", "")


def _time(text: str) -> str:
    found = _LENGTH.fullmatch(text.strip())
    if not found:
        return text
    minus, days, hours, minutes, seconds = found.groups("0")
    length = timedelta(
        days=int(days[:6]),
        hours=int(hours[:6]),
        minutes=int(minutes[:6]),
        seconds=float(seconds[:9].replace(",", ".")),
    )
    return f"{'-' if minus == '-' else ''}{duration(length).zfill(8)}"


def _count(about: Attributes, name: str, most: int = LAST_ROW) -> int:
    number = about.get(name, "1")
    return min(int(number), most) if number.isdecimal() and 0 < len(number) < 10 else 1
