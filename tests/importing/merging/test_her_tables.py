"""The sheets of an export as they came back: which is which, and which column is which."""

from dataclasses import replace
from typing import Any

import pytest

from coopdesk.exporting.cells import Row
from coopdesk.exporting.columns import sheet
from coopdesk.importing.merging.exports import Export
from coopdesk.importing.merging.her_rows import all_uids, her_rows
from coopdesk.importing.merging.her_tables import HerTable, her_tables, recognised
from coopdesk.importing.sheets import Sheet
from tests.importing.listings import sheet_of, workbook

EXCHANGES = (("uid", "Uid"), ("title", "Title"), ("city", "City"), ("status", "Status"))
LEARNINGS = (("record_uid", "Record uid"), ("record_title", "Record"), ("text", "Learning"))
EXPORT = Export(
    "en",
    sheets={"Exchanges": "exchanges", "Learnings": "learnings", "Strange": "strange"},
    columns={"exchanges": EXCHANGES, "learnings": LEARNINGS},
    uids=frozenset({"u-1", "u-2", "u-3", "u-4", "u-5"}),
)
HEAD = ["Uid", "Title", "City", "Status"]
PARTS = ["Record uid", "Record", "Learning"]
ROWS: list[list[Any]] = [
    ["u-1", "A visit", "Lima", "ongoing"],
    ["u-2", "A talk", "Quito", "closed"],
]


def tables(*sheets: Sheet, export: Export = EXPORT) -> list[HerTable]:
    return her_tables(workbook(*sheets), export)


def exchanges(*rows: list[Any], head: list[Any] = HEAD, name: str = "Exchanges") -> Sheet:
    return sheet_of(head, *rows, name=name)


def test_sheets_are_known_by_name_or_by_the_headings_of_their_first_and_uid_columns() -> None:
    learnings = sheet_of(PARTS, ["u-1", "A visit", "To ask"], name="What we learnt")
    found = tables(exchanges(*ROWS), learnings, sheet_of(["Uid", "Zork"], ["u", 1], name="Notes"))
    assert [(t.name, t.target.key) for t in found] == [
        ("Exchanges", "exchanges"),
        ("What we learnt", "learnings"),
    ]
    assert tables(exchanges(*ROWS, head=["Zork", "Title", "City", "Status"], name="Mine")) == []
    assert tables(exchanges(*ROWS, head=["Blub", "Zork", "Fasel", "Quux"])) == []
    [one] = tables(exchanges(*ROWS, name="Mine"), exchanges(*ROWS, name="Copy of mine"))
    assert one.name == "Mine"


def test_rows_stand_below_the_headings_wherever_these_are() -> None:
    sheet_ = sheet_of(
        ["A line"], ["Zork", *HEAD], *([None, *row] for row in ROWS), name="Exchanges"
    )
    [table] = tables(sheet_)
    assert (table.heading_row, [row.number for row in table.rows]) == (2, [3, 4])
    assert table.columns == {"uid": 2, "title": 3, "city": 4, "status": 5}
    assert table.added == ((1, "Zork"),)
    assert [table.uid(row) for row in table.rows] == ["u-1", "u-2"]
    assert table.cell(table.rows[0], "city") == "Lima"
    assert table.cell(table.rows[0], "narrative") is None
    assert table.uid_key == "uid"
    assert table.column("party_role").key == "party_role"


def test_of_two_columns_with_one_heading_the_first_is_ours() -> None:
    [table] = tables(exchanges([*ROWS[0], "Cusco"], head=[*HEAD, "City"]))
    assert table.columns["city"] == 3
    assert table.added == ((5, "City"),)


def test_a_uid_is_text_without_blanks_and_capitals() -> None:
    [table] = tables(exchanges([" U-\n1 ", "A visit"], [7, "A talk"], [None, "Another"]))
    assert [table.uid(row) for row in table.rows] == ["u-1", "", ""]


@pytest.mark.parametrize(
    ("cells", "is_known"),
    [
        (["u-1", "u-2", "u-3", "x", "y"], True),
        (["u-1", "u-2", "x", "y"], False),
        (["u-1", "u-2", "u-3", None, None], True),
        ([None, None], False),
        ([1, 2], False),
    ],
)
def test_a_renamed_column_of_uids_is_known_by_what_it_holds(
    cells: list[Any], *, is_known: bool
) -> None:
    rows = [[each, f"Visit {n}", "Lima", "closed"] for n, each in enumerate(cells)]
    [table] = tables(exchanges(*rows, head=["Key", *HEAD[1:]]))
    assert (table.columns.get("uid") == 1) is is_known
    [beside] = tables(exchanges(*([None, *row] for row in rows), head=["Zork", "Key", *HEAD[1:]]))
    assert (beside.columns.get("uid") == 2) is is_known


WRITTEN: Row = {"title": "A visit", "city": "Lima", "status": "ongoing"}


