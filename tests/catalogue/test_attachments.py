"""Files on records: stored once under their hashes, checked, in backups, never a program."""

import stat
import sys
from pathlib import Path

import pytest

from coopdesk.catalogue.attachments import attach, attached_file, attachment_folder, copy_to_open
from coopdesk.catalogue.backups import back_up
from coopdesk.catalogue.check import check_records
from coopdesk.catalogue.copies import save_copy
from coopdesk.catalogue.records import save_record
from coopdesk.catalogue.replacing_file import prepare
from coopdesk.db.database import Sessions
from coopdesk.domain.attachable import clean_name, is_program
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import AttachmentChanged, AttachmentMissing, AttachmentRefused
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
        ("a" * 300 + ".pdf", "a" * 116 + ".pdf"),
    ],
)
def test_a_name_stays_in_its_folder_and_reads_as_it_is(name: str, clean: str) -> None:
    assert clean_name(name) == clean
    assert not is_program(clean)
