"""Bulk changes for tests: Hypothesis strategies for any change there can be."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from coopdesk.domain.bulk_changes import FIELDS, BulkChange
from coopdesk.domain.records import Party
from tests.records import CODES, PLACES, ROLES, STATUSES, TOPICS, days, parts, periods, texts

_FEW = st.sampled_from(["a", "A", "1", "0", " ", "Bea", "old"])
_WORDS = st.one_of(_FEW, texts.filter(bool))
_VALUES: dict[str, st.SearchStrategy[Any]] = {
    "topics": st.lists(st.sampled_from(TOPICS), min_size=1, max_size=2, unique=True).map(tuple),
    "parties": parts(Party, "exchange"),
    "parties.role": st.sampled_from([role for roles in ROLES.values() for role in roles]),
    "status": st.sampled_from([status for many in STATUSES.values() for status in many]),
    "next_steps.status": st.sampled_from(["open", "done", "in_progress"]),
    "period": periods().filter(lambda period: not period.is_empty),
    "framework": st.uuids().map(str),
    **dict.fromkeys(("planned_end", "revised_end", "as_of", "next_steps.due"), days),
    **dict.fromkeys(
        ("places", "parties.place", "country_held", "next_steps.owner_place"),
        st.sampled_from(PLACES),
    ),
    **{name: st.sampled_from(CODES[name]) for name in ("modality", "venue", "language")},
    "framework_type": st.sampled_from(CODES["framework_type"]),
}


@st.composite
def any_changes(draw: st.DrawFn) -> BulkChange:
    """Any change that says all it needs."""
    field = draw(st.sampled_from(FIELDS))
    deed = draw(st.sampled_from(field.deeds))
    values = _VALUES.get(field.name, _WORDS)
    value = "" if deed in {"clear", "confirm"} else draw(_WORDS if deed == "find" else values)
    instead: Any = ""
    if deed == "replace":
        instead = draw(values)
    elif deed == "find":
        instead = draw(st.one_of(st.just(""), _WORDS))
    flags = draw(st.booleans()), draw(st.booleans())
    return BulkChange(field.name, deed, value, instead, *flags)
