"""Marks under countries say whom a row concerns."""

from typing import Any

from coopdesk.importing.mapping import Reason, map_table
from coopdesk.importing.table import Table
from coopdesk.importing.tables import Schema, find_tables
from tests.importing.listings import sheet_of, workbook

HEADINGS = ["Title", "Start", "Kenya", "Peru", "Viet Nam"]
ROWS: list[list[Any]] = [
    ["Course on wages", "2020", "x", None, "X"],
    ["Visit of inspectors", "2021", None, "x", None],
    ["Talks on safety", "2022", None, None, "-"],
]


def table_of(*rows: list[Any]) -> Table:
    [table] = find_tables(workbook(sheet_of(*rows)))[1]
    return table


def test_the_countries_ticked_in_a_row_stand_in_one_column() -> None:
    table = table_of(HEADINGS, *ROWS)
    [(added, name)] = table.added
    assert name == "Country"
    assert [row.cells.get(added) for row in table.rows] == ["Kenya; Viet Nam", "Peru", None]
    reasons = {c.heading: c.reason for c in map_table(table, Schema()).columns}
    assert [reasons[name] for name in HEADINGS[2:]] == [Reason.CONTINUED] * 3


def test_amounts_under_countries_are_no_marks() -> None:
    rows = [[*row[:2], 100, 200, 300] for row in ROWS]
    assert table_of(HEADINGS, *rows).added == ()


def test_ones_are_marks_and_noughts_are_none() -> None:
    table = table_of(HEADINGS, *([*row[:2], 1, 0, 1] for row in ROWS))
    [(added, _)] = table.added
    # A nought that is typed is a number: that column holds no marks.
    assert [row.cells.get(added) for row in table.rows] == ["Kenya; Viet Nam"] * 3
    rows = [[*row[:2], *marks] for row, marks in zip(ROWS, MARKS, strict=True)]
    table = table_of(HEADINGS, *rows)
    [(added, _)] = table.added
    assert [row.cells.get(added) for row in table.rows] == ["Kenya; Peru; Viet Nam", "Peru", None]


MARKS: list[list[Any]] = [[1, "1", True], ["0", 1, None], ["no", "-", "–"]]


def test_one_country_ticked_is_no_column_of_countries() -> None:
    rows = [[*row[:3], n, n] for n, row in enumerate(ROWS, 7)]
    assert table_of(HEADINGS, *rows).added == ()
    two = [[*row[:4], n] for n, row in enumerate(ROWS, 7)]
    assert len(table_of(HEADINGS, *two).added) == 1
    assert table_of([*HEADINGS[:4], "Country"], *ROWS).added == ()  # it has a column of its own
