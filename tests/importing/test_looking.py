"""Rows of a plan are found by table, outcome, problem and words, with the cells behind them."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.db.database import Sessions
from coopdesk.domain.progress import Stopped
from coopdesk.importing.choices import LEFT_OUT
from coopdesk.importing.looking import (
    BATCH,
    Look,
    RowSources,
    Wanted,
    let_go,
    look_again,
    look_at,
    rows_to_show,
)
from coopdesk.importing.notes import Code, Note, Severity
from coopdesk.importing.opening import Opened
from coopdesk.importing.plan import Outcome, Plan, PlannedRow
from coopdesk.importing.sheets import Sheet, SheetRow, Workbook
from coopdesk.importing.table import Table
from coopdesk.vocabulary.topics import TopicIndex
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


def made(*rows: tuple[Outcome, tuple[Code, ...]]) -> Look:
    """Return a look at rows with these outcomes and notes, all of one table of two columns."""
    severities = {
        Code.DATE_IMPOSSIBLE: Severity.WARNING,
        Code.TITLE_MISSING: Severity.REFUSAL,
        Code.LEFT_OUT_BY_CHOICE: Severity.REFUSAL,
        Code.REFERENCE_REPEATED: Severity.REMARK,
    }
    planned = tuple(
        PlannedRow(
            "Listing",
            number,
            outcome,
            title=f"Row {number}",
            notes=tuple(Note(code, severities[code], "Listing", number) for code in codes),
        )
        for number, (outcome, codes) in enumerate(rows, 2)
    )
    cells = tuple(SheetRow(n, {1: f"Row {n}", 2: n * 11}) for n in range(1, len(rows) + 2))
    table = Table("Listing", rows=cells[1:], heading_cells=cells[0])
    sheets = (Sheet("Listing", False, cells), Sheet("Remarks", False, cells[:1]))
    path = Path("listing.xlsx")
    opened = Opened(path, "0", Workbook(path, sheets, "0"), tables=(table,))
    return Look(opened, Plan(path, "0", rows=planned), TopicIndex([]))


N, S, C, D, R, X = Outcome
DOUBT, LEFT, BAD, MARK = (
    *(Code.DATE_IMPOSSIBLE, Code.LEFT_OUT_BY_CHOICE),
    *(Code.TITLE_MISSING, Code.REFERENCE_REPEATED),
)
ALL = made((X, ()), (S, ()), (N, ()), (R, (LEFT,)), (D, (DOUBT,)), (R, (BAD,)), (C, (MARK,)))


def places(session: Session, wanted: Wanted, look: Look = ALL) -> list[int]:
    return list(rows_to_show(session, look, wanted).rows)


def test_rows_come_by_how_much_they_want_a_look_and_then_as_in_the_file(session: Session) -> None:
    assert places(session, Wanted()) == [6, 5, 3, 7, 2, 4, 1]
    assert places(session, Wanted(descending=True)) == [1, 4, 2, 7, 3, 5, 6]
    same = made((S, (DOUBT,)), (X, (DOUBT,)), (R, (BAD, DOUBT)))
    assert places(session, Wanted(), same) == [3, 1, 2]


def test_rows_left_out_and_those_refused_are_asked_for_apart(session: Session) -> None:
    assert places(session, Wanted(outcome=R)) == [6]
    assert places(session, Wanted(outcome=R, left_out=True)) == [4]
    assert places(session, Wanted(outcome=N, left_out=True)) == []


def test_rows_of_another_table_are_not_shown(session: Session) -> None:
    assert places(session, Wanted(table=0)) == [6, 5, 3, 7, 2, 4, 1]
    assert places(session, Wanted(table=1)) == []


def test_problems_are_told_by_weight_and_then_by_how_many_rows_have_them(session: Session) -> None:
    look = made((N, (MARK,)), (N, (DOUBT,)), (R, (BAD, DOUBT)), (N, (MARK,)), (R, (LEFT, LEFT)))
    told = rows_to_show(session, look, Wanted()).problems
    assert sorted(told[:2]) == sorted([(BAD, 1), (LEFT, 1)])
    assert told[2:] == ((DOUBT, 2), (MARK, 2))
    more = made((R, (BAD,)), (R, (LEFT,)), (R, (LEFT,)))
    assert rows_to_show(session, more, Wanted()).problems == ((LEFT, 2), (BAD, 1))
    some = rows_to_show(session, look, Wanted(outcome=N, problem=MARK))
    assert list(some.rows) == [1, 4]
    assert some.problems == ((DOUBT, 1), (MARK, 2))


def test_words_are_looked_for_in_all_cells_and_in_the_title(session: Session) -> None:
    assert places(session, Wanted(text="33")) == [2]  # a number of the third row
    assert places(session, Wanted(text="ROW 4")) == [3]
    titled = replace(ALL.plan.rows[0], title="Años")
    look = replace(ALL, plan=replace(ALL.plan, rows=(titled, *ALL.plan.rows[1:])))
    assert places(session, Wanted(text="anos"), look) == [1]
    assert places(session, Wanted(text=" "), look) == places(session, Wanted(), look)


def test_rows_kept_come_first_and_once(session: Session) -> None:
    assert places(session, Wanted(outcome=N, kept=[7, 3])) == [7, 3]
    assert places(session, Wanted(kept=[1])) == [1, 6, 5, 3, 7, 2, 4]


def test_cells_of_a_row_are_found_in_its_table_or_else_on_its_sheet() -> None:
    sources = RowSources(ALL.opened)
    heading = sources.row("Listing", 1)
    assert heading is not None
    assert heading.cells[2] == 11
    second = sources.row("Remarks", 1, 4)
    assert second is not None
    assert sources.row("Listing", 99) is None
    assert sources.row("Nowhere", 1) is None
    first, *_ = ALL.plan.rows
    assert sources.is_of_table(first)
    assert not sources.is_of_table(replace(first, number=1))
    assert not sources.is_of_table(replace(first, place=2))
    assert sources.table_of(replace(first, sheet="Remarks")) == 0
    bare = RowSources(Opened(Path("a.json"), "0"))
    assert bare.cells(first) is None


def test_rows_that_want_a_look_are_counted_apart_from_those_refused(
    session: Session, look: Look
) -> None:
    assert look.doubtful == 1
    assert look.left_out == {}
    left = look_again(session, look.opened.with_choice("Exchanges", 2, LEFT_OUT), last=[look])
    assert left.doubtful == 0
    assert left.left_out == {("Exchanges", 1): 1}


def test_a_list_that_held_the_last_look_is_emptied(session: Session, look: Look) -> None:
    last = [look]
    again = look_again(session, look.opened.with_choice("Exchanges", 2, LEFT_OUT), last=last)
    assert last == []
    kept = [row for row, old in zip(again.plan.rows, look.plan.rows, strict=True) if row is old]
    assert len(kept) > 3  # only what depends was planned again
    assert look_again(session, look.opened, last=(look,)).plan.counts == look.plan.counts


def test_looks_that_are_let_go_hold_nothing_any_more(session: Session, look: Look) -> None:
    held = [look]
    rows = look.plan.rows
    let_go(session, held)
    assert held == []
    assert len(rows) == 6  # those who still look at them keep them


def test_looking_for_rows_of_a_long_listing_ends_when_nobody_waits(session: Session) -> None:
    asked = 0

    def nobody_waits() -> None:
        nonlocal asked
        asked += 1
        raise Stopped

    session.info["still_wanted"] = nobody_waits
    short, long = (made(*[(N, ())] * count) for count in (BATCH - 1, BATCH))
    assert len(places(session, Wanted(), short)) == BATCH - 1
    with pytest.raises(Stopped):
        places(session, Wanted(), long)
    assert asked == 1
