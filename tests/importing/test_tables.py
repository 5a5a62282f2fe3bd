"""Tables are found wherever they begin."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from coopdesk.domain.errors import NoTableFound
from coopdesk.exporting.columns import SCHEMA
from coopdesk.importing.notes import Code
from coopdesk.importing.opening import open_file
from coopdesk.importing.sheets import Sheet
from coopdesk.importing.table import Table
from coopdesk.importing.tables import find_tables
from tests.importing.listings import sheet_of, workbook

DAY = date(2020, 3, 1)
VISITS: list[list[Any]] = [["Visit to Lima", DAY, "Peru"], ["Visit to Quito", DAY, "Ecuador"]]
GRANTS: list[list[Any]] = [["Jobs for youth", 1000, "a bank"], ["Jobs for all", 2000, "a bank"]]


def tables_of(*sheets: Sheet) -> list[Table]:
    return list(find_tables(workbook(*sheets))[1])


def numbers(table: Table) -> list[int]:
    return [row.number for row in table.rows]


def headings(table: Table) -> list[str]:
    return [text for _, text in table.headings]


def test_headings_need_not_stand_in_the_first_row(book: Callable[..., Path]) -> None:
    path = book(Listing=[["Cooperation 2024"], [], ["Title", "Start"], ["Visit", "2024"]])
    [table] = open_file(path).tables
    assert table.heading_row == 3
    assert [row.number for row in table.above] == [1]
    assert [row.number for row in table.rows] == [4]


def test_a_sheet_is_known_by_its_name_in_any_language(book: Callable[..., Path]) -> None:
    path = book(Proyectos=[["Título"], ["Empleo"]], Aprendizajes=[["Registro", "Aprendizaje"]])
    targets = [table.target.key if table.target else "" for table in open_file(path).tables]
    assert targets == ["projects", "learnings"]


def test_the_main_sheet_may_be_forced(book: Callable[..., Path]) -> None:
    path = book(Listing=[["Title", "Start"], ["Visit", "2024"]])
    [table] = open_file(path, kind="projects").tables
    assert table.target is not None
    assert table.target.key == "projects"


def test_a_file_without_known_headings_is_refused(book: Callable[..., Path]) -> None:
    with pytest.raises(NoTableFound):
        open_file(book(Data=[["one", "two"], [1, 2]]))


def test_headings_say_what_a_listing_holds(book: Callable[..., Path]) -> None:
    path = book(Parties=[["Title", "Start", "Funding", "Revised end"], ["Jobs", "2024", "", ""]])
    [table] = open_file(path).tables
    assert table.target is not None
    assert table.target.key == "projects"


def test_headings_may_stand_far_down() -> None:
    preface = [[f"Line {n} of a preface"] for n in range(90)]
    [table] = tables_of(sheet_of(*preface, ["Title", "Start", "Country"], *VISITS))
    assert table.heading_row == 91
    assert numbers(table) == [92, 93]


def test_bands_above_the_headings_are_no_headings() -> None:
    bands = ["CORE FIELDS", None, "OTHER FIELDS"]
    [table] = tables_of(sheet_of(["Listing"], bands, ["Title", "Start", "Country"], *VISITS))
    assert headings(table) == ["Title", "Start", "Country"]
    assert [row.number for row in table.above] == [1, 2]


def test_two_rows_of_headings_are_joined() -> None:
    upper = ["No", "Title", "Period", None, "Budget", None]
    lower = [None, None, "Start", "End", "USD", "EUR"]
    [table] = tables_of(
        sheet_of(upper, lower, [1, "Visit", DAY, DAY, 5, 6], [2, "Talk", DAY, DAY, 5, 6])
    )
    joined = ["Period · Start", "Period · End", "Budget · USD", "Budget · EUR"]
    assert headings(table) == ["No", "Title", *joined]
    assert [(one.row.number, one.code) for one in table.set_aside] == [(1, Code.HEADING)]


def test_headings_that_repeat_under_bands_are_told_apart_by_them() -> None:
    upper = [None, "Planned", None, "Actual"]
    lower = ["Project", "Start", "End", "Start", "End"]
    [table] = tables_of(sheet_of(upper, lower, ["Visit", *[DAY] * 4], ["Talk", *[DAY] * 4]))
    assert headings(table)[1:] == [
        "Planned · Start",
        "Planned · End",
        "Actual · Start",
        "Actual · End",
    ]


def test_units_under_headings_are_joined_and_numbers_of_columns_are_not() -> None:
    units = sheet_of(
        ["Title", "Start", "Amount"], [None, "(dd/mm/yyyy)", "(US$)"], ["Visit", DAY, 5]
    )
    assert headings(tables_of(units)[0]) == ["Title", "Start · (dd/mm/yyyy)", "Amount · (US$)"]
    counted = sheet_of(["Title", "Start", "Country"], [1, 2, 3], *VISITS)
    assert headings(tables_of(counted)[0]) == ["Title", "Start", "Country"]
    assert numbers(tables_of(counted)[0]) == [3, 4]


def test_a_second_row_of_headings_in_another_tongue_is_no_data() -> None:
    [table] = tables_of(
        sheet_of(["Title", "Start", "Country"], ["Título", "Inicio", "País"], *VISITS)
    )
    assert headings(table) == ["Title", "Start", "Country"]
    assert numbers(table) == [3, 4]


def test_headings_need_not_be_known_words() -> None:
    rows = [
        ["Fortalecimiento de la inspección", "MT", 12500],
        ["Diálogo social en los puertos", "MT", 8000],
    ]
    [table] = tables_of(
        sheet_of(["Denominación de la acción", "Contraparte", "Desembolsado"], *rows)
    )
    assert table.heading_row == 1
    assert numbers(table) == [2, 3]


def test_tables_below_each_other_are_told_apart_with_a_gap_or_without() -> None:
    first, second = ["Title", "Start", "Requesting"], ["Project", "Budget", "Donor"]
    for between in ([[], ["Projects"]], []):
        one, other = tables_of(sheet_of(first, *VISITS, *between, second, *GRANTS))
        assert (one.place, other.place) == (1, 2)
        assert [t.target.key for t in (one, other) if t.target] == ["exchanges", "projects"]
        assert [len(t.rows) for t in (one, other)] == [2, 2]


def test_tables_beside_each_other_are_told_apart() -> None:
    rows = [[*left, None, *right] for left, right in zip(VISITS, GRANTS, strict=True)]
    heading = ["Title", "Start", "Requesting", None, "Project", "Budget", "Donor"]
    one, other = tables_of(sheet_of(heading, *rows))
    assert headings(one) == heading[:3]
    assert headings(other) == heading[4:]
    assert numbers(one) == numbers(other) == [2, 3]


def test_an_empty_column_within_a_table_parts_nothing() -> None:
    rows = [[a, None, b, c] for a, b, c in VISITS]
    [table] = tables_of(sheet_of(["Title", None, "Start", "Country"], *rows))
    assert headings(table) == ["Title", "Start", "Country"]


def test_a_filled_column_without_a_heading_is_named_by_its_letter() -> None:
    [table] = tables_of(sheet_of(["Title", "Start"], *VISITS))
    assert headings(table) == ["Title", "Start", "C"]


GUIDANCE = [["Title", "What it is called"], ["Start", "Its first day"], ["Country", "Where to"]]
VALUES = [["A", "approved"], ["C", "closed"], ["P", "planned"]]
PLACES = [["Region", "North", None, 1], ["Province", "North", "Coast", 12], ["Region", "South"]]
COSTS = [["AB", 3, 40000, 2019], ["CD", 4, 50000, 2020]]
CHART = [[2018, 3], [2019, 4], [2020, 6]]
PEOPLE = [["A person", "somebody@example.org", "Peru"], ["Another", "who@example.org", "Chile"]]


@pytest.mark.parametrize(
    ("sheet", "reason"),
    [
        (sheet_of(name="Sheet2"), Code.EMPTY_SHEET),
        (sheet_of(["Field", "Guidance"], *GUIDANCE, name="Cover"), Code.GUIDANCE),
        (sheet_of(["Code", "Meaning"], *VALUES, name="Codes"), Code.VALUES_LIST),
        (sheet_of(["Type", "Region", "Province", "Code"], *PLACES, name="Geo"), Code.PLACES_LIST),
        (sheet_of(["Year", "Projects"], *CHART, name="Chart"), Code.NO_TITLE),
        (sheet_of(["Name", "E-mail", "Country"], *PEOPLE, name="Team"), Code.NO_TITLE),
        (sheet_of(["Unit", "Staff", "Cost", "Year"], *COSTS, name="Costs"), Code.NO_TITLE),
    ],
    ids=lambda value: str(value) if isinstance(value, Code) else "",
)
def test_sheets_without_records_are_skipped_with_the_reason(sheet: Sheet, reason: Code) -> None:
    listing = sheet_of(["Title", "Start", "Country"], *VISITS, name="Data")
    _, skipped = tables_of(listing, sheet)
    assert skipped.skipped is reason
    whole = [
        *skipped.above,
        skipped.heading_cells,
        *skipped.rows,
        *(s.row for s in skipped.set_aside),
    ]
    assert sorted(row.number for row in whole if row) == [row.number for row in sheet.rows]


def test_what_the_columns_speak_of_tells_exchanges_from_projects() -> None:
    grants = sheet_of(
        ["Title", "Funding institution", "Grant amount"], *[[t, d, a] for t, a, d in GRANTS]
    )
    visits = sheet_of(["Title", "Start", "Solicitante"], *VISITS)
    signed = sheet_of(["Title", "Signed", "Signatory"], *VISITS)
    targets = [t.target.key for s in (grants, visits, signed) for t in tables_of(s) if t.target]
    assert targets == ["projects", "exchanges", "frameworks"]


def test_a_sign_may_be_a_heading() -> None:
    headings_of = ["#", "Actividad", "Beneficiarios", "Presupuesto"]
    rows = [
        [1, "Taller sobre trabajo infantil", "inspectores", 15000],
        [2, "Visita a puertos", "-", 9],
    ]
    [table] = tables_of(sheet_of(headings_of, *rows))
    assert headings(table) == headings_of


def test_a_second_row_of_headings_known_by_their_words_alone_is_no_data() -> None:
    over = ["Nombre del proyecto", "Fecha de inicio", "País receptor"]
    under = ["Intitulé du projet", "Date de début", "Pays bénéficiaire"]
    assert numbers(tables_of(sheet_of(over, under, *VISITS))[0]) == [3, 4]


def test_what_goes_on_about_the_record_above_is_no_record() -> None:
    more = ["Objective: to learn from each other how inspectors plan their visits"]
    headings_, rows = ["Title", "Start", "Country"], [VISITS[0], more, VISITS[1], more]
    [table] = tables_of(sheet_of(headings_, *rows))
    assert numbers(table) == [2, 4]


def test_a_file_of_nothing_but_tables_without_titles_is_refused() -> None:
    with pytest.raises(NoTableFound):
        tables_of(sheet_of(["Unit", "Staff", "Cost", "Year"], *COSTS, name="Costs"))


def ours(*rows: list[Any], name: str = "Projects", hidden: bool = True) -> list[Table]:
    """Return the tables of a sheet of which a hidden one says that we have written it."""
    said = [["language", "en"], ["sheet", "projects", "Projects"], ["sheet", "strange", "Else"]]
    schema = replace(sheet_of(*said, name=SCHEMA), hidden=hidden)
    return [t for t in tables_of(sheet_of(*rows, name=name), schema) if t.sheet == name]


OWN = ["Title", "Start", "End"]
OWN_ROW = ["A project", DAY, DAY]


def test_a_sheet_of_ours_is_taken_as_it_stands() -> None:
    [table] = ours(["A line above"], OWN, OWN_ROW, ["Total", 1, 2], OWN_ROW)
    assert table.ours
    assert table.target is not None
    assert (table.target.key, table.heading_row, headings(table)) == ("projects", 2, OWN)
    assert [row.number for row in table.above] == [1]
    assert numbers(table) == [3, 4, 5]
    assert not any(t.ours for t in ours(OWN, OWN_ROW, hidden=False))
    assert not any(t.ours for t in ours(OWN, OWN_ROW, name="Else"))


def test_the_row_with_the_most_of_our_headings_is_that_of_the_headings() -> None:
    [table] = ours(["Title"], OWN, OWN_ROW, OWN)
    assert table.heading_row == 2
    assert numbers(table) == [3, 4]
    [table] = ours(["Start", "End", "City", "Status"], OWN, OWN_ROW)
    assert table.heading_row == 2  # without a title there are no records
    [table] = ours(["Title"], ["A project"])
    assert (table.ours, table.heading_row) == (True, 1)


def test_pages_of_ours_that_explain_are_none_of_the_tables_of_others() -> None:
    said = [["language", "en"], ["sheet", "projects", "Projects"]]
    schema = replace(sheet_of(*said, name=SCHEMA), hidden=True)
    pages = {
        t.sheet: t.own_page for t in tables_of(sheet_of(OWN, OWN_ROW, name="Projects"), schema)
    }
    assert pages == {"Projects": False, SCHEMA: True}
