"""Rows under headings are made whole, and totals among them are tried against the others."""

from typing import Any

import pytest

from coopdesk.importing.notes import Code
from coopdesk.importing.sheets import Area, Sheet
from coopdesk.importing.table import ADDED, Table
from coopdesk.importing.tables import find_tables
from tests.importing.listings import sheet_of, workbook
from tests.importing.test_few_cells import DAY, HEADINGS, groups

Row = list[Any]
KINDS = {
    Code.GROUP_HEADING: "g",
    Code.BLANK_ROW: "b",
    Code.HEADING: "h",
    Code.TOTAL: "t",
    Code.TOTAL_DIFFERS: "x",
}


def table_of(*rows: Row, merged: tuple[Area, ...] = (), headings: Row = HEADINGS) -> Table:
    sheet = sheet_of(headings, *rows)
    [table] = find_tables(workbook(Sheet(sheet.name, False, sheet.rows, merged)))[1]
    return table


def told(table: Table) -> str:
    """Return a letter for each row under the headings: data, or what else it is."""
    found = {row.number: "d" for row in table.rows}
    found |= {one.row.number: KINDS[one.code] for one in table.set_aside}
    return "".join(kind for _, kind in sorted(found.items()))


def visit(number: int, amount: int) -> Row:
    return [f"P-{number}", f"Visit of inspectors {number}", DAY, amount]


def total(amount: int | None, word: str | None = "Total") -> Row:
    return [word, None, None, amount]


ONE, TWO, FOUR, EIGHT = (visit(n, 2**n) for n in range(4))
CHILE, PERU, KENYA, CUBA = (["Chile"], ["Peru"], ["Kenya"], ["Cuba"])


@pytest.mark.parametrize(
    ("rows", "expected", "differing"),
    [
        # of a country, and of all
        ([CHILE, ONE, TWO, total(3), PERU, FOUR, EIGHT, total(12), total(15)], "gddtgddtt", []),
        ([CHILE, ONE, TWO, total(3), PERU, FOUR, EIGHT, total(13)], "gddtgddx", [("13", "12")]),
        # of a year within a country, and of the country
        (
            [
                CHILE,
                [2019],
                ONE,
                TWO,
                total(3),
                [2020],
                FOUR,
                total(4),
                total(7),
                PERU,
                EIGHT,
                total(8),
            ],
            "ggddtgdttgdt",
            [],
        ),
        # of the last countries, three of them at most
        ([CHILE, ONE, PERU, TWO, KENYA, FOUR, CUBA, EIGHT, total(14)], "gdgdgdgdt", []),
        (
            [visit(5, 32), CHILE, ONE, PERU, TWO, KENYA, FOUR, CUBA, EIGHT, total(15)],
            "dgdgdgdgdx",
            [("15", "14")],
        ),
        (
            [visit(5, 32), CHILE, ONE, PERU, TWO, KENYA, FOUR, CUBA, EIGHT, total(47)],
            "dgdgdgdgdt",
            [],
        ),
        # of what stands under it
        ([total(3), ONE, TWO], "tdd", []),
        ([EIGHT, total(3), ONE, TWO, total(77), FOUR], "dtddxd", [("77", "15")]),
        (
            [EIGHT, total(48), visit(4, 16), visit(5, 32), total(77), FOUR],
            "dtddxd",
            [("77", "60")],
        ),
        # since the headings came again, or of all
        ([ONE, TWO, HEADINGS, FOUR, total(4)], "ddhdt", []),
        ([ONE, TWO, HEADINGS, FOUR, total(7)], "ddhdt", []),
        ([ONE, TWO, HEADINGS, FOUR, total(6)], "ddhdx", [("6", "7")]),
        ([ONE, ["-"], TWO, total(3)], "dbdt", []),
        # figures alone must agree, and stand for several rows
        ([ONE, TWO, total(3, None)], "ddt", []),
        ([ONE, TWO, total(4, None)], "ddd", []),
        ([ONE, total(1, None), TWO], "ddd", []),
    ],
)
def test_a_total_stands_for_rows_above_it_or_below(
    rows: list[Row], expected: str, differing: list[tuple[str, str]]
) -> None:
    table = table_of(*rows)
    assert told(table) == expected
    found = [(d.written, d.computed) for one in table.set_aside for d in one.differences]
    assert found == differing


