"""Drafts kept as records, each with the words behind its fields and the source whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.capture.drafts import Draft
from coopdesk.capture.first_report import report_of
from coopdesk.capture.provenance import provenance_of, words_of
from coopdesk.capture.source import Source
from coopdesk.capture.unconfirmed import unconfirmed
from coopdesk.catalogue.imports import as_text
from coopdesk.catalogue.records import add_records
from coopdesk.catalogue.taken_from import records_taken_from
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CapturedBefore
from coopdesk.domain.records import PROJECT, Record

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
    drafts_new = [draft for draft, there in pairs if not there]
    new = [
        _pointing(record_of(source, draft, whole=not (taken or number)), uids)
        for number, draft in enumerate(drafts_new)
    ]
    added = iter(add_records(session, new))
    ids = tuple(there.id if there else next(added) for there in before)
    return Saved(ids, frozenset(there.id for there in before if there))


def record_of(source: Source, draft: Draft, *, whole: bool = True) -> Record:
    """Return the record of a draft with where it is from; a project has its first report.

    What is only suggested stays marked so: parties by themselves, other fields by a note.
    """
    record = draft.record
    record = replace(record, warnings=(*record.warnings, *unconfirmed(draft)))
    if record.kind == PROJECT:
        reports = (report_of(source, draft), *record.status_reports[1:])
        record = replace(record, status_reports=reports)
    return replace(
        record, provenance=(*record.provenance, *provenance_of(source, draft, whole=whole))
    )


def _pointing(record: Record, uids: dict[str, str]) -> Record:
    """Let a record name the records that are there in place of drafts of the same."""
    related = (replace(each, other=uids.get(each.other, each.other)) for each in record.related)
    framework = uids.get(record.framework, record.framework)
    return replace(record, framework=framework, related=tuple(related))


def _title(source: Source, draft: Draft) -> Title:
    words = next(each for each in words_of(source, draft) if each.field == "title")
    return words.text.strip(), words.line_from, words.line_to
