"""How long a backup of many records takes, beside SQLite and the system copying files alone."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from coopdesk.catalogue.backups import back_up
from coopdesk.catalogue.records import save_record
from coopdesk.db.backup import Backup
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.disk import settle
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from tests.bench.catalogues import catalogue_of
from tests.bench.measuring import Line, timed


def lines(count: int) -> Iterator[Line]:
    """Back up a copy of a catalogue, whole and then what was written since."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["COOPDESK_HOME"] = str(Path(folder, "home"))
        path = Path(shutil.copyfile(catalogue_of(count), Path(folder, "desk.coopdesk")))
        with closing(open_database(path)) as sessions:
            made: list[Backup] = []
            first = timed(lambda: made.append(_backup(sessions)))
            bare = timed(lambda: _copied_and_checked(path, Path(folder, "bare")))
            yield Line(f"backup of {count:,}, read one by one", first, "ms", bare)
            yield Line("its size", made[0].size / 1e6, "MB", path.stat().st_size / 1e6)
            sessions.write(Deed("record_added"), save_record, Record(title="Since"))
            second = timed(lambda: made.append(_backup(sessions)))
            bare = timed(lambda: _copied(made[0].path, Path(folder, "plain")))
            yield Line(f"backup of {count:,} after a change", second, "ms", bare, 6, by_ratio=True)


def _backup(sessions: Sessions) -> Backup:
    with sessions.reading() as session:
        return back_up(session, "change").backup


def _copied_and_checked(path: Path, target: Path) -> None:
    """Copy a catalogue with SQLite alone, and let it check the copy."""
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
        new.execute("PRAGMA integrity_check").fetchall()
    settle(target)


def _copied(path: Path, target: Path) -> None:
    """Copy a file and wait until it is on the disk."""
    shutil.copyfile(path, target)
    settle(target)
