"""Files on records: stored once under their hashes, checked, in backups, never a program."""

import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from coopdesk.catalogue.attachments import attach, attached_file, copy_to_open
from coopdesk.catalogue.backups import back_up
from coopdesk.catalogue.check import check_records
from coopdesk.catalogue.copies import save_copy
from coopdesk.catalogue.records import find_record, save_record
from coopdesk.catalogue.replacing_file import prepare
from coopdesk.catalogue.restoring import take_back, where_whole
from coopdesk.catalogue.stored_files import attachment_folder
from coopdesk.db.database import Sessions
from coopdesk.db.history import undo
from coopdesk.domain.attachable import LARGEST, clean_name, is_program
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import (
    AttachmentChanged,
    AttachmentMissing,
    AttachmentRefused,
    AttachmentTooLarge,
)
from coopdesk.domain.records import Document, Record


@pytest.fixture
def document(sessions: Sessions, tmp_path: Path) -> Document:
    """A file on a record of the catalogue."""
    source = tmp_path / "Évaluation finale.pdf"
    source.write_bytes(b"%PDF-1.4 what was learned")
    with sessions.reading() as session:
        made = attach(session, source)
    sessions.write(Deed("record_added"), save_record, Record(title="One", documents=(made,)))
    source.unlink()
    return made


def problems(sessions: Sessions) -> list[tuple[str, str]]:
    with sessions.reading() as session:
        return [(each.kind, each.about) for each in check_records(session).problems]


def test_a_file_is_kept_under_its_hash_for_its_owner_alone(
    sessions: Sessions, document: Document
) -> None:
    stored = attached_file(sessions.path, document)
    assert stored.read_bytes() == b"%PDF-1.4 what was learned"
    assert (stored.name, document.file_size) == (document.file_hash, 25)
    assert problems(sessions) == []
    if sys.platform != "win32":
        folders = {stat.S_IMODE(each.stat().st_mode) for each in stored.parents[:2]}
        assert (folders, stat.S_IMODE(stored.stat().st_mode)) == ({0o700}, 0o600)


def test_a_check_tells_of_files_that_are_changed_or_missing(
    sessions: Sessions, document: Document
) -> None:
    stored = attached_file(sessions.path, document)
    stored.write_bytes(b"something else")
    assert problems(sessions) == [("file_changed", document.file_name)]
    with pytest.raises(AttachmentChanged), sessions.reading() as session:
        copy_to_open(session, document)
    stored.unlink()
    assert problems(sessions) == [("file_missing", document.file_name)]
    with pytest.raises(AttachmentMissing):
        attached_file(sessions.path, document)


def test_backups_and_copies_have_the_files_and_restoring_brings_them_back(
    sessions: Sessions, document: Document, tmp_path: Path
) -> None:
    with sessions.reading() as session:
        backup = back_up(session, "asked").backup
        copy = save_copy(session, tmp_path / "elsewhere.coopdesk")
    assert attached_file(copy, document).is_file()
    attached_file(sessions.path, document).unlink()
    prepare(backup.path, sessions.path)
    assert problems(sessions) == []


def test_what_is_opened_is_a_copy_under_its_own_name(
    sessions: Sessions, document: Document
) -> None:
    with sessions.reading() as session:
        shown = copy_to_open(session, document)
    shown.write_bytes(b"scribbled over")
    assert shown.name == "Évaluation finale.pdf"
    assert attached_file(sessions.path, document).read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("update.EXE", b""),
        ("invoice.pdf.exe", b""),
        ("invoice.exe.pdf", b""),
        ("report.pdf.lnk", b""),
        ("report.js. ", b""),
        ("annex\u202efdp.exe", b""),
        ("photo.png", b"MZ\x90\0"),
        ("list", b"#!/bin/sh"),
    ],
)
def test_a_program_is_refused_under_whatever_name(
    name: str, start: bytes, sessions: Sessions, tmp_path: Path
) -> None:
    assert is_program(name, start)
    source = tmp_path / name
    source.write_bytes(start)
    with pytest.raises(AttachmentRefused), sessions.reading() as session:
        attach(session, source)
    assert not attachment_folder(sessions.path).exists()


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\plan?.docx", "plan_.docx"),
        ("con.txt", "_con.txt"),
        ("report\u202efdp.txt", "reportfdp.txt"),
        ("...", "file"),
        ("..", "file"),
        ("..\\..\\", "file"),
        ("NUL", "_NUL"),
        ("Com¹ .pdf", "_Com¹ .pdf"),
        ("lpt9.notes.txt", "_lpt9.notes.txt"),
        ("plan\n\tof\0 work\x85\u2028.pdf", "planof work.pdf"),
        ("a" * 300 + ".pdf", "a" * 116 + ".pdf"),
        ("a." + "b" * 300, "a." + "b" * 118),
        ("協力" * 150 + ".pdf", "協力" * 32 + "協.pdf"),
    ],
)
def test_a_name_stays_in_its_folder_and_reads_as_it_is(name: str, clean: str) -> None:
    assert clean_name(name) == clean
    assert not is_program(clean)
    assert clean_name(clean) == clean


def test_a_file_of_the_largest_size_is_taken_and_one_byte_more_is_refused(
    sessions: Sessions, tmp_path: Path
) -> None:
    source = tmp_path / "film.mp4"
    with sessions.reading() as session:
        with source.open("wb") as file:
            file.truncate(LARGEST + 1)
        with pytest.raises(AttachmentTooLarge):
            attach(session, source)
        assert not attachment_folder(sessions.path).exists()
        with source.open("r+b") as file:
            file.truncate(LARGEST)
        assert attach(session, source).file_size == LARGEST


def test_a_check_names_the_record_and_a_backup_has_the_file(
    sessions: Sessions, document: Document
) -> None:
    with sessions.reading() as session:
        backup = back_up(session, "asked").backup
    stored = attached_file(sessions.path, document)
    stored.write_bytes(b"something else")
    with sessions.reading() as session:
        [problem] = check_records(session).problems
    assert (problem.kind, problem.title) == ("file_changed", "One")
    assert where_whole([problem], [backup]) == {problem.key: backup}
    sessions.write(Deed("records_brought_back"), take_back, backup.path, [problem.key])
    assert problems(sessions) == []
    assert stored.with_name(f"{stored.name}.altered").read_bytes() == b"something else"


def test_a_file_that_only_the_history_names_is_in_backups_too(
    sessions: Sessions, document: Document
) -> None:
    with sessions.reading() as session:
        found = find_record(session, "1")
    sessions.write(Deed("record_changed"), save_record, replace(found, documents=()))
    with sessions.reading() as session:
        backup = back_up(session, "change").backup
    attached_file(sessions.path, document).unlink()
    prepare(backup.path, sessions.path)
    with sessions.writing() as session:
        undo(session)
    assert attached_file(sessions.path, document).is_file()
    assert problems(sessions) == []
