"""A reference that several rows bear names no record, and each of them says so."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from coopdesk.catalogue.records import add_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Party, Record
from coopdesk.importing.apply import ImportResult
from coopdesk.importing.named_parties import Named
from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.plan import Outcome, Plan
from coopdesk.importing.reading import PartRead, RecordRead, RowRead
from coopdesk.importing.references import note_repeated, places_named, reference_of

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


def reads(*said: tuple[str, str, str], kind: str = "project") -> list[RecordRead]:
    """Return records of rows from 2 on with a uid, a title and the places they name."""
    found: list[RecordRead] = []
    for number, (uid, title, places) in enumerate(said, 2):
        read = RecordRead(kind, uid, title, RowRead("Listing", number), {"reference": "A-1"})
        read.named["beneficiary"] = tuple(Named("beneficiary", p) for p in places.split())
        found.append(read)
    return found


def noted(found: list[RecordRead]) -> list[tuple[Severity, str]]:
    notes = [note for read in found if read.row for note in read.row.notes]
    return [(note.severity, note.values[1]) for note in notes]


A1 = {("project", "A-1")}
WARNING, REMARK = Severity.WARNING, Severity.REMARK


@pytest.mark.parametrize(
    ("said", "repeated", "notes"),
    [
        ([("", "One", "PE")], set[object](), []),
        ([("", "One", "PE"), ("", "Two", "PE")], A1, [(WARNING, "3"), (WARNING, "2")]),
        ([("", "One", "PE"), ("", "Two", "CL")], A1, [(REMARK, "3"), (REMARK, "2")]),
        ([("", "One", "PE"), ("", "Two", "CL PE")], A1, [(WARNING, "3"), (WARNING, "2")]),
        ([("", "One", ""), ("", "Two", "CL")], A1, [(WARNING, "3"), (WARNING, "2")]),
        ([("", "One", "PE"), ("", "One", "PE")], set[object](), []),
        ([("u-1", "One", "PE"), ("u-2", "Two", "PE")], A1, []),
        ([("u-1", "One", "PE"), ("u-1", "Two", "PE")], set[object](), []),
        ([("u-1", "One", "PE"), ("", "Two", "PE")], A1, [(WARNING, "3"), (WARNING, "2")]),
    ],
)
def test_a_reference_is_repeated_where_rows_are_about_different_records(
    said: list[tuple[str, str, str]], repeated: set[object], notes: list[tuple[Severity, str]]
) -> None:
    found = reads(*said)
    assert note_repeated(found) == repeated
    assert noted(found) == notes


def test_of_many_rows_of_one_reference_twenty_are_named() -> None:
    many = reads(*(("", f"Row {n}", "PE") for n in range(22)))
    note_repeated(many)
    assert noted(many)[0][1] == ", ".join([*map(str, range(3, 23)), "…"])
    some = reads(*(("", f"Row {n}", "PE") for n in range(21)))
    note_repeated(some)
    assert noted(some)[0][1] == ", ".join(map(str, range(3, 23)))


def test_references_are_those_of_their_kind_and_rows_of_none_may_be_anything() -> None:
    mixed = [*reads(("", "One", "PE")), *reads(("", "Two", "PE"), kind="exchange")]
    assert note_repeated(mixed) == set()
    bare = reads(("", "One", "PE"), ("", "Two", "PE"))
    for read in bare:
        read.fields.clear()
    assert note_repeated(bare) == set()
    assert reference_of(bare[0]) == ("project", "")
    unplaced = reads(("", "One", "PE"), ("", "Two", "PE"))
    unplaced[0].row = None
    assert note_repeated(unplaced) == A1
    assert noted(unplaced) == [(WARNING, "")]
    whole = replace(unplaced[1], whole=Record(parties=(Party("KE"), Party(organisation="A bank"))))
    whole.parts["parties"].append(PartRead(Party("CU"), RowRead("Listing", 2), {}))
    whole.parts["parties"].append(PartRead(Party(organisation="A fund"), RowRead("Listing", 3), {}))
    assert list(places_named(whole)) == ["PE", "CU", "KE"]
