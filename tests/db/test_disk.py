"""What the system says of a disk, and what the officer is told of it."""

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coopdesk.catalogue.records import save_record
from coopdesk.db.backup_files import (
    copy_pages,
    faults_of,
    hash_of,
    need_room,
    opened,
    raw_of,
    refusing,
)
from coopdesk.db.database import Sessions
from coopdesk.db.disk import refusal_of
from coopdesk.domain import errors
from coopdesk.domain.changes import Deed
from coopdesk.domain.progress import Stopped
from coopdesk.domain.records import Learning, Record
from tests.damage import overwrite_page


@pytest.mark.parametrize(
    ("said", "of_file", "of_folder"),
    [
        (errno.ENOSPC, errors.DiskFull, errors.BackupFolderFull),
        (errno.EFBIG, errors.DiskFull, errors.BackupFolderFull),
        (errno.EIO, errors.DiskFails, errors.DiskFails),
        (errno.ESTALE, errors.DiskFails, errors.DiskFails),
        (errno.EACCES, errors.FileReadOnly, errors.BackupFolderReadOnly),
        (errno.ENOENT, errors.FileReadOnly, errors.BackupFolderGone),
    ],
)
def test_a_disk_that_is_full_fails_or_is_closed_is_said_to_be_so(
    said: int, of_file: type[Exception], of_folder: type[Exception], tmp_path: Path
) -> None:
    error = OSError(said, os.strerror(said))
    assert type(refusal_of(tmp_path / "x", error)) is of_file
    with pytest.raises(of_folder), refusing(tmp_path):
        raise error


def test_a_folder_above_which_there_is_nothing_is_gone(tmp_path: Path) -> None:
    with pytest.raises(errors.BackupFolderGone), refusing(tmp_path / "stick" / "kept"):
        raise OSError(errno.EACCES, "")


def test_what_fits_the_disk_but_for_some_spare_room_is_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=17 << 20))
    need_room(tmp_path, 1 << 20)
    with pytest.raises(errors.BackupFolderFull):
        need_room(tmp_path, (1 << 20) + 1)


def test_a_copy_tells_how_far_it_is_and_belongs_to_its_owner(
    catalogue_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopdesk.db.backup_files._PAGES", 10)
    target, told = tmp_path / "copy", list[tuple[int, int]]()
    with closing(sqlite3.connect(catalogue_path)) as source:
        copy_pages(source, target, lambda done, of: told.append((done, of)))
        [pages] = source.execute("PRAGMA page_count").fetchone()
    assert told[0] == (10, pages)
    assert told[-1] == (pages, pages)
    if os.name != "nt":
        assert target.stat().st_mode & 0o777 == 0o600
    with opened(target) as session:
        assert faults_of(raw_of(session)) == []


def test_a_copy_that_is_stopped_raises_what_stopped_it(
    catalogue_path: Path, tmp_path: Path
) -> None:
    def stop(_done: int, _of: int) -> None:
        raise Stopped

    with closing(sqlite3.connect(catalogue_path)) as source, pytest.raises(Stopped):
        copy_pages(source, tmp_path / "copy", stop)


def test_no_copy_takes_the_place_of_a_file(catalogue_path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy"
    target.write_text("kept", encoding="utf-8")
    with (
        closing(sqlite3.connect(catalogue_path)) as source,
        pytest.raises(errors.BackupFolderReadOnly),
    ):
        copy_pages(source, target)
    assert target.read_text(encoding="utf-8") == "kept"


def test_a_file_that_is_no_catalogue_is_not_copied_but_named(tmp_path: Path) -> None:
    letter = tmp_path / "letter.coopdesk"
    letter.write_bytes(b"Dear colleague, " * 400)
    with (
        closing(sqlite3.connect(letter)) as source,
        pytest.raises(errors.CatalogueDamaged) as refused,
    ):
        copy_pages(source, tmp_path / "copy")
    assert refused.value.path == letter


@pytest.mark.parametrize("quick", [True, False])
def test_faults_are_what_sqlite_says_and_rows_that_name_none(
    quick: bool, sessions: Sessions
) -> None:
    record = Record(title="One", learnings=(Learning("Begin early."),))
    sessions.write(Deed("record_added"), save_record, record)
    sessions.close()
    with closing(sqlite3.connect(sessions.path)) as raw:
        assert faults_of(raw, quick=quick) == []
        raw.execute("UPDATE learning SET record_id = 999")
        raw.commit()
        assert faults_of(raw, quick=quick) == ["stray: learning"]
    overwrite_page(sessions.path, "party")
    with closing(sqlite3.connect(sessions.path)) as raw:
        assert faults_of(raw, quick=quick) not in ([], ["stray: learning"])


def test_a_hash_is_that_of_the_bytes_and_lets_others_look_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopdesk.db.backup_files._PIECE", 2)
    path, looks = tmp_path / "x", list[int]()
    path.write_bytes(b"abc")
    assert hash_of(path, lambda: looks.append(1)) == (
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
    assert len(looks) == 2
