"""Columns that only files from others have become parts of their records."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from coopdesk.domain.records import (
    AgreementNumber,
    Description,
    Document,
    ParticipantGroup,
    Party,
    Person,
    Provenance,
)
from coopdesk.domain.results import KpiValue
from coopdesk.importing.further_columns import role_for
from coopdesk.importing.notes import Code
from tests.importing.rows import SOURCE, read_rows


def test_figures_are_reported_ones_with_the_name_of_their_column_and_the_day_of_the_row() -> None:
    headings = ["Title", "Utilization Rate", "Time Elapsed", "% de avance", "As of date"]
    cells = ["Visit", Decimal("4.8936170212765955"), 100, "65 %", date(2015, 12, 31)]
    [record] = read_rows(headings, cells).records
    day = date(2015, 12, 31)
    assert record.kpis == (
        KpiValue("utilisation", "Utilization Rate", "4.89 %", "reported", day),
        KpiValue("elapsed", "Time Elapsed", "100 %", "reported", day),
        KpiValue("", "% de avance", "65 %", "reported", day),
    )


def test_a_day_in_the_heading_is_that_of_its_figures() -> None:
    [record] = read_rows(["Title", "Tasa de ejecución al 30/06/2019"], ["Visit", 12]).records
    assert record.kpis[0].as_of == date(2019, 6, 30)


def test_organisations_are_parties_in_the_role_of_their_column() -> None:
    headings = ["Title", "Funding institution", "Implementing agency", "Executing agency"]
    [record] = read_rows(headings, ["Visit", "Sweden", "DENR, DA", "Ministry of Labour"]).records
    assert record.parties == (
        Party("SE", "", "funding"),
        Party("", "DENR", "implementing"),
        Party("", "DA", "implementing"),
    )
    assert record.executing_body == "Ministry of Labour"


def test_on_exchanges_they_have_the_roles_of_exchanges() -> None:
    headings = ["Title", "Institución solicitante", "Institución oferente", "Fuente de recursos"]
    cells = ["Visita", "Inspección del Trabajo", "Ministerio de Trabajo", "AECID"]
    [record] = read_rows(headings, cells, target="exchanges").records
    assert [(p.role, p.organisation) for p in record.parties] == [
        ("requesting", "Inspección del Trabajo"),
        ("providing", "Ministerio de Trabajo"),
        ("funder", "AECID"),
    ]


def test_participants_agreements_links_contacts_and_descriptions_are_parts_too() -> None:
    headings = [
        *("Title", "Number of participants", "Women", "Men", "Agreement number"),
        *("Link of a document", "Contact person", "Long description", "Short description"),
    ]
    cells = ["Visit", 20, 12, "8", "IL-35872", "https://example.org/a.pdf", "A. Person"]
    [record] = read_rows(headings, [*cells, "A long one", "Short"]).records
    assert record.participants == (ParticipantGroup(total=20, women=12, men=8),)
    assert record.agreement_numbers == (AgreementNumber("IL-35872"),)
    assert record.documents == (Document(url="https://example.org/a.pdf"),)
    assert record.people == (Person("A. Person"),)
    assert record.narrative == "A long one"
    assert record.descriptions == (Description("general", "Short"),)


def test_a_cleaned_text_keeps_what_it_was_among_the_sources() -> None:
    raw = "<b>Fl\x81chtlinge</b>"
    found = read_rows(["Title", "Description"], ["Visit", raw], ["Other", "Plain"])
    visit, other = found.records
    assert visit.narrative == "Flüchtlinge"
    assert visit.provenance == (Provenance("narrative", SOURCE.name, SOURCE.sha256, 2, 2, raw),)
    assert other.provenance == ()
    assert found.file.cleaned == {("Listing", 2): [raw]}


def test_ends_of_projects_make_the_period_where_no_other_column_does() -> None:
    headings = ["Title", "Start date", "Original closing date", "Revised closing date"]
    start, planned, revised = date(2012, 1, 1), date(2014, 1, 1), date(2015, 1, 1)
    both, first, none = read_rows(
        headings, ["A", start, planned, revised], ["B", start, planned], ["C", start]
    ).records
    assert (both.period.end, both.planned_end, both.revised_end) == (revised, planned, revised)
    assert (first.period.end, first.period.shape) == (planned, "range")
    assert (none.period.end, none.period.shape) == (None, "open")


@pytest.mark.parametrize(
    ("heading", "value", "shown"),
    [
        ("Utilization Rate", 5, "5 %"),
        ("Utilization Rate", Decimal("0.125"), "0.12 %"),
        ("Utilization Rate", Decimal("20.00"), "20 %"),
        ("Utilization Rate", "5", "5"),
        ("Utilization Rate", True, "True"),
        ("% de avance", 65, "65 %"),
        ("Avance", 65, "65"),
        ("Avance", Decimal("65.456"), "65.46"),
        ("Avance", "two of three", "two of three"),
    ],
)
def test_a_figure_is_shown_as_a_part_of_a_hundred_where_it_is_one(
    heading: str, value: Any, shown: str
) -> None:
    [record] = read_rows(["Title", heading], ["Visit", value]).records
    assert [kpi.value for kpi in record.kpis] == [shown]


def test_a_day_in_the_heading_wins_over_that_of_the_row() -> None:
    headings = ["Title", "Tasa de ejecución al 30/06/2019", "% de avance", "As of date"]
    [record] = read_rows(headings, ["Visit", 12, 5, date(2015, 12, 31)]).records
    assert [kpi.as_of for kpi in record.kpis] == [date(2019, 6, 30), date(2015, 12, 31)]


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ((20, 12, 8), (20, 12, 8)),
        ((None, 12, None), (None, 12, None)),
        ((0, None, None), (0, None, None)),
        ((None, None, "3"), (None, None, 3)),
        ((None, None, None), None),
    ],
)
def test_participants_are_told_as_far_as_they_are(
    cells: tuple[Any, ...], expected: tuple[int | None, ...] | None
) -> None:
    headings = ["Title", "Number of participants", "Women", "Men"]
    [record] = read_rows(headings, ["Visit", *cells]).records
    found = [(group.total, group.women, group.men) for group in record.participants]
    assert found == ([expected] if expected else [])


def test_a_currency_that_no_amount_stands_beside_is_kept_as_a_doubt() -> None:
    headings = ["Title", "Amount", "Currency", "Currency"]
    both, one, none = read_rows(
        headings, ["A", 5, "USD", "EUR"], ["B", 5, "USD", None], ["C", None, "USD", None]
    ).records
    assert [[doubt.text for doubt in r.warnings] for r in (both, one, none)] == [
        ["Currency: EUR"],
        [],
        ["Currency: USD"],
    ]


def test_parts_that_come_twice_are_one_and_blank_ones_none() -> None:
    headings = ["Title", "Agreement number", "Agreement number", "Contact person"]
    [record] = read_rows(headings, ["Visit", "IL-1", "IL-1", " A.\n Person "]).records
    assert record.agreement_numbers == (AgreementNumber("IL-1"),)
    assert record.people == (Person("A. Person"),)
    [blank] = read_rows(headings, ["Visit", " ", "n/a", None]).records
    assert (blank.agreement_numbers, blank.people) == ((), ())


@pytest.mark.parametrize(
    ("role", "kind", "expected"),
    [
        *(("requesting", "exchange", "requesting"), ("beneficiary", "exchange", "requesting")),
        *(("implementing", "exchange", "coordinator"), ("other", "exchange", "")),
        *(("requesting", "project", "beneficiary"), ("funding", "project", "funding")),
        *(("funding", "framework", ""), ("other", "project", "other")),
    ],
)
def test_a_role_is_one_that_records_of_the_kind_have(role: str, kind: str, expected: str) -> None:
    assert role_for(role, kind) == expected


def test_a_day_of_figures_that_is_none_is_told() -> None:
    found = read_rows(["Title", "% de avance", "As of date"], ["Visit", 5, "soon"])
    assert found.records[0].kpis[0].as_of is None
    assert [note.code for note in found.notes] == [Code.DATE_UNCLEAR]
