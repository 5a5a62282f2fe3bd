"""A copy row by row holds every row of one moment, whatever is written while it is made."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from itertools import count
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopdesk.catalogue.records import (
    change_record,
    delete_records,
    purge_records,
    read_record,
    save_record,
)
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db import backup_rows, history
from coopdesk.db.backup_rows import bring_on, copy_rows
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.records import Learning, Record
from tests.damage import damage

DEED = Deed("record_added")
INDEX = {"search_text", "code_bits", "index_word", "index_state"}


@pytest.fixture
def sample(sessions: Sessions) -> Sessions:
    sessions.write(DEED, fill_with_sample)
    return sessions


def kept(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of all tables but those of the index, and of how they were made."""
    with closing(sqlite3.connect(path)) as raw:
        made = raw.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall()
        found = {
            name: raw.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608
            for name in tables_of(raw)
        }
        said = ("application_id", "user_version", "page_size", "encoding")
        told = [raw.execute(f"PRAGMA {name}").fetchone() for name in said]
    return {name: sorted(rows, key=repr) for name, rows in found.items()} | {
        "how": sorted(made),
        "said": told,
    }


def tables_of(raw: sqlite3.Connection) -> list[str]:
    """Return the names of all tables but those of the index, in the order of their making."""
    found = raw.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
    return [name for (name,) in found if name not in INDEX and "text_index" not in name]


def one(sessions: Sessions, work: Callable[..., object], *args: object) -> None:
    sessions.write(DEED, work, *args)


def add(sessions: Sessions) -> None:
    one(sessions, save_record, Record(title="New meanwhile"))


def change_first(sessions: Sessions) -> None:
    with sessions.reading() as session:
        first = session.connection().exec_driver_sql("SELECT min(id) FROM record").scalar()
        if first is None:
            return
        record = read_record(session, first)
    learnings = (Learning(text="Start small"), *record.learnings)
    changed = Record(
        id=record.id, title=f"{record.title}!", revision=record.revision, learnings=learnings
    )
    one(sessions, change_record, changed)


def remove_for_good(sessions: Sessions) -> None:
    with sessions.reading() as session:
        newest = session.connection().exec_driver_sql("SELECT max(id) FROM record").scalar()
    if newest is None:
        return
    one(sessions, delete_records, [newest])
    one(sessions, purge_records, [newest])


def undo(sessions: Sessions) -> None:
    with sessions.writing() as session:
        history.undo(session)


def redo(sessions: Sessions) -> None:
    with sessions.writing() as session:
        history.redo(session)


DEEDS: tuple[Callable[[Sessions], None], ...] = (
    add,
    change_first,
    remove_for_good,
    undo,
    redo,
)


def do(deeds: list[int], sessions: Sessions) -> None:
    """Do the next of some deeds, as far as it can be done now."""
    if deeds:
        try:
            DEEDS[deeds.pop()](sessions)
        except CatalogueError:  # nothing to undo
            do(deeds, sessions)


def test_all_that_is_kept_is_copied_and_the_index_is_left_out(
    sample: Sessions, tmp_path: Path
) -> None:
    for deed in (add, change_first, remove_for_good, change_first, undo):
        deed(sample)
    copy = tmp_path / "copy"
    copy_rows(sample.path, copy)
    assert kept(copy) == kept(sample.path)
    with closing(sqlite3.connect(copy)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("SELECT form FROM index_state").fetchone() == (0,)
        for name in INDEX - {"index_state"}:
            assert raw.execute(f"SELECT count(*) FROM {name}").fetchone() == (0,)  # noqa: S608
    assert copy.stat().st_size < sample.path.stat().st_size
    if os.name != "nt":
        assert copy.stat().st_mode & 0o777 == 0o600
    with closing(open_database(copy)), closing(sqlite3.connect(copy)) as raw:
        assert raw.execute("SELECT count(*) FROM search_text").fetchone() == (32,)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, len(DEEDS) - 1), min_size=1, max_size=9), st.integers(1, 5))
def test_what_is_written_while_rows_are_copied_is_in_the_copy(
    tmp_path: Path, sample: Sessions, deeds: list[int], every: int
) -> None:
    start, copy = tmp_path / "start.coopdesk", tmp_path / "copy"
    start.unlink(missing_ok=True)
    copy.unlink(missing_ok=True)
    copyfile(sample.path, start)
    left, looked = list(deeds), count()

    def look(done: int, total: int) -> None:
        if not next(looked) % every:
            do(left, sessions)

    with pytest.MonkeyPatch.context() as few, closing(open_database(start)) as sessions:
        few.setattr(backup_rows, "_AT_ONCE", 20)
        copy_rows(start, copy, look)
    assert kept(copy) == kept(start)


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, len(DEEDS) - 1), min_size=1, max_size=9))
def test_a_copy_is_brought_on_by_what_was_written_since(
    tmp_path: Path, sample: Sessions, deeds: list[int]
) -> None:
    start, copy = tmp_path / "start.coopdesk", tmp_path / "copy"
    start.unlink(missing_ok=True)
    copy.unlink(missing_ok=True)
    copyfile(sample.path, start)
    copy_rows(start, copy)
    with closing(sqlite3.connect(start)) as raw:
        [since] = raw.execute('SELECT max(id) FROM "change"').fetchone()
    with closing(open_database(start)) as sessions:
        while deeds:
            do(deeds, sessions)
    bring_on(copy, start, since)
    assert kept(copy) == kept(start)


