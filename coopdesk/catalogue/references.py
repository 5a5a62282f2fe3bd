"""What names a record by its uid, rewritten to name another one: after two were made one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coopdesk.catalogue.pairs import follow_merge
from coopdesk.db import tables as t
from coopdesk.db.desk_tables import ImportedRecord
from coopdesk.db.history import change_rows, moment, remove_rows
from coopdesk.db.record_rows import Row, build_records, read_rows
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record, Relation

_BATCH = 500  # records read at once, between two reports of progress

_RowChange = tuple[int, Row, Row]  # id of the record, old values of the row, new ones


def refer_to(session: Session, gone: Record, survivor: Record, report: Progress = unheard) -> int:
    """Let all that names one record name another; return how many records were changed.

    The two themselves are left as they are. Records in the trash follow as well. Raises Stopped.
    """
    relates = select(t.Relation.record_id).where(t.Relation.other == gone.uid)
    naming = or_(t.Record.framework == gone.uid, t.Record.id.in_(relates))
    others = t.Record.id.not_in((gone.id, survivor.id))
    ids = session.scalars(select(t.Record.id).where(naming, others).order_by(t.Record.id)).all()
    for start in range(0, len(ids), _BATCH):
        report(start, len(ids))
        _rewrite(session, ids[start : start + _BATCH], gone.uid, survivor.uid)
    imported = select(ImportedRecord.__table__).where(ImportedRecord.record_uid == gone.uid)  # type: ignore[arg-type]
    rows = [dict(row) for row in session.connection().execute(imported).mappings()]
    change_rows(session, ImportedRecord, ((0, row, {"record_uid": survivor.uid}) for row in rows))
    follow_merge(session, gone.uid, survivor.uid)
    return len(ids)


def renamed(relations: Sequence[Relation], gone: str, survivor: str) -> tuple[Relation, ...]:
    """Return relations that name the survivor, none of them twice."""
    kept: dict[tuple[str, str, str], Relation] = {}
    for each in relations:
        new = replace(each, other=survivor) if each.other == gone else each
        kept.setdefault((new.kind, new.other, new.note), new)
    return tuple(kept.values())


def _rewrite(session: Session, ids: Sequence[int], gone: str, survivor: str) -> None:
    """Change records as saving each of them would, a table at a time."""
    rows = read_rows(session, ids)
    links: defaultdict[int, dict[int, Row]] = defaultdict(dict)
    for link in rows["relation"]:
        links[link["record_id"]][link["id"]] = link
    stamp = {"updated_at": moment(session), "updated_by": session.info.get("author", "")}
    relinked: list[_RowChange] = []
    rewritten: list[_RowChange] = []
    for before, record in zip(rows["record"], build_records(rows), strict=True):
        framework = survivor if record.framework == gone else record.framework
        related = renamed(record.related, gone, survivor)
        own = links[record.id]
        relinked += [
            (record.id, own[relation.id], {"other": relation.other, "position": position})
            for position, relation in enumerate(related)
        ]
        kept = {relation.id for relation in related}
        remove_rows(
            session, t.Relation, record.id, [row for key, row in own.items() if key not in kept]
        )
        digest = content_hash(replace(record, framework=framework, related=related))
        values = {"content_hash": digest, "framework": framework} | stamp
        rewritten.append((record.id, before, values | {"revision": before["revision"] + 1}))
    change_rows(session, t.Relation, relinked)
    change_rows(session, t.Record, rewritten)
