"""A catalogue of an older schema is backed up as it is before anything of it is changed."""

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coopdesk.db.backup import backup_folder, backups_in, is_as_written
from coopdesk.db.catalogue_file import SCHEMA
from coopdesk.db.database import open_database
from coopdesk.domain.errors import BackupFolderFull

SAVED = Path(__file__).parent.parent / "saved"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.coopdesk"
    path.write_bytes(gzip.decompress((SAVED / "schema-1.coopdesk.gz").read_bytes()))
    return path


def schema(path: Path) -> int:
    with closing(sqlite3.connect(path)) as raw:
        return int(raw.execute("PRAGMA user_version").fetchone()[0])


def records(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute("SELECT uid, title, content_hash FROM record ORDER BY id").fetchall()


def test_before_a_migration_the_catalogue_is_backed_up_as_it_was(old: Path) -> None:
    before = records(old)
    open_database(old).close()
    [backup] = backups_in(backup_folder(old))
    assert (backup.why, backup.schema, backup.is_whole) == ("before_migration", 1, True)
    assert (schema(backup.path), schema(old)) == (1, SCHEMA)
    assert is_as_written(backup)
    assert backup.records == len(before) > 0
    assert records(backup.path) == before
    open_database(old).close()
    assert backups_in(backup_folder(old)) == [backup]  # there is nothing left to migrate


def test_a_catalogue_that_cannot_be_backed_up_is_not_migrated(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = old.read_bytes()
    monkeypatch.setattr("coopdesk.db.backup_files._SPARE", 1 << 60)
    with pytest.raises(BackupFolderFull):
        open_database(old)
    assert old.read_bytes() == before


def test_a_new_catalogue_has_nothing_to_back_up(tmp_path: Path) -> None:
    path = tmp_path / "new.coopdesk"
    open_database(path).close()
    assert backups_in(backup_folder(path)) == []
