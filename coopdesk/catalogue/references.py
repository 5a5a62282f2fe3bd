"""What names a record by its uid, rewritten to name another one: after two were made one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
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

SAME_AS = "same_as"  # how a merged record names the one that is left
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


def survivors(session: Session, uids: Sequence[str]) -> dict[str, str]:
    """Return, for records that were merged into another one, the uid of the one that is left."""
    found: dict[str, str] = {}
    wanted = set(uids)
    while wanted:
        found |= dict(_merged_into(session, sorted(wanted)))
        wanted = {found[uid] for uid in wanted if uid in found} - found.keys()
    return {uid: _last(found, uid) for uid in uids if uid in found}


def has_merged(session: Session) -> bool:
    """Tell whether any record was merged into another one."""
    return (
        session.scalar(select(t.Relation.id).where(t.Relation.kind == SAME_AS).limit(1)) is not None
    )


def renamed(relations: Sequence[Relation], gone: str, survivor: str) -> tuple[Relation, ...]:
    """Return relations that name the survivor, none of them twice."""
    kept: dict[tuple[str, str, str], Relation] = {}
    for each in relations:
        new = replace(each, other=survivor) if each.other == gone else each
        kept.setdefault((new.kind, new.other, new.note), new)
    return tuple(kept.values())


def _merged_into(session: Session, uids: Sequence[str]) -> Iterator[tuple[str, str]]:
    r, link = t.Record, t.Relation
    query = select(r.uid, link.other).join(link, link.record_id == r.id)
    merged = query.where(link.kind == SAME_AS, r.deleted_at.is_not(None))
    for start in range(0, len(uids), _BATCH):
        rows = session.execute(merged.where(r.uid.in_(uids[start : start + _BATCH])))
        yield from ((row[0], row[1]) for row in rows)


def _last(found: Mapping[str, str], uid: str) -> str:
    """Return where a chain of merges ends; one that ends nowhere is left where it began."""
    seen = {uid}
    while (uid := found.get(uid, uid)) not in seen:
        seen.add(uid)
    return uid


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
