"""Read records, add, change and remove them; the only room that writes records."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.organisations import organisation_ids
from coopdesk.catalogue.record_writing import (
    add_parts,
    remove_with_parts,
    stamp,
    write_changes,
)
from coopdesk.db import tables as t
from coopdesk.db.history import change_row, insert_rows, make_final, moment
from coopdesk.db.record_rows import (
    SHAPE,
    build_records,
    columns_of,
    read_rows,
)
from coopdesk.domain.changes import Values
from coopdesk.domain.clean import clean_record
from coopdesk.domain.errors import ChangedMeanwhile, NoSuchRecord, RecordExists
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record
from coopdesk.domain.uids import new_uid

_BATCH = 1000  # records added between two reports of progress, half a second


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
    session: Session,
    records: Iterable[Record],
    report: Progress = unheard,
    *,
    are_clean: bool = False,
    are_dated: bool = False,
) -> list[int]:
    """Add records and return their ids; one with a uid keeps it.

    are_clean says that clean_record has returned them, are_dated that they keep by whom and when
    they were made and changed.
    """
    everything = list(records)
    ids: list[int] = []
    for start in range(0, len(everything), _BATCH):
        report(start, len(everything))
        batch = everything[start : start + _BATCH]
        tidy = batch if are_clean else [clean_record(each) for each in batch]
        ids += _add_batch(session, tidy, are_dated=are_dated)
    report(len(everything), len(everything))
    return ids


def change_record(session: Session, record: Record) -> None:
    """Give a record its new values; parts are matched by their ids."""
    change_records(session, [record])


def change_records(session: Session, records: Sequence[Record]) -> None:
    """Give records their new values, all at once; parts are matched by their ids.

    Raises TitleMissing, TextRefused, AmountRefused, NoSuchRecord, ChangedMeanwhile.
    """
    rows = read_rows(session, [record.id for record in records])
    before = {row["id"]: row for row in rows["record"]}
    for record in records:
        if record.id not in before:
            raise NoSuchRecord(record.title)
        if before[record.id]["revision"] != record.revision:
            raise ChangedMeanwhile(before[record.id]["title"])
    standing = {record.id: record for record in build_records(rows)}
    tidy = [clean_record(record) for record in records]
    write_changes(session, rows, [standing[record.id] for record in records], tidy)


def delete_records(session: Session, record_ids: Sequence[int]) -> None:
    """Move records to the trash."""
    _set_deleted(session, record_ids, moment(session))


def restore_records(session: Session, record_ids: Sequence[int]) -> None:
    """Take records out of the trash."""
    _set_deleted(session, record_ids, None)


def purge_records(session: Session, record_ids: Sequence[int]) -> None:
    """Remove records of the trash for good; this and what was done before cannot be undone."""
    rows = read_rows(session, record_ids)
    trashed = {row["id"] for row in rows["record"] if row["deleted_at"]}
    for record_id in trashed:
        own = read_rows(session, [record_id])
        remove_with_parts(session, SHAPE, record_id, own["record"], own)
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


def _add_batch(session: Session, batch: list[Record], *, are_dated: bool) -> list[int]:
    tidy = [_named(record) for record in batch]
    _refuse_taken(session, tidy)
    stamped = stamp(session)
    born = {"created_at": stamped["updated_at"], "created_by": stamped["updated_by"], "revision": 1}
    rows = [
        columns_of(record)
        | stamped
        | born
        | (_dates(record) if are_dated else {})
        | {"content_hash": content_hash(record), "deleted_at": record.deleted_at}
        for record in tidy
    ]
    ids = insert_rows(session, t.Record, [0] * len(rows), rows)
    organisations = organisation_ids(session, tidy)
    add_parts(session, SHAPE, list(zip(ids, ids, tidy, strict=True)), organisations)
    return ids


def _dates(record: Record) -> Values:
    """Return by whom and when a record was made and changed, as far as that is known."""
    made: Values = {"created_at": record.created_at, "created_by": record.created_by}
    changed: Values = {"updated_at": record.updated_at, "updated_by": record.updated_by}
    return (made if record.created_at else {}) | (changed if record.updated_at else {})


def _named(record: Record) -> Record:
    uid = record.uid.lower() or new_uid()
    return record if uid == record.uid else replace(record, uid=uid)


def _refuse_taken(session: Session, records: Sequence[Record]) -> None:
    taken = taken_uids(session, [record.uid for record in records])
    for record in records:
        if record.uid in taken:
            raise RecordExists(record.title)
        taken[record.uid] = 0


def _set_deleted(session: Session, record_ids: Sequence[int], when: datetime | None) -> None:
    for row in read_rows(session, record_ids)["record"]:
        if bool(row["deleted_at"]) != bool(when):
            after = {"deleted_at": when, "revision": row["revision"] + 1} | stamp(session)
            change_row(session, t.Record, row["id"], row, after)
