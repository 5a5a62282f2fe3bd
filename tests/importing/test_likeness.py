"""New rows that look like a record of the catalogue say so, and others do not."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from coopdesk.catalogue.records import add_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.progress import Stopped
from coopdesk.domain.records import Party, Record
from coopdesk.importing.choices import AS_NEW
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.likeness import SHOWN
from coopdesk.importing.notes import Code
from coopdesk.importing.opening import open_file
from coopdesk.importing.plan import Outcome, PlannedRow

MakeBook = Callable[..., Path]
FirstRow = Callable[..., PlannedRow]
HEADINGS = ["Title", "Start", "Requesting", "Topics", "Reference"]
HERE = Record(
    title="Workshop on labour inspection in rural areas",
    uid="11111111-1111-4111-8111-111111111111",
    period=point(date(2024, 3, 15)),
    parties=(Party("PE", role="requesting"),),
    topics=("child-labour",),
)
TITLE = "Workshop on labor inspection in rural areas"


@pytest.fixture
def row(sessions: Sessions, book: MakeBook) -> FirstRow:
    """Plan a listing of one row against a catalogue of one record."""
    sessions.write(Deed("records_added"), add_records, [HERE])

    def plan(*cells: str, beside: Record | None = None) -> PlannedRow:
        if beside:
            sessions.write(Deed("records_added"), add_records, [beside])
        with sessions.reading() as session:
            return make_plan(session, open_file(book(Exchanges=[HEADINGS, [*cells]]))).rows[1]

    return plan


@pytest.mark.parametrize(
    "cells",
    [
        (TITLE, "2024-03-15", "Peru"),
        (TITLE, "2024-03-20", "Peru; Chile"),
        ("Rural areas: workshop on labour inspection", "March 2024", "Peru"),
        (TITLE, "2024-03-15", ""),
        (TITLE, "", "Peru"),
        (HERE.title, "2024-03-21", "Peru", "Youth employment"),
    ],
)
def test_a_row_much_like_a_record_names_it(row: FirstRow, cells: tuple[str, ...]) -> None:
    found = row(*cells)
    assert found.outcome is Outcome.NEW
    [alike] = found.alike
    assert (alike.uid, alike.title) == (HERE.uid, HERE.title)
    [note] = [note for note in found.notes if note.code is Code.LIKE_RECORD_HERE]
    assert note.values == (HERE.title, str(alike.percent))
    assert found.incoming
    assert found.incoming.title == cells[0]


@pytest.mark.parametrize(
    "cells",
    [
        (TITLE, "2024-03-15", "Chile"),
        (TITLE, "2021-03-15", "Peru"),
        ("Workshop on social dialogue in rural areas", "2024-03-15", "Peru"),
        ("Study visit", "2024-03-15", "Peru"),
    ],
)
def test_another_country_year_or_subject_is_another_record(
    row: FirstRow, cells: tuple[str, ...]
) -> None:
    assert row(*cells).alike == ()


def test_a_number_tells_two_titles_apart(row: FirstRow) -> None:
    second = Record(title="Inspection project phase 1", period=point(date(2024, 3, 15)))
    assert row("Inspection project, phase 2", "2024-03-15", "", beside=second).alike == ()
    assert row("Inspection project, phase 1", "2024-03-15", "Peru").alike != ()


def test_the_likest_comes_first(row: FirstRow) -> None:
    exact = Record(title=TITLE, period=HERE.period, parties=(Party("PE", role="providing"),))
    found = row(TITLE, "2024-03-15", "Peru", "Child labour", beside=exact).alike
    assert [alike.title for alike in found] == [TITLE, HERE.title]
    assert found[0].percent > found[1].percent


def test_a_record_that_another_row_is_was_matched_already(
    row: FirstRow, sessions: Sessions, book: MakeBook
) -> None:
    rows = [[HERE.title, "2024-03-15", "Peru"], [TITLE, "2024-03-15", "Peru"]]
    with sessions.reading() as session:
        plan = make_plan(session, open_file(book(Exchanges=[HEADINGS, *rows])))
    assert [bool(each.alike) for each in plan.rows] == [False, False, False]


def test_what_the_officer_decided_is_not_doubted_again(
    row: FirstRow, sessions: Sessions, book: MakeBook
) -> None:
    opened = open_file(book(Exchanges=[HEADINGS, [TITLE, "2024-03-15", "Peru"]]))
    with sessions.reading() as session:
        plan = make_plan(session, opened.with_choice("Exchanges", 2, AS_NEW))
    assert plan.rows[1].alike[0].uid == HERE.uid
    assert plan.rows[1].notes == ()


def test_comparing_can_be_stopped(row: FirstRow, sessions: Sessions, book: MakeBook) -> None:
    opened = open_file(book(Exchanges=[HEADINGS, [TITLE, "2024-03-15", "Peru"]]))
    reports = 0
    for reports in range(100):

        def stop(done: int, total: int, left: list[None] = [None] * reports) -> None:
            if not left:
                raise Stopped
            left.pop()

        try:
            with sessions.reading() as session:
                make_plan(session, opened, stop)
        except Stopped:
            continue
        break
    assert reports > 3


def test_at_most_three_records_are_shown_and_those_another_row_is_are_none(
    row: FirstRow, sessions: Sessions, book: MakeBook
) -> None:
    party = (Party("PE", role="requesting"),)
    more = [Record(title=f"{TITLE} {n}", period=HERE.period, parties=party) for n in "abcd"]
    sessions.write(Deed("records_added"), add_records, more)
    found = row(TITLE, "2024-03-15", "Peru")
    assert len(found.alike) == SHOWN
    percents = [alike.percent for alike in found.alike]
    assert percents == sorted(percents, reverse=True)
    rows = [[f"{TITLE} a", "2024-03-15", "Peru"], [f"{TITLE} ab", "2024-03-15", "Peru"]]
    with sessions.reading() as session:
        plan = make_plan(session, open_file(book(Exchanges=[HEADINGS, *rows])))
    assert f"{TITLE} a" not in [alike.title for alike in plan.rows[2].alike]


def test_rows_of_many_places_are_compared_by_the_first_four(row: FirstRow) -> None:
    four = "Chile; Cuba; Kenya; Peru"
    assert row(HERE.title, "2024-03-20", four).alike != ()
    assert row(HERE.title, "2024-03-20", "Chile; Cuba; Kenya; Brazil; Peru").alike == ()


def test_each_of_many_rows_is_compared_and_how_far_is_told(
    row: FirstRow, sessions: Sessions, book: MakeBook
) -> None:
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))

    rows = [[f"{TITLE}", "2024-03-15", "Peru", None, f"R-{n}"] for n in range(3)]
    with sessions.reading() as session:
        plan = make_plan(session, open_file(book(Exchanges=[HEADINGS, *rows])), report)
    assert [len(each.alike) for each in plan.rows] == [0, 1, 1, 1]
    assert (0, 3) in told
