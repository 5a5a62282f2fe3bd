"""Columns that only files from others have become parts of their records."""

from datetime import date
from decimal import Decimal

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
