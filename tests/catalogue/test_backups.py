"""Backups are made when something changed, hold every record, and are there at every instant."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from shutil import copyfile
from sqlite3 import connect
from types import SimpleNamespace

import pytest

from coopdesk.catalogue.attachments import attach
from coopdesk.catalogue.backups import (
    Kept,
    back_up,
    back_up_closed,
    backups_of,
    before,
    kept_backups,
    prepare_deed,
)
from coopdesk.catalogue.check import check_records
from coopdesk.catalogue.making_backups import SMALL, contents_of
from coopdesk.catalogue.records import delete_records, save_record
from coopdesk.catalogue.replacing_file import prepare, swap
from coopdesk.catalogue.stored_files import is_whole, stored_path
from coopdesk.db.backup import (
    FILE,
    FILES,
    TOLD,
    Backup,
    backup_folder,
    backups_in,
    is_as_written,
    publish,
)
from coopdesk.db.backup_files import opened
from coopdesk.db.backup_lines import read_lines
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import (
    BackupFolderFull,
    BackupFolderGone,
    BackupFolderReadOnly,
    CatalogueDamaged,
    FileInUse,
    FileMissing,
)
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record
from tests.damage import damage, overwrite_page

DEED = Deed("record_added")


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


def test_a_catalogue_that_another_program_keeps_locked_is_not_called_damaged(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample.close()
    monkeypatch.setattr("coopdesk.db.database.BUSY_SECONDS", 0.01)
    with (
        closing(open_database(sample.path)) as sessions,
        closing(connect(sample.path)) as other,
        sessions.reading() as session,
    ):
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(FileInUse):
            back_up(session, "change")


@pytest.mark.skipif(os.name == "nt", reason="a file that is open cannot be renamed there")
def test_a_catalogue_that_was_renamed_while_it_is_open_is_said_to_be_gone(
    sample: Sessions, tmp_path: Path
) -> None:
    with sample.reading() as session:
        sample.path.rename(tmp_path / "elsewhere.coopdesk")
        with pytest.raises(FileMissing):
            back_up(session, "change")


def test_room_is_asked_for_as_the_backup_before_took_it(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = " ".join(map(str, range(20_000)))  # half of the catalogue is its index then
    sample.write(DEED, save_record, Record(title="Much that is found", narrative=told))
    first = made(sample)
    sample.write(DEED, save_record, Record(title="One"))
    monkeypatch.setattr("coopdesk.db.backup_files._SPARE", 0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _of: disk(first.size))  # type: ignore[reportUnknownLambdaType]
    with pytest.raises(BackupFolderFull):
        made(sample)
    size = sample.path.stat().st_size - 1
    monkeypatch.setattr(shutil, "disk_usage", lambda _of: disk(size))  # type: ignore[reportUnknownLambdaType]
    assert made(sample).number == 2


def disk(free: int) -> SimpleNamespace:
    return SimpleNamespace(free=free)


def test_deeds_that_touch_much_are_done_after_a_backup() -> None:
    assert before(Deed("import_applied", count=1)) == "before_import"
    assert before(Deed("records_edited", count=500)) == "before_bulk_change"
    assert before(Deed("records_edited", count=2)) == ""
    assert before(Deed("record_changed")) == ""


@pytest.mark.parametrize(
    ("deed", "least", "why"),
    [
        ("import_applied", 1, "before_import"),
        ("merge_applied", 1, "before_merge"),
        ("records_merged", 2, "before_merge"),
        ("records_edited", 20, "before_bulk_change"),
        ("records_purged", 1, "before_removal"),
        ("records_brought_back", 1, "before_restore"),
    ],
)
def test_a_backup_comes_before_a_deed_from_so_many_records_on(
    deed: str, least: int, why: str
) -> None:
    assert before(Deed(deed, count=least)) == why
    assert before(Deed(deed, count=least - 1)) == ""


def test_a_deed_that_touches_much_finds_a_backup_made_in_both_folders(
    sample: Sessions, tmp_path: Path
) -> None:
    asked: list[str] = []

    def second() -> Path:
        asked.append("second")
        return tmp_path

    prepare_deed(sample, second, Deed("record_changed", count=1))
    assert (asked, kept(sample)) == ([], [])
    prepare_deed(sample, second, Deed("import_applied", count=1))
    [backup] = kept(sample)
    assert (backup.why, backup.is_whole) == ("before_import", True)
    assert [each.sha256 for each in backups_in(tmp_path / backup.path.parent.name)] == [
        backup.sha256
    ]
    sample.write(DEED, save_record, Record(title="One"))
    sample.read_only = True
    prepare_deed(sample, second, Deed("import_applied", count=1))
    assert kept(sample) == [backup]


def test_only_removing_for_good_is_given_up_where_no_backup_can_be_made(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopdesk.db.backup_files._SPARE", 1 << 60)
    prepare_deed(sample, lambda: None, Deed("import_applied", count=1))
    with pytest.raises(BackupFolderFull):
        prepare_deed(sample, lambda: None, Deed("records_purged", count=1))
    back_up_closed(sample.path, None)
    assert kept(sample) == []


def test_a_catalogue_that_was_closed_is_backed_up_and_let_go(sample: Sessions) -> None:
    sample.close()
    back_up_closed(sample.path, None)
    assert [each.why for each in kept(sample)] == ["closing"]
    sample.path.rename(sample.path.with_name("moved.coopdesk"))


def altered(backup: Backup) -> None:
    with backup.path.open("ab") as file:
        file.write(b"x")


def unread(backup: Backup) -> None:
    tell(backup, is_thorough=False)


def not_whole(backup: Backup) -> None:
    tell(backup, faults=1)


def of_another(backup: Backup) -> None:
    tell(backup, uid="another")


def of_another_past(backup: Backup) -> None:
    tell(backup, digest="x")


def tell(backup: Backup, **values: object) -> None:
    """Let a backup say something else of itself."""
    told = backup.path.with_name(backup.path.stem + TOLD)
    said = json.loads(told.read_text(encoding="utf-8")) | values
    told.write_text(json.dumps(said), encoding="utf-8")


@pytest.mark.parametrize(
    ("became", "is_enough_now", "is_enough_when_asked"),
    [
        (altered, False, False),
        (unread, True, False),
        (not_whole, True, False),
        (of_another, False, False),
        (of_another_past, False, False),
    ],
)
def test_one_that_would_not_do_is_made_anew_though_nothing_has_changed(
    became: Callable[[Backup], None],
    is_enough_now: bool,
    is_enough_when_asked: bool,
    sample: Sessions,
) -> None:
    became(made(sample))
    made(sample)
    assert (len(kept(sample)) == 1) is is_enough_now
    if is_enough_now:
        made(sample, "asked")
        assert (len(kept(sample)) == 1) is is_enough_when_asked


def test_the_newest_alone_tells_whether_anything_has_changed(sample: Sessions) -> None:
    made(sample)
    sample.write(DEED, save_record, Record(title="One"))
    tell(made(sample), digest="x")
    assert [each.number for each in kept(sample)] == [2, 1]
    assert made(sample).number == 3


def test_backups_of_where_a_catalogue_was_before_and_of_the_second_folder_are_found_once(
    sample: Sessions, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    other = tmp_path / "other.coopdesk"
    with closing(open_database(other)) as others:
        others.write(DEED, save_record, Record(title="Of another catalogue"))
        made(others, second=stick)
    first = made(sample, second=stick)
    sample.close()
    moved = sample.path.rename(tmp_path / "moved.coopdesk")
    with closing(open_database(moved)) as sessions:
        sessions.write(DEED, save_record, Record(title="One"))
        second = made(sessions, second=stick)
        sessions.write(DEED, save_record, Record(title="Two"))
        third = made(sessions, second=stick)
        second.path.unlink()
        with sessions.reading() as session:
            here, all_there = kept_backups(session), kept_backups(session, stick)
            pulled_out = kept_backups(session, tmp_path / "nowhere")
    folder = backup_folder(moved)
    assert here == Kept((third, first), folder)
    assert (all_there.folder, all_there.second, all_there.is_second_there) == (folder, stick, True)
    assert [each.sha256 for each in all_there.backups] == [
        each.sha256 for each in (third, first, second)
    ]
    assert all_there.backups[:2] == (third, first)
    assert pulled_out == Kept((third, first), folder, tmp_path / "nowhere")
    assert backups_of(moved) == [third]  # one that cannot be read any more has no uid


def test_a_catalogue_whose_history_cannot_be_read_is_said_to_be_damaged(sample: Sessions) -> None:
    sample.close()
    overwrite_page(sample.path, "change")
    with sample.reading() as session, pytest.raises(CatalogueDamaged) as refused:
        back_up(session, "change")
    assert refused.value.path == sample.path


def test_attached_files_are_backed_up_once_thinned_out_and_mended_when_asked_for(
    sample: Sessions, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    letter = tmp_path / "letter.txt"
    letter.write_text("what was agreed", encoding="utf-8")
    with sample.reading() as session:
        document = attach(session, letter)
    sample.write(DEED, save_record, Record(title="One", documents=(document,)))
    first = made(sample, second=stick)
    stores = [first.path.parent / FILES, stick / first.path.parent.name / FILES]
    files = [stored_path(store, document.file_hash) for store in stores]
    assert [each.read_text(encoding="utf-8") for each in files] == ["what was agreed"] * 2
    files[0].write_text("something else", encoding="utf-8")
    made(sample)
    assert not is_whole(stores[0], document.file_hash)
    made(sample, "asked")
    assert is_whole(stores[0], document.file_hash)


def test_backups_that_need_not_be_kept_go_from_both_folders(
    sample: Sessions, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first = made(sample, second=stick)
    folders = (first.path.parent, stick / first.path.parent.name)
    for folder in folders:
        for number in range(1, 8):
            put_old(first, folder, number)
    sample.write(DEED, save_record, Record(title="One"))
    made(sample, second=stick)
    # the newest three, and of those before the last of a day, of a week and of a month
    for folder in folders:
        assert [each.number for each in backups_in(folder)] == [8, 7, 6, 5, 4, 3]


def put_old(backup: Backup, folder: Path, number: int) -> None:
    """Put a backup into a folder as one that was made long ago, some minutes after another."""
    [path, *_] = [*folder.glob(f"{number:05}*{FILE}"), folder / f"{number:05} old{FILE}"]
    if not path.exists():
        copyfile(backup.path, path)
    made = backup.made - timedelta(days=400, minutes=-number)
    old = replace(backup, path=path, number=number, made=made, sha256=str(number))
    publish(old, [])


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
