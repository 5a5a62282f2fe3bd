"""A column of dates decides what a single one leaves open."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.dates import DayOrder
from coopdesk.importing.column_dates import for_the_file, order_of, read_cell


def days(value: Any, order: DayOrder | None = None) -> tuple[date | None, date | None]:
    read = read_cell(value, order or DayOrder())
    assert read is not None
    return read.period.start, read.period.end


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        (date(2019, 3, 15), date(2019, 3, 15), date(2019, 3, 15)),
        (datetime(2019, 3, 15, 8), date(2019, 3, 15), date(2019, 3, 15)),  # noqa: DTZ001
        (43539, date(2019, 3, 15), date(2019, 3, 15)),
        (Decimal("43539.5"), date(2019, 3, 15), date(2019, 3, 15)),
        ("43539", date(2019, 3, 15), date(2019, 3, 15)),
        (2007, date(2007, 1, 1), date(2007, 12, 31)),
        ("2007", date(2007, 1, 1), date(2007, 12, 31)),
        (20190315, date(2019, 3, 15), date(2019, 3, 15)),
        ("2019-03-15~2019-04-02", date(2019, 3, 15), date(2019, 4, 2)),
        ("15/03/2019 - 02/04/2019", date(2019, 3, 15), date(2019, 4, 2)),
        ("marzo de 2019", date(2019, 3, 1), date(2019, 3, 31)),
        ("de mars à mai 2019", date(2019, 3, 1), date(2019, 5, 31)),
        ("2006-2010", date(2006, 1, 1), date(2010, 12, 31)),
    ],
)
def test_a_cell_is_the_period_it_says(value: Any, start: date, end: date) -> None:
    assert days(value) == (start, end)


@pytest.mark.parametrize("value", [True, Decimal("12.5"), 12, -5])
def test_other_numbers_are_no_dates(value: Any) -> None:
    assert read_cell(value, DayOrder()) is None


def test_a_value_above_twelve_decides_for_its_column_and_is_the_evidence() -> None:
    order = order_of(["03/04/2019", "23/09/2019"])
    assert order == DayOrder(True, "23/09/2019")
    assert days("03/04/2019", order)[0] == date(2019, 4, 3)


def test_where_no_value_decides_the_heading_may() -> None:
    order = order_of(["03/04/2019"], "Start (mm/dd/yyyy)")
    assert order.day_first is False
    assert order.decided_by == "Start (mm/dd/yyyy)"
    assert order_of(["23/09/2019"], "Start (mm/dd/yyyy)").day_first is True


def test_columns_that_say_nothing_follow_the_others_of_their_file() -> None:
    orders = {("A", 1): DayOrder(True, "23/09/2019"), ("A", 2): DayOrder(years=True)}
    assert for_the_file(orders)["A", 2] == DayOrder(True, years=True)
    torn = {("A", 1): DayOrder(True, "23/09/2019"), ("A", 2): DayOrder(False, "09/23/2019")}
    assert for_the_file(torn) == torn


@pytest.mark.parametrize(
    ("texts", "years"),
    [
        (["2007/08", "2008/09"], True),
        (["2012/13"], True),
        (["2011-2012", "2012-2013"], True),
        (["2007/08"], False),  # August, for all one cell can tell
        (["2007/08", "2007/03"], False),
        (["1999/00", "2000/01"], True),
        ([], False),
    ],
)
def test_years_to_the_next_are_told_from_months_by_the_column(
    texts: list[str], years: bool
) -> None:
    order = order_of(texts)
    assert order.years is years
    if years:
        first = int(texts[0][:4])
        assert days(texts[0], order) == (date(first, 1, 1), date(first + 1, 12, 31))


@given(st.one_of(st.text(), st.integers(), st.decimals(allow_nan=False, allow_infinity=False)))
def test_no_value_makes_it_fail(value: Any) -> None:
    read_cell(value, order_of([value] if isinstance(value, str) else []))


def test_years_of_two_digits_lie_closer_together_than_days() -> None:
    assert order_of(["28/01/19", "05/12/20", "17/03/21"]).day_first is True
    assert order_of(["19/01/28", "20/12/05", "21/03/17"]).day_first is None


def test_months_with_two_digits_are_those_of_years_where_a_column_has_no_others() -> None:
    order = order_of(["Jan-17", "sept.-19", "feb 20"])
    assert order.months_by == "Jan-17"
    assert days("sept.-19", order) == (date(2019, 9, 1), date(2019, 9, 30))
    assert order_of(["Jan-17", "3 May 2020", "12 June 2020"]).months_by == ""


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("FY 2020/21", "2020-01-01 2021-12-31"),
        ("Ejercicio 2021", "2021-01-01 2021-12-31"),
        ("30/06/2021*", "2021-06-30 2021-06-30"),
        ("junio 2020 (prev.)", "2020-06-01 2020-06-30"),
        ("24 months (2019-2021)", "2019-01-01 2021-12-31"),
        ("2º sem. 2021", "2021-07-01 2021-12-31"),
    ],
)
def test_what_is_written_around_a_date_leaves_it_a_date(text: str, period: str) -> None:
    assert " ".join(map(str, days(text))) == period
