"""What the catalogue has of the records in a workbook, and which version of each was exported."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.history import version_with
from coopdesk.db import tables as t
from coopdesk.db.desk_tables import Edit
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record

CHUNK = 500  # uids per query: below every database's limit of parameters


@dataclass(frozen=True, slots=True)
class KnownRecord:
    """A record of the catalogue as a plan needs it before it is read whole."""

    id: int
    uid: str
    kind: str
    title: str
    revision: int
    in_trash: bool
    updated_at: datetime


def known_records(session: Session, uids: Collection[str]) -> dict[str, KnownRecord]:
    """Return the records of the catalogue that bear these uids, trash included."""
    wanted, r = sorted(uids), t.Record
    query = select(r.id, r.uid, r.kind, r.title, r.revision, r.deleted_at, r.updated_at)
    found: dict[str, KnownRecord] = {}
    for start in range(0, len(wanted), CHUNK):
        for row in session.execute(query.where(r.uid.in_(wanted[start : start + CHUNK]))):
            found[row.uid] = KnownRecord(
                *(row.id, row.uid, row.kind, row.title, row.revision),
                *(row.deleted_at is not None, row.updated_at),
            )
    return found


def removed_for_good(session: Session, uids: Collection[str]) -> set[str]:
    """Return which of these uids were those of records that the officer has removed for good."""
    if not uids:
        return set()
    table = t.Record.__tablename__
    query = select(Edit.before).where(Edit.table_name == table, Edit.after.is_(None))
    return {str(row.get("uid", "")) for row in session.scalars(query) if row} & set(uids)


def exported_version(
    session: Session, now: Record, checksum: str, made: datetime | None
) -> Record | None:
    """Return a record as it was exported; None where nobody can tell.

    The checksum of its row proves it. Without one, a record that nobody has touched since the
    export was made is what it was.
    """
    if not checksum:
        is_untouched = made is not None and now.updated_at is not None and now.updated_at <= made
        return now if is_untouched else None
    return now if content_hash(now) == checksum else version_with(session, now.id, checksum)


def moment(text: str) -> datetime | None:
    """Return when an export was made; one without zone was made in that of this desk."""
    try:
        return datetime.fromisoformat(text).astimezone() if text else None
    except ValueError:
        return None
