"""Binary workbooks are read as their XML brothers are."""

import struct
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.content import ErrorCell
from tests.workbooks import facts_of, read, relations, zipped

MakeXlsb = Callable[..., Path]
Record = tuple[int, bytes]


def packed(*records: Record) -> bytes:
    """Return records with their numbers and lengths in sevens of bits."""
    whole = b""
    for number, content in records:
        whole += bytes([number & 0x7F | 0x80, number >> 7]) if number > 127 else bytes([number])
        length = len(content)
        while length > 127:
            whole += bytes([length & 0x7F | 0x80])
            length >>= 7
        whole += bytes([length]) + content
    return whole


def text(words: str) -> bytes:
    return struct.pack("<I", len(words)) + words.encode("utf-16-le")


def row(number: int, *, hidden: bool = False) -> Record:
    flags = struct.pack("<IIHBBB", number - 1, 0, 300, 0, 0x10 if hidden else 0, 0)
    return 0, flags + bytes(4)


def cell(kind: int, column: int, rest: bytes, style: int = 0) -> Record:
    return kind, struct.pack("<II", column - 1, style) + rest


@pytest.fixture
def xlsb(tmp_path: Path) -> MakeXlsb:
    """Write a workbook of one sheet from its records."""

    def make(*sheet: Record, from_1904: bool = False, state: int = 0) -> Path:
        named = struct.pack("<II", state, 1) + text("rId1") + text("Data")
        days = struct.pack("<H", 170) + text("yyyy\\-mm\\-dd")
        formats = [
            (617, b""),
            (47, bytes(16)),
            (47, struct.pack("<HH", 0, 170) + bytes(12)),
            (618, b""),
        ]
        return zipped(
            tmp_path / "listing.xlsb",
            {
                "[Content_Types].xml": "<Types/>",
                "xl/workbook.bin": packed((153, bytes([from_1904]) + bytes(7)), (156, named)),
                "xl/_rels/workbook.bin.rels": relations(
                    ("rId1", "worksheet", "worksheets/sheet1.bin"),
                    ("rId2", "sharedStrings", "sharedStrings.bin"),
                    ("rId3", "styles", "styles.bin"),
                ),
                "xl/sharedStrings.bin": packed((159, bytes(8)), (19, b"\0" + text("shared"))),
                "xl/styles.bin": packed((44, days), *formats),
                "xl/worksheets/sheet1.bin": packed((145, b""), *sheet, (146, b"")),
            },
        )

    return make


def test_every_kind_of_cell_is_read(xlsb: MakeXlsb) -> None:
    path = xlsb(
        row(2),
        cell(1, 1, b""),
        cell(2, 2, struct.pack("<I", 7 << 2 | 2)),
        cell(3, 3, b"\x17"),
        cell(4, 4, b"\x01"),
        cell(5, 5, struct.pack("<d", 1.5)),
        cell(6, 6, text("in line")),
        cell(7, 7, struct.pack("<I", 0)),
        row(4, hidden=True),
        cell(8, 1, text("of a formula")),
        cell(9, 2, struct.pack("<d", 45000.0), style=1),
        cell(10, 3, b"\0"),
        cell(11, 4, b"\x2a"),
        cell(62, 5, b"\x01" + text("rich") + bytes(4)),
        cell(7, 6, struct.pack("<I", 99)),
        (146, b""),
        (176, struct.pack("<IIII", 0, 3, 1, 2)),
    )
    [sheet] = read(path)
    assert sheet.cells == {
        (2, 2): 7, (2, 3): "#REF!", (2, 4): True, (2, 5): 1.5, (2, 6): "in line", (2, 7): "shared",
        (4, 1): "of a formula", (4, 2): date(2023, 3, 15), (4, 3): False, (4, 4): "#N/A",
        (4, 5): "rich", (4, 6): "#99",
    }  # fmt: skip
    assert {type(sheet.cells[at]) for at in ((2, 3), (4, 4), (4, 6))} == {ErrorCell}
    assert sheet.closing.hidden == [(4, 4)]
    assert sheet.closing.merged == [(1, 2, 4, 3)]
    assert sheet.closing.cells == len(sheet.cells)


def test_days_may_begin_in_1904(xlsb: MakeXlsb) -> None:
    path = xlsb(row(1), cell(5, 1, struct.pack("<d", 43538.0), style=1), from_1904=True, state=2)
    [sheet] = read(path)
    assert sheet.cells == {(1, 1): date(2023, 3, 15)}
    assert sheet.state == "very hidden"
    assert "dates_from_1904" in facts_of(path)


@pytest.mark.parametrize(
    "records",
    [
        [row(1), cell(5, 1, b"short")],
        [row(1), cell(5, 20_000, struct.pack("<d", 1.0))],
        [row(2_000_000), cell(5, 1, struct.pack("<d", 1.0))],
        [row(1), (6, struct.pack("<III", 0, 0, 1 << 30))],
    ],
    ids=["cut off", "column", "row", "text"],
)
def test_records_that_cannot_be_are_refused(xlsb: MakeXlsb, records: list[Record]) -> None:
    with pytest.raises((Refused, struct.error)):
        read(xlsb(*records))
