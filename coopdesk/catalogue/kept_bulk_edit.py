"""A bulk edit that was begun: which records, which changes, as plain values and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from coopdesk.catalogue.begun_work import Json, KeptWork, Work, decoding, read_work
from coopdesk.domain.bulk_changes import BulkChange, Value, bulk_field
from coopdesk.domain.periods import Period
from coopdesk.domain.record_json import from_json, to_json
from coopdesk.domain.records import KINDS, Party, Record


@dataclass(frozen=True, slots=True)
class BegunBulkEdit:
    """Records selected and in the list, of which kinds they are, and what is to be changed."""

    selected: Sequence[int]
    shown: Sequence[int]
    kinds: Sequence[str]
    of_selected: bool
    changes: tuple[BulkChange, ...]


def work_of(begun: BegunBulkEdit) -> Work:
    """Return a bulk edit as it is kept: the records once, the changes each time."""
    state: Json = {
        "of_selected": begun.of_selected,
        "changes": [_told(change) for change in begun.changes],
    }
    return Work(
        "bulk_edit",
        "",
        state,
        len(begun.changes),
        source=lambda: {
            "selected": list(begun.selected),
            "shown": list(begun.shown),
            "kinds": list(begun.kinds),
        },
    )


def kept_bulk_edit(session: Session, folder: Path, kept: KeptWork) -> BegunBulkEdit:
    """Return a bulk edit that was begun; raises WorkNewer or WorkDamaged."""
    state, source = read_work(session, folder, kept)
    with decoding(kept.name):
        kinds = tuple(kind for kind in KINDS if kind in source["kinds"])
        return BegunBulkEdit(
            tuple(map(int, source["selected"])),
            tuple(map(int, source["shown"])),
            kinds or KINDS,
            bool(state["of_selected"]),
            tuple(map(_change, state["changes"])),
        )


def _told(change: BulkChange) -> Json:
    return {
        "field": change.field,
        "deed": change.deed,
        "value": _value_told(change.value),
        "instead": _value_told(change.instead),
        "whole_words": change.whole_words,
        "match_case": change.match_case,
    }


def _change(told: Json) -> BulkChange:
    field = bulk_field(told["field"])
    if told["deed"] not in field.deeds:
        raise ValueError(told["deed"])
    value, instead = _value(told["value"]), _value(told["instead"])
    whole, case = bool(told["whole_words"]), bool(told["match_case"])
    return BulkChange(field.name, told["deed"], value, instead, whole, case)


def _value_told(value: Value) -> list[Any]:
    """Return the kind of a value and the value; what only records hold, as a record writes it."""
    match value:
        case Period():
            return ["period", to_json(Record(period=value), whole=False)]
        case Party():
            return ["party", to_json(Record(parties=(value,)), whole=False)]
        case date():
            return ["day", value.isoformat()]
        case tuple():
            return ["several", list(value)]
        case _:
            return ["plain", value]


def _value(told: Sequence[Any]) -> Value:
    kind, value = told
    match kind:
        case "period":
            return from_json(value).period
        case "party":
            return from_json(value).parties[0]
        case "day":
            return date.fromisoformat(value)
        case "several":
            return tuple(map(str, value))
        case _:
            return None if value is None else str(value)
