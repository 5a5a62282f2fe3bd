"""Values of fields in words."""

from dataclasses import fields
from datetime import date
from decimal import Decimal

import pytest

from coopdesk.catalogue.sample import sample_records
from coopdesk.domain.periods import point
from coopdesk.domain.records import (
    Comment,
    Money,
    NextStep,
    ParticipantGroup,
    Party,
    Record,
    Relation,
    StepNote,
)
from coopdesk.domain.results import Activity, ActivityItem, NodeModel, ResultNode
from coopdesk.ui.messages import Wording, field_words
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

TOPICS = TopicIndex(shipped_topics())
ENGLISH = Wording("en", TOPICS, titles={"u1": "The agreement"})


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("title", "Training", ("Training",)),
        ("title", "", ()),
        ("narrative", "One.\nTwo.", ("One.", "Two.")),
        ("country_held", "AR", ("Argentina",)),
        ("modality", "study_visit", ("Study visit",)),
        ("signed", date(2019, 3, 1), ("1 March 2019",)),
        ("signed", None, ()),
        ("period", point(date(2019, 3, 1), "month"), ("March 2019",)),
        ("framework", "u1", ("The agreement",)),
        ("framework", "u2", ("u2",)),
        ("language", "pt", ("Portuguese",)),
        ("announcement_number", "", ("printed without a number",)),
        ("announcement_number", None, ()),
        ("parties", (Party("AR", role="requesting"),), ("Argentina · Requesting",)),
        (
            "parties",
            (Party("MX", "STPS", "providing", confirmed=False),),
            ("Mexico · STPS · Providing · only suggested",),
        ),
        ("money", (Money("airfare", Decimal("1234.50"), "USD"),), ("Airfare · USD 1,234.5",)),
        ("participants", (ParticipantGroup("Inspectors", total=20),), ("Inspectors · Total: 20",)),
        ("related", (Relation("cites", "u1"),), ("Cites · The agreement",)),
        ("comments", (Comment("internal", text="a\nb"),), ("Internal note · a b",)),
    ],
)
def test_a_value_is_told_in_words(field: str, value: object, words: tuple[str, ...]) -> None:
    assert field_words(field, value, ENGLISH) == words


def test_words_are_those_of_the_reader() -> None:
    spanish = Wording("es", TOPICS)
    assert field_words("signed", date(2019, 3, 1), spanish) == ("1 de marzo de 2019",)
    assert field_words("topics", ("child-labour",), spanish) == ("Trabajo infantil",)


def test_parts_within_parts_are_set_in() -> None:
    step = NextStep("Send the guide", log=(StepNote(date(2020, 1, 2), "Sent"),))
    assert field_words("next_steps", (step,), ENGLISH) == (
        "Send the guide",
        "    Date: 2 January 2020 · Sent",
    )
    line = ActivityItem("training", "Two courses")
    node = ResultNode("output", "1.1", models=(NodeModel(2),), activities=(Activity("C", (line,)),))
    assert field_words("results", (node,), ENGLISH) == (
        "Output · 1.1 · Intervention models: 2",
        "    C",
        "        Training · Two courses",
    )


def test_nothing_of_a_real_record_is_told_as_code() -> None:
    for record in sample_records():
        wording = Wording("en", TOPICS, record.kind)
        for field in fields(Record):
            words = field_words(field.name, getattr(record, field.name), wording)
            assert not [line for line in words if "Decimal(" in line or "datetime" in line]
            assert all(line.strip() for line in words)
