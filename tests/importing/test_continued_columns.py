"""A value that stands once for several rows counts for each, where that is clearly meant."""

from typing import Any

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
