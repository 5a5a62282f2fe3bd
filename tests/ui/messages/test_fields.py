"""Every field is named."""

from dataclasses import fields, is_dataclass

import pytest

from coopdesk.domain import periods, records, results
from coopdesk.ui.messages import field_name
from coopdesk.ui.messages.fields import _names

KINDS = [
    kind
    for module in (records, results, periods)
    for kind in vars(module).values()
    if isinstance(kind, type) and is_dataclass(kind)
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_field_has_a_name(kind: type) -> None:
    assert is_dataclass(kind)
    assert {field.name for field in fields(kind)} <= set(_names())


def test_fields_of_a_record_do_not_share_a_name() -> None:
    own = [f.name for f in fields(records.Record) if f.name not in {"id", "number"}]
    named = [field_name(name) for name in own]
    assert len(set(named)) == len(named)


def test_a_field_of_a_part_may_have_a_name_of_its_own() -> None:
    assert field_name("money.text") == "Amount as written"
    assert field_name("learnings.text") == "Text"


def test_an_unknown_field_is_told_by_its_own_words() -> None:
    assert field_name("quite_new") == "Quite new"
