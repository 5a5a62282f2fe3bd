"""How much of a project's time has passed."""

from datetime import date

import pytest

from coopdesk.domain.elapsed import elapsed
from coopdesk.domain.periods import Period
from coopdesk.domain.records import Record

FIVE_YEARS = Period(date(2021, 1, 1), date(2025, 12, 31), "month", "month", "range")


def project(**values: date) -> Record:
    return Record("project", "A", period=FIVE_YEARS, **values)  # pyright: ignore[reportArgumentType]


def test_days_are_counted_until_the_end_of_the_period() -> None:
    passed = elapsed(project(as_of=date(2024, 7, 31)))
    assert passed is not None
    assert (passed.days, passed.of_days, passed.basis) == (1307, 1825, "period")
    assert f"{passed.percent:.1f}" == "71.6"
    assert not passed.is_overdue


@pytest.mark.parametrize(
    ("ends", "basis"),
    [
        ({"planned_end": date(2024, 12, 31)}, "planned_end"),
        ({"planned_end": date(2024, 12, 31), "revised_end": date(2026, 6, 30)}, "revised_end"),
    ],
)
def test_the_revised_end_counts_before_the_planned_one(ends: dict[str, date], basis: str) -> None:
    passed = elapsed(project(as_of=date(2024, 7, 31), **ends))
    assert passed is not None
    assert (passed.basis, passed.end) == (basis, ends[basis])


def test_more_than_all_of_the_time_is_overdue_and_not_cut_off() -> None:
    passed = elapsed(project(as_of=date(2026, 12, 31)))
    assert passed is not None
    assert passed.percent > 100
    assert passed.is_overdue


def test_another_day_can_be_asked_for() -> None:
    passed = elapsed(project(as_of=date(2024, 7, 31)), date(2020, 1, 1))
    assert passed is not None
    assert passed.percent < 0


def test_without_a_day_or_an_end_nothing_is_said() -> None:
    assert elapsed(project()) is None
    assert elapsed(Record("project", "A", as_of=date(2024, 1, 1))) is None
