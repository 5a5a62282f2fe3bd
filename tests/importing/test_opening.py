"""An opened file may be changed by the officer: cells, choices for rows, columns."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, save_record
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import FileRefusal, NoTableFound, NotAWorkbook, WorkbookDamaged
from coopdesk.domain.records import Record
from coopdesk.importing.apply import apply_plan, deed_of
from coopdesk.importing.choices import AS_NEW, LEFT_OUT, same_as
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.notes import Code
from coopdesk.importing.opening import Opened, open_file
from coopdesk.importing.plan import Outcome, Plan

N, S, C, D, R, X = Outcome
MakeBook = Callable[..., Path]
UIDS = ("11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222")
ROWS = [["Title", "Start", "City"], ["Visit", "2024", "Lima"], ["Course", "31/02/2024", "Quito"]]


@pytest.fixture
def opened(book: MakeBook) -> Opened:
    return open_file(book(Exchanges=ROWS))


@pytest.fixture
def plan_of(sessions: Sessions) -> Callable[[Opened], Plan]:
    def plan(file: Opened) -> Plan:
        with sessions.reading() as session:
            return make_plan(session, file)

    return plan


def outcomes(plan: Plan) -> list[Outcome]:
    return [row.outcome for row in plan.rows]


def codes(plan: Plan, number: int) -> list[Code]:
    return [note.code for row in plan.rows if row.number == number for note in row.notes]


def keep_two(sessions: Sessions) -> None:
    made = [Record(title="Visit", uid=UIDS[0]), Record(title="Other", uid=UIDS[1])]
    sessions.write(Deed("records_added"), add_records, made)


def test_a_cell_typed_over_is_read_as_if_the_file_had_it(
    opened: Opened, plan_of: Callable[[Opened], Plan]
) -> None:
    assert Code.DATE_IMPOSSIBLE in codes(plan_of(opened), 3)
    plan = plan_of(opened.with_cell("Exchanges", 3, 2, "28/02/2024"))
    assert codes(plan, 3) == []
    assert str(plan.additions[1].period.start) == "2024-02-28"


def test_a_cell_may_be_emptied_or_filled(opened: Opened, plan_of: Callable[[Opened], Plan]) -> None:
    emptied = opened.with_cell("Exchanges", 3, 2, None).with_cell("Exchanges", 2, 3, " ")
    visit, course = plan_of(emptied).additions
    assert (visit.city, course.period.is_empty) == ("", True)
    again = emptied.with_cell("Exchanges", 2, 3, "Cusco")
    assert plan_of(again).additions[0].city == "Cusco"


def test_a_cell_of_no_row_changes_nothing(opened: Opened) -> None:
    for row in (1, 9):
        assert opened.with_cell("Exchanges", row, 1, "Else").tables == opened.tables
    assert opened.with_cell("Projects", 2, 1, "Else").tables == opened.tables


def test_a_row_may_be_left_out_and_taken_in_again(
    opened: Opened, plan_of: Callable[[Opened], Plan]
) -> None:
    left = opened.with_choice("Exchanges", 2, LEFT_OUT)
    plan = plan_of(left)
    assert outcomes(plan) == [X, R, N]
    assert codes(plan, 2) == [Code.LEFT_OUT_BY_CHOICE]
    assert plan.rows[1].incoming
    assert plan.rows[1].incoming.city == "Lima"
    assert outcomes(plan_of(left.with_choice("Exchanges", 2, None))) == [X, N, N]


def test_the_twin_of_a_row_left_out_is_brought_in(
    book: MakeBook, plan_of: Callable[[Opened], Plan]
) -> None:
    opened = open_file(book(Exchanges=[*ROWS[:2], ROWS[1]]))
    assert outcomes(plan_of(opened)) == [X, N, D]
    assert outcomes(plan_of(opened.with_choice("Exchanges", 2, LEFT_OUT))) == [X, R, N]


def test_a_row_like_another_is_new_if_the_officer_says_so(
    sessions: Sessions, book: MakeBook, plan_of: Callable[[Opened], Plan]
) -> None:
    sessions.write(Deed("record_added"), save_record, Record(title="Visit", uid=UIDS[0]))
    opened = open_file(book(Exchanges=[["Title", "uid"], ["Visit", UIDS[0]], ["Visit", UIDS[0]]]))
    assert outcomes(plan_of(opened)) == [X, S, D]
    for row in (2, 3):
        opened = opened.with_choice("Exchanges", row, AS_NEW)
    plan = plan_of(opened)
    assert outcomes(plan) == [X, N, N]
    assert len({UIDS[0], *(record.uid for record in plan.additions)}) == 3


def test_a_row_is_laid_over_the_record_the_officer_chose(
    sessions: Sessions, opened: Opened, plan_of: Callable[[Opened], Plan]
) -> None:
    keep_two(sessions)
    plan = plan_of(opened.with_choice("Exchanges", 3, same_as(UIDS[1])))
    assert outcomes(plan) == [X, N, C]
    [changed] = plan.changes
    assert (changed.uid, changed.title, changed.city) == (UIDS[1], "Course", "Quito")
    sessions.write(deed_of(plan), apply_plan, plan)


def test_a_chosen_record_is_no_other_rows_match(
    sessions: Sessions, opened: Opened, plan_of: Callable[[Opened], Plan]
) -> None:
    keep_two(sessions)
    undated = opened.with_cell("Exchanges", 2, 2, None)
    assert outcomes(plan_of(undated)) == [X, C, N]
    assert outcomes(plan_of(undated.with_choice("Exchanges", 3, same_as(UIDS[0])))) == [X, N, C]


def test_two_rows_cannot_be_one_record(
    sessions: Sessions, opened: Opened, plan_of: Callable[[Opened], Plan]
) -> None:
    keep_two(sessions)
    for row in (2, 3):
        opened = opened.with_choice("Exchanges", row, same_as(UIDS[1]))
    plan = plan_of(opened)
    assert outcomes(plan) == [X, C, R]
    assert Code.TWICE_DIFFERENTLY in codes(plan, 3)


def test_a_chosen_record_that_is_gone_refuses_the_row(
    opened: Opened, plan_of: Callable[[Opened], Plan]
) -> None:
    plan = plan_of(opened.with_choice("Exchanges", 2, same_as(UIDS[0])))
    assert outcomes(plan) == [X, R, N]
    assert codes(plan, 2) == [Code.RECORD_UNKNOWN]


def test_cells_and_choices_outlive_another_mapping(
    opened: Opened, plan_of: Callable[[Opened], Plan]
) -> None:
    [mapping] = opened.mappings
    assert mapping
    changed = opened.with_cell("Exchanges", 2, 3, "Cusco").with_choice("Exchanges", 3, LEFT_OUT)
    plan = plan_of(changed.with_mapping(mapping.choose(3, "website")))
    assert outcomes(plan) == [X, N, R]
    assert plan.additions[0].website == "Cusco"


def test_a_record_of_a_json_file_may_be_left_out(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "ours.json"
    path.write_text('[{"title": "One"}, {"title": "Two"}]', encoding="utf-8")
    plan = make_plan(session, open_file(path).with_choice("ours", 1, LEFT_OUT))
    assert outcomes(plan) == [R, N]


def test_of_tables_beside_each_other_the_right_one_is_changed(
    book: MakeBook, plan_of: Callable[[Opened], Plan]
) -> None:
    head = ["Title", "Reference", "City"]
    rows = [[*head, None, *head], ["A", "1", "Lima", None, "B", "2", "Quito"]]
    rows += [["C", "3", "Lima", None, "D", "4", "Quito"]]
    opened = open_file(book(Exchanges=rows))
    assert len(opened.tables) == 2
    changed = opened.with_cell("Exchanges", 2, 7, "Cusco").with_choice("Exchanges", 3, LEFT_OUT, 2)
    found = {(r.title, r.place): r.outcome for r in plan_of(changed).rows if r.outcome is not X}
    assert found == {("A", 1): N, ("B", 2): N, ("C", 1): N, ("D", 2): R}
    assert {r.title: r.city for r in plan_of(changed).additions}["B"] == "Cusco"


def json_of(tmp_path: Path, text: str, name: str = "ours.json") -> Opened:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return open_file(path)


@pytest.mark.parametrize(
    "text",
    [
        '[{"title": "One"}, {"title": "Two"}]',
        '{"records": [{"title": "One"}, {"title": "Two"}]}',
        '{"title": "One"}\n\n{"title": "Two"}\n',
        '\ufeff[{"title": "One"}, {"title": "Two"}]',
    ],
)
def test_records_of_json_stand_in_a_list_in_an_object_or_one_on_each_line(
    tmp_path: Path, text: str
) -> None:
    for name in ("ours.json", "ours.JSONL"):
        found = json_of(tmp_path, text, name).json
        assert [(each.number, each.title) for each in found] == [(1, "One"), (2, "Two")]
        assert [each.record and each.record.title for each in found] == ["One", "Two"]


def test_one_record_of_json_may_stand_alone(tmp_path: Path) -> None:
    [one] = json_of(tmp_path, '{"title": "One"}').json
    assert (one.number, one.title, one.field) == (1, "One", "")


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("{", WorkbookDamaged),
        ('{"title": "One"}\n{', WorkbookDamaged),
        ("[" * 100_000, WorkbookDamaged),
        ("[]", NoTableFound),
        ("7", NoTableFound),
        ('{"records": 7}', NoTableFound),
        ('[{"name": "One"}, 7]', NotAWorkbook),
        ('["title"]', NotAWorkbook),
    ],
)
def test_json_without_records_is_refused(
    tmp_path: Path, text: str, refusal: type[FileRefusal]
) -> None:
    with pytest.raises(refusal):
        json_of(tmp_path, text)


def test_a_value_of_json_that_no_record_holds_is_named(tmp_path: Path) -> None:
    long = "x" * 300
    values = [
        *({"title": "One", "kind": "wedding"}, {"title": "Two", "kind": long}, 7),
        *({"city": "Lima"}, {"title": "Four", "parties": 7}),
    ]
    found = json_of(tmp_path, json.dumps(values)).json
    assert [(each.number, each.title, each.field) for each in found] == [
        *((1, "One", "kind"), (2, "Two", "kind"), (3, "", ""), (4, "", "")),
        (5, "Four", "parties"),
    ]
    assert [each.value for each in found[:2]] == ["wedding", "x" * 200]
    assert [each.record is None for each in found] == [True, True, False, False, True]


def test_a_cell_is_written_into_the_table_of_its_sheet_that_has_the_column(book: MakeBook) -> None:
    head = ["Title", "Reference", "City"]
    rows = [[*head, None, *head], ["A", "1", "Lima", None, "B", "2", "Quito"]]
    rows += [["C", "3", "Lima", None, "D", "4", "Quito"]]
    opened = open_file(book(Exchanges=rows, Projects=[head, ["E", "5", "Ica"]]))

    def cells(now: Opened) -> list[object]:
        return [row.cells.get(3) or row.cells.get(7) for t in now.tables for row in t.rows]

    assert cells(opened) == ["Lima", "Lima", "Quito", "Quito", "Ica"]
    left = opened.with_cell("Exchanges", 3, 3, "Cusco")
    assert cells(left) == ["Lima", "Cusco", "Quito", "Quito", "Ica"]
    assert left.tables[1] is opened.tables[1]
    right = opened.with_cell("Exchanges", 2, 7, "Cusco").with_cell("Exchanges", 3, 7, None)
    assert cells(right) == ["Lima", "Lima", "Cusco", None, "Ica"]
    assert right.written == {("Exchanges", 2, 7): "Cusco", ("Exchanges", 3, 7): None}
    new = opened.with_cell("Exchanges", 2, 9, "beside all of them")
    assert [row.cells.get(9) for t in new.tables for row in t.rows] == [
        *("beside all of them", None, "beside all of them", None, None)
    ]


def test_columns_of_another_table_stay_as_they_were_mapped(book: MakeBook) -> None:
    head = ["Title", "City"]
    opened = open_file(book(Exchanges=[head, ["A", "Lima"]], Projects=[head, ["B", "Lima"]]))
    first, second = opened.mappings
    assert first
    assert second
    changed = opened.with_mapping(second.choose(2, "website"))
    assert changed.mappings[0] is first
    assert [c.becomes for m in changed.mappings if m for c in m.columns] == [
        *("title", "city", "title", "website")
    ]
