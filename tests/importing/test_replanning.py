"""A plan made again for what has changed says what a plan of the whole file says."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopdesk.catalogue.records import add_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.records import Party, Record
from coopdesk.importing.choices import AS_NEW, LEFT_OUT, Choice, same_as
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.opening import open_file
from coopdesk.importing.plan import Plan
from coopdesk.importing.replanning import plan_again
from tests.importing.conftest import MakeBook

TITLES = ["Seminar on labour statistics", "Labour statistics seminar", "Course", "Census advice"]
UIDS = [f"0000000{n}-0000-4000-8000-000000000000" for n in range(3)]
HEADINGS = ["Title", "Reference", "Start date", "Requesting country", "Budget (USD)", "Uid"]
VALUES = [
    [*TITLES, "Seminar on labour statistic", "<b>Course</b>", None],
    ["R-1", "R-2", "R-3", None],
    ["03/04/2020", "25/12/2020", "04/25/2020", "2021-05-01", None],
    ["Mexico", "Peru", "Nowhere", None],
    [1000, "1.000,50", "1,000.50", "1.234", None],
    [*UIDS[:2], "f" * 8 + "-0000-4000-8000-000000000000", None],
]
ROWS = [
    ["Seminar on labour statistics", "R-1", "03/04/2020", "Mexico", 1000, None],
    ["Seminar on labour statistics", "R-1", "03/04/2020", "Mexico", 1000, None],
    ["Labour statistics seminar", "R-2", "2021-05-01", "Peru", "1.234", None],
    ["Course", None, "05/04/2020", "Peru", 20, UIDS[0]],
    ["Course", "R-3", None, "Mexico", 30, UIDS[0]],
    ["Census advice", "R-4", "25/12/2020", "Peru", None, UIDS[1]],
    ["Census advice in towns", "R-5", "2020-12-24", "Peru", 7, None],
    ["Something else altogether", None, "2019-01-01", "Cuba", 8, None],
]


def known() -> Iterator[Record]:
    days = [date(2020, 4, 3), date(2021, 5, 1), date(2020, 12, 25)]
    rows = zip(TITLES, days, ("MX", "PE", "PE"), strict=False)
    for number, (title, day, place) in enumerate(rows):
        yield Record(
            title=title,
            uid=UIDS[number] if number else "",
            reference=f"R-{number + 1}",
            period=point(day),
            parties=(Party(place, role="requesting"),),
        )


@pytest.fixture
def path(sessions: Sessions, book: MakeBook) -> Path:
    sessions.write(Deed("sample_added"), add_records, list(known()))
    return book(Projects=[HEADINGS, *ROWS])


def told(plan: Plan) -> str:
    """Return all that a plan says, each uid by the place where it is met first."""
    seen: dict[str, int] = {}
    said = repr((plan.rows, plan.additions, plan.changes, plan.counts, plan.sheets))
    return re.sub(
        r"'[0-9a-f]{8}-[0-9a-f-]{27}'", lambda m: str(seen.setdefault(m[0], len(seen))), said
    )


EDITS = st.one_of(
    st.integers(0, 5).flatmap(
        lambda column: st.tuples(
            st.integers(2, 9), st.just(column + 1), st.sampled_from(VALUES[column])
        )
    ),
    st.tuples(
        st.integers(2, 9),
        st.sampled_from([None, AS_NEW, LEFT_OUT, *map(same_as, UIDS)]),
    ),
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(EDITS, min_size=1, max_size=5))
def test_what_is_planned_again_is_what_the_whole_would_be(
    sessions: Sessions, path: Path, edits: list[tuple[object, ...]]
) -> None:
    opened = open_file(path)
    with sessions.reading() as session:
        plan = make_plan(session, opened)
        for edit in edits:
            match edit:
                case (int() as row, int() as column, value):
                    text = None if value is None else str(value)
                    now = opened.with_cell("Projects", row, column, text)
                case (int() as row, Choice() | None as choice):
                    now = opened.with_choice("Projects", row, choice)
                case _:
                    raise AssertionError(edit)
            plan, opened = plan_again(session, opened, plan, now), now
            assert told(plan) == told(make_plan(session, now))


def test_only_what_depends_is_planned_again(sessions: Sessions, path: Path) -> None:
    opened = open_file(path)
    with sessions.reading() as session:
        plan = make_plan(session, opened)
        again = plan_again(session, opened, plan, opened.with_choice("Projects", 2, LEFT_OUT))
    kept = [row.number for row, old in zip(again.rows, plan.rows, strict=True) if row is old]
    assert kept == [1, 4, 5, 6, 7, 8, 9]


def test_another_catalogue_wants_another_plan(sessions: Sessions, path: Path) -> None:
    opened = open_file(path)
    with sessions.reading() as session:
        plan = make_plan(session, opened)
    new = Record(title="Something else altogether", period=point(date(2019, 1, 1)))
    sessions.write(Deed("record_saved"), add_records, [new])
    with sessions.reading() as session:
        again = plan_again(session, opened, plan, opened.with_choice("Projects", 2, LEFT_OUT))
        assert told(again) == told(make_plan(session, opened.with_choice("Projects", 2, LEFT_OUT)))


FRAMEWORKS: list[list[object]] = [
    ["Title", "Start date", "Signatory"],
    ["Accord on statistics", "2018-01-01", "Peru"],
    ["Accord on wages", "2019-01-01", "Peru"],
]
NAMING: list[list[object]] = [
    ["Title", "Start date", "Requesting country", "Framework", "Status"],
    ["Talks on wages", "2019-03-01", "Peru", "Accord on wages", "ongoing"],
    ["Talks on prices", "2019-03-02", "Peru", "Accord on prices", "ongoing"],
    ["Advice on wages", "2019-03-03", "Peru", None, "<b>ongoing</b>"],
    ["Survey of towns", "2019-03-04", "Cuba", None, "closed"],
]
Written = tuple[str, int, int, str | None]


@pytest.fixture
def two_sheets(sessions: Sessions, book: MakeBook) -> Path:
    sessions.write(Deed("sample_added"), add_records, list(known()))
    return book(Exchanges=NAMING, Frameworks=FRAMEWORKS)


@pytest.mark.parametrize(
    "cells",
    [
        [("Exchanges", 3, 4, "Accord on wages")],
        [("Exchanges", 2, 4, None)],
        [("Frameworks", 3, 1, "Accord on prices")],
        [("Frameworks", 3, 1, None)],
        [("Frameworks", 2, 1, "Accord on wages")],
        [("Exchanges", 4, 5, "<i>closed</i>")],
        [("Exchanges", 4, 5, "closed")],
        [("Exchanges", 5, 1, "Seminar on labour statistics"), ("Exchanges", 5, 1, "Survey")],
        [("Exchanges", 5, 2, "25/12/2020"), ("Exchanges", 4, 2, "03/04/2020")],
        [("Exchanges", 2, 1, "Advice on wages"), ("Exchanges", 4, 2, "2019-03-01")],
        [("Exchanges", 5, 1, None), ("Exchanges", 5, 1, "Survey of towns")],
    ],
)
def test_sheets_that_name_each_other_are_planned_again_as_the_whole_would_be(
    sessions: Sessions, two_sheets: Path, cells: list[Written]
) -> None:
    opened = open_file(two_sheets)
    with sessions.reading() as session:
        plan = make_plan(session, opened)
        for cell in cells:
            now = opened.with_cell(*cell)
            plan, opened = plan_again(session, opened, plan, now), now
            whole = make_plan(session, now)
            assert told(plan) == told(whole)
            assert [r.title for r in plan.additions] == [r.title for r in whole.additions]
            assert plan.read == sum(sheet.read for sheet in plan.sheets) == len(plan.rows)


def test_new_records_keep_the_uids_they_were_given_and_take_those_that_are_written(
    sessions: Sessions, path: Path
) -> None:
    opened = open_file(path)
    with sessions.reading() as session:
        plan = make_plan(session, opened)
        before = {row.number: row.uid for row in plan.rows}
        now = opened.with_cell("Projects", 9, 4, "Kenya")
        again = plan_again(session, opened, plan, now)
        assert {row.number: row.uid for row in again.rows} == before
        assert [r.uid for r in again.additions] == [r.uid for r in plan.additions]
        own = now.with_cell("Projects", 9, 6, "f" * 8 + "-0000-4000-8000-000000000000")
        written = plan_again(session, now, again, own)
        assert written.rows[-1].uid.startswith("ffffffff")
        other = own.with_cell("Projects", 9, 6, "e" * 8 + "-0000-4000-8000-000000000000")
        assert plan_again(session, own, written, other).rows[-1].uid.startswith("eeeeeeee")
        bare = plan_again(session, other, plan_again(session, own, written, other), now)
        assert not bare.rows[-1].uid.startswith(("eeeeeeee", "ffffffff"))


def kept(again: Plan, plan: Plan) -> list[tuple[str, int]]:
    pairs = zip(again.rows, plan.rows, strict=True)
    return [(row.sheet[0], row.number) for row, old in pairs if row is old]


def test_rows_that_name_a_framework_depend_on_it_and_it_does_not_on_them(
    sessions: Sessions, two_sheets: Path
) -> None:
    opened = open_file(two_sheets)
    with sessions.reading() as session:
        plan = make_plan(session, opened)
        whole = {("E", n) for n in range(1, 6)} | {("F", n) for n in range(1, 4)}
        renamed = plan_again(session, opened, plan, opened.with_cell("Frameworks", 3, 1, "Else"))
        assert set(kept(renamed, plan)) == whole - {("F", 3), ("E", 2)}
        moved = plan_again(session, opened, plan, opened.with_cell("Exchanges", 5, 3, "Chile"))
        assert set(kept(moved, plan)) == whole - {("E", 5)}


def test_another_mapping_order_of_days_or_text_that_is_cleaned_wants_the_whole_plan(
    sessions: Sessions, two_sheets: Path
) -> None:
    opened = open_file(two_sheets)
    mapping = opened.mappings[0]
    assert mapping
    with sessions.reading() as session:
        plan = make_plan(session, opened)
        for now in (
            opened.with_mapping(mapping.choose(5, "")),
            opened.with_cell("Exchanges", 5, 2, "25/12/2020"),
            opened.with_cell("Exchanges", 4, 5, "closed"),
        ):
            again = plan_again(session, opened, plan, now)
            assert kept(again, plan) == []
            assert told(again) == told(make_plan(session, now))
