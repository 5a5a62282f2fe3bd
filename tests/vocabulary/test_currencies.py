import pytest
from babel.core import get_global
from babel.numbers import get_territory_currencies

from coopdesk.domain.folding import fold
from coopdesk.domain.money import CODES, read_money
from coopdesk.vocabulary.currencies import (
    all_currencies,
    currency_name,
    find_currency,
    find_currency_alone,
)


def test_the_codes_are_those_in_use_today() -> None:
    territories = get_global("territory_currencies")
    used = {code for territory in territories for code in get_territory_currencies(territory)}
    assert used - CODES == set()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("€", "EUR"),
        ("euros", "EUR"),
        ("EUR", "EUR"),
        ("US$", "USD"),
        ("U.S. dollars", "USD"),
        ("USD", "USD"),
        ("US $", "USD"),
        ("dólares de los Estados Unidos", "USD"),
        ("dollars américains", "USD"),
        ("pesos mexicanos", "MXN"),
        ("Mexican Peso", "MXN"),
        ("dólares canadienses", "CAD"),
        ("Can$", "CAD"),
        ("R$", "BRL"),
        ("reais", "BRL"),
        ("S/.", "PEN"),
        ("francos suizos", "CHF"),
        ("£", "GBP"),
        ("Deutsche Mark", None),
        ("German marks", "DEM"),
        ("$", None),
        ("dollars", None),
        ("pesos", None),
        ("C$", None),
        ("¥", None),
        ("all", None),
        ("workers", None),
        ("", None),
    ],
)
def test_a_currency_is_found_by_its_sign_code_or_name(text: str, code: str | None) -> None:
    assert find_currency(text) == code


def test_names_are_in_the_language_of_the_reader() -> None:
    assert currency_name("MXN", "fr") == "Peso mexicain"
    assert currency_name("DEM", "en") == "German Mark"
    assert currency_name("QQQ", "pt") == "QQQ"


def test_all_currencies_are_those_of_today_sorted_by_folded_name() -> None:
    currencies = all_currencies("es")
    assert {currency.code for currency in currencies} == CODES
    names = [fold(currency.name) for currency in currencies]
    assert names == sorted(names)


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt"])
def test_every_name_leads_back_to_its_currency(language: str) -> None:
    for currency in all_currencies(language):
        assert find_currency(currency.name) == currency.code


def test_the_sign_of_an_amount_read_leads_to_its_currency() -> None:
    for text, code in {
        "USD6.15 million": "USD",
        "€3 million": "EUR",
        "5 US dollars": "USD",
    }.items():
        assert find_currency(read_money(text).currency) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("USD", "USD"),
        ("PhP", "PHP"),
        ("EU", "EUR"),
        ("Lt", "LTL"),
        ("FS--Switz", "CHF"),
        ("DM--Germany", None),  # marks then, euros now
        ("ATS", "ATS"),
        ("pesos", None),
        ("All", None),
        ("zorkmid", None),
        ("", None),
    ],
)
def test_in_a_column_of_currencies_shorter_words_are_enough(text: str, code: str | None) -> None:
    assert find_currency_alone(text) == code