@pytest.mark.parametrize(
    ("cells", "becomes"),
    [
        (["Lima"] * 3 + ["Quito"] * 2, 3),
        (["Lima"] * 5, 3),
        ([None] * 5, 0),
        (["Quito"] * 5, 0),
        (["Lima", "Lima", "Quito", "Quito"], 0),
    ],
)
def test_a_renamed_column_is_known_by_most_of_what_was_written_into_it(
    cells: list[Any], becomes: int
) -> None:
    rows = [["u-1", "A visit", each, None, "ongoing"] for each in cells]
    head = ["Uid", "Title", "Where", "Else", "Status"]
    [table] = tables(exchanges(*rows, head=head))
    found = recognised(table, [(row, WRITTEN) for row in table.rows])
    assert found.columns.get("city", 0) == becomes
    assert found.columns | {"city": 0} == table.columns | {"city": 0}


def test_blank_cells_of_both_sides_tell_nothing_of_a_column() -> None:
    rows = [["u-1", "A visit", None, None, "ongoing"]] * 5
    rows[4] = ["u-1", "A visit", "Lima", None, "ongoing"]
    [table] = tables(exchanges(*rows, head=["Uid", "Title", "Where", "Else", "Status"]))
    nothing: Row = {}
    pairs = [(row, WRITTEN if 3 in row.cells else nothing) for row in table.rows]
    assert recognised(table, pairs).columns["city"] == 3


def test_two_renamed_columns_are_each_known_and_never_one_as_both() -> None:
    rows = [["u-1", "A visit", "Lima", "Lima"]] * 3
    [table] = tables(exchanges(*rows, head=["Uid", "Title", "Where", "How"]))
    written: Row = {**WRITTEN, "status": "Lima"}
    found = recognised(table, [(row, written) for row in table.rows])
    assert (found.columns["city"], found.columns["status"]) == (3, 4)
    assert found.added == ()


@pytest.mark.parametrize(
    ("head", "name", "column"),
    [
        (["Uid", "Title", "Where", "Status"], "city", 3),  # between its neighbours
        (["Key", "Title", "City", "Status"], "uid", 1),  # the first
        (["Uid", "Title", "City", "How"], "status", 4),  # the last
        (["Uid", "Title", "Else", "Where", "Status"], "city", 0),
        (["Uid", "Title", "Where", "How"], "city", 3),
        (["Uid", "Title", "Where", "How"], "status", 4),
        (["Uid", "Name", "Where", "Status"], "city", 3),
        (["Title", "Uid", "Where", "Status"], "city", 0),
    ],
)
def test_an_empty_renamed_column_is_known_by_where_it_stands(
    head: list[Any], name: str, column: int
) -> None:
    [table] = tables(exchanges([None, "A visit"], head=head))
    assert recognised(table, []).columns.get(name, 0) == column


def test_rows_are_sorted_by_the_record_they_belong_to() -> None:
    parts = sheet_of(
        PARTS,
        ["u-1", "A visit", "One"],
        [None, "a talk", "Two"],
        [None, "Somebody else's", "Three"],
        [None, "New here", "Four"],
        ["u-9", "A visit", "Five"],
        [None, "Both", "Six"],
        name="Learnings",
    )
    own = [*ROWS, ["u-9", "New here"], [None, "Both"], ["u-3", "Both"], ["u-1", "A visit", "Ica"]]
    both = tables(exchanges(*own), parts)
    assert all_uids(both) == {"u-1", "u-2", "u-3", "u-9"}
    found = her_rows(both, {"u-1", "u-2", "u-3"}, {"u-2": "A talk", "u-5": "Known"})
    assert {uid: [(at, row.number) for at, row in rows] for uid, rows in found.own.items()} == {
        "u-1": [(0, 2), (0, 7)],
        "u-2": [(0, 3)],
        "u-3": [(0, 6)],
    }
    assert {uid: [row.number for _, row in rows] for uid, rows in found.parts.items()} == {
        "u-1": [2],
        "u-2": [3],
    }
    strange = {at: [row.number for row in rows] for at, rows in found.strange.items()}
    assert strange == {0: [4, 5], 1: [4, 5, 6, 7]}
    assert found.uids == ["u-1", "u-2", "u-3"]


def test_a_part_without_uid_belongs_to_the_one_record_that_bears_its_title() -> None:
    parts = sheet_of(PARTS, [None, "A visit", "One"], name="Learnings")
    [table] = tables(parts)
    assert her_rows([table], {"u-1"}, {"u-1": "A  VISIT"}).parts.keys() == {"u-1"}
    assert her_rows([table], {"u-1", "u-2"}, {"u-1": "A visit", "u-2": "A visit"}).parts == {}
    assert table.target == sheet("learnings")
    assert table.uid_key == "record_uid"


def test_sheets_without_headings_of_ours_are_none_of_hers() -> None:
    other = replace(EXPORT, sheets={"Exchanges": "exchanges"}, columns={"learnings": LEARNINGS})
    assert tables(exchanges(*ROWS), export=other) == []
