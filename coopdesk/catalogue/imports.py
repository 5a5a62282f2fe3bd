"""What was brought in, from which file, what became of every row, and how headings were read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import Change, HeadingMap, ImportedRecord, ImportRun
from coopdesk.db.history import change_row, insert_rows


@dataclass(frozen=True, slots=True)
class ImportedRow:
    """A row of a sheet and the record it became."""

    uid: str
    sheet: str
    row: int
    outcome: str


def newest_change(session: Session) -> int:
    """Return the id of the newest change of the catalogue, 0 before the first."""
    return session.scalar(select(func.max(Change.id))) or 0


def record_run(
    session: Session,
    file_name: str,
    sha256: str,
    counts: dict[str, int],
    rows: Sequence[ImportedRow],
) -> int:
    """Keep that a file was brought in, and return the id of the run."""
    run = {
        "at": datetime.now(UTC),
        "by": session.info.get("author", ""),
        "file_name": as_text(file_name),
        "sha256": sha256,
        "counts": counts,
    }
    [run_id] = insert_rows(session, ImportRun, [0], [run])
    imported = [
        {
            "import_run_id": run_id,
            "record_uid": row.uid,
            "sheet": as_text(row.sheet),
            "row": row.row,
            "outcome": row.outcome,
        }
        for row in rows
    ]
    insert_rows(session, ImportedRecord, [0] * len(imported), imported)
    return run_id


def as_text(name: str) -> str:
    """Return the name of a file as text that can be kept: Linux takes any bytes for a name."""
    return name.encode(errors="replace").decode()


def imported_before(session: Session, sha256: str) -> datetime | None:
    """Return when a file of this hash was brought in last."""
    query = select(ImportRun.at).where(ImportRun.sha256 == sha256)
    return session.scalars(query.order_by(ImportRun.id.desc()).limit(1)).first()


def remembered_mapping(session: Session, fingerprint: str) -> dict[str, str]:
    """Return what the officer chose for these headings last time: by heading, what it becomes."""
    query = select(HeadingMap.mapping).where(HeadingMap.fingerprint == fingerprint)
    return dict(session.scalar(query) or {})


def remember_mapping(session: Session, fingerprint: str, chosen: dict[str, str]) -> None:
    """Keep what the officer chose for these headings, in place of what she chose before."""
    query = select(HeadingMap.id, HeadingMap.mapping).where(HeadingMap.fingerprint == fingerprint)
    known = session.execute(query).first()
    if known is None:
        insert_rows(session, HeadingMap, [0], [{"fingerprint": fingerprint, "mapping": chosen}])
    else:
        before = {"id": known.id, "mapping": known.mapping}
        change_row(session, HeadingMap, 0, before, {"mapping": chosen})
