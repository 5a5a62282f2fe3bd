"""What a backup holds beside what there is now, and single records taken back out of it."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from shutil import copyfile

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from coopdesk.catalogue.attachments import catalogue_of
from coopdesk.catalogue.backups import kept_backups
from coopdesk.catalogue.check import Findings, Problem
from coopdesk.catalogue.records import add_records, change_records, read_records, restore_records
from coopdesk.catalogue.row_repair import repair_rows
from coopdesk.catalogue.stored_files import attachment_folder, copy_files, is_hash, is_whole
from coopdesk.db.backup import FILES, Backup, schema_of
from coopdesk.db.backup_files import opened, raw_of, refusing
from coopdesk.db.catalogue_file import SCHEMA, examine
from coopdesk.db.database import open_database
from coopdesk.db.file_check import is_damage
from coopdesk.domain.errors import BackupDamaged, CatalogueError, NoSuchRecord
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record

LISTED = 5000  # records that differ and are named; all of them are counted
_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Differing:
    """A record that a backup has otherwise; kind is "back", "other" or "gone".

    It would come back, be as it was then, or go away, since the backup does not have it.
    """

    kind: str
    uid: str
    title: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What would change if a backup were restored whole."""

    back: int
    other: int
    gone: int
    same: int
    records: tuple[Differing, ...]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """How many records were taken out of a backup: as a change that can be undone, or repaired.

    A record that could not even be read any more is repaired: its rows are again what the history
    says they are, which is no change.
    """

    changed: int
    repaired: int


def difference(session: Session, backup: Path, report: Progress = unheard) -> Difference:
    """Compare the records of now with those of a backup; raises BackupDamaged."""
    counts = {"back": 0, "other": 0, "gone": 0, "same": 0}
    named: list[Differing] = []
    with _looked_into(backup) as old, _damage(backup):
        total = raw_of(old).execute("SELECT count(*) FROM record").fetchone()[0]
        for done, (uid, now, then) in enumerate(_side_by_side(session, old)):
            kind = _kind(now, then)
            counts[kind] += 1
            if kind != "same" and len(named) < LISTED:
                named.append(Differing(kind, uid, (then or now or ("",))[0]))
            if not done % _AT_ONCE:
                report(min(done, total), total + 1)
    return Difference(**counts, records=tuple(named))


def then_and_now(session: Session, backup: Path, uid: str) -> tuple[Record | None, Record | None]:
    """Return a record as the backup has it, and as it is now; None where it is not there."""
    with _looked_into(backup) as old, _damage(backup):
        then = _record(old, uid)
    return then, _record(session, uid)


def take_back(session: Session, backup: Path, keys: Sequence[str]) -> TakenBack:
    """Make records again what they were in a backup, through the recorder; attached files too.

    keys are uids of records and hashes of files. Raises BackupDamaged, or NoSuchRecord where the
    backup does not have one of the records whole.
    """
    uids = [key for key in keys if not is_hash(key)]
    changed = repaired = 0
    with _looked_into(backup) as old:
        with _damage(backup):
            whole = {uid: _record(old, uid) for uid in uids}
        for uid, then in whole.items():
            if then is None or content_hash(then) != then.content_hash:
                raise NoSuchRecord(uid)
            try:
                now = _record(session, uid)
            except _UNREADABLE as error:
                if isinstance(error, DBAPIError) and not is_damage(error):
                    raise  # a disk that could not be read now
                repair_rows(session, raw_of(old), then.id)
                repaired += 1
                continue
            _write(session, then, now)
            changed += 1
    files = {each.file_hash for then in whole.values() if then for each in then.documents}
    _take_files(session, backup, files.union(filter(is_hash, keys)))
    return TakenBack(changed, repaired)


def where_whole(
    problems: Sequence[Problem], backups: Sequence[Backup], look: Progress = unheard
) -> dict[str, Backup]:
    """Return, by key, the newest backup that has a damaged record or file whole."""
    missing = {problem.uid for problem in problems if problem.uid and not problem.digest}
    lost = {problem.digest for problem in problems if problem.digest}
    found: dict[str, Backup] = {}
    for place, backup in enumerate(backups):
        look(place, len(backups))
        for digest in tuple(lost):
            if is_whole(backup.path.parent / FILES, digest):
                found[digest] = backup
                lost.remove(digest)
        if not missing:
            continue
        with suppress(CatalogueError), _looked_into(backup.path) as old, _damage(backup.path):
            for uid in tuple(missing):
                record = _record(old, uid)
                if record and content_hash(record) == record.content_hash:
                    found[uid] = backup
                    missing.remove(uid)
    return found


