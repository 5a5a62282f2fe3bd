"""A value that stands once for several rows counts for each, where that is clearly meant."""

from typing import Any

import pytest

from coopdesk.importing.mapping import Reason, map_table
from coopdesk.importing.table import Table
from coopdesk.importing.tables import Schema, find_tables
from tests.importing.listings import sheet_of, workbook

HEADINGS = ["Country", "Year", "Title", "Implementing agency", "Amount"]
ROWS: list[list[Any]] = [
    ["Peru", 2020, "Visit to Lima", "a ministry", 10],
    [None, None, "Talks in Lima", "a ministry", 11],
    [None, 2021, "Course in Cusco", "a school", 12],
    ["Chile", 2021, "Visit to Santiago", "a ministry", 13],
    [None, None, "Talks in Arica", "a ministry", 14],
    [None, None, "Course in Talca", "a school", 15],
]


def table_of(*rows: list[Any]) -> Table:
    [table] = find_tables(workbook(sheet_of(*rows)))[1]
    return table


def added(table: Table, name: str) -> list[object]:
    [column] = [c for c, text in table.added if text == name]
    return [row.cells.get(column) for row in table.rows]


def names(table: Table) -> list[str]:
    return [text for _, text in table.added]


def test_blank_cells_under_a_country_and_under_its_years_say_the_same() -> None:
    table = table_of(HEADINGS, *ROWS)
    assert added(table, "Country") == ["Peru"] * 3 + ["Chile"] * 3
    assert added(table, "Year") == [2020, 2020, 2021, 2021, 2021, 2021]
    assert [(one.column, one.count) for one in table.continued] == [(1, 4), (2, 3)]


def test_the_added_column_is_mapped_until_the_column_itself_is_chosen() -> None:
    mapping = map_table(table_of(HEADINGS, *ROWS), Schema())
    own, filled = (c for c in mapping.columns if c.heading == "Country")
    assert (own.becomes, own.reason, filled.becomes) == ("", Reason.CONTINUED, "beneficiary")
    assert own not in mapping.left_out
    own, filled = (c for c in mapping.choose(1, "beneficiary").columns if c.heading == "Country")
    assert (own.becomes, filled.becomes) == ("beneficiary", "")


def test_a_country_that_comes_back_leaves_blank_cells_empty() -> None:
    again = [*ROWS[:3], ["Peru", 2021, "Visit to Piura", "a ministry", 7], *ROWS[4:]]
    assert "Country" not in names(table_of(HEADINGS, *again))


def test_few_blank_cells_among_countries_are_empty() -> None:
    countries = ["Peru", "Chile", "Kenya", None, "Brazil", "Mexico", None, "Jordan"]
    rows = [[c, f"Visit number {n}", "a ministry"] for n, c in enumerate(countries)]
    assert table_of(["Country", "Title", "Implementing agency"], *rows).added == ()


def test_what_stands_behind_the_title_is_not_continued() -> None:
    rows = [[title, country, agency] for country, _, title, agency, _ in ROWS]
    assert table_of(["Title", "Country", "Implementing agency"], *rows).added == ()


def test_nothing_is_continued_over_a_gap() -> None:
    rows = [*ROWS[:3], [], [None, 2021, "Visit to Quito", "a ministry", 7], [], *ROWS[3:]]
    assert added(table_of(HEADINGS, *rows), "Country") == ["Peru"] * 3 + [None] + ["Chile"] * 3


def test_a_page_that_ends_ends_no_country() -> None:
    rows = [*ROWS[:2], HEADINGS, *ROWS[2:]]
    assert added(table_of(HEADINGS, *rows), "Country") == ["Peru"] * 3 + ["Chile"] * 3


def test_idem_and_ditto_marks_say_what_stands_above() -> None:
    rows = [
        ["Visit to Lima", "Peru", "Ministry of Labour"],
        ["Talks in Lima", '"', "Ídem"],
        ["Visit to Quito", "Ecuador", None],
        ["Course in Quito", "idem", "A school"],
    ]
    table = table_of(["Title", "Country", "Implementing agency"], *rows)
    assert added(table, "Country") == ["Peru", "Peru", "Ecuador", "Ecuador"]
    assert added(table, "Implementing agency") == [
        "Ministry of Labour",
        "Ministry of Labour",
        None,
        "A school",
    ]


def visits(*values: Any) -> list[list[Any]]:
    """Return rows of visits with what stands in their first column."""
    agencies = ("a school", "a ministry")
    return [[value, f"Visit number {n}", agencies[n % 2]] for n, value in enumerate(values)]


