"""Rows of one or two cells are headings, notes or records by what stands around them."""

from datetime import date
from typing import Any

import pytest

from coopdesk.importing.notes import Code
from coopdesk.importing.sheets import Area, Sheet
from coopdesk.importing.table import Table
from coopdesk.importing.tables import find_tables
from tests.importing.listings import sheet_of, workbook

DAY = date(2020, 3, 1)
HEADINGS: list[Any] = ["Code", "Title", "Start", "Amount"]
ONE: list[Any] = ["P-1", "Visit of inspectors", DAY, 100]
TWO: list[Any] = ["P-2", "Course for inspectors", DAY, 150]
DONORS: list[list[Any]] = [
    ["Project", "Budget", "Donor"],
    ["Jobs", 1000, "a bank"],
    ["Work", 5, "a bank"],
]
# What a row became: data, a group heading, a note, a blank row, headings, a total, above the table.
LETTERS = {
    Code.GROUP_HEADING: "g",
    Code.BELOW_TABLE: "n",
    Code.BLANK_ROW: "b",
    Code.HEADING: "h",
    Code.TOTAL: "t",
}


def tables_of(*rows: list[Any], merged: tuple[Area, ...] = ()) -> list[Table]:
    sheet = sheet_of(*rows)
    return list(find_tables(workbook(Sheet(sheet.name, False, sheet.rows, merged)))[1])


def told(table: Table) -> str:
    """Return a letter for each row of the sheet, a point for one that is not of the table."""
    found = {row.number: "d" for row in table.rows} | {row.number: "a" for row in table.above}
    found |= {one.row.number: LETTERS[one.code] for one in table.set_aside}
    found[table.heading_row] = "H"
    return "".join(found.get(number, ".") for number in range(1, max(found) + 1))


def groups(table: Table) -> list[tuple[str, list[Any]]]:
    return [(name, [row.cells.get(c) for row in table.rows]) for c, name in table.added]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([ONE, ["* provisional"], TWO], "dnd"),
        ([ONE, ["-"], ["Component A"], ["-"], ["* provisional"], TWO], "dbgbnd"),
        ([ONE, [None, "Visit"], TWO, [None, "Part"], HEADINGS, ONE], "dddghd"),
        ([ONE, ["All of it was agreed upon in the last year."], TWO], "dnd"),
        ([ONE, ["All of it was agreed in the last year."], TWO], "dgd"),
        ([ONE, ["Chile"], TWO], "dgd"),
        ([ONE, [None, "Chile"], TWO], "dgd"),
        # what may be a title is one where titles stand, unless it stands apart
        ([ONE, ["Child labour"], TWO], "dgd"),
        ([ONE, [None, "Child labour"], TWO], "ddd"),
        ([ONE, [], [None, "Child labour"], TWO], "d.gd"),
        ([ONE, [None, "World Bank"], TWO], "ddd"),
        ([ONE, ["Component A"], TWO], "dgd"),
        ([ONE, [None, "Component A"], TWO], "ddd"),
        ([ONE, [], [None, "Component A"], TWO], "d.gd"),
        ([ONE, ["x" * 80], TWO], "dgd"),
        ([ONE, ["x" * 81], TWO], "dnd"),
        # two cells
        ([ONE, ["P-7", "Visit too"], TWO], "ddd"),
        ([ONE, [None, "Visit too", DAY], TWO], "ddd"),
        ([ONE, [None, None, DAY, "some"], TWO], "dnd"),
        ([ONE, ["Chile", 12], TWO], "dgd"),
        # before the headings again
        ([ONE, [None, "Component A"], HEADINGS, TWO], "dghd"),
        ([ONE, [None, "Part one"], [None, "Component A"], HEADINGS, TWO], "dnghd"),
        ([ONE, ["Part one"], ["Component A"], HEADINGS, TWO], "dgghd"),
        # rows of dashes part nothing
        ([ONE, ["Chile"], ["-"], ["Peru"], TWO], "dgbgd"),
        ([ONE, ["Chile"], ["-"], TWO], "dgbd"),
        ([ONE, [None, "Part one"], ["-"], [None, "Component A"], HEADINGS, TWO], "dnbghd"),
        # below the data
        ([ONE, TWO, [None, "Course on safety"]], "ddd"),
        ([ONE, TWO, [None, "Course on safety"], ["-"]], "dddb"),
        ([ONE, TWO, ["Course on safety"]], "ddn"),
        ([ONE, TWO, [], [None, "Course on safety"]], "dd.n"),
        ([ONE, TWO, ["Total", None, None, 250], [None, "Course on safety"]], "ddtn"),
        ([ONE, TWO, ["* see"], [None, "Course on safety"]], "ddnn"),
        ([ONE, TWO, [None, None, None, "word"]], "ddd"),
        ([ONE, TWO, [None, None, None, "word"], [None, "Course on safety"]], "ddnn"),
    ],
)
def test_a_row_of_few_cells_is_what_its_place_makes_of_it(
    rows: list[list[Any]], expected: str
) -> None:
    [table] = tables_of(HEADINGS, *rows)
    assert told(table) == f"H{expected}"


