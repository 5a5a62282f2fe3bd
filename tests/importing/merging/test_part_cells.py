"""Cells of the sheets of parts that a colleague changes: figures, days, choices, marks."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from coopdesk.domain.periods import point
from coopdesk.domain.records import Money, ParticipantGroup, Record
from coopdesk.domain.results import Activity, ActivityItem, ItemPeriod, ResultNode
from coopdesk.importing.merging.plan import Choices, Difference, Verdict, Why
from tests.importing.merging.conftest import Apply, Book, Export, Plan

Keep = Callable[[Sequence[Record]], list[Record]]
Now = Callable[[], dict[str, Record]]
DAY = date(2024, 3, 15)
TITLE = "Safe work in mines"
PROJECT = Record(
    kind="project",
    title=TITLE,
    money=(
        Money("total_budget", Decimal(1000), "USD", 2024),
        Money("disbursed", Decimal(5), "EUR"),
    ),
    participants=(ParticipantGroup("Inspectors", total=12, women=5, country="PE"),),
    results=(
        ResultNode(
            "output",
            "1.1",
            title="Mines inspected",
            activities=(
                Activity(
                    "Visits",
                    (ActivityItem(text="Two visits", periods=(ItemPeriod(point(DAY)),)),),
                ),
            ),
        ),
    ),
)


def money(record: Record) -> Money:
    return record.money[0]


def group(record: Record) -> ParticipantGroup:
    return record.participants[0]


def lines(record: Record) -> Activity:
    return record.results[0].activities[0]


@pytest.fixture
def edited(
    keep: Keep, export: Export, planned: Plan, merged: Apply, now: Now
) -> Callable[..., tuple[Difference, Record]]:
    """Change one cell, merge what is not asked about or all of it, and look at both."""

    def edit(sheet: str, heading: str, value: Any, *, theirs: bool = False) -> Any:
        keep([PROJECT])
        book = Book(export())
        book.put(sheet, TITLE, heading, value)
        plan = planned(book.save())
        [found] = plan.differences
        merged(plan, Choices(theirs=frozenset([0])) if theirs else Choices())
        return found, now()[TITLE]

    return edit


@pytest.mark.parametrize(
    ("sheet", "heading", "value", "read", "expected"),
    [
        ("Money", "Amount", "1 500,50", lambda r: money(r).amount, Decimal("1500.50")),
        ("Money", "Amount", 0, lambda r: money(r).amount, Decimal(0)),
        ("Money", "Amount", None, lambda r: money(r).amount, None),
        ("Money", "Currency", "euros", lambda r: money(r).currency, "EUR"),
        ("Money", "Currency", None, lambda r: money(r).currency, ""),
        ("Money", "Year", "2025", lambda r: money(r).year, 2025),
        ("Money", "As written", "about that", lambda r: money(r).text, "about that"),
        ("Participants", "Women", 7, lambda r: group(r).women, 7),
        ("Participants", "Country", "Chile", lambda r: group(r).country, "CL"),
        ("Activities", "Activity", "Travels", lambda r: lines(r).title, "Travels"),
        ("Activities", "Text", "Three visits", lambda r: lines(r).items[0].text, "Three visits"),
    ],
)
def test_what_is_understood_is_merged_without_a_question(
    edited: Callable[..., tuple[Difference, Record]],
    sheet: str,
    heading: str,
    value: Any,
    read: Callable[[Record], object],
    expected: object,
) -> None:
    assert read(PROJECT) != expected
    found, after = edited(sheet, heading, value)
    assert (found.verdict, found.why) == (Verdict.MERGED, Why.NOTHING)
    assert read(after) == expected
    assert len(after.money) == 2


@pytest.mark.parametrize(
    ("sheet", "heading", "value", "field"),
    [
        ("Money", "Amount", "a good deal", "money"),
        ("Money", "Currency", "shells", "money"),
        ("Money", "Year", "soon", "money"),
        ("Participants", "Country", "Unheard of", "participants"),
        ("Activity dates", "Start", "soon", "results"),
    ],
)
def test_what_is_not_understood_waits_and_is_kept_as_a_doubt_when_taken(
    edited: Callable[..., tuple[Difference, Record]],
    sheet: str,
    heading: str,
    value: str,
    field: str,
) -> None:
    found, after = edited(sheet, heading, value, theirs=True)
    assert (found.verdict, found.why) == (Verdict.CONFLICT, Why.NOT_UNDERSTOOD)
    assert (after.money[0].amount, after.participants[0].country) == (Decimal(1000), "PE")
    [doubt] = after.warnings
    assert doubt.field == field
    assert value in doubt.text


@pytest.mark.parametrize(
    ("heading", "value", "start", "end", "words"),
    [
        ("Start", date(2024, 3, 1), date(2024, 3, 1), DAY, ""),
        ("End", "April 2024", DAY, date(2024, 4, 30), ""),
        ("End", None, DAY, None, ""),
        ("Dates as written", "in spring", DAY, DAY, "in spring"),
    ],
)
def test_days_of_an_activity_are_set_one_by_one(
    edited: Callable[..., tuple[Difference, Record]],
    heading: str,
    value: Any,
    start: date,
    end: date | None,
    words: str,
) -> None:
    found, after = edited("Activity dates", heading, value)
    assert found.verdict is Verdict.MERGED
    [item] = lines(after).items
    period = item.periods[0].period
    assert (period.start, period.end, period.words) == (start, end, words)
    assert item.text == "Two visits"
