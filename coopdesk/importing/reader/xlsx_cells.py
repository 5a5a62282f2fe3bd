"""The cells of a sheet of Excel as its XML has them, one by one, whatever else is wrong."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from coopdesk.foreign.archive import Archive
from coopdesk.foreign.markup import Attributes, Ends, Starts, pieces
from coopdesk.importing.reader.content import (
    LAST_COLUMN,
    LAST_ROW,
    MOST_MERGED,
    Area,
    Closing,
    ErrorCell,
    Fact,
    Row,
    Value,
    is_blank,
)
from coopdesk.importing.reader.serials import iso_moment, shown
from coopdesk.importing.reader.xlsx_parts import spaced, unescaped

NEVER_CALCULATED = ErrorCell("=")
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")
_TRUE, _FALSE = {"1", "true"}, {"0", "false"}
_EXACT = 15  # digits that a spreadsheet keeps


@dataclass(frozen=True, slots=True)
class Meanings:
    """What the cells of all sheets refer to: shared texts, formats that show days."""

    texts: list[str]
    kinds: list[str]
    from_1904: bool


def sheet_rows(archive: Archive, part: str, meanings: Meanings, closing: Closing) -> Iterator[Row]:
    """Yield the rows that hold anything, in the order of the XML; fills the closing."""
    listener = _Listener(meanings, closing)
    with archive.open(part) as source:
        for _ in pieces(source, listener.starts, listener.ends, listener.take_text):
            yield from listener.taken()
    listener.finish()


class _Listener:
    """Hears the elements of a sheet and makes rows of them."""

    def __init__(self, meanings: Meanings, closing: Closing) -> None:
        self._meanings = meanings
        self._closing = closing
        self._rows: list[Row] = []
        self._cells: dict[int, Value] = {}
        self._row = self._column = 0
        self._is_hidden = self._is_pronounced = self._keeps_space = False
        self._held = 0  # cells of the XML that show anything
        self._beyond = 0
        self._text: list[str] | None = None  # the pieces of the text being heard
        self._kind = self._style = ""
        self._value: str | None = None
        self._inline: list[str] | None = None
        self._has_formula = False
        self.starts: Starts = {
            "row": self._start_row,
            "c": self._start_cell,
            "v": self._start_value,
            "f": self._start_formula,
            "is": self._start_inline,
            "t": self._start_text,
            "rPh": self._start_pronounced,
            "mergeCell": self._take_merged,
        }
        self.ends: Ends = {
            "row": self._end_row,
            "c": self._end_cell,
            "v": self._end_value,
            "t": self._end_text,
            "rPh": self._end_pronounced,
        }

    def taken(self) -> list[Row]:
        """Return the rows heard since the last time."""
        rows, self._rows = self._rows, []
        return rows

    def finish(self) -> None:
        """Tell what is known at the end."""
        self._closing.cells = self._held
        if self._beyond:
            self._closing.facts.append(Fact("place_beyond", values=(str(self._beyond),)))

    def take_text(self, piece: str) -> None:
        """Hear text."""
        if self._text is not None:
            self._text.append(piece)

    def _take_merged(self, attributes: Attributes) -> None:
        area = area_of(attributes.get("ref", ""))
        if area and len(self._closing.merged) < MOST_MERGED:
            self._closing.merged.append(area)

    def _start_value(self, _: Attributes) -> None:
        self._text = []

    def _end_value(self) -> None:
        self._value = "".join(self._text or ())
        self._text = None

    def _start_formula(self, _: Attributes) -> None:
        self._has_formula = True

    def _start_inline(self, _: Attributes) -> None:
        self._inline = []

    def _start_text(self, attributes: Attributes) -> None:
        if self._inline is not None and not self._is_pronounced:
            self._text = []
            self._keeps_space = attributes.get("xml:space") == "preserve"

    def _end_text(self) -> None:
        if self._inline is not None and self._text is not None:
            self._inline.append(spaced("".join(self._text), keeps=self._keeps_space))
        self._text = None

    def _start_pronounced(self, _: Attributes) -> None:
        self._is_pronounced = True

    def _end_pronounced(self) -> None:
        self._is_pronounced = False

    def _start_row(self, attributes: Attributes) -> None:
        number = attributes.get("r", "")
        self._row += 1
        if number.isdecimal() and len(number) < 8 and 0 < int(number) <= LAST_ROW:
            self._row = int(number)
        elif number:
            self._beyond += 1
        self._column = 0
        self._cells = {}
        self._is_hidden = attributes.get("hidden") in _TRUE

    def _end_row(self) -> None:
        if self._cells:
            self._rows.append((self._row, self._cells))
            self._cells = {}
            if self._is_hidden:
                self._closing.hidden.append((self._row, self._row))

    def _start_cell(self, attributes: Attributes) -> None:
        self._column += 1
        reference = attributes.get("r")
        if reference is not None:
            letters = reference.rstrip("0123456789")
            column = _COLUMNS.get(letters) or _column_said(letters)
            if column <= LAST_COLUMN:
                self._column = column
            else:
                self._beyond += 1
        self._kind = attributes.get("t", "n")
        self._style = attributes.get("s", "")
        self._value = self._inline = None
        self._has_formula = False

    def _end_cell(self) -> None:
        value = self._meant()
        self._text = self._inline = None
        if value is not None and not is_blank(value):
            self._held += 1
            self._cells[self._column] = value

    def _meant(self) -> Value | None:
        """Return what the cell shows; a broken cell is an error, one broken cell."""
        text, kind = self._value, self._kind
        if self._inline is not None and (kind == "inlineStr" or text is None):
            return unescaped("".join(self._inline))
        if text is None or (not text and kind != "str"):
            return NEVER_CALCULATED if self._has_formula else None
        match kind:
            case "s":
                return _shared(text, self._meanings.texts)
            case "str" | "inlineStr":
                return unescaped(text)
            case "b":
                plain = text.strip().lower()
                return plain in _TRUE if plain in _TRUE | _FALSE else _broken(text)
            case "e":
                return ErrorCell(text.strip() or "?")
            case "d":
                return iso_moment(text)
            case _:
                return self._number(text.strip())

    def _number(self, text: str) -> Value | None:
        number = number_of(text)
        if number is None or isinstance(number, ErrorCell):
            return number
        kinds = self._meanings.kinds
        place = int(self._style) if self._style.isdecimal() and len(self._style) < 8 else 0
        kind = kinds[place] if place < len(kinds) else ""
        return shown(number, kind, from_1904=self._meanings.from_1904) if kind else number


def number_of(text: str) -> int | float | ErrorCell | None:
    """Return a number of the XML, None for no text; what is none is an error cell."""
    if not text:
        return None
    if text.isdecimal() and len(text) <= _EXACT:
        return int(text)
    try:
        number = float(text) if "_" not in text else math.nan
    except ValueError:
        return ErrorCell(text[:100])
    if not math.isfinite(number):
        return ErrorCell(text[:100])
    return int(number) if number.is_integer() else number


def area_of(reference: str) -> Area | None:
    """Return a range such as A1:C3; None for one cell, or for what is no range."""
    first, _, last = reference.partition(":")
    start, end = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last)
    if not start or not end:
        return None
    rows, columns = (int(start[2]), int(end[2])), (column_number(start[1]), column_number(end[1]))
    area = min(rows), min(columns), max(rows), max(columns)
    return area if area[:2] != area[2:] else None


def column_number(letters: str) -> int:
    """Return the number of a column, A being 1."""
    number = _COLUMNS.get(letters)
    if number is None:
        number = 0
        for letter in letters.upper():
            number = number * 26 + ord(letter) - 64
        _COLUMNS[letters] = number
    return number


def _column_said(letters: str) -> int:
    """Return the column of a reference, one beyond the last where it is none."""
    plain = letters.replace("$", "")
    if not (plain.isascii() and plain.isalpha() and len(plain) <= 3):
        return LAST_COLUMN + 1
    return column_number(plain)


def _shared(text: str, texts: list[str]) -> Value:
    try:
        place = int(text)
    except ValueError:
        return _broken(text)
    return texts[place] if 0 <= place < len(texts) else _broken(text)


def _broken(text: str) -> ErrorCell:
    return ErrorCell(text.strip()[:100] or "?")


_COLUMNS: dict[str, int] = {}
