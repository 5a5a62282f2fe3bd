"""A reference that several rows bear names no record, and each of them says so."""

from collections.abc import Callable
from pathlib import Path

from coopdesk.catalogue.records import add_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Party, Record
from coopdesk.importing.apply import ImportResult
from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.plan import Outcome, Plan

N, S, C, D, R, X = Outcome
MakeBook = Callable[..., Path]
Planned = Callable[[Path], Plan]
HEADINGS = ["Title", "Reference", "Requesting"]


def repeated(plan: Plan) -> list[tuple[int, Severity, tuple[str, ...]]]:
    notes = [note for note in plan.notes if note.code is Code.REFERENCE_REPEATED]
    return [(note.row, note.severity, note.values) for note in notes]


def test_rows_of_one_reference_name_each_other(book: MakeBook, planned: Planned) -> None:
    rows = [["One", "A-1", "Peru"], ["Two", "A-2", "Peru"], ["Three", "A-1", "Peru; Chile"]]
    plan = planned(book(Exchanges=[HEADINGS, *rows]))
    assert [row.outcome for row in plan.rows] == [X, N, N, N]
    assert repeated(plan) == [
        (2, Severity.WARNING, ("A-1", "4")),
        (4, Severity.WARNING, ("A-1", "2")),
    ]


def test_a_row_repeated_word_for_word_repeats_no_reference(
    book: MakeBook, planned: Planned
) -> None:
    plan = planned(book(Exchanges=[HEADINGS, *[["One", "A-1", "Peru"]] * 2]))
    assert [row.outcome for row in plan.rows] == [X, N, D]
    assert repeated(plan) == []


def test_numbers_that_begin_anew_in_each_country_are_remarked_only(
    book: MakeBook, planned: Planned
) -> None:
    rows = [["One", "1", "Peru"], ["Two", "1", "Chile"], ["Three", "1", "Uruguay"]]
    plan = planned(book(Exchanges=[HEADINGS, *rows]))
    assert {(severity, said[0]) for _, severity, said in repeated(plan)} == {(Severity.REMARK, "1")}


def test_rows_of_one_reference_match_no_record_by_it(
    sessions: Sessions, book: MakeBook, planned: Planned
) -> None:
    made = Record(title="Zero", reference="A-1", parties=(Party("PE", role="requesting"),))
    sessions.write(Deed("records_added"), add_records, [made])
    rows = [["One", "A-1", "Peru"], ["Two", "A-1", "Peru"]]
    assert [r.outcome for r in planned(book(Exchanges=[HEADINGS, *rows])).rows] == [X, N, N]
    assert [r.outcome for r in planned(book(Exchanges=[HEADINGS, rows[0]])).rows] == [X, C]


def test_the_same_number_in_another_country_is_another_record(
    sessions: Sessions, book: MakeBook, planned: Planned
) -> None:
    made = Record(
        title="Labour inspection", reference="1", parties=(Party("PE", role="requesting"),)
    )
    sessions.write(Deed("records_added"), add_records, [made])
    row = planned(book(Exchanges=[HEADINGS, ["Statistics of wages", "1", "Chile"]])).rows[1]
    assert row.outcome is N
    assert [alike.title for alike in row.alike] == ["Labour inspection"]
    moved = planned(book(Exchanges=[HEADINGS, ["Labour inspections", "1", "Chile"]])).rows[1]
    assert moved.outcome is C  # its title says that the country alone was corrected


def test_a_file_with_repeated_references_adds_nothing_the_second_time(
    book: MakeBook, planned: Planned, brought_in: Callable[[Path], ImportResult]
) -> None:
    rows = [["One", "1", "Peru"], ["Two", "1", "Peru"], ["One", "1", "Chile"]]
    path = book(Exchanges=[HEADINGS, *rows])
    assert len(brought_in(path).added) == 3
    assert [row.outcome for row in planned(path).rows] == [X, S, S, S]
