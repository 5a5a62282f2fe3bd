"""What calamine reads becomes bundles of ours, with errors and formulas laid over it."""

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from coopdesk.foreign.refused import Refused
from coopdesk.importing.reader import calamine
from coopdesk.importing.reader.calamine import QuickBook, batches_of, range_of
from coopdesk.importing.reader.content import ErrorCell, SheetRead, Value
from tests.workbooks import Found, taken

NOON = datetime.fromisoformat("2024-03-15 12:00")
CELLS: dict[tuple[int, int], Value] = {
    (3, 3): "a", (3, 4): 1, (3, 5): 1.5, (3, 6): True, (3, 7): date(2024, 3, 15), (3, 8): "x",
    (4, 3): "b", (4, 4): 2, (4, 5): 2, (4, 6): False, (4, 7): date(2024, 3, 16), (4, 8): 5,
    (6, 3): "c", (6, 4): 3, (6, 5): 0.25, (6, 8): NOON,
    (9, 3): "d",
}  # fmt: skip
LAID = {
    2: {1: ErrorCell("#REF!")},
    4: {3: ErrorCell("#N/A"), 10: ErrorCell("=")},
    9: {5: ErrorCell("=")},
    20: {3: ErrorCell("#NUM!")},
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Data"
    for (row, column), value in CELLS.items():
        sheet.cell(row, column, value)
    sheet.cell(8, 3, " ")
    book.create_sheet("Empty")
    book.save(tmp_path / "listing.xlsx")
    return tmp_path / "listing.xlsx"


def found(path: Path, laid: calamine.Laid, name: str = "Data") -> Found:
    sheet = QuickBook(path).sheet(name)
    return taken(SheetRead(name, "visible", batches_of(sheet, laid)))


@pytest.mark.parametrize("size", [1, 2, 3, 4, 1000])
def test_every_cell_stands_in_its_row_and_column_however_rows_are_bundled(
    path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(calamine, "ROWS_PER_BATCH", size)
    over = {(row, column): shown for row, cells in LAID.items() for column, shown in cells.items()}
    for laid, expected in (({}, CELLS), (LAID, CELLS | over)):
        read = found(path, laid)
        assert read.cells == expected
        assert {at: type(value) for at, value in read.cells.items()} == {
            at: type(value) for at, value in expected.items()
        }


def test_wide_rows_are_bundled_by_their_cells(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calamine, "LARGEST_BATCH", 12)
    sheet = QuickBook(path).sheet("Data")
    assert [batch.numbers for batch in batches_of(sheet, {})] == [[3, 4], [6], [9]]


def test_a_bundle_holds_no_row_or_column_that_is_empty(path: Path) -> None:
    [batch] = batches_of(QuickBook(path).sheet("Data"), {})
    assert batch.numbers == [3, 4, 6, 9]
    assert [column.number for column in batch.columns] == [3, 4, 5, 6, 7, 8]
    assert batch.cells == len(CELLS)
    assert [column.kinds - {type(None)} for column in batch.columns[:3]] == [
        *({str}, {int}, {int, float}),
    ]


def test_the_range_of_a_sheet_reaches_down_from_its_first_row(path: Path) -> None:
    book = QuickBook(path)
    assert range_of(book.sheet("Data")) == 9 * 6
    assert range_of(book.sheet("Empty")) == 0
    assert found(path, {}, "Empty").cells == {}
    assert found(path, {2: {3: ErrorCell("=")}}, "Empty").cells == {(2, 3): "="}


def test_what_calamine_cannot_read_is_refused(path: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="damaged"):
        QuickBook(path).sheet("Nowhere")
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(path.read_bytes()[:500])
    with pytest.raises(Refused, match="damaged"):
        QuickBook(broken).book()
