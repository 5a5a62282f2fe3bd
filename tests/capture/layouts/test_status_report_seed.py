"""The real status report of a project in Mexico, read whole; skipped where it is not there."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from itertools import chain
from pathlib import Path

import pytest

from coopdesk.capture.drafts import Draft
from coopdesk.capture.layouts import status_report
from coopdesk.capture.source import Source
from coopdesk.domain.elapsed import elapsed
from coopdesk.domain.results import ActivityItem
from coopdesk.vocabulary.topics import TopicIndex

SEEDS = Path(__file__).parents[4] / "shared" / "seeds"
FOUND = sorted(SEEDS.glob("003_*.txt"))
pytestmark = pytest.mark.skipif(not FOUND, reason="the source documents are not here")


@pytest.fixture(scope="module")
def source() -> Source:
    text = FOUND[0].read_text(encoding="utf-8")
    return Source(FOUND[0].name, "0" * 64, tuple(text.splitlines()))


@pytest.fixture(scope="module")
def draft(source: Source, topics: TopicIndex) -> Draft:
    [only] = status_report.read(source, topics)
    return only


def items(draft: Draft) -> list[ActivityItem]:
    activities = chain.from_iterable(node.activities for node in draft.record.results)
    return list(chain.from_iterable(activity.items for activity in activities))


def test_the_report_is_recognised(source: Source) -> None:
    assert status_report.fits(source) > 90


def test_its_head_tells_title_day_period_and_budget(draft: Draft) -> None:
    record = draft.record
    assert record.title.startswith("Improving occupational safety")
    assert not record.status_reports[0].title.startswith("►")
    assert record.as_of == date(2024, 7, 31)
    assert (record.period.start, record.period.end) == (date(2021, 1, 1), date(2025, 12, 31))
    assert (record.period.start_precision, record.period.end_precision) == ("month", "month")
    [money] = record.money
    assert (money.amount, money.currency) == (Decimal(6_150_000), "USD")
    assert [each.text for each in record.agreement_numbers] == ["IL-35872-20-75-K-"]
    assert record.language == "en"


def test_who_funds_it_is_sure_and_who_carries_it_out_is_suggested(draft: Draft) -> None:
    roles = Counter((party.role, party.confirmed) for party in draft.record.parties)
    assert roles == {
        ("funding", True): 1,
        ("implementing", False): 1,
        ("partner", True): 11,
        ("beneficiary", False): 1,
    }
    assert {"parties", "executing_body"} <= draft.suggested


def test_its_results_are_26_and_the_words_of_their_labels_stay(draft: Draft) -> None:
    results = draft.record.results
    levels = Counter(node.level for node in results)
    assert levels == {"outcome": 2, "sub_outcome": 6, "output": 18}
    labels = {node.code: node.label for node in results}
    assert (labels["1.1"], labels["1.2"], labels["2.3.2"]) == (
        *("Suboutcome", "Sub-outcome", "Product"),
    )
    bare = [node.code for node in results if node.level == "output" and not node.activities]
    assert bare == ["2.1.5", "2.3.1", "2.3.2"]


def test_a_blank_activity_goes_on_with_the_one_above(draft: Draft) -> None:
    activities = list(chain.from_iterable(node.activities for node in draft.record.results))
    assert (len(activities), len(items(draft))) == (36, 55)
    mixed = [each for each in activities if len({item.category for item in each.items}) > 1]
    assert len(mixed) == 4
    assert all(each.title for each in activities)


def test_categories_are_normalised_and_no_tag_is_left(draft: Draft) -> None:
    categories = Counter(item.category for item in items(draft))
    assert set(categories) == {
        *("research", "training", "policy_or_programme", "communication", "social_dialogue"),
    }
    assert not any("<" in item.text for item in items(draft))
    assert sum("<ul" in item.raw for item in items(draft)) > 30


def test_fifty_lines_are_dated_and_relative_times_are_words(draft: Draft) -> None:
    periods = [[each.period for each in item.periods] for item in items(draft)]
    assert sum(any(period.start for period in each) for each in periods) == 50
    relative = [p.words for p in chain.from_iterable(periods) if p.shape == "relative"]
    assert relative == ["after piloting", "throughout the duration of the project"]


def test_results_are_linked_to_models_by_number(draft: Draft) -> None:
    counted = Counter[int]()
    for node in draft.record.results:
        lines = sum(len(activity.items) for activity in node.activities)
        counted.update({link.number: lines for link in node.models})
    assert [model.number for model in draft.record.models] == [1, 2, 3, 4, 5]
    assert [counted[number] for number in range(1, 6)] == [17, 35, 0, 30, 18]


def test_its_figures_are_pictures_and_the_time_is_computed(draft: Draft) -> None:
    origins = Counter(kpi.origin for kpi in draft.record.kpis)
    assert origins == {"image_only": 4, "computed": 1}
    [computed] = [kpi for kpi in draft.record.kpis if kpi.origin == "computed"]
    assert computed.value == "71.6"
    passed = elapsed(draft.record)
    assert passed is not None
    assert (passed.days, passed.of_days, passed.basis) == (1307, 1825, "period")


def test_it_is_warned_that_it_tells_of_what_came_later(draft: Draft) -> None:
    [warning] = [each for each in draft.warnings if each.severity == "warning"]
    assert warning.field == "as_of"
    assert not any(item.status_hint for item in items(draft))


def test_dead_links_are_missing_documents(draft: Draft) -> None:
    assert [each.missing for each in draft.record.documents] == [True] * 11


def test_the_coordinator_is_a_person_and_in_no_text(draft: Draft) -> None:
    [person] = draft.record.people
    assert (person.role, person.email.partition("@")[2]) == ("Project Coordinator", "ilo.org")
    assert person.name not in draft.record.narrative


def test_behind_every_field_are_the_words_of_its_lines(source: Source, draft: Draft) -> None:
    for each in draft.behind:
        if each.line_from == each.line_to and each.end:
            line = source.lines[each.line_from - 1]
            assert line[each.start :].startswith(each.text[:1]), each
    for number, node in enumerate(draft.record.results, 1):
        told = {each.within for each in draft.words_behind("results", number)}
        for place, activity in enumerate(node.activities, 1):
            address = f"activities.{place}"
            assert f"{address}.title" in told
            for at, item in enumerate(activity.items, 1):
                assert f"{address}.items.{at}.text" in told
                for n in range(1, len(item.periods) + 1):
                    assert f"{address}.items.{at}.periods.{n}" in told
