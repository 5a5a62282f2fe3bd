"""Undo leads back: whatever is done, taken back and done again leaves what it should."""

import shutil
import uuid
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import (
    add_records,
    delete_records,
    purge_records,
    read_record,
    restore_records,
    save_record,
)
from coopdesk.db import history
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.desk_tables import Change, Edit
from coopdesk.db.recorder import chained_digest
from coopdesk.db.tables import Learning
from coopdesk.db.tables import Record as RecordRow
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import NothingToRedo, NothingToUndo
from coopdesk.domain.records import Learning as LearningPart
from coopdesk.domain.records import Record
from tests.edits import SmallEdit, do_edits, five_records, replay, small_edits, state
from tests.records import any_records

DEED = Deed("record_changed")

actions = st.lists(
    st.tuples(st.sampled_from(["add", "change", "change", "delete", "restore"]), any_records()),
    max_size=5,
)


def act(session: Session, action: str, record: Record) -> None:
    ids = session.scalars(select(RecordRow.id)).all()
    if action == "add" or not ids:
        save_record(session, record)
    elif action == "change":
        old = read_record(session, ids[0])
        kept = {"id": old.id, "uid": old.uid, "revision": old.revision, "kind": old.kind}
        save_record(session, replace(record, **kept, learnings=old.learnings + record.learnings))
    elif action == "delete":
        delete_records(session, ids[-1:])
    else:
        restore_records(session, ids)


def index_agrees(sessions: Sessions) -> None:
    with sessions.reading() as session:
        rows = session.connection().execute(text("SELECT record_id, title FROM search_text"))
        indexed = {row[0]: row[1] for row in rows}
        titles = session.execute(select(RecordRow.id, RecordRow.title_key))
        # An underscore parts words in the index, where it begins codes.
        assert indexed == {
            row.id: " ".join(row.title_key.replace("_", " ").split()) for row in titles
        }


def undo_all_redo_all(sessions: Sessions, deeds: list[tuple[str, Record]]) -> int:
    states = [state(sessions)]
    for action, record in deeds:
        change, _ = sessions.write(DEED, act, action, record)
        if change:
            states.append(state(sessions))
    for expected in reversed(states[:-1]):
        with sessions.writing() as session:
            history.undo(session)
        assert state(sessions) == expected
    index_agrees(sessions)
    for expected in states[1:]:
        with sessions.writing() as session:
            history.redo(session)
        assert state(sessions) == expected
    index_agrees(sessions)
    return len(states) - 1


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=10,
    deadline=None,
)
@given(deeds=actions)
def test_undoing_everything_leads_back_and_redoing_leads_forth(
    new_catalogue: Path, tmp_path: Path, deeds: list[tuple[str, Record]]
) -> None:
    path = shutil.copy(new_catalogue, tmp_path / f"{uuid.uuid4()}.coopdesk")
    with closing(open_database(Path(path))) as sessions:
        done = undo_all_redo_all(sessions, deeds)
    assert done <= len(deeds)


@settings(
    suppress_health_check=list(HealthCheck), max_examples=1, deadline=None, phases=[Phase.generate]
)
@given(edits=small_edits(200))  # a thousand and more: make campaign ARGS=history
def test_many_edits_are_undone_and_redone_without_a_trace(
    new_catalogue: Path, tmp_path: Path, edits: list[SmallEdit]
) -> None:
    path = shutil.copy(new_catalogue, tmp_path / f"{uuid.uuid4()}.coopdesk")
    with closing(open_database(Path(path))) as sessions:
        ids = five_records(sessions)
        start = state(sessions)
        written = do_edits(sessions, ids, edits)
        end = state(sessions)
        replay(sessions, history.undo, written)
        assert state(sessions) == start
        replay(sessions, history.redo, written)
        assert state(sessions) == end
        assert written > 180


def test_only_the_newest_change_is_undone_and_a_new_one_ends_the_redoing(
    sessions: Sessions,
) -> None:
    _, first = sessions.write(Deed("record_added", "One"), save_record, Record(title="One"))
    sessions.write(Deed("record_added", "Two"), save_record, Record(title="Two"))
    with sessions.writing() as session:
        undone = history.undo(session)
    assert undone.deed == Deed("record_added", "Two")
    assert list(state(sessions)) == [first]

    sessions.write(Deed("record_added", "Three"), save_record, Record(title="Three"))
    with sessions.writing() as session, pytest.raises(NothingToRedo):
        history.redo(session)


