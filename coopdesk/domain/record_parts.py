"""The parts of a record by their addresses: each list, and the results with what hangs on them.

An address is the field, then which part, which part of that …, counted from 0:
("results", 2, 0, 1) is the second line of the first activity of the third result.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from coopdesk.domain.periods import Period
from coopdesk.domain.record_json import KEPT_BY_CATALOGUE
from coopdesk.domain.records import KpiValue, Party, Record
from coopdesk.domain.results import Activity, ActivityItem, ResultNode

Address = tuple[str | int, ...]

# What says where a record is from and what it is, not what it tells.
_NOT_TOLD = KEPT_BY_CATALOGUE | {"uid", "kind", "language", "source_url", "as_of"}
_NOT_PARTS = {"status_reports", "provenance", "warnings"}
_HANGING: dict[type[Any], str] = {ResultNode: "activities", Activity: "items"}
# What goes with other fields: as found, as of when, whether somebody has confirmed it.
_FOLLOWING: dict[type[Any], frozenset[str]] = {
    ActivityItem: frozenset({"raw"}),
    KpiValue: frozenset({"as_of"}),
    Party: frozenset({"confirmed"}),
}
_LOOKS = str.maketrans(
    "\u2018\u2019\u201c\u201d\u00ab\u00bb\u2010\u2011\u2012\u2013\u2014\u2212\u00a0",
    '\'\'""""------ ',
)


def plain_fields(record: Record) -> list[str]:
    """Name the fields of a record that hold one value and may be compared."""
    return [
        field.name
        for field in fields(record)
        if field.name not in _NOT_TOLD and not isinstance(getattr(record, field.name), tuple)
    ]


def part_fields(record: Record) -> list[str]:
    """Name the fields of a record that hold parts and may be compared."""
    return [
        field.name
        for field in fields(record)
        if field.name not in _NOT_PARTS and isinstance(getattr(record, field.name), tuple)
    ]


def hanging(part: Any) -> tuple[Any, ...]:
    """Return the parts that hang on a part: activities of a result, lines of an activity."""
    name = _hanging_in(part)
    return getattr(part, name) if name else ()


def with_hanging(part: Any, parts: tuple[Any, ...]) -> Any:
    """Return a part with other parts hanging on it."""
    name = _hanging_in(part)
    return replace(part, **{name: parts}) if name else part


def following(part: Any) -> frozenset[str]:
    """Name the fields of a part that go with its others, and are no difference by themselves."""
    return _FOLLOWING.get(cast("type[Any]", type(part)), frozenset())


def own_fields(part: Any) -> tuple[str, ...]:
    """Name the fields a part is compared by: neither its row nor what hangs on it."""
    if not is_dataclass(part):
        return ()
    left_out = {"id", _hanging_in(part)} | following(part)
    return tuple(field.name for field in fields(part) if field.name not in left_out)


def _hanging_in(part: Any) -> str:
    return _HANGING.get(cast("type[Any]", type(part)), "")


def all_parts(record: Record) -> Iterator[tuple[Address, Any]]:
    """Return each part of a record and its address, a part before what hangs on it."""
    for name in part_fields(record):
        for number, part in enumerate(getattr(record, name)):
            yield from _with_all_hanging((name, number), part)


def _with_all_hanging(address: Address, part: Any) -> Iterator[tuple[Address, Any]]:
    yield address, part
    for number, deeper in enumerate(hanging(part)):
        yield from _with_all_hanging((*address, number), deeper)


def said(value: Any) -> Any:
    """Return what a value says whatever it looks like: no rows, quotes and dashes of one kind."""
    match value:
        case str():
            return " ".join(value.translate(_LOOKS).split())
        case tuple():
            return tuple(said(each) for each in cast("tuple[Any, ...]", value))
        case Period() if value.start or value.end:
            return replace(value, words="")
        case _ if is_dataclass(value) and not isinstance(value, type):
            left_out = {"id"} | following(value)
            return (
                type(value).__name__,
                *(said(getattr(value, f.name)) for f in fields(value) if f.name not in left_out),
            )
        case _:
            return value


def is_blank(value: Any) -> bool:
    """Tell whether a value says nothing."""
    return value is None or value in ("", ()) or (isinstance(value, Period) and value.is_empty)
