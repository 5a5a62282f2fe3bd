"""Opening: what is no catalogue is refused in its own way, and not one byte of it is changed."""

import gzip
import os
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from coopdesk.catalogue.records import save_record
from coopdesk.db.backup_rows import copy_rows
from coopdesk.db.catalogue_file import APPLICATION_ID, SCHEMA
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.table import Table
from coopdesk.domain import errors
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record

DEED = Deed("record_added")


def make(path: Path, contents: bytes) -> Path:
    path.write_bytes(contents)
    return path


def foreign(path: Path) -> Path:
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE bookmark (url TEXT)")
    return path


def newer(path: Path, catalogue: Path) -> Path:
    path.write_bytes(catalogue.read_bytes())
    with closing(sqlite3.connect(path)) as later:
        later.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    return path


@pytest.mark.parametrize(
    ("kind", "refusal"),
    [
        ("empty", errors.FileEmpty),
        ("text", errors.NotACatalogue),
        ("foreign", errors.NotACatalogue),
        ("newer", errors.CatalogueNewer),
        ("cut", errors.CatalogueDamaged),
        ("header only", errors.CatalogueDamaged),
        ("header gone", errors.CatalogueDamaged),
        ("folder", errors.FileIsFolder),
        ("no such folder", errors.FileMissing),
    ],
)
def test_what_is_no_catalogue_is_refused_and_left_as_it_is(
    kind: str, refusal: type[Exception], tmp_path: Path, new_catalogue: Path
) -> None:
    path, whole = tmp_path / "x.coopdesk", new_catalogue.read_bytes()
    contents = {
        "empty": b"",
        "text": b"Dear colleague",
        "cut": whole[: len(whole) // 2],
        "header only": whole[:50],
        "header gone": bytes(16) + whole[16:],
    }
    match kind:
        case "foreign":
            foreign(path)
        case "newer":
            newer(path, new_catalogue)
        case "folder":
            path.mkdir()
        case _ if kind in contents:
            make(path, contents[kind])
        case _:
            path = tmp_path / "nowhere" / "x.coopdesk"
    before = path.read_bytes() if path.is_file() else None

    with pytest.raises(refusal):
        open_database(path)
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_the_right_to_read_is_refused(catalogue_path: Path) -> None:
    catalogue_path.chmod(0)
    with pytest.raises(errors.FileUnreadable):
        open_database(catalogue_path)


def test_a_file_another_program_holds_is_said_to_be_in_use(
    catalogue_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopdesk.db.database.BUSY_SECONDS", 0.05)
    sessions = open_database(catalogue_path)
    with closing(sqlite3.connect(catalogue_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(errors.FileInUse):
            sessions.write(DEED, save_record, Record(title="One"))
    sessions.write(DEED, save_record, Record(title="One"))
    sessions.close()


def test_a_read_only_catalogue_is_read_and_not_written(
    catalogue_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    sessions = open_database(catalogue_path)
    with sessions.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM record").scalar() == 0
    with pytest.raises(errors.CatalogueReadOnly):
        sessions.write(DEED, save_record, Record(title="One"))
    sessions.close()


def test_a_catalogue_in_a_folder_one_may_not_write_to_is_read_only(
    catalogue_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = catalogue_path.parent
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK or path != folder)
    with closing(open_database(catalogue_path)) as sessions:
        assert sessions.read_only


def test_an_older_catalogue_one_may_not_write_to_is_refused_for_that_and_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = Path(__file__).parent.parent / "saved" / "schema-1.coopdesk.gz"
    path = make(tmp_path / "old.coopdesk", gzip.decompress(saved.read_bytes()))
    before = path.read_bytes()
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    with pytest.raises(errors.CatalogueOlder):
        open_database(path)
    assert path.read_bytes() == before


def test_a_backup_that_may_not_be_written_to_is_not_shown_as_if_it_were_empty(
    catalogue_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = tmp_path / "backup.coopdesk"
    copy_rows(catalogue_path, backup)
    with monkeypatch.context() as locked:
        locked.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
        with pytest.raises(errors.CatalogueNotIndexed):
            open_database(backup)
    with closing(open_database(backup)) as sessions:
        assert not sessions.read_only


def test_a_new_catalogue_belongs_to_its_owner_and_names_itself(tmp_path: Path) -> None:
    path = tmp_path / "été 100%.coopdesk"
    open_database(path).close()
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert raw.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_migrations_lead_to_the_tables_of_today(sessions: Sessions) -> None:
    with sessions.reading() as session:
        context = MigrationContext.configure(
            session.connection(),
            opts={"include_object": lambda _o, name, *_: not name.startswith("text_index")},
        )
        assert compare_metadata(context, Table.metadata) == []


def test_a_write_is_on_the_disk_as_soon_as_it_is_acknowledged(sessions: Sessions) -> None:
    with sessions.writing() as session:
        found = {
            name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
        }
    assert found == {
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "trusted_schema": 0,
    }


def test_half_a_migration_is_taken_back_before_it_is_asked_what_schema_a_file_has(
    tmp_path: Path,
) -> None:
    old, killed = tmp_path / "old.coopdesk", tmp_path / "killed.coopdesk"
    saved = Path(__file__).parent.parent / "saved" / "schema-1.coopdesk.gz"
    old.write_bytes(gzip.decompress(saved.read_bytes()))
    with closing(sqlite3.connect(old, isolation_level=None)) as raw:
        before = raw.execute("SELECT id, title FROM record").fetchall()
        raw.execute("PRAGMA cache_size = 1")  # so that pages are written before the commit
        raw.execute("BEGIN")
        raw.execute(f"PRAGMA user_version = {SCHEMA}")
        raw.execute("UPDATE record SET title = 'x' || title")
        for ending in ("", "-journal"):
            source = old.with_name(f"{old.name}{ending}")
            killed.with_name(f"{killed.name}{ending}").write_bytes(source.read_bytes())
        raw.execute("ROLLBACK")
    with killed.open("r+b") as file:  # killed once it had written the first page too
        file.seek(60)
        file.write(SCHEMA.to_bytes(4, "big"))
    open_database(killed).close()
    with closing(sqlite3.connect(killed)) as raw:
        assert raw.execute("SELECT id, title FROM record").fetchall() == before
        assert raw.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
        assert raw.execute("SELECT count(*) FROM imported_record").fetchone() == (0,)
