"""A heading is taken apart into its words and what else it tells."""

from datetime import date

import pytest

from coopdesk.importing.heading_text import HeadingText, read_heading


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Grant Amount   \n(in US$)\nas of December 2015", "grant amount"),
        ("project_number", "project number"),
        ("startDate", "start date"),
        ("3. Título", "titulo"),
        ("Fecha de\ninicio", "fecha de inicio"),
        ("Title_x000D_\n(short)", "title"),
        ("(Comments)", "comments"),
        ("Grant Amount · in US$", "grant amount"),
        ("Montant (en milliers d'euros)", "montant"),
        ("", ""),
    ],
)
def test_the_words_of_a_heading_stand_without_brackets_marks_and_numbers(
    heading: str, words: str
) -> None:
    assert read_heading(heading).words == words


@pytest.mark.parametrize(
    ("heading", "currency", "scale"),
    [
        ("Grant Amount (in US$)", "USD", 0),
        ("Grant Amount (in PhP)", "PHP", 0),
        ("Monto (MXN)", "MXN", 0),
        ("Monto en pesos mexicanos", "MXN", 0),
        ("Valor (R$)", "BRL", 0),
        ("Budget EUR", "EUR", 0),
        ("Presupuesto total (millones de US$)", "USD", 6),
        ("Orçamento (em milhares de R$)", "BRL", 3),
        ("Coût (en milliers d'euros)", "EUR", 3),
        ("Budget (US$ million)", "USD", 6),
        ("Amount ('000)", "", 3),
        ("Overall title", "", 0),
        ("Fecha de fin", "", 0),
    ],
)
def test_a_heading_tells_the_currency_and_scale_of_its_amounts(
    heading: str, currency: str, scale: int
) -> None:
    told = read_heading(heading)
    assert (told.currency, told.scale) == (currency, scale)


@pytest.mark.parametrize(
    ("heading", "day"),
    [
        ("Utilization as of December 2015", date(2015, 12, 31)),
        ("Desembolso al 31/12/2015", date(2015, 12, 31)),
        ("Décaissements au 30 juin 2019", date(2019, 6, 30)),
        ("Executado até dezembro de 2020", date(2020, 12, 31)),
    ],
)
def test_a_heading_tells_the_day_its_figures_are_of(heading: str, day: date) -> None:
    as_of = read_heading(heading).as_of
    assert as_of is not None
    assert as_of.end == day


def test_a_pattern_of_dates_tells_which_comes_first() -> None:
    assert read_heading("Fecha de inicio (dd/mm/aaaa)").day_first is True
    assert read_heading("Start (MM/DD/YYYY)").day_first is False
    assert read_heading("Start").day_first is None


@pytest.mark.parametrize(
    ("heading", "language"),
    [
        ("Title_en", "en"),
        ("Title_lt", "lt"),
        ("Título (es)", "es"),
        ("Título (inglés)", "en"),
        ("Title - English", "en"),
        ("project_id", ""),  # Indonesian by its code, and nobody's language here
        ("Title", ""),
        ("Start_at_no", ""),
    ],
)
def test_a_heading_tells_the_language_of_its_column(heading: str, language: str) -> None:
    assert read_heading(heading).language == language


def test_a_heading_without_anything_else_is_only_words() -> None:
    assert read_heading("Titel des Vorhabens") == HeadingText("titel des vorhabens")


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Amount (in US$) (total)", HeadingText("amount", "total", "USD")),
        ("Amount [USD million]", HeadingText("amount", currency="USD", scale=6)),
        ("Amount in thousands of US$", HeadingText("amount", currency="USD", scale=3)),
        ("Cost in mil millones", HeadingText("cost", scale=9)),
        ("Cost, '000", HeadingText("cost", scale=3)),
        ("(in US$)", HeadingText("", currency="USD")),
        ("USD", HeadingText("", currency="USD")),
        ("euros", HeadingText("", currency="EUR")),
        ("Amount usd spent", HeadingText("amount spent", currency="USD")),
        ("Costo d'euros", HeadingText("costo", currency="EUR")),
        ("Presupuesto (soles)", HeadingText("presupuesto", currency="PEN")),
        ("Amount (EUR) USD", HeadingText("amount", currency="USD")),
        (
            "Amount (EUR) en pesos mexicanos",
            HeadingText("amount en pesos mexicanos", currency="EUR"),
        ),
        ("ALL amounts", HeadingText("all amounts")),
        ("ALL", HeadingText("all")),
        ("Cost in ALL", HeadingText("cost in all")),
        ("Amount % of total", HeadingText("amount of total", percent=True)),
        ("A|B:C * D", HeadingText("a b c d")),
        ("3.1) Title", HeadingText("title")),
        ("3.5", HeadingText("3 5")),
        ("[Title]", HeadingText("title")),
        ("start_date (x)", HeadingText("start date", "x")),
        ("País/es socio/s", HeadingText("pais socio")),
        ("Start D/M/YY of it", HeadingText("start of it", day_first=True)),
        ("Title_EN", HeadingText("title", language="en")),
        ("Title (x)", HeadingText("title", "x")),
        ("As of soon", HeadingText("as of soon")),
        ("()", HeadingText("")),
    ],
)
def test_a_heading_says_this_and_nothing_more(heading: str, expected: HeadingText) -> None:
    assert read_heading(heading) == expected


def test_what_stands_before_a_day_is_the_heading() -> None:
    told = read_heading("Amount as of 2015 (USD)")
    assert (told.words, told.currency, told.as_of and told.as_of.words) == ("amount", "USD", "2015")
