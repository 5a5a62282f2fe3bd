"""A record refuses what it cannot be, says why, and takes the rest."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from coopdesk.catalogue.bulk_rules import Refused, Why, alter
from coopdesk.domain.bulk_changes import BulkChange
from coopdesk.domain.records import FRAMEWORK, PROJECT, Party, Record

EXCHANGE = Record(title="Visit", status="completed", modality="meeting")


@pytest.mark.parametrize(
    ("record", "change", "why"),
    [
        (Record(PROJECT, "P"), BulkChange("modality", "set", "meeting"), Why.OTHER_KIND),
        (EXCHANGE, BulkChange("planned_end", "fill", datetime(2024, 3, 15).date()), Why.OTHER_KIND),  # noqa: DTZ001
        (EXCHANGE, BulkChange("status", "set", "closed"), Why.OTHER_WORDS),
        (EXCHANGE, BulkChange("status", "replace", "completed", "closed"), Why.OTHER_WORDS),
        (EXCHANGE, BulkChange("parties", "add", Party("MX", role="funding")), Why.OTHER_WORDS),
        (
            replace(EXCHANGE, parties=(Party("MX", role="requesting"),)),
            BulkChange("parties.role", "replace", "requesting", "beneficiary"),
            Why.OTHER_WORDS,
        ),
        (Record(FRAMEWORK, "F", uid="f"), BulkChange("framework", "set", "f"), Why.ITSELF),
    ],
)
def test_a_change_that_a_record_cannot_take_is_refused(
    record: Record, change: BulkChange, why: Why
) -> None:
    other = BulkChange("language", "set", "pt")
    after, refused = alter(record, [change, other])
    assert refused == [Refused(why, change.field, 0)]
    assert after == replace(record, language="pt")


@pytest.mark.parametrize(
    "change",
    [
        BulkChange("status", "replace", "cancelled", "closed"),  # it is not cancelled
        BulkChange("status", "clear"),
        BulkChange("venue", "clear"),
        BulkChange("parties", "add", Party("MX")),
    ],
)
def test_what_a_change_would_not_touch_is_not_refused(change: BulkChange) -> None:
    assert alter(EXCHANGE, [change])[1] == []
    assert alter(Record(PROJECT, "P"), [BulkChange("venue", "clear")]) == (Record(PROJECT, "P"), [])


@pytest.mark.parametrize(
    ("record", "change", "refused"),
    [
        (EXCHANGE, BulkChange("title", "find", "visit"), Refused(Why.NO_TITLE, "title")),
        (
            EXCHANGE,
            BulkChange("title", "find", "visit", "\0"),
            Refused(Why.UNKEEPABLE, "title"),
        ),
        (
            replace(EXCHANGE, deleted_at=datetime(2024, 3, 15, tzinfo=UTC)),
            BulkChange("title", "find", "visit", "call"),
            Refused(Why.IN_TRASH, "title"),
        ),
    ],
)
def test_a_record_that_cannot_be_kept_so_stays_whole_as_it_is(
    record: Record, change: BulkChange, refused: Refused
) -> None:
    assert alter(record, [BulkChange("status", "clear"), change]) == (record, [refused])


def test_changes_follow_each_other() -> None:
    first = BulkChange("status", "replace", "completed", "reported")
    second = BulkChange("status", "replace", "reported", "cancelled")
    assert alter(EXCHANGE, [first, second])[0].status == "cancelled"
    assert alter(EXCHANGE, [second, first])[0].status == "reported"