@pytest.mark.parametrize("is_whole", [True, False])
def test_others_save_while_much_that_was_written_is_copied_again(
    sessions: Sessions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_whole: bool
) -> None:
    monkeypatch.setattr(backup_rows, "_AT_ONCE", 20)
    copy, looked = tmp_path / "copy", count()

    def look(done: int = 0, total: int = 0) -> None:
        seen = next(looked)
        if is_whole and not seen:
            sessions.write(DEED, fill_with_sample)
        elif not seen % 9:
            add(sessions)  # which is refused where the catalogue is held

    if is_whole:
        copy_rows(sessions.path, copy, look)
    else:
        copy_rows(sessions.path, copy)
        sessions.write(DEED, fill_with_sample)
        bring_on(copy, sessions.path, 0, look)
    assert next(looked) > 60
    assert kept(copy) == kept(sessions.path)


def test_a_copy_is_not_brought_on_to_what_it_was_not_copied_from(
    sample: Sessions, tmp_path: Path
) -> None:
    copy, other = tmp_path / "copy", tmp_path / "other.coopdesk"
    copy_rows(sample.path, copy)
    copyfile(sample.path, other)
    damage(other, "UPDATE change SET digest = 'x' WHERE id = 1")
    with pytest.raises(sqlite3.DatabaseError):
        bring_on(copy, other, 1)
    damage(sample.path, "CREATE TABLE theirs (words TEXT)")
    with pytest.raises(sqlite3.DatabaseError):
        bring_on(copy, sample.path, 1)


def test_a_name_that_another_row_takes_meanwhile_is_with_that_row(
    sample: Sessions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_rows, "_AT_ONCE", 5)
    copy = tmp_path / "copy"
    change_first(sample)
    without = {"alembic_version", "catalogue", "sqlite_sequence"}  # ids, or copied at the end
    with closing(sqlite3.connect(sample.path)) as raw:
        before = [each for each in tables_of(raw) if each not in without]
        before = before[: before.index("record")]
        rows = [raw.execute(f'SELECT max(id) FROM "{name}"').fetchone()[0] or 0 for name in before]  # noqa: S608
        [uid] = raw.execute("SELECT uid FROM record WHERE id = 1").fetchone()
    done_by_then: list[int] = []

    def swap(done: int, total: int) -> None:
        if done_by_then or done <= sum(rows):
            return
        done_by_then.append(done - sum(rows))
        damage(sample.path, "UPDATE record SET uid = 'x' WHERE id = 1")
        damage(sample.path, f"UPDATE record SET uid = '{uid}' WHERE id = 32")  # noqa: S608
        said = "at, by, deed, subject, count, direction, state, digest"
        damage(
            sample.path,
            f'INSERT INTO "change" ({said}) SELECT {said} FROM "change" WHERE id = 2',  # noqa: S608
        )
        damage(
            sample.path,
            "INSERT INTO edit (change_id, record_id, table_name, row_id)"
            " SELECT (SELECT max(id) FROM change), id, 'record', id FROM record"
            " WHERE id IN (1, 32)",
        )

    copy_rows(sample.path, copy, swap)
    assert done_by_then == [5]  # the first records were copied, the others not yet
    assert kept(copy) == kept(sample.path)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE sqlite_sequence SET name = 'party' WHERE name = 'record'",
        "UPDATE record SET title = NULL WHERE id = 3",
    ],
)
def test_a_catalogue_that_is_not_whole_is_copied_as_it_is_or_not_at_all(
    sql: str, sample: Sessions, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(sample.path)) as raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, 'title TEXT NOT NULL', 'title TEXT')"
            " WHERE name = 'record'"
        )
        raw.commit()
    damage(sample.path, sql)
    copy_rows(sample.path, tmp_path / "copy")
    assert kept(tmp_path / "copy") == kept(sample.path)


def test_a_copy_ends_though_somebody_saves_all_the_time(
    sample: Sessions, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_rows, "_ROUNDS", 2)
    copy, saved = tmp_path / "copy", count()

    def save(done: int, total: int) -> None:
        assert next(saved) < 1000
        add(sample)

    copy_rows(sample.path, copy, save)
    with closing(sqlite3.connect(copy)) as raw:
        [records] = raw.execute("SELECT count(*) FROM record").fetchone()
    assert 32 < records <= 32 + next(saved)
