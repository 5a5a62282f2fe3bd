"""What an officer does to a draft: confirm or drop what it tells, and take more of the source."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, Literal, cast

from coopdesk.capture.drafts import Behind, Draft
from coopdesk.domain.records import Learning, NextStep, Party, Record

Place = tuple[str, int]  # a field of the record and its n-th part, from 1; 0 the field itself
Use = Literal["learnings", "next_steps", "title", "narrative"]

_DEFAULTS: dict[str, Any] = {field.name: field.default for field in fields(Record)}


@dataclass(frozen=True, slots=True)
class Edited:
    """A draft and the places of it that still want confirming."""

    draft: Draft
    unsure: frozenset[Place]


def begun(draft: Draft) -> Edited:
    """Return a draft as it was captured."""
    unsure = (place for name in draft.suggested for place in _suggested(draft.record, name))
    return Edited(draft, frozenset(unsure))


def parts(record: Record, name: str) -> tuple[object, ...] | None:
    """Return the parts of a field, None for one that has none."""
    value = getattr(record, name)
    return cast("tuple[object, ...]", value) if isinstance(value, tuple) else None


def words_at(draft: Draft, place: Place) -> tuple[Behind, ...]:
    """Return the words behind a place; a title has those that were taken last."""
    name, part = place
    found = draft.words_behind(name, part) or draft.words_behind(name, 0)
    return found[-1:] if name == "title" else found


def still_missing(draft: Draft) -> tuple[str, ...]:
    """Return the fields that the draft should have and has not, whatever was added since."""
    record = draft.record
    return tuple(
        name for name in draft.missing if getattr(record, name, None) in {_DEFAULTS.get(name), None}
    )


def confirm(edited: Edited, place: Place) -> Edited:
    """Take a suggestion as true."""
    name, part = place
    record, found = edited.draft.record, parts(edited.draft.record, name)
    if found and isinstance(party := found[part - 1], Party):
        sure = replace(party, confirmed=True)
        record = _with(record, name, (*found[: part - 1], sure, *found[part:]))
    return _settled(replace(edited.draft, record=record), edited.unsure - {place})


def drop(edited: Edited, place: Place) -> Edited:
    """Leave out what stands at a place; the parts behind it move up."""
    name, part = place
    record, found = edited.draft.record, parts(edited.draft.record, name)
    if found is None:
        left = _with(record, name, _DEFAULTS[name])
        behind = tuple(each for each in edited.draft.behind if each.field != name)
        return _settled(replace(edited.draft, record=left, behind=behind), edited.unsure - {place})
    left = _with(record, name, (*found[: part - 1], *found[part:]))
    behind = tuple(
        replace(each, part=_moved(each.part, part)) if each.field == name else each
        for each in edited.draft.behind
        if (each.field, each.part) != place and (each.field != name or len(found) > 1)
    )
    unsure = (
        (field, _moved(n, part)) if field == name else (field, n)
        for field, n in edited.unsure - {place}
    )
    return _settled(replace(edited.draft, record=left, behind=behind), unsure)


def use(edited: Edited, name: Use, words: Behind) -> Edited:
    """Take words of the source as a new part, as the title, or as a paragraph of the story."""
    record = edited.draft.record
    text, part = " ".join(words.text.split()), 0
    match name:
        case "learnings":
            record = replace(record, learnings=(*record.learnings, Learning(text)))
            part = len(record.learnings)
        case "next_steps":
            record = replace(record, next_steps=(*record.next_steps, NextStep(text)))
            part = len(record.next_steps)
        case "title":
            record = replace(record, title=text)
        case "narrative":
            record = replace(record, narrative=f"{record.narrative}\n\n{text}".strip())
    # The first words of a title stay: by them the draft is known when the source comes again.
    behind = (*edited.draft.behind, replace(words, field=name, part=part))
    sure = edited.unsure - {(name, 0)}
    return _settled(replace(edited.draft, record=record, behind=behind), sure)


def _suggested(record: Record, name: str) -> list[Place]:
    found = parts(record, name)
    if found is None:
        return [(name, 0)]
    loose = [n for n, part in enumerate(found, 1) if isinstance(part, Party) and not part.confirmed]
    return [(name, n) for n in loose or range(1, len(found) + 1)]


def _settled(draft: Draft, unsure: Iterable[Place]) -> Edited:
    left = frozenset(unsure)
    return Edited(replace(draft, suggested=frozenset(name for name, _ in left)), left)


def _moved(part: int, dropped: int) -> int:
    return part - 1 if part > dropped else part


def _with(record: Record, name: str, value: object) -> Record:
    changed: dict[str, Any] = {name: value}
    return replace(record, **changed)
