"""Every row of every sheet is accounted for once, with what was noticed about it."""

from collections import Counter
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings

from coopdesk.catalogue.records import save_record
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Learning, NextStep, Record, StepNote
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


def said(plan: Plan, code: Code) -> list[tuple[int, int, tuple[str, ...], Severity]]:
    """Return the notes of a kind: row, column, values, how grave."""
    return [(n.row, n.column, n.values, n.severity) for n in plan.notes if n.code is code]


def test_cells_that_count_for_those_below_and_ticks_are_told_with_their_columns(
    sessions: Sessions,
) -> None:
    merged: list[list[Any]] = [
        ["Country", "Title", "Year"],
        *(["Peru" if n == 0 else None, f"Visit number {n}", 2020] for n in range(3)),
        *(["Chile" if n == 3 else None, f"Visit number {n}", 2021] for n in range(3, 6)),
    ]
    plan = plan_of(sessions, opened(sheet_of(*merged)))
    assert said(plan, Code.CELLS_AS_ABOVE) == [(0, 1, ("Country", "4"), Severity.REMARK)]
    ticked: list[list[Any]] = [
        ["Title", "Start", "Kenya", "Peru", "Viet Nam"],
        ["Course on wages", "2020", "x", None, "x"],
        ["Visit of inspectors", "2021", None, "x", None],
    ]
    plan = plan_of(sessions, opened(sheet_of(*ticked)))
    [(row, column, values, severity)] = said(plan, Code.COLUMNS_TICKED)
    assert (row, column, severity) == (0, 0, Severity.REMARK)
    assert values == ("Kenya, Peru, Viet Nam", "Country")
    assert said(plan, Code.CELLS_AS_ABOVE) == []


def test_an_order_of_days_is_told_with_what_decides_it_and_warned_of_where_cells_disagree(
    sessions: Sessions,
) -> None:
    def planned(*days: str) -> Plan:
        rows = ([f"{n}", f"Visit of inspectors, part {n}", day, n] for n, day in enumerate(days))
        return plan_of(sessions, opened(sheet_of(HEADINGS, *rows)))

    agreeing = planned("03/04/2020", "25/04/2020", "05/06/2020")
    assert said(agreeing, Code.DAY_ORDER) == [(0, 3, ("25/04/2020", "DD/MM"), Severity.REMARK)]
    assert said(agreeing, Code.DAY_ORDER_CONTRADICTED) == []
    torn = planned("03/04/2020", "25/04/2020", "05/26/2020")
    [(row, column, values, severity)] = said(torn, Code.DAY_ORDER_CONTRADICTED)
    assert (row, column, severity) == (0, 3, Severity.WARNING)
    assert set(values) == {"25/04/2020", "05/26/2020"}
    assert said(torn, Code.DAY_ORDER) == []


def test_an_end_before_its_start_is_told_with_both(sessions: Sessions) -> None:
    rows: list[list[Any]] = [
        ["Title", "Start", "End"],
        ["Visit", "3 May 2021", "1 May 2020"],
        ["Course", "3 May 2021", "3 May 2021"],
    ]
    plan = plan_of(sessions, opened(sheet_of(*rows)))
    words = ("1 May 2020", "3 May 2021")
    assert said(plan, Code.END_BEFORE_START) == [(2, 3, words, Severity.WARNING)]


def test_a_framework_nobody_knows_is_told_and_stays_a_doubt(sessions: Sessions) -> None:
    exchanges = sheet_of(["Title", "Framework"], ["Visit", "Lost agreement"], name="Exchanges")
    plan = plan_of(sessions, opened(exchanges))
    [(row, _, values, severity)] = said(plan, Code.FRAMEWORK_UNKNOWN)
    assert (row, values, severity) == (2, ("Lost agreement",), Severity.WARNING)
    [visit] = plan.additions
    assert [(doubt.field, doubt.text) for doubt in visit.warnings] == [
        ("framework", "Lost agreement")
    ]


def test_rows_above_headings_and_parts_that_say_nothing_are_no_data(sessions: Sessions) -> None:
    plan = plan_of(
        sessions,
        opened(
            sheet_of(["Cooperation in 2024"], ["Title", "Start"], ["Visit", "2024"]),
            sheet_of(
                ["Record", "Learning"], ["Visit", "Begin early"], ["Visit", None], name="Learnings"
            ),
        ),
    )
    assert [row for row, *_ in said(plan, Code.ABOVE_HEADINGS)] == [1]
    assert [row for row, *_ in said(plan, Code.NOTHING_SAID)] == [3]
    outcomes = {(row.sheet, row.number): row.outcome for row in plan.rows}
    assert outcomes["Hoja1", 1] is outcomes["Learnings", 3] is Outcome.NOT_DATA
    assert [learning.text for learning in plan.additions[0].learnings] == ["Begin early"]


