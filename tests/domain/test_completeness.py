"""What a record lacks is named in reading order and counted, kind by kind."""

from dataclasses import replace
from datetime import date

import pytest

from coopdesk.domain.completeness import FIELDS, completeness, missing, unconfirmed
from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import (
    EXCHANGE,
    FRAMEWORK,
    PROJECT,
    Description,
    Learning,
    NextStep,
    Party,
    Record,
)

MAY = point(date(2024, 5, 1), "month")
EXCHANGED = Record(
    EXCHANGE,
    "Training",
    period=MAY,
    parties=(Party("AR", role="requesting"), Party("MX", role="providing")),
    topics=("child-labour",),
)


def parties(*roles: str) -> tuple[Party, ...]:
    return tuple(Party("MX", role=role) for role in roles)


def test_an_empty_record_lacks_everything_in_reading_order() -> None:
    assert missing(Record(title=" ")) == ("title", "parties", "period", "topics")
    assert set(missing(Record())) <= set(FIELDS)


def test_an_exchange_with_both_sides_a_date_and_a_topic_is_publishable() -> None:
    assert missing(EXCHANGED) == ()


@pytest.mark.parametrize(
    ("kind", "roles", "enough"),
    [
        (EXCHANGE, ("requesting",), False),
        (EXCHANGE, ("providing", "second_provider"), False),
        (EXCHANGE, ("participating",), False),
        (EXCHANGE, ("participating", "participating"), True),
        (FRAMEWORK, ("party",), False),
        (FRAMEWORK, ("party", "member"), True),
        (PROJECT, (), False),
        (PROJECT, ("funding",), True),
    ],
)
def test_each_kind_needs_its_own_parties(kind: str, roles: tuple[str, ...], enough: bool) -> None:
    record = replace(EXCHANGED, kind=kind, parties=parties(*roles))
    assert ("parties" not in missing(record)) == enough


def test_a_role_without_a_place_or_organisation_is_no_party() -> None:
    record = replace(EXCHANGED, parties=(Party(role="requesting"), Party("MX", role="providing")))
    assert missing(record) == ("parties",)


@pytest.mark.parametrize("kind", [EXCHANGE, PROJECT])
def test_words_alone_are_no_date(kind: str) -> None:
    record = Record(kind, "One", period=Period(shape="relative", words="after piloting"))
    assert "period" in missing(record)
    assert "period" not in missing(replace(record, period=MAY))


@pytest.mark.parametrize("field", ["signed", "in_force"])
def test_a_framework_is_dated_by_its_signature_or_force_too(field: str) -> None:
    record = Record(FRAMEWORK, "One")
    assert "period" in missing(record)
    assert "period" not in missing(replace(record, **{field: date(1994, 1, 1)}))


def test_completeness_goes_from_nothing_to_all() -> None:
    whole = replace(
        EXCHANGED, narrative="Told.", learnings=(Learning("A"),), next_steps=(NextStep("B"),)
    )
    assert completeness(Record()) == 0
    assert completeness(EXCHANGED) == round(400 / 7)
    assert completeness(whole) == 100


def test_projects_and_frameworks_are_whole_without_learnings() -> None:
    project = replace(EXCHANGED, kind=PROJECT, parties=parties("funding"))
    assert completeness(project) == round(600 / 7)
    assert completeness(replace(project, descriptions=(Description("general", "A"),))) == 100


def test_a_suggested_party_leaves_the_record_unconfirmed() -> None:
    assert not unconfirmed(EXCHANGED)
    assert unconfirmed(replace(EXCHANGED, parties=(Party("MX", confirmed=False),)))
