"""A record with all that a page about it names: titles of other records, what belongs under it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, select
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
    relates = select(t.Relation.record_id).where(t.Relation.other == record.uid)
    under, mentions = t.Record.framework == record.uid, t.Record.id.in_(relates)
    return RecordPage(
        record,
        {row.uid: row.title for row in session.execute(titles)},
        tuple(_rows(session, under)),
        tuple(_rows(session, mentions)),
    )


def record_id_of(session: Session, uid: str) -> int:
    """Return the id of the record with this uid, 0 if the catalogue has none."""
    return session.scalar(select(t.Record.id).where(t.Record.uid == uid)) or 0


def _rows(session: Session, condition: ColumnElement[bool]) -> list[RecordRow]:
    """Return the newest records that satisfy a condition which few do.

    They are sorted here: asked for an order, SQLite walks through all records in it (0.3 s of
    100 000) instead of looking up those few.
    """
    query = select(t.Record.id, t.Record.period_start, t.Record.deleted_at).where(condition)
    alive = [row for row in session.execute(query) if row.deleted_at is None]
    alive.sort(key=lambda row: row.period_start or date.min, reverse=True)
    return record_rows(session, [row.id for row in alive[:_MOST_UNDER]])
