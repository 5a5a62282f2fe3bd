"""Changes and the history of a record, for people and as JSON."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from coopdesk.cli.sentences import deed_words
from coopdesk.domain.changes import Change, FieldChange, HistoryEntry
from coopdesk.domain.periods import Period
from coopdesk.domain.record_json import to_json
from coopdesk.domain.records import Record
from coopdesk.vocabulary.date_text import period_text


def change_object(change: Change) -> dict[str, Any]:
    """Return a change as JSON holds it."""
    return {
        "id": change.id,
        "deed": change.deed.name,
        "subject": change.deed.subject,
        "count": change.deed.count,
        "direction": change.direction,
        "at": change.at.isoformat(),
        "by": change.by,
    }


def entry_object(entry: HistoryEntry) -> dict[str, Any]:
    """Return a change of one record as JSON, with its fields before and after."""
    fields = [
        {
            "field": each.field,
            "before": _plain(each.field, each.before),
            "after": _plain(each.field, each.after),
        }
        for each in entry.fields
    ]
    return change_object(entry.change) | {"fields": fields}


def entry_lines(entry: HistoryEntry, language: str) -> list[str]:
    """Return a change of one record for people: when, who, what, and its fields."""
    change = entry.change
    when = change.at.astimezone().strftime("%Y-%m-%d %H:%M")
    direction = "" if change.direction == "do" else f"{change.direction} of "
    head = f"{when}  {change.by}  {direction}{deed_words(change.deed)}"
    return [head, *(f"    {_field_line(each, language)}" for each in entry.fields)]


def _field_line(change: FieldChange, language: str) -> str:
    before, after = (_short(value, language) for value in (change.before, change.after))
    return f"{change.field}: {before} → {after}"


def _plain(field: str, value: Any) -> Any:
    """Return the value of a field as JSON holds it."""
    values = to_json(replace(Record(), **{field: value}), whole=False)
    if field == "period":
        return {name: each for name, each in values.items() if name not in {"kind", "title"}}
    return values.get(field, [] if value == () else value)


def _short(value: Any, language: str) -> str:
    match value:
        case None | "" | ():
            return "–"
        case tuple():
            parts = cast("tuple[Any, ...]", value)
            return ", ".join(parts) if isinstance(parts[0], str) else str(len(parts))
        case str():
            return value.replace("\n", " ")
        case Period():
            return period_text(value, language) or value.words
        case _:
            return str(value)
