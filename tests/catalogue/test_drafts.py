"""A form that was open when the program ended is there again; nothing else of it can be lost."""

import logging
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy.orm import Session

from coopdesk.catalogue.drafts import drop_draft, keep_draft, kept_drafts
from coopdesk.db.database import open_database
from coopdesk.db.desk_tables import Catalogue
from coopdesk.domain.errors import FileReadOnly
from coopdesk.domain.records import Learning, Party, Record
from tests.records import any_records

RECORD = Record(title="One", id=3, revision=2, learnings=(Learning("A", id=5), Learning("")))


@settings(suppress_health_check=list(HealthCheck), max_examples=15, deadline=None)
@given(record=any_records())
def test_any_draft_comes_back_as_it_was(session: Session, tmp_path: Path, record: Record) -> None:
    keep_draft(session, tmp_path, "form", record)
    [draft] = kept_drafts(session, tmp_path)
    assert (draft.form_id, draft.record) == ("form", record)


@pytest.mark.parametrize(
    "record",
    [Record(), RECORD, Record(title="\0"), Record(title="\ud83d"), Record(parties=(Party(),))],
    ids=["empty", "with ids", "NUL", "half a letter", "empty part"],
)
def test_what_could_not_be_saved_is_kept_as_a_draft(
    session: Session, tmp_path: Path, record: Record
) -> None:
    keep_draft(session, tmp_path, "form", record)
    assert [draft.record for draft in kept_drafts(session, tmp_path)] == [record]


def test_the_newest_state_of_a_form_is_kept(session: Session, tmp_path: Path) -> None:
    for title in ("One", "Two"):
        keep_draft(session, tmp_path, "form", replace(RECORD, title=title))
    assert [draft.record.title for draft in kept_drafts(session, tmp_path)] == ["Two"]


def test_drafts_come_oldest_first(session: Session, tmp_path: Path) -> None:
    for age, name in enumerate(["c", "a", "b"]):
        keep_draft(session, tmp_path, name, replace(RECORD, title=name))
        [path] = tmp_path.rglob(f"{name}.json")
        os.utime(path, (1_700_000_000 + age, 1_700_000_000 + age))
    assert [draft.form_id for draft in kept_drafts(session, tmp_path)] == ["c", "a", "b"]


def test_a_dropped_draft_is_gone_and_dropping_it_twice_is_no_matter(
    session: Session, tmp_path: Path
) -> None:
    folder = tmp_path / "drafts"
    keep_draft(session, folder, "form", RECORD)
    drop_draft(session, folder, "form")
    drop_draft(session, folder, "form")
    assert kept_drafts(session, folder) == []
    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_there_are_no_drafts_on_the_first_day(session: Session, tmp_path: Path) -> None:
    assert kept_drafts(session, tmp_path / "nowhere") == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"title": 5, "narrative": "Told in confidence"}',
        b'{"title": "One", "planned_end": "Told in confidence"}',
        b'{"title": "One", "results": [{"models": ["Told in confidence"]}]}',
        b"[" * 100_000,
    ],
)
def test_a_broken_draft_is_passed_over_left_and_logged_without_its_text(
    session: Session, tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    keep_draft(session, tmp_path, "whole", RECORD)
    keep_draft(session, tmp_path, "broken", RECORD)
    [path] = tmp_path.rglob("broken.json")
    path.write_bytes(content)

    with caplog.at_level(logging.WARNING, "coopdesk"):
        found = kept_drafts(session, tmp_path)
    assert [draft.form_id for draft in found] == ["whole"]
    assert path.read_bytes() == content
    assert "broken.json" in caplog.text
    assert "confidence" not in caplog.text


def test_a_half_written_draft_leaves_the_one_before(session: Session, tmp_path: Path) -> None:
    keep_draft(session, tmp_path, "form", RECORD)
    [path] = tmp_path.rglob("form.json")
    path.with_suffix(".new").write_text('{"title": "Tw', encoding="utf-8")
    assert [draft.record for draft in kept_drafts(session, tmp_path)] == [RECORD]


def test_each_catalogue_has_its_own_drafts(session: Session, tmp_path: Path) -> None:
    keep_draft(session, tmp_path, "form", RECORD)
    other = open_database(tmp_path / "other.coopdesk")
    with other.reading() as elsewhere:
        assert elsewhere.query(Catalogue.uid).one() != session.query(Catalogue.uid).one()
        assert kept_drafts(elsewhere, tmp_path) == []
    other.close()


def test_the_name_of_a_form_leads_nowhere_else(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    keep_draft(session, folder, "../../../x/y", RECORD)
    assert [path for path in tmp_path.rglob("*.json") if folder not in path.parents] == []
    assert [draft.record for draft in kept_drafts(session, folder)] == [RECORD]


def test_a_folder_that_cannot_be_written_is_refused(session: Session, tmp_path: Path) -> None:
    in_the_way = tmp_path / "drafts"
    in_the_way.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(FileReadOnly):
        keep_draft(session, in_the_way, "form", RECORD)
