"""A record with all that a page about it names: titles of other records, what belongs under it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import read_record
from coopdesk.catalogue.rows import record_rows
from coopdesk.db import tables as t
from coopdesk.domain.records import Record, RecordRow

_MOST_UNDER = 50


@dataclass(frozen=True, slots=True)
class RecordPage:
    """A record, the titles of the records it names by uid, and the records that name it.

    under belongs to this record as a framework; mentioned_in relates to it.
    """

    record: Record
    titles: dict[str, str]
    under: tuple[RecordRow, ...]
    mentioned_in: tuple[RecordRow, ...]


def read_page(session: Session, record_id: int) -> RecordPage:
    """Return the record and its surroundings; raises NoSuchRecord."""
    record = read_record(session, record_id)
    named = {record.framework, *(relation.other for relation in record.related)} - {""}
    titles = select(t.Record.uid, t.Record.title).where(t.Record.uid.in_(named))
    under = select(t.Record.id).where(t.Record.framework == record.uid)
    relates = select(t.Relation.record_id).where(t.Relation.other == record.uid)
    mentions = select(t.Record.id).where(t.Record.id.in_(relates))
    return RecordPage(
        record,
        {row.uid: row.title for row in session.execute(titles)},
        tuple(_rows(session, under)),
        tuple(_rows(session, mentions)),
    )


def record_id_of(session: Session, uid: str) -> int:
    """Return the id of the record with this uid, 0 if the catalogue has none."""
    return session.scalar(select(t.Record.id).where(t.Record.uid == uid)) or 0


def _rows(session: Session, query: Select[int]) -> list[RecordRow]:
    alive = query.where(t.Record.deleted_at.is_(None))
    ids = session.scalars(alive.order_by(t.Record.period_start.desc()).limit(_MOST_UNDER)).all()
    return record_rows(session, ids)
