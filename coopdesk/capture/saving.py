"""Drafts kept as records, each with the words behind its fields and the source whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.capture.drafts import Behind, Draft
from coopdesk.capture.source import Source
from coopdesk.catalogue.imports import as_text
from coopdesk.catalogue.records import add_records
from coopdesk.catalogue.taken_from import records_taken_from
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CapturedBefore
from coopdesk.domain.records import Provenance, Record

WHOLE = ""  # the field of the provenance that keeps the source whole
LONGEST_FIELD = 40  # characters, as the catalogue keeps names of fields
Title = tuple[str, int | None, int | None]  # its words and lines


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of drafts: ids of the records, and which of them were there before."""

    ids: tuple[int, ...]
    known: frozenset[int]


def deed_of(source: Source, count: int) -> Deed:
    """Return the deed under which drafts of a source are saved, and undone."""
    return Deed("captured", as_text(source.name), count)


def save_drafts(session: Session, source: Source, drafts: Sequence[Draft]) -> Saved:
    """Add drafts as records; one that was taken from the same lines before is left as it is.

    Raises CapturedBefore where that is all of them, and the refusals of add_records.
    """
    taken = records_taken_from(session, source.sha256)
    known = {(each.words, each.line_from, each.line_to): each for each in taken}
    before = [known.get(_title(source, draft)) for draft in drafts]
    pairs = list(zip(drafts, before, strict=True))
    if taken and None not in before:
        raise CapturedBefore(Path(source.name), taken[0].title)
    uids = {draft.record.uid: there.uid for draft, there in pairs if there and draft.record.uid}
    new = [_pointing(record_of(source, draft), uids) for draft, there in pairs if not there]
    added = iter(add_records(session, new))
    ids = tuple(there.id if there else next(added) for there in before)
    return Saved(ids, frozenset(there.id for there in before if there))


def record_of(source: Source, draft: Draft) -> Record:
    """Return the record of a draft with where it is from: the source whole, then field by field."""
    told = [number for number, line in enumerate(source.lines, 1) if line.strip()]
    first, last = (told[0], told[-1]) if told else (1, 1)
    about = as_text(source.name), source.sha256
    whole = Provenance(WHOLE, *about, first, last, "\n".join(source.lines[first - 1 : last]))
    rows = (
        Provenance(_field(each), *about, each.line_from, each.line_to, each.text)
        for each in _behind(source, draft)
    )
    return replace(draft.record, provenance=(*draft.record.provenance, whole, *rows))


def _pointing(record: Record, uids: dict[str, str]) -> Record:
    """Let a record name the records that are there in place of drafts of the same."""
    related = (replace(each, other=uids.get(each.other, each.other)) for each in record.related)
    framework = uids.get(record.framework, record.framework)
    return replace(record, framework=framework, related=tuple(related))


def _behind(source: Source, draft: Draft) -> tuple[Behind, ...]:
    """Return the words behind a draft; a title nobody found words for stands for the whole page.

    The words of the title tell the same draft when the source comes again.
    """
    if draft.words_behind("title"):
        return draft.behind
    return (Behind("title", 1, len(source.lines), draft.record.title), *draft.behind)


def _title(source: Source, draft: Draft) -> Title:
    words = next(each for each in _behind(source, draft) if each.field == "title")
    return words.text.strip(), words.line_from, words.line_to


def _field(behind: Behind) -> str:
    """Name a field with its part: "next_steps.2.due"; too long a name loses its end."""
    name = behind.field
    steps = [str(behind.part), *behind.within.split(".")] if behind.part else []
    for step in filter(None, steps):
        if len(name) + 1 + len(step) > LONGEST_FIELD:
            break
        name = f"{name}.{step}"
    return name
