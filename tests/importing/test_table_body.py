"""Rows under headings are data, or headings between them, totals, notes."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from coopdesk.importing.heading_rows import HeadingRows, Lexicon, Merged
from coopdesk.importing.notes import Code
from coopdesk.importing.sheets import Sheet
from coopdesk.importing.table import ADDED, Table
from coopdesk.importing.table_body import read_body
from coopdesk.importing.tables import find_tables
from tests.importing.listings import sheet_of, workbook

DAY = date(2020, 3, 1)
HEADINGS: list[Any] = ["Code", "Title", "Start", "Amount"]


def table_of(sheet: Sheet) -> Table:
    _, [table] = find_tables(workbook(sheet))
    return table


def numbers(table: Table) -> list[int]:
    return [row.number for row in table.rows]


def aside(table: Table) -> dict[int, Code]:
    return {one.row.number: one.code for one in table.set_aside}


def visit(code: str, amount: int = 100) -> list[Any]:
    return [code, f"Visit of inspectors, part {code}", DAY, amount]


def test_a_heading_per_country_is_a_column_of_the_rows_under_it() -> None:
    table = table_of(
        sheet_of(HEADINGS, ["Chile"], visit("1"), visit("2"), ["Viet Nam"], visit("1"))
    )
    assert table.added == ((ADDED, "Country"),)
    assert (ADDED, "Country") in table.headings
    assert [row.cells[ADDED] for row in table.rows] == ["Chile", "Chile", "Viet Nam"]
    assert aside(table) == {2: Code.GROUP_HEADING, 5: Code.GROUP_HEADING}


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("1. CHILE", "2. PERÚ (12 proyectos)", "Country"),
        (2019, 2020, "Year"),
        ("Año 2019", "Año 2020", "Year"),
        ("Child labour", "Trabajo infantil", "Topic"),
        ("País: Chile", "País: Perú", "País"),
        ("Donor: the fund", "Donor: the bank", "Donor"),
        ("World Bank", "European Union", "Organisation"),
        ("Component A", "Component B", "Group"),
    ],
)
def test_what_a_heading_between_rows_is_tells_its_value(first: Any, second: Any, name: str) -> None:
    if name == "Organisation":
        second = "Development bank"
    table = table_of(sheet_of(HEADINGS, [first], visit("1"), [second], visit("2")))
    assert [heading for _, heading in table.added] == [name]


def test_headings_again_under_each_country_are_set_aside() -> None:
    sheet = sheet_of(
        ["CHILE"], HEADINGS, visit("1"), [], ["PERU"], HEADINGS, visit("1"), visit("2")
    )
    table = table_of(sheet)
    assert [row.cells[ADDED] for row in table.rows] == ["CHILE", "PERU", "PERU"]
    assert aside(table) == {1: Code.GROUP_HEADING, 5: Code.GROUP_HEADING, 6: Code.HEADING}


def test_headings_of_words_that_are_only_understood_may_repeat_under_each_country() -> None:
    headings = ["Título do projeto", "Data de início", "Orçamento (USD)", "Financiador"]
    first = ["Apoio à formação", "01/02/2020", "1.250.000,50", "Portugal"]
    second = ["Inspecção do trabalho", "01/06/2019", "500.000", "Brasil"]
    total = ["TOTAL", None, "1.250.000,50"]
    above = [["Relatório de projetos"], ["Período 2020–2024"], []]
    sheet = sheet_of(
        *above, ["Moçambique"], headings, first, total, [], ["Angola"], headings, second
    )
    table = table_of(sheet)
    assert [(row.number, row.cells[ADDED]) for row in table.rows] == [
        (6, "Moçambique"),
        (11, "Angola"),
    ]
    assert [row.number for row in table.above] == [1, 2]


def test_a_heading_within_another_ends_with_it() -> None:
    rows = [["Chile"], [2019], visit("1"), [2020], visit("2"), ["Peru"], visit("3")]
    table = table_of(sheet_of(HEADINGS, *rows))
    said = [(row.cells.get(ADDED), row.cells.get(ADDED + 1)) for row in table.rows]
    assert said == [("Chile", 2019), ("Chile", 2020), ("Peru", None)]


def test_a_country_with_the_sum_of_its_rows_is_a_heading() -> None:
    rows = [
        ["Chile", None, None, 300],
        visit("1"),
        visit("2", 200),
        ["Peru", None, None, 7],
        visit("3", 7),
    ]
    table = table_of(sheet_of(HEADINGS, *rows))
    assert [row.cells[ADDED] for row in table.rows] == ["Chile", "Chile", "Peru"]


@pytest.mark.parametrize(
    "word",
    [
        *("TOTAL", "Total:", "Grand total", "Sub-total", "Total general", "Gran total", "Totales"),
        *("Suma", "Total général", "Sous-total", "Totaux", "Total geral", "Subtotal", "Soma"),
        *("Total (USD)", "Chile Total", "Total Chile", "Total de Chile"),
    ],
)
def test_a_total_is_set_aside_whatever_it_is_called(word: str) -> None:
    table = table_of(sheet_of(HEADINGS, visit("1"), visit("2"), [word, None, None, 200]))
    assert numbers(table) == [2, 3]
    assert aside(table) == {4: Code.TOTAL}


def test_a_total_that_differs_names_both_figures() -> None:
    table = table_of(sheet_of(HEADINGS, visit("1"), visit("2"), ["Total", None, None, 250]))
    [total] = table.set_aside
    assert total.code is Code.TOTAL_DIFFERS
    assert [(d.column, d.written, d.computed) for d in total.differences] == [(4, "250", "200")]


def test_totals_are_compared_by_group_and_over_all() -> None:
    rows = [
        *(["Chile"], visit("1", 1), visit("2", 2), ["Subtotal", None, None, 3]),
        *(["Peru"], visit("3", 4), ["Subtotal", None, None, 5], ["Total", None, None, 7]),
    ]
    assert list(aside(table_of(sheet_of(HEADINGS, *rows))).values()) == [
        *(Code.GROUP_HEADING, Code.TOTAL, Code.GROUP_HEADING, Code.TOTAL_DIFFERS, Code.TOTAL),
    ]


def test_a_title_that_begins_like_a_total_is_data() -> None:
    rows = [["1", "Total quality in inspection", DAY, 5], ["2", "Summary of wages", DAY, 6]]
    assert numbers(table_of(sheet_of(HEADINGS, *rows))) == [2, 3]
    short = sheet_of(["Title", "Amount"], ["Total quality", 500], ["Visit", 300], ["Total", 800])
    assert numbers(table_of(short)) == [2, 3]


def test_figures_alone_are_a_total_if_they_are_the_sum() -> None:
    sheet = sheet_of(HEADINGS, visit("1"), visit("2"), [None, None, None, 200])
    assert aside(table_of(sheet)) == {4: Code.TOTAL}
    other = sheet_of(HEADINGS, visit("1"), visit("2"), [None, None, None, 201])
    assert numbers(table_of(other)) == [2, 3, 4]


def test_notes_below_are_set_aside_and_a_bare_last_title_is_not() -> None:
    sheet = sheet_of(
        HEADINGS, visit("1"), visit("2"), [], ["Source: the ministry"], ["* provisional"]
    )
    assert aside(table_of(sheet)) == {5: Code.BELOW_TABLE, 6: Code.BELOW_TABLE}
    bare = sheet_of(["Title", "Start", "City", "Amount"], ["Visit", DAY, "Lima", 1], ["Course"])
    assert numbers(table_of(bare)) == [2, 3]


def test_rows_of_nothing_but_dashes_say_nothing() -> None:
    table = table_of(sheet_of(HEADINGS, visit("1"), ["---", "-"], visit("2")))
    assert aside(table) == {3: Code.BLANK_ROW}


def test_a_record_of_a_title_alone_is_no_heading() -> None:
    rows = [
        ["Visit", DAY, "Lima", "Wages"],
        ["Course on safety"],
        ["Talk", DAY],
        ["Mission", None, "Quito"],
    ]
    table = table_of(sheet_of(["Title", "Start", "City", "Topics"], *rows))
    assert numbers(table) == [2, 3, 4, 5]
    assert table.added == ()


def test_titles_alone_are_headings_where_the_first_row_is_one_and_none_are_beside() -> None:
    headings = ["Title", "Start", "City", "Amount"]
    full = [["Visit", DAY, "Lima", 1], ["Talk", DAY, "Quito", 2], ["Course", DAY, "Lima", 3]]
    headed = table_of(sheet_of(headings, ["Component A"], *full, ["Component B"], *full))
    assert numbers(headed) == [3, 4, 5, 7, 8, 9]
    for rows in (
        [["Bare"], *full],
        [*full, ["Bare"], *full],
        [["Bare"], ["Bare too"], *full, *full],
    ):
        assert len(table_of(sheet_of(headings, *rows)).rows) == len(rows)


def test_notes_scattered_below_are_no_records() -> None:
    below = [["Some"], [None, "write notes"], [None, None, "down"], [None, None, None, "here"]]
    table = table_of(sheet_of(HEADINGS, visit("1"), visit("2"), *below))
    assert numbers(table) == [2, 3]


# Cells merged over rows 2 to 4, as in a listing that says once what several rows share.
MERGED: list[tuple[Any, list[Any]]] = [
    ("Chile", ["Chile", "Chile", "Chile"]),
    (2021, [2021, 2021, 2021]),
    (DAY, [DAY, DAY, DAY]),
    (125_000, [125_000, None, None]),
    (Decimal("125000.50"), [Decimal("125000.50"), None, None]),
    (None, [None, None, None]),
]


@pytest.mark.parametrize(("value", "expected"), MERGED)
def test_words_and_years_of_merged_cells_are_those_of_all_rows_and_amounts_of_the_first(
    value: Any, expected: list[Any]
) -> None:
    rows = [[f"P-{n}", f"Visit of inspectors, part {n}", n * 7] for n in (1, 2, 3)]
    sheet = sheet_of(["Code", "Title", "Amount", "Remark"], [*rows[0], value], *rows[1:])
    table = table_of(Sheet(sheet.name, False, sheet.rows, ((2, 4, 4, 4),)))
    assert [row.cells.get(4) for row in table.rows] == expected
    assert [row.cells[1] for row in table.rows] == ["P-1", "P-2", "P-3"]


def test_cells_merged_across_a_few_columns_fill_what_is_empty_and_a_wide_one_is_a_title() -> None:
    headings: list[Any] = ["Code", "Title", "Requesting", "Providing", "Others", "Remark", "City"]
    rows: list[list[Any]] = [
        [f"P-{n}", f"Visit of inspectors, part {n}", "Chile", None, None, None, "Lima"]
        for n in (1, 2, 3)
    ]
    sheet = sheet_of(headings, *rows)
    merged = ((2, 3, 2, 4), (3, 3, 3, 7), (4, 2, 4, 5), (9, 3, 9, 4))
    table = table_of(Sheet(sheet.name, False, sheet.rows, merged))
    found = [[row.cells.get(column) for column in (3, 4, 5, 6, 7)] for row in table.rows]
    assert found == [
        ["Chile", "Chile", None, None, "Lima"],
        ["Chile", None, None, None, "Lima"],
        ["Chile", "Visit of inspectors, part 3", "Visit of inspectors, part 3", None, "Lima"],
    ]


WORDS = ("title", "start", "city", "amount", "country", "code")
LEXICON = Lexicon({word: word for word in WORDS}, frozenset({"title"}))
FOUR = ["Title", "Start", "City", "Amount"]
ROWS: list[list[Any]] = [
    ["Visit of inspectors", DAY, "Lima", 10],
    ["Course on wages", DAY, "Quito", 20],
    ["Talks on safety", DAY, "Lima", 30],
]


def body(*cells: list[Any], merged: Sequence[Merged] = ()) -> tuple[dict[int, str], int]:
    """Return what rows that are no data are, and the row where another table begins, else 0."""
    rows = sheet_of(*cells).rows
    asked = HeadingRows(rows, [LEXICON], merged)
    found = asked.first()
    assert found
    said = read_body(rows, found, asked, 1, merged)
    after = rows[said.following.first].number if said.following else 0
    return {rows[at].number: kind.name for at, kind in sorted(said.marks.items())}, after


def between(row: list[Any], width: int = 4, merged: Sequence[Merged] = ()) -> str:
    """Return what a row is that stands apart, below three rows of data and above three more."""
    headings = [*FOUR, "Zork", "Blub", "Fasel"][:width]
    data = [[*each, "x", "y", 5][:width] for each in ROWS]
    marks, after = body(headings, *data, [], row, *data, merged=merged)
    assert not after
    assert marks.keys() <= {6}
    return marks.get(6, "")


@pytest.mark.parametrize(
    ("row", "width", "kind"),
    [
        ([None, None, "noted", "here"], 4, "NOTE"),
        ([None, "noted", "here"], 3, ""),
        ([None, "noted"], 3, "GROUP"),
        (["Chile"], 2, ""),
        ([None, "Chile"], 2, "GROUP"),
        (["Chile", "-", "-", "-"], 4, "GROUP"),
        (["Chile", "-", "Lima", "Quito"], 4, ""),
        ([12], 4, ""),
        ([2019], 4, "GROUP"),
        (["-", "…"], 4, "BLANK"),
        (["Title"], 4, "GROUP"),
    ],
)
def test_a_row_of_few_cells_for_its_table_is_no_record(
    row: list[Any], width: int, kind: str
) -> None:
    assert between(row, width) == kind


@pytest.mark.parametrize(
    ("merged", "width", "kind"),
    [
        ((6, 1, 6, 2), 4, "GROUP"),
        ((6, 1, 7, 2), 4, ""),
        ((6, 1, 6, 2), 6, ""),
        ((6, 1, 6, 3), 6, "GROUP"),
        ((6, 1, 6, 2), 2, "GROUP"),
        ((9, 1, 9, 4), 4, ""),
    ],
)
def test_a_row_merged_over_half_of_the_columns_is_a_heading(
    merged: Merged, width: int, kind: str
) -> None:
    band = ["A band of words", "x", "y", 7][:width]
    assert between(band, width) == ""
    assert between(band, width, [merged]) == kind


def test_figures_that_may_be_sums_stand_in_the_columns_of_figures_of_a_table_with_words() -> None:
    assert between([None, None, None, 60]) == "PERHAPS_TOTAL"
    assert between([7, None, None, 60]) == ""
    assert between(["Chile", None, None, None, None, None, 60], 7) == "GROUP"
    assert between(["Chile", None, None, 60, None, None, 60], 7) == "PERHAPS_TOTAL"
    assert between(["Blub", None, None, 60, None, None, 60], 7) == ""
    assert between(["Chile", None, "Lima", 60, None, None, 60], 7) == ""
    one_text = [["A visit", 1, 2, 3], ["A talk", 3, 4, 5]]
    headings = ["Title", "Amount", "Amount", "Zork"]
    assert body(headings, *one_text, [], ["Chile", 4, 6, 8], one_text[0])[0] == {}
    assert body(headings, *one_text, [], [None, 4, 6, 8], one_text[0])[0] == {5: "PERHAPS_TOTAL"}
    no_text = [[7, 1, 2, 3], [8, 3, 4, 5]]
    assert body(headings, *no_text, [], [None, 4, 6, 8], no_text[0])[0] == {}


@pytest.mark.parametrize(
    ("column", "is_of_figures"),
    [
        ([1, 1, *[None] * 6], False),
        ([1, 1, 1, *[None] * 5], True),
        ([1, 1, 1, "some words"], True),
        ([1, 1, "some words"], False),
        ([1, None], False),
        ([1, None, None, 1], True),
    ],
)
def test_a_column_of_figures_is_filled_in_a_quarter_of_the_rows_and_has_few_words(
    column: list[Any], *, is_of_figures: bool
) -> None:
    rows = [["A visit", "x", each, "y"] for each in column]
    marks, _ = body(["Title", "City", "Amount", "Zork"], *rows, [], [None, None, 9])
    assert marks == ({len(column) + 3: "PERHAPS_TOTAL"} if is_of_figures else {})


NAMES = ["North", "South", "East", "West", "Up", "Down", "In"]


@pytest.mark.parametrize(
    ("headings", "row", "kind"),
    [
        (FOUR, ["Title", "Start", "City", "else"], {5: "HEADING"}),
        (FOUR, ["TITLE", "start", "CITY", "Amount:"], {5: "HEADING"}),
        (["Title", "City"], ["Title", "City"], {5: "HEADING"}),
        (["Title", "City"], ["Title"], {}),
        (["Title", "City", *NAMES], ["Title", "City", *NAMES[:5], "x", "y", "z"], {5: "HEADING"}),
        (["Title", "City", *NAMES], ["Title", *NAMES[:5], "x", "y", "z", "t"], {}),
    ],
)
def test_most_headings_said_again_are_no_record(
    headings: list[Any], row: list[Any], kind: dict[int, str]
) -> None:
    data = [[f"Visit {n}", *["x"] * (len(headings) - 1)] for n in range(3)]
    assert body(headings, *data, row, *data)[0] == kind


CODED = ["Code", "Title", "Start", "Amount"]
HALF_KNOWN = ["Code", "Title", "Zork", "Blub"]
LESS_KNOWN = ["Code", "Title", "Zork", "Blub", "Fasel"]
STRANGE = ["Zork", "Blub", "Fasel", "Quux"]


NOTHING: list[list[Any]] = []
GAP: list[list[Any]] = [[]]
NAMED: list[list[Any]] = [["Chile"]]


@pytest.mark.parametrize(
    ("between_them", "headings", "after"),
    [
        (NOTHING, CODED, 5),
        (GAP, CODED, 6),
        (NOTHING, HALF_KNOWN, 5),
        (NOTHING, LESS_KNOWN, 0),
        (GAP, LESS_KNOWN, 6),
        (NAMED, LESS_KNOWN, 6),
        (NOTHING, STRANGE, 0),
        (GAP, STRANGE, 6),
        (NAMED, STRANGE, 6),
        (GAP, ["Title"], 0),
    ],
)
def test_headings_of_another_table_are_known_by_words_or_by_standing_apart(
    between_them: list[list[Any]], headings: list[Any], after: int
) -> None:
    second = [["A1", "A visit", DAY, 7, "x"], ["A2", "A talk", DAY, 8, "y"]]
    data = [row[: len(headings)] for row in second]
    assert body(FOUR, *ROWS, *between_them, headings, *data)[1] == after


def test_words_alone_begin_another_table_only_where_there_were_figures() -> None:
    three = [row[:3] for row in ROWS]
    assert body(FOUR[:3], *three, [], STRANGE[:3], *three)[1] == 6
    assert body(FOUR[:3], *three, [], STRANGE[:2], *(row[:2] for row in three))[1] == 0
    words = [["A visit", "x", "y"], ["A talk", "x", "y"]]
    assert body(["Title", "City", "Country"], *words, [], STRANGE[:3], *three)[1] == 0
    assert body(FOUR, STRANGE, *ROWS, *ROWS)[1] == 0  # the first row stands apart from nothing


def test_a_table_of_nothing_but_headings_has_no_rows() -> None:
    assert body(FOUR) == ({}, 0)
