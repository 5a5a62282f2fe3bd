"""The table of what can be changed at once names fields of records and deeds that are known."""

from dataclasses import fields
from datetime import date

import pytest

from coopdesk.domain.bulk_changes import FIELDS, TEXTS_OF_PARTS, BulkChange, BulkField, bulk_field
from coopdesk.domain.periods import Period, point
from coopdesk.domain.records import KINDS, Party, Record

DEEDS = {"set", "fill", "clear", "replace", "find", "add", "remove", "confirm"}


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_a_field_touches_fields_of_records_and_knows_its_deeds(field: BulkField) -> None:
    assert set(field.touched) <= {each.name for each in fields(Record)}
    assert set(field.deeds) <= DEEDS
    assert set(field.kinds) <= set(KINDS)
    assert field.touched
    assert field.deeds
    assert field.kinds


def test_every_field_is_offered_once_and_found_by_its_name() -> None:
    names = [field.name for field in FIELDS]
    assert len(names) == len(set(names))
    assert [bulk_field(name) for name in names] == list(FIELDS)
    assert set(TEXTS_OF_PARTS) < set(bulk_field("texts").touched)


@pytest.mark.parametrize(
    ("change", "is_ready"),
    [
        (BulkChange("status", "set"), False),
        (BulkChange("status", "set", "completed"), True),
        (BulkChange("status", "clear"), True),
        (BulkChange("status", "replace", "completed"), False),
        (BulkChange("status", "replace", "completed", "reported"), True),
        (BulkChange("title", "find", "old"), True),  # what is found is taken out
        (BulkChange("title", "find"), False),
        (BulkChange("topics", "add", ()), False),
        (BulkChange("topics", "add", ("child-labour",)), True),
        (BulkChange("parties", "add", Party()), False),
        (BulkChange("parties", "remove", Party("MX")), True),
        (BulkChange("parties", "confirm"), True),
        (BulkChange("as_of", "set", None), False),
        (BulkChange("as_of", "set", date(2024, 3, 15)), True),
        (BulkChange("period", "set", Period()), False),
        (BulkChange("period", "fill", point(date(2024, 3, 15))), True),
    ],
)
def test_a_change_is_ready_once_it_says_all_it_needs(change: BulkChange, is_ready: bool) -> None:
    assert change.is_ready is is_ready
