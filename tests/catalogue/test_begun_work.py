"""What was decided in a window is there after a crash, and gone once it is done."""

import logging
import os
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.begun_work import (
    FORM,
    Work,
    clear_up,
    decoding,
    drop_work,
    keep_work,
    kept_works,
    read_work,
)
from coopdesk.catalogue.drafts import keep_draft, kept_drafts
from coopdesk.domain.errors import BadRecordFile, FileReadOnly, WorkDamaged, WorkNewer
from coopdesk.domain.records import Record

WORK = Work("import", "listing.xlsx", {"choices": [1]}, 3, "/desk/listing.xlsx", "ab")


def test_work_comes_back_as_it_was_kept(session: Session, tmp_path: Path) -> None:
    keep_work(session, tmp_path, "one", lambda: WORK)
    [kept] = kept_works(session, tmp_path)
    assert (kept.kind, kept.name, kept.steps, kept.path, kept.sha256, kept.trouble) == (
        *("import", "listing.xlsx", 3, "/desk/listing.xlsx", "ab"),
        "",
    )
    assert read_work(session, tmp_path, kept) == ({"choices": [1]}, {})


def test_what_never_changes_is_written_once(session: Session, tmp_path: Path) -> None:
    asked: list[int] = []

    def source() -> dict[str, str]:
        asked.append(1)
        return {"text": "\ud83d half a letter"}

    for step in (1, 2):
        work = replace(WORK, state={"step": step}, source=source)
        keep_work(session, tmp_path, "one", lambda work=work: work)
    [kept] = kept_works(session, tmp_path)
    assert read_work(session, tmp_path, kept) == ({"step": 2}, {"text": "\ud83d half a letter"})
    assert asked == [1]


