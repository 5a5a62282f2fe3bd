"""Attached files that nothing wants any more: removed, and only they, whatever happens."""

import os
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from coopdesk.catalogue.attachments import attach
from coopdesk.catalogue.check import Findings, check_file, check_records
from coopdesk.catalogue.drafts import keep_draft
from coopdesk.catalogue.records import delete_records, find_record, purge_records, save_record
from coopdesk.catalogue.stored_files import attachment_folder, stored_hashes, stored_path
from coopdesk.catalogue.sweeping import GRACE, NONE_SWEPT, Swept, sweep_backups, sweep_files
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.history import undo
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Document, Record
from coopdesk.paths import data_folder
from tests.damage import damage

TEXT = b"what was agreed"


def aged(folder: Path) -> None:
    """Let the files of a folder have come before the grace began."""
    before = (datetime.now(UTC) - GRACE).timestamp() - 60
    for each in folder.glob("??/*"):
        os.utime(each, (before, before))


def checked(sessions: Sessions) -> Findings:
    with sessions.reading() as session:
        found = check_records(session)
    with sessions.writing() as session:
        return check_file(session, found)


def swept(sessions: Sessions) -> Swept:
    aged(attachment_folder(sessions.path))
    return checked(sessions).swept


@pytest.fixture
def document(sessions: Sessions, tmp_path: Path) -> Document:
    """A file that was attached on a form, and the form is not saved."""
    source = tmp_path / "agreement.pdf"
    source.write_bytes(TEXT)
    with sessions.reading() as session:
        return attach(session, source)


@pytest.fixture
def saved(sessions: Sessions, document: Document) -> Record:
    """The record it was saved on."""
    record = Record(title="One", documents=(document,))
    sessions.write(Deed("record_added"), save_record, record)
    with sessions.reading() as session:
        return find_record(session, "1")


def test_a_file_that_was_never_saved_goes_after_the_grace(
    sessions: Sessions, document: Document
) -> None:
    assert checked(sessions).swept == NONE_SWEPT
    assert swept(sessions) == Swept(1, len(TEXT))
    assert stored_hashes(attachment_folder(sessions.path)) == []
    assert swept(sessions) == NONE_SWEPT


def test_a_file_stays_while_trash_or_history_could_bring_it_back(
    sessions: Sessions, saved: Record
) -> None:
    sessions.write(Deed("record_changed"), save_record, replace(saved, documents=()))
    assert swept(sessions) == NONE_SWEPT
    with sessions.writing() as session:
        undo(session)
    sessions.write(Deed("records_deleted"), delete_records, [saved.id])
    assert swept(sessions) == NONE_SWEPT
    for _ in range(2):  # the record itself is taken back, and may be brought again
        with sessions.writing() as session:
            undo(session)
    assert swept(sessions) == NONE_SWEPT


def test_a_file_goes_once_its_record_was_removed_for_good(
    sessions: Sessions, saved: Record
) -> None:
    sessions.write(Deed("records_deleted"), delete_records, [saved.id])
    sessions.write(Deed("records_purged"), purge_records, [saved.id])
    assert swept(sessions) == Swept(1, len(TEXT))


def test_a_file_of_a_draft_or_of_a_catalogue_put_aside_stays(
    sessions: Sessions, document: Document, tmp_path: Path
) -> None:
    draft = Record(title="Begun", documents=(document,))
    with sessions.reading() as session:
        keep_draft(session, data_folder() / "drafts", "form", draft)
    assert swept(sessions) == NONE_SWEPT
    shutil.rmtree(data_folder() / "drafts")
    aside = tmp_path / "catalogue replaced 2026-01-01 10.00.00.coopdesk"
    shutil.copy(sessions.path, aside)
    with closing(open_database(aside)) as other:
        other.write(Deed("record_added"), save_record, draft)
    assert swept(sessions) == NONE_SWEPT
    aside.write_bytes(aside.read_bytes()[:5000])  # who knows what it names
    assert swept(sessions) == NONE_SWEPT
    aside.unlink()
    assert swept(sessions).files == 1


def test_nothing_goes_from_a_catalogue_that_is_not_whole(
    sessions: Sessions, document: Document, saved: Record
) -> None:
    sessions.write(Deed("records_deleted"), delete_records, [saved.id])
    sessions.write(Deed("records_purged"), purge_records, [saved.id])
    sessions.write(Deed("record_added"), save_record, Record(title="Two"))
    sessions.close()
    damage(sessions.path, "UPDATE record SET title = 'Else'")
    assert swept(sessions) == NONE_SWEPT
    assert stored_hashes(attachment_folder(sessions.path)) == [document.file_hash]


