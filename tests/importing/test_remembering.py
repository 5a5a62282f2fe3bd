"""What was chosen for a sheet of headings is chosen again when such a sheet comes again."""

from collections.abc import Callable
from pathlib import Path

from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.importing.apply import apply_plan, deed_of
from coopdesk.importing.candidates import Reason
from coopdesk.importing.deciding import make_plan, plan_file
from coopdesk.importing.mapping import INTERNAL_NOTE, Mapping
from coopdesk.importing.opening import Opened, open_file
from coopdesk.importing.plan import Plan
from coopdesk.importing.remembering import chosen_by_hand, fingerprint

MakeBook = Callable[..., Path]
HEADINGS = ["Title", "Qxz", "Start"]


def opened_and_planned(sessions: Sessions, path: Path) -> tuple[Opened, Plan]:
    with sessions.reading() as session:
        return plan_file(session, path)


def mapping_of(opened: Opened) -> Mapping:
    [mapping] = opened.mappings
    assert mapping
    return mapping


def bring_in(sessions: Sessions, opened: Opened) -> None:
    with sessions.reading() as session:
        plan = make_plan(session, opened)
    sessions.write(deed_of(plan), apply_plan, plan)


def test_a_choice_is_made_again_wherever_its_column_stands(
    sessions: Sessions, book: MakeBook
) -> None:
    opened, _ = opened_and_planned(sessions, book(Exchanges=[HEADINGS, ["Visit", "Lima", 2024]]))
    assert mapping_of(opened).columns[1].becomes == ""
    bring_in(sessions, opened.with_mapping(mapping_of(opened).choose(2, "city")))
    path = book("other.xlsx", Exchanges=[["START", "qxz", "Title"], [2023, "Quito", "Course"]])
    again, plan = opened_and_planned(sessions, path)
    assert mapping_of(again).columns[1].becomes == "city"
    assert mapping_of(again).columns[1].reason is Reason.REMEMBERED
    assert plan.additions[0].city == "Quito"


def test_what_was_left_out_by_hand_is_left_out_again(sessions: Sessions, book: MakeBook) -> None:
    rows = [[*HEADINGS, "City"], ["Visit", "green", 2024, "Lima"]]
    opened = open_file(book(Exchanges=rows))
    bring_in(sessions, opened.with_mapping(mapping_of(opened).choose(4, "")))
    _, plan = opened_and_planned(sessions, book(Exchanges=[rows[0], ["Course", "", 2023, "Quito"]]))
    assert plan.additions[0].city == ""


def test_other_headings_know_nothing_of_it(sessions: Sessions, book: MakeBook) -> None:
    opened = open_file(book(Exchanges=[HEADINGS, ["Visit", "Lima", 2024]]))
    bring_in(sessions, opened.with_mapping(mapping_of(opened).choose(2, "city")))
    path = book(Exchanges=[[*HEADINGS, "City"], ["Course", "green", 2024, "Quito"]])
    again, _ = opened_and_planned(sessions, path)
    assert mapping_of(again).columns[1].becomes == ""


def test_a_choice_taken_back_is_forgotten(sessions: Sessions, book: MakeBook) -> None:
    opened = open_file(book(Exchanges=[HEADINGS, ["Visit", "Lima", 2024]]))
    bring_in(sessions, opened.with_mapping(mapping_of(opened).choose(2, INTERNAL_NOTE)))
    path = book(Exchanges=[HEADINGS, ["Course", "Quito", 2024]])
    again, _ = opened_and_planned(sessions, path)
    bring_in(sessions, again.with_mapping(mapping_of(again).choose(2, "")))
    last, _ = opened_and_planned(sessions, path)
    assert mapping_of(last).columns[1].becomes == ""


def test_undoing_the_import_forgets_its_choices(sessions: Sessions, book: MakeBook) -> None:
    path = book(Exchanges=[HEADINGS, ["Visit", "Lima", 2024]])
    opened = open_file(path)
    bring_in(sessions, opened.with_mapping(mapping_of(opened).choose(2, "city")))
    with sessions.writing() as session:
        history.undo(session)
    again, _ = opened_and_planned(sessions, path)
    assert mapping_of(again).columns[1].becomes == ""


def test_nothing_is_kept_where_nobody_chose(sessions: Sessions, book: MakeBook) -> None:
    opened = open_file(book(Exchanges=[HEADINGS, ["Visit", "Lima", 2024]]))
    assert chosen_by_hand(mapping_of(opened)) == {}


def test_headings_that_stand_twice_are_not_remembered(book: MakeBook) -> None:
    path = book(Exchanges=[["Title", "Qxz", "qxz"], ["Visit", "Lima", "green"]])
    mapping = mapping_of(open_file(path)).choose(2, "city")
    assert chosen_by_hand(mapping) == {}


def test_a_sheet_of_another_kind_is_another(book: MakeBook) -> None:
    path = book(Exchanges=[HEADINGS, ["Visit", "Lima", 2024]])
    exchanges, projects = open_file(path), open_file(path, kind="projects")
    assert fingerprint(mapping_of(exchanges)) != fingerprint(mapping_of(projects))
