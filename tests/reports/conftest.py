"""A project with everything a report tells of, in our own words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from coopdesk.domain.dates import read_period
from coopdesk.domain.records import (
    PROJECT,
    Comment,
    Description,
    Document,
    Doubt,
    Learning,
    Money,
    NextStep,
    Party,
    Person,
    Provenance,
    Record,
)
from coopdesk.domain.results import (
    Activity,
    ActivityItem,
    InterventionModel,
    ItemPeriod,
    KpiValue,
    NodeModel,
    ResultNode,
    StatusReport,
)

MADE = datetime(2026, 3, 4, 15, 0, tzinfo=UTC)


def line(text: str, category: str, *when: str) -> ActivityItem:
    periods = tuple(ItemPeriod(read_period(each).period) for each in when)
    return ActivityItem(category, text, periods=periods)


@pytest.fixture
def project() -> Record:
    return Record(
        kind=PROJECT,
        title="Safer <b>harvests</b> & fields",
        uid="5f0c9d7e-0000-4000-8000-000000000001",
        revision=3,
        status="implementation",
        period=read_period("January 2022 – December 2025").period,
        as_of=date(2024, 7, 1),
        narrative="The project helps farms.\n• by training\n• by advice\nIt works in two valleys.",
        parties=(
            Party("MX", "Ministry of Labour", "implementing"),
            Party("CA", "", "funding", confirmed=False),
            Party("GT", "", "beneficiary"),
        ),
        topics=("labour-inspection",),
        people=(Person("Somebody Private", email="private@example.org"),),
        money=(
            Money("total_budget", Decimal(2_500_000), "USD", text="USD2.5 million"),
            Money("committed", Decimal(1_000_000), "USD"),
        ),
        descriptions=(Description("objectives", "Fewer accidents."),),
        models=(InterventionModel(1, "Advice"), InterventionModel(2, "Training")),
        results=(
            ResultNode("outcome", "1", "Outcome", "Fields are safer", "Told in short."),
            ResultNode(
                "output",
                "1.1",
                "Output",
                "Inspectors trained",
                models=(NodeModel(2),),
                activities=(
                    Activity(
                        "Course",
                        (
                            line("Held twice", "training", "March 2023", "May 2024"),
                            line("Handbook\nPoster", "communication", "October 2025"),
                        ),
                    ),
                    Activity("Visits without lines"),
                ),
            ),
            ResultNode("output", "1.2", "Output", "Nothing listed yet"),
        ),
        kpis=(
            KpiValue("committed_budget", "Committed (%)", "", "image_only", date(2024, 7, 1)),
            KpiValue("elapsed", "Time elapsed (%)", "62.4", "computed", date(2024, 7, 1)),
        ),
        status_reports=(StatusReport(date(2024, 7, 1), "Second report"),),
        learnings=(Learning("Small farms need visits.", "Ministry"),),
        next_steps=(NextStep("Print the handbook", "MX", due=date(2024, 9, 30), status="open"),),
        comments=(Comment("secretariat", "Desk", text="Well told."),),
        documents=(
            Document("Study", "report", "https://example.org/study"),
            Document("Old", missing=True),
        ),
        provenance=(Provenance("", "report.txt", "ab" * 32, 1, 90, "all of it"),),
        warnings=(
            Doubt("as_of", "warning", "Told as of July, speaks of August."),
            Doubt("title", "note", "Nobody needs this any more.", dismissed=True),
        ),
    )


@pytest.fixture
def large() -> Record:
    """A project of 60 outputs with ten lines each."""
    nodes = tuple(
        ResultNode(
            "output",
            f"1.{number}",
            title=f"Output number {number}",
            narrative="What is done here, told at some length. " * 6,
            activities=(
                Activity(
                    f"Activity of {number}",
                    tuple(line(f"Line {n} of output {number}", "training") for n in range(10)),
                ),
            ),
        )
        for number in range(60)
    )
    return Record(kind=PROJECT, title="Large", uid="large", results=nodes)
