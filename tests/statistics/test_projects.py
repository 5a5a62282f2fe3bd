"""The figures of one project: each number from a record small enough to count by hand."""

from __future__ import annotations

from decimal import Decimal

from coopdesk.catalogue.sample import sample_records
from coopdesk.domain.elapsed import elapsed
from coopdesk.domain.figures import Bar
from coopdesk.domain.records import Money, ParticipantGroup, Record
from coopdesk.domain.results import (
    Activity,
    ActivityItem,
    InterventionModel,
    KpiValue,
    NodeModel,
    ResultNode,
)
from coopdesk.statistics.projects import (
    activities_by_model,
    budgets,
    lines_and_links,
    lines_by_category,
    lines_by_model,
    lines_of_category,
    lines_of_model,
    people_trained,
    reported,
)

PROJECT = Record(
    kind="project",
    title="Safe work in two supply chains",
    models=(InterventionModel(1, "Advice"), InterventionModel(2, "Courses"), InterventionModel(3)),
    results=(
        ResultNode(
            "output",
            "1.1",
            models=(NodeModel(1), NodeModel(2)),
            activities=(
                Activity("Courses", (ActivityItem("training", "A"), ActivityItem("Study", "B"))),
                Activity("Nothing told of it yet"),
            ),
        ),
        ResultNode(
            "output",
            "1.2",
            activities=(
                Activity("Visits", (ActivityItem("Field VISITS", "C"), ActivityItem("", "D"))),
                Activity("More visits", (ActivityItem("field  visits", "E"),)),
            ),
        ),
    ),
)


def test_a_line_counts_for_each_of_its_models_and_a_model_without_lines_counts_none() -> None:
    figure = lines_by_model(PROJECT)
    assert figure.bars == (Bar("1", 2, "Advice"), Bar("2", 2, "Courses"), Bar("3", 0), Bar("", 3))
    assert lines_and_links(PROJECT) == (5, 4)


def test_activities_without_lines_count_among_the_activities_of_a_model() -> None:
    assert [(bar.key, bar.value) for bar in activities_by_model(PROJECT).bars] == [
        ("1", 2),
        ("2", 2),
        ("3", 0),
        ("", 2),
    ]


def test_the_project_of_the_sample_is_counted_as_its_report_tells_it() -> None:
    project = next(record for record in sample_records() if record.models and record.results)
    assert [bar.value for bar in lines_by_model(project).bars] == [17, 35, 0, 30, 18]
    assert lines_and_links(project) == (55, 100)
    assert sum(len(node.activities) for node in project.results) == 36
    assert sum(bar.value or 0 for bar in lines_by_category(project).bars) == 55
    passed = elapsed(project)
    assert passed
    assert (passed.days, passed.of_days, round(passed.percent, 1)) == (1307, 1825, Decimal("71.6"))


def test_a_model_that_is_only_linked_to_has_a_bar() -> None:
    node = ResultNode("output", "1", models=(NodeModel(7),), activities=(Activity("A"),))
    assert activities_by_model(Record(results=(node,))).bars == (Bar("7", 1),)


def test_categories_count_whatever_their_case_and_none_comes_last() -> None:
    bars = lines_by_category(PROJECT).bars
    assert bars[0] == Bar("field visits", 2, "Field VISITS")
    assert {bar.key: bar.value for bar in bars[1:3]} == {"training": 1, "research": 1}
    assert bars[-1] == Bar("", 1)


def test_behind_each_bar_are_as_many_lines_as_it_counts() -> None:
    for bar in lines_by_category(PROJECT).bars:
        assert len(lines_of_category(PROJECT, bar.key)) == bar.value
    for bar in lines_by_model(PROJECT).bars:
        lines = [placed for placed in lines_of_model(PROJECT, bar.key) if placed.line]
        assert len(lines) == bar.value


def test_a_project_without_results_has_no_bars() -> None:
    assert lines_by_model(Record()).bars == ()
    assert lines_by_category(Record()).bars == ()


def test_people_are_added_up_and_groups_without_a_number_are_told() -> None:
    groups = (ParticipantGroup(total=20, women=8), ParticipantGroup(women=3, men=4))
    people = people_trained(Record(participants=(*groups, ParticipantGroup("officials"))))
    assert (people.total, people.women, people.men, people.unknown) == (27, 11, 4, 1)
    assert people_trained(Record()).total is None


def test_currencies_are_never_added_together() -> None:
    money = (
        Money("total_budget", Decimal(6000), "USD"),
        Money("committed", Decimal(4500), "USD"),
        Money("yearly_budget", Decimal(100), "EUR", 2023),
        Money("yearly_budget", Decimal(200), "EUR", 2024),
        Money("airfare", Decimal(5), "CAD"),
    )
    dollars, euros = budgets(Record(money=money))
    assert (dollars.total, dollars.committed, dollars.percent) == (6000, 4500, 75)
    assert (euros.total, euros.committed, euros.percent) == (300, None, None)
    assert (dollars.basis, euros.basis) == ("total_budget", "yearly_budget")


def test_totals_that_contradict_are_not_known() -> None:
    money = (
        Money("total_budget", Decimal(6000), "USD"),
        Money("total_budget", Decimal(7000), "USD"),
    )
    assert budgets(Record(money=money))[0].total is None
    assert budgets(Record(money=money[:1] * 2))[0].total == 6000


def test_a_figure_with_a_value_is_told_before_one_that_is_only_a_picture() -> None:
    kpis = (
        KpiValue("elapsed", "Years elapsed", "70", "reported"),
        KpiValue("elapsed", "Years elapsed", "", "image_only"),
        KpiValue("elapsed", "Time", "71.6", "computed"),
    )
    assert reported(Record(kpis=kpis), "elapsed") == kpis[0]
    assert reported(Record(kpis=kpis[1:]), "elapsed") == kpis[1]
    assert reported(Record(kpis=kpis), "people_trained") is None
