"""Rows of a plan are found by table, outcome, problem and words, with the cells behind them."""

from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.db.database import Sessions
from coopdesk.importing.looking import Look, RowSources, Wanted, look_again, look_at, rows_to_show
from coopdesk.importing.notes import Code
from coopdesk.importing.plan import Outcome
from tests.importing.conftest import MakeBook

EXCHANGES = [
    ["Title", "Start", "Requesting", "Colour"],
    ["Visit", "31/02/2024", "Peru", "red"],
    ["Course", "2024", "Perú", ""],
    ["", "2024", "Peru", "green"],
]
PROJECTS = [["Title", "Start"], ["Bridge", "2020"]]


@pytest.fixture
def look(sessions: Sessions, book: MakeBook) -> Look:
    path = book(Exchanges=EXCHANGES, Projects=PROJECTS)
    with sessions.reading() as session:
        return look_at(session, path)


def numbers(session: Session, look: Look, wanted: Wanted) -> list[str]:
    rows = rows_to_show(session, look, wanted).rows
    return [
        f"{look.plan.rows[place - 1].sheet[0]}{look.plan.rows[place - 1].number}" for place in rows
    ]


def test_rows_that_want_a_look_come_first_and_headings_last(session: Session, look: Look) -> None:
    assert numbers(session, look, Wanted()) == ["E4", "E2", "E3", "P2", "E1", "P1"]


def test_rows_may_be_asked_for_in_the_order_of_the_file(session: Session, look: Look) -> None:
    assert numbers(session, look, Wanted(by_number=True)) == ["E1", "E2", "E3", "E4", "P1", "P2"]
    wanted = Wanted(by_number=True, descending=True)
    assert numbers(session, look, wanted) == ["P2", "P1", "E4", "E3", "E2", "E1"]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted(table=1), ["P2", "P1"]),
        (Wanted(outcome=Outcome.REFUSED), ["E4"]),
        (Wanted(outcome=Outcome.NEW, table=0), ["E2", "E3"]),
        (Wanted(problem=Code.DATE_IMPOSSIBLE), ["E2"]),
        (Wanted(text="RED"), ["E2"]),
        (Wanted(text="peru", outcome=Outcome.NEW), ["E2", "E3"]),
        (Wanted(text="bridge"), ["P2"]),
        (Wanted(text="lighthouse"), []),
    ],
)
def test_rows_are_found(session: Session, look: Look, wanted: Wanted, expected: list[str]) -> None:
    assert numbers(session, look, wanted) == expected


def test_problems_are_counted_before_one_of_them_is_chosen(session: Session, look: Look) -> None:
    wanted = Wanted(table=0, problem=Code.TITLE_MISSING)
    problems = dict(rows_to_show(session, look, wanted).problems)
    assert problems[Code.TITLE_MISSING] == 1
    assert problems[Code.DATE_IMPOSSIBLE] == 1
    assert next(iter(problems)) is Code.TITLE_MISSING


def test_rows_shown_before_stay_where_they_are(session: Session, look: Look) -> None:
    first = rows_to_show(session, look, Wanted(outcome=Outcome.REFUSED)).rows
    mended = look_again(session, look.opened.with_cell("Exchanges", 4, 1, "Seminar"))
    assert numbers(session, mended, Wanted(outcome=Outcome.REFUSED)) == []
    assert numbers(session, mended, Wanted(outcome=Outcome.REFUSED, kept=first)) == ["E4"]


def test_cells_are_those_the_officer_wrote(session: Session, look: Look) -> None:
    del session
    opened = look.opened.with_cell("Exchanges", 4, 1, "Seminar")
    refused = next(row for row in look.plan.rows if row.outcome is Outcome.REFUSED)
    before, after = RowSources(look.opened).cells(refused), RowSources(opened).cells(refused)
    assert before is not None
    assert 1 not in before.cells
    assert after is not None
    assert after.cells[1] == "Seminar"


def test_tables_of_one_sheet_have_their_own_rows(sessions: Sessions, book: MakeBook) -> None:
    rows = [["Title", "Start"], ["Visit", "2020"], [], [], ["Title", "Country"], ["Tour", "Peru"]]
    with sessions.reading() as session:
        look = look_at(session, book(Exchanges=rows))
        assert [sheet.place for sheet in look.plan.sheets] == [1, 2]
        assert numbers(session, look, Wanted(table=0)) == ["E2", "E1"]
        assert numbers(session, look, Wanted(table=1)) == ["E6", "E5"]
    sources = RowSources(look.opened)
    of_table = [row.number for row in look.plan.rows if sources.is_of_table(row)]
    assert of_table == [2, 6]


def test_headings_have_their_cells_too(look: Look) -> None:
    heading = RowSources(look.opened).row("Exchanges", 1)
    assert heading is not None
    assert heading.cells[4] == "Colour"


def test_a_file_says_when_it_was_brought_in_before(
    sessions: Sessions, look: Look, tmp_path: Path
) -> None:
    from coopdesk.importing.apply import apply_plan, deed_of  # noqa: PLC0415

    assert look.before is None
    sessions.write(deed_of(look.plan), apply_plan, look.plan)
    with sessions.reading() as session:
        assert look_at(session, tmp_path / "listing.xlsx").before is not None