def with_gone(session: Session, found: Findings, backups: Sequence[Backup]) -> Findings:
    """Add the records that the newest whole backup has, and nobody removed since.

    One that was made before another one was restored tells of another history.
    """
    newest = next((each for each in backups if each.is_whole and _is_past(session, each)), None)
    if newest is None or any(problem.kind == "file_damaged" for problem in found.problems):
        return found
    gone: list[Problem] = []
    with suppress(CatalogueError), _looked_into(newest.path) as old, _damage(newest.path):
        removed = {row[0] for row in raw_of(session).execute(_CAME_OR_WENT, 2 * [newest.changes])}
        for uid, now, then in _side_by_side(session, old):
            if now is None and then:
                query = "SELECT id FROM record WHERE uid = ?"
                [record_id] = raw_of(old).execute(query, (uid,)).fetchone()
                if record_id not in removed:
                    gone.append(Problem("record_gone", record_id, uid, then[0]))
    return replace(found, problems=(*found.problems, *gone))


def _is_past(session: Session, backup: Backup) -> bool:
    """Tell whether the history of now goes on from where that of a backup ends."""
    query = 'SELECT digest FROM "change" WHERE id = ?'
    row = raw_of(session).execute(query, (backup.changes,)).fetchone()
    return row == (backup.digest,) if row else not backup.changes


def look_for_gone(session: Session, found: Findings) -> Findings:
    """Do what with_gone does, with the backups of the open catalogue."""
    return with_gone(session, found, kept_backups(session).backups)


def where_damaged_are_whole(
    session: Session, problems: Sequence[Problem], backups: Sequence[Backup]
) -> dict[str, Backup]:
    """Do what where_whole does, on a lane of the window."""
    session.rollback()
    return where_whole(problems, backups)


# Undoing and redoing write the edits of the change they turn round.
_CAME_OR_WENT = """
    SELECT row_id FROM edit WHERE table_name = 'record' AND (before IS NULL OR after IS NULL)
    AND (change_id > ? OR change_id IN (SELECT target FROM "change" WHERE id > ?))
"""


def _take_files(session: Session, backup: Path, hashes: Iterable[str]) -> None:
    """Bring back attached files that are missing, or not as they were."""
    folder = attachment_folder(catalogue_of(session))
    with refusing(folder.parent):
        copy_files(backup.parent / FILES, folder, hashes, mend=True)


_UNREADABLE = (DBAPIError, ValueError, TypeError, LookupError, ArithmeticError)
_Row = tuple[str, str, bool]  # title, content hash, whether it is in the trash


def _side_by_side(session: Session, old: Session) -> Iterator[tuple[str, _Row | None, _Row | None]]:
    """Yield each uid with its row of now and of then, both read in the order of the uids."""
    now, then = _rows(session), _rows(old)
    left, right = next(now, None), next(then, None)
    while left or right:
        if right is None or (left and left[0] < right[0]):
            assert left  # noqa: S101
            yield left[0], left[1], None
            left = next(now, None)
        elif left is None or right[0] < left[0]:
            yield right[0], None, right[1]
            right = next(then, None)
        else:
            yield left[0], left[1], right[1]
            left, right = next(now, None), next(then, None)


def _rows(session: Session) -> Iterator[tuple[str, _Row]]:
    query = (
        "SELECT uid, title, content_hash, deleted_at IS NOT NULL FROM record"
        " WHERE uid > ? ORDER BY uid LIMIT ?"
    )
    last = ""
    while rows := raw_of(session).execute(query, (last, _AT_ONCE)).fetchall():
        session.rollback()
        for uid, title, digest, is_deleted in rows:
            yield uid, (title, digest, bool(is_deleted))
        last = rows[-1][0]
    session.rollback()


def _kind(now: _Row | None, then: _Row | None) -> str:
    if now is None:
        return "back"
    if then is None:
        return "gone"
    return "same" if now[1:] == then[1:] else "other"


def _record(session: Session, uid: str) -> Record | None:
    row = raw_of(session).execute("SELECT id FROM record WHERE uid = ?", (uid,)).fetchone()
    return next(iter(read_records(session, [row[0]])), None) if row else None


def _write(session: Session, then: Record, now: Record | None) -> None:
    if now is None:
        add_records(session, [replace(then, id=0)], are_clean=True)
        return
    change_records(session, [replace(then, id=now.id, revision=now.revision)])
    if now.deleted_at and not then.deleted_at:
        restore_records(session, [now.id])


@contextmanager
def _looked_into(backup: Path) -> Generator[Session]:
    """Open a backup to be read; one of an older schema as a copy that was brought up to date."""
    examine(backup)
    with opened(backup) as session:
        with _damage(backup):
            is_current = schema_of(raw_of(session)) == SCHEMA
        if is_current:
            yield session
    if not is_current:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(copyfile(backup, Path(folder) / "backup.coopdesk"))
            with closing(open_database(copy)) as sessions, sessions.reading() as session:
                yield session


@contextmanager
def _damage(backup: Path) -> Generator[None]:
    try:
        yield
    except (DBAPIError, sqlite3.DatabaseError) as error:
        raise BackupDamaged(backup) from error
