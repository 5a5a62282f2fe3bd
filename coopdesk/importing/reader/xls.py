"""Workbooks of Excel 5 to 2003, read record by record."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from coopdesk.foreign.ole import CompoundFile
from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.biff import (
    STATES,
    Texts,
    codec_of,
    error_cell,
    formula_result,
    narrow_text,
    records,
    rk_number,
    whole,
    wide_text,
)
from coopdesk.importing.reader.content import (
    MOST_MERGED,
    BookRead,
    Closing,
    ErrorCell,
    Fact,
    Row,
    SheetRead,
    State,
    Value,
    batches,
    is_blank,
)
from coopdesk.importing.reader.serials import format_kind, shown

_BOF, _EOF, _PASSWORD = {0x0809, 0x0409, 0x0209, 0x0009}, 0x000A, 0x002F
_IS_HIDDEN_ROW = 0x20
_WORKSHEET = 0
_OWN_LINKS = {0x0401, 0x3A01}  # to sheets of the file itself, to functions of add-ins


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    state: State
    place: int
    is_table: bool


@dataclass(slots=True)
class _Book:
    """What stands before the sheets."""

    wide: bool = True  # Excel 97 on
    codec: str = "cp1252"
    from_1904: bool = False
    links_out: int = 0
    sheets: list[_Named] = field(default_factory=list[_Named])
    texts: list[str] = field(default_factory=list[str])
    codes: dict[int, str] = field(default_factory=dict[int, str])
    formats: list[int] = field(default_factory=list[int])

    def kinds(self) -> list[str]:
        """Return for each cell format whether it shows a day."""
        return [format_kind(number, self.codes.get(number)) for number in self.formats]

    def text(self, content: bytes, more: list[bytes], at: int, *, long: bool = True) -> str:
        """Return the text at a place of a record."""
        if self.wide:
            return wide_text(content, more, at, long=long)
        return narrow_text(content, at, self.codec, long=long)


def xls_book(file: CompoundFile) -> BookRead:
    """Open a workbook; raises Refused."""
    stream = file.stream("workbook") or file.stream("book")
    book = _globals(stream)
    tables = [sheet for sheet in book.sheets if sheet.is_table]
    lost = [sheet.name for sheet in tables if not _has_sheet(stream, sheet.place)]
    if not book.sheets or (lost and len(lost) == len(tables)):
        raise Refused("damaged", "no sheet")
    facts = [Fact("dates_from_1904")] if book.from_1904 else []
    if book.links_out:
        facts.append(Fact("links_left_out", values=(str(book.links_out),)))
    facts += [Fact("sheet_lost", values=(name,)) for name in lost]
    return BookRead(_sheets(stream, book, [t for t in tables if t.name not in lost]), facts)


def _globals(stream: bytes) -> _Book:
    book = _Book()
    depth = 0
    for number, content, more in records(stream):
        if number in _BOF:
            depth += 1
            book.wide = content[:2] == b"\x00\x06" if depth == 1 else book.wide
        elif number == _EOF:
            break
        elif number == _PASSWORD:
            raise Refused("protected")
        else:
            _take(book, number, content, more)
    return book


def _take(book: _Book, number: int, content: bytes, more: list[bytes]) -> None:
    """Take what a record says of the whole workbook; one that is cut off says nothing."""
    try:
        match number:
            case 0x0085:  # BOUNDSHEET
                place, state, kind = struct.unpack_from("<IBB", content)
                name = book.text(content, more, 6, long=False)
                book.sheets.append(_Named(name, STATES[state & 3], place, kind == _WORKSHEET))
            case 0x00FC:  # SST
                count = struct.unpack_from("<I", content, 4)[0]
                book.texts = Texts([content[8:], *more]).shared(count)
            case 0x01AE:  # SUPBOOK
                book.links_out += struct.unpack_from("<H", content, 2)[0] not in _OWN_LINKS
            case _:
                _take_meaning(book, number, content, more)
    except (struct.error, IndexError):
        return


def _take_meaning(book: _Book, number: int, content: bytes, more: list[bytes]) -> None:
    match number:
        case 0x0042:  # CODEPAGE
            book.codec = codec_of(struct.unpack_from("<H", content)[0])
        case 0x0022:  # DATEMODE
            book.from_1904 = content[:1] == b"\x01"
        case 0x041E:  # FORMAT
            code = book.text(content, more, 2, long=book.wide)
            book.codes[struct.unpack_from("<H", content)[0]] = code
        case 0x00E0:  # XF
            book.formats.append(struct.unpack_from("<H", content, 2)[0])
        case _:
            pass


def _has_sheet(stream: bytes, place: int) -> bool:
    return len(stream) >= place + 4 and struct.unpack_from("<H", stream, place)[0] in _BOF


def _sheets(stream: bytes, book: _Book, tables: list[_Named]) -> Iterator[SheetRead]:
    kinds = book.kinds()
    for sheet in tables:
        cells = _Cells(book, kinds)
        closing = Closing()
        yield SheetRead(
            sheet.name, sheet.state, batches(cells.rows(stream, sheet.place, closing)), closing
        )


class _Cells:
    """The cells of one sheet."""

    def __init__(self, book: _Book, kinds: list[str]) -> None:
        self._book = book
        self._kinds = kinds
        self._rows: dict[int, dict[int, Value]] = {}
        self._hidden: set[int] = set()
        self._awaits_text: tuple[int, int] | None = None
        self._held = 0

    def rows(self, stream: bytes, place: int, closing: Closing) -> Iterator[Row]:
        """Yield the rows that hold anything; fills the closing."""
        depth = 0
        for number, content, more in records(stream, place):
            if number in _BOF:
                depth += 1
            elif number == _EOF:
                depth -= 1
                if depth <= 0:
                    break
            elif depth == 1:  # a chart among the cells has cells of its own
                try:
                    self._take(number, content, more, closing)
                except (struct.error, IndexError):
                    closing.facts.append(Fact("cells_lost", values=("1", "")))
        closing.cells = self._held
        closing.hidden = [(row, row) for row in sorted(self._hidden & self._rows.keys())]
        yield from sorted(self._rows.items())

    def _take(self, number: int, content: bytes, more: list[bytes], closing: Closing) -> None:
        match number:
            case 0x00FD:  # LABELSST
                place = struct.unpack_from("<I", content, 6)[0]
                texts = self._book.texts
                self._put(content, texts[place] if place < len(texts) else ErrorCell(str(place)))
            case 0x0204 | 0x00D6:  # LABEL, RSTRING
                self._put(content, self._book.text(content, more, 6))
            case 0x0207 if self._awaits_text:  # STRING
                self._set(*self._awaits_text, self._book.text(content, more, 0))
            case 0x0208:  # ROW
                if struct.unpack_from("<H", content, 12)[0] & _IS_HIDDEN_ROW:
                    self._hidden.add(struct.unpack_from("<H", content)[0] + 1)
            case 0x00E5:  # MERGEDCELLS
                _take_merged(content, closing)
            case _:
                self._take_number(number, content)

    def _take_number(self, number: int, content: bytes) -> None:
        match number:
            case 0x0203:  # NUMBER
                self._put_number(content, whole(struct.unpack_from("<d", content, 6)[0]))
            case 0x027E:  # RK
                self._put_number(content, rk_number(struct.unpack_from("<I", content, 6)[0]))
            case 0x00BD:  # MULRK
                self._put_many(content)
            case 0x0006 | 0x0206 | 0x0406:  # FORMULA
                self._put_result(content)
            case 0x0205:  # BOOLERR
                value, is_error = struct.unpack_from("<BB", content, 6)
                self._put(content, error_cell(value) if is_error else bool(value))
            case _:
                pass

    def _put(self, content: bytes, value: Value) -> None:
        row, column = struct.unpack_from("<HH", content)
        self._set(row + 1, column + 1, value)

    def _put_number(self, content: bytes, number: float) -> None:
        row, column, style = struct.unpack_from("<HHH", content)
        self._set(row + 1, column + 1, self._shown(number, style))

    def _put_many(self, content: bytes) -> None:
        row, first = struct.unpack_from("<HH", content)
        for place, at in enumerate(range(4, len(content) - 6, 6)):
            style, raw = struct.unpack_from("<HI", content, at)
            self._set(row + 1, first + place + 1, self._shown(rk_number(raw), style))

    def _put_result(self, content: bytes) -> None:
        row, column, style = struct.unpack_from("<HHH", content)
        result = formula_result(content[6:14])
        self._awaits_text = (row + 1, column + 1) if result is None else None
        if isinstance(result, (int, float)) and not isinstance(result, bool):
            result = self._shown(result, style)
        if result is not None:
            self._set(row + 1, column + 1, result)

    def _shown(self, number: float, style: int) -> Value:
        kind = self._kinds[style] if style < len(self._kinds) else ""
        return shown(number, kind, from_1904=self._book.from_1904) if kind else number

    def _set(self, row: int, column: int, value: Value) -> None:
        if not is_blank(value):
            cells = self._rows.setdefault(row, {})
            self._held += column not in cells
            cells[column] = value


def _take_merged(content: bytes, closing: Closing) -> None:
    count = struct.unpack_from("<H", content)[0]
    for at in range(2, min(2 + count * 8, len(content) - 7), 8):
        first, last, left, right = struct.unpack_from("<HHHH", content, at)
        if (first, left) != (last, right) and len(closing.merged) < MOST_MERGED:
            closing.merged.append((first + 1, left + 1, last + 1, right + 1))
