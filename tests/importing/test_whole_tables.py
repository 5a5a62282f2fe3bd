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


def test_most_of_the_sheets_are_called_after_what_their_rows_are_of() -> None:
    def told(*names: str) -> int:
        tables = tables_of(*(sheet_of(HEADINGS, *ROWS, name=name) for name in names))
        return sum(bool(table.added) for table in tables)

    assert told("Peru", "Chile", "Kenya", "Others", "More") == 3  # three of five
    assert told("Peru", "Chile", "Others", "More") == 0
    assert told("Peru", "Others") == 0
    assert told("Peru", "Chile", "2020") == 2  # what most are called after


def test_sheets_called_after_quarters_give_their_rows_the_period() -> None:
    tables = tables_of(*(sheet_of(HEADINGS, *ROWS, name=name) for name in ("Q1 2023", " Q2 2023 ")))
    assert [said(table) for table in tables] == [[["Q1 2023"] * 2], [["Q2 2023"] * 2]]
    assert {name for table in tables for _, name in table.added} == {"Period"}
    dated = [["Code", "Title", "Start"], ["A1", "Visit of inspectors", "2023-02-01"]]
    tables = tables_of(*(sheet_of(*dated, name=name) for name in ("Q1 2023", "Q2 2023")))
    assert [table.added for table in tables] == [(), ()]  # their days say more


def test_only_sheets_with_the_same_headings_are_named_alike() -> None:
    other = ["Title", "Start", "Uid", "Reference", "City"]
    tables = tables_of(
        sheet_of(HEADINGS, *ROWS, name="Peru"),
        sheet_of(HEADINGS, *ROWS, name="Chile"),
        sheet_of(other, ["A visit", "2020-03-01", "", "", "Lima"], name="Kenya"),
    )
    assert [bool(table.added) for table in tables] == [True, True, False]


def test_labelled_lines_are_found_among_others_above_the_headings() -> None:
    lines = [["Cooperation of the ministry"], ["Status: final"], ["Country: Perú"]]
    [table] = tables_of(sheet_of(*lines, [], HEADINGS, *ROWS))
    assert said(table) == [["Perú", "Perú"]]
    assert [row.number for row in table.above] == [1, 2]
    [table] = tables_of(sheet_of(["Country", "Perú"], [], HEADINGS, *ROWS))
    assert table.added == ()  # nothing says that it is a label and what it means
    two = [["Country: Perú"], ["Donor: World Bank"]]
    [table] = tables_of(sheet_of(*two, [], HEADINGS, *ROWS))
    assert said(table) == [["Perú"] * 2, ["World Bank"] * 2]
    assert [one.row.number for one in table.set_aside] == [1, 2]


def test_a_line_above_a_table_without_titles_stays_where_it_is() -> None:
    listing = sheet_of(HEADINGS, *ROWS, name="Data")
    costs = [["Country: Perú"], [], ["Unit", "Staff", "Cost"], ["AB", 3, 40000], ["CD", 4, 50000]]
    _, skipped = tables_of(listing, sheet_of(*costs, name="Costs"))
    assert skipped.skipped
    assert skipped.added == ()
    assert [row.number for row in skipped.above] == [1]
