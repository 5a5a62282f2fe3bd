"""A backup is what the catalogue was, however it is made, and whoever saves meanwhile."""

import json
import os
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from coopdesk.catalogue import making_backups
from coopdesk.catalogue.backups import back_up
from coopdesk.catalogue.check import check_records
from coopdesk.catalogue.making_backups import contents_of
from coopdesk.catalogue.records import change_record, read_record, save_record
from coopdesk.db import backup_rows
from coopdesk.db.backup import TOLD, Backup, backup_folder, backups_in, is_as_written
from coopdesk.db.backup_files import opened
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import BackupDamaged, FileInUse
from coopdesk.domain.progress import Progress, Stopped, unheard
from coopdesk.domain.records import Record
from tests.damage import damage, overwrite_page

DEED = Deed("record_added")


@pytest.fixture
def large(sample: Sessions, monkeypatch: pytest.MonkeyPatch) -> Sessions:
    """A catalogue that counts as a large one."""
    monkeypatch.setattr(making_backups, "SMALL", 10)
    return sample


def made(sessions: Sessions, why: str = "change", report: Progress = unheard) -> Backup:
    with sessions.reading() as session:
        return back_up(session, why, None, report).backup


def folder_of(sessions: Sessions) -> Path:
    return backup_folder(sessions.path)


def add(sessions: Sessions, title: str = "One") -> None:
    sessions.write(DEED, save_record, Record(title=title))


def let_pass(backup: Backup, hours: int) -> None:
    """Let a backup have been made so many hours earlier."""
    told = backup.path.with_name(backup.path.stem + TOLD)
    said = json.loads(told.read_text(encoding="utf-8"))
    said["made"] = (backup.made - timedelta(hours=hours)).isoformat()
    told.write_text(json.dumps(said), encoding="utf-8")


def test_whoever_saves_while_a_backup_is_made_waits_for_nothing(sample: Sessions) -> None:
    told: list[int] = []

    def save(done: int, total: int) -> None:
        if len(told) < 12:
            told.append(1)
            add(sample, f"Saved meanwhile {len(told)}")

    backup = made(sample, report=save)
    assert len(told) > 3
    assert backup.is_whole
    assert is_as_written(backup)
    with opened(backup.path) as session:
        assert check_records(session).problems == ()
        assert contents_of(session) == (backup.contents, backup.records)
    with sample.reading() as session:
        assert contents_of(session)[1] == 32 + len(told)


def test_a_backup_tells_how_far_it_is_and_never_goes_back(sample: Sessions) -> None:
    told: list[float] = []

    def tell(done: int, total: int) -> None:
        assert 0 <= done <= total
        told.append(done / total)

    made(sample, report=tell)
    assert told == sorted(told)
    assert {0, 0.3, 0.9} <= set(told)


def stopping(after: int) -> Progress:
    """Stop whatever asks more often than that."""
    left = iter(range(after))

    def stop(done: int, total: int) -> None:
        if next(left, None) is None:
            raise Stopped

    return stop


@pytest.mark.parametrize("after", [0, 2, 4])
def test_a_backup_that_is_stopped_leaves_the_earlier_ones_alone(
    after: int, sample: Sessions
) -> None:
    made(sample)
    add(sample)
    before = sorted(folder_of(sample).iterdir())
    with pytest.raises(Stopped):
        made(sample, report=stopping(after))
    assert sorted(folder_of(sample).iterdir()) == before


def test_one_that_is_not_what_the_catalogue_says_is_refused(sample: Sessions) -> None:
    def alter(done: int, total: int) -> None:
        if done * 100 > total * 30:  # the copy was made
            damage(sample.path, "UPDATE record SET content_hash = 'x' WHERE id = 3")

    with pytest.raises(BackupDamaged):
        made(sample, report=alter)
    assert list(folder_of(sample).iterdir()) == []


def test_a_catalogue_with_a_broken_page_is_kept_as_it_is_and_said_to_be_so(
    sample: Sessions,
) -> None:
    made(sample)
    add(sample)
    sample.close()
    overwrite_page(sample.path, "party")
    backup = made(sample)
    assert not backup.is_whole
    assert is_as_written(backup)
    assert backup.size == sample.path.stat().st_size
    assert len(backups_in(folder_of(sample))) == 2


