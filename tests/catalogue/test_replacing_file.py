"""What a backup held is there again, whole and in nobody's hands; what stood there is kept."""

import gzip
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile, rmtree

import pytest

from coopdesk.catalogue.attachments import attach, attached_file
from coopdesk.catalogue.backups import back_up
from coopdesk.catalogue.check import check_records
from coopdesk.catalogue.making_backups import contents_of
from coopdesk.catalogue.records import find_record, save_record
from coopdesk.catalogue.replacing_file import prepare, prepare_for, put_in_place, rescue, swap
from coopdesk.catalogue.stored_files import attachment_folder
from coopdesk.db.backup import Backup
from coopdesk.db.catalogue_file import SCHEMA, examine
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import (
    BackupDamaged,
    CatalogueDamaged,
    CatalogueError,
    DiskFails,
    DiskFull,
    FileEmpty,
    FileInUse,
    NotACatalogue,
)
from coopdesk.domain.progress import unheard
from coopdesk.domain.records import Document, Record
from tests.damage import damage, overwrite_page

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DEED = Deed("record_added")
SAVED = Path(__file__).parent.parent / "saved" / "schema-1.coopdesk.gz"


def made(sessions: Sessions) -> Backup:
    with sessions.reading() as session:
        return back_up(session, "change").backup


def contents(path: Path) -> tuple[str, int]:
    with closing(open_database(path)) as sessions, sessions.reading() as session:
        assert check_records(session).problems == ()
        return contents_of(session)


def beside(path: Path) -> list[str]:
    """Name what lies beside a catalogue and was left over."""
    known = {path.name, "home", attachment_folder(path).name}
    return sorted(each.name for each in path.parent.iterdir() if each.name not in known)


@pytest.mark.parametrize("from_lines", [False, True])
def test_what_a_program_that_died_left_beside_is_in_nobodys_way(
    from_lines: bool, sample: Sessions
) -> None:
    backup = made(sample)
    sample.write(DEED, save_record, Record(title="New since"))
    sample.close()
    left = sample.path.with_name(f"{sample.path.name}.restored.new")
    copyfile(sample.path, left)
    left.with_name(f"{left.name}-journal").write_bytes(b"half of a journal")
    source = backup.lines_path if from_lines else backup.path
    assert source
    prepared = prepare(source, sample.path)
    assert beside(sample.path) == [prepared.name]
    swap(prepared, sample.path, NOW)
    assert contents(sample.path) == (backup.contents, 32)


def test_a_catalogue_file_that_somebody_held_is_nobodys_once_it_is_restored(
    sample: Sessions, tmp_path: Path
) -> None:
    copy = tmp_path / "kept.coopdesk"
    sample.hold()
    with sample.reading() as session:
        before = contents_of(session)
    copyfile(sample.path, copy)
    damage(copy, "UPDATE desk_lock SET host = 'far away', token = 'of another'")
    sample.close()
    prepared = prepare(copy, sample.path)
    if os.name != "nt":
        assert prepared.stat().st_mode & 0o777 == 0o600
    swap(prepared, sample.path, NOW)
    with closing(open_database(sample.path)) as sessions:
        assert sessions.hold() is None
    assert contents(sample.path) == before


def test_an_older_catalogue_is_restored_and_brought_up_to_date_when_it_is_opened(
    sample: Sessions, tmp_path: Path
) -> None:
    old = tmp_path / "old.coopdesk"
    old.write_bytes(gzip.decompress(SAVED.read_bytes()))
    sample.close()
    prepared = prepare(old, sample.path)
    assert examine(prepared) < SCHEMA
    swap(prepared, sample.path, NOW)
    assert contents(sample.path)[1] == 32


def test_attached_files_that_are_gone_or_altered_come_back_too(
    sessions: Sessions, tmp_path: Path
) -> None:
    documents: list[Document] = []
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(f"what {name} says", encoding="utf-8")
        with sessions.reading() as session:
            documents.append(attach(session, tmp_path / name))
        (tmp_path / name).unlink()
    sessions.write(DEED, save_record, Record(title="Two files", documents=tuple(documents)))
    backup = made(sessions)
    sessions.close()
    attached_file(sessions.path, documents[0]).unlink()
    attached_file(sessions.path, documents[1]).write_text("something else", encoding="utf-8")
    swap(prepare(backup.path, sessions.path), sessions.path, NOW)
    for name, document in zip(("one.txt", "two.txt"), documents, strict=True):
        found = attached_file(sessions.path, document)
        assert found.read_text(encoding="utf-8") == f"what {name} says"


def test_where_there_was_no_catalogue_one_is_put_and_nothing_is_said_to_be_kept(
    sample: Sessions,
) -> None:
    backup = made(sample)
    sample.close()
    prepared = prepare(backup.path, sample.path)
    sample.path.unlink()
    assert put_in_place(prepared, sample.path) is None
    assert contents(sample.path) == (backup.contents, 32)
    assert beside(sample.path) == []


