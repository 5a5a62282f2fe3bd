from __future__ import annotations

from datetime import date

import pytest

from coopdesk.domain.lines_sought import (
    NO_YEAR,
    NONE,
    LinesSought,
    activity_fits,
    line_fits,
    lines_in,
    node_fits,
    occurring,
    standing,
    years_of,
)
from coopdesk.domain.periods import Period, point
from coopdesk.domain.results import Activity, ActivityItem, ItemPeriod, NodeModel, ResultNode


def dated(*periods: Period) -> tuple[ItemPeriod, ...]:
    return tuple(ItemPeriod(each) for each in periods)


MARCH = point(date(2024, 3, 1), "month")
WINTER = Period(date(2022, 12, 1), date(2023, 2, 28), "month", "month", "range")
COURSE = ActivityItem("training", "Course for inspectors", periods=dated(MARCH))
SURVEY = ActivityItem("research", "Survey of wages", periods=dated(WINTER))
TALKS = ActivityItem("", "Talks")
NODES = (
    ResultNode("outcome", "1", title="Law"),
    ResultNode(
        "output",
        "1.1",
        title="Inspección laboral",
        models=(NodeModel(2), NodeModel(1)),
        activities=(Activity("Teaching", (COURSE, TALKS)),),
    ),
    ResultNode("output", "1.2", activities=(Activity("Studies", (SURVEY,)),)),
)


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        (LinesSought(), ["Course for inspectors", "Talks", "Survey of wages"]),
        (LinesSought(category="training"), ["Course for inspectors"]),
        (LinesSought(category=NONE), ["Talks"]),
        (LinesSought(model=1), ["Course for inspectors", "Talks"]),
        (LinesSought(model=3), []),
        (LinesSought(year=2023), ["Survey of wages"]),
        (LinesSought(year=NO_YEAR), ["Talks"]),
        (LinesSought(words="inspeccion course"), ["Course for inspectors"]),
        (LinesSought(words="TEACHING"), ["Course for inspectors", "Talks"]),
        (LinesSought(category="training", year=2022), []),
    ],
)
def test_lines_are_found_by_what_is_sought(sought: LinesSought, found: list[str]) -> None:
    fitting = [line.text for n, a, line in lines_in(NODES) if line_fits(sought, n, a, line)]
    assert fitting == found


def test_results_and_activities_are_found_by_words_and_model_alone() -> None:
    assert node_fits(LinesSought(words="inspeccion"), NODES[1])
    assert not node_fits(LinesSought(words="inspeccion", year=2024), NODES[1])
    assert activity_fits(LinesSought(words="studies"), NODES[2], NODES[2].activities[0])
    assert not activity_fits(LinesSought(model=1), NODES[2], NODES[2].activities[0])


def test_what_occurs_is_offered_with_what_lacks_it_last() -> None:
    found = occurring(NODES)
    assert found.categories == ("training", "research", NONE)
    assert found.models == (1, 2)
    assert found.years == (2022, 2023, 2024, NO_YEAR)


def test_only_spaces_look_for_nothing() -> None:
    assert LinesSought(words="  ").is_anything
    assert not LinesSought(year=NO_YEAR).is_anything


def test_a_line_takes_place_in_every_year_of_its_periods() -> None:
    assert years_of(SURVEY) == {2022, 2023}
    assert years_of(ActivityItem(periods=dated(Period(words="after piloting")))) == set()
    assert len(years_of(ActivityItem(periods=dated(Period(date(1, 1, 1), date(9999, 1, 1)))))) < 100


@pytest.mark.parametrize(
    ("periods", "where"),
    [
        ((), ""),
        ((Period(words="after piloting"),), ""),
        ((MARCH,), "over"),
        ((point(date(2024, 7, 1), "month"),), "now"),
        ((point(date(2024, 9, 1), "month"),), "ahead"),
        ((MARCH, point(date(2024, 9, 1), "month")), "now"),
        ((Period(date(2024, 1, 1), shape="open"),), "now"),
        ((Period(date(2024, 1, 1), start_precision="day", shape="point"),), "over"),
    ],
)
def test_dates_say_what_is_over_and_what_lies_ahead(
    periods: tuple[Period, ...], where: str
) -> None:
    assert standing(periods, date(2024, 7, 31)) == where
