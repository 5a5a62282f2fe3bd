"""A check finds what was done behind the program's back, and mends what can be mended."""

import sqlite3
from contextlib import closing

import pytest

from coopdesk.catalogue.check import PROBLEMS, Findings, check_file, check_records, ids_after
from coopdesk.catalogue.records import purge_records, save_record
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.progress import Stopped
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record
from coopdesk.search.find import find
from tests.damage import INDEX_DAMAGES, damage, overwrite_page

DEED = Deed("record_added")


@pytest.fixture
def sample(sessions: Sessions) -> Sessions:
    sessions.write(DEED, fill_with_sample)
    return sessions


def check(sessions: Sessions, *, reads_only: bool = False) -> Findings:
    with sessions.reading() as session:
        found = check_records(session)
    with sessions.reading() if reads_only else sessions.writing() as session:
        return check_file(session, found)


def kinds(found: Findings) -> list[str]:
    assert {problem.kind for problem in found.problems} <= set(PROBLEMS)
    return [problem.kind for problem in found.problems]


def found_by(sessions: Sessions, text: str) -> list[int]:
    with sessions.reading() as session:
        return list(find(session, Query(text)))


def test_all_is_well_with_the_sample(sample: Sessions) -> None:
    assert check(sample) == Findings(32)
    assert check(sample, reads_only=True) == Findings(32)


def test_an_empty_catalogue_is_well(sessions: Sessions) -> None:
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    with sessions.reading() as session:
        check_records(session, tell)
    assert told[0] == (0, 1)
    assert check(sessions) == Findings(0)


def test_all_is_well_after_a_past_of_changes(sample: Sessions) -> None:
    sample.write(DEED, save_record, Record(title="One"))
    with sample.writing() as session:
        history.undo(session)
    with sample.writing() as session:
        history.redo(session)
    damage(sample.path, "UPDATE record SET deleted_at = '2026-01-01 00:00:00' WHERE id = 5")
    assert kinds(check(sample)) == ["index_mended"]
    sample.write(Deed("records_purged"), purge_records, [5])
    assert check(sample).problems == ()


@pytest.mark.parametrize("name", sorted(INDEX_DAMAGES.keys() - {"a record beside the index"}))
def test_a_damaged_index_is_made_anew_and_said_to_be(name: str, sample: Sessions) -> None:
    before = found_by(sample, "inspectors")
    damage(sample.path, INDEX_DAMAGES[name])
    assert kinds(check(sample)) == ["index_mended"]
    assert check(sample) == Findings(32)
    assert found_by(sample, "inspectors") == before


def test_a_catalogue_that_is_only_read_is_told_of_and_left_as_it_is(sample: Sessions) -> None:
    damage(sample.path, INDEX_DAMAGES["no table of pages"])
    before = sample.path.read_bytes()
    found = check(sample, reads_only=True)
    assert kinds(found) == ["index_damaged"]
    assert found.left == found.problems
    assert sample.path.read_bytes() == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE record SET title = 'Unheard of' WHERE id = 3",
        "UPDATE party SET confirmed = NOT confirmed WHERE record_id = 3 AND position = 0",
        "DELETE FROM record_topic WHERE record_id = 3",
        "UPDATE record SET content_hash = '' WHERE id = 3",
    ],
)
def test_a_record_that_says_something_else_is_named(sql: str, sample: Sessions) -> None:
    damage(sample.path, sql)
    found = check(sample)
    [problem] = found.left
    assert (problem.kind, problem.record_id) == ("record_altered", 3)
    with sample.reading() as session:
        title, uid = session.connection().exec_driver_sql(
            "SELECT title, uid FROM record WHERE id = 3"
        ).one()  # fmt: skip
    assert (problem.title, problem.uid) == (title, uid)
    assert [each.kind for each in check(sample).problems] == ["record_altered"]


def test_an_altered_record_is_found_by_what_it_says_now(sample: Sessions) -> None:
    damage(sample.path, "UPDATE record SET title = 'Unheard of' WHERE id = 3")
    assert found_by(sample, '"unheard of"') == []
    assert kinds(check(sample)) == ["record_altered", "index_mended"]
    assert found_by(sample, '"unheard of"') == [3]


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE record SET period_start = 'last May' WHERE id = 3",
        "UPDATE record SET updated_at = 'yesterday' WHERE id = 3",
        "UPDATE record SET narrative = CAST(x'ff' AS TEXT) WHERE id = 3",
    ],
)
def test_a_record_that_cannot_be_read_is_named_and_no_other(sql: str, sample: Sessions) -> None:
    damage(sample.path, sql)
    found = check(sample)
    [problem] = [each for each in found.problems if each.kind == "record_unreadable"]
    assert problem.record_id == 3
    assert problem.title
    assert problem.uid
    assert found.records == 32


