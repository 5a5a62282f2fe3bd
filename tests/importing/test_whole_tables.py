"""The name of a sheet and a labelled line above a table count for each of its rows."""

from typing import Any

from coopdesk.importing.sheets import Sheet
from coopdesk.importing.table import Table
from coopdesk.importing.tables import find_tables
from tests.importing.listings import sheet_of, workbook

HEADINGS = ["Code", "Title", "Amount (USD)"]
ROWS: list[list[Any]] = [["A1", "Visit of inspectors", 1000], ["A2", "Course on wages", 2000]]


def tables_of(*sheets: Sheet) -> list[Table]:
    return list(find_tables(workbook(*sheets))[1])


def said(table: Table) -> list[list[object]]:
    return [[row.cells.get(column) for row in table.rows] for column, _ in table.added]


def test_sheets_called_after_countries_give_their_rows_the_country() -> None:
    names = ("Perú 2023", "Chile", "Otros")
    tables = tables_of(*(sheet_of(HEADINGS, *ROWS, name=name) for name in names))
    assert [t.added and t.added[0][1] for t in tables] == ["Country", "Country", ()]
    assert [said(t) for t in tables[:2]] == [[["Perú", "Perú"]], [["Chile", "Chile"]]]


def test_sheets_called_after_years_give_their_rows_the_year() -> None:
    tables = tables_of(*(sheet_of(HEADINGS, *ROWS, name=name) for name in ("2020", "2021")))
    assert [said(t) for t in tables] == [[[2020, 2020]], [[2021, 2021]]]


def test_a_column_of_countries_tells_more_than_the_name_of_the_sheet() -> None:
    headings = [*HEADINGS, "Beneficiary country"]
    rows = [[*row, "Kenya"] for row in ROWS]
    tables = tables_of(*(sheet_of(headings, *rows, name=name) for name in ("Peru", "Chile")))
    assert [t.added for t in tables] == [(), ()]


def test_one_sheet_called_after_a_country_says_nothing_of_its_rows() -> None:
    [table] = tables_of(sheet_of(HEADINGS, *ROWS, name="Peru"))
    assert table.added == ()


def test_a_labelled_line_above_the_headings_counts_for_every_row() -> None:
    [table] = tables_of(sheet_of(["Country: Perú"], [], HEADINGS, *ROWS))
    assert said(table) == [["Perú", "Perú"]]
    assert table.above == ()
    assert [one.row.number for one in table.set_aside] == [1]


def test_what_a_line_above_says_of_the_listing_is_not_said_of_its_rows() -> None:
    [table] = tables_of(sheet_of(["Status: final"], ["Period: 2015-2024"], [], HEADINGS, *ROWS))
    assert table.added == ()
    assert [row.number for row in table.above] == [1, 2]
