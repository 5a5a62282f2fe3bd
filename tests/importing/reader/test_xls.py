"""Workbooks of Excel 5 to 2003 are read record by record, the strange ones too."""

import struct
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

import pytest

from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader.biff import codec_of, rk_number
from coopdesk.importing.reader.content import ErrorCell
from tests.workbooks import Found, facts_of, read

SAVED = Path(__file__).parents[2] / "saved"
SECTOR = 512
Record = tuple[int, bytes]
MakeXls = Callable[..., Path]


def stream(
    book: list[Record],
    *sheets: list[Record],
    wide: bool = True,
    about: Sequence[tuple[int, int]] = (),
    astray: int = 0,
) -> bytes:
    """Return the stream of a workbook: what is said of it, then its sheets.

    about has the state and the kind of each sheet; so many of the last sheets are said to stand
    where nothing does.
    """
    version = struct.pack("<HH", 0x0600 if wide else 0x0500, 0x0005)
    names = [f"S{number}" for number, _ in enumerate(sheets, 1)]
    starts: list[int] = []
    for _ in range(2):  # first for the length, then with the places
        places = starts or [0] * len(sheets)
        places = [*places[: len(places) - astray], *[len(names) << 20] * astray]
        kinds = about or [(0, 0)] * len(sheets)
        named = [
            (0x85, struct.pack("<IBB", at, *kind) + bytes([len(n)]) + b"\0" * wide + n.encode())
            for at, n, kind in zip(places, names, kinds, strict=True)
        ]
        whole = packed([(0x0809, version), *book, *named, (0x0A, b"")])
        starts = []
        for sheet in sheets:
            starts.append(len(whole))
            whole += packed([(0x0809, version[:2] + b"\x10\0"), *sheet, (0x0A, b"")])
    return whole


def packed(records: list[Record]) -> bytes:
    return b"".join(struct.pack("<HH", number, len(c)) + c for number, c in records)