def test_a_catalogue_without_a_table_of_its_index_is_kept_as_it_is(sample: Sessions) -> None:
    damage(sample.path, "DELETE FROM text_index_config")
    with closing(sqlite3.connect(sample.path)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute("DELETE FROM sqlite_schema WHERE name = 'text_index_config'")
        raw.commit()
    backup = made(sample)
    assert backup.records == 32
    assert is_as_written(backup)


def test_a_catalogue_that_another_program_keeps_to_itself_is_said_to_be_in_use(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_rows, "_PATIENCE", 0.01)

    def keep(done: int, total: int) -> None:
        holder.execute("BEGIN EXCLUSIVE")

    with closing(sqlite3.connect(sample.path, isolation_level=None)) as holder:
        with pytest.raises(FileInUse) as refused:
            made(sample, report=keep)
        holder.execute("ROLLBACK")
    assert refused.value.path == sample.path
    assert list(folder_of(sample).iterdir()) == []
    assert made(sample).is_whole


@pytest.mark.skipif(os.name == "nt", reason="folders cannot be settled there")
def test_what_makes_a_backup_is_on_the_disk_before_it_is_named(
    large: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    settled: set[int] = set()
    real = os.fsync

    def settle(handle: int) -> None:
        settled.add(os.fstat(handle).st_ino)
        real(handle)

    monkeypatch.setattr(os, "fsync", settle)
    for _ in range(2):  # one that is copied whole, and one that goes on from it
        add(large)
        settled.clear()
        backup = made(large)
        files = [backup.path, backup.path.with_name(backup.path.stem + TOLD), backup.lines_path]
        wanted = {each.stat().st_ino for each in [*files, folder_of(large)] if each}
        assert wanted <= settled


def edit(sessions: Sessions) -> None:
    with sessions.reading() as session:
        record = read_record(session, 2)
    other = Record(id=2, title=f"Other {record.revision}", revision=record.revision)
    sessions.write(DEED, change_record, other)


@pytest.mark.parametrize(
    ("small", "hours", "is_read"),
    [
        (10, (25,), True),
        (10, (-25,), True),  # the clock was set back
        (10, (47, 1), False),
        (31, (1,), False),
        (32, (1,), True),  # not yet a large one
    ],
)
def test_a_large_one_is_read_record_by_record_after_a_day(
    small: int,
    hours: tuple[int, ...],
    is_read: bool,
    sample: Sessions,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for each in hours:
        edit(sample)
        let_pass(made(sample, "asked"), each)
    monkeypatch.setattr(making_backups, "SMALL", small)
    edit(sample)
    backup = made(sample)
    assert (backup.is_thorough, bool(backup.lines)) == (is_read, is_read)


def test_only_one_that_was_whole_counts_as_read_that_day(large: Sessions) -> None:
    damage(large.path, "UPDATE record SET narrative = 'x' WHERE id = 3")
    assert not made(large).is_whole
    add(large)
    assert made(large).faults == 1


def test_a_large_one_does_not_go_on_from_one_that_was_not_whole(large: Sessions) -> None:
    overwrite_page(made(large).path, "party")  # so that nothing goes on from it
    damage(large.path, "UPDATE learning SET record_id = 999 WHERE id < 3")
    add(large)
    assert not made(large).is_whole
    add(large)
    last = made(large)
    assert (last.is_thorough, last.is_whole) == (False, False)


def test_the_contents_of_a_catalogue_are_of_one_length_and_nothing_without_records(
    sessions: Sessions,
) -> None:
    with sessions.reading() as session:
        assert contents_of(session) == ("0" * 64, 0)
    for number in range(12):
        add(sessions, f"Record {number}")
    with sessions.reading() as session:
        contents, count = contents_of(session)
    assert (len(contents), count) == (64, 12)


def test_the_contents_are_those_of_all_batches_in_whatever_order_they_were_added(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sample.reading() as session:
        whole = contents_of(session)
        monkeypatch.setattr(making_backups, "_AT_ONCE", 7)
        assert contents_of(session) == whole
    damage(sample.path, "UPDATE record SET deleted_at = '2026-01-01 00:00:00' WHERE id = 32")
    with sample.reading() as session:
        assert contents_of(session)[0] != whole[0]
