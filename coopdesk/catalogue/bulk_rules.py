"""Which bulk changes a record refuses, and why; what it becomes by the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import cast

from coopdesk.domain.bulk_changes import BulkChange, bulk_field
from coopdesk.domain.bulk_deeds import changed
from coopdesk.domain.clean import clean_record
from coopdesk.domain.errors import AmountRefused, TextRefused, TitleMissing
from coopdesk.domain.records import Party, Record
from coopdesk.vocabulary.terms import codes


class Why(StrEnum):
    """Why a record keeps what it has."""

    OTHER_KIND = "other_kind"  # records of its kind have no such field
    OTHER_WORDS = "other_words"  # records of its kind have no such status or role
    ITSELF = "itself"  # it would be its own framework
    NO_TITLE = "no_title"
    UNKEEPABLE = "unkeepable"  # a text or amount that no catalogue can hold
    IN_TRASH = "in_trash"


@dataclass(frozen=True, slots=True)
class Refused:
    """A change that a record refuses, by its place among the changes; None: it refuses all."""

    why: Why
    field: str
    place: int | None = None


def alter(record: Record, changes: Sequence[BulkChange]) -> tuple[Record, list[Refused]]:
    """Return what the changes make of a record, each after the one before, and the refusals.

    A record that cannot be kept as it would become stays as it is.
    """
    if record.deleted_at:
        return record, [Refused(Why.IN_TRASH, "title")]
    now, refused = record, list[Refused]()
    for place, change in enumerate(changes):
        new = changed(now, change)
        if new is now:
            continue
        why = _why_not(record, change)
        if why:
            refused.append(Refused(why, change.field, place))
        else:
            now = new
    try:
        return (record if now is record else _clean(now, changes)), refused
    except TitleMissing:
        return record, [Refused(Why.NO_TITLE, "title")]
    except TextRefused as refusal:
        return record, [Refused(Why.UNKEEPABLE, refusal.field)]
    except AmountRefused:
        return record, [Refused(Why.UNKEEPABLE, "money")]


def _clean(record: Record, changes: Sequence[BulkChange]) -> Record:
    """Return the record as it will be kept; what no change touches is clean already."""
    touched = {name for change in changes for name in bulk_field(change.field).touched}
    bare = Record(record.kind, record.title)
    tidy = clean_record(replace(bare, **{name: getattr(record, name) for name in touched}))
    return replace(record, **{name: getattr(tidy, name) for name in touched})


def _why_not(record: Record, change: BulkChange) -> Why | None:
    new = change.instead if change.deed == "replace" else change.value
    if change.deed in {"set", "fill"} and record.kind not in bulk_field(change.field).kinds:
        return Why.OTHER_KIND
    match change.field:
        case "status" if new and new not in _terms(f"{record.kind}_status"):
            return None if change.deed == "clear" else Why.OTHER_WORDS
        case "parties.role" if new not in _terms(f"{record.kind}_role"):
            return Why.OTHER_WORDS
        case "parties" if change.deed == "add":
            role = cast("Party", new).role
            return Why.OTHER_WORDS if role and role not in _terms(f"{record.kind}_role") else None
        case "framework" if new and new == record.uid:
            return Why.ITSELF
        case _:
            return None


@cache
def _terms(vocabulary: str) -> frozenset[object]:
    return frozenset(codes(vocabulary))
