"""Backups as files: a copy beside, settled on the disk, renamed, and only then named as a backup.

A backup is a catalogue file without its search index, a copy of its records as JSON lines, and a
small file that tells of both. That one is written last: without it there is no backup, however the
program ended.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import sqlite3
import stat
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from coopdesk.db.backup_files import (
    copy_pages,
    discard,
    faults_of,
    hash_of,
    need_room,
    opened,
    raw_of,
    refusing,
)
from coopdesk.db.disk import settle, settle_folder
from coopdesk.domain.backup_keeping import kept
from coopdesk.domain.errors import BackupDamaged, BackupFolderGone
from coopdesk.paths import data_folder

TOLD, LINES, FILE = ".backup.json", ".records.jsonl.gz", ".coopdesk"
FILES = "files"  # the folder of attached files, by hash, each kept once for all backups
_STALE = 24 * 3600  # seconds after which what a killed program left behind is taken away


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as it tells of itself.

    number counts the backups of a folder and never goes back, whatever the clock does. changes and
    digest name the end of its history, contents is the hash of all records (0 where they were not
    read), faults the number of things that were not whole in the catalogue when it was made.
    is_thorough says that every record was read and compared with its hash.
    """

    path: Path
    number: int
    made: datetime
    why: str
    catalogue: str
    uid: str
    schema: int
    changes: int
    digest: str
    records: int
    contents: str
    size: int
    sha256: str
    lines: str = ""  # name of the copy as JSON lines, "" without one
    lines_sha256: str = ""
    faults: int = 0
    is_thorough: bool = False

    @property
    def is_whole(self) -> bool:
        """Tell whether all was well when it was made."""
        return not self.faults

    @property
    def lines_path(self) -> Path | None:
        """Return the copy as JSON lines."""
        return self.path.with_name(self.lines) if self.lines else None


@dataclass(frozen=True, slots=True)
class Marker:
    """Where a catalogue's history ends: two with the same one hold the same."""

    uid: str
    changes: int
    digest: str


def backup_folder(catalogue: Path) -> Path:
    """Return the folder of the backups of a catalogue, in the officer's own data."""
    path = str(catalogue.absolute())
    name = re.sub(r"[^\w -]", "_", catalogue.stem)[:40].strip() or "catalogue"
    return (
        backup_root() / f"{name}-{hashlib.sha256(path.encode('utf-8', 'replace')).hexdigest()[:8]}"
    )


