"""What SQLite says of a file: that it is damaged, or that it was asked to stop."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError

from coopdesk.catalogue.records import save_record
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.file_check import file_faults, is_damage, stoppable, stray_rows
from coopdesk.domain.changes import Deed
from coopdesk.domain.progress import Stopped
from coopdesk.domain.records import Learning, Record
from tests.damage import damage


def test_a_whole_file_has_no_faults_and_no_strays(sessions: Sessions) -> None:
    with sessions.reading() as session:
        assert file_faults(session) == ([], [])
        assert stray_rows(session) == {}


def test_a_check_that_is_broken_off_has_found_no_fault(sessions: Sessions) -> None:
    with sessions.reading() as session:
        driver = session.connection().connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.set_progress_handler(lambda: 1, 1)
        try:
            with pytest.raises(DBAPIError) as broken:
                file_faults(session)
        finally:
            driver.set_progress_handler(None, 0)
    assert not is_damage(broken.value)


def test_whoever_looks_may_stop_a_check_and_what_comes_after_goes_on(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopdesk.db.file_check._STEPS", 50)

    def stop() -> None:
        raise Stopped

    with sessions.reading() as session:
        with pytest.raises(Stopped), stoppable(session, stop):
            file_faults(session)
        assert file_faults(session) == ([], [])


def test_other_trouble_while_a_check_may_be_stopped_stays_what_it_is(sessions: Sessions) -> None:
    with (
        sessions.reading() as session,
        pytest.raises(DBAPIError, match="no such table"),
        stoppable(session, lambda: None),
    ):
        session.connection().exec_driver_sql("SELECT 1 FROM nowhere")


def test_a_file_of_another_kind_is_damage_by_its_number_alone(tmp_path: Path) -> None:
    letter = tmp_path / "letter"
    letter.write_bytes(b"Dear colleague, " * 400)
    engine = create_engine(f"sqlite:///{letter}")
    with engine.connect() as connection, pytest.raises(DBAPIError) as refused:
        connection.exec_driver_sql("SELECT * FROM sqlite_master")
    engine.dispose()
    assert is_damage(refused.value)


def test_rows_astray_are_counted_by_table(sessions: Sessions) -> None:
    record = Record(title="One", learnings=(Learning("Begin early."), Learning("End late.")))
    sessions.write(Deed("record_added"), save_record, record)
    damage(sessions.path, "UPDATE learning SET record_id = 999")
    with sessions.reading() as session:
        assert stray_rows(session) == {"learning": 2}


@pytest.mark.parametrize(
    ("index", "written", "is_of_search"),
    [
        ("ix_code_bits_version", "UPDATE code_bits SET version = version + 1", True),
        ("ix_record_reference", "UPDATE record SET reference = 'A 1'", False),
    ],
)
def test_rows_that_an_index_does_not_know_are_told_of_the_file_or_of_the_search(
    index: str, written: str, is_of_search: bool, sessions: Sessions
) -> None:
    sessions.write(Deed("record_added"), save_record, Record(title="One"))
    sessions.close()
    of = "WHERE name = ?"
    with closing(sqlite3.connect(sessions.path)) as raw, raw:
        raw.execute("PRAGMA writable_schema = ON")
        row = raw.execute(f"SELECT * FROM sqlite_schema {of}", (index,)).fetchone()  # noqa: S608
        raw.execute(f"DELETE FROM sqlite_schema {of}", (index,))  # noqa: S608
    damage(sessions.path, written)
    with closing(sqlite3.connect(sessions.path)) as raw, raw:
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", row)
    with closing(open_database(sessions.path)) as again, again.reading() as session:
        of_file, of_index = file_faults(session)
    assert (bool(of_file), bool(of_index)) == (not is_of_search, is_of_search)
    assert all(index in line for line in [*of_file, *of_index] if "missing" in line)