def test_a_part_of_a_refused_record_is_refused_with_it(sessions: Sessions) -> None:
    uid = "11111111-1111-4111-8111-111111111111"
    sessions.write(Deed("record_added"), save_record, Record("project", "Bridge", uid))
    plan = plan_of(
        sessions,
        opened(
            sheet_of(["Title", "uid"], ["Bridge", uid], name="Exchanges"),
            sheet_of(["Record", "Learning"], ["Bridge", "Begin early"], name="Learnings"),
        ),
    )
    outcomes = {(row.sheet, row.number): row.outcome for row in plan.rows}
    assert outcomes["Exchanges", 2] is outcomes["Learnings", 2] is Outcome.REFUSED
    assert [row for row, *_ in said(plan, Code.OTHER_KIND)] == [2]
    assert [row for row, *_ in said(plan, Code.RECORD_REFUSED)] == [2]


def test_months_with_two_digits_are_told_with_the_first_of_them(sessions: Sessions) -> None:
    rows = ([f"{n}", f"Visit {n}", day, n] for n, day in enumerate(("Jan-17", "Feb-18", "Mar-19")))
    plan = plan_of(sessions, opened(sheet_of(HEADINGS, *rows)))
    assert said(plan, Code.DAY_ORDER) == [(0, 3, ("Jan-17", "MM/YY"), Severity.REMARK)]


def test_texts_that_were_cleaned_are_told_once_a_column_with_the_first_of_them(
    sessions: Sessions,
) -> None:
    long = "<b>" + "x" * 90 + "</b>"
    first = [["Title", "Start", "City"], ["Visit", DAY, long], ["Talk", DAY, "<i>Lima</i>"]]
    second = [["Project", "Budget", "Donor"], ["Jobs", 5, "a bank"]]
    plan = plan_of(sessions, opened(sheet_of(*first, [], *second), sheet_of(*second, name="Two")))
    assert said(plan, Code.TEXTS_CLEANED) == [(0, 3, ("2", long[:80]), Severity.REMARK)]


def test_a_column_left_out_is_told_with_its_place_and_how_much_it_holds(sessions: Sessions) -> None:
    rows = [["Title", "Start", "Hue"], ["Visit", DAY, "red"], ["Talk", DAY, None], ["C", DAY, "b"]]
    plan = plan_of(sessions, opened(sheet_of(*rows)))
    assert said(plan, Code.COLUMN_LEFT_OUT) == [(0, 3, ("Hue", "2"), Severity.WARNING)]


def test_rows_of_parts_are_the_same_where_the_catalogue_has_what_they_say(
    sessions: Sessions,
) -> None:
    uid = "11111111-1111-4111-8111-111111111111"
    steps = (NextStep("Write", log=(StepNote(text="Asked"),)),)
    kept = Record(title="Visit", uid=uid, learnings=(Learning("One"),), next_steps=steps)
    sessions.write(Deed("record_added"), save_record, kept)
    plan = plan_of(
        sessions,
        opened(
            sheet_of(["Title", "uid", "City"], ["Visit", uid, "Lima"], name="Exchanges"),
            sheet_of(
                *(["Record", "Learning"], ["Visit", "One"], ["Visit", "Two"], ["Nobody", "Three"]),
                name="Learnings",
            ),
            sheet_of(["Record", "Next step"], ["Visit", "Write"], name="Next steps"),
            sheet_of(["Record", "Step no.", "Text"], ["Visit", 1, "Asked"], name="Step notes"),
        ),
    )
    rows = {(row.sheet, row.number): row for row in plan.rows}
    outcomes = {place: row.outcome for place, row in rows.items() if place[1] > 1}
    assert outcomes == {
        ("Exchanges", 2): Outcome.CHANGED,
        ("Learnings", 2): Outcome.SAME,
        ("Learnings", 3): Outcome.CHANGED,
        ("Learnings", 4): Outcome.REFUSED,
        ("Next steps", 2): Outcome.SAME,
        ("Step notes", 2): Outcome.SAME,
    }
    main, part = rows["Exchanges", 2], rows["Learnings", 3]
    assert sorted(change.field for change in main.fields) == ["city", "learnings"]
    assert (main.uid, main.known_id) == (part.uid, part.known_id) == (uid, 1)
    assert main.incoming is not None
    assert (part.incoming, part.fields, part.part) == (None, (), "learnings")


def test_a_file_of_one_table_says_what_it_brings_in(sessions: Sessions) -> None:
    plan = plan_of(sessions, opened(sheet_of(HEADINGS, visit("1"), visit("2"))))
    assert [row.title for row in plan.rows[1:]] == [r.title for r in plan.additions]
    assert [row.uid for row in plan.rows[1:]] == [r.uid for r in plan.additions]
    assert plan.sheets[0].counts[Outcome.NEW] == 2


def test_what_a_sheet_is_called_after_is_told_once_for_its_rows(sessions: Sessions) -> None:
    sheets = [sheet_of(HEADINGS, visit("1"), visit("2"), name=name) for name in ("Chile", "Peru")]
    plan = plan_of(sessions, opened(*sheets))
    assert said(plan, Code.SHEET_CALLED_AFTER) == [
        (0, 0, ("Country", name), Severity.REMARK) for name in ("Chile", "Peru")
    ]
    places = [[party.place for party in record.parties] for record in plan.additions]
    assert places == [["CL"], ["CL"], ["PE"], ["PE"]]
