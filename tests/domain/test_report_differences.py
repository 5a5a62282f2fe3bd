"""A project and a later report of it: what is told otherwise, and what is taken of it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopdesk.domain.dates import find_periods
from coopdesk.domain.periods import Period
from coopdesk.domain.record_parts import said
from coopdesk.domain.records import PROJECT, Description, Party, Record
from coopdesk.domain.report_differences import Comparison, Difference, compare, without_silence
from coopdesk.domain.report_taking import take
from coopdesk.domain.results import (
    Activity,
    ActivityItem,
    InterventionModel,
    ItemPeriod,
    KpiValue,
    NodeModel,
    ResultNode,
)


def line(text: str, category: str = "training", **more: Any) -> ActivityItem:
    periods = tuple(ItemPeriod(found.period) for found in find_periods(text))
    return ActivityItem(category, text, text, periods=periods, **more)


def output(code: str, title: str, *activities: Activity, level: str = "output") -> ResultNode:
    return ResultNode(level, code, "Output", title, activities=activities)


COURSES = Activity(
    "Courses for inspectors of small mines",
    (
        line("Course on ventilation held in Oruro, March 2023"),
        line("Manual for visits printed in May 2023", "communication"),
    ),
)
TALKS = Activity("Talks between unions and employers", (line("Round table in June 2023"),))
REPORT = Record(
    kind=PROJECT,
    title="Safer mines",
    as_of=date(2023, 12, 31),
    period=Period(date(2022, 1, 1), date(2025, 12, 31), "day", "day", "range"),
    descriptions=(Description("objectives", "Fewer accidents in small mines"),),
    models=(InterventionModel(1, "Training"), InterventionModel(2, "Dialogue")),
    results=(
        output("1", "Mines are inspected", level="outcome"),
        output("1.1", "Inspectors know how to look at small mines", COURSES),
        output("1.2", "Miners take part in committees of safety", TALKS),
    ),
    kpis=(
        KpiValue("people_trained", "People trained", "120", "reported", date(2023, 12, 31)),
        KpiValue("elapsed", "Time elapsed", "50.0", "computed", date(2023, 12, 31)),
    ),
)


def shown(comparison: Comparison) -> list[str]:
    return [" ".join((each.kind, each.field, *each.fields)) for each in comparison.told()]


def only(comparison: Comparison) -> Difference:
    [found] = comparison.told()
    return found


def all_keys(comparison: Comparison) -> list[Any]:
    return [each.key for each in comparison.differences]


HEAD, FIRST, SECOND = REPORT.results
TRAINED, ELAPSED = REPORT.kpis
NEW = output("1.1", "Data of accidents are published")
ELSEWHERE = (
    replace(FIRST, activities=()),
    replace(SECOND, activities=(TALKS, COURSES)),
)
OTHER_LINE = line("Course on ventilation held in Potosí, April 2023")
OTHER_COURSES = replace(COURSES, items=(OTHER_LINE, COURSES.items[1]))


def of_results(*results: ResultNode) -> Record:
    return replace(REPORT, results=(HEAD, *results))


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (replace(REPORT, as_of=date(2024, 6, 30)), []),
        (replace(REPORT, status="closed"), ["added status"]),
        (replace(REPORT, descriptions=()), ["gone descriptions"]),
        (of_results(replace(FIRST, code="1.3"), SECOND), ["changed results code"]),
        (
            of_results(FIRST, replace(SECOND, title="Miners sit in committees of safety")),
            ["changed results title"],
        ),
        (
            of_results(NEW, replace(FIRST, code="1.2"), replace(SECOND, code="1.3")),
            ["added results", "changed results code", "changed results code"],
        ),
        (of_results(SECOND, FIRST), ["moved results"]),
        (of_results(FIRST), ["gone results"]),
        (of_results(*ELSEWHERE), ["moved results"]),
        (
            of_results(replace(FIRST, activities=(OTHER_COURSES,)), SECOND),
            ["changed results text periods"],
        ),
        (
            replace(REPORT, models=(InterventionModel(1, "Training at work"), REPORT.models[1])),
            ["changed models text"],
        ),
        (
            replace(REPORT, kpis=(replace(TRAINED, value="180"), replace(ELAPSED, value="62.5"))),
            ["changed kpis value"],
        ),
        (
            replace(REPORT, parties=(Party("BO", role="beneficiary", confirmed=False),)),
            ["added parties"],
        ),
        (replace(REPORT, title="Safer\u00a0 mines"), []),
    ],
)
def test_what_a_later_report_tells_otherwise(after: Record, expected: list[str]) -> None:
    assert shown(compare(REPORT, after)) == expected
    assert shown(compare(REPORT, after, REPORT)) == expected


def test_what_is_gone_is_the_only_thing_not_taken_by_default() -> None:
    after = of_results(replace(FIRST, title="Inspectors look at small mines"))
    found = {each.kind: each.is_taken_by_default for each in compare(REPORT, after).told()}
    assert found == {"changed": True, "gone": False}


def test_a_field_left_blank_is_gone_and_no_part_of_a_change() -> None:
    bare = replace(COURSES.items[0], text="Course on ventilation held in Lima", periods=())
    activity = Activity(COURSES.title, (bare, COURSES.items[1]))
    after = of_results(replace(FIRST, activities=(activity,)), SECOND)
    assert shown(compare(REPORT, after)) == [
        "changed results text",
        "gone results periods",
    ]


def test_what_the_officer_changed_since_the_last_report_is_no_news() -> None:
    hers = replace(
        REPORT,
        status="implementation",
        website="https://example.org/",
        parties=(Party("BO", role="beneficiary"),),
        results=(HEAD, SECOND, output("1.3", "By herself"), replace(FIRST, title="Reworded")),
    )
    later = replace(REPORT, kpis=(replace(REPORT.kpis[0], value="180"), REPORT.kpis[1]))
    told = compare(hers, later, REPORT)
    assert shown(told) == ["changed kpis value"]
    assert len(told.differences) > 4
    assert take(told, [each.key for each in told.told()]).record == replace(hers, kpis=later.kpis)


def test_what_both_changed_differently_is_a_conflict() -> None:
    hers = of_results(replace(FIRST, title="Inspectors know small mines"), SECOND)
    later = of_results(replace(FIRST, title="Inspectors visit small mines"), SECOND)
    found = only(compare(hers, later, REPORT))
    assert (found.kind, found.conflict, found.is_taken_by_default) == ("changed", True, False)


def test_another_day_for_what_was_over_contradicts() -> None:
    later = of_results(replace(FIRST, activities=(OTHER_COURSES,)), SECOND)
    assert only(compare(REPORT, later)).contradicts
    longer = replace(REPORT, period=replace(REPORT.period, end=date(2026, 6, 30)))
    assert not only(compare(REPORT, longer)).contradicts


def test_fields_a_report_never_speaks_of_are_not_gone() -> None:
    typed = replace(REPORT, website="https://example.org/", reference="A-1")
    assert shown(without_silence(compare(typed, REPORT))) == []


def test_rows_stay_and_what_is_new_gets_none() -> None:
    numbered = replace(
        REPORT,
        results=tuple(
            replace(node, id=number, models=(NodeModel(1, id=number + 10),))
            for number, node in enumerate(REPORT.results, 1)
        ),
    )
    after = (
        replace(HEAD, models=(NodeModel(2), NodeModel(1)), title="Mines are inspected well"),
        *numbered.results[1:],
        replace(output("1.3", "Another output"), id=77),
    )
    later = replace(numbered, results=after)
    told = compare(numbered, later)
    record = take(told, all_keys(told)).record
    assert [node.id for node in record.results] == [1, 2, 3, 0]
    assert [(link.number, link.id) for link in record.results[0].models] == [(2, 0), (1, 11)]


def test_a_part_goes_only_when_nothing_stays_that_hangs_on_it() -> None:
    later = of_results(replace(SECOND, activities=(TALKS, COURSES)))
    told = compare(REPORT, later)
    gone = [each.key for each in told.differences if each.kind == "gone"]
    assert len(gone) == 1
    assert take(told, gone).record == REPORT
    assert take(told, all_keys(told)).record.results == later.results


def test_a_line_stays_when_the_activity_that_it_moved_into_is_not_taken() -> None:
    manual = line("Manual for visits printed in May 2023", "communication")
    moving = replace(SECOND, activities=(TALKS, Activity("Printing", (manual,))))
    staying = replace(COURSES, items=COURSES.items[:1])
    later = of_results(replace(FIRST, activities=(staying,)), moving)
    told = compare(REPORT, later)
    moves = [each.key for each in told.differences if each.kind == "moved"]
    assert len(moves) == 1
    assert take(told, moves).record == REPORT
    assert said(take(told, all_keys(told)).record.results) == said(later.results)


WORDS = st.sampled_from(
    ["", "course", "courses for inspectors", "course for inspectors of mines", "manual of work"]
)
DATED = (ItemPeriod(Period(date(2023, 1, 1), None, "day", "", "open")),)
CATEGORIES = st.sampled_from(["", "training"])
LINES = st.builds(ActivityItem, CATEGORIES, WORDS, periods=st.sampled_from([(), DATED]))
ACTIVITIES = st.builds(Activity, WORDS, st.lists(LINES, max_size=3).map(tuple))
NODES = st.builds(
    ResultNode,
    st.sampled_from(["outcome", "output"]),
    st.sampled_from(["", "1", "1.1", "1.2"]),
    title=WORDS,
    models=st.sampled_from([(), (NodeModel(1),), (NodeModel(2), NodeModel(1))]),
    activities=st.lists(ACTIVITIES, max_size=3).map(tuple),
)
PROJECTS = st.builds(
    Record,
    kind=st.just(PROJECT),
    title=WORDS,
    status=st.sampled_from(["", "closed"]),
    results=st.lists(NODES, max_size=5).map(tuple),
)


@given(PROJECTS)
def test_a_report_does_not_differ_from_itself(record: Record) -> None:
    assert compare(record, record).differences == ()


@given(PROJECTS, PROJECTS)
def test_all_of_it_is_the_later_report_and_none_of_it_the_earlier(
    one: Record, other: Record
) -> None:
    told = compare(one, other)
    assert take(told, ()).record == one
    assert said(take(told, all_keys(told)).record.results) == said(other.results)
    assert len(set(all_keys(told))) == len(told.differences)


@given(PROJECTS, PROJECTS, st.data())
def test_what_is_not_chosen_stays_and_nothing_is_doubled(
    one: Record, other: Record, data: st.DataObject
) -> None:
    told = compare(one, other)
    keys = all_keys(told)
    chosen = data.draw(st.lists(st.sampled_from(keys), unique=True)) if keys else []
    taken = take(told, chosen)
    assert len(set(taken.mine.values())) == len(taken.mine)
    assert set(told.pairs) <= set(taken.mine)
    gone = {each.mine for each in told.differences if each.kind == "gone" and len(each.mine) > 1}
    assert gone - {key[2] for key in chosen} <= set(taken.mine)
    added = {each.theirs for each in told.differences if each.kind == "added"} & {
        key[3] for key in chosen if len(key[3]) > 1
    }
    assert added <= set(taken.theirs)
