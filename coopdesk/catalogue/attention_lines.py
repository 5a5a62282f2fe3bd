"""What a line of the page of attention tells: the record, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, Executable, bindparam, select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.desk_tables import Topic
from coopdesk.db.record_rows import CHUNK


@dataclass(frozen=True, slots=True)
class AttentionLine:
    """A line of a group; id is that of the part, topic or record the group is of.

    field is what the form opens at; place, organisation and role are of a party, text is that of
    a doubt, the code of a topic, or the name of a document whose address is url.
    """

    id: int
    record_id: int
    title: str
    kind: str = ""
    status: str = ""
    start: date | None = None
    end: date | None = None
    updated_at: datetime | None = None
    updated_by: str = ""
    field: str = ""
    place: str = ""
    organisation: str = ""
    role: str = ""
    text: str = ""
    url: str = ""


def attention_lines(session: Session, group: str, ids: Sequence[int]) -> list[AttentionLine]:
    """Return the lines of these ids of a group, in this order; what is gone is left out."""
    if group == "unmapped_topics":
        return _of_topics(session, ids)
    query, field = _QUERIES.get(group, (_RECORDS, _FIELDS.get(group, "status")))
    found: dict[int, AttentionLine] = {}
    for start in range(0, len(ids), CHUNK):
        rows = session.connection().execute(query, {"ids": list(ids[start : start + CHUNK])})
        for row in rows.mappings():
            line = AttentionLine(**row)
            found[line.id] = line if line.field else replace(line, field=field)
    return [found[each] for each in ids if each in found]


def records_of(session: Session, group: str, ids: Sequence[int]) -> list[int]:
    """Return the records of these ids of a group, in this order, each once."""
    table = _TABLES.get(group)
    if table is None:
        return list(ids) if group != "unmapped_topics" else []
    found: dict[int, int] = {}
    for start in range(0, len(ids), CHUNK):
        query = select(table.id, table.record_id).where(table.id.in_(ids[start : start + CHUNK]))
        found |= {row[0]: row[1] for row in session.connection().execute(query)}
    return list(dict.fromkeys(found[each] for each in ids if each in found))


def _of_topics(session: Session, ids: Sequence[int]) -> list[AttentionLine]:
    query = select(Topic.id, Topic.code).where(Topic.id.in_(ids))
    found = {
        row[0]: AttentionLine(row[0], 0, row[1], text=row[1]) for row in session.execute(query)
    }
    return [found[each] for each in ids if each in found]


_IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
_R = t.Record
_RECORD = (
    _R.title, _R.kind, _R.status, _R.period_start.label("start"), _R.period_end.label("end"),
    _R.updated_at, _R.updated_by,
)  # fmt: skip
_RECORDS = select(_R.id, _R.id.label("record_id"), *_RECORD).where(_R.id.in_(_IDS))
_TABLES: dict[str, Any] = {
    "unconfirmed": t.Party,
    "suggested": t.Doubt,
    "doubts": t.Doubt,
    "unknown_topics": t.RecordTopic,
    "dead_links": t.Document,
}
_FIELDS = {"no_parties": "parties", "no_period": "period", "no_topics": "topics"}


def _of_part(table: Any, *columns: Any) -> Executable:
    asked: list[Any] = [table.id, table.record_id, *_RECORD, *columns]
    return select(*asked).join(_R, _R.id == table.record_id).where(table.id.in_(_IDS))


_DOUBTS = _of_part(t.Doubt, t.Doubt.field, t.Doubt.text)
_QUERIES: dict[str, tuple[Executable, str]] = {
    "unconfirmed": (
        _of_part(t.Party, t.Party.place, t.Party.organisation, t.Party.role),
        "parties",
    ),
    "suggested": (_DOUBTS, "warnings"),
    "doubts": (_DOUBTS, "warnings"),
    "unknown_topics": (_of_part(t.RecordTopic, t.RecordTopic.topic.label("text")), "topics"),
    "dead_links": (
        _of_part(t.Document, t.Document.title.label("text"), t.Document.url),
        "documents",
    ),
}
