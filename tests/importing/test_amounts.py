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
