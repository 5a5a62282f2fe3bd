"""Rows that sum up: known by their words, compared by their figures."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from coopdesk.importing.set_aside import Difference
from coopdesk.importing.sheets import SheetRow
from coopdesk.importing.totals import differences, is_total, may_be_total, sums

HEADINGS = {1: "Title", 2: "Amount", 3: "Rate", 4: "Year", 5: "Women"}


def rows(*cells: Sequence[Any]) -> list[SheetRow]:
    return [
        SheetRow(number, {c: v for c, v in enumerate(each, 1) if v is not None})
        for number, each in enumerate(cells, 2)
    ]


def row(*cells: Any) -> SheetRow:
    return rows(cells)[0]


TEN, FIVE = row("Visit", 10, 3, 2020, 4), row("Course", Decimal("5.5"), 4, 2021, 1)


@pytest.mark.parametrize(
    "text",
    [
        *("TOTAL", "Total general", "Subtotal Chile", "Chile Total", "Sub total", "Sous-total"),
        *("Total: all that was spent", "Country total: for each of them", "Total of: Chile"),
        *("Total: 2024", "Total of projects", "Suma", "Montant total", "Total USD", "Grand total:"),
    ],
)
def test_a_row_that_calls_itself_a_total_is_one(text: str) -> None:
    assert is_total({1: text, 2: 10})
    assert is_total({1: "Peru", 2: text, 3: 10})
    assert may_be_total({1: text, 2: 10})


@pytest.mark.parametrize(
    "cells",
    [
        {1: "Total quality in inspection", 2: 10},
        {1: "Visit", 2: 10},
        {1: "Total", 2: date(2020, 1, 1)},
        {1: "Total", 2: "Peru", 3: "Chile"},
        {1: "A sum of things", 2: 10},
        {1: "Total quality: the second part", 2: 10},
        {1: "Total", 2: "x" * 41},
        {1: "Total" + " " * 76},
        {1: "Total", 2: "A long text that says what else was done in the year of which it tells"},
        {1: "Total " + "of all that was done in the countries of the region " * 2},
        {2: 10},
    ],
)
def test_a_row_that_says_more_is_none(cells: dict[int, Any]) -> None:
    assert not is_total(cells)


def test_how_long_the_words_of_a_total_and_beside_it_may_be() -> None:
    assert is_total({1: "Total", 2: "x" * 40})
    assert is_total({1: "Total" + " " * 75})
    assert is_total({1: "Total", 2: "12", 3: "13"})  # figures that are written are no words


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({2: 10}, True),
        ({2: 10, 3: date(2020, 1, 1)}, False),
        ({1: "Visit", 2: 10}, False),
        ({1: "Totals of some sort", 2: 10}, True),
        ({1: "Totals of some sort"}, False),
        ({1: "Totals of some sort", 2: 10, 3: "Peru"}, False),
    ],
)
def test_figures_alone_or_with_one_word_of_a_total_may_be_one(
    cells: dict[int, Any], *, expected: bool
) -> None:
    assert may_be_total(cells) is expected


def test_numbers_are_added_up_by_column_and_a_column_without_any_is_left_out() -> None:
    added = sums([TEN, FIVE, row("Talk", "n/a")], [1, 2, 5, 9])
    assert added == {2: Decimal("15.5"), 5: Decimal(5)}


@pytest.mark.parametrize(
    ("total", "agreed", "differing"),
    [
        (row("Total", Decimal("15.5")), 1, ()),
        (row("Total", Decimal("15.5"), None, None, 5), 2, ()),
        (row("Total", Decimal("15.505")), 1, ()),
        (row("Total", Decimal("15.506")), 0, (Difference(2, "15.506", "15.5"),)),
        (row("Total", 16), 0, (Difference(2, "16", "15.5"),)),
        (row("Total", 11), 0, (Difference(2, "11", "10"),)),
        (row("Total", Decimal("15.5"), 99, 4041), 1, ()),  # nobody adds up rates and years
        (row("Total", 2), 0, ()),  # how many rows there are
        (row("Total", Decimal("15.5"), None, None, 9), 1, (Difference(5, "9", "5"),)),
    ],
)
def test_a_total_is_compared_with_all_rows_it_may_stand_for(
    total: SheetRow, agreed: int, differing: tuple[Difference, ...]
) -> None:
    assert differences(total, [[TEN, FIVE], []], [[TEN]], HEADINGS) == (agreed, differing)


def test_a_total_of_no_figures_we_know_says_nothing() -> None:
    assert differences(row("Total", 7), [[row("Visit")]], [], HEADINGS) == (0, ())
    assert differences(row("Total", 7), [], [], HEADINGS) == (0, ())
