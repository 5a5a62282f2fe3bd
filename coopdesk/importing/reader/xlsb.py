"""Binary workbooks of Excel since 2007: the same parts as xlsx, in records instead of XML."""

from __future__ import annotations

import posixpath
import struct
from collections.abc import Iterator
from itertools import chain
from typing import IO

from coopdesk.foreign.archive import Archive
from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.biff import STATES, error_cell, rk_number, whole
from coopdesk.importing.reader.content import (
    LAST_COLUMN,
    LAST_ROW,
    MOST_MERGED,
    BookRead,
    Closing,
    Fact,
    Row,
    SheetRead,
    State,
    Value,
    batches,
    is_blank,
)
from coopdesk.importing.reader.serials import format_kind, shown
from coopdesk.importing.reader.xlsx_parts import Link, links_of

PIECE = 1 << 20  # bytes read at once
LARGEST_RECORD = 1 << 24
_ROW, _END_OF_ROWS, _RICH_TEXT, _MERGED = 0, 146, 62, 176  # BrtRowHdr, BrtEndSheetData, …
Named = tuple[str, State, str]  # name, state, id of the relation or its part
_LOST = Link("worksheet", "", external=False)


def xlsb_book(archive: Archive) -> BookRead:
    """Open a workbook; raises Refused."""
    part = "xl/workbook.bin"
    links = links_of(archive, part)
    named, from_1904, links_out = _workbook(archive, part)
    tables = [sheet for sheet in named if links.get(sheet[2], _LOST).kind == "worksheet"]
    found = [sheet for sheet in tables if archive.has(links.get(sheet[2], _LOST).target)]
    lost = [sheet[0] for sheet in tables if sheet not in found]
    if not named or (lost and len(lost) == len(tables)):
        raise Refused("damaged", "no sheet has a part")
    facts = [Fact("dates_from_1904")] if from_1904 else []
    if links_out:
        facts.append(Fact("links_left_out", values=(str(links_out),)))
    facts += [Fact("sheet_lost", values=(name,)) for name in lost]
    meanings = _Meanings(archive, part, links, from_1904=from_1904)
    return BookRead(
        _sheets(archive, [(n, s, links[r].target) for n, s, r in found], meanings),
        facts,
        archive.finish,
    )