def compound(content: bytes, name: str = "Workbook") -> bytes:
    """Return a compound file with one stream: a header, a table, a directory, the stream."""
    content = content.ljust(max(4096, -(-len(content) // SECTOR) * SECTOR), b"\0")
    count = len(content) // SECTOR
    follows = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, count + 2), 0xFFFFFFFE]
    table = struct.pack(f"<{len(follows)}I", *follows).ljust(SECTOR, b"\xff")
    entries = [("Root Entry", 5, 0xFFFFFFFE, 0), (name, 2, 2, len(content))]
    directory = b"".join(
        title.encode("utf-16-le").ljust(64, b"\0")
        + struct.pack("<HBB12x36xIQ", len(title) * 2 + 2, kind, 1, start, size)
        for title, kind, start, size in entries
    )
    header = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 0xFFFE, 9, 6)
    )
    header += (
        bytes(10)
        + struct.pack("<III", 1, 1, 0)
        + struct.pack("<IIIII", 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    )
    header += struct.pack("<I", 0).ljust(436, b"\xff")
    return header + table + directory.ljust(SECTOR, b"\0") + content


def cell(row: int, column: int, rest: bytes, style: int = 0) -> bytes:
    return struct.pack("<HHH", row - 1, column - 1, style) + rest


@pytest.fixture
def xls(tmp_path: Path) -> MakeXls:
    """Write a workbook of one sheet from its records."""

    def make(*sheet: Record, book: list[Record] | None = None, wide: bool = True) -> Path:
        path = tmp_path / "old.xls"
        name = "Workbook" if wide else "Book"
        path.write_bytes(compound(stream(book or [], list(sheet), wide=wide), name))
        return path

    return make


def one(path: Path) -> Found:
    [sheet] = read(path)
    return sheet


def test_a_workbook_of_libreoffice_is_read_whole() -> None:
    shown, kept, empty = read(SAVED / "listing.xls")
    assert (shown.name, kept.state, empty.cells) == ("Visits", "hidden", {})
    assert shown.cells[2, 2] == "México"
    assert shown.cells[2, 3] == date(2023, 3, 15)
    assert shown.cells[3, 3] == datetime.fromisoformat("2024-11-02 09:30")
    assert [shown.cells[row, 7] for row in (2, 3, 4)] == ["#DIV/0!", 5, "#N/A"]
    assert type(shown.cells[4, 7]) is ErrorCell
    assert (shown.cells[2, 6], shown.cells[8, 4]) == (True, "ab")
    assert shown.closing.hidden == [(4, 4)]
    assert shown.closing.merged == [(7, 1, 8, 3)]
    assert kept.cells[61, 1] == "Row 59 ä€ä€ä€"


def test_every_kind_of_number_is_read(xls: MakeXls) -> None:
    path = xls(
        (0x0203, cell(1, 1, struct.pack("<d", 1.5))),
        (0x027E, cell(1, 2, struct.pack("<I", 7 << 2 | 2))),
        (0x00BD, struct.pack("<HHHIHIH", 0, 2, 0, 150 << 2 | 3, 0, 0x3FF00000, 3)),
        (0x0006, cell(2, 1, struct.pack("<d", 6.0) + bytes(8))),
        (0x0006, cell(2, 2, b"\x01\0\x01\0\0\0\xff\xff" + bytes(8))),
        (0x0006, cell(2, 3, b"\x02\0\x17\0\0\0\xff\xff" + bytes(8))),
        (0x0006, cell(2, 4, b"\x03\0\0\0\0\0\xff\xff" + bytes(8))),
        (0x0205, cell(3, 1, b"\x2a\x01")),
        (0x0205, cell(3, 2, b"\x00\x00")),
    )
    values = [value for _, value in sorted(one(path).cells.items())]
    assert values == [1.5, 7, 1.5, 1, 6, True, "#REF!", "#N/A", False]
    assert [rk_number(raw) for raw in (0xFFFFFFFE, 0x40590001, 6)] == [-1, 1, 1]


def test_a_text_may_go_on_in_the_next_record_in_wider_letters(xls: MakeXls) -> None:
    texts = struct.pack("<II", 2, 2) + struct.pack("<HB", 4, 0) + b"ab"
    more = (
        b"\x01" + "ñ€".encode("utf-16-le") + struct.pack("<HBHI", 1, 0x0C, 1, 2) + b"z" + bytes(6)
    )
    path = xls(
        (0x00FD, cell(1, 1, struct.pack("<I", 0))),
        (0x00FD, cell(1, 2, struct.pack("<I", 1))),
        (0x00FD, cell(1, 3, struct.pack("<I", 9))),
        book=[(0x00FC, texts), (0x003C, more)],
    )
    assert one(path).cells == {(1, 1): "abñ€", (1, 2): "z", (1, 3): "9"}


def test_the_text_of_a_formula_follows_it(xls: MakeXls) -> None:
    path = xls(
        (0x0006, cell(1, 1, bytes(6) + b"\xff\xff" + bytes(8))),
        (0x0207, struct.pack("<HB", 2, 1) + "né".encode("utf-16-le")),
    )
    assert one(path).cells == {(1, 1): "né"}


def test_a_workbook_of_excel_5_has_its_own_letters(xls: MakeXls) -> None:
    path = xls(
        (0x0204, cell(1, 1, struct.pack("<H", 4) + "Łódź".encode("cp1250"))),
        book=[(0x0042, struct.pack("<H", 1250))],
        wide=False,
    )
    assert one(path).cells == {(1, 1): "Łódź"}
    assert [codec_of(page) for page in (1252, 0x8000, 4711)] == ["cp1252", "mac_roman", "cp1252"]


def test_days_are_shown_by_formats_and_may_begin_in_1904(xls: MakeXls) -> None:
    days = struct.pack("<HHB", 170, 8, 0) + b"dd/mm/yy"
    path = xls(
        (0x0203, cell(1, 1, struct.pack("<d", 43538.0), 1)),
        (0x0203, cell(1, 2, struct.pack("<d", 43538.0), 0)),
        book=[
            (0x0022, b"\x01\0"),
            (0x041E, days),
            (0x00E0, bytes(20)),
            (0x00E0, struct.pack("<HH", 0, 170) + bytes(16)),
        ],
    )
    assert one(path).cells == {(1, 1): date(2023, 3, 15), (1, 2): 43538}
    assert "dates_from_1904" in facts_of(path)


def test_a_password_says_so(xls: MakeXls) -> None:
    with pytest.raises(Refused, match="protected"):
        read(xls(book=[(0x002F, bytes(6))]))


def test_a_chart_among_the_cells_has_cells_of_its_own(xls: MakeXls) -> None:
    chart = [(0x0809, b"\0\x06\x20\0"), (0x0203, cell(1, 1, bytes(8))), (0x0A, b"")]
    path = xls(*chart, (0x0203, cell(2, 2, struct.pack("<d", 3.0))))
    assert one(path).cells == {(2, 2): 3}


def test_a_record_cut_off_is_a_cell_lost_and_told(xls: MakeXls) -> None:
    sheet = one(xls((0x0203, cell(1, 1, b"\0")), (0x0203, cell(2, 1, bytes(8)))))
    assert sheet.cells == {(2, 1): 0}
    assert "cells_lost" in sheet.facts


@pytest.mark.parametrize("share", [0.02, 0.2, 0.5])
def test_a_file_cut_off_is_read_as_far_as_it_goes_or_refused(tmp_path: Path, share: float) -> None:
    content = (SAVED / "listing.xls").read_bytes()
    path = tmp_path / "cut.xls"
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(Refused):
        read(path)


def test_sectors_in_a_circle_end(tmp_path: Path) -> None:
    content = bytearray(compound(stream([], [])))
    struct.pack_into("<I", content, 512 + 4 * 4, 2)  # the stream goes on with its beginning
    path = tmp_path / "circle.xls"
    path.write_bytes(content)
    assert [sheet.cells for sheet in read(path)] == [{}]


NUMBER: Record = (0x0203, cell(1, 1, struct.pack("<d", 3.0)))


def test_charts_are_no_sheets_and_a_hidden_sheet_is_said_to_be(tmp_path: Path) -> None:
    path = tmp_path / "old.xls"
    about = [(0, 0), (0xFD, 0), (2, 0), (0, 2)]
    path.write_bytes(compound(stream([], *[[NUMBER]] * 4, about=about)))
    assert [(sheet.name, sheet.state) for sheet in read(path)] == [
        ("S1", "visible"),
        ("S2", "hidden"),
        ("S3", "very hidden"),
    ]
    assert "sheet_lost" not in facts_of(path)


def test_a_sheet_that_stands_nowhere_is_told_and_none_left_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "old.xls"
    path.write_bytes(compound(stream([], [NUMBER], [NUMBER], astray=1)))
    assert [(sheet.name, sheet.cells) for sheet in read(path)] == [("S1", {(1, 1): 3})]
    assert facts_of(path) == {"sheet_lost": ("S2",)}
    for sheets, astray in (([[NUMBER]], 1), ([], 0)):
        path.write_bytes(compound(stream([], *sheets, astray=astray)))
        with pytest.raises(Refused, match="damaged"):
            read(path)


def test_links_to_other_files_are_counted_and_those_within_are_not(xls: MakeXls) -> None:
    own: list[Record] = [(0x01AE, struct.pack("<HH", 1, kind)) for kind in (0x0401, 0x3A01)]
    assert facts_of(xls(NUMBER, book=own)) == {}
    others: list[Record] = [(0x01AE, struct.pack("<HH", 1, 12) + bytes(9))] * 2
    assert facts_of(xls(NUMBER, book=[*own, *others])) == {"links_left_out": ("2",)}


def test_what_stands_in_a_sheet_is_not_said_of_the_workbook(xls: MakeXls) -> None:
    path = xls((0x002F, bytes(6)), (0x0022, b"\x01\0"), (0x0085, bytes(9)), NUMBER)
    assert one(path).cells == {(1, 1): 3}
    assert facts_of(path) == {}


def test_a_record_of_the_workbook_that_is_cut_off_says_nothing(xls: MakeXls) -> None:
    cut: list[Record] = [(number, b"\0") for number in (0x85, 0xFC, 0x01AE, 0x42, 0x041E, 0xE0)]
    assert one(xls(NUMBER, book=cut)).cells == {(1, 1): 3}


@pytest.mark.parametrize("count", [3, 9])
def test_merged_ranges_are_those_of_more_than_one_cell(xls: MakeXls, count: int) -> None:
    ranges = ((0, 0, 0, 2), (4, 4, 1, 1), (5, 7, 1, 1))
    said = b"".join(struct.pack("<HHHH", *each) for each in ranges)
    sheet = one(xls(NUMBER, (0x00E5, struct.pack("<H", count) + said)))
    assert sheet.closing.merged == [(1, 1, 1, 3), (6, 2, 8, 2)]


def test_a_text_behind_a_formula_of_another_kind_is_none_of_its_own(xls: MakeXls) -> None:
    said = (0x0207, struct.pack("<HB", 1, 0) + b"x")
    number = (0x0006, cell(1, 2, struct.pack("<d", 6.0) + bytes(8)))
    awaits = (0x0006, cell(1, 3, bytes(6) + b"\xff\xff" + bytes(8)))
    assert one(xls(said, NUMBER)).cells == {(1, 1): 3}
    assert one(xls(awaits, said, number, said)).cells == {(1, 2): 6, (1, 3): "x"}


def test_rows_are_hidden_only_where_they_hold_anything(xls: MakeXls) -> None:
    def about(row: int, flags: int) -> Record:
        return 0x0208, struct.pack("<H10xHH", row - 1, flags, 0)

    sheet = one(
        xls(about(1, 0x20), about(2, 0x20), about(3, 0x1C0), NUMBER, (0x0203, cell(3, 1, bytes(8))))
    )
    assert sheet.closing.hidden == [(1, 1)]


def test_a_cell_that_comes_twice_counts_once_and_a_blank_one_not(xls: MakeXls) -> None:
    blank = (0x0204, cell(2, 1, struct.pack("<HB", 2, 0) + b"  "))
    rich = (0x00D6, cell(3, 1, struct.pack("<HB", 2, 0) + b"ab"))
    sheet = one(xls(NUMBER, NUMBER, blank, rich))
    assert sheet.cells == {(1, 1): 3, (3, 1): "ab"}
    assert (sheet.closing.cells, sheet.facts) == (2, {})


def test_numbers_of_every_record_show_days_under_a_format_of_days(xls: MakeXls) -> None:
    raw = 45000 << 2 | 2
    path = xls(
        (0x0203, cell(1, 1, struct.pack("<d", 45000.0), 1)),
        (0x027E, cell(1, 2, struct.pack("<I", raw), 1)),
        (0x00BD, struct.pack("<HHHIHIH", 0, 2, 1, raw, 2, raw, 3)),
        (0x0006, cell(1, 5, struct.pack("<d", 45000.0) + bytes(8), 1)),
        (0x0006, cell(1, 6, b"\x01\0\x01\0\0\0\xff\xff" + bytes(8), 1)),
        book=[(0x00E0, bytes(20)), (0x00E0, struct.pack("<HH", 0, 14) + bytes(16))],
    )
    values = [value for _, value in sorted(one(path).cells.items())]
    assert values == [*[date(2023, 3, 15)] * 3, 45000, date(2023, 3, 15), True]
