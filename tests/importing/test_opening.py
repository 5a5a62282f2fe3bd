"""An opened file may be changed by the officer: cells, choices for rows, columns."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, save_record
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
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
