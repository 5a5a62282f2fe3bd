"""What a cell looks like tells a heading, a figure, a day and words apart."""

from datetime import date
from decimal import Decimal

import pytest

from coopdesk.importing.cell_looks import (
    is_blank,
    is_day,
    is_figure,
    is_words,
    is_year,
    like_heading,
    number_of,
    share,
)
from coopdesk.importing.sheets import CellError, CellValue

DAY = date(2020, 3, 1)
ERROR = CellError("#REF!")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Title", True),
        ("T" * 160, True),
        ("T" * 161, False),
        (5, False),
        (ERROR, False),
        *(("#", True), (" № ", True), ("%", True), ("-", False), ("12", False)),
        *(("ISO3", True), ("m49", True), ("USD 12", False), ("3 of 5 visits", True)),
        *(("https://example.org", False), ("office@example.org", False)),
        *(("One visit. Two visits. Three", False), ("No. of visits", True)),
    ],
)
def test_a_heading_is_a_short_text_with_letters_or_a_sign(value: CellValue, expected: bool) -> None:
    assert like_heading(value) is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *((1899, False), (1900, True), (2100, True), (2101, False)),
        *(("2019", True), (" 2019 ", True), ("1899", False), ("2019/20", False)),
        *((Decimal(2019), False), (DAY, False), (ERROR, False)),
    ],
)
def test_a_year_is_a_whole_number_of_our_time(value: CellValue, expected: bool) -> None:
    assert is_year(value) is expected


@pytest.mark.parametrize(
    ("value", "figure", "words", "blank"),
    [
        (5, True, False, False),
        (DAY, True, False, False),
        (ERROR, False, False, False),
        ("1,200.50 USD", True, False, False),
        ("US$ 12", True, False, False),
        ("1" * 40, True, False, False),
        ("1" * 41, False, True, False),
        ("Visit", False, True, False),
        ("12 visits", False, True, False),
        ("- / -", False, False, True),
        ("", False, False, True),
    ],
)
def test_figures_words_and_nothing_are_told_apart(
    value: CellValue, figure: bool, words: bool, blank: bool
) -> None:
    assert (is_figure(value), is_words(value), is_blank(value)) == (figure, words, blank)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *((DAY, True), ("2020-03-01", True), (" 01/03/2020", True), ("1.3.20", True)),
        *(("2020-03", True), ("March 2020", False), ("12.50", False), (43_891, False)),
    ],
)
def test_a_day_is_typed_or_written_in_figures(value: CellValue, expected: bool) -> None:
    assert is_day(value) is expected


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (3, Decimal(3)),
        (Decimal("2.5"), Decimal("2.5")),
        ("1,200.50", Decimal("1200.50")),
        *((True, None), ("01/03/2020", None), ("Visit 3", None), (DAY, None), (ERROR, None)),
    ],
)
def test_a_number_is_held_or_written_and_a_day_or_a_tick_is_none(
    value: CellValue, number: Decimal | None
) -> None:
    assert number_of(value) == number


def test_a_share_is_the_part_that_is_true_and_none_of_nothing() -> None:
    assert share([True, False, False, True]) == 0.5
    assert share([]) == 0
