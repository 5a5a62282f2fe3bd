"""Rows written straight to the file say what XlsxWriter's own cells would."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook

from coopdesk.exporting import xlsx_rows
from coopdesk.exporting.cells import Cell
from coopdesk.exporting.xlsx_cells import CellWriter
from coopdesk.exporting.xlsx_rows import RowSheet, cell_put, letters

moments = st.datetimes(datetime(1900, 3, 1), datetime(9999, 12, 31)).map(  # noqa: DTZ001
    lambda at: at.replace(microsecond=0)
)
values: st.SearchStrategy[Cell] = st.one_of(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=40),
    st.integers(),
    st.decimals(allow_nan=False, allow_infinity=False, places=4),
    st.dates(),
    moments,
    st.sampled_from(["=1+1", "_x0041_", "<r>x</r>", "a\n[… Texts 1]", " blanks ", "x" * 40_000]),
)


def written_both_ways(rows: Sequence[Sequence[Cell]]) -> tuple[list[Any], list[Any]]:
    """What is read of the rows, written by us and by XlsxWriter's own functions."""
    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True, "strings_to_urls": False})
    look = book.add_format({"num_format": "0"})
    ours = RowSheet.added_to(book, "ours")
    theirs = book.add_worksheet("theirs")
    width = max(map(len, rows))
    own, other = CellWriter(), CellWriter()
    puts = [cell_put(ours, column, look, own) for column in range(width)]
    for number, row in enumerate(rows, start=1):
        cells = zip(puts, row, strict=False)
        ours.add_row(number, "".join(put(number + 1, cell) for put, cell in cells if cell != ""))
        for column, cell in enumerate(row):
            other.write(theirs, number, column, cell, look)
    ours.make_table(width, {})
    book.close()
    ours.leave()
    assert own.rests == other.rests
    read = load_workbook(file)
    return tuple(  # type: ignore[return-value]
        [
            (cell.coordinate, cell.data_type, cell.value, cell.number_format)
            for row in read[name].iter_rows(min_row=2)
            for cell in row
            if cell.value is not None
        ]
        for name in ("ours", "theirs")
    )


@settings(max_examples=60)
@given(rows=st.lists(st.lists(values, min_size=1, max_size=4), min_size=1, max_size=5))
def test_any_cell_reads_as_if_xlsxwriter_had_written_it(rows: list[list[Cell]]) -> None:
    ours, theirs = written_both_ways(rows)
    assert ours == theirs


def test_many_rows_go_aside_and_come_back_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_rows, "_AT_ONCE", 3)
    monkeypatch.setattr(xlsx_rows, "_IN_MEMORY", 50)
    rows: list[list[Cell]] = [[number, f"text {number % 4}"] for number in range(20)]
    ours, theirs = written_both_ways(rows)
    assert ours == theirs
    assert len(ours) == 40


def test_a_sheet_that_is_never_finished_leaves_no_file_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(xlsx_rows, "_AT_ONCE", 1)
    sheet = RowSheet.added_to(Workbook(io.BytesIO()), "ours")
    sheet.add_row(1, "")
    aside = sheet._aside
    assert aside
    sheet.leave()
    assert aside.closed


def test_a_moment_is_that_of_the_clock_on_the_wall() -> None:
    at = datetime(2024, 3, 15, 12, 30, tzinfo=UTC)
    [(_, _, value, _)], theirs = written_both_ways([[at]])
    assert theirs[0][2] == value
    wall = at.astimezone()
    assert value % 1 == pytest.approx((wall.hour * 60 + wall.minute) / 1440)


@pytest.mark.parametrize("column", [0, 25, 26, 51, 52, 701, 702, 16_383])
def test_columns_are_called_as_excel_calls_them(column: int) -> None:
    assert letters(column) == xl_col_to_name(column)


def test_days_before_march_1900_are_text() -> None:
    [(_, kind, value, _)], _theirs = written_both_ways([[date(1900, 2, 28)]])
    assert (kind, value) == ("s", "1900-02-28")
    [(_, kind, value, _)], _theirs = written_both_ways([[Decimal("123456789012345.1234")]])
    assert (kind, value) == ("s", "123456789012345.1234")
