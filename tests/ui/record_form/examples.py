"""Records in which every field says something."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import (
    FRAMEWORK,
    PROJECT,
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

VISIT = Period(
    date(2019, 9, 23), date(2019, 9, 26), "day", "day", "range", "09/23/2019 to 09/26/2019"
)

EXCHANGE_FULL = Record(
    title="Training of inspectors\nin two lines",
    uid="u-1",
    id=7,
    reference="R 1",
    language="es",
    period=VISIT,
    status="reported",
    narrative="First paragraph.\n\nSecond paragraph.",
    source_url="https://example.org/a",
    as_of=date(2020, 1, 31),
    framework="u-2",
    modality="expert_visit",
    venue="in_person",
    city="Mexico City",
    country_held="MX",
    announcement_number="",
    parties=(
        Party("MX", "Ministry", "requesting", id=1),
        Party("AR", "", "providing", confirmed=False, note="From the prose", id=2),
        Party("019", "", "observer", id=3),
        Party("XX", "A place nobody knows", "a role nobody knows", id=4),
    ),
    topics=("child-labour", "a-topic-nobody-knows"),
    participants=(ParticipantGroup("Inspectors", "Directorate", "MX", 20, 9, 11, "inspectors", 5),),
    people=(Person("A name", "A function", "Ministry", "name@example.org", 6),),
    learnings=(Learning("Registers", "MX", "improved_process", 7), Learning("Tools", id=8)),
    next_steps=(
        NextStep(
            "Train",
            "MX",
            "Directorate",
            date(2020, 3, 31),
            "in_progress",
            40,
            "A list",
            "No money",
            (StepNote(date(2020, 1, 2), "Asked", 9), StepNote(None, "Asked again", 10)),
            11,
        ),
        NextStep("Register", id=12),
    ),
    comments=(Comment("provider", "Ministry", date(2019, 10, 1), "Two\nlines", 13),),
    money=(
        Money("airfare", Decimal("6150000.50"), "USD", 2019, "USD6.15 million", 14),
        Money("other", None, "", None, "some", 15),
        Money("other", Decimal("-3.0000"), "XXX", None, "", 16),
    ),
    documents=(Document("Report", "report", "https://x", "es", True, "ab", "r.pdf", 12, 17),),
    related=(Relation("follow_up", "u-3", "later", 18),),
    provenance=(Provenance("period", "page.txt", "ab", 3, 4, "09/23/2019", 19),),
    warnings=(
        Doubt("period", "warning", "Day or month", True, 20),
        Doubt("", "warning", "Look", False, 21),
    ),
    revision=3,
)

PROJECT_FULL = Record(
    kind=PROJECT,
    title="Safe work",
    uid="u-9",
    id=9,
    period=Period(
        date(2021, 1, 1), date(2025, 12, 31), "month", "month", "range", "January 2021 – Dec 2025"
    ),
    status="implementation",
    symbol="GLO/20/01",
    iati_identifier="XM-DAC-1",
    planned_end=date(2025, 12, 31),
    revised_end=date(2026, 6, 30),
    website="https://example.org",
    executing_body="ILO",
    descriptions=(Description("general", "Text", 1), Description("target_groups", "Women", 2)),
    agreement_numbers=(AgreementNumber("IL-35872-20-75-K-", 3),),
    models=(InterventionModel(1, "Research", 4), InterventionModel(2, "Training", 5)),
    results=(
        ResultNode("outcome", "1", "Outcome", "Law", "Story\nof two lines", (), (), 6),
        ResultNode(
            "output",
            "1.1.1",
            "Product",
            "Studies",
            "",
            (NodeModel(1, 7), NodeModel(2, 8)),
            (
                Activity(
                    "Survey",
                    (
                        ActivityItem(
                            "research",
                            "Interviews",
                            "• Interviews",
                            "done",
                            (
                                ItemPeriod(point(date(2024, 3, 1), "month", "March 2024"), 9),
                                ItemPeriod(Period(shape="relative", words="after piloting"), 10),
                            ),
                            11,
                        ),
                    ),
                    12,
                ),
            ),
            13,
        ),
    ),
    kpis=(KpiValue("elapsed", "Time elapsed", "71.6 %", "computed", date(2024, 7, 31), 14),),
    status_reports=(
        StatusReport(date(2024, 7, 31), "Report", "https://x", "Note", '{"title": "Safe"}', 15),
    ),
    revision=1,
)

FRAMEWORK_FULL = Record(
    kind=FRAMEWORK,
    title="Working group",
    uid="u-2",
    id=2,
    framework="u-1",
    framework_type="working_group",
    acronym="WG",
    number="12",
    reference="A 1",
    status="in_force",
    signed=date(2002, 6, 11),
    in_force=date(2002, 9, 1),
    ended=date(2010, 1, 1),
    period=Period(date(2002, 6, 11), None, "day", "", "open", ""),
    announcement_number=None,
    parties=(Party("US", "", "party", id=1), Party("MX", "", "chair", id=2)),
    revision=1,
)
