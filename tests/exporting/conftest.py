"""Records and workbooks the tests of exporting share."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import (
    AgreementNumber,
    Comment,
    Description,
    Document,
    Doubt,
    Learning,
    Money,
    NextStep,
    ParticipantGroup,
    Party,
    Person,
    Provenance,
    Record,
    Relation,
    StepNote,
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
from coopdesk.exporting.about import About
from coopdesk.exporting.xlsx import write_workbook
from coopdesk.vocabulary.topics import shipped_topics

ABOUT = About(
    datetime.fromisoformat("2026-11-22T10:00"), "Officer", "catalogue.coopdesk", "0.1.0", "Mexico"
)

Write = Callable[..., Workbook]


@pytest.fixture
def whole_record() -> Record:
    """A project that says something in every part there is."""
    march = point(date(2024, 3, 1), "month", "March 2024")
    item = ActivityItem("training", "Course held", "<ul>Course", "done", (ItemPeriod(march),))
    return Record(
        kind="project",
        title="Safer work",
        uid="11111111-1111-4111-8111-111111111111",
        reference="P-1",
        language="en",
        period=Period(date(2021, 1, 1), date(2025, 12, 31), "month", "day", "range", "2021 – 2025"),
        status="implementation",
        narrative="First line\n  second line",
        source_url="https://example.org/a?b=c#d",
        as_of=date(2024, 7, 31),
        framework="22222222-2222-4222-8222-222222222222",
        announcement_number="",
        website="http://example.org",
        parties=(
            Party("MX", "Ministry", "beneficiary"),
            Party("", "Donor; and friends", "funding", confirmed=False, note="from the title"),
        ),
        topics=("child-labour", "of-their-own"),
        participants=(ParticipantGroup("Inspectors", "Unit", "MX", 20, 11, 9, "inspectors"),),
        people=(Person("A person", "focal point", "Ministry", "person@example.org"),),
        learnings=(Learning("One learning", "Mexico", "legal_reform"), Learning("Another")),
        next_steps=(
            NextStep(
                "Train", "MX", "Ministry", date(2025, 1, 1), "open", 40, "minutes", "budget",
                (StepNote(date(2024, 9, 1), "asked"), StepNote(None, "answered")),
            ),
        ),
        comments=(Comment("provider", "Argentina", date(2024, 1, 2), "Well done"),),
        money=(Money("total_budget", Decimal("6150000.5"), "USD", 2021, "USD6.15 million"),),
        documents=(
            Document("Report", "report", "https://example.org/r", "en", True, "ab", "r.pdf", 3),
        ),
        related=(Relation("follow_up", "33333333-3333-4333-8333-333333333333", "see"),),
        descriptions=(Description("objectives", "To make work safer"),),
        agreement_numbers=(AgreementNumber("IL-35872-20-75-K-"),),
        models=(InterventionModel(1, "Learning by doing"),),
        results=(
            ResultNode(
                "output", "1.1.1", "Product", "Tools", "made", (NodeModel(1), NodeModel(3)),
                (Activity("Courses", (item, ActivityItem("research", "Study"))), Activity("Empty")),
            ),
        ),
        kpis=(KpiValue("elapsed", "Time elapsed", "71.6 %", "computed", date(2024, 7, 31)),),
        status_reports=(StatusReport(date(2024, 7, 31), "July", "", "first", '{"title": "x"}'),),
        provenance=(Provenance("money", "page.txt", "cd", 3, 4, "USD6.15 million"),),
        warnings=(Doubt("period", "warning", "Two dates differ", True),),
        revision=7,
    )  # fmt: skip


@pytest.fixture
def about() -> About:
    return ABOUT


@pytest.fixture
def written(tmp_path: Path) -> Write:
    """Write records and open the workbook as another program would."""

    def write(*records: Record, **choices: object) -> Workbook:
        path = tmp_path / "records.xlsx"
        said: dict[str, object] = {"language": "en", "topics": shipped_topics(), "about": ABOUT}
        write_workbook(path, records, **(said | choices))  # type: ignore[arg-type]
        return openpyxl.load_workbook(path)

    return write
