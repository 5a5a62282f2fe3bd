from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.money import find_money, read_money


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("USD6.15 million", "6150000", "USD"),
        ("€3 million", "3000000", "€"),
        ("3 million EUR", "3000000", "EUR"),
        ("EUR 1.234.567,89", "1234567.89", "EUR"),
        ("1,234,567.89", "1234567.89", ""),
        ("US$ 250 000", "250000", "US$"),
        ("US $ 250\u00a0000", "250000", "US $"),
        ("6.15 millones de dólares", "6150000", "dólares"),
        ("2,5 milhões", "2500000", ""),
        ("3 M€", "3000000", "€"),
        ("1,2 MUSD", "1200000", "USD"),
        ("R$ 1,2 mi", "1200000", "R$"),
        ("12 345 FCFA", "12345", "FCFA"),
        ("1.250.000 (USD)", "1250000", "USD"),
        ("(25,000) USD", "-25000", "USD"),
        ("(R$ 25.000,00)", "-25000", "R$"),
        ("€3m", "3000000", "€"),
        ("R$ 1.000.000,00", "1000000", "R$"),
        ("12,5 millions d'euros", "12500000", "euros"),
        ("3 mil millones de pesos mexicanos", "3000000000", "pesos mexicanos"),
        ("2 milliards de francs CFA", "2000000000", "francs CFA"),
        ("400 dólares de los Estados Unidos", "400", "dólares de los Estados Unidos"),
        ("500 U.S. dollars", "500", "U.S. dollars"),
        ("CHF 1'250'000.50", "1250000.50", "CHF"),
        ("INR 12,34,567", "1234567", "INR"),
        ("5 crore", "50000000", ""),
        ("$500", "500", "$"),
        ("USD 12,500", "12500", "USD"),
        ("12.500 €", "12500", "€"),
        ("U$S 1200", "1200", "U$S"),
        ("S/. 350.00", "350", "S/."),
        ("-500 USD", "-500", "USD"),
        ("1 billion USD", "1000000000", "USD"),
        ("3 billones de pesos", "3000000000000", "pesos"),
        ("0,125", "0.125", ""),
        ("USD 3 million (2021-2025)", "3000000", "USD"),
        ("approx. € 40 000 per year", "40000", "€"),
        ("1500", "1500", ""),
    ],
)
def test_an_amount_is_read_however_it_is_written(text: str, amount: str, currency: str) -> None:
    read = read_money(text)
    assert (read.amount, read.currency) == (Decimal(amount), currency)
    assert read.words == text
    assert not read.doubtful


@pytest.mark.parametrize(
    ("text", "likelier"),
    [
        ("1,234", "1234"),
        ("KWD 1.234", "1234"),
        ("6,150 million USD", "6150000000"),
        ("3 billions d'euros", "3000000000"),
        ("20 inspectors", "20"),
        ("5 m", "5000000"),
        ("3 trainings, USD 400", "400"),
    ],
)
def test_what_can_be_read_in_two_ways_is_doubtful(text: str, likelier: str) -> None:
    read = read_money(text)
    assert read.amount == Decimal(likelier)
    assert read.doubtful


@pytest.mark.parametrize(
    "text",
    [
        "USD 1000 - 2000 USD",
        "EUR 5 USD 6",
        "09/23/2019",
        "1.23.4",
        "1,23,45",
        "12.34,5.6",
        "9" * 40,
    ],
)
def test_what_holds_no_single_amount_is_not_guessed(text: str) -> None:
    read = read_money(text)
    assert read.amount is None
    assert read.doubtful


@pytest.mark.parametrize("text", ["", "to be confirmed", "100 %", "n/a", "US$"])
def test_a_text_without_an_amount_has_none(text: str) -> None:
    read = read_money(text)
    assert (read.amount, read.currency, read.words, read.doubtful) == (None, "", text, False)


def test_the_decimal_mark_of_the_column_settles_a_doubt() -> None:
    assert read_money("1,234", ".").amount == Decimal(1234)
    assert read_money("1,234", ",").amount == Decimal("1.234")
    assert not read_money("1,234", ",").doubtful


def test_a_scaled_amount_keeps_no_empty_decimals() -> None:
    assert str(read_money("USD6.15 million").amount) == "6150000"
    assert str(read_money("USD 0.0000015 million").amount) == "1.5"


def test_amounts_in_running_text_need_a_currency() -> None:
    text = "In 2021 the donor gave USD6.15 million for 20 inspectors and 3 million euros in 2023."
    found = find_money(text)
    assert [read.amount for read in found] == [Decimal(6150000), Decimal(3000000)]
    assert [read.words for read in found] == ["USD6.15 million", "3 million euros"]


@given(st.integers(0, 10**12), st.sampled_from([",", ".", " ", "'"]))
def test_whole_numbers_in_groups_read_back(number: int, mark: str) -> None:
    written = f"{number:,}".replace(",", mark)
    assert read_money(f"USD {written}").amount == number


@pytest.mark.parametrize(
    "part", ["1", "1,", "1 ", "1 000", " ", "$ ", "dollars de ", "us ", "U.S. "]
)
def test_a_hostile_text_is_read_in_linear_time(part: str) -> None:
    # A page of blanks once took minutes; with a wrong pattern this test does not come back.
    find_money("1 dollars " + part * 40_000 + "x")


@given(st.text("0123456789.,' $€USDmilMk-%dedólares", max_size=40))
def test_no_text_is_too_odd_to_read(text: str) -> None:
    read_money(text)
    find_money(text)
