"""Project sheets: lines of label and value in four languages."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from coopdesk.capture.drafts import Draft
from coopdesk.capture.layouts import project_sheet
from coopdesk.capture.source import Source
from coopdesk.vocabulary.topics import TopicIndex

Page = Callable[[str], Source]
ENGLISH = """\
Project title: Safer orchards
Project symbol: ABC/20/01/XYZ
Donor: European Union; Canada
Countries: Peru, Chile and Colombia
Start date: 01/02/2020
End date: 30/06/2023
Budget: USD 1.5 million
Objectives: Fewer accidents at harvest
 and better records.
Topics: Occupational safety and health, Basket weaving
Partners: Ministry of Labour of Peru
"""
SPANISH = """\
Título: Empleo decente
País: México
Duración: enero de 2021 - diciembre de 2024
Donante: Estados Unidos
Presupuesto: 2,5 millones de euros
Estado: Cerrado
"""
FRENCH = """\
Titre du projet : Travail décent
Pays : Haïti
Période : mars 2019 à mai 2021
Bailleur de fonds : Canada
Montant : 300 000 EUR
"""
PORTUGUESE = """\
Título do projeto: Trabalho decente
Países: Brasil
Data de início: 5 de março de 2019
Data de término: 5 de maio de 2021
Financiador: Brasil
Orçamento: R$ 1.234.567,89
"""


@pytest.fixture
def read(page: Page, topics: TopicIndex) -> Callable[[str], Draft]:
    """Read the one draft of a text."""

    def one(text: str) -> Draft:
        [draft] = project_sheet.read(page(text), topics)
        return draft

    return one


@pytest.mark.parametrize(
    ("text", "title", "days", "money"),
    [
        (ENGLISH, "Safer orchards", (date(2020, 2, 1), date(2023, 6, 30)), ("1500000", "USD")),
        (SPANISH, "Empleo decente", (date(2021, 1, 1), date(2024, 12, 31)), ("2500000", "EUR")),
        (FRENCH, "Travail décent", (date(2019, 3, 1), date(2021, 5, 31)), ("300000", "EUR")),
        (
            PORTUGUESE,
            "Trabalho decente",
            (date(2019, 3, 5), date(2021, 5, 5)),
            ("1234567.89", "BRL"),
        ),
    ],
)
def test_values_are_read_in_each_language(
    read: Callable[[str], Draft],
    text: str,
    title: str,
    days: tuple[date, date],
    money: tuple[str, str],
) -> None:
    record = read(text).record
    assert (record.kind, record.title) == ("project", title)
    assert (record.period.start, record.period.end) == days
    [amount] = record.money
    assert (amount.amount, amount.currency) == (Decimal(money[0]), money[1])


def test_parties_bear_the_roles_of_their_labels(read: Callable[[str], Draft]) -> None:
    found = read(ENGLISH).record.parties
    assert [(each.role, each.place or each.organisation) for each in found] == [
        ("funding", "EU"),
        ("funding", "CA"),
        ("beneficiary", "PE"),
        ("beneficiary", "CL"),
        ("beneficiary", "CO"),
        ("partner", "Ministry of Labour of Peru"),
    ]


def test_a_value_goes_on_in_the_lines_below(read: Callable[[str], Draft]) -> None:
    [objectives] = read(ENGLISH).record.descriptions
    assert objectives.text == "Fewer accidents at harvest and better records."


def test_what_is_no_topic_or_date_is_told_and_not_guessed(read: Callable[[str], Draft]) -> None:
    found = read(ENGLISH.replace("30/06/2023", "31/06/2023"))
    assert found.record.topics == ("occupational-safety-and-health",)
    assert found.record.planned_end is None
    assert sorted(each.field for each in found.warnings) == ["period", "topics"]


def test_the_day_or_month_is_decided_by_all_dates_of_the_sheet(
    read: Callable[[str], Draft],
) -> None:
    start = read(ENGLISH.replace("30/06/2023", "06/30/2023")).record.period.start
    assert start == date(2020, 1, 2)


def test_a_title_told_twice_keeps_the_first_and_a_warning(read: Callable[[str], Draft]) -> None:
    found = read(ENGLISH + "Project symbol: DEF/20/02/XYZ\n")
    assert found.record.symbol == "ABC/20/01/XYZ"
    assert "symbol" in {each.field for each in found.warnings}


@pytest.mark.parametrize("text", [ENGLISH, SPANISH, FRENCH, PORTUGUESE])
def test_the_layout_is_known_by_its_labels(page: Page, text: str) -> None:
    assert project_sheet.fits(page(text)) >= 60
    assert project_sheet.fits(page("Title: A\nNote: B\nTo: C\nFrom: D")) == 0


@pytest.mark.parametrize("text", [ENGLISH, SPANISH, FRENCH, PORTUGUESE])
def test_every_field_has_its_words_at_their_place(
    read: Callable[[str], Draft], page: Page, text: str
) -> None:
    lines = page(text).lines
    for each in read(text).behind:
        if each.line_from == each.line_to:
            assert lines[each.line_from - 1][each.start : each.end] == each.text


def test_sheets_in_a_row_are_a_project_each(page: Page, topics: TopicIndex) -> None:
    found = project_sheet.read(page(ENGLISH + "\n" + SPANISH), topics)
    alone = [project_sheet.read(page(text), topics)[0] for text in (ENGLISH, SPANISH)]
    assert [each.record for each in found] == [each.record for each in alone]


def test_dates_in_brackets_behind_a_length_are_the_period(read: Callable[[str], Draft]) -> None:
    text = "Duración: 48 meses (enero de 2021 - diciembre de 2024)"
    period = read(
        SPANISH.replace("Duración: enero de 2021 - diciembre de 2024", text)
    ).record.period
    assert (period.start, period.end) == (date(2021, 1, 1), date(2024, 12, 31))


def test_a_budget_without_a_figure_is_told_and_no_amount(read: Callable[[str], Draft]) -> None:
    found = read(ENGLISH.replace("USD 1.5 million", "not available"))
    assert found.record.money == ()
    assert "money" in {each.field for each in found.warnings}


def test_countries_one_to_a_line_and_donors_apart_by_commas_are_parties_each(
    read: Callable[[str], Draft],
) -> None:
    text = ENGLISH.replace("Peru, Chile and Colombia", "\n  Peru\n  Chile")
    found = read(text.replace("European Union; Canada", "Japan, Republic of Korea")).record.parties
    assert [(each.role, each.place) for each in found][:4] == [
        ("funding", "JP"),
        ("funding", "KR"),
        ("beneficiary", "PE"),
        ("beneficiary", "CL"),
    ]


def test_a_sum_with_its_parts_in_brackets_is_the_budget(read: Callable[[str], Draft]) -> None:
    text = "EUR 1 250 000 (EU: EUR 1 000 000; Canada: EUR 250 000)"
    [money] = read(ENGLISH.replace("USD 1.5 million", text)).record.money
    assert (money.amount, money.currency) == (Decimal(1_250_000), "EUR")
