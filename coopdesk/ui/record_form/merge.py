"""Two versions of one record brought together: what a save gave back, what somebody else wrote."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from coopdesk.domain.clean import clean_record
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.record_json import KEPT_BY_CATALOGUE
from coopdesk.domain.records import Record


def tidy(record: Record) -> Record:
    """Return the record as it would be kept, also while it has no title or cannot be kept."""
    try:
        return replace(clean_record(replace(record, title=record.title.strip() or "-")), title="-")
    except CatalogueError:
        return record


def same(one: Record, other: Record) -> bool:
    """Tell whether keeping either would keep the same."""
    return one.title.strip() == other.title.strip() and tidy(one) == tidy(other)


def differing(mine: Record, theirs: Record) -> tuple[str, ...]:
    """Name the fields in which two versions say different things, in the order of the record."""
    mine, theirs = (
        replace(tidy(mine), title=mine.title.strip()),
        replace(tidy(theirs), title=theirs.title.strip()),
    )
    return tuple(
        field.name
        for field in fields(Record)
        if field.name not in KEPT_BY_CATALOGUE
        and bare(getattr(mine, field.name)) != bare(getattr(theirs, field.name))
    )


def after_save(sent: Record, kept: Record, typed: Record) -> Record:
    """Return what is typed now with the ids and the revision that keeping `sent` gave."""
    changed: dict[str, Any] = {}
    for field in fields(Record):
        before, now = getattr(sent, field.name), getattr(typed, field.name)
        saved = getattr(kept, field.name)
        if field.name in KEPT_BY_CATALOGUE or field.name == "uid" or now == before:
            changed[field.name] = saved
        elif isinstance(now, tuple):
            changed[field.name] = _with_ids(before, saved, cast("tuple[Any, ...]", now))
    return replace(typed, **changed)


def both(opened: Record, mine: Record, theirs: Record) -> Record | None:
    """Return their version with my changes in it; None where both changed the same field."""
    changed = differing(opened, mine)
    if set(changed) & set(differing(opened, theirs)):
        return None
    return replace(theirs, **{name: getattr(mine, name) for name in changed})


def over(mine: Record, theirs: Record) -> Record:
    """Return my version as one to keep over theirs; parts they removed come back as new ones."""
    return replace(_only_known_ids(mine, _ids(theirs)), id=mine.id, revision=theirs.revision)


def bare(value: Any) -> Any:
    """Return a value without the row ids in it."""
    if isinstance(value, tuple):
        return tuple(bare(part) for part in cast("tuple[Any, ...]", value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    found: dict[str, Any] = {f.name: bare(getattr(value, f.name)) for f in fields(value)}
    if "id" in found:
        found["id"] = 0
    return replace(cast("Any", value), **found)


def _with_ids(
    before: tuple[Any, ...], saved: tuple[Any, ...], now: tuple[Any, ...]
) -> tuple[Any, ...]:
    if len(before) != len(saved):
        return now
    kept = {part: saved[at] for at, part in reversed(list(enumerate(before)))}
    return tuple(kept.pop(part, part) for part in now)


def _ids(value: Any) -> set[tuple[type, int]]:
    """Collect the row ids of all parts, with the kind of row each is one of."""
    if isinstance(value, tuple):
        return {found for part in cast("tuple[Any, ...]", value) for found in _ids(part)}
    if not is_dataclass(value) or isinstance(value, type):
        return set()
    inside = {found for f in fields(value) for found in _ids(getattr(value, f.name))}
    own = getattr(value, "id", 0)
    return inside | {(type(value), own)} if own else inside


def _only_known_ids(value: Any, known: set[tuple[type, int]]) -> Any:
    if isinstance(value, tuple):
        return tuple(_only_known_ids(part, known) for part in cast("tuple[Any, ...]", value))
    if not is_dataclass(value) or isinstance(value, type):
        return value
    found: dict[str, Any] = {
        f.name: _only_known_ids(getattr(value, f.name), known) for f in fields(value)
    }
    if found.get("id") and (type(value), found["id"]) not in known:
        found["id"] = 0
    return replace(cast("Any", value), **found)