def backup_root() -> Path:
    """Return the folder of all backups, private to the officer."""
    folder = data_folder() / "backups"
    with refusing(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def marker_of(connection: sqlite3.Connection) -> Marker:
    """Return where the history of a catalogue ends."""
    [uid] = connection.execute("SELECT uid FROM catalogue").fetchone() or ("",)
    newest = 'SELECT id, digest FROM "change" ORDER BY id DESC LIMIT 1'
    changes, digest = connection.execute(newest).fetchone() or (0, "")
    return Marker(str(uid), changes, str(digest))


def schema_of(connection: sqlite3.Connection) -> int:
    """Return the number of the newest migration that a file has seen."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def prepare_folder(folder: Path) -> None:
    """Make a folder for backups, private to its owner, and take away what was left half done.

    Raises BackupFolderGone where the folder above it is not there, as a stick that was pulled out.
    """
    if not folder.parent.is_dir():
        raise BackupFolderGone(folder)
    with refusing(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        with suppress(OSError):  # of disks that know no owners
            folder.chmod(0o700)
        told = {each.name.removesuffix(TOLD) for each in folder.glob(f"*{TOLD}")}
        now = datetime.now(UTC).timestamp()
        for each in folder.iterdir():
            name = each.name.removesuffix(".new").removesuffix(LINES).removesuffix(FILE)
            is_ours = name != each.name and name[:5].isdecimal()
            if is_ours and name not in told and now - each.stat().st_mtime > _STALE:
                each.unlink()


def next_name(folder: Path, made: datetime) -> tuple[int, str]:
    """Return the number of a new backup, higher than any before, and the stem of its files."""
    numbers = [int(each.name[:5]) for each in folder.iterdir() if each.name[:5].isdecimal()]
    number = max(numbers, default=0) + 1
    return number, f"{number:05} {made.astimezone():%Y-%m-%d %H.%M}"


def publish(backup: Backup, beside: Iterable[tuple[Path, Path]]) -> Backup:
    """Give the settled files their names, then write what makes them a backup."""
    folder = backup.path.parent
    with refusing(folder):
        for new, final in beside:
            new.replace(final)
        settle_folder(folder)
        told = asdict(backup) | {"path": backup.path.name, "made": backup.made.isoformat()}
        path = backup.path.with_name(backup.path.stem + TOLD)
        new = path.with_name(f"{path.name}.new")
        new.touch(stat.S_IRUSR | stat.S_IWUSR)
        new.write_text(json.dumps(told, indent=1), encoding="utf-8")
        settle(new)
        new.replace(path)
        settle_folder(folder)
    return backup


def backups_in(folder: Path) -> list[Backup]:
    """Return the backups of a folder whose files are all there, newest first."""
    try:
        told = [_read(each) for each in folder.glob(f"*{TOLD}")]
    except OSError:
        return []
    there = [each for each in told if each and each.path.is_file()]
    return sorted(there, key=lambda each: each.number, reverse=True)


def prune(folder: Path, now: datetime) -> list[Backup]:
    """Remove what need not be kept, and return it; those that are whole are counted alone."""
    every = backups_in(folder)[::-1]
    gone: list[Backup] = []
    for some in ([b for b in every if b.is_whole], [b for b in every if not b.is_whole]):
        keep = kept([each.made for each in some], now)
        gone += [each for place, each in enumerate(some) if place not in keep]
    for each in gone:
        with refusing(folder):
            each.path.with_name(each.path.stem + TOLD).unlink(missing_ok=True)  # no backup now
            each.path.unlink(missing_ok=True)
            if each.lines_path:
                each.lines_path.unlink(missing_ok=True)
    return gone


def copy_to(backup: Backup, folder: Path) -> Backup:
    """Copy a backup to another folder, read back and compared; raises the BackupRefusals."""
    with suppress(StopIteration):
        return next(b for b in backups_in(folder) if b.sha256 == backup.sha256)
    prepare_folder(folder)
    need_room(folder, backup.size)
    number, stem = next_name(folder, backup.made)
    files = [(backup.path, FILE, backup.sha256)]
    if backup.lines_path:
        files.append((backup.lines_path, LINES, backup.lines_sha256))
    beside: list[tuple[Path, Path]] = []
    try:
        for source, ending, digest in files:
            new = folder / f"{stem}{ending}.new"
            beside.append((new, folder / f"{stem}{ending}"))
            _copy_file(source, new, digest)
        lines = f"{stem}{LINES}" if backup.lines else ""
        path = folder / f"{stem}{FILE}"
        return publish(replace(backup, path=path, number=number, lines=lines), beside)
    except BaseException:
        discard(new for new, _ in beside)
        raise


def is_as_written(backup: Backup) -> bool:
    """Tell whether the file of a backup still has the bytes it was made with."""
    try:
        return hash_of(backup.path) == backup.sha256
    except OSError:
        return False


def back_up_file(path: Path, folder: Path, why: str) -> Backup:
    """Back up a catalogue of any schema that nobody has open here, its records unread.

    It is how a migration begins: what it will change is what reads records.
    """
    prepare_folder(folder)
    need_room(folder, path.stat().st_size)
    made = datetime.now(UTC)
    number, stem = next_name(folder, made)
    new, final = folder / f"{stem}{FILE}.new", folder / f"{stem}{FILE}"
    try:
        with closing(sqlite3.connect(path)) as source:
            copy_pages(source, new)
        with opened(new) as session:
            raw = raw_of(session)
            faults = faults_of(raw)
            marker, schema = marker_of(raw), schema_of(raw)
            [records] = raw.execute("SELECT count(*) FROM record").fetchone()
        with refusing(folder):
            digest = hash_of(new)
        backup = Backup(
            final, number, made, why, str(path.absolute()), marker.uid, schema, marker.changes,
            marker.digest, records, "", new.stat().st_size, digest, faults=len(faults),
        )  # fmt: skip
        return publish(backup, [(new, final)])
    except sqlite3.DatabaseError as error:
        discard([new])
        raise BackupDamaged(final) from error
    except BaseException:
        discard([new])
        raise


def _copy_file(source: Path, target: Path, digest: str) -> None:
    with refusing(target.parent):
        target.touch(stat.S_IRUSR | stat.S_IWUSR)
        shutil.copyfile(source, target)
        settle(target)
        is_same = hash_of(target) == digest
    if not is_same:
        raise BackupDamaged(target)


def _read(path: Path) -> Backup | None:
    """Return the backup a file tells of; None where it cannot be understood."""
    try:
        told: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        told |= {"path": path.with_name(told["path"]), "made": datetime.fromisoformat(told["made"])}
        return Backup(**{name: told[name] for name in _NAMES if name in told})
    except (OSError, ValueError, TypeError, KeyError):
        return None


_NAMES = tuple(field.name for field in fields(Backup))
