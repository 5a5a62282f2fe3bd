"""Mend what needs a look, of one record or of thousands: each is one deed and one undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.attention_lines import records_of
from coopdesk.catalogue.record_writing import stamp
from coopdesk.catalogue.records import change_records, read_records
from coopdesk.db import tables as t
from coopdesk.db.history import change_row
from coopdesk.db.record_rows import read_rows
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import Record

_AT_ONCE = 500  # records read and written between two reports


def confirm_parties(session: Session, party_ids: Sequence[int], report: Progress = unheard) -> int:
    """Confirm these parties, and return how many records were changed."""
    wanted = frozenset(party_ids)

    def confirmed(record: Record) -> Record:
        parties = tuple(
            replace(party, confirmed=True) if party.id in wanted else party
            for party in record.parties
        )
        return replace(record, parties=parties)

    return _change(session, records_of(session, "unconfirmed", party_ids), confirmed, report)


def confirm_all(session: Session, record_ids: Sequence[int], report: Progress = unheard) -> int:
    """Confirm every party and every field that was only suggested of these records."""

    def confirmed(record: Record) -> Record:
        parties = tuple(replace(party, confirmed=True) for party in record.parties)
        warnings = tuple(
            replace(doubt, dismissed=True) if doubt.severity == "note" else doubt
            for doubt in record.warnings
        )
        return replace(record, parties=parties, warnings=warnings)

    return _change(session, record_ids, confirmed, report)


def dismiss_doubts(session: Session, doubt_ids: Sequence[int], report: Progress = unheard) -> int:
    """Dismiss these doubts, and return how many records were changed."""
    wanted = frozenset(doubt_ids)

    def dismissed(record: Record) -> Record:
        warnings = tuple(
            replace(doubt, dismissed=True) if doubt.id in wanted else doubt
            for doubt in record.warnings
        )
        return replace(record, warnings=warnings)

    return _change(session, records_of(session, "doubts", doubt_ids), dismissed, report)


def find_links_alive(
    session: Session, document_ids: Sequence[int], report: Progress = unheard
) -> int:
    """Say of these documents that their links work, and return how many records were changed."""
    wanted = frozenset(document_ids)

    def alive(record: Record) -> Record:
        documents = tuple(
            replace(each, missing=False) if each.id in wanted else each for each in record.documents
        )
        return replace(record, documents=documents)

    return _change(session, records_of(session, "dead_links", document_ids), alive, report)


def set_status(
    session: Session, record_ids: Sequence[int], kind: str, status: str, report: Progress = unheard
) -> int:
    """Give those of these records that are of a kind a status, and return how many changed."""

    def standing(record: Record) -> Record:
        return replace(record, status=status) if record.kind == kind else record

    return _change(session, record_ids, standing, report)


def replace_topic(session: Session, code: str, instead: str, report: Progress = unheard) -> int:
    """Let every record that bears a topic bear another one, those in the trash too."""

    def mapped(record: Record) -> Record:
        topics = (instead if topic == code else topic for topic in record.topics)
        return replace(record, topics=tuple(dict.fromkeys(topics)))

    query = select(t.RecordTopic.record_id).where(t.RecordTopic.topic == code)
    return _change(session, list(session.scalars(query)), mapped, report)


def keep_as_is(session: Session, record_ids: Sequence[int], report: Progress = unheard) -> int:
    """Remember that somebody has looked at these records and found nothing to change."""
    for start in range(0, len(record_ids), _AT_ONCE):
        report(start, len(record_ids))
        rows = read_rows(session, list(record_ids[start : start + _AT_ONCE]), ())["record"]
        for row in rows:
            after = {"revision": row["revision"] + 1} | stamp(session)
            change_row(session, t.Record, row["id"], row, after)
    return len(record_ids)


def _change(
    session: Session,
    record_ids: Sequence[int],
    change: Callable[[Record], Record],
    report: Progress,
) -> int:
    changed = 0
    for start in range(0, len(record_ids), _AT_ONCE):
        report(start, len(record_ids))
        before = read_records(session, record_ids[start : start + _AT_ONCE])
        after = [change(record) for record in before]
        differing = [new for old, new in zip(before, after, strict=True) if new != old]
        change_records(session, differing)
        changed += len(differing)
    report(len(record_ids), len(record_ids))
    return changed