def test_a_number_where_a_text_should_be_is_told_of(sample: Sessions) -> None:
    sample.close()
    for sql in (
        "UPDATE sqlite_schema SET sql = replace(sql, 'title TEXT', 'title BLOB')",
        "UPDATE record SET title = 5 WHERE id = 3",  # a column of texts would make it one
        "UPDATE sqlite_schema SET sql = replace(sql, 'title BLOB', 'title TEXT')",
    ):
        with closing(sqlite3.connect(sample.path, isolation_level=None)) as raw:
            raw.execute("PRAGMA writable_schema = ON")
            raw.execute(sql)
    found = check(sample)
    assert ("record_altered", 3) in [(each.kind, each.record_id) for each in found.problems]
    assert "file_damaged" in kinds(found)


@pytest.mark.parametrize(
    ("sql", "change"),
    [
        ("UPDATE edit SET after = '{}' WHERE id = 1", "1"),
        ("UPDATE change SET by = 'Nobody' WHERE id = 2", "2"),
        ("DELETE FROM edit WHERE change_id = 2", "2"),
    ],
)
def test_a_history_that_was_rewritten_is_seen(sql: str, change: str, sample: Sessions) -> None:
    sample.write(DEED, save_record, Record(title="One"))
    damage(sample.path, sql)
    [problem] = check(sample).problems
    assert (problem.kind, problem.about) == ("history_altered", change)


def test_rows_that_belong_to_nothing_are_seen(sample: Sessions) -> None:
    damage(sample.path, "UPDATE learning SET record_id = 999 WHERE id < 3")
    found = [problem.about for problem in check(sample).problems if problem.kind == "rows_astray"]
    assert found == ["learning"]


@pytest.mark.parametrize("table", ["record", "party", "edit", "search_text", "text_index_data"])
def test_a_file_with_a_broken_page_is_told_of_and_left_as_it_is(
    table: str, sample: Sessions
) -> None:
    sample.close()
    overwrite_page(sample.path, table)
    before = sample.path.read_bytes()
    found = check(sample)
    assert "file_damaged" in kinds(found)
    assert found.left == found.problems
    sample.close()
    assert sample.path.read_bytes() == before


def test_an_index_is_not_made_anew_from_records_that_cannot_be_read(sample: Sessions) -> None:
    damage(sample.path, "UPDATE record SET period_start = 'last May' WHERE id = 3")
    damage(sample.path, INDEX_DAMAGES["no words"])
    assert kinds(check(sample)) == ["record_unreadable", "index_damaged"]


def test_a_check_tells_how_far_it_is_and_can_be_stopped(sample: Sessions) -> None:
    told: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        told.append((done, total))
        raise Stopped

    with pytest.raises(Stopped), sample.reading() as session:
        check_records(session, report)
    assert told == [(0, 33)]


@pytest.mark.parametrize("at", range(4))
def test_a_check_of_the_file_can_be_stopped_anywhere(
    at: int, sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopdesk.db.file_check._STEPS", 200)
    damage(sample.path, INDEX_DAMAGES["a word gone"])
    before = sample.path.read_bytes()
    with sample.reading() as session:
        found = check_records(session)
    told: list[int] = []

    def report(done: int, total: int) -> None:
        told.append(done)
        if len(told) > at * 20:
            raise Stopped

    with pytest.raises(Stopped), sample.writing() as session:
        check_file(session, found, report)
    assert sample.path.read_bytes() == before
    assert kinds(check(sample)) == ["index_mended"]


def test_others_save_while_records_are_checked(
    sample: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coopdesk.catalogue.check.CHUNK", 8)
    saved: list[object] = []

    def report(done: int, total: int) -> None:
        if len(saved) < 3:
            saved.append(sample.write(DEED, save_record, Record(title="Meanwhile")))

    with sample.reading() as session:
        found = check_records(session, report)
    assert found == Findings(35)


def test_every_record_is_in_one_share(sample: Sessions, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coopdesk.catalogue.check.CHUNK", 8)
    found: list[int] = []
    with sample.reading() as session:
        for number in range(3):
            last, share = 0, list[int]()
            while ids := ids_after(session, last, number, 3):
                share += ids
                last = ids[-1]
            assert 0 < len(share) < 32
            found += share
    assert sorted(found) == list(range(1, 33))


def test_nothing_of_a_check_is_history(sample: Sessions) -> None:
    damage(sample.path, INDEX_DAMAGES["no words"])

    with sample.reading() as session:
        looked = check_records(session)
    change, found = sample.write(Deed("catalogue_checked"), check_file, looked)
    assert change is None
    assert kinds(found) == ["index_mended"]
