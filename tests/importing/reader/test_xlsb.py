"""Binary workbooks are read as their XML brothers are."""

import io
import struct
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader import xlsb as reader
from coopdesk.importing.reader.content import ErrorCell
from coopdesk.importing.reader.formats import book_of
from coopdesk.importing.reader.xlsb import records, wide_text
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


def test_records_are_cut_out_wherever_the_file_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    said = [(0, b""), (127, b"a"), (128, b"b" * 127), (16_383, b"c" * 128), (5, b"d" * 70_000)]
    whole = packed(*said)
    for piece in (1, 2, 3, 5, 7, 300, 1 << 20):
        monkeypatch.setattr(reader, "PIECE", piece)
        if piece > 7:
            assert list(records(io.BytesIO(whole))) == said
        else:
            assert list(records(io.BytesIO(packed(*said[:4])))) == said[:4]


def test_a_part_that_ends_within_a_record_is_damaged() -> None:
    whole = packed((5, b"ab"), (300, b"cd"))
    assert list(records(io.BytesIO(b""))) == []
    for length in (1, 2, 3, 5, 6, 7, 8):
        with pytest.raises(Refused, match="damaged"):
            list(records(io.BytesIO(whole[:length])))
    assert list(records(io.BytesIO(whole[:4]))) == [(5, b"ab")]


def test_a_record_longer_than_any_is_damage() -> None:
    longest = b"\x05\x80\x80\x80\x08"  # 1 << 24
    with pytest.raises(Refused, match="damaged") as refused:
        list(records(io.BytesIO(longest + b"x")))
    assert refused.value.kind == "record cut off"
    with pytest.raises(Refused, match="damaged") as refused:
        list(records(io.BytesIO(b"\x05\x81\x80\x80\x08" + b"x")))
    assert refused.value.kind == "record too long"


def test_a_text_says_how_long_it_is_and_may_be_none() -> None:
    said = b"..." + text("né") + b"more"
    assert wide_text(said, 3) == ("né", 11)
    assert wide_text(b"\xff" * 4 + b"more", 0) == ("", 4)
    assert wide_text(text("né"), 0) == ("né", 8)
    with pytest.raises(struct.error):
        wide_text(text("né")[:-1], 0)


def named(name: str, relation: str, state: int = 0) -> Record:
    return 156, struct.pack("<II", state, 1) + text(relation) + text(name)


@pytest.fixture
def books(tmp_path: Path) -> MakeXlsb:
    """Write a workbook from what is said of it and the records of each of its sheets."""

    def make(
        *said: Record, sheets: dict[str, list[Record]], links: list[tuple[str, str, str]]
    ) -> Path:
        parts: dict[str, str | bytes] = {
            "[Content_Types].xml": "<Types/>",
            "xl/workbook.bin": packed(*said),
            "xl/_rels/workbook.bin.rels": relations(*links),
        }
        parts |= {name: packed(*found) for name, found in sheets.items()}
        return zipped(tmp_path / "listing.xlsb", parts)

    return make


NUMBER = cell(5, 1, struct.pack("<d", 3.0), style=7)
ONE = ("rId1", "worksheet", "worksheets/sheet1.bin")
PART = "xl/worksheets/sheet1.bin"


def test_sheets_are_told_that_are_hidden_lost_or_no_sheets(books: MakeXlsb) -> None:
    path = books(
        *(named("One", "rId1", 5), named("Chart", "rId2"), named("Lost", "rId3")),
        *(named("Astray", "rId9"), (355, b""), (355, b"")),
        sheets={PART: [row(1), NUMBER]},
        links=[ONE, ("rId2", "chartsheet", "c.bin"), ("rId3", "worksheet", "worksheets/lost.bin")],
    )
    [sheet] = read(path)
    # the last row needs no end
    assert (sheet.name, sheet.state, sheet.cells) == ("One", "hidden", {(1, 1): 3})
    assert [(fact.code, fact.values) for fact in book_of(path).facts] == [
        ("links_left_out", ("2",)),
        ("sheet_lost", ("Lost",)),
        ("sheet_lost", ("Astray",)),
    ]


def test_a_sheet_without_texts_and_styles_is_read_as_far_as_it_says(books: MakeXlsb) -> None:
    path = books(
        named("One", "rId1"),
        sheets={PART: [row(1), NUMBER, cell(7, 2, struct.pack("<I", 0)), (146, b"")]},
        links=[ONE],
    )
    assert read(path)[0].cells == {(1, 1): 3, (1, 2): "#NULL!"}


@pytest.mark.parametrize("said", [[], [named("Lost", "rId9")]])
def test_a_workbook_without_any_sheet_is_damaged(books: MakeXlsb, said: list[Record]) -> None:
    with pytest.raises(Refused, match="damaged"):
        read(books(*said, sheets={PART: []}, links=[ONE]))


def test_the_last_row_and_column_are_within_the_sheet(xlsb: MakeXlsb) -> None:
    last = cell(5, 16_384, struct.pack("<d", 1.5))
    assert read(xlsb(row(1_048_576), last))[0].cells == {(1_048_576, 16_384): 1.5}
    for beyond in ([row(1_048_577), last], [row(1), cell(5, 16_385, struct.pack("<d", 1.5))]):
        with pytest.raises(Refused, match="damaged"):
            read(xlsb(*beyond))


def test_ranges_of_one_cell_and_blank_texts_say_nothing(xlsb: MakeXlsb) -> None:
    path = xlsb(
        *(row(1, hidden=True), row(2), cell(6, 1, text(" ")), cell(6, 2, text("a"))),
        *(row(3, hidden=True), cell(6, 1, text("b")), (0, struct.pack("<I", 3) + bytes(4))),
        *(cell(6, 1, text("c")), (146, b"")),
        *(
            (176, struct.pack("<IIII", *area))
            for area in ((0, 0, 1, 1), (0, 1, 1, 1), (0, 0, 1, 2))
        ),
    )
    [sheet] = read(path)
    assert sheet.cells == {(2, 2): "a", (3, 1): "b", (4, 1): "c"}
    assert (sheet.closing.hidden, sheet.closing.cells) == ([(3, 3)], 3)
    assert sheet.closing.merged == [(1, 2, 2, 2), (1, 2, 1, 3)]


def test_only_formats_of_cells_count(xlsb: MakeXlsb) -> None:
    """A style of cells is numbered from the first of its own, whatever formats stand before."""
    days, plain = struct.pack("<d", 45000.0), struct.pack("<I", 45000 << 2 | 2)
    path = xlsb(
        row(1),
        *(cell(5, 1, days, style=0), cell(5, 2, days, style=1), cell(5, 3, days, style=9)),
        *(
            cell(2, 4, plain, style=1),
            cell(9, 5, days, style=1),
            cell(5, 6, days, style=1 << 24 | 1),
        ),
    )
    day = date(2023, 3, 15)
    assert list(read(path)[0].cells.values()) == [45000, day, 45000, day, day, day]
