"""Pruning keeps what it says, and never the less for a clock that is wrong."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.backup_keeping import ALWAYS, DAYS, EVERYTHING, MONTHS, WEEKS, kept

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(1999, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def test_two_days_whole_then_days_weeks_and_months() -> None:
    made = [NOW - timedelta(hours=each) for each in reversed(range(0, 24 * 800, 6))]
    ages = sorted(NOW - made[place] for place in kept(made, NOW))
    assert sum(age < EVERYTHING for age in ages) == 8
    assert len(ages) == 8 + DAYS + WEEKS + MONTHS
    assert ages[8 + DAYS - 1] < timedelta(days=15)
    assert ages[-1] > timedelta(days=30 * MONTHS)


@given(st.lists(MOMENTS, max_size=60), MOMENTS)
def test_the_newest_three_stay_and_no_more_than_the_ladder(
    made: list[datetime], now: datetime
) -> None:
    keep = kept(made, now)
    assert set(range(len(made))[-ALWAYS:]) <= keep
    recent = sum(at > now - EVERYTHING for at in made)
    assert len(keep) <= recent + ALWAYS + DAYS + WEEKS + MONTHS


@given(st.lists(MOMENTS, max_size=60), MOMENTS)
def test_what_was_kept_is_kept_again(made: list[datetime], now: datetime) -> None:
    left = [made[place] for place in sorted(kept(made, now))]
    assert kept(left, now) == frozenset(range(len(left)))


@given(st.lists(st.tuples(MOMENTS, MOMENTS), min_size=1, max_size=40))
def test_a_clock_set_back_and_forth_leaves_the_newest_three_each_time(
    clock: list[tuple[datetime, datetime]],
) -> None:
    there: list[tuple[int, datetime]] = []
    for number, (made, now) in enumerate(clock):
        there.append((number, made))
        keep = kept([at for _, at in there], now)
        there = [each for place, each in enumerate(there) if place in keep]
        newest = range(max(0, number - ALWAYS + 1), number + 1)
        assert {each for each, _ in there} >= set(newest)
