"""What a backup holds comes back equal; what it takes the place of is kept; one deed, one undo."""

import gzip
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopdesk.catalogue.backups import back_up
from coopdesk.catalogue.check import check_records
from coopdesk.catalogue.making_backups import contents_of
from coopdesk.catalogue.records import (
    change_record,
    delete_records,
    find_record,
    purge_records,
    read_record,
    save_record,
)
from coopdesk.catalogue.replacing_file import prepare, swap
from coopdesk.catalogue.restoring import (
    Difference,
    difference,
    take_back,
    then_and_now,
    where_whole,
    with_gone,
)
from coopdesk.catalogue.sample import fill_with_sample, sample_records
from coopdesk.db import history
from coopdesk.db.backup import Backup
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.text_index import FORM
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import BackupDamaged, NoSuchRecord, NotACatalogue
from coopdesk.domain.records import Record
from tests.damage import damage, overwrite_page
from tests.drills import drill
from tests.records import any_records

DEED, BACK = Deed("record_added"), Deed("records_brought_back")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def sample(sessions: Sessions) -> Sessions:
    sessions.write(DEED, fill_with_sample)
    return sessions


def made(sessions: Sessions) -> Backup:
    with sessions.reading() as session:
        return back_up(session, "change").backup


def uid_of(sessions: Sessions, record_id: int) -> str:
    with sessions.reading() as session:
        return read_record(session, record_id).uid


def contents(path: Path) -> tuple[str, int]:
    with closing(open_database(path)) as sessions, sessions.reading() as session:
        assert check_records(session).problems == ()
        return contents_of(session)


def test_the_view_counts_what_would_come_back_be_otherwise_and_go(sample: Sessions) -> None:
    backup = made(sample)
    sample.write(DEED, save_record, Record(title="New since"))
    sample.write(DEED, delete_records, [4])
    sample.write(DEED, delete_records, [5])
    sample.write(Deed("records_purged"), purge_records, [5])
    with sample.reading() as session:
        found = difference(session, backup.path)
        then, now = then_and_now(session, backup.path, uid_of(sample, 4))
    assert (found.back, found.other, found.gone, found.same) == (1, 1, 1, 30)
    assert {each.kind for each in found.records} == {"back", "other", "gone"}
    assert then
    assert now
    assert (then.deleted_at, now.deleted_at is None) == (None, False)


def test_records_come_back_as_one_deed_that_can_be_undone(sample: Sessions) -> None:
    backup = made(sample)
    uids = [uid_of(sample, record_id) for record_id in (3, 4, 5)]
    with sample.reading() as session:
        before = contents_of(session)
        third = read_record(session, 3)
    sample.write(DEED, change_record, Record(id=3, title="Otherwise", revision=third.revision))
    sample.write(DEED, delete_records, [4, 5])
    sample.write(Deed("records_purged"), purge_records, [5])
    change, done = sample.write(BACK, take_back, backup.path, uids)
    assert change
    assert (done.changed, done.repaired) == (3, 0)
    with sample.reading() as session:
        assert contents_of(session) == before
        assert check_records(session).problems == ()
    with sample.writing() as session:
        history.undo(session)
    with sample.reading() as session:
        assert find_record(session, uids[0]).title == "Otherwise"
        with pytest.raises(NoSuchRecord):
            find_record(session, uids[2])


@pytest.mark.parametrize(
    ("sql", "changed"),
    [
        ("UPDATE record SET narrative = 'Something else' WHERE id = 3", 1),
        ("DELETE FROM record_topic WHERE record_id = 3", 1),
        ("UPDATE record SET period_start = 'last May' WHERE id = 3", 0),
        ("UPDATE record SET narrative = CAST(x'ff' AS TEXT) WHERE id = 3", 0),
        ("UPDATE party SET note = CAST(x'ff' AS TEXT) WHERE record_id = 3", 0),
    ],
)
def test_a_damaged_record_is_found_whole_in_a_backup_and_taken_back(
    sql: str, changed: int, sample: Sessions
) -> None:
    uid = uid_of(sample, 3)
    backup = made(sample)
    with sample.reading() as session:
        before = contents_of(session)
    damage(sample.path, sql)
    with sample.reading() as session:
        found = check_records(session)
    assert where_whole(found.problems, [backup]) == {uid: backup}
    change, done = sample.write(BACK, take_back, backup.path, [uid])
    assert (done.changed, done.repaired) == (changed, 1 - changed)
    assert bool(change) == bool(changed)
    with sample.reading() as session:
        assert contents_of(session) == before
        found = check_records(session)
        assert (found.problems, found.is_index_true) == ((), True)


