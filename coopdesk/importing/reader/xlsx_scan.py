"""A look through the XML of a large sheet for what calamine drops or cannot tell.

Every cell with content ends with a tag of its own, so counting these tells whether calamine gave
a value for each. Only where it did not, or where the first rows show why it would not, is the
sheet looked through closely: for error cells, formulas without result and cells that show nothing,
by their plain bytes. A sheet that writes its XML otherwise than the usual programs do is odd.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO

from coopdesk.foreign.archive import Archive
from coopdesk.foreign.markup import has_doctype
from coopdesk.importing.reader.content import MOST_MERGED, Area, ErrorCell
from coopdesk.importing.reader.xlsx_cells import NEVER_CALCULATED, area_of, column_number

PIECE = 4 << 20  # bytes looked through at once
LONGEST_ROW = 64 << 20
_ROW = re.compile(rb"<row\b([^>]*)>")
_NUMBER = re.compile(rb'\br="(\d{1,7})"')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"')
_COLUMNS = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3})\d')
_CELL = re.compile(rb'<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_VALUE = re.compile(rb"<v>([^<]*)</v>")
_NO_NUMBER = re.compile(rb'"><v>[^0-9.<-]')
_TEXT = re.compile(rb't="(?:str|e)"><v>[^0-9.<-]')
_EMPTY = (b'"></c>', b"<t></t></is></c>", b"<t/></is></c>")  # cells that show nothing
_SIGNS = (b"<f>", b"<f ", b't="e"', b"<!", b"<v></v>", b"<v/>", *_EMPTY)
_WITHOUT_RESULT = (b"</f></c>", b"<v></v></c>", b"/></c>")  # formulas perhaps: <f …/>, <v/>
_VALUE_SHOWN = re.compile(rb"<v>[^<]|<t[ >]")
_MERGED = re.compile(rb'<mergeCell\b[^>]*?\bref="([^"]*)"')
_DIMENSION = re.compile(rb'<dimension ref="([A-Z]+\d+:[A-Z]+\d+)"')
_UNUSUAL = re.compile(rb"<(?:row|c)\b[^>]*='|</f>\s|/>\s+</c>|</c>\s|<v\s[^/]|<is\s")
_SHARED_PREFIX = re.compile(rb"<(\w+:)sst\b")
_PREFIX = re.compile(rb"<(\w+:)sheetData\b")
_BLANK_SHARED = re.compile(rb"<si>\s*<t[^>]*(?:/>|>\s*</t>)\s*</si>|<si\s*/>")


@dataclass(slots=True)
class Scan:
    """What the XML of a sheet holds; cells counts those that should show a value."""

    closely: bool
    odd: bool = False
    cells: int = 0
    last_row: int = 0
    columns: set[bytes] = field(default_factory=set[bytes])
    hidden: list[int] = field(default_factory=list[int])
    merged: list[Area] = field(default_factory=list[Area])
    dropped: dict[int, dict[int, ErrorCell]] = field(
        default_factory=dict[int, dict[int, ErrorCell]]
    )  # error cells and formulas without result, by row and column

    @property
    def range(self) -> int:
        """Return how many cells the range from A1 to the last row and column has."""
        return self.last_row * max((column_number(c.decode()) for c in self.columns), default=0)


def scanned(
    archive: Archive,
    part: str,
    blanks: Callable[[], list[int]],
    *,
    closely: bool = False,
    measures: bool = False,
) -> Scan:
    """Look through a sheet; blanks returns the numbers of shared texts that show nothing.

    The last row and the columns are looked for only where that is asked.
    """
    scan = Scan(closely)
    piece = b""
    with archive.open(part) as source:
        for place, piece in enumerate(_pieces(source)):
            if place == 0:
                scan.odd = _is_odd(piece)
                scan.closely = closely or any(sign in piece for sign in _SIGNS)
            if not scan.odd:
                scan.cells += piece.count(b"</c>")
                _find_hidden(piece, scan)
                if scan.closely:
                    _look_closely(piece, scan, blanks())
                if measures:
                    _measure(piece, scan)
        _find_merged(piece, scan)  # behind the rows
    return scan


def promised_range(archive: Archive, part: str) -> int:
    """Return how many cells a sheet says its range has, 0 where it says nothing."""
    with archive.open(part) as source:
        found = _DIMENSION.search(source.read(1 << 14))
    area = area_of(found[1].decode()) if found else None
    return area[2] * area[3] if area else 0


def blank_texts(shared: bytes) -> list[int]:
    """Return the numbers of shared texts that show nothing."""
    prefix = _SHARED_PREFIX.search(shared[:4096])
    shared = _without_prefix(shared, prefix[1] if prefix else b"")
    found: list[int] = []
    counted = place = 0
    for blank in _BLANK_SHARED.finditer(shared):
        counted += shared.count(b"<si", place, blank.start())
        found.append(counted)
        place = blank.start()
    return found


def _pieces(source: IO[bytes]) -> Iterator[bytes]:
    """Yield the XML cut behind rows, without prefixes; a row longer than any is cut where it is."""
    kept = source.read(PIECE)
    prefix = found[1] if (found := _PREFIX.search(kept)) else b""
    row_end = b"</%srow>" % prefix
    more = kept
    while more:
        end = kept.rfind(row_end)
        if end >= 0 or len(kept) > LONGEST_ROW:
            end = end + len(row_end) if end >= 0 else len(kept)
            yield _without_prefix(kept[:end], prefix)
            kept = kept[end:]
        more = source.read(PIECE)
        kept += more
    yield _without_prefix(kept, prefix)


def _without_prefix(piece: bytes, prefix: bytes) -> bytes:
    if not prefix:
        return piece
    return piece.replace(b"<" + prefix, b"<").replace(b"</" + prefix, b"</")


def _is_odd(start: bytes) -> bool:
    is_usual = b"<sheetData" in start and not has_doctype(start)
    return not is_usual or bool(_UNUSUAL.search(start)) or _is_broken(start)


def _is_broken(piece: bytes) -> bool:
    """Tell whether there is no number where one is due."""
    found = len(_NO_NUMBER.findall(piece))
    return found > 0 and found > len(_TEXT.findall(piece))


def _look_closely(piece: bytes, scan: Scan, blanks: list[int]) -> None:
    scan.cells -= sum(map(piece.count, _EMPTY)) + _count_blank(piece, blanks)
    _find_dropped(piece, scan)
    # a comment or raw text may look like a cell and be none
    scan.odd = scan.odd or b"<!" in piece or _is_broken(piece)


def _count_blank(piece: bytes, blanks: list[int]) -> int:
    """Count the cells that refer to a text that shows nothing."""
    if not blanks:
        return 0
    wanted = b"|".join(b"%d" % number for number in blanks)
    return len(re.findall(rb't="s"[^>]*><v>(?:%s)</v>' % wanted, piece))


def _find_dropped(piece: bytes, scan: Scan) -> None:
    for place in _places(piece, b't="e"'):
        cell = _cell_around(piece, place)
        value = _VALUE.search(cell)
        if b't="e"' in cell[: cell.find(b">")] and value:
            scan.cells -= 1
            _note(scan, cell, ErrorCell(value[1].decode("utf-8", "replace")))
    for ending in _WITHOUT_RESULT:
        for place in _places(piece, ending):
            scan.cells -= 1
            _note_never_calculated(piece, place, scan)


def _note_never_calculated(piece: bytes, place: int, scan: Scan) -> None:
    cell = _cell_around(piece, place)
    is_empty_text = b"<v" in cell and b't="str"' in cell.partition(b">")[0]
    if b"<f" in cell and not is_empty_text and not _VALUE_SHOWN.search(cell):
        _note(scan, cell, NEVER_CALCULATED)


def _places(piece: bytes, wanted: bytes) -> Iterator[int]:
    place = piece.find(wanted)
    while place >= 0:
        yield place
        place = piece.find(wanted, place + 1)


def _cell_around(piece: bytes, place: int) -> bytes:
    end = piece.find(b"</c>", place)
    return piece[max(0, piece.rfind(b"<c ", 0, place)) : end + 4]


def _note(scan: Scan, cell: bytes, shown: ErrorCell) -> None:
    found = _CELL.match(cell)
    if found is None:
        scan.odd = True
    else:
        scan.dropped.setdefault(int(found[2]), {})[column_number(found[1].decode())] = shown


def _measure(piece: bytes, scan: Scan) -> None:
    scan.columns.update(_COLUMNS.findall(piece))
    last = _NUMBER.search(piece, max(0, piece.rfind(b"<row ")))
    if b"<row " in piece and last:
        scan.last_row = max(scan.last_row, int(last[1]))


def _find_hidden(piece: bytes, scan: Scan) -> None:
    if b' hidden="' in piece:
        for row in _ROW.finditer(piece):
            number = _NUMBER.search(row[1])
            if number and _HIDDEN.search(row[1]):
                scan.hidden.append(int(number[1]))


def _find_merged(piece: bytes, scan: Scan) -> None:
    found = (area_of(each.decode()) for each in _MERGED.findall(piece))
    scan.merged += [area for area in found if area][:MOST_MERGED]
