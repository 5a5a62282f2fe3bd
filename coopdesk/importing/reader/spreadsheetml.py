"""Workbooks that are one XML file, as Excel 2002 and 2003 wrote them and reports still do."""

from __future__ import annotations

from typing import IO

from coopdesk.foreign.markup import Attributes, Ends, Starts, local_attributes, parse
from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.content import (
    LAST_COLUMN,
    LAST_ROW,
    MOST_MERGED,
    BookRead,
    Closing,
    ErrorCell,
    Row,
    SheetRead,
    State,
    Value,
    batches,
    is_blank,
)
from coopdesk.importing.reader.serials import iso_moment
from coopdesk.importing.reader.xlsx_cells import NEVER_CALCULATED, number_of


def spreadsheetml_book(source: IO[bytes]) -> BookRead:
    """Read a workbook; raises Refused."""
    listener = _Listener()
    parse(source, listener.starts, listener.ends, listener.take_text)
    if not listener.sheets:
        raise Refused("damaged", "no sheet")
    return BookRead(map(_Sheet.read, listener.sheets))


_STATES: dict[str, State] = {"SheetHidden": "hidden", "SheetVeryHidden": "very hidden"}


class _Sheet:
    """A sheet with its rows that hold anything."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.state: State = "visible"
        self.rows: list[Row] = []
        self.closing = Closing()

    def read(self) -> SheetRead:
        self.closing.cells = sum(len(cells) for _, cells in self.rows)
        return SheetRead(self.name, self.state, batches(self.rows), self.closing)


class _Listener:
    """Hears the elements of the workbook."""

    def __init__(self) -> None:
        self.sheets: list[_Sheet] = []
        self._row = self._column = 0
        self._spanned = 0
        self._is_hidden = False
        self._cells: dict[int, Value] = {}
        self._about: dict[str, str] = {}
        self._kind: str | None = None
        self._text: list[str] | None = None
        self._in_comment = False
        self.starts: Starts = {
            "Worksheet": self._start_sheet,
            "Row": self._start_row,
            "Cell": self._start_cell,
            "Data": self._start_value,
            "Comment": self._start_comment,
            "Visible": self._start_visible,
        }
        self.ends: Ends = {
            "Row": self._end_row,
            "Cell": self._end_cell,
            "Comment": self._end_comment,
            "Visible": self._end_visible,
        }

    def take_text(self, piece: str) -> None:
        """Hear text."""
        if self._text is not None and not self._in_comment:
            self._text.append(piece)

    def _start_sheet(self, attributes: Attributes) -> None:
        self.sheets.append(_Sheet(local_attributes(attributes).get("Name", "")))
        self._row = 0

    def _start_row(self, attributes: Attributes) -> None:
        about = local_attributes(attributes)
        self._row = _place(about, self._row, LAST_ROW)
        self._spanned = _count(about, "Span")
        self._is_hidden = about.get("Hidden") == "1"
        self._column = 0
        self._cells = {}

    def _end_row(self) -> None:
        if self._cells and self.sheets:
            sheet = self.sheets[-1]
            sheet.rows.append((self._row, self._cells))
            sheet.closing.hidden += [(self._row, self._row)] if self._is_hidden else []
        self._row += self._spanned

    def _start_cell(self, attributes: Attributes) -> None:
        self._about = local_attributes(attributes)
        self._column = _place(self._about, self._column, LAST_COLUMN)
        self._kind = self._text = None

    def _start_value(self, attributes: Attributes) -> None:
        if not self._in_comment:
            self._kind, self._text = local_attributes(attributes).get("Type", "String"), []

    def _start_comment(self, _: Attributes) -> None:
        self._in_comment = True

    def _end_comment(self) -> None:
        self._in_comment = False

    def _start_visible(self, _: Attributes) -> None:
        self._text = []

    def _end_visible(self) -> None:
        if self.sheets:
            self.sheets[-1].state = _STATES.get("".join(self._text or ()).strip(), "visible")
        self._text = None

    def _end_cell(self) -> None:
        right, down = _count(self._about, "MergeAcross"), _count(self._about, "MergeDown")
        value = self._meant()
        self._text = None
        if not self.sheets:
            return
        if value is not None and not is_blank(value):
            self._cells[self._column] = value
        merged = self.sheets[-1].closing.merged
        if (right or down) and len(merged) < MOST_MERGED:
            row, column = self._row, self._column
            merged.append((row, column, row + down, column + right))
        self._column += right

    def _meant(self) -> Value | None:
        if self._kind is None:
            return NEVER_CALCULATED if "Formula" in self._about else None
        text = "".join(self._text or ())
        match self._kind:
            case "Number":
                return number_of(text.strip())
            case "DateTime":
                return iso_moment(text)
            case "Boolean":
                return text.strip() in {"1", "true"}
            case "Error":
                return ErrorCell(text.strip() or "?")
            case _:
                return text


def _place(about: dict[str, str], before: int, last: int) -> int:
    number = about.get("Index", "")
    if number.isdecimal() and len(number) < 8 and 0 < int(number) <= last:
        return int(number)
    return before + 1


def _count(about: dict[str, str], name: str) -> int:
    number = about.get(name, "0")
    return min(int(number), LAST_ROW) if number.isdecimal() and len(number) < 8 else 0