def test_a_record_that_vanished_is_missed_and_one_that_was_removed_is_not(sample: Sessions) -> None:
    sample.write(DEED, save_record, Record(title="Undone later"))
    backup = made(sample)
    uid = uid_of(sample, 3)
    with sample.writing() as session:
        history.undo(session)
    sample.write(DEED, delete_records, [5])
    sample.write(Deed("records_purged"), purge_records, [5])
    damage(sample.path, "DELETE FROM record WHERE id = 3")
    with sample.reading() as session:
        found = with_gone(session, check_records(session), [backup])
    assert [(p.kind, p.uid) for p in found.problems] == [("record_gone", uid)]
    assert where_whole(found.problems, [backup]) == {uid: backup}
    sample.write(BACK, take_back, backup.path, [uid])
    with sample.reading() as session:
        assert find_record(session, uid).uid == uid


def test_what_a_backup_takes_the_place_of_is_kept(sample: Sessions) -> None:
    backup = made(sample)
    sample.write(DEED, save_record, Record(title="New since"))
    sample.close()
    now = sample.path.read_bytes()
    aside = swap(prepare(backup.path, sample.path), sample.path, NOW)
    assert aside
    assert aside.read_bytes() == now
    assert contents(sample.path) == (backup.contents, 32)


def test_what_was_restored_is_found_by_its_words_at_once(sample: Sessions) -> None:
    backup = made(sample)
    sample.close()
    told: list[tuple[int, int]] = []
    swap(prepare(backup.path, sample.path, lambda *far: told.append(far)), sample.path, NOW)
    assert told[-1] == (32, 32)
    with closing(sqlite3.connect(sample.path)) as raw:
        assert raw.execute("SELECT form FROM index_state").fetchone() == (FORM,)
        words = "SELECT count(*) FROM text_index WHERE text_index MATCH 'labour'"
        assert raw.execute(words).fetchone()[0] > 0


def test_a_journal_left_behind_is_not_played_into_the_file_that_comes(sample: Sessions) -> None:
    backup = made(sample)
    sample.close()
    journal = sample.path.with_name(f"{sample.path.name}-journal")
    journal.write_bytes(b"left by a crash")
    aside = swap(prepare(backup.path, sample.path), sample.path, NOW)
    assert aside
    assert aside.with_name(f"{aside.name}-journal").read_bytes() == b"left by a crash"
    assert not journal.exists()


def test_a_damaged_backup_is_built_again_from_its_lines(sample: Sessions) -> None:
    backup = made(sample)
    sample.close()
    overwrite_page(backup.path, "record")
    swap(prepare(backup.path, sample.path), sample.path, NOW)
    assert contents(sample.path) == (backup.contents, 32)
    assert backup.lines_path
    torn = backup.lines_path.read_bytes()[:-30]
    backup.lines_path.write_bytes(torn)
    with pytest.raises(BackupDamaged):
        prepare(backup.path, sample.path)
    assert contents(sample.path) == (backup.contents, 32)
    assert not list(sample.path.parent.glob("*.new"))


def test_what_is_no_backup_is_refused_and_nothing_is_changed(
    sample: Sessions, tmp_path: Path
) -> None:
    text = tmp_path / "notes.coopdesk"
    text.write_text("not a catalogue at all", encoding="utf-8")
    with pytest.raises(NotACatalogue):
        prepare(text, sample.path)
    with sample.reading() as session, pytest.raises(NotACatalogue):
        difference(session, text)


def test_a_backup_of_an_older_schema_can_be_looked_into(sample: Sessions, tmp_path: Path) -> None:
    saved = Path(__file__).parent.parent / "saved" / "schema-1.coopdesk.gz"
    old = tmp_path / "old.coopdesk"
    old.write_bytes(gzip.decompress(saved.read_bytes()))
    before = old.read_bytes()
    with sample.reading() as session:
        found = difference(session, old)
        then, _now = then_and_now(session, old, sample_records()[3].uid)
    assert found.same + found.other == 32
    assert then
    assert old.read_bytes() == before


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    then=st.lists(any_records(), min_size=1, max_size=4), since=st.lists(any_records(), max_size=3)
)
def test_a_drill_gives_back_what_was_there(
    new_catalogue: Path, tmp_path: Path, then: list[Record], since: list[Record]
) -> None:
    path = Path(copyfile(new_catalogue, tmp_path / "drill.coopdesk"))
    assert drill(path, then, since, from_lines=not since) == []


def test_nothing_would_change_right_after_a_backup(sample: Sessions) -> None:
    backup = made(sample)
    with sample.reading() as session:
        assert difference(session, backup.path) == Difference(same=32)


def test_nothing_is_gone_after_an_earlier_backup_was_restored(sample: Sessions) -> None:
    earlier = made(sample)
    sample.write(DEED, save_record, Record(title="Later"))
    later = made(sample)
    sample.close()
    swap(prepare(earlier.path, sample.path), sample.path, NOW)
    with closing(open_database(sample.path)) as sessions:
        with sessions.reading() as session:
            found = with_gone(session, check_records(session), [later, earlier])
        assert found.problems == ()
        damage(sample.path, "DELETE FROM record WHERE id = 3")
        with sessions.reading() as session:
            found = with_gone(session, check_records(session), [later, earlier])
        assert [problem.kind for problem in found.problems] == ["record_gone"]
