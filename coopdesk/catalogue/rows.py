"""The lines of a list of records: a page of them at a time, columns only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.record_rows import CHUNK
from coopdesk.domain.periods import Period
from coopdesk.domain.records import RecordRow

_GIVING = {"providing", "second_provider", "funding"}
_TAKING = {"requesting", "beneficiary"}


def record_rows(session: Session, record_ids: Sequence[int]) -> list[RecordRow]:
    """Return the lines of these records, in this order; ids that are gone are left out."""
    found: dict[int, RecordRow] = {}
    for start in range(0, len(record_ids), CHUNK):
        found |= _chunk(session, record_ids[start : start + CHUNK])
    return [found[each] for each in record_ids if each in found]


def _chunk(session: Session, ids: Sequence[int]) -> dict[int, RecordRow]:
    r = t.Record
    query = select(
        r.id, r.uid, r.kind, r.title, r.reference, r.status, r.country_held, r.modality,
        r.framework, r.updated_at, r.updated_by, r.deleted_at,
        r.period_start, r.period_end, r.period_start_precision, r.period_end_precision,
        r.period_shape, r.period_words,
    ).where(r.id.in_(ids))  # fmt: skip
    places = _places(session, ids)
    topics = _listed(session, ids)
    learnings = _counted(session, t.Learning, ids)
    steps = _counted(session, t.NextStep, ids)
    return {
        row.id: RecordRow(
            row.id,
            row.uid,
            row.kind,
            row.title,
            row.reference,
            period=_period(row),
            status=row.status,
            requesting=tuple(places[row.id, "taking"]),
            providing=tuple(places[row.id, "giving"]),
            others=tuple(places[row.id, "other"]),
            topics=tuple(topics[row.id]),
            country_held=row.country_held,
            modality=row.modality,
            framework=row.framework,
            learnings=learnings.get(row.id, 0),
            next_steps=steps.get(row.id, 0),
            updated_at=row.updated_at,
            updated_by=row.updated_by,
            deleted_at=row.deleted_at,
        )
        for row in session.execute(query)
    }


def _period(row: Any) -> Period:
    return Period(**{f.name: getattr(row, f"period_{f.name}") for f in fields(Period)})


def _places(session: Session, ids: Sequence[int]) -> dict[tuple[int, str], dict[str, None]]:
    query = (
        select(t.Party.record_id, t.Party.role, t.Party.place)
        .where(t.Party.record_id.in_(ids), t.Party.place != "")
        .order_by(t.Party.position)
    )
    found: dict[tuple[int, str], dict[str, None]] = defaultdict(dict)
    for record_id, role, place in session.execute(query):
        side = "giving" if role in _GIVING else "taking" if role in _TAKING else "other"
        found[record_id, side][place] = None
    return found


def _listed(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    query = (
        select(t.RecordTopic.record_id, t.RecordTopic.topic)
        .where(t.RecordTopic.record_id.in_(ids))
        .order_by(t.RecordTopic.position)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for record_id, topic in session.execute(query):
        found[record_id].append(topic)
    return found


def _counted(session: Session, table: Any, ids: Sequence[int]) -> dict[int, int]:
    query = select(table.record_id, func.count()).where(table.record_id.in_(ids))
    return {row[0]: row[1] for row in session.execute(query.group_by(table.record_id))}
