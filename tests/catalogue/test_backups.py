"""Backups are made when something changed, hold every record, and are there at every instant."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from coopdesk.catalogue.backups import back_up, before
from coopdesk.catalogue.check import check_records
from coopdesk.catalogue.making_backups import SMALL, contents_of
from coopdesk.catalogue.records import delete_records, save_record
from coopdesk.catalogue.replacing_file import prepare, swap
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db.backup import Backup, backup_folder, backups_in, is_as_written
from coopdesk.db.backup_files import opened
from coopdesk.db.backup_lines import read_lines
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import BackupFolderFull, BackupFolderGone, BackupFolderReadOnly
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record
from tests.damage import damage, overwrite_page

DEED = Deed("record_added")


@pytest.fixture
def sample(sessions: Sessions) -> Sessions:
    sessions.write(DEED, fill_with_sample)
    return sessions


def made(sessions: Sessions, why: str = "change", second: Path | None = None) -> Backup:
    with sessions.reading() as session:
        return back_up(session, why, second).backup


def kept(sessions: Sessions) -> list[Backup]:
    return backups_in(backup_folder(sessions.path))


def test_a_backup_holds_every_record_twice_and_for_its_owner_alone(sample: Sessions) -> None:
    backup = made(sample)
    assert (backup.records, backup.is_whole, backup.is_thorough) == (32, True, True)
    assert is_as_written(backup)
    with sample.reading() as session:
        assert contents_of(session) == (backup.contents, 32)
    assert backup.lines_path
    records = [each for each in read_lines(backup.lines_path) if isinstance(each, Record)]
    assert len(records) == 32
    assert all(content_hash(each) == each.content_hash for each in records)
    if os.name != "nt":
        folder = backup.path.parent
        assert folder.stat().st_mode & 0o777 == 0o700
        assert {each.stat().st_mode & 0o777 for each in folder.iterdir()} == {0o600}


def test_nothing_is_made_while_nothing_has_changed(sample: Sessions) -> None:
    first = made(sample)
    assert made(sample) == first
    sample.write(DEED, save_record, Record(title="One"))
    assert made(sample) != first
    assert [each.number for each in kept(sample)] == [2, 1]


def test_one_that_was_altered_is_made_anew_when_asked_for(sample: Sessions) -> None:
    first = made(sample)
    overwrite_page(first.path, "party")
    assert made(sample, "asked") != first


def test_a_catalogue_that_is_not_whole_is_kept_and_said_to_be_so(sample: Sessions) -> None:
    well = made(sample)
    sample.write(DEED, save_record, Record(title="One"))
    damage(sample.path, "UPDATE record SET narrative = 'x' WHERE id = 3")
    assert not made(sample).is_whole
    assert kept(sample)[1] == well


def test_many_records_are_read_in_a_process_of_their_own(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = made(sample, "change")
    monkeypatch.setattr("coopdesk.catalogue.backup_reading.FEW", 10)
    damage(sample.path, "UPDATE record SET narrative = 'x' WHERE id = 3")
    aside = made(sample, "asked")
    assert aside == here  # nothing has changed, as far as the history says
    sample.write(DEED, save_record, Record(title="One"))
    aside = made(sample)
    assert (aside.faults, aside.is_thorough) == (1, True)
    assert aside.lines_path
    assert sum(isinstance(each, Record) for each in read_lines(aside.lines_path)) == 33


def test_a_large_one_is_read_record_by_record_once_a_day(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopdesk.catalogue.making_backups.SMALL", 10)
    assert SMALL > 10
    assert made(sample).is_thorough
    sample.write(DEED, save_record, Record(title="One"))
    quick = made(sample)
    assert (quick.is_thorough, quick.lines, quick.records) == (False, "", 33)
    with sample.reading() as session:
        assert contents_of(session) == (quick.contents, 33)


@pytest.fixture
def large(sample: Sessions, monkeypatch: pytest.MonkeyPatch) -> Sessions:
    """A catalogue that counts as a large one."""
    monkeypatch.setattr("coopdesk.catalogue.making_backups.SMALL", 10)
    return sample


def test_a_large_one_is_made_of_the_one_before_and_what_was_written_since(large: Sessions) -> None:
    made(large)
    large.write(DEED, save_record, Record(title="One"))
    large.write(DEED, delete_records, [3])
    damage(large.path, "UPDATE record SET narrative = 'x' WHERE id = 4")
    quick = made(large)
    with opened(quick.path) as session:
        assert check_records(session).problems == ()
    assert (quick.records, quick.is_whole) == (33, True)
    assert is_as_written(quick)


def test_one_whose_backup_before_was_altered_is_copied_whole(large: Sessions) -> None:
    first = made(large)
    overwrite_page(first.path, "party")
    large.write(DEED, save_record, Record(title="One"))
    second = made(large)
    assert second.is_whole
    with opened(second.path) as session:
        assert check_records(session).problems == ()


def test_one_of_another_history_is_copied_whole(large: Sessions) -> None:
    first = made(large)
    large.write(DEED, save_record, Record(title="One"))
    made(large)
    large.close()
    swap(prepare(first.path, large.path), large.path, first.made)
    with closing(open_database(large.path)) as sessions:
        sessions.write(DEED, save_record, Record(title="Two"))
        third = made(sessions)
        with sessions.reading() as session:
            assert contents_of(session) == (third.contents, 33)


def test_the_second_folder_has_the_same_and_is_said_where_it_is_gone(
    sample: Sessions, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    with sample.reading() as session:
        done = back_up(session, "change", stick)
        assert isinstance(done.second, BackupFolderGone)
        stick.mkdir()
        again = back_up(session, "change", stick)
    assert (again.is_new, again.second) == (False, True)
    [copy] = backups_in(stick / done.backup.path.parent.name)
    assert replace(copy, path=done.backup.path, lines=done.backup.lines) == done.backup
    assert is_as_written(copy)


def test_a_full_disk_and_a_folder_nobody_may_write_to_leave_what_was_there(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    first = made(sample)
    sample.write(DEED, save_record, Record(title="One"))
    with monkeypatch.context() as full:
        full.setattr("coopdesk.db.backup_files._SPARE", 1 << 60)
        with pytest.raises(BackupFolderFull):
            made(sample)
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / first.path.parent.name).touch()  # no folder can be made where a file is
    with sample.reading() as session:
        done = back_up(session, "change", stick)
    assert isinstance(done.second, BackupFolderReadOnly)
    assert kept(sample) == [done.backup, first]
    assert is_as_written(first)


def test_deeds_that_touch_much_are_done_after_a_backup() -> None:
    assert before(Deed("import_applied", count=1)) == "before_import"
    assert before(Deed("records_edited", count=500)) == "before_bulk_change"
    assert before(Deed("records_edited", count=2)) == ""
    assert before(Deed("record_changed")) == ""


_CHILD = """
import sys
from pathlib import Path
from coopdesk.catalogue.backups import back_up
from coopdesk.catalogue.records import save_record
from coopdesk.db.database import open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
sessions = open_database(Path(sys.argv[1]))
sys.stdout.write("ready\\n")
sys.stdout.flush()
for number in range(1000):
    sessions.write(Deed("record_added"), save_record, Record(title=str(number)))
    with sessions.reading() as session:
        back_up(session, "change")
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is not known there")
def test_a_kill_while_backing_up_leaves_the_earlier_one_valid(sample: Sessions) -> None:
    first = made(sample)
    sample.close()
    for wait in (0.05, 0.2):
        command = [sys.executable, "-c", _CHILD, str(sample.path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as child:  # noqa: S603
            assert child.stdout
            child.stdout.readline()
            try:
                child.wait(wait)
            except subprocess.TimeoutExpired:
                child.send_signal(signal.SIGKILL)
        assert all(map(is_as_written, kept(sample)))
        assert first in kept(sample)
    assert made(sample).is_whole
