"""What a backup holds comes back equal; what it takes the place of is kept; one deed, one undo."""

import gzip
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopdesk.catalogue import restoring
from coopdesk.catalogue.attachments import attach, attached_file
from coopdesk.catalogue.backups import back_up
from coopdesk.catalogue.check import Problem, check_records
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
    Differing,
    difference,
    look_for_gone,
    take_back,
    then_and_now,
    where_damaged_are_whole,
    where_whole,
    with_gone,
)
from coopdesk.catalogue.sample import sample_records
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

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    swap(prepare(backup.path, sample.path, tell), sample.path, NOW)
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
        assert difference(session, backup.path) == Difference(0, 0, 0, 32, ())


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


def test_what_differs_is_named_as_it_was_then_and_where_it_is_new_as_it_is_now(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = made(sample)
    with sample.reading() as session:
        then = {n: read_record(session, n) for n in (3, 4, 5, 6)}
    sample.write(DEED, change_record, replace(then[3], title="Otherwise"))
    damage(sample.path, "DELETE FROM record WHERE id = 4")
    sample.write(DEED, delete_records, [5])
    new, other = "ffffffff-0000-4000-8000-000000000000", "00000000-0000-4000-8000-000000000000"
    for uid in (new, other):
        sample.write(DEED, save_record, Record(title=f"New {uid}", uid=uid))
    monkeypatch.setattr(restoring, "_AT_ONCE", 7)
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    with sample.reading() as session:
        found = difference(session, backup.path, tell)
        assert then_and_now(session, backup.path, then[4].uid) == (replace(then[4]), None)
        assert then_and_now(session, backup.path, new)[0] is None
        monkeypatch.setattr(restoring, "LISTED", 2)
        few = difference(session, backup.path)
    wanted = {
        Differing("other", then[3].uid, then[3].title),
        Differing("back", then[4].uid, then[4].title),
        Differing("other", then[5].uid, then[5].title),
        Differing("gone", new, f"New {new}"),
        Differing("gone", other, f"New {other}"),
    }
    assert set(found.records) == wanted
    assert (found.back, found.other, found.gone, found.same) == (1, 2, 2, 29)
    assert replace(few, records=()) == replace(found, records=())
    assert few.records == found.records[:2]
    assert told == [(0, 33), (7, 33), (14, 33), (21, 33), (28, 33)]


def test_others_save_while_a_backup_is_compared(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = made(sample)
    monkeypatch.setattr(restoring, "_AT_ONCE", 8)
    saved: list[object] = []

    def save(done: int, total: int) -> None:
        saved.append(sample.write(DEED, save_record, Record(title="Meanwhile")))

    with sample.reading() as session:
        found = difference(session, backup.path, save)
    assert len(saved) > 3
    assert (found.same, found.back, found.other) == (32, 0, 0)


def test_a_record_taken_back_leaves_the_trash_or_stays_in_it_as_it_was_then(
    sample: Sessions,
) -> None:
    sample.write(DEED, delete_records, [6])
    backup = made(sample)
    uids = {n: uid_of(sample, n) for n in (5, 6, 7)}
    sample.write(DEED, delete_records, [5, 7])
    with sample.reading() as session:
        revision = read_record(session, 6).revision
    _, done = sample.write(BACK, take_back, backup.path, [uids[5], uids[6]])
    assert (done.changed, done.repaired) == (2, 0)
    with sample.reading() as session:
        assert read_record(session, 5).deleted_at is None
        assert read_record(session, 6).deleted_at
        assert read_record(session, 6).revision == revision
        assert read_record(session, 7).deleted_at


def test_a_record_that_the_backup_does_not_have_whole_is_not_taken_back(sample: Sessions) -> None:
    damage(sample.path, "UPDATE record SET narrative = 'Something else' WHERE id = 3")
    backup = made(sample)
    sample.write(DEED, save_record, Record(title="New since"))
    third, new = uid_of(sample, 3), uid_of(sample, 33)
    for uid in (third, new):
        with pytest.raises(NoSuchRecord):
            sample.write(BACK, take_back, backup.path, [uid])
    problem = Problem("record_altered", 3, third)
    assert where_whole([problem], [backup]) == {}


def test_files_and_records_are_found_in_the_newest_backup_that_has_them_whole(
    sample: Sessions, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("what was agreed", encoding="utf-8")
    with sample.reading() as session:
        document = attach(session, letter)
    sample.write(DEED, save_record, Record(title="A file", documents=(document,)))
    first = made(sample)
    sample.write(DEED, save_record, Record(title="One"))
    second = made(sample)
    overwrite_page(second.path, "record")
    damage(sample.path, "UPDATE record SET narrative = 'Something else' WHERE id IN (3, 33)")
    attached_file(sample.path, document).unlink()
    with sample.reading() as session:
        problems = check_records(session).problems
    looked: list[tuple[int, int]] = []

    def look(done: int, total: int) -> None:
        looked.append((done, total))

    digest, uids = document.file_hash, [uid_of(sample, 3), uid_of(sample, 33)]
    found = where_whole(problems, [second, first], look)
    assert found == {digest: second, uids[0]: first, uids[1]: first}
    assert looked == [(0, 2), (1, 2)]
    with sample.reading() as session:
        assert where_damaged_are_whole(session, problems, [first]) == dict.fromkeys(found, first)
    _, done = sample.write(BACK, take_back, first.path, [digest])
    assert (done.changed, done.repaired) == (0, 0)
    assert attached_file(sample.path, document).read_text(encoding="utf-8") == "what was agreed"
    attached_file(sample.path, document).unlink()
    sample.write(BACK, take_back, first.path, uids)
    assert attached_file(sample.path, document).read_text(encoding="utf-8") == "what was agreed"
    with sample.reading() as session:
        assert check_records(session).problems == ()


def test_nothing_is_called_gone_by_a_backup_that_was_not_whole_or_in_a_damaged_file(
    sample: Sessions,
) -> None:
    earlier = made(sample)
    sample.write(DEED, save_record, Record(title="One"))
    gone = uid_of(sample, 33)
    later = made(sample)
    damage(sample.path, "DELETE FROM record WHERE id = 33")
    with sample.reading() as session:
        found = check_records(session)
        assert [each.uid for each in look_for_gone(session, found).problems] == [gone]
        assert with_gone(session, found, [replace(later, faults=1), earlier]) == found
        assert with_gone(session, found, []) == found
        damaged = replace(found, problems=(Problem("file_damaged"),))
        assert with_gone(session, damaged, [later]) == damaged


def test_what_was_in_the_trash_or_came_and_went_with_undo_is_not_called_gone(
    sample: Sessions,
) -> None:
    sample.write(DEED, save_record, Record(title="Undone, redone and undone"))
    backup = made(sample)
    for step in (history.undo, history.redo, history.undo):
        with sample.writing() as session:
            step(session)
    sample.write(DEED, delete_records, [4])
    with sample.reading() as session:
        assert with_gone(session, check_records(session), [backup]).problems == ()


def test_a_backup_that_cannot_be_looked_into_is_said_to_be_damaged(sample: Sessions) -> None:
    backup = made(sample)
    uid = uid_of(sample, 3)
    overwrite_page(backup.path, "record")
    with sample.reading() as session:
        for look in (
            lambda: difference(session, backup.path),
            lambda: then_and_now(session, backup.path, uid),
        ):
            with pytest.raises(BackupDamaged):
                look()
    with pytest.raises(BackupDamaged):
        sample.write(BACK, take_back, backup.path, [uid])
