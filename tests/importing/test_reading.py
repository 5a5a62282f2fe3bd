"""Rows of tables become records and their parts, or say why they are neither."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from coopdesk.domain.records import Party
from coopdesk.exporting.columns import EXAMPLE, KIND_COLUMN, sheet
from coopdesk.exporting.template_examples import examples
from coopdesk.importing.mapping import map_table
from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.reading import FileRead, RowRead, read_tables
from coopdesk.importing.set_aside import Difference, SetAside
from coopdesk.importing.sheets import CellError, SheetRow
from coopdesk.importing.table import ADDED, Schema, Table
from tests.importing.rows import TOPICS, table_of

UID = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"


def read(*tables: Table) -> FileRead:
    pairs = [(table, map_table(table, Schema()) if table.target else None) for table in tables]
    return read_tables(pairs, Schema(), TOPICS)


def projects(headings: Sequence[str], *rows: Sequence[Any]) -> Table:
    return table_of(headings, *rows)


def parts(name: str, headings: Sequence[str], *rows: Sequence[Any]) -> Table:
    return replace(table_of(headings, *rows, target=name), sheet=name)


def said(row: RowRead) -> list[tuple[Code, Severity, int]]:
    return [(note.code, note.severity, note.column) for note in row.notes]


def by_number(found: FileRead) -> dict[int, RowRead]:
    return {row.number: row for row in found.rows}


ABOVE, HEADING = SheetRow(1, {2: "Listing", 1: 7}), SheetRow(3, {1: "Title", 2: CellError("#REF!")})


def test_every_row_around_the_data_says_what_it_is() -> None:
    table = replace(
        projects(["Title", "Budget"], ["A bridge", 5]),
        above=(ABOVE,),
        heading_cells=HEADING,
        set_aside=(
            SetAside(SheetRow(8, {1: "x" * 90}), Code.BELOW_TABLE),
            SetAside(SheetRow(9, {1: CellError("#N/A")}), Code.GROUP_HEADING, ("Country", "Peru")),
            SetAside(
                SheetRow(10, {1: "Total", 2: 7}),
                Code.TOTAL_DIFFERS,
                differences=(Difference(2, "7", "5"),),
            ),
        ),
    )
    rows = by_number(read(table))
    assert [number for number, row in rows.items() if row.not_data] == [1, 3, 8, 9, 10]
    assert not any(row.refused for row in rows.values())
    remark, warning = Severity.REMARK, Severity.WARNING
    assert said(rows[1]) == [(Code.ABOVE_HEADINGS, remark, 0)]
    assert said(rows[3]) == [(Code.HEADING, remark, 0), (Code.CELL_ERROR, warning, 2)]
    assert said(rows[8]) == [(Code.BELOW_TABLE, remark, 0)]
    assert said(rows[9]) == [(Code.GROUP_HEADING, remark, 0), (Code.CELL_ERROR, warning, 1)]
    assert rows[9].notes[0].values == ("Country", "Peru")
    assert said(rows[10]) == [(Code.TOTAL_DIFFERS, warning, 2)]
    assert rows[10].notes[0].values == ("7", "5")
    titles = [rows[number].title for number in (1, 8, 9)]
    assert titles == ["7", "x" * 80, "#N/A"]


def test_a_refusal_refuses_a_row_and_a_warning_does_not() -> None:
    row = RowRead("Listing", 2)
    row.note(Code.CELL_ERROR, severity=Severity.WARNING)
    assert not row.refused
    row.note(Code.TITLE_MISSING)
    row.note(Code.CELL_ERROR, severity=Severity.REMARK)
    assert row.refused


def test_errors_in_cells_are_told_once_also_where_nobody_asks_for_the_column() -> None:
    cells = ["A bridge", CellError("#REF!"), CellError("=")]
    table = projects(["Title", "Colour", "Size"], cells)
    [row] = read(table).rows
    assert said(row) == [
        (Code.CELL_ERROR, Severity.WARNING, 2),
        (Code.NOT_CALCULATED, Severity.WARNING, 3),
    ]
    [row] = read(projects(["Title", "City"], ["A bridge", CellError("#REF!")])).rows
    assert [(note.code, note.column) for note in row.notes] == [(Code.CELL_ERROR, 2)]
    added = SheetRow(2, {1: "A bridge", ADDED: CellError("#REF!")})
    [row] = read(replace(table, rows=(added,))).rows
    assert row.notes == []


def test_tables_that_hold_no_records_say_so_in_each_row() -> None:
    table = replace(projects(["Title"], ["A bridge"]), target=None)
    assert [said(row)[0][0] for row in read(table).rows] == [Code.NO_HEADINGS]
    assert [said(row)[0][0] for row in read(replace(table, skipped=Code.GUIDANCE)).rows] == [
        Code.GUIDANCE
    ]
    untitled = projects(["City", "Budget"], ["Lima", 5])
    assert [said(row)[0][0] for row in read(untitled).rows] == [Code.NO_TITLE]
    assert read(replace(untitled, own_page=True)).rows == []


def test_a_table_without_titles_is_read_once_a_title_is_chosen() -> None:
    table = replace(projects(["City", "Name"], ["Lima", "A bridge"]), skipped=Code.NO_TITLE)
    mapping = map_table(table, Schema())
    assert {c.heading: c.becomes for c in mapping.columns}["Name"] == "title"
    guessed = read_tables([(table, mapping)], Schema(), TOPICS)
    assert [said(row)[0][0] for row in guessed.rows] == [Code.NO_TITLE]
    chosen = read_tables([(table, mapping.choose(2, "title"))], Schema(), TOPICS)
    assert [record.title for record in chosen.records] == ["A bridge"]


OURS = ["Mark", "Title", "Status"]


def ours(*rows: Sequence[Any]) -> list[tuple[int, list[Code]]]:
    table = replace(projects(OURS, *rows), ours=True)
    return [(row.number, [note.code for note in row.notes]) for row in read(table).rows]


def test_headings_again_and_totals_on_our_own_sheets_are_no_records() -> None:
    assert ours([None, "A bridge", "ongoing"], ["Mark", "TITLE", "Status"]) == [
        (2, []),
        (3, [Code.HEADING]),
    ]
    assert ours(["Mark", "Title", "ongoing"])[0][1] != [Code.HEADING]
    assert ours(["Title", None, None])[0][1] != [Code.HEADING]
    assert ours([None, "Total general", 12]) == [(2, [Code.TOTAL])]
    assert ours([None, "Subtotal", 12]) == [(2, [Code.TOTAL])]
    assert ours([None, "Total"])[0][1] == []  # a record may be called so
    assert ours([None, "Total", "ongoing"])[0][1] == []
    assert ours([None, "Bridges", 12])[0][1] != [Code.TOTAL]
    others = read(projects(OURS, [None, "Total general", 12])).rows
    assert [note.code for row in others for note in row.notes] != [Code.TOTAL]


def test_an_example_of_the_template_is_no_record_unless_it_was_written_over() -> None:
    title = examples("en")[0].title
    assert ours([EXAMPLE, title, None]) == [(2, [Code.EXAMPLE])]
    assert ours([EXAMPLE, "A bridge", None]) == [(2, [])]
    assert ours([None, title, None]) == [(2, [])]
    assert ours(["Else", title, None]) == [(2, [])]


PARTY_HEADINGS = ["uid", "Title", "Start", "Party role", "Party place"]


def test_a_row_for_each_party_is_one_record_with_several_parties() -> None:
    table = projects(
        PARTY_HEADINGS,
        [UID, "A bridge", "2020", "implementing", "Peru"],
        [UID, "A bridge", "2020", "beneficiary", "Chile"],
        [OTHER, "A bridge", "2020", "beneficiary", "Kenya"],
        [None, "A road", "2020", "beneficiary", "Peru"],
        [None, "A road", "2020", "beneficiary", "Chile"],
        [None, "A road", "2021", "beneficiary", "Chile"],
        [None, None, "2021", "beneficiary", "Chile"],
        [None, None, "2021", "beneficiary", "Kenya"],
    )
    found = read(table)
    told = [
        (record.uid[:1], record.title, [part.value.place for part in record.parts["parties"]])
        for record in found.records
    ]
    assert told == [
        ("1", "A bridge", ["PE", "CL"]),
        ("2", "A bridge", ["KE"]),
        ("", "A road", ["PE", "CL"]),
        ("", "A road", ["CL"]),
        ("", "", ["CL"]),
        ("", "", ["KE"]),
    ]
    assert found.records[0].parts["parties"][0].value == Party("PE", role="implementing")
    assert [row.part for row in found.rows] == ["", "parties", "", "", "parties", "", "", ""]


def test_a_file_without_columns_of_parties_has_a_record_in_each_row() -> None:
    rows = [[UID, "A bridge", "2020"]] * 2
    assert len(read(projects(PARTY_HEADINGS[:3], *rows)).records) == 2


LEARNINGS = ["Record uid", "Record title", "Learning"]


def test_parts_find_their_record_by_uid_or_by_its_title_alone() -> None:
    main = projects(["uid", "Title", "City"], [UID, "A bridge", "Lima"], [None, "A road", "Lima"])
    learnings = parts(
        "learnings",
        LEARNINGS,
        [f" {UID.upper()} ", "whatever", "One"],
        [None, "a ROAD", "Two"],
        [OTHER, "A road", "Three"],
        [None, "Somewhere else", "Four"],
        [None, None, "Five"],
        [None, "A road", None],
    )
    found = read(learnings, main)
    told = {r.title: [part.value.text for part in r.parts["learnings"]] for r in found.records}
    assert told == {"A bridge": ["One"], "A road": ["Two"]}
    assert [(uid, title, part.value.text) for _, uid, title, part in found.loose] == [
        (OTHER, "A road", "Three"),
        ("", "Somewhere else", "Four"),
        ("", "", "Five"),
    ]
    empty = found.rows[-1]
    assert (empty.not_data, [note.code for note in empty.notes]) == (True, [Code.NOTHING_SAID])
    assert [row.sheet for row in found.rows[:2]] == ["Listing", "Listing"]  # main sheets first


def test_a_title_that_two_records_bear_names_neither_unless_one_is_written_just_so() -> None:
    def owners(*rows: Sequence[Any]) -> tuple[list[str], list[Code]]:
        main = projects(["Title", "City"], *rows)
        found = read(main, parts("learnings", LEARNINGS[1:], ["A road", "One"]))
        owning = [r.fields["city"] for r in found.records if r.parts["learnings"]]
        return owning, [note.code for note in found.rows[-1].notes]

    assert owners(["A road", "Lima"], ["A ROAD", "Ica"]) == (["Lima"], [])
    assert owners(["A road", "Lima"], ["A road", "Ica"]) == ([], [Code.RECORD_AMBIGUOUS])
    assert owners(["A Road", "Lima"], ["A ROAD", "Ica"]) == ([], [Code.RECORD_AMBIGUOUS])
    assert owners(["A road", "Lima"], ["A road", "Lima"]) == (["Lima"], [])


def test_columns_kept_as_notes_are_told_with_their_heading() -> None:
    table = projects(["Title", "Colour", "Size"], ["A bridge", "red", None], ["A road", None, 5])
    mapping = map_table(table, Schema())
    kept = mapping.choose(2, "internal_note").choose(3, "internal_note")
    found = read_tables([(table, kept)], Schema(), TOPICS)
    assert [record.internal_notes for record in found.records] == [["Colour: red"], ["Size: 5"]]


def test_rows_are_counted_while_they_are_read() -> None:
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))

    table = projects(["Title"], *[[f"Bridge {n}"] for n in range(450)])
    read_tables([(table, map_table(table, Schema()))], Schema(), TOPICS, report)
    assert told == [(200, 450), (400, 450)]


@pytest.mark.parametrize(
    ("heading", "cell", "name", "value"),
    [
        ("uid", f" {UID.upper()}\n", "uid", UID),
        ("Framework title", " An accord ", "framework_title", "An accord"),
        ("Content hash", " abc ", "checksum", "abc"),
        ("Revision", 3, "revision", 3),
        ("Revision", None, "revision", 0),
    ],
)
def test_what_our_exports_say_of_a_record_is_read_beside_its_fields(
    heading: str, cell: Any, name: str, value: object
) -> None:
    names = {"Framework title": "framework_title", "Content hash": "content_hash"}
    key = names.get(heading, heading.lower())
    column = next(c for c in sheet("projects").columns if c.key == key)
    [record] = read(projects(["Title", column.heading("en")], ["A bridge", cell])).records
    assert getattr(record, name) == value


def test_an_empty_cell_is_no_field_of_a_record() -> None:
    [record] = read(projects(["Title", "Status"], ["A bridge", None])).records
    assert record.fields.keys() == {"title"}


REPEATING = (
    *("title", "requesting", "providing", "others", "topics", "learnings", "next_steps"),
    *("organisations", "announcement_number", "announcement_printed"),
)
REPEATED_HEADINGS = [
    c.heading("en") for key in REPEATING for c in sheet("exchanges").columns if c.key == key
]


def test_columns_that_repeat_parts_are_read_as_what_they_name() -> None:
    cells = ["A visit", "Peru", None, "Chile; Kenya", "Child labour", "One\nTwo", None, "ILO; UN"]
    [record] = read(table_of(REPEATED_HEADINGS, [*cells, None, True], target="exchanges")).records
    assert {name: [one.place for one in many] for name, many in record.named.items()} == {
        "requesting": ["PE"],
        "others": ["CL", "KE"],
    }
    assert record.headings == {"requesting": (2, "Requesting")}
    assert record.organisations == ("ILO", "UN")
    assert record.lines == {"learnings": ("One", "Two"), "next_steps": ()}
    assert record.fields == {
        "title": "A visit",
        "topics": ("child-labour",),
        "announcement_number": "",  # it was printed, with none
    }


@pytest.mark.parametrize(
    ("number", "printed", "expected"),
    [("12", True, "12"), ("12", False, "12"), (None, False, None), (None, None, None)],
)
def test_an_announcement_that_was_not_printed_has_no_number_unless_one_is_written(
    number: str | None, printed: bool | None, expected: str | None
) -> None:
    cells = ["A visit", *[None] * 7, number, printed]
    [record] = read(table_of(REPEATED_HEADINGS, cells, target="exchanges")).records
    assert record.fields.get("announcement_number") == expected


def test_a_csv_that_holds_all_kinds_says_the_kind_of_each_row() -> None:
    rows = [["A visit", "exchange"], ["A bridge", "project"], ["An accord", None]]
    found = read(projects(["Title", KIND_COLUMN.heading("en")], *rows))
    assert [record.kind for record in found.records] == ["exchange", "project", "project"]


def test_what_is_kept_internally_of_a_part_goes_to_its_record() -> None:
    main = projects(["Title"], ["A road"])
    learnings = parts("learnings", ["Record title", "Learning", "Zork"], ["A road", "One", "red"])
    mapping = map_table(learnings, Schema()).choose(3, "internal_note")
    pairs = [(main, map_table(main, Schema())), (learnings, mapping)]
    [record] = read_tables(pairs, Schema(), TOPICS).records
    assert record.internal_notes == ["Zork: red"]


def test_a_line_of_an_activity_without_words_of_its_own_is_none_of_ours() -> None:
    headings = ["Record title", "Result no.", "Activity no.", "Line no.", "Text"]
    lines = parts("activities", headings, ["A road", 1, 1, 1, "Course"], ["A road", 1, 1, 2, None])
    found = read(lines)
    assert [row.not_data for row in found.rows] == [False, True]
    assert [dict(part.address) for _, _, _, part in found.loose] == [
        {"result": 1, "activity": 1, "item": 1}
    ]
    titled = parts("activities", [*headings, "Activity"], ["A road", 1, 1, None, None, "Courses"])
    assert [part.title for _, _, _, part in read(titled).loose] == ["Courses"]
