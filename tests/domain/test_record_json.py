"""Records as JSON lose nothing, and their hash says what they say and nothing else."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings

from coopdesk.domain.errors import BadRecordFile
from coopdesk.domain.periods import Period
from coopdesk.domain.record_json import as_new, content_hash, from_json, plain_decimal, to_json
from coopdesk.domain.records import Learning, Money, NextStep, Party, Record, StepNote
from coopdesk.domain.results import NodeModel, ResultNode
from tests.records import any_records

few = settings(max_examples=25, deadline=None)


def through_a_file(values: dict[str, Any]) -> dict[str, Any]:
    return json.loads(json.dumps(values))


@few
@given(record=any_records())
def test_a_record_comes_back_from_json_as_it_was(record: Record) -> None:
    whole = replace(
        record,
        id=7,
        revision=3,
        uid="0f3e",
        learnings=tuple(replace(each, id=n) for n, each in enumerate(record.learnings, 1)),
        created_at=datetime(2024, 2, 29, 23, 59, 59, 1, tzinfo=UTC),
    )
    assert from_json(through_a_file(to_json(whole))) == whole


@few
@given(record=any_records())
def test_the_short_json_says_all_that_the_record_says(record: Record) -> None:
    assert from_json(through_a_file(to_json(record, whole=False))) == record


@few
@given(record=any_records())
def test_the_hash_stands_a_journey_through_json(record: Record) -> None:
    there_and_back = from_json(through_a_file(to_json(record)))
    assert content_hash(there_and_back) == content_hash(record)


def test_the_hash_does_not_know_row_ids_nor_what_the_catalogue_keeps() -> None:
    step = NextStep("Report", log=(StepNote(text="Sent"),))
    record = Record(title="One", learnings=(Learning("A"),), next_steps=(step,))
    numbered = replace(
        record,
        id=5,
        revision=9,
        updated_at=datetime.now(UTC),
        updated_by="ana",
        learnings=(Learning("A", id=12),),
        next_steps=(replace(step, id=4, log=(StepNote(text="Sent", id=8),)),),
    )
    assert content_hash(numbered) == content_hash(record)


@pytest.mark.parametrize(
    "other",
    [
        Record(title="Two"),
        Record(title="One", announcement_number=""),
        Record(title="One", learnings=(Learning("A"),)),
        Record(title="One", parties=(Party("MX"),)),
        Record(title="One", parties=(Party("MX", confirmed=False),)),
        Record(title="One", period=Period(words="none")),
        Record(title="One", results=(ResultNode(title="A", models=(NodeModel(1),)),)),
    ],
)
def test_the_hash_tells_records_apart(other: Record) -> None:
    assert content_hash(other) != content_hash(Record(title="One"))


def test_the_order_of_parts_is_part_of_what_a_record_says() -> None:
    one, two = Learning("A"), Learning("B")
    hashes = {
        content_hash(Record(title="One", learnings=each)) for each in [(one, two), (two, one)]
    }
    assert len(hashes) == 2


def test_words_of_a_period_survive_whatever_they_are() -> None:
    record = Record(title="One", period=Period(words="none"))
    assert from_json(to_json(record, whole=False)) == record


def test_links_to_models_are_bare_numbers() -> None:
    record = Record(title="One", results=(ResultNode(title="A", models=(NodeModel(2),)),))
    assert to_json(record)["results"][0]["models"] == [2]
    assert from_json(through_a_file(to_json(record))) == record


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("6.150", "6.15"),
        ("1E+3", "1000"),
        ("100", "100"),
        ("0.0001", "0.0001"),
        ("1E-4", "0.0001"),
        ("-0.00", "0"),
        ("-1.50", "-1.5"),
    ],
)
def test_an_amount_is_written_in_one_way(written: str, plain: str) -> None:
    assert plain_decimal(Decimal(written)) == plain


def test_equal_amounts_give_equal_hashes() -> None:
    hashes = {
        content_hash(Record(title="One", money=(Money(amount=Decimal(amount), currency="EUR"),)))
        for amount in ("0", "-0", "0.00", "0E+2")
    }
    assert len(hashes) == 1


def test_a_record_made_anew_has_no_name_of_its_own() -> None:
    record = Record(
        title="One",
        uid="0f3e",
        id=7,
        revision=2,
        learnings=(Learning("A", id=3),),
        created_by="ana",
    )
    assert as_new(record) == Record(title="One", learnings=(Learning("A"),))


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"title": 5}, "title"),
        ({"title": None}, "title"),
        ({"kind": "recipe", "title": "One"}, "kind"),
        ({"title": "One", "learnings": "A"}, "learnings"),
        ({"title": "One", "learnings": ["A"]}, "Learning"),
        ({"title": "One", "topics": [5]}, "topics"),
        ({"title": "One", "planned_end": "2024-02-30"}, "planned_end"),
        ({"title": "One", "planned_end": 20240229}, "planned_end"),
        ({"title": "One", "start": "soon"}, "start"),
        ({"title": "One", "revision": True}, "revision"),
        ({"title": "One", "money": [{"amount": "much"}]}, "amount"),
        ({"title": "One", "money": [{"amount": [1]}]}, "amount"),
        ({"title": "One", "participants": [{"total": "20"}]}, "total"),
        ({"title": "One", "parties": [{"confirmed": "yes"}]}, "confirmed"),
        ({"title": "One", "results": [{"title": "A", "models": ["first"]}]}, "models"),
        ({"title": "One", "results": [{"title": "A", "models": [None]}]}, "models"),
        ({"title": "One", "results": [{"title": "A", "models": [1.5]}]}, "models"),
        ([], "Record"),
        (None, "Record"),
    ],
)
def test_a_value_its_field_cannot_hold_is_refused_by_name(values: Any, field: str) -> None:
    with pytest.raises(BadRecordFile) as refusal:
        from_json(values)
    assert refusal.value.field == field


def test_keys_nobody_knows_are_passed_over() -> None:
    assert from_json({"title": "One", "colour": "red"}) == Record(title="One")


def test_amounts_may_come_as_numbers() -> None:
    record = from_json({"title": "One", "money": [{"amount": 6.15}, {"amount": 3}]})
    assert [each.amount for each in record.money] == [Decimal("6.15"), Decimal(3)]
