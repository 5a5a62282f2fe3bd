"""Files are read to their end or refused, whatever they are."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

import coopdesk
from coopdesk.domain.errors import (
    FileEmpty,
    FileIsFolder,
    FileMissing,
    FileOfOtherKind,
    FileRefusal,
    NotAWorkbook,
    WorkbookDamaged,
    WorkbookTooLarge,
)
from coopdesk.domain.progress import Stopped
from coopdesk.importing import reader_run
from coopdesk.importing.reader import lines
from coopdesk.importing.sheets import CellError, CellValue, Workbook, cell_name, read_file
from tests.workbooks import MakeWorkbook

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def cells(path: Path) -> list[list[object]]:
    [sheet] = read_file(path).sheets
    return [list(row.cells.values()) for row in sheet.rows]


def test_cells_keep_their_types_and_places(book: Callable[..., Path]) -> None:
    moment = datetime.fromisoformat("2024-03-15 09:30")
    path = book(Data=[["Text", None, 3, 1.25], [], [True, date(2024, 3, 15), moment, time(14, 5)]])
    [sheet] = read_file(path).sheets
    assert sheet.name == "Data"
    assert [row.number for row in sheet.rows] == [1, 3]
    assert dict(sheet.rows[0].cells) == {1: "Text", 3: 3, 4: Decimal("1.25")}
    assert list(sheet.rows[1].cells.values()) == [True, date(2024, 3, 15), moment, "14:05:00"]


def test_an_error_and_a_formula_without_result_are_no_values(book: Callable[..., Path]) -> None:
    path = book(Data=[["=1/0", "#REF!"]])
    workbook = openpyxl.load_workbook(path)
    workbook.worksheets[0]["B1"].data_type = "e"
    workbook.save(path)
    assert cells(path) == [[CellError("="), CellError("#REF!")]]


def test_hidden_sheets_are_read_and_say_so(book: Callable[..., Path]) -> None:
    path = book(Shown=[["a"]], Kept=[["b"]])
    workbook = openpyxl.load_workbook(path)
    workbook["Kept"].sheet_state = "veryHidden"
    workbook.save(path)
    assert [(s.name, s.hidden) for s in read_file(path).sheets] == [
        ("Shown", False),
        ("Kept", True),
    ]


def test_what_xml_cannot_hold_is_read_back(tmp_path: Path, book: Callable[..., Path]) -> None:
    assert cells(book(Data=[["one_x000D_two_x005F_x0041_"]])) == [["one\rtwo_x0041_"]]


@pytest.mark.parametrize(
    "content",
    [
        "Título;País\nVisita;México\n".encode("utf-8-sig"),
        "Título;País\nVisita;México\n".encode(),
        "Título;País\nVisita;México\n".encode("cp1252"),
        "Título\tPaís\nVisita\tMéxico\n".encode("utf-16"),
        "Título,País\r\nVisita,México\r\n".encode("utf-16-le"),
        'sep=|\nTítulo|País\n"Visita"|México\n'.encode(),
    ],
)
def test_a_csv_is_read_in_any_usual_encoding_and_separator(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "listing.csv"
    path.write_bytes(content)
    assert cells(path) == [["Título", "País"], ["Visita", "México"]]


def test_a_cell_of_a_csv_may_hold_lines_and_separators(tmp_path: Path) -> None:
    path = tmp_path / "listing.csv"
    path.write_text('a,b\n"one,\ntwo",\'=1+1\n', encoding="utf-8")
    assert cells(path)[1] == ["one,\ntwo", "=1+1"]


def test_files_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    def refused(content: bytes, name: str = "file.xlsx") -> type[FileRefusal]:
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(FileRefusal) as refusal:
            read_file(path)
        return type(refusal.value)

    assert refused(b"") is FileEmpty
    assert refused(b"\xff\xd8\xff\xe0 a picture") is FileOfOtherKind
    assert refused(b"PK\x03\x04 cut off") is WorkbookDamaged
    assert refused(OLE + bytes(600)) is WorkbookDamaged
    with pytest.raises(FileIsFolder):
        read_file(tmp_path)
    with pytest.raises(FileMissing):
        read_file(tmp_path / "gone.xlsx")
    with pytest.raises((NotAWorkbook, FileEmpty)):  # Windows has no such device, but a name for it
        read_file(Path(os.devnull))


def test_an_archive_that_is_no_workbook_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "letter.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<a/>")
    with pytest.raises(NotAWorkbook):
        read_file(path)


def test_a_bomb_is_refused_before_it_is_unpacked(book: Callable[..., Path]) -> None:
    path = book(Data=[["a"]])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/big.xml", bytes(40 << 20))
    with pytest.raises(WorkbookTooLarge):
        read_file(path)


def test_a_long_text_that_many_cells_share_is_refused(book: Callable[..., Path]) -> None:
    letters = 1 << 20
    path = book(Data=[["a"], *[["b"]] * (lines.MOST_LETTERS // letters + 1)])
    whole = path.with_name("whole.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<t>b</t>", b"<t>%s</t>" % (b"b" * letters)))
    with pytest.raises(WorkbookTooLarge):
        read_file(whole)


def test_a_document_type_is_refused(book: Callable[..., Path]) -> None:
    path = book(Data=[["a"]])
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/extra.xml", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>')
    with pytest.raises(WorkbookDamaged):
        read_file(path)


def test_a_reader_that_ends_early_is_a_damaged_file(
    book: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    says = 'import os; os.write(1, b\'{"sheet": "A", "hidden": false}\\n\')'
    monkeypatch.setattr(reader_run, "reader_command", lambda: [sys.executable, "-I", "-c", says])
    with pytest.raises(WorkbookDamaged):
        read_file(book(Data=[["a"]]))


def test_cancel_ends_a_reader_that_never_answers(
    book: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    wait = "import sys; sys.stdout.flush(); __import__('threading').Event().wait()"
    monkeypatch.setattr(reader_run, "reader_command", lambda: [sys.executable, "-I", "-c", wait])
    asked = 0

    def stop(done: int, total: int) -> None:
        nonlocal asked
        asked += 1
        if asked > 2:
            raise Stopped

    with pytest.raises(Stopped):
        read_file(book(Data=[["a"]]), stop)


def test_a_cell_beyond_what_a_reader_can_hold_is_read_without_that_reader(
    workbook: MakeWorkbook,
) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 60_001))
    path = workbook(
        rows + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        before='<dimension ref="A1:A60000"/>',  # not so, and calamine sets 400 GB aside
    )
    [sheet] = read_file(path).sheets
    assert len(sheet.rows) == 60_001
    assert dict(sheet.rows[-1].cells) == {16_384: 1}


def test_a_reader_that_takes_too_long_is_ended(
    book: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    wait = "__import__('threading').Event().wait()"
    monkeypatch.setattr(reader_run, "reader_command", lambda: [sys.executable, "-I", "-c", wait])
    monkeypatch.setattr(reader_run, "SECONDS", 0.3)
    with pytest.raises(WorkbookDamaged):
        read_file(book(Data=[["a"]]))


@pytest.mark.skipif(sys.platform != "linux", reason="macOS refuses the limit, Windows has none")
def test_the_reader_may_take_no_more_than_a_gigabyte(
    book: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    greedy = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "from coopdesk.importing.reader import process;"
        "process.book_of = lambda *_, **__: bytearray(2 << 30); process.main(sys.argv[2:])"
    )
    root = str(Path(coopdesk.__file__).parents[1])
    command = [sys.executable, "-I", "-c", greedy, root]
    monkeypatch.setattr(reader_run, "reader_command", lambda: command)
    with pytest.raises(WorkbookDamaged):
        read_file(book(Data=[["a"]]))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_the_reader_may_write_no_file(book: Callable[..., Path], tmp_path: Path) -> None:
    writing = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "from coopdesk.importing.reader import process; process.main(sys.argv[3:]);"
        "open(sys.argv[2], 'w').write('x' * 100_000)"
    )
    root, kept = str(Path(coopdesk.__file__).parents[1]), tmp_path / "kept.txt"
    command = [sys.executable, "-I", "-c", writing, root, str(kept), str(book(Data=[["a"]]))]
    ran = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    assert ran.returncode != 0
    assert not kept.exists() or kept.stat().st_size == 0


def test_ranges_reach_as_far_as_what_was_read(workbook: MakeWorkbook) -> None:
    path = workbook(
        '<row r="1"><c r="B1"><v>1</v></c></row><row r="2" hidden="1"><c r="C2"><v>2</v></c></row>'
        '<row r="3" hidden="1"/>',
        behind='<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B9:C9"/>'
        '<mergeCell ref="C2:C7"/></mergeCells>',
    )
    [sheet] = read_file(path).sheets
    assert sheet.merged == ((1, 1, 2, 3),)
    assert sheet.hidden_rows == {2}
    assert [(f.code, f.values) for f in sheet.facts] == [
        ("hidden_rows", ("1", "2")),
        ("merged_cells", ("1", "A1:C2")),
    ]


def test_a_row_written_in_pieces_is_one_row(workbook: MakeWorkbook) -> None:
    path = workbook(
        '<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'
        '<row r="5"><c r="A5"><v>3</v></c><c r="B5"><v>4</v></c></row>'
    )
    [sheet] = read_file(path).sheets
    assert [(row.number, dict(row.cells)) for row in sheet.rows] == [(2, {1: 2}), (5, {1: 3, 2: 4})]
    assert [(f.code, f.values) for f in sheet.facts] == [("cells_lost", ("1", "4"))]


def test_what_a_file_is_instead_is_said(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    path.write_bytes(b"%PDF-1.7")
    with pytest.raises(FileOfOtherKind) as refusal:
        read_file(path)
    assert refusal.value.kind == "pdf"


def test_the_reader_knows_neither_qt_nor_the_database(book: Callable[..., Path]) -> None:
    look = (
        "import sys; sys.path.insert(0, sys.argv[1]);"
        "from coopdesk.importing.reader.process import main; main(sys.argv[2:]);"
        "print([m for m in sys.modules if m.startswith(('PySide6', 'sqlalchemy', 'coopdesk.')) and "
        "not 'coopdesk.importing.reader.'.startswith(m) and "
        "not m.startswith(('coopdesk.importing.reader', 'coopdesk.foreign'))], file=sys.stderr)"
    )
    root = str(Path(coopdesk.__file__).parents[1])
    command = [sys.executable, "-I", "-c", look, root, str(book(Data=[["a"]]))]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    assert ran.stderr.strip() == "[]"
    assert json.loads(ran.stdout.splitlines()[-1])["end"] == {"sheets": 1, "rows": 1, "cells": 1}


def test_cells_are_named_as_in_a_sheet() -> None:
    assert [cell_name(c, 7) for c in (1, 26, 27, 702, 703)] == ["A7", "Z7", "AA7", "ZZ7", "AAA7"]


Told = Callable[..., Workbook]
CLOSED: dict[str, object] = {"close": {"merged": [], "hidden": [], "facts": []}}
BEGUN = {"sheet": "A", "hidden": False}


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Told:
    """Read what a reader tells, line by line; end is what it counts: sheets, rows and cells."""

    def read(*said: dict[str, object], end: tuple[int, int, int] | None = None) -> Workbook:
        lines = [json.dumps(line) for line in said]
        if end:
            counted = dict(zip(("sheets", "rows", "cells"), end, strict=True))
            lines.append(json.dumps({"end": counted}))
        (tmp_path / "said").write_text("\n".join(lines), encoding="utf-8")
        says = f"print(open({str(tmp_path / 'said')!r}, encoding='utf-8').read())"
        monkeypatch.setattr(
            reader_run, "reader_command", lambda: [sys.executable, "-I", "-c", says]
        )
        path = tmp_path / "file.xlsx"
        path.write_bytes(b"any")
        return read_file(path)

    return read


def batch(numbers: list[int], *columns: list[object], full: bool = False) -> dict[str, object]:
    return {"rows": numbers, "columns": list(columns), "full": full}


def held(workbook: Workbook) -> list[tuple[int, dict[int, CellValue]]]:
    return [(row.number, dict(row.cells)) for sheet in workbook.sheets for row in sheet.rows]


def test_columns_of_each_kind_are_the_cells_of_rows(told: Told) -> None:
    found = told(
        BEGUN,
        batch(
            [1, 3],
            [1, "x", ["a", 7]],
            [2, "f", [0.1, 5]],
            [4, "d", ["2024-03-15", "2024-03-16"]],
            full=True,
        ),
        batch(
            [4, 5],
            [1, "x", [None, True]],
            [2, "m", [["d", "2024-03-15"], ["t", "2024-03-15 09:30"]]],
            [3, "m", [["e", "#REF!"], 1.5]],
            [5, "f", [None, 0.25]],
        ),
        CLOSED,
        {"facts": []},
        end=(1, 4, 12),
    )
    day = date(2024, 3, 15)
    assert held(found) == [
        (1, {1: "a", 2: Decimal("0.1"), 4: day}),
        (3, {1: 7, 2: 5, 4: date(2024, 3, 16)}),
        (4, {2: day, 3: CellError("#REF!")}),
        (
            5,
            {
                1: True,
                2: datetime.fromisoformat("2024-03-15 09:30"),
                3: Decimal("1.5"),
                5: Decimal("0.25"),
            },
        ),
    ]
    assert found.sheets[0].facts == ()


ONE = batch([1, 2], [1, "x", ["a", "b"]])


@pytest.mark.parametrize("end", [(2, 2, 2), (1, 1, 2), (1, 3, 2), (1, 2, 1), (0, 0, 0), None])
def test_an_end_that_counts_otherwise_is_a_damaged_file(
    told: Told, end: tuple[int, int, int] | None
) -> None:
    assert held(told(BEGUN, ONE, CLOSED, end=(1, 2, 2))) == [(1, {1: "a"}), (2, {1: "b"})]
    with pytest.raises(WorkbookDamaged):
        told(BEGUN, ONE, CLOSED, end=end)


def test_a_line_that_no_reader_of_ours_writes_is_a_damaged_file(told: Told) -> None:
    with pytest.raises(WorkbookDamaged):
        told(BEGUN, ONE, {"more": 1}, CLOSED, end=(1, 2, 2))


def test_rows_that_do_not_count_are_left_away_with_their_sheet_kept(told: Told) -> None:
    found = told({"sheet": "A", "hidden": True}, ONE, {"again": True}, ONE, CLOSED, end=(1, 2, 2))
    assert [(sheet.name, sheet.hidden, len(sheet.rows)) for sheet in found.sheets] == [
        ("A", True, 2)
    ]


def test_facts_are_those_of_the_file_and_of_each_sheet(told: Told) -> None:
    closing = {"close": {"merged": [], "hidden": [], "facts": [["cut_off", 2, 1, ["b"]]]}}
    found = told(BEGUN, ONE, closing, {"facts": [["macros", 0, 0, []]]}, end=(1, 2, 2))
    assert [(f.code, f.row, f.column, f.values) for f in found.sheets[0].facts] == [
        ("cut_off", 2, 1, ("b",))
    ]
    assert [(f.code, f.values) for f in found.facts] == [("macros", ())]


@pytest.mark.parametrize(
    ("hidden", "rows", "told_of"),
    [
        ([[2, 3]], {2}, ("1", "2")),
        ([[1, 1], [4, 9]], {1, 4}, ("2", "1")),
        ([[1, 4]], {1, 2, 4}, ("3", "1")),
        ([[3, 3]], set[int](), None),
        ([[5, 9]], set[int](), None),
    ],
)
def test_hidden_rows_are_those_that_hold_anything(
    told: Told, hidden: list[list[int]], rows: set[int], told_of: tuple[str, str] | None
) -> None:
    three = batch([1, 2, 4], [1, "x", ["a", "b", "c"]])
    closing = {"close": {"merged": [], "hidden": hidden, "facts": []}}
    [sheet] = told(BEGUN, three, closing, end=(1, 3, 3)).sheets
    assert sheet.hidden_rows == rows
    assert [f.values for f in sheet.facts] == ([told_of] if told_of else [])


def test_merged_ranges_are_cut_where_the_cells_end_and_single_cells_are_none(told: Told) -> None:
    rows = batch([1, 2, 4], [1, "x", ["a", None, "c"]], [3, "x", [None, "b", None]])
    merged = [[2, 1, 2, 9], [4, 1, 9, 1], [1, 3, 1, 9], [4, 3, 4, 3], [5, 1, 5, 2], [1, 4, 2, 5]]
    closing = {"close": {"merged": merged, "hidden": [], "facts": []}}
    [sheet] = told(BEGUN, rows, closing, end=(1, 3, 3)).sheets
    assert sheet.merged == ((2, 1, 2, 3),)
    assert [f.values for f in sheet.facts] == [("1", "A2:C2")]
    two = {"close": {"merged": [[2, 1, 3, 1], [1, 2, 1, 3]], "hidden": [], "facts": []}}
    [sheet] = told(BEGUN, rows, two, end=(1, 3, 3)).sheets
    assert [f.values for f in sheet.facts] == [("2", "B1:C1")]
    empty = told(BEGUN, two, end=(1, 0, 0))
    assert (empty.sheets[0].merged, empty.sheets[0].facts) == ((), ())


def test_rows_out_of_order_are_put_in_order_and_what_is_lost_is_counted(told: Told) -> None:
    first, second = batch([2, 5], [1, "x", ["a", "b"]]), batch([3, 5], [1, "x", ["c", "d"]])
    [sheet] = told(BEGUN, first, second, CLOSED, end=(1, 4, 4)).sheets
    assert [(row.number, row.cells[1]) for row in sheet.rows] == [(2, "a"), (3, "c"), (5, "d")]
    assert [(f.code, f.values) for f in sheet.facts] == [("cells_lost", ("1", "4"))]
    turned = told(BEGUN, batch([5, 2], [1, "x", ["a", "b"]]), CLOSED, end=(1, 2, 2))
    assert held(turned) == [(2, {1: "b"}), (5, {1: "a"})]
    assert turned.sheets[0].facts == ()
    again = told(BEGUN, ONE, batch([2], [2, "x", ["c"]]), CLOSED, end=(1, 3, 3))
    assert held(again) == [(1, {1: "a"}), (2, {1: "b", 2: "c"})]


def test_how_many_rows_were_read_is_told_meanwhile(book: Callable[..., Path]) -> None:
    seen: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        seen.append((done, total))

    read_file(book(Data=[["a"], ["b"]]), report)
    assert seen
    assert {total for _, total in seen} == {0}
    assert all(0 <= done <= 2 for done, _ in seen)
