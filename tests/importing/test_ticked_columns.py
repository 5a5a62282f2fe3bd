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