def filled(*rows: list[Any], heading: str = "Country") -> list[object] | None:
    """Return the column beside the first one, None where there is none."""
    table = table_of([heading, "Title", "Implementing agency"], *rows)
    names_of = dict(table.added)
    [found] = [c.added for c in table.continued if c.column == 1] or [0]
    assert not found or names_of[found] == heading
    return [row.cells.get(found) for row in table.rows] if found else None


PERU, CHILE = "Peru", "Chile"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        # two blank cells at least, of a third of the rows, under two values
        ([PERU, None, CHILE, None, "Kenya", "Cuba"], [PERU, PERU, CHILE, CHILE, "Kenya", "Cuba"]),
        ([PERU, None, CHILE, None, "Kenya", "Cuba", "Togo"], None),
        ([PERU, None, CHILE], None),
        ([PERU, None, None], None),
        ([PERU, None, None, CHILE], [PERU, PERU, PERU, CHILE]),
        # that begin with one that says something
        ([None, PERU, None, None, CHILE, None], None),
        (["-", PERU, None, None, CHILE, None], None),
        # a value that comes back stood where it was meant
        ([PERU, None, None, CHILE, None, PERU, None], None),
        # idem and the like
        ([PERU, "idem", CHILE], [PERU, PERU, CHILE]),
        ([PERU, " Ditto ", CHILE], [PERU, PERU, CHILE]),
        ([PERU, "idem idem", CHILE], None),
        (['"', PERU, '"'], ['"', PERU, PERU]),
        ([PERU, None, '"', None, CHILE, '"'], [PERU, PERU, PERU, PERU, CHILE, CHILE]),
    ],
)
def test_blank_cells_mean_the_value_above_where_there_are_enough_of_them(
    values: list[Any], expected: list[Any] | None
) -> None:
    assert filled(*visits(*values)) == expected


@pytest.mark.parametrize(
    ("heading", "values", "is_filled"),
    [
        ("Colour", [PERU, None, CHILE, None, "Kenya", "Cuba", "red", None], True),
        ("Colour", [PERU, None, CHILE, None, "Kenya", None, "red", None], False),
        ("Colour", ["red", None, "blue", None, "green", None], False),
        ("Amount", [5, None, 6, None, 7, None], False),
        ("Funding institution", ["a bank", None, "a fund", None, "AECID", None], True),
    ],
)
def test_columns_that_group_rows_or_name_places_are_continued(
    heading: str, values: list[Any], is_filled: bool
) -> None:
    assert (filled(*visits(*values), heading=heading) is not None) is is_filled


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [*visits(PERU, None), ["* a note"], *visits(None, CHILE, None)],
            [PERU, PERU, None, CHILE, CHILE],
        ),
        (
            [*visits(PERU, None), *[[]] * 9, *visits(None, CHILE, None)],
            [PERU, PERU, None, CHILE, CHILE],
        ),
        # a value may come back behind a gap, and a mark reaches over it
        ([*visits(PERU, None), [], *visits(PERU, None, CHILE)], [PERU] * 4 + [CHILE]),
        ([*visits(PERU, '"'), [], *visits('"', CHILE)], [PERU] * 3 + [CHILE]),
    ],
)
def test_what_parts_the_rows_ends_what_was_said_above(
    rows: list[list[Any]], expected: list[Any]
) -> None:
    assert filled(*rows) == expected


def test_a_total_between_the_rows_ends_nothing_and_a_heading_does() -> None:
    total: list[list[Any]] = [
        *([PERU, "Visit one", 10], [None, "Visit two", 20], ["Total", None, 30]),
        *([None, "Visit three", 5], [CHILE, "Visit four", 6], [None, "Visit five", 7]),
    ]
    table = table_of(["Country", "Title", "Amount"], *total)
    assert added(table, "Country") == [PERU] * 3 + [CHILE] * 2
    group: list[list[Any]] = [
        *(["Wages", "Visit one", "a"], [None, "Visit two", "b"], [PERU]),
        *(
            [None, "Visit three", "a"],
            ["Child labour", "Visit four", "b"],
            [None, "Visit five", "c"],
        ),
    ]
    table = table_of(["Topics", "Title", "Implementing agency"], *group)
    assert added(table, "Topics") == ["Wages", "Wages", None, "Child labour", "Child labour"]


def test_what_a_column_says_anew_begins_the_columns_behind_it_anew() -> None:
    rows: list[list[Any]] = [
        [PERU, 2020, "Visit one", "a"],
        [None, None, "Visit two", "b"],
        [CHILE, 2020, "Visit three", "a"],
        [None, None, "Visit four", "b"],
        ["Kenya", None, "Visit five", "a"],
        [None, 2020, "Visit six", "a"],
    ]
    table = table_of(["Country", "Year", "Title", "Implementing agency"], *rows)
    assert added(table, "Year") == [2020, 2020, 2020, 2020, None, 2020]