def test_there_is_an_end_to_undoing(sessions: Sessions) -> None:
    with sessions.writing() as session, pytest.raises(NothingToUndo):
        history.undo(session)


def test_work_that_changes_nothing_leaves_no_trace(sessions: Sessions) -> None:
    _, record_id = sessions.write(DEED, save_record, Record(title="One"))
    with sessions.reading() as session:
        record = read_record(session, record_id)
    change, _ = sessions.write(DEED, save_record, record)
    assert change is None


def test_what_is_removed_for_good_cannot_be_undone(sessions: Sessions) -> None:
    _, record_id = sessions.write(DEED, save_record, Record(title="One"))
    sessions.write(DEED, delete_records, [record_id])
    sessions.write(Deed("records_purged"), purge_records, [record_id])

    assert state(sessions) == {}
    with sessions.writing() as session, pytest.raises(NothingToUndo):
        history.undo(session)


def test_only_records_in_the_trash_are_removed_for_good(sessions: Sessions) -> None:
    _, record_id = sessions.write(DEED, save_record, Record(title="One"))
    change, _ = sessions.write(Deed("records_purged"), purge_records, [record_id])
    assert change is None
    assert list(state(sessions)) == [record_id]


def test_revisions_only_go_up_so_that_no_old_form_saves_over_an_undo(sessions: Sessions) -> None:
    _, record_id = sessions.write(DEED, save_record, Record(title="One"))
    with sessions.reading() as session:
        record = read_record(session, record_id)
    sessions.write(DEED, save_record, replace(record, title="Two"))
    with sessions.writing() as session:
        history.undo(session)
    with sessions.reading() as session:
        assert read_record(session, record_id).revision == record.revision + 2


def test_a_change_that_fails_half_way_leaves_nothing(sessions: Sessions) -> None:
    def fail(session: Session) -> None:
        add_records(session, [Record(title="One")])
        raise LookupError

    with pytest.raises(LookupError):
        sessions.write(DEED, fail)
    assert state(sessions) == {}


def test_writes_beside_the_recorder_are_refused(sessions: Sessions) -> None:
    with sessions.writing() as session:
        with pytest.raises(RuntimeError, match="history"):
            session.execute(insert(Learning).values(record_id=1, position=0, text="x"))
        session.add(Learning(record_id=1, position=0, text="x"))
        with pytest.raises(RuntimeError, match="history"):
            session.flush()
        session.expunge_all()


def test_the_history_is_a_chain_that_any_alteration_breaks(sessions: Sessions) -> None:
    part = LearningPart("One")
    _, record_id = sessions.write(DEED, save_record, Record(title="One", learnings=(part,)))
    sessions.write(DEED, delete_records, [record_id])
    with sessions.reading() as session:
        assert broken_links(session) == []
        session.connection().exec_driver_sql("UPDATE edit SET after = '{}' WHERE id = 1")
        assert broken_links(session) == [1]


def broken_links(session: Session) -> list[int]:
    """Names the changes whose digest is not that of what they say."""
    broken, digest = [], ""
    for change in session.execute(select(Change.__table__).order_by(Change.id)).mappings():
        names = ["at", "by", "deed", "subject", "count", "direction", "target"]
        edits = session.execute(
            select(Edit.__table__).where(Edit.change_id == change["id"]).order_by(Edit.id)
        ).mappings()
        said = [
            {n: e[n] for n in ["record_id", "table_name", "row_id", "before", "after"]}
            for e in edits
        ]
        expected = chained_digest(digest, {n: change[n] for n in names}, said)
        if expected != change["digest"]:
            broken.append(change["id"])
        digest = change["digest"]
    return broken


def test_rows_added_at_once_are_numbered_in_their_order(sessions: Sessions) -> None:
    titles = [f"Training {number}" for number in range(2500)]
    _, ids = sessions.write(DEED, add_records, [Record(title=title) for title in titles])
    assert ids == sorted(ids)
    with sessions.reading() as session:
        rows = session.execute(select(RecordRow.id, RecordRow.title).order_by(RecordRow.id))
        assert [tuple(row) for row in rows] == list(zip(ids, titles, strict=True))