@pytest.mark.parametrize("call", ["replace", "unlink"])
def test_a_program_that_dies_while_it_sweeps_leaves_nothing_half(
    call: str, sessions: Sessions, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = getattr(Path, call)

    def die(path: Path, *args: object, **kwargs: object) -> object:
        if document.file_hash in path.name:
            raise KeyboardInterrupt
        return original(path, *args, **kwargs)

    with monkeypatch.context() as dying:
        dying.setattr(Path, call, die)
        with pytest.raises(KeyboardInterrupt):
            swept(sessions)
    assert swept(sessions) == Swept(1, len(TEXT))
    assert list(attachment_folder(sessions.path).glob("??/*")) == []


def test_a_file_of_backups_goes_once_no_backup_wants_it(
    sessions: Sessions, saved: Record, tmp_path: Path
) -> None:
    folder, digest = tmp_path / "backups", saved.documents[0].file_hash
    store = attachment_folder(sessions.path)
    shutil.copytree(store, folder)
    aged(folder)
    assert sweep_backups(folder, store, []) == NONE_SWEPT
    shutil.rmtree(store)
    assert sweep_backups(folder, store, [sessions.path]) == NONE_SWEPT
    assert sweep_backups(folder, store, [tmp_path / "gone"]) == NONE_SWEPT
    assert stored_path(folder, digest).is_file()
    assert sweep_backups(folder, store, []) == Swept(1, len(TEXT))


def placed(folder: Path, text: bytes, ending: str = "") -> Path:
    """Put a file where one of its hash lies, long ago."""
    path = stored_path(folder, sha256(text).hexdigest())
    path = path.with_name(f"{path.name}{ending}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text)
    aged(folder)
    return path


def test_all_that_nothing_wants_goes_is_counted_and_gone_from_the_disk(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = attachment_folder(sessions.path)
    for text in (b"one", b"other", b"third"):
        placed(folder, text)
    astray = placed(folder, b"in the folder of others")
    (folder / "zz").mkdir()
    astray = astray.rename(folder / "zz" / astray.name)
    settled: set[int] = set()
    real = os.fsync

    def settle(handle: int) -> None:
        settled.add(os.fstat(handle).st_ino)
        real(handle)

    monkeypatch.setattr(os, "fsync", settle)
    assert checked(sessions).swept == Swept(3, len(b"oneotherthird"))
    assert [path for path in folder.rglob("*") if path.is_file()] == [astray]
    assert folder.stat().st_ino in settled or os.name == "nt"


def test_what_was_left_half_written_goes_once_it_is_old(sessions: Sessions) -> None:
    folder = attachment_folder(sessions.path)
    old = placed(folder, b"half of a copy", ".new")
    lone = folder / "half.new"
    lone.write_bytes(b"half of a file")
    before = (datetime.now(UTC) - GRACE).timestamp() - 60
    os.utime(lone, (before, before))
    young = [folder / "begun.new", old.with_name("begun.new")]
    for each in young:
        each.write_bytes(b"being written")
    assert checked(sessions).swept == NONE_SWEPT
    assert sorted(path for path in folder.rglob("*") if path.is_file()) == sorted(young)


@pytest.mark.parametrize("is_there_again", [False, True])
def test_a_file_that_was_leaving_when_a_program_died_has_its_name_again(
    is_there_again: bool, sessions: Sessions, saved: Record
) -> None:
    folder, digest = attachment_folder(sessions.path), saved.documents[0].file_hash
    path = stored_path(folder, digest)
    leaving = path.with_name(f"{path.name}.leaving")
    path.rename(leaving)
    if is_there_again:
        path.write_bytes(TEXT)
    aged(folder)
    with sessions.writing() as session:
        assert sweep_files(session) == NONE_SWEPT
    assert [each.read_bytes() for each in folder.glob("??/*")] == [TEXT]
    assert path.is_file()


@pytest.mark.parametrize(
    ("place", "is_wanted"),
    [
        ("drafts", True),
        ("work/of one", True),
        ("backups", False),
        ("opened", False),
        ("other.files", False),
        ("", False),
    ],
)
def test_only_unsaved_work_speaks_for_a_file(
    place: str, is_wanted: bool, sessions: Sessions, document: Document
) -> None:
    folder = data_folder() / place
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kept.json").write_text(f'"{document.file_hash}"', encoding="utf-8")
    assert (swept(sessions) == NONE_SWEPT) is is_wanted


@pytest.mark.parametrize(
    ("name", "is_wanted"),
    [
        ("catalogue.db", True),  # of the same folder of files
        ("catalogue replaced 2026-01-01 10.00.00.coopdesk", True),
        ("catalogue two.coopdesk", False),
        ("other.coopdesk", False),
    ],
)
def test_catalogues_of_the_same_files_speak_for_them_and_no_others(
    name: str, is_wanted: bool, sessions: Sessions, document: Document, tmp_path: Path
) -> None:
    (tmp_path / "catalogue.txt").write_text("no catalogue", encoding="utf-8")
    (tmp_path / "catalogue replaced by others").mkdir()
    other = tmp_path / name
    shutil.copy(sessions.path, other)
    with closing(open_database(other)) as opened:
        record = Record(title="One", documents=(document,))
        opened.write(Deed("record_added"), save_record, record)
    assert (swept(sessions) == NONE_SWEPT) is is_wanted


def test_a_file_that_is_attached_again_just_when_it_would_go_stays(
    sessions: Sessions, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = attachment_folder(sessions.path)
    aged(folder)
    path = stored_path(folder, document.file_hash)
    real = Path.replace

    def attach_first(source: Path, target: Path) -> Path:
        if source == path:
            os.utime(path)
        return real(source, target)

    monkeypatch.setattr(Path, "replace", attach_first)
    assert checked(sessions).swept == NONE_SWEPT
    assert [each.name for each in folder.glob("??/*")] == [document.file_hash]
