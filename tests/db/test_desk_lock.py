"""One program writes, the others read: the row that says so, and who may take it over."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select, update

from coopdesk.catalogue.records import save_record
from coopdesk.db import desk_lock
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.desk_tables import DeskLock
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueHeld
from coopdesk.domain.records import Record

DEED = Deed("record_added")
OTHER = "of another program"
LIVES = "import sys; sys.stdin.read()"  # until it is told to end


@pytest.fixture
def second(catalogue_path: Path, sessions: Sessions) -> Iterator[Sessions]:
    """Another opening of the file that the first holds."""
    assert sessions.hold() is None
    with closing(open_database(catalogue_path)) as opened:
        yield opened


def alter(sessions: Sessions, **values: object) -> None:
    """Make the row that of another holder."""
    with sessions.writing() as session:
        connection: Connection = session.connection()
        connection.execute(update(DeskLock.__table__).values(**values))  # type: ignore[arg-type]


def fall_silent(path: Path, moment: datetime) -> None:
    """Let the holder not be heard of since then."""
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE desk_lock SET beat = ?", (f"{moment:%Y-%m-%d %H:%M:%S.%f}",))


def test_a_second_program_reads_only_and_writes_once_the_first_has_closed(
    sessions: Sessions, second: Sessions
) -> None:
    holder = second.hold()
    assert holder is not None
    assert (holder.by, holder.is_own, holder.is_gone) == (desk_lock.author(), True, False)
    assert second.read_only
    with pytest.raises(CatalogueHeld):
        second.write(DEED, save_record, Record(title="Two"))
    sessions.write(DEED, save_record, Record(title="One"))
    sessions.close()
    assert second.hold() is None
    second.write(DEED, save_record, Record(title="Two"))


def test_the_lock_of_a_process_that_died_here_is_nobodys(
    sessions: Sessions, second: Sessions
) -> None:
    child = subprocess.Popen([sys.executable, "-c", LIVES], stdin=subprocess.PIPE)  # noqa: S603
    alter(sessions, process=child.pid, token=OTHER)
    assert second.hold() is not None
    child.communicate(b"")
    assert second.hold() is None


def test_the_lock_of_another_computer_is_taken_only_when_told_and_only_once_it_is_silent(
    sessions: Sessions, second: Sessions
) -> None:
    alter(sessions, host="far away", token=OTHER)
    assert second.hold(anyway=True) is not None
    long_ago = datetime.now(UTC) - timedelta(seconds=desk_lock.BEAT * 4)
    fall_silent(sessions.path, long_ago)
    holder = second.hold()
    assert holder is not None
    assert holder.is_gone
    assert second.hold(anyway=True) is None


def test_whoever_was_taken_over_from_cannot_write_and_can_again_later(
    sessions: Sessions, second: Sessions
) -> None:
    alter(sessions, token=OTHER, host="far away")
    with pytest.raises(CatalogueHeld):
        sessions.write(DEED, save_record, Record(title="One"))
    assert sessions.holder is not None
    fall_silent(sessions.path, datetime.now(UTC) - timedelta(hours=1))
    assert second.hold(anyway=True) is None
    second.close()
    assert sessions.hold() is None
    sessions.write(DEED, save_record, Record(title="One"))


def test_a_command_writes_beside_a_window_of_this_computer_and_not_of_another(
    sessions: Sessions, second: Sessions
) -> None:
    second.write(DEED, save_record, Record(title="By a command"))
    alter(sessions, token=OTHER, host="far away")
    with pytest.raises(CatalogueHeld):
        second.write(DEED, save_record, Record(title="Refused"))


def test_a_copy_made_while_the_catalogue_is_open_is_nobodys(
    sessions: Sessions, second: Sessions, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.coopdesk"
    copy.write_bytes(sessions.path.read_bytes())
    with closing(open_database(copy)) as copied:
        assert copied.hold() is None
    assert second.hold() is not None


def test_a_row_that_went_missing_is_written_again(sessions: Sessions, second: Sessions) -> None:
    with second.writing() as session:
        desk_lock.drop_locks(session.connection())
    sessions.write(DEED, save_record, Record(title="One"))
    holder = second.hold()
    assert holder is not None
    assert holder.is_own


def test_changes_bear_the_name_of_whoever_is_logged_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "ana")
    assert desk_lock.author() == "ana"


def test_a_user_without_a_name_has_a_question_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError

    monkeypatch.setattr("getpass.getuser", nobody)
    assert desk_lock.author() == "?"


def rows(path: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute("SELECT token FROM desk_lock").fetchall()


def test_a_program_that_ends_leaves_no_row_of_its_own_and_that_of_another(
    sessions: Sessions, catalogue_path: Path
) -> None:
    assert sessions.hold() is None
    assert len(rows(catalogue_path)) == 1
    sessions.close()
    assert rows(catalogue_path) == []
    with closing(open_database(catalogue_path)) as again:
        assert again.hold() is None
        alter(again, token=OTHER, host="far away")
    assert rows(catalogue_path) == [(OTHER,)]


def test_a_copy_forgets_who_held_it_and_one_of_an_older_schema_has_nobody(
    sessions: Sessions, tmp_path: Path
) -> None:
    assert sessions.hold() is None
    copy = tmp_path / "copy.coopdesk"
    copy.write_bytes(sessions.path.read_bytes())
    desk_lock.forget_holder(copy)
    assert rows(copy) == []
    with closing(sqlite3.connect(copy)) as raw:
        raw.execute("DROP TABLE desk_lock")
    before = copy.read_bytes()
    desk_lock.forget_holder(copy)
    assert copy.read_bytes() == before


def test_a_beat_is_that_of_its_holder_alone(sessions: Sessions) -> None:
    assert sessions.hold() is None
    [(token,)] = rows(sessions.path)
    long_ago = datetime(2026, 1, 1, tzinfo=UTC)
    fall_silent(sessions.path, long_ago)
    with sessions.writing() as session:
        connection = session.connection()
        beat = select(DeskLock.beat)
        desk_lock.beat_lock(connection, OTHER)
        assert connection.scalar(beat) == long_ago
        desk_lock.beat_lock(connection, token)
        assert connection.scalars(beat).one() > long_ago


def test_the_lock_of_a_catalogue_that_is_no_longer_where_it_was_is_nobodys(
    sessions: Sessions, second: Sessions, tmp_path: Path
) -> None:
    alter(sessions, path=str(tmp_path / "gone.coopdesk"), token=OTHER)
    assert second.hold() is None


@pytest.mark.parametrize(
    ("said", "is_own"), [({}, True), ({"by": "ines"}, False), ({"host": "PC-07"}, False)]
)
def test_a_holder_is_oneself_where_both_name_and_computer_are_ones_own(
    said: dict[str, object], is_own: bool, sessions: Sessions, second: Sessions
) -> None:
    if said:
        alter(sessions, **said)
    holder = second.hold()
    assert holder is not None
    assert holder.is_own is is_own
