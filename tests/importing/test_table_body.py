"""Rows under headings are data, or headings between them, totals, notes."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from coopdesk.importing.notes import Code
from coopdesk.importing.sheets import Sheet
from coopdesk.importing.table import ADDED, Table
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