@pytest.mark.parametrize(
    "text",
    [
        *("† see below", "(1) as reported", "[2] as reported", "Source: a ministry", "Notas 1: x"),
        *("Fuente - ministerio", "Elaborado por la oficina", "Last updated in March"),
        *("Mise à jour en mars", "See also the annex", "Página 3", "Resultados: dos cursos"),
        "x" * 251,
    ],
)
def test_what_explains_is_a_note_though_it_stands_as_a_heading_would(text: str) -> None:
    [table] = tables_of(HEADINGS, ONE, [], [text], TWO)
    assert told(table) == "Hd.nd"


def test_a_title_alone_may_be_as_long_as_titles_are() -> None:
    for length, expected in ((250, "Hddd"), (251, "Hdnd")):
        [table] = tables_of(HEADINGS, ONE, [None, "x" * length], TWO)
        assert told(table) == expected


def test_a_title_merged_over_the_table_is_no_record() -> None:
    wide = ((4, 2, 4, 4),)
    assert told(tables_of(HEADINGS, ONE, TWO, [None, "Component A"], merged=wide)[0]) == "Hddn"
    between = tables_of(HEADINGS, ONE, TWO, [None, "Component A"], ONE, merged=wide)
    assert told(between[0]) == "Hddgd"


def test_a_heading_of_unknown_words_is_named_like_the_others_in_its_column() -> None:
    [table] = tables_of(HEADINGS, ["Eje: uno"], ONE, ["dos y tres"], TWO)
    assert groups(table) == [("Eje", ["uno", "dos y tres"])]
    [table] = tables_of(HEADINGS, ["Country: Chile"], ONE, [2019], TWO, ["dos y tres"], ONE)
    assert groups(table) == [
        ("Country", ["Chile"] * 3),
        ("Year", [None, 2019, 2019]),
        ("Group", [None, None, "dos y tres"]),
    ]


@pytest.mark.parametrize(
    ("between", "expected", "above"),
    [
        ([["Note: all"], [], ["Projects of the bank"]], "Hddn", [6]),
        ([["Note: all"], ["Projects of the bank"]], "Hddn", [5]),
        ([[], ["Projects of the bank"], [], ["Since 2010"]], "Hdd", [5, 7]),
        ([[None, "Course on safety"], [], ["Projects"]], "Hddn", [6]),
    ],
)
def test_the_title_of_the_next_table_is_not_below_this_one(
    between: list[list[Any]], expected: str, above: list[int]
) -> None:
    first, second = tables_of(HEADINGS, ONE, TWO, *between, *DONORS)
    assert told(first) == expected
    assert [row.number for row in second.above] == above
    assert len(second.rows) == 2


@pytest.mark.parametrize(
    ("above", "rows", "expected", "first"),
    [
        (["CHILE"], [ONE, ["PERU"], TWO], "gHdgd", "CHILE"),
        (["CHILE", 12], [ONE, ["PERU"], TWO], "gHdgd", "CHILE"),
        (["Component A"], [ONE, ["Component B"], TWO], "gHdgd", "Component A"),
        # the first rows have one of their own
        (["CHILE"], [["PERU"], ONE, ["BRAZIL"], TWO], "aHgdgd", "PERU"),
        (["CHILE"], [["-"], ["PERU"], ONE, ["BRAZIL"], TWO], "aHbgdgd", "PERU"),
        # of another sort, or no heading at all
        (["CHILE"], [ONE, [2019], TWO], "aHdgd", None),
        (["Component A"], [ONE, ["Peru"], TWO], "aHdgd", None),
        (["* a note"], [ONE, ["Component B"], TWO], "aHdgd", None),
        (["CHILE", "a", "b"], [ONE, ["Peru"], TWO], "aHdgd", None),
    ],
)
def test_a_row_above_the_headings_may_head_the_first_rows(
    above: list[Any], rows: list[list[Any]], expected: str, first: str | None
) -> None:
    [table] = tables_of(above, HEADINGS, *rows)
    assert told(table) == expected
    assert groups(table)[0][1][0] == first


def test_a_row_above_the_headings_heads_nothing_where_nothing_else_does() -> None:
    [table] = tables_of(["CHILE"], HEADINGS, ONE, TWO)
    assert (told(table), table.added) == ("aHdd", ())
