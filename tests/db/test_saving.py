"""What is said where a catalogue cannot be written, and that one writer is told of another."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import save_record
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.text_index import is_current
from coopdesk.domain import errors
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from tests.damage import damage

DEED = Deed("record_added")


ON_A_QUOTA = """
import resource, sys
from pathlib import Path
from coopdesk.catalogue.records import save_record
from coopdesk.db.database import open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.records import Record

sessions = open_database(Path(sys.argv[1]))
size = sessions.path.stat().st_size
for most in (size, resource.RLIM_INFINITY):
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
    try:
        sessions.write(Deed("record_added"), save_record, Record(title="One", narrative="x" * size))
        print("saved")
    except CatalogueError as refusal:
        print(type(refusal).__name__)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit to the size of files there")
def test_a_quota_that_is_used_up_is_a_full_disk_until_there_is_room(catalogue_path: Path) -> None:
    command = [sys.executable, "-c", ON_A_QUOTA, str(catalogue_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.split() == ["DiskFull", "saved"]
    assert [each.name for each in catalogue_path.parent.glob("catalogue*")] == [catalogue_path.name]


@pytest.mark.parametrize(
    ("sql", "refusal"),
    [
        ("SELECT * FROM nowhere", errors.CatalogueDamaged),
        ("PRAGMA query_only = ON; DELETE FROM record", errors.CatalogueReadOnly),
        ("PRAGMA max_page_count = 1; CREATE TABLE x AS SELECT randomblob(99999)", errors.DiskFull),
    ],
)
def test_what_sqlite_says_while_writing_is_said_in_words_of_the_desk(
    sql: str, refusal: type[Exception], sessions: Sessions
) -> None:
    def write(session: Session) -> None:
        for each in sql.split("; "):
            session.connection().exec_driver_sql(each)

    with pytest.raises(refusal):
        sessions.write(DEED, write)


def test_a_statement_that_is_ours_to_mend_is_no_refusal(sessions: Sessions) -> None:
    def write(session: Session) -> None:
        session.connection().exec_driver_sql("SELECT nothing FROM record")

    with pytest.raises(DBAPIError):
        sessions.write(DEED, write)


def test_where_there_is_no_room_beside_a_catalogue_the_disk_is_full(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(sessions.path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))

    def write(session: Session) -> None:
        raise sqlite3.OperationalError("unable to open database file")

    with pytest.raises(errors.DiskFull):
        sessions.write(DEED, write)
    monkeypatch.undo()
    with pytest.raises(errors.FileReadOnly):
        sessions.write(DEED, write)
    assert list(sessions.path.parent.glob("*.new")) == []


def test_a_beat_is_written_once_it_is_time_and_by_the_holder_alone(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1000.0
    monkeypatch.setattr("coopdesk.db.database.monotonic", lambda: now)

    def heard() -> str:
        with closing(sqlite3.connect(sessions.path)) as raw:
            return str(raw.execute("SELECT max(beat) FROM desk_lock").fetchone()[0])

    sessions.beat()
    assert heard() == "None"  # nobody holds it
    assert sessions.hold(60) is None
    first = heard()
    now += 59.9
    sessions.beat()
    assert heard() == first
    now += 0.1
    sessions.beat()
    second = heard()
    assert second > first
    now += 59.9
    sessions.beat()
    assert heard() == second


def test_what_programs_that_died_left_beside_a_new_catalogue_is_taken_away(tmp_path: Path) -> None:
    path = tmp_path / "desk [2026].coopdesk"
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = [f"{path.name}.{ended.pid}.new", f"{path.name}.{ended.pid}.new-journal"]
    kept = [f"{path.name}.{os.getppid()}.new", f"{path.name}.old.new", f"x.{ended.pid}.new"]
    for name in (*left, *kept):
        (tmp_path / name).touch()
    open_database(path).close()
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted([path.name, *kept])


def test_what_is_to_be_done_before_a_deed_is_done_before_it_and_knows_which(
    sessions: Sessions,
) -> None:
    heard: list[Deed] = []

    def prepare(deed: Deed) -> None:
        with sessions.reading() as session:
            assert session.connection().exec_driver_sql("SELECT count(*) FROM record").scalar() == 0
        heard.append(deed)

    sessions.before_writing = prepare
    sessions.write(DEED, save_record, Record(title="One"))
    assert heard == [DEED]


def test_a_deed_that_cannot_be_prepared_is_not_done(sessions: Sessions) -> None:
    def refuse(_deed: Deed) -> None:
        raise errors.DiskFull

    sessions.before_writing = refuse
    with pytest.raises(errors.DiskFull):
        sessions.write(DEED, save_record, Record(title="One"))
    with sessions.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM record").scalar() == 0


def test_an_index_of_an_older_form_is_made_anew_at_opening_where_that_may_be_written(
    catalogue_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_database(catalogue_path)) as sessions:
        sessions.write(DEED, save_record, Record(title="One"))
    damage(catalogue_path, "UPDATE index_state SET form = 1")
    damage(catalogue_path, "DELETE FROM search_text")
    before = catalogue_path.read_bytes()
    with monkeypatch.context() as closed:
        closed.setattr(os, "access", lambda path, mode: mode != os.W_OK)
        with closing(open_database(catalogue_path)) as sessions, sessions.reading() as session:
            assert not is_current(session)
    assert catalogue_path.read_bytes() == before
    with closing(open_database(catalogue_path)) as sessions, sessions.reading() as session:
        assert is_current(session)
        indexed = session.connection().exec_driver_sql("SELECT title FROM search_text").all()
    assert len(indexed) == 1