def records(source: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """Yield the records of a part; raises Refused for one that is cut off."""
    kept = b""
    at = 0
    while more := source.read(PIECE):
        kept = kept[at:] + more
        at = 0
        while (found := _record(kept, at)) is not None:
            number, start, length = found
            if length > LARGEST_RECORD:
                raise Refused("damaged", "record too long")
            if start + length > len(kept):
                break
            yield number, kept[start : start + length]
            at = start + length
    if at < len(kept):
        raise Refused("damaged", "record cut off")


def _record(content: bytes, at: int) -> tuple[int, int, int] | None:
    """Return number, place and length of a record; None where its head is not there whole."""
    end = len(content)
    if at >= end:
        return None
    number = content[at]
    at += 1
    if number & 0x80:
        if at >= end:
            return None
        number = (number & 0x7F) | content[at] << 7
        at += 1
    length = shift = 0
    for _ in range(4):
        if at >= end:
            return None
        byte = content[at]
        at += 1
        length |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            break
    return number, at, length


def wide_text(content: bytes, at: int) -> tuple[str, int]:
    """Return the text at a place and where it ends; raises struct.error beyond the record."""
    length = struct.unpack_from("<I", content, at)[0]
    if length == 0xFFFFFFFF:
        return "", at + 4
    end = at + 4 + length * 2
    if end > len(content):
        raise struct.error
    return content[at + 4 : end].decode("utf-16-le", "surrogatepass"), end


def _workbook(archive: Archive, part: str) -> tuple[list[Named], bool, int]:
    named: list[Named] = []
    from_1904 = False
    links_out = 0
    with archive.open(part) as source:
        for number, content in records(source):
            if number == 153:  # BrtWbProp
                from_1904 = bool(content[:1]) and bool(content[0] & 1)
            elif number == 355:  # BrtSupBookSrc
                links_out += 1
            elif number == 156:  # BrtBundleSh
                state = struct.unpack_from("<I", content)[0]
                relation, end = wide_text(content, 8)
                named.append((wide_text(content, end)[0], STATES[state & 3], relation))
    return named, from_1904, links_out


class _Meanings:
    """What the cells of all sheets refer to."""

    def __init__(
        self, archive: Archive, part: str, links: dict[str, Link], *, from_1904: bool
    ) -> None:
        folder = posixpath.dirname(part)
        by_kind = {link.kind: link.target for link in links.values()}
        self.texts = _texts(archive, by_kind.get("sharedStrings", f"{folder}/sharedStrings.bin"))
        self.kinds = _kinds(archive, by_kind.get("styles", f"{folder}/styles.bin"))
        self.from_1904 = from_1904

    def shown(self, number: float, style: int) -> Value:
        """Return what a number shows under a cell format."""
        kind = self.kinds[style] if style < len(self.kinds) else ""
        return shown(number, kind, from_1904=self.from_1904) if kind else number


def _texts(archive: Archive, part: str) -> list[str]:
    if not archive.has(part):
        return []
    with archive.open(part) as source:  # BrtSSTItem
        return [wide_text(content, 1)[0] for number, content in records(source) if number == 19]


def _kinds(archive: Archive, part: str) -> list[str]:
    if not archive.has(part):
        return []
    codes: dict[int, str] = {}
    kinds: list[str] = []
    in_cells = False
    with archive.open(part) as source:
        for number, content in records(source):
            if number == 44:  # BrtFmt
                codes[struct.unpack_from("<H", content)[0]] = wide_text(content, 2)[0]
            elif number in {617, 618}:  # BrtBeginCellXFs, BrtEndCellXFs
                in_cells = number == 617
            elif number == 47 and in_cells:  # BrtXF
                of_format = struct.unpack_from("<H", content, 2)[0]
                kinds.append(format_kind(of_format, codes.get(of_format)))
    return kinds


def _sheets(archive: Archive, found: list[Named], meanings: _Meanings) -> Iterator[SheetRead]:
    for name, state, target in found:
        closing = Closing()
        rows = _rows(archive, target, meanings, closing)
        yield SheetRead(name, state, batches(rows), closing)


def _rows(archive: Archive, part: str, meanings: _Meanings, closing: Closing) -> Iterator[Row]:
    row, is_hidden = 0, False
    cells: dict[int, Value] = {}
    closing.cells = 0
    with archive.open(part) as source:
        for number, content in chain(records(source), [(_END_OF_ROWS, b"")]):
            if number in {_ROW, _END_OF_ROWS}:
                if cells:
                    closing.cells += len(cells)
                    closing.hidden += [(row, row)] if is_hidden else []
                    yield row, cells
                    cells = {}
                row, is_hidden = _row(content) if number == _ROW else (row, False)
            elif 1 < number < 12 or number == _RICH_TEXT:
                column, value = _cell(number, content, meanings)
                if not is_blank(value):
                    cells[column] = value
            elif number == _MERGED:
                _take_merged(content, closing)


def _row(content: bytes) -> tuple[int, bool]:
    """Return the number of a row and whether it is hidden."""
    row = struct.unpack_from("<I", content)[0] + 1
    _check(row, LAST_ROW)
    return row, len(content) > 11 and bool(content[11] & 0x10)


def _take_merged(content: bytes, closing: Closing) -> None:
    first, last, left, right = struct.unpack_from("<IIII", content)
    if (first, left) != (last, right) and len(closing.merged) < MOST_MERGED:
        closing.merged.append((first + 1, left + 1, last + 1, right + 1))


def _check(place: int, last: int) -> None:
    if place > last:
        raise Refused("damaged", "beyond the sheet")


def _cell(number: int, content: bytes, meanings: _Meanings) -> tuple[int, Value]:
    column, style = struct.unpack_from("<II", content)
    _check(column + 1, LAST_COLUMN)
    return column + 1, _value(number, content, style & 0xFFFFFF, meanings)


def _value(number: int, content: bytes, style: int, meanings: _Meanings) -> Value:
    match number:
        case 2:  # BrtCellRk
            return meanings.shown(rk_number(struct.unpack_from("<I", content, 8)[0]), style)
        case 3 | 11:  # BrtCellError, BrtFmlaError
            return error_cell(content[8])
        case 4 | 10:  # BrtCellBool, BrtFmlaBool
            return bool(content[8])
        case 5 | 9:  # BrtCellReal, BrtFmlaNum
            return meanings.shown(whole(struct.unpack_from("<d", content, 8)[0]), style)
        case 6 | 8:  # BrtCellSt, BrtFmlaString
            return wide_text(content, 8)[0]
        case 62:  # BrtCellRString: flags before the text
            return wide_text(content, 9)[0]
        case _:  # BrtCellIsst
            place = struct.unpack_from("<I", content, 8)[0]
            return meanings.texts[place] if place < len(meanings.texts) else error_cell(place)
