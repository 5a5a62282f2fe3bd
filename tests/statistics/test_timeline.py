from __future__ import annotations

from datetime import date

import pytest

from coopdesk.domain.lines_sought import LinesSought
from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import PROJECT, Record
from coopdesk.domain.results import Activity, ActivityItem, ItemPeriod, ResultNode
from coopdesk.statistics.timeline import counted, line_of, timeline

MARCH, JULY = (point(date(2024, month, 1), "month", "as written") for month in (3, 7))


def line(number: int, text: str, *periods: Period, category: str = "training") -> ActivityItem:
    dated = tuple(ItemPeriod(each) for each in periods)
    return ActivityItem(category, text, periods=dated, id=number)


RECORD = Record(
    kind=PROJECT,
    as_of=date(2024, 7, 31),
    results=(
        ResultNode("outcome", "1", title="Law"),
        ResultNode("sub_outcome", "1.1", title="Knowledge"),
        ResultNode(
            "output",
            "1.1.1",
            title="Studies",
            activities=(
                Activity("Courses", (line(4, "First", MARCH), line(5, "Second", MARCH, JULY))),
                Activity("Posters", (line(6, "Posters", category="communication"),)),
            ),
        ),
        ResultNode("sub_outcome", "1.2", title="Nothing yet"),
        ResultNode(
            "outcome", "2", title="Business", activities=(Activity("", (line(7, "Talks"),)),)
        ),
    ),
)


def test_lines_stand_beneath_their_results_and_empty_results_are_left_out() -> None:
    assert [(row.label, row.level) for row in timeline(RECORD).rows] == [
        ("1 Law", 0),
        ("1.1 Knowledge", 1),
        ("1.1.1 Studies", 2),
        ("Courses: First", 3),
        ("Second", 4),
        ("Posters", 3),
        ("2 Business", 0),
        ("Talks", 1),
    ]


def test_each_period_is_a_span_of_its_line_and_lines_without_a_date_are_counted() -> None:
    shown = timeline(RECORD)
    second = next(row for row in shown.rows if row.label == "Second")
    assert line_of(second) == 5
    assert [(span.start, span.end, span.kind) for span in second.spans] == [
        (date(2024, 3, 1), date(2024, 3, 31), "over"),
        (date(2024, 7, 1), date(2024, 7, 31), "now"),
    ]
    assert {(span.key, span.label, span.id) for span in second.spans} == {
        ("training", "as written", 5)
    }
    assert line_of(shown.rows[0]) is None
    assert counted(shown) == (4, 2)
    assert shown.as_of == date(2024, 7, 31)


def test_only_what_is_sought_is_shown_with_the_results_above_it() -> None:
    shown = timeline(RECORD, LinesSought(category="communication"))
    labels = [row.label for row in shown.rows]
    assert labels == ["1 Law", "1.1 Knowledge", "1.1.1 Studies", "Posters"]


@pytest.mark.parametrize(
    ("period", "spans"),
    [
        (Period(words="after piloting", shape="relative"), []),
        (Period(date(2024, 5, 1), shape="open"), [(date(2024, 5, 1), None)]),
        (
            Period(date(2024, 5, 1), start_precision="month", shape="point"),
            [(date(2024, 5, 1), date(2024, 5, 31))],
        ),
        (
            Period(date(2023, 3, 1), date(2023, 12, 31), "month", "month", "points"),
            [(date(2023, 3, 1), date(2023, 3, 31)), (date(2023, 12, 1), date(2023, 12, 31))],
        ),
        (
            Period(end=date(2024, 5, 31), end_precision="month", shape="range"),
            [(date(2024, 5, 31), date(2024, 5, 31))],
        ),
    ],
)
def test_separate_dates_are_separate_and_no_end_is_invented(
    period: Period, spans: list[tuple[date, date | None]]
) -> None:
    node = ResultNode("output", activities=(Activity("A", (line(1, "a", period),)),))
    [_, row] = timeline(Record(kind=PROJECT, results=(node,))).rows
    assert [(span.start, span.end) for span in row.spans] == spans
    assert all(span.kind == "" for span in row.spans)
