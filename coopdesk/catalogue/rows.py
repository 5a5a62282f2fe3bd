"""The lines of a list of records: a page of them at a time, columns only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import BindParameter, bindparam, func, select
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
    places = _places(session, ids)
    topics = _listed(session, ids)
    learnings = dict(_asked(session, _LEARNINGS, ids))
    steps = dict(_asked(session, _NEXT_STEPS, ids))
    return {
        row.id: RecordRow(
            row.id,
            row.uid,
            row.kind,
            row.title,
            row.reference,
            period=Period(*row[12:]),
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
        for row in _asked(session, _ROWS, ids)
    }


def _places(session: Session, ids: Sequence[int]) -> dict[tuple[int, str], dict[str, None]]:
    found: dict[tuple[int, str], dict[str, None]] = defaultdict(dict)
    for record_id, role, place in _asked(session, _PLACES, ids):
        side = "giving" if role in _GIVING else "taking" if role in _TAKING else "other"
        found[record_id, side][place] = None
    return found


def _listed(session: Session, ids: Sequence[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for record_id, topic in _asked(session, _TOPICS, ids):
        found[record_id].append(topic)
    return found


def _asked(session: Session, query: Any, ids: Sequence[int]) -> Any:
    return session.connection().execute(query, {"ids": ids}).all()


def _of(table: Any) -> Any:
    """Return the condition that a row of a table belongs to the records asked for."""
    return table.record_id.in_(_IDS)


def _count(table: Any) -> Any:
    return select(table.record_id, func.count()).where(_of(table)).group_by(table.record_id)


# Put together once: a list asks with every key typed, and putting together takes as long as asking.
_IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
_R, _P, _T = t.Record, t.Party, t.RecordTopic
_ROWS = select(
    _R.id, _R.uid, _R.kind, _R.title, _R.reference, _R.status, _R.country_held, _R.modality,
    _R.framework, _R.updated_at, _R.updated_by, _R.deleted_at,
    *(getattr(_R, f"period_{field.name}") for field in fields(Period)),
).where(_R.id.in_(_IDS))  # fmt: skip
_PLACES = (
    select(_P.record_id, _P.role, _P.place).where(_of(_P), _P.place != "").order_by(_P.position)
)
_TOPICS = select(_T.record_id, _T.topic).where(_of(_T)).order_by(_T.position)
_LEARNINGS, _NEXT_STEPS = _count(t.Learning), _count(t.NextStep)
