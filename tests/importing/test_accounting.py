"""Every row of every sheet is accounted for once, with what was noticed about it."""

from collections import Counter
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings

from coopdesk.db.database import Sessions
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.mapping import map_table
from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.opening import Opened
from coopdesk.importing.plan import Outcome, Plan
from coopdesk.importing.sheets import CellError, Sheet, SheetFact, Workbook
from coopdesk.importing.tables import find_tables
from tests.importing.listings import Listing, listings, sheet_of, workbook

DAY = date(2020, 3, 1)
HEADINGS: list[Any] = ["Code", "Title", "Start", "Amount"]


def opened(*sheets: Sheet, facts: tuple[SheetFact, ...] = ()) -> Opened:
    book = workbook(*sheets)
    book = Workbook(book.path, book.sheets, "", facts)
    schema, tables = find_tables(book)
    mappings = tuple(map_table(t, schema) if t.target else None for t in tables)
    return Opened(book.path, "", book, schema, tables, mappings)


def plan_of(sessions: Sessions, file: Opened) -> Plan:
    with sessions.reading() as session:
        return make_plan(session, file)


def visit(code: str, amount: int = 100) -> list[Any]:
    return [code, f"Visit of inspectors, part {code}", DAY, amount]


@given(listings())
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_every_row_of_a_listing_is_accounted_for_once(sessions: Sessions, made: Listing) -> None:
    plan = plan_of(sessions, opened(made.sheet()))
    assert [row.number for row in plan.rows] == sorted(made.rows)
    assert plan.read == len(made.rows) == sum(sheet.read for sheet in plan.sheets)
    said = {row.number: row.outcome for row in plan.rows}
    assert {number for number in said if said[number] is Outcome.NOT_DATA} == {*made.rows} - {
        *made.data
    }
    assert all(row.notes for row in plan.rows if row.outcome is Outcome.NOT_DATA)


def test_each_table_of_a_sheet_has_its_own_counts(sessions: Sessions) -> None:
    second: list[list[Any]] = [["Project", "Budget", "Donor"], ["Jobs", 5, "a bank"]]
    sheet = sheet_of(["Title", "Start", "Requesting"], ["Visit", DAY, "Peru"], [], *second)
    plan = plan_of(sessions, opened(sheet, sheet_of(name="Sheet2")))
    assert [(s.sheet, s.place, s.heading_row, s.read) for s in plan.sheets] == [
        *(("Hoja1", 1, 1, 2), ("Hoja1", 2, 4, 2), ("Sheet2", 1, 0, 0)),
    ]
    assert [(row.number, row.place) for row in plan.rows] == [(1, 1), (2, 1), (4, 2), (5, 2)]
    assert [r.kind for r in plan.additions] == ["exchange", "project"]


def test_tables_beside_each_other_are_each_accounted_for(sessions: Sessions) -> None:
    headings = ["Title", "Start", "Requesting", None, "Project", "Budget", "Donor"]
    row = ["Visit", DAY, "Peru", None, "Jobs", 5, "a bank"]
    plan = plan_of(sessions, opened(sheet_of(headings, row)))
    assert [(row.number, row.place) for row in plan.rows] == [(1, 1), (1, 2), (2, 1), (2, 2)]
    assert [record.title for record in plan.additions] == ["Visit", "Jobs"]


def test_errors_are_noted_wherever_they_stand(sessions: Sessions) -> None:
    rows: list[list[Any]] = [
        *([CellError("#REF!")], ["Code", "Title", "Start", "Colour of the file"]),
        *(["1", "Visit", DAY, CellError("#N/A")], ["2", "Talk", CellError("="), "blue"]),
        ["Total", None, None, CellError("#DIV/0!")],
    ]
    plan = plan_of(sessions, opened(sheet_of(*rows)))
    noted = {(note.cell, note.code, note.values[:1]) for row in plan.rows for note in row.notes}
    assert ("A1", Code.CELL_ERROR, ("#REF!",)) in noted
    assert ("D3", Code.CELL_ERROR, ("#N/A",)) in noted
    assert ("C4", Code.NOT_CALCULATED, ("=",)) in noted
    assert ("D5", Code.CELL_ERROR, ("#DIV/0!",)) in noted
    errors = Counter(n.cell for r in plan.rows for n in r.notes if n.code is Code.CELL_ERROR)
    assert set(errors.values()) == {1}


def test_what_the_reader_told_is_noted(sessions: Sessions) -> None:
    told = (SheetFact("hidden_rows", values=("1", "2")), SheetFact("text_cut_by_excel", 2, 2))
    sheet = sheet_of(HEADINGS, visit("1"))
    sheet = Sheet(sheet.name, False, sheet.rows, facts=told)
    plan = plan_of(sessions, opened(sheet, facts=(SheetFact("dates_from_1904"),)))
    noted = [(note.code, note.severity, note.cell) for note in plan.sheets[0].notes[:3]]
    assert noted == [
        (Code.DATES_FROM_1904, Severity.REMARK, ""),
        (Code.HIDDEN_ROWS, Severity.REMARK, ""),
        (Code.TEXT_CUT_BY_EXCEL, Severity.WARNING, "B2"),
    ]


def test_a_total_that_differs_is_a_warning_with_both_figures(sessions: Sessions) -> None:
    plan = plan_of(sessions, opened(sheet_of(HEADINGS, visit("1"), ["Total", None, None, 99])))
    [note] = plan.rows[-1].notes
    assert (note.code, note.severity, note.cell) == (Code.TOTAL_DIFFERS, Severity.WARNING, "D3")
    assert note.values == ("99", "100")
    assert plan.rows[-1].outcome is Outcome.NOT_DATA


def test_numbers_that_begin_anew_in_each_country_are_no_duplicates(sessions: Sessions) -> None:
    rows = [["Chile"], visit("1"), visit("2"), ["Peru"], visit("1"), visit("2")]
    plan = plan_of(sessions, opened(sheet_of(HEADINGS, *rows)))
    assert plan.counts[Outcome.NEW] == 4
    places = [{party.place for party in record.parties} for record in plan.additions]
    assert places == [{"CL"}, {"CL"}, {"PE"}, {"PE"}]


def test_a_table_without_titles_is_read_once_one_is_chosen(sessions: Sessions) -> None:
    costs = sheet_of(["Unit", "Staff", "Cost", "Year"], ["AB", 3, 40000, 2019], name="Costs")
    file = opened(sheet_of(HEADINGS, visit("1")), costs)
    plan = plan_of(sessions, file)
    assert plan.sheets[1].counts[Outcome.NOT_DATA] == 2
    assert Code.NO_TITLE in {note.code for note in plan.sheets[1].notes}
    mapping = file.mappings[1]
    assert mapping is not None
    plan = plan_of(sessions, file.with_mapping(mapping.choose(1, "title")))
    assert plan.sheets[1].counts[Outcome.NEW] == 1
    assert "AB" in {record.title for record in plan.additions}


def test_a_sheet_that_is_skipped_says_why(sessions: Sessions) -> None:
    guidance = sheet_of(
        ["Field", "Guidance"], ["Title", "What it is"], ["Start", "When"], ["Code", "-"]
    )
    plan = plan_of(sessions, opened(sheet_of(HEADINGS, visit("1"), name="Data"), guidance))
    assert [note.code for note in plan.sheets[1].notes] == [Code.GUIDANCE]
    assert plan.sheets[1].counts[Outcome.NOT_DATA] == 4
