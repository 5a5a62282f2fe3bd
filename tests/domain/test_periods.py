from datetime import date
from decimal import Decimal

import pytest

from coopdesk.domain.periods import Period, elapsed_percent, first_day, last_day, point


@pytest.mark.parametrize(
    ("day", "precision", "first", "last"),
    [
        (date(2024, 2, 10), "day", date(2024, 2, 10), date(2024, 2, 10)),
        (date(2024, 2, 10), "month", date(2024, 2, 1), date(2024, 2, 29)),
        (date(2024, 2, 10), "quarter", date(2024, 1, 1), date(2024, 3, 31)),
        (date(2024, 12, 31), "quarter", date(2024, 10, 1), date(2024, 12, 31)),
        (date(2024, 9, 1), "quarter", date(2024, 7, 1), date(2024, 9, 30)),
        (date(2023, 2, 10), "year", date(2023, 1, 1), date(2023, 12, 31)),
    ],
)
def test_a_point_reaches_from_its_first_to_its_last_day(day, precision, first, last):
    assert first_day(day, precision) == first
    assert last_day(day, precision) == last
    assert point(day, precision, "w") == Period(first, last, precision, precision, "point", "w")


def test_days_count_the_first_and_the_last():
    visit = Period(date(2019, 9, 23), date(2019, 9, 26), "day", "day", "range")
    assert visit.days == 4
    assert point(date(2024, 2, 1), "month").days == 29


def test_days_of_an_unknown_end_are_unknown():
    assert Period(date(2021, 1, 1), None, "year", "", "open").days is None
    assert Period(None, date(2025, 12, 31), "", "year", "range").days is None


def test_words_alone_are_not_empty():
    assert Period().is_empty
    assert not Period(shape="relative", words="after piloting").is_empty
    assert not point(date(2024, 1, 1), "year").is_empty


def test_a_range_covers_every_year_it_touches():
    project = Period(date(2021, 1, 1), date(2025, 12, 31), "month", "month", "range")
    assert [year for year in range(2018, 2030) if project.covers(year)] == list(range(2021, 2026))


def test_an_ongoing_period_covers_all_years_from_its_start():
    ongoing = Period(date(2021, 6, 1), None, "month", "", "open")
    assert not ongoing.covers(2020)
    assert ongoing.covers(2021)
    assert ongoing.covers(2099)


def test_an_end_alone_covers_only_its_own_year():
    until = Period(None, date(2025, 12, 31), "", "year", "range")
    assert [year for year in range(2020, 2030) if until.covers(year)] == [2025]


def test_words_cover_no_year():
    assert not Period(shape="relative", words="after piloting").covers(2024)


def test_elapsed_is_the_share_of_days_between_start_and_end():
    start, end, as_of = date(2021, 1, 1), date(2025, 12, 31), date(2024, 7, 31)
    assert (as_of - start).days == 1307
    assert (end - start).days == 1825
    assert elapsed_percent(as_of, start, end) == Decimal(1307) * 100 / Decimal(1825)
    assert round(elapsed_percent(as_of, start, end), 1) == Decimal("71.6")


def test_elapsed_is_not_clamped():
    start, end = date(2021, 1, 1), date(2021, 1, 11)
    assert elapsed_percent(date(2021, 1, 21), start, end) == 200
    assert elapsed_percent(date(2020, 12, 22), start, end) == -100


def test_elapsed_needs_time_between_two_ends():
    day = date(2021, 1, 1)
    assert elapsed_percent(day, day, None) is None
    assert elapsed_percent(day, None, day) is None
    assert elapsed_percent(day, day, day) is None
