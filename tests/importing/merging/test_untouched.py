"""An export that comes back as it was says nothing, whatever programs did to its form."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopdesk.catalogue.records import add_records, delete_records, purge_records, read_records
from coopdesk.catalogue.sample import sample_records
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.exporting.column import split
from coopdesk.importing.merging.plan import MergePlan
from coopdesk.vocabulary.labels import LANGUAGES
from tests.importing.conftest import all_records
from tests.importing.merging.conftest import Book, Export, Plan
from tests.records import any_records

Keep = Callable[[Sequence[Record]], list[Record]]


def says_nothing(plan: MergePlan) -> bool:
    assert [(d.title, d.field, d.exported, d.theirs, d.why) for d in plan.differences] == []
    assert plan.new == ()
    assert plan.columns == ()
    return plan.merged == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rows", ["record", "party"])
def test_the_sample_comes_back_the_same(
    keep: Keep, export: Export, planned: Plan, language: str, rows: str
) -> None:
    kept = keep(sample_records())
    plan = planned(export(language=language, rows=rows, people=language == "fr"))
    assert says_nothing(plan)
    assert plan.same == len(kept)


@given(st.lists(any_records(), min_size=1, max_size=4))
@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@pytest.mark.parametrize(("language", "people"), [("en", False), ("pt", True)])
def test_any_record_comes_back_the_same(
    sessions: Sessions,
    export: Export,
    planned: Plan,
    language: str,
    people: bool,
    made: list[Record],
) -> None:
    _, ids = sessions.write(Deed("records_added"), add_records, made)
    with sessions.reading() as session:
        kept = read_records(session, ids)
    plan = planned(export(kept, language=language, people=people, internal=people))
    assert says_nothing(plan)
    sessions.write(Deed("records_deleted"), delete_records, ids)
    sessions.write(Deed("records_purged"), purge_records, ids)


def reformatted(value: Any, heading: str) -> Any:
    """Return a cell as programs like to make of it what they take for its meaning."""
    match value:
        case datetime() if "on" not in heading:
            return (value.date() - date(1899, 12, 30)).days
        case str() if "\n" in value:
            return value.replace("\n", " \r\n") + "  "
        case str() if value.isdecimal() and not value.startswith("0"):
            return int(value)
        case str() if heading == "Topics":
            return ";".join(split(value))
        case str() if value == "yes":
            return True
        case str() if heading in {"Status", "Role", "Country held", "Place"}:
            return value.upper() + " "
        case int():
            return str(value)
        case _:
            return value


def test_what_programs_make_of_cells_is_no_change(
    keep: Keep, export: Export, planned: Plan
) -> None:
    keep(sample_records())
    book = Book(export())
    touched = 0
    for sheet in book.workbook.worksheets:
        if sheet.title in {"coopdesk", "Texts", "Lists", "About", "Summary"}:
            continue
        headings = [str(cell.value) for cell in sheet[1]]
        for row in sheet.iter_rows(min_row=2):
            for cell, heading in zip(row, headings, strict=True):
                other = reformatted(cell.value, heading)
                if other != cell.value:
                    touched += 1
                    cell.value = other
                    cell.number_format = "General"
    assert touched > 500
    assert says_nothing(planned(book.save()))


def test_chosen_columns_and_moved_ones_say_no_less(
    keep: Keep, export: Export, planned: Plan
) -> None:
    keep(sample_records())
    book = Book(export(columns=["city", "title", "topics", "start"]))
    sheet = book.sheet("Exchanges")
    sheet.move_range(f"A1:A{sheet.max_row}", cols=sheet.max_column + 2)
    assert says_nothing(planned(book.save()))


def test_lost_hidden_sheets_are_made_up_for_by_headings(
    keep: Keep, export: Export, planned: Plan
) -> None:
    kept = keep(sample_records())
    for language in LANGUAGES:
        path = export(language=language)
        workbook = openpyxl.load_workbook(path)
        del workbook["coopdesk"]
        workbook.save(path)
        plan = planned(path)
        assert says_nothing(plan)
        assert plan.same == len(kept)


def test_sorted_and_renamed_sheets_come_back_the_same(
    keep: Keep, export: Export, planned: Plan
) -> None:
    keep(sample_records())
    book = Book(export())
    for title in ("Exchanges", "Parties", "Learnings"):
        book.sort(title, "Title" if title == "Exchanges" else "Record")
    book.sheet("Exchanges").title = "My exchanges"
    book.sheet("Parties").title = "Who"
    assert says_nothing(planned(book.save()))


def test_a_filtered_export_asks_for_no_other_record(
    sessions: Sessions, keep: Keep, export: Export, planned: Plan
) -> None:
    keep(sample_records())
    with sessions.reading() as session:
        some = [r for r in all_records(session) if r.kind == "project"]
    plan = planned(export(some))
    assert says_nothing(plan)
    assert plan.same == len(some)


def test_what_changed_here_alone_is_kept_without_a_word(
    keep: Keep, change: Callable[[Sequence[Record]], None], export: Export, planned: Plan
) -> None:
    kept = keep(sample_records())
    path = export()
    change([replace(r, narrative="Ours", topics=(), learnings=()) for r in kept])
    plan = planned(path)
    assert says_nothing(plan)
    assert plan.unreachable == 0