@pytest.mark.parametrize(("chile", "peru"), [(3, 12), (4, 12), (3, 13)])
def test_a_country_with_a_figure_heads_the_rows_under_it(chile: int, peru: int) -> None:
    rows = [["Chile", None, None, chile], ONE, TWO, ["Peru", None, None, peru], FOUR, EIGHT]
    table = table_of(*rows)
    assert told(table) == "gddgdd"
    assert groups(table) == [("Country", ["Chile", "Chile", "Peru", "Peru"])]


def test_headings_within_others_are_columns_from_the_outermost_on() -> None:
    table = table_of(CHILE, [2019], ONE, [2020], TWO, PERU, FOUR)
    assert table.added == ((ADDED, "Country"), (ADDED + 1, "Year"))
    assert groups(table) == [
        ("Country", ["Chile", "Chile", "Peru"]),
        ("Year", [2019, 2020, None]),
    ]
    said = [(one.row.number, one.values) for one in table.set_aside]
    assert said[:2] == [(2, ("Country", "Chile")), (3, ("Year", "2019"))]


WIDE: Row = ["Code", "Title", "Requesting", "Providing", "Others", "Remark", "City"]
PLACES: Row = ["Code", "Title", "City", "Others"]


@pytest.mark.parametrize(
    ("headings", "rows", "merged", "expected"),
    [
        # across four columns, not five
        (
            WIDE,
            [["P-1", "Visit", "Chile"], ["P-2", "Talk", "Peru"]],
            ((2, 3, 2, 6), (3, 3, 3, 7)),
            [["P-1", "Visit", *["Chile"] * 4], ["P-2", "Talk", "Peru"]],
        ),
        # down over a gap, to the last row
        (
            PLACES,
            [["P-1", "Visit", "Lima"], ["P-2", "Talk"], [], ["P-3", "Course"]],
            ((2, 3, 5, 3),),
            [["P-1", "Visit", "Lima"], ["P-2", "Talk", "Lima"], ["P-3", "Course", "Lima"]],
        ),
        # nothing from the headings, nor from a blank cell; the next range is filled all the same
        (
            PLACES,
            [["P-1", "Visit"], ["P-2", "Talk", "Lima", "Peru"], ["P-3", "Course"]],
            ((1, 3, 2, 3), (2, 4, 3, 4), (3, 4, 4, 4)),
            [["P-1", "Visit"], ["P-2", "Talk", "Lima", "Peru"], ["P-3", "Course", "Peru"]],
        ),
        # an amount across, and not down
        (
            ["Code", "Title", "Amount", "Cost"],
            [["P-1", "Visit", 5], ["P-2", "Talk"]],
            ((2, 3, 3, 4),),
            [["P-1", "Visit", 5, 5], ["P-2", "Talk"]],
        ),
    ],
)
def test_merged_cells_fill_what_they_cover(
    headings: Row, rows: list[Row], merged: tuple[Area, ...], expected: list[Row]
) -> None:
    table = table_of(*rows, merged=merged, headings=headings)
    assert [[v for _, v in sorted(row.cells.items())] for row in table.rows] == expected


def test_merged_cells_are_filled_under_headings_between_the_rows_too() -> None:
    table = table_of(CHILE, ONE, [None, "Talk", DAY, 5], PERU, TWO, merged=((3, 1, 4, 1),))
    assert [row.cells[1] for row in table.rows] == ["P-0", "P-0", "P-1"]
    assert groups(table) == [("Country", ["Chile", "Chile", "Peru"])]
