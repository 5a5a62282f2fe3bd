"""Read records, add, change and remove them; the only room that writes records."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.organisations import organisation_ids
from coopdesk.db import tables as t
from coopdesk.db.history import change_row, insert_rows, make_final, remove_rows
from coopdesk.db.record_rows import (
    SHAPE,
    Part,
    Row,
    Rows,
    TopicLink,
    build_records,
    columns_of,
    parts_of,
    read_rows,
)
from coopdesk.domain.clean import clean_record
from coopdesk.domain.errors import ChangedMeanwhile, NoSuchRecord, RecordExists
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record
from coopdesk.domain.results import NodeModel

_BATCH = 200  # records added between two reports of progress


def read_record(session: Session, record_id: int) -> Record:
    """Return a record whole; raises NoSuchRecord."""
    found = read_records(session, [record_id])
    if not found:
        raise NoSuchRecord(str(record_id))
    return found[0]


def read_records(session: Session, record_ids: Sequence[int]) -> list[Record]:
    """Return these records whole, in this order; ids that are gone are left out."""
    return build_records(read_rows(session, record_ids))


def find_record(session: Session, key: str) -> Record:
    """Return the record of a uid, a reference or an id; raises NoSuchRecord.

    A reference that several records share names none of them.
    """
    if key != key.encode(errors="replace").decode():  # bytes of a command line that are no text
        raise NoSuchRecord(key)
    named = [t.Record.uid == key.lower(), t.Record.reference == key]
    if key.isascii() and key.isdigit() and len(key) < 19:
        named.append(t.Record.id == int(key))
    for condition in named:
        ids = session.scalars(select(t.Record.id).where(condition).limit(2)).all()
        if len(ids) == 1:
            return read_record(session, ids[0])
    raise NoSuchRecord(key)


def save_record(session: Session, record: Record) -> int:
    """Add a new record (id 0), or change one that still has this revision; return its id.

    Raises TitleMissing, TextRefused, AmountRefused, NoSuchRecord, ChangedMeanwhile.
    """
    if not record.id:
        return add_records(session, [record])[0]
    change_record(session, record)
    return record.id


def add_records(
    session: Session, records: Iterable[Record], report: Progress = unheard
) -> list[int]:
    """Add records and return their ids; one with a uid keeps it."""
    everything = list(records)
    ids: list[int] = []
    for start in range(0, len(everything), _BATCH):
        report(start, len(everything))
        ids += _add_batch(session, everything[start : start + _BATCH])
    report(len(everything), len(everything))
    return ids


def change_record(session: Session, record: Record) -> None:
    """Give a record its new values; parts are matched by their ids."""
    rows = read_rows(session, [record.id])
    if not rows["record"]:
        raise NoSuchRecord(record.title)
    [before] = rows["record"]
    if before["revision"] != record.revision:
        raise ChangedMeanwhile(before["title"])
    tidy = replace(clean_record(record), uid=before["uid"], kind=before["kind"])
    digest = content_hash(tidy)
    if digest == before["content_hash"]:
        return
    _change_parts(session, SHAPE, record.id, record.id, rows, tidy)
    kept = {"content_hash": digest, "revision": before["revision"] + 1} | _stamp(session)
    change_row(session, t.Record, record.id, before, columns_of(tidy) | kept)


def delete_records(session: Session, record_ids: Sequence[int]) -> None:
    """Move records to the trash."""
    _set_deleted(session, record_ids, datetime.now(UTC))


def restore_records(session: Session, record_ids: Sequence[int]) -> None:
    """Take records out of the trash."""
    _set_deleted(session, record_ids, None)


def purge_records(session: Session, record_ids: Sequence[int]) -> None:
    """Remove records of the trash for good; this and what was done before cannot be undone."""
    rows = read_rows(session, record_ids)
    trashed = {row["id"] for row in rows["record"] if row["deleted_at"]}
    for record_id in trashed:
        own = read_rows(session, [record_id])
        _remove_rows(session, SHAPE, record_id, own["record"], own)
    if trashed:
        make_final(session)


def set_step_status(session: Session, record_id: int, step_id: int, status: str) -> None:
    """Give a next step another status; raises NoSuchRecord if the step is gone."""
    record = read_record(session, record_id)
    steps = tuple(
        replace(step, status=status) if step.id == step_id else step for step in record.next_steps
    )
    if all(step.id != step_id for step in steps):
        raise NoSuchRecord(record.title)
    change_record(session, replace(record, next_steps=steps))


def taken_uids(session: Session, uids: Sequence[str]) -> dict[str, int]:
    """Return the ids of the records that bear these uids, trash included."""
    found: dict[str, int] = {}
    for start in range(0, len(uids), 500):
        query = select(t.Record.uid, t.Record.id).where(t.Record.uid.in_(uids[start : start + 500]))
        found.update((row.uid, row.id) for row in session.execute(query))
    return found


def is_empty_catalogue(session: Session) -> bool:
    """Tell whether there is not one record, trash included."""
    return session.scalar(select(t.Record.id).limit(1)) is None


def _add_batch(session: Session, batch: list[Record]) -> list[int]:
    tidy = [_named(clean_record(record)) for record in batch]
    _refuse_taken(session, tidy)
    stamp = _stamp(session)
    born = {"created_at": stamp["updated_at"], "created_by": stamp["updated_by"], "revision": 1}
    rows = [
        columns_of(record)
        | stamp
        | born
        | {"content_hash": content_hash(record), "deleted_at": record.deleted_at}
        for record in tidy
    ]
    ids = insert_rows(session, t.Record, [0] * len(rows), rows)
    organisations = organisation_ids(session, tidy)
    _add_parts(session, SHAPE, list(zip(ids, ids, tidy, strict=True)), organisations)
    return ids


def _named(record: Record) -> Record:
    return replace(record, uid=record.uid.lower() or str(uuid.uuid4()))


def _refuse_taken(session: Session, records: Sequence[Record]) -> None:
    taken = taken_uids(session, [record.uid for record in records])
    for record in records:
        if record.uid in taken:
            raise RecordExists(record.title)
        taken[record.uid] = 0


def _stamp(session: Session) -> Row:
    return {"updated_at": datetime.now(UTC), "updated_by": session.info.get("author", "")}


def _add_parts(
    session: Session,
    part: Part,
    owners: list[tuple[int, int, Any]],
    organisations: dict[str, int],
) -> None:
    """Add all parts of these owners, given as record id, row id and value, a table at a time."""
    for deeper in part.parts:
        found = [
            (record_id, owner_id, position, value)
            for record_id, owner_id, owner in owners
            for position, value in enumerate(parts_of(deeper, owner))
        ]
        rows = [
            _part_row(deeper, owner_id, position, value, organisations)
            for _, owner_id, position, value in found
        ]
        ids = insert_rows(session, deeper.table, [each[0] for each in found], rows)
        if deeper.parts and ids:
            pairs = zip(found, ids, strict=True)
            own = [(each[0], row_id, each[3]) for each, row_id in pairs]
            _add_parts(session, deeper, own, organisations)


def _part_row(
    part: Part, owner_id: int, position: int, value: Any, organisations: dict[str, int]
) -> Row:
    row = columns_of(value) | {part.owner: owner_id, "position": position}
    if part.table is t.Party:
        row["organisation_id"] = organisations.get(value.organisation)
    return row


def _change_parts(
    session: Session, part: Part, record_id: int, owner_id: int, rows: Rows, owner: Any
) -> None:
    """Make the parts of an owner what its value says, row by row."""
    organisations = organisation_ids(session, [owner]) if part is SHAPE else {}
    for deeper in part.parts:
        old = {
            r["id"]: r
            for r in rows.get(deeper.table.__tablename__, ())
            if r[deeper.owner] == owner_id
        }
        kept: set[int] = set()
        for position, value in enumerate(_with_ids(deeper, parts_of(deeper, owner), old)):
            row = _part_row(deeper, owner_id, position, value, organisations)
            if value.id in old and value.id not in kept:
                kept.add(value.id)
                change_row(session, deeper.table, record_id, old[value.id], row)
                _change_parts(session, deeper, record_id, value.id, rows, value)
            else:
                [row_id] = insert_rows(session, deeper.table, [record_id], [row])
                _add_parts(session, deeper, [(record_id, row_id, value)], organisations)
        gone = [row for row_id, row in old.items() if row_id not in kept]
        _remove_rows(session, deeper, record_id, gone, rows)


def _with_ids(part: Part, values: tuple[Any, ...], old: dict[int, Row]) -> tuple[Any, ...]:
    """Find the rows of links that come without ids: a topic by its code, a model by its number."""
    name = {TopicLink: "topic", NodeModel: "number"}.get(part.value)
    if name is None:
        return values
    ids = {row[name]: row_id for row_id, row in old.items()}
    return tuple(replace(value, id=ids.get(getattr(value, name), 0)) for value in values)


def _remove_rows(
    session: Session, part: Part, record_id: int, gone: Sequence[Row], rows: Rows
) -> None:
    """Remove rows and, before them, all that hangs on them."""
    ids = {row["id"] for row in gone}
    for deeper in part.parts if ids else ():
        hanging = [r for r in rows.get(deeper.table.__tablename__, ()) if r[deeper.owner] in ids]
        _remove_rows(session, deeper, record_id, hanging, rows)
    remove_rows(session, part.table, record_id, gone)


def _set_deleted(session: Session, record_ids: Sequence[int], when: datetime | None) -> None:
    for row in read_rows(session, record_ids)["record"]:
        if bool(row["deleted_at"]) != bool(when):
            after = {"deleted_at": when, "revision": row["revision"] + 1} | _stamp(session)
            change_row(session, t.Record, row["id"], row, after)
