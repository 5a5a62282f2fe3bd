"""A column of dates decides what a single one leaves open."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.dates import DayOrder
from coopdesk.importing.column_dates import day_orders, for_the_file, order_of, read_cell
from tests.importing.rows import table_of


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


@pytest.mark.parametrize(
    ("value", "start"),
    [
        *((1799, None), (1800, "1800-01-01"), (2199, "2199-01-01"), (2200, None)),
        *((19_999, None), (20_000, "1954-10-03"), (79_999, "2119-01-10"), (80_000, None)),
        *(("19999", None), ("20000", "1954-10-03"), ("79999", "2119-01-10"), ("80000", None)),
        *((" 43539 ", "2019-03-15"), ("43539*", "2019-03-15"), ("435390", None)),
        *((19_000_101, "1900-01-01"), (18_991_231, None), (20_191_301, None)),
        *((20_991_231, "2099-12-31"), (21_000_101, None), (10**8, None), (0, None)),
        *((Decimal(2007), "2007-01-01"), (Decimal("2007.5"), None)),
        *((Decimal("20190315.5"), None), (Decimal("1E+999999"), None)),
    ],
)
def test_a_number_is_a_year_a_serial_or_a_day_written_in_one(value: Any, start: str | None) -> None:
    read = read_cell(value, DayOrder())
    assert (str(read.period.start) if read and read.period.start else None) == start


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
        (["2012/12"], False),
        (["2012/14", "2013/15"], False),
        (["2007/08", "2007/08"], False),
        (["2012/13", "2007/03"], False),
        (["2007/08", "spring", "2008/09"], True),
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
        ("FY2007", "2007-01-01 2007-12-31"),
        ("Gestión 2007-2010", "2007-01-01 2010-12-31"),
        ("FY 2007/2010", "2007-01-01 2010-12-31"),
        ("FY 2007/10", "None None"),
        ("FY 2020/21 (est.)", "2020-01-01 2021-12-31"),
        ("(2020)", "2020-01-01 2020-12-31"),
        # of what stands in brackets nothing is taken that says something else
        ("junio 2020 (2021)", "None None"),
        ("a while (2019-2021)", "None None"),
        ("24 months (soon)", "None None"),
        ("soon (2020)", "None None"),
        ("31/02/2020 (est.)", "None None"),
    ],
)
def test_what_is_written_around_a_date_leaves_it_a_date(text: str, period: str) -> None:
    assert " ".join(map(str, days(text))) == period


@pytest.mark.parametrize(
    ("texts", "by"),
    [
        (["Jan-17", "Feb-17", "Mar-17", "Apr-17", "spring"], "Jan-17"),
        (["Jan-17", "Feb-17", "Mar-17", "spring"], ""),
        (["Jan-17", " ", "Feb-18"], "Jan-17"),
        (["Jan-17", "Jan-17"], ""),  # the same day of January again
        (["Colour-17", "Hue-18"], ""),
    ],
)
def test_most_cells_of_a_column_must_be_months_with_two_digits(texts: list[str], by: str) -> None:
    assert order_of(texts).months_by == by


def test_what_only_the_column_tells_keeps_the_words_of_the_cell() -> None:
    months, years = DayOrder(months_by="Jan-17"), DayOrder(years=True)
    for value, order, words in (
        (" Sept. 19 ", months, "Sept. 19"),
        (" 2007 / 08 ", years, "2007 / 08"),
    ):
        read = read_cell(value, order)
        assert read is not None
        assert (read.period.words, read.period.start is None) == (words, False)
    for value, order in (("Sept. 19", years), ("2007 / 08", months), ("Colour-17", months)):
        read = read_cell(value, order)
        assert read is not None
        assert (read.period.start, read.period.words) == (None, value)


def test_a_heading_decides_only_where_no_value_does_and_none_contradict_each_other() -> None:
    heading = "Start (mm/dd/yyyy)"
    torn = order_of(["23/04/2019", "04/23/2019"], heading)
    assert (torn.day_first, torn.contradicted_by) == (None, "04/23/2019")
    assert order_of(["03/04/2019"], "Start") == DayOrder()
    assert order_of(["03/04/2019"], "Start \n (dd/mm/yyyy)").decided_by == "Start (dd/mm/yyyy)"


def test_only_columns_of_dates_are_looked_at_and_each_table_on_its_own() -> None:
    texts = ["23/09/2019", "03/04/2019"]
    one = table_of(["Title", "Start", "Reference"], *([t, t, t] for t in texts))
    other = replace(one, place=2, rows=one.rows[1:])
    becomes = {1: "title", 2: "start", 3: "reference"}
    orders = day_orders([(one, becomes), (other, {**becomes, 3: "period_text"})])
    assert {at: order.day_first for at, order in orders.items()} == {
        ("Listing", 1, 2): True,
        ("Listing", 2, 2): None,
        ("Listing", 2, 3): None,
    }
    assert day_orders([(replace(one, target=None), {2: "start"})]) == {}


def test_a_file_of_columns_that_all_say_nothing_stays_undecided() -> None:
    silent = {1: DayOrder(), 2: DayOrder()}
    assert for_the_file(silent) == silent
    decided = {1: DayOrder(False, "09/23/2019"), 2: DayOrder(False, "10/23/2019"), 3: DayOrder()}
    assert [o.day_first for o in for_the_file(decided).values()] == [False] * 3
    torn = {1: DayOrder(True, "23/09/2019"), 2: DayOrder(None, "23/09/2019", "09/23/2019")}
    assert for_the_file(torn) == torn
