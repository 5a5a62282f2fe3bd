"""Amounts are read with the kind of their column and the currency from wherever it is told."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest

from coopdesk.domain.records import Money
from coopdesk.importing.amounts import decimal_mark_of, is_same, rounded
from coopdesk.importing.notes import Code
from tests.importing.rows import read_rows


def money(headings: Sequence[str], *cells: Any) -> tuple[Money, ...]:
    [record] = read_rows(["Title", *headings], ["Visit", *cells]).records
    return record.money


@pytest.mark.parametrize(
    ("heading", "cell", "amount", "currency"),
    [
        ("Amount", "1.234.567,89 €", "1234567.89", "EUR"),
        ("Monto", "USD6.15 million", "6150000", "USD"),
        ("Monto (US$)", 1410000, "1410000", "USD"),
        ("Montant (en milliers d'euros)", "1 250,5", "1250500", "EUR"),
        ("Valor (R$)", "R$ 45.000,00", "45000", "BRL"),
        ("Presupuesto total (millones de pesos mexicanos)", Decimal("1.5"), "1500000", "MXN"),
        ("Amount (US$)", "€ 5", "5", "EUR"),  # what the cell says wins over the heading
    ],
)
def test_a_cell_and_its_heading_tell_amount_and_currency(
    heading: str, cell: Any, amount: str, currency: str
) -> None:
    [one] = money([heading], cell)
    assert (one.kind, one.amount, one.currency) == ("total_budget", Decimal(amount), currency)


def test_a_currency_belongs_to_the_amount_beside_it() -> None:
    headings = ("Commitment amount", "Currency", "Disbursed amount", "Currency", "Cost (EUR)")
    found = money(headings, 100, "USD", 50, "Lt", 7)
    assert [(m.kind, m.currency) for m in found] == [
        ("committed", "USD"),
        ("disbursed", "LTL"),
        ("total_budget", "EUR"),
    ]


def test_one_currency_before_or_behind_is_that_of_all_amounts() -> None:
    before = money(("Currency", "Commitment amount", "Disbursed amount"), "EU", 100, 50)
    behind = money(("Commitment amount", "Disbursed amount", "Currency"), 100, 50, "EU")
    assert [m.currency for m in (*before, *behind)] == ["EUR"] * 4


def test_a_currency_nobody_knows_keeps_its_words() -> None:
    found = read_rows(["Title", "Amount", "Currency"], ["Visit", 100, "zorkmid"])
    [record] = found.records
    assert record.money == (Money("total_budget", Decimal(100), "", None, "100 zorkmid"),)
    assert [n.code for n in found.notes] == [Code.CURRENCY_UNKNOWN]


def test_words_that_are_no_amount_are_kept() -> None:
    found = read_rows(["Title", "Budget (US$)"], ["Visit", "to be agreed"])
    [record] = found.records
    assert record.money == (Money("total_budget", None, "USD", None, "to be agreed"),)
    assert [n.code for n in found.notes] == [Code.AMOUNT_UNCLEAR]
    assert [d.text for d in record.warnings] == ["Budget (US$): to be agreed"]


def test_a_heading_that_says_more_than_the_kind_stays_with_the_amount() -> None:
    [one] = money(["Grant Amount (in PhP) as of December 2015"], 5)
    assert one.text == "Grant Amount (in PhP) as of December 2015"
    [plain] = money(["Amount"], 5)
    assert plain.text == ""


@pytest.mark.parametrize(
    ("texts", "mark"),
    [
        (["1.234,50", "2.000"], ","),
        (["1,234.50", "2,000"], "."),
        (["2.000", "3.500"], None),
        (["1.234,50", "1,234.50"], None),
        (["12,5"], ","),
    ],
)
def test_a_column_shows_its_decimal_mark(texts: list[str], mark: str | None) -> None:
    assert decimal_mark_of(texts) == mark


def test_what_a_sheet_reckons_beyond_its_digits_is_no_other_amount() -> None:
    reckoned = Decimal("9550110.744099999")
    assert rounded(reckoned) == Decimal("9550110.7441")
    assert is_same(reckoned, rounded(reckoned))
    assert not is_same(Decimal("0.123456"), rounded(Decimal("0.123456")))


@pytest.mark.parametrize(
    ("heading", "cell", "expected"),
    [
        # amount, currency and words
        ("Amount", 5, ("5", "", "")),
        ("Amount", "5", ("5", "", "")),
        ("Amount", "1234.5", ("1234.5", "", "")),
        ("Amount", "1,234.50", ("1234.5", "", "1,234.50")),
        ("Amount", "USD 5", ("5", "USD", "USD 5")),
        ("Amount (USD)", "EUR 5", ("5", "EUR", "EUR 5")),
        ("Amount", Decimal("0.123456"), ("0.1235", "", "0.123456")),
        ("Amount", Decimal("9550110.744099999"), ("9550110.7441", "", "")),
        ("Amount (US$ million)", 2, ("2000000", "USD", "Amount (US$ million): 2")),
        ("Amount (US$ million)", Decimal("1.25"), ("1250000", "USD", "Amount (US$ million): 1.25")),
        # a scale in the cell itself is not applied twice
        (
            "Amount (US$ million)",
            "2 million",
            ("2000000", "USD", "Amount (US$ million): 2 million"),
        ),
        (
            "Amount (US$ thousands)",
            Decimal("0.0015"),
            ("1.5", "USD", "Amount (US$ thousands): 0.0015"),
        ),
        # no single amount
        ("Amount", "5 or 6", (None, "", "5 or 6")),
        ("Amount", "12,000", (None, "", "12,000")),  # or twelve
        ("Amount", 10**15, (None, "", "1000000000000000")),
    ],
)
def test_an_amount_keeps_its_words_where_they_say_more(
    heading: str, cell: Any, expected: tuple[str | None, str, str]
) -> None:
    [one] = money([heading], cell)
    amount = None if one.amount is None else format(one.amount, "f")
    assert (amount, one.currency, one.text) == expected


def test_a_tick_is_no_amount() -> None:
    assert money(["Amount"], True) == ()
    assert money(["Amount"], None) == ()


@pytest.mark.parametrize(
    ("said", "currency", "text"),
    [
        ("USD", "USD", ""),
        ("usd", "USD", ""),
        ("US dollars", "USD", "5 US dollars"),
        (None, "", ""),
    ],
)
def test_the_currency_beside_an_amount_keeps_its_words_where_they_are_no_code(
    said: str | None, currency: str, text: str
) -> None:
    [one] = money(["Amount", "Currency"], 5, said)
    assert (one.currency, one.text) == (currency, text)


def test_what_a_cell_says_of_its_currency_wins_over_the_column_beside_it() -> None:
    [one] = money(["Amount", "Currency"], "EUR 5", "USD")
    assert (one.currency, one.text) == ("EUR", "EUR 5")
    [one] = money(["Amount", "Currency"], "5 zorkmids", "USD")
    assert one.currency == "USD"


@pytest.mark.parametrize(
    ("headings", "cells", "currencies"),
    [
        # the nearest to the right, else to the left
        (
            ("Commitment amount", "Currency", "Disbursed amount", "Currency"),
            (1, "USD", 2, "EUR"),
            ["USD", "EUR"],
        ),
        (
            ("Currency", "Commitment amount", "Currency", "Disbursed amount"),
            ("USD", 1, "EUR", 2),
            ["EUR", "EUR"],
        ),
        (
            ("Currency", "Commitment amount", "Disbursed amount", "Currency"),
            ("USD", 1, 2, "EUR"),
            ["USD", "EUR"],
        ),
        (
            ("Commitment amount", "Disbursed amount (EUR)", "Currency", "Currency"),
            (1, 2, "USD", "GBP"),
            ["USD", "EUR"],
        ),
        (
            ("Commitment amount", "Disbursed amount", "Currency", "Currency"),
            (1, 2, "USD", "GBP"),
            ["", "USD"],
        ),
    ],
)
def test_a_column_of_currencies_tells_those_of_the_amounts_next_to_it(
    headings: Sequence[str], cells: Sequence[Any], currencies: list[str]
) -> None:
    assert [one.currency for one in money(headings, *cells)] == currencies