def test_dropped_work_is_gone_with_all_its_files(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    keep_work(session, folder, "one", lambda: replace(WORK, source=dict[str, str]))
    drop_work(session, folder, "one")
    drop_work(session, folder, "one")
    assert kept_works(session, folder) == []
    assert [path for path in folder.rglob("*") if path.is_file()] == []


def test_work_and_drafts_of_forms_stand_beside_each_other(session: Session, tmp_path: Path) -> None:
    keep_work(session, tmp_path, "one", lambda: WORK)
    keep_draft(session, tmp_path, "one", Record(title="Visit"))
    assert [draft.record.title for draft in kept_drafts(session, tmp_path)] == ["Visit"]
    assert [work.name for work in kept_works(session, tmp_path)] == ["listing.xlsx"]


def test_work_of_a_newer_program_is_told_and_not_read(session: Session, tmp_path: Path) -> None:
    keep_work(session, tmp_path, "one", lambda: WORK)
    [path] = tmp_path.rglob("one.json")
    text = path.read_text(encoding="utf-8").replace(f'"form": {FORM}', f'"form": {FORM + 1}')
    path.write_text(text, encoding="utf-8")
    [kept] = kept_works(session, tmp_path)
    assert (kept.trouble, kept.name) == ("newer", "listing.xlsx")
    with pytest.raises(WorkNewer):
        read_work(session, tmp_path, kept)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"{}", b"\xff", b'{"form": "Told in confidence"}', b"[" * 100_000]
)
def test_work_that_cannot_be_read_is_told_left_and_logged_without_its_text(
    session: Session, tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    keep_work(session, tmp_path, "one", lambda: WORK)
    [path] = tmp_path.rglob("one.json")
    path.write_bytes(content)
    with caplog.at_level(logging.WARNING, "coopdesk"):
        [kept] = kept_works(session, tmp_path)
        assert kept.trouble == "damaged"
        with pytest.raises(WorkDamaged):
            read_work(session, tmp_path, kept)
    assert path.read_bytes() == content
    assert "confidence" not in caplog.text


def test_a_folder_that_cannot_be_written_is_refused(session: Session, tmp_path: Path) -> None:
    in_the_way = tmp_path / "drafts"
    in_the_way.write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(FileReadOnly):
        keep_work(session, in_the_way, "one", lambda: WORK)


def test_what_a_crash_left_half_written_is_cleared_up_and_nothing_else(
    session: Session, tmp_path: Path
) -> None:
    keep_draft(session, tmp_path, "form", Record(title="Visit"))
    keep_work(session, tmp_path, "one", lambda: replace(WORK, source=dict[str, str]))
    whole = {path for path in tmp_path.rglob("*") if path.is_file()}
    [work] = tmp_path.rglob("one.json")
    for name in (work.parent / "two.source", work.parent / "one.new", work.parent.parent / "f.new"):
        name.write_text('{"form": 1, "sou', encoding="utf-8")
    clear_up(session, tmp_path)
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == whole
    clear_up(session, tmp_path / "nowhere")


@pytest.mark.skipif(os.name == "nt", reason="rights are other ones there")
def test_what_is_kept_is_for_its_owner_alone(session: Session, tmp_path: Path) -> None:
    folder = tmp_path / "drafts" / "of one file"
    before = os.umask(0)
    try:
        keep_draft(session, folder, "form", Record(title="Visit"))
        keep_work(session, folder, "one", lambda: replace(WORK, source=dict[str, str]))
    finally:
        os.umask(before)
    found = [tmp_path / "drafts", *(tmp_path / "drafts").rglob("*")]
    modes = {path.is_dir(): set[int]() for path in found}
    for path in found:
        modes[path.is_dir()].add(path.stat().st_mode & 0o777)
    assert len([path for path in found if path.is_file()]) == 3
    assert modes == {True: {0o700}, False: {0o600}}


def test_work_of_a_kind_nobody_knows_here_is_that_of_a_newer_program(
    session: Session, tmp_path: Path
) -> None:
    keep_work(session, tmp_path, "one", lambda: WORK)
    [path] = tmp_path.rglob("one.json")
    text = path.read_text(encoding="utf-8").replace('"import"', '"video"')
    path.write_text(text, encoding="utf-8")
    [kept] = kept_works(session, tmp_path)
    assert (kept.trouble, kept.name, kept.kind, kept.steps) == ("newer", "listing.xlsx", "", 0)
    with pytest.raises(WorkNewer):
        read_work(session, tmp_path, kept)


def test_work_is_listed_as_it_was_kept_the_oldest_first_and_none_that_is_gone(
    session: Session, tmp_path: Path
) -> None:
    for number, name in enumerate(("newest", "oldest", "between")):
        keep_work(session, tmp_path, name, lambda name=name: replace(WORK, name=name))
        [path] = tmp_path.rglob(f"{name}.json")
        moment = 1_800_000_000 + 60 * ((number + 2) % 3)
        os.utime(path, (moment, moment))
        if os.name != "nt":  # which lets few make links
            path.with_name("gone.json").unlink(missing_ok=True)
            path.with_name("gone.json").symlink_to("nowhere")
    found = kept_works(session, tmp_path)
    assert [each.name for each in found] == ["oldest", "between", "newest"]
    assert [each.kept_at.timestamp() for each in found] == [
        1_800_000_000 + 60 * n for n in range(3)
    ]


@pytest.mark.parametrize("source", ["{", "[]", "{}"])
def test_work_whose_unchanging_part_is_torn_is_damaged(
    source: str, session: Session, tmp_path: Path
) -> None:
    keep_work(session, tmp_path, "one", lambda: replace(WORK, source=dict[str, str]))
    [path] = tmp_path.rglob("one.source")
    path.write_text(source, encoding="utf-8")
    [kept] = kept_works(session, tmp_path)
    assert kept.trouble == ""
    with pytest.raises(WorkDamaged):
        read_work(session, tmp_path, kept)


def test_work_done_in_another_window_meanwhile_is_damaged_not_empty(
    session: Session, tmp_path: Path
) -> None:
    keep_work(session, tmp_path, "one", lambda: WORK)
    [kept] = kept_works(session, tmp_path)
    drop_work(session, tmp_path, "one")
    with pytest.raises(WorkDamaged):
        read_work(session, tmp_path, kept)


def test_records_of_work_that_are_no_records_are_damage() -> None:
    with pytest.raises(WorkDamaged), decoding("listing.xlsx"):
        raise BadRecordFile("status", "of a newer program")
