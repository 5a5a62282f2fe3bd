"""A label in each row and what it asks for beside it is a record, or several beside each other."""

from datetime import date
from typing import Any

from coopdesk.importing.forms import FEWEST
from coopdesk.importing.mapping import map_table
from coopdesk.importing.notes import Code, Note, Severity
from coopdesk.importing.table import Table
from coopdesk.importing.tables import Schema, find_tables
from tests.importing.listings import sheet_of, workbook

FORM: list[list[Any]] = [
    ["Ministry of Labour"],
    ["Project title:", "Course on wages"],
    ["Country:", "Kenya"],
    ["Start date:", date(2020, 3, 1)],
    ["Budget (USD):", 1000],
    ["Approved by:", "the director"],
]


def tables_of(*rows: list[Any]) -> list[Table]:
    return list(find_tables(workbook(sheet_of(*rows)))[1])


def test_a_form_is_one_record_and_every_line_of_it_is_told() -> None:
    [table] = tables_of(*FORM)
    [row] = table.rows
    assert (row.number, len(row.cells)) == (2, 5)
    assert table.target is not None
    assert table.target.key == "projects"
    assert [(one.row.number, one.code) for one in table.set_aside] == [
        (1, Code.BELOW_TABLE),
        *((number, Code.FORM_LINE) for number in (3, 4, 5, 6)),
    ]


def test_a_label_nobody_knows_keeps_its_words_as_a_note() -> None:
    mapping = map_table(tables_of(*FORM)[0], Schema())
    becomes = {c.heading: c.becomes for c in mapping.columns}
    assert becomes["Approved by"] == "internal_note"
    assert becomes["Project title"] == "title"


def test_records_beside_each_other_are_tables_of_their_own() -> None:
    two = [[*row, *row[1:]] for row in FORM]
    two[1][2] = "Course on safety"
    tables = tables_of(*two)
    assert [[row.cells[20_001] for row in table.rows] for table in tables] == [
        ["Course on wages"],
        ["Course on safety"],
    ]
    assert [table.place for table in tables] == [1, 2]


def test_labels_that_are_explained_are_no_form() -> None:
    words = "what the project needs to have here, in words"
    explained = [[row[0], words] for row in FORM[1:]]
    listing = [["Title", "Start", "Country"], ["Visit", date(2020, 3, 1), "Peru"]]
    found = find_tables(workbook(sheet_of(*explained), sheet_of(*listing, name="List")))[1]
    assert len(explained) > FEWEST
    assert [bool(table.rows and table.target) for table in found] == [False, True]


def test_what_stands_in_no_cell_is_named_by_its_row() -> None:
    assert Note(Code.CELL_ERROR, Severity.WARNING, "Sheet", 7, 20_001).cell == "7"
