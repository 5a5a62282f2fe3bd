"""Copies of attached files that were opened: they go after a while, unless somebody wants them."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coopdesk.catalogue.attachments import attach, copy_to_open
from coopdesk.catalogue.opened_copies import KEPT, sweep_opened
from coopdesk.db.database import Sessions
from coopdesk.domain.records import Document
from coopdesk.paths import data_folder


@pytest.fixture
def document(sessions: Sessions, tmp_path: Path) -> Document:
    source = tmp_path / "agreement.pdf"
    source.write_bytes(b"%PDF what was agreed")
    with sessions.reading() as session:
        return attach(session, source)


def opened(sessions: Sessions, document: Document) -> Path:
    with sessions.reading() as session:
        return copy_to_open(session, document)


def age(copy: Path) -> None:
    """Let a copy have been opened, and looked at, long ago."""
    before = (datetime.now(UTC) - KEPT).timestamp() - 60
    os.utime(copy, (before, before))


def test_a_copy_goes_once_it_was_opened_long_ago(sessions: Sessions, document: Document) -> None:
    copy = opened(sessions, document)
    assert sweep_opened(data_folder()) == 0
    age(copy)
    assert sweep_opened(data_folder()) == 1
    assert not copy.parent.exists()
    assert opened(sessions, document).is_file()


def test_a_copy_stays_that_was_opened_again_of_late(sessions: Sessions, document: Document) -> None:
    age(opened(sessions, document))
    copy = opened(sessions, document)
    assert sweep_opened(data_folder()) == 0
    assert copy.is_file()


def test_a_copy_stays_that_is_locked_by_whoever_has_it_open(
    sessions: Sessions, document: Document
) -> None:
    copy = opened(sessions, document)
    lock = copy.with_name(f".~lock.{copy.name}#")
    lock.write_text("somebody", encoding="utf-8")
    age(copy)
    age(lock)
    assert sweep_opened(data_folder()) == 0
    assert copy.is_file()


def test_what_was_written_into_a_copy_is_never_lost(sessions: Sessions, document: Document) -> None:
    copy = opened(sessions, document)
    copy.write_bytes(b"%PDF with remarks")
    age(copy)
    assert sweep_opened(data_folder()) == 0
    assert copy.read_bytes() == b"%PDF with remarks"
    assert opened(sessions, document).read_bytes() == b"%PDF what was agreed"
    kept = [each for each in copy.parent.iterdir() if each != copy]
    assert [each.read_bytes() for each in kept] == [b"%PDF with remarks"]
    for each in copy.parent.iterdir():
        age(each)
    assert sweep_opened(data_folder()) == 0
