"""A label in each row and what it asks for beside it is a record, or several beside each other."""

from datetime import date
from typing import Any

import pytest

from coopdesk.domain.errors import NoTableFound
from coopdesk.importing.forms import FEWEST, LONGEST, MOST_RECORDS
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


DAY = date(2020, 3, 1)
TITLE: list[Any] = ["Project title:", "Course on wages"]
COUNTRY: list[Any] = ["Country:", "Kenya"]
START: list[Any] = ["Start date:", DAY]
BUDGET: list[Any] = ["Budget (USD):", 1000]
END: list[Any] = ["End date:", DAY]
STATUS: list[Any] = ["Status:", "Ongoing"]
LABELS = ["Project title", "Country", "Start date", "Budget (USD)"]


def records(*rows: list[Any]) -> list[dict[str, Any]]:
    """Return what the records of a form have beside their labels; none where there is no form."""
    try:
        tables = tables_of(*rows)
    except NoTableFound:
        return []
    names = dict(tables[0].headings)
    return [
        {names[c]: v for c, v in row.cells.items()} for t in tables for row in t.rows if t.added
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([TITLE, COUNTRY, START, BUDGET], 1),
        ([TITLE, COUNTRY, START], 0),  # three labels are too few
        ([COUNTRY, START, BUDGET, END, STATUS], 0),  # and a title is needed
        ([TITLE, COUNTRY, START, BUDGET, ["Country:", "Chile"]], 0),  # comes again
        # what can be told of three fifths of the values is what the labels ask for
        ([TITLE, ["Country:", "somewhere"], START, BUDGET], 1),
        ([TITLE, ["Country:", "somewhere"], START, STATUS], 0),
        ([TITLE, ["Country:", "somewhere"], ["Start date:", "soon"], BUDGET], 0),
        ([TITLE, COUNTRY, STATUS, ["Topics:", "Wages"]], 0),  # of one value nothing can be told
        # at least half of the labels stand in one column
        ([TITLE, COUNTRY, START, *([None, *row] for row in (BUDGET, END, STATUS))], 1),
        ([TITLE, COUNTRY, [None, *START], [None, *BUDGET], [None, None, *END]], 0),
    ],
)
def test_a_form_has_known_labels_with_what_they_ask_for(
    rows: list[list[Any]], expected: int
) -> None:
    assert len(records(*rows)) == expected


def test_two_labels_may_stand_in_a_row_and_not_three() -> None:
    [record] = records([*TITLE, *COUNTRY], [*START, *BUDGET])
    assert list(record.values()) == ["Course on wages", "Kenya", DAY, 1000]
    assert list(record) == LABELS
    bare = ["Project title", "Course on wages", "Country", "Kenya"]
    assert records(bare, START, BUDGET, END) == []


def test_several_values_of_one_record_are_one_text() -> None:
    [record] = records(TITLE, [*COUNTRY, "Peru"], START, BUDGET, ["Colour :", 5])
    assert (record["Country"], record["Colour"]) == ("Kenya Peru", 5)


def test_a_record_stands_in_each_column_that_is_filled_for_most_labels() -> None:
    both = [[*TITLE, "Course on safety"], [*COUNTRY, "Peru"], [*START, DAY], BUDGET, STATUS]
    first, second = records(*both)
    assert first == dict(
        zip([*LABELS, "Status"], ["Course on wages", "Kenya", DAY, 1000, "Ongoing"], strict=True)
    )
    assert second == {"Project title": "Course on safety", "Country": "Peru", "Start date": DAY}
    assert records(*both[:2], START, BUDGET, STATUS) == []


def test_so_many_records_stand_beside_each_other_and_no_more() -> None:
    for count, expected in ((MOST_RECORDS, MOST_RECORDS), (MOST_RECORDS + 1, 0)):
        rows = [[row[0], *row[1:] * count] for row in (TITLE, COUNTRY, START, BUDGET)]
        assert len(records(*rows)) == expected


def test_a_form_is_no_longer_than_forms_are() -> None:
    form = [TITLE, COUNTRY, START, BUDGET]
    for more, expected in ((LONGEST - 4, 1), (LONGEST - 3, 0)):
        assert len(records(*form, *[["some words"]] * more)) == expected


def test_what_stands_around_a_form_is_told_by_its_rows() -> None:
    [table] = tables_of(["a note"], [], TITLE, COUNTRY, START, BUDGET, ["the end of it"])
    assert (table.heading_row, table.rows[0].number) == (3, 3)
    assert [(one.row.number, one.code, one.values) for one in table.set_aside] == [
        (1, Code.BELOW_TABLE, ()),
        *((number, Code.FORM_LINE, ("3",)) for number in (4, 5, 6)),
        (7, Code.BELOW_TABLE, ()),
    ]
    [late] = tables_of(COUNTRY, START, TITLE, BUDGET)
    assert (late.heading_row, late.rows[0].number) == (1, 3)
    _, second = tables_of(*([*row, *row[1:]] for row in (TITLE, COUNTRY, START, BUDGET)))
    assert second.set_aside == ()