def test_what_is_replaced_twice_in_a_second_is_kept_under_two_names_on_any_disk(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = made(sample)
    sample.close()

    def knows_no_links(_path: Path, _target: Path) -> None:
        raise OSError

    before = sample.path.read_bytes()
    first = swap(prepare(backup.path, sample.path), sample.path, NOW)
    monkeypatch.setattr(Path, "hardlink_to", knows_no_links)
    middle = sample.path.read_bytes()
    second = swap(prepare(backup.path, sample.path), sample.path, NOW)
    third = swap(prepare(backup.path, sample.path), sample.path, NOW)
    assert first
    assert second
    assert third
    assert (first.read_bytes(), second.read_bytes()) == (before, middle)
    stem = f"catalogue replaced {NOW.astimezone():%Y-%m-%d %H.%M.%S}"
    names = [f"{stem}{n}.coopdesk" for n in ("", " 1", " 2")]
    assert [first.name, second.name, third.name] == names
    assert contents(sample.path) == (backup.contents, 32)


def test_a_window_prepares_beside_the_catalogue_it_has_open(sample: Sessions) -> None:
    backup = made(sample)
    with sample.reading() as session:
        prepared = prepare_for(session, backup.path, unheard)
        sample.write(DEED, save_record, Record(title="Saved meanwhile"))
    assert prepared.parent == sample.path.parent
    with sample.reading() as session:
        assert contents_of(session)[1] == 33


def test_a_catalogue_with_a_broken_page_is_no_backup(sample: Sessions, tmp_path: Path) -> None:
    copy = tmp_path / "kept" / "kept.coopdesk"
    copy.parent.mkdir()
    sample.close()
    before = sample.path.read_bytes()
    copyfile(sample.path, copy)
    overwrite_page(copy, "party")
    with pytest.raises(BackupDamaged) as refused:
        prepare(copy, sample.path)
    assert refused.value.path == copy
    assert (sample.path.read_bytes(), beside(sample.path)) == (before, ["kept"])


def test_a_backup_whose_lines_are_gone_too_is_refused(sample: Sessions) -> None:
    backup = made(sample)
    overwrite_page(backup.path, "party")
    assert backup.lines_path
    backup.lines_path.unlink()
    with pytest.raises(BackupDamaged):
        prepare(backup.path, sample.path)
    assert beside(sample.path) == []


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ("database or disk is full", DiskFull),
        ("disk I/O error", DiskFails),
        ("database disk image is malformed", BackupDamaged),
    ],
)
def test_what_sqlite_says_while_a_backup_is_prepared_is_told_and_leaves_nothing(
    said: str, refusal: type[CatalogueError], sample: Sessions
) -> None:
    backup = made(sample)
    assert backup.lines_path

    def fail(done: int, total: int) -> None:
        raise sqlite3.OperationalError(said)

    with pytest.raises(refusal):
        prepare(backup.lines_path, sample.path, fail)
    assert beside(sample.path) == []


def test_a_prepared_file_is_taken_away_where_the_catalogue_is_in_use(sample: Sessions) -> None:
    backup = made(sample)
    sample.close()
    prepared = prepare(backup.path, sample.path)
    before = sample.path.read_bytes()
    with closing(sqlite3.connect(sample.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FileInUse):
            put_in_place(prepared, sample.path)
    assert (sample.path.read_bytes(), beside(sample.path)) == (before, [])


def test_only_a_damaged_catalogue_is_rescued_and_with_the_newest_backup_that_is_whole(
    sample: Sessions,
) -> None:
    first = made(sample)
    sample.write(DEED, save_record, Record(title="One"))
    second = made(sample)
    damage(sample.path, "UPDATE record SET narrative = 'x' WHERE id = 3")
    sample.write(DEED, save_record, Record(title="Two"))
    assert not made(sample).is_whole
    path = sample.path
    for refusal in (CatalogueDamaged(path), NotACatalogue(path), FileEmpty(path)):
        assert rescue(path, refusal, None) == second
    others: tuple[CatalogueError, ...] = (FileInUse(path), DiskFull())
    assert [rescue(path, refusal, None) for refusal in others] == [None, None]
    rmtree(first.path.parent)
    assert rescue(path, CatalogueDamaged(path), None) is None


@pytest.mark.skipif(os.name == "nt", reason="folders cannot be settled there")
def test_what_is_restored_is_on_the_disk_before_it_is_put_in_place(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup = made(sample)
    sample.write(DEED, save_record, Record(title="One"))
    sample.close()
    settled: list[int] = []
    real = os.fsync

    def settle(handle: int) -> None:
        settled.append(os.fstat(handle).st_ino)
        real(handle)

    monkeypatch.setattr(os, "fsync", settle)
    prepared = prepare(backup.path, sample.path)
    assert prepared.stat().st_ino in settled
    settled.clear()
    swap(prepared, sample.path, NOW)
    # the name of what is kept, then that of what came
    assert settled.count(sample.path.parent.stat().st_ino) == 2
    with closing(open_database(sample.path)) as sessions, sessions.reading() as session:
        assert find_record(session, "3").id == 3
