"""The history of one record: each change with the fields it altered, and a field brought back."""

from dataclasses import replace
from typing import Any

import pytest

from coopdesk.catalogue.history import history_of, restore_field
from coopdesk.catalogue.records import (
    add_records,
    delete_records,
    purge_records,
    read_record,
    restore_records,
    save_record,
)
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed, HistoryEntry
from coopdesk.domain.errors import NoSuchRecord
from coopdesk.domain.records import Learning, NextStep, Record, StepNote

DEED = Deed("record_changed")


def add(sessions: Sessions, **values: Any) -> int:
    record = Record(**{"title": "One"} | values)
    return sessions.write(Deed("record_added", record.title), save_record, record)[1]


def change(sessions: Sessions, record_id: int, **values: Any) -> int:
    with sessions.reading() as session:
        record = read_record(session, record_id)
    done, _ = sessions.write(DEED, save_record, replace(record, **values))
    assert done
    return done.id


def replay(sessions: Sessions, direction: Any) -> None:
    with sessions.writing() as session:
        direction(session)


def entries(sessions: Sessions, record_id: int) -> list[HistoryEntry]:
    with sessions.reading() as session:
        return history_of(session, record_id)


def told(sessions: Sessions, record_id: int) -> list[tuple[str, dict[str, tuple[Any, Any]]]]:
    """Direction and fields of each change, parts as their texts."""

    def text(value: Any) -> Any:
        return [part.text for part in value] if isinstance(value, tuple) else value

    return [
        (
            entry.change.direction,
            {each.field: (text(each.before), text(each.after)) for each in entry.fields},
        )
        for entry in entries(sessions, record_id)
    ]


def test_each_change_is_told_newest_first_with_its_fields(sessions: Sessions) -> None:
    record_id = add(sessions)
    change(sessions, record_id, title="Two", learnings=(Learning("A"),))
    change(sessions, record_id, learnings=())
    assert told(sessions, record_id) == [
        ("do", {"learnings": (["A"], [])}),
        ("do", {"title": ("One", "Two"), "learnings": ([], ["A"])}),
        ("do", {}),
    ]


def test_undo_and_redo_are_told_as_what_they_did(sessions: Sessions) -> None:
    record_id = add(sessions)
    change(sessions, record_id, title="Two")
    replay(sessions, history.undo)
    replay(sessions, history.redo)
    change(sessions, record_id, title="Three")
    replay(sessions, history.undo)
    assert told(sessions, record_id) == [
        ("undo", {"title": ("Three", "Two")}),
        ("do", {"title": ("Two", "Three")}),
        ("redo", {"title": ("One", "Two")}),
        ("undo", {"title": ("Two", "One")}),
        ("do", {"title": ("One", "Two")}),
        ("do", {}),
    ]


def test_a_record_taken_back_and_brought_again_has_its_whole_history(sessions: Sessions) -> None:
    record_id = add(sessions, learnings=(Learning("A"),))
    replay(sessions, history.undo)
    replay(sessions, history.redo)
    change(sessions, record_id, title="Two")
    assert [direction for direction, _ in told(sessions, record_id)] == ["do", "redo", "undo", "do"]
    assert told(sessions, record_id)[0][1] == {"title": ("One", "Two")}


def test_who_did_what_and_when_is_told(sessions: Sessions) -> None:
    record_id = add(sessions)
    done, _ = sessions.write(DEED, delete_records, [record_id])
    assert done
    [newest, oldest] = entries(sessions, record_id)
    assert newest.change == done
    assert oldest.change.deed == Deed("record_added", "One")
    assert [each.field for each in newest.fields] == ["deleted_at"]


def test_a_change_of_a_part_within_a_part_is_told(sessions: Sessions) -> None:
    step = NextStep("Report", log=(StepNote(text="Asked"),))
    record_id = add(sessions, next_steps=(step,))
    with sessions.reading() as session:
        [kept] = read_record(session, record_id).next_steps
    change(sessions, record_id, next_steps=(replace(kept, log=(*kept.log, StepNote(text="Sent"))),))
    [(_, now), _] = [(e.change, e.fields) for e in entries(sessions, record_id)]
    assert [note.text for note in now[0].before[0].log] == ["Asked"]
    assert [note.text for note in now[0].after[0].log] == ["Asked", "Sent"]


def test_a_reordering_is_told_as_it_was_before_and_after(sessions: Sessions) -> None:
    record_id = add(sessions, learnings=(Learning("A"), Learning("B")))
    with sessions.reading() as session:
        learnings = read_record(session, record_id).learnings
    change(sessions, record_id, learnings=learnings[::-1])
    assert told(sessions, record_id)[0] == ("do", {"learnings": (["A", "B"], ["B", "A"])})


def test_a_change_to_many_records_is_told_to_each_its_own(sessions: Sessions) -> None:
    _, ids = sessions.write(DEED, add_records, [Record(title="One"), Record(title="Two")])
    sessions.write(DEED, delete_records, ids)
    for record_id in ids:
        [trashed, added] = entries(sessions, record_id)
        assert trashed.change.records == {record_id}
        assert (len(trashed.fields), added.fields) == (1, ())


def test_a_record_nobody_has_touched_has_no_history(sessions: Sessions) -> None:
    assert entries(sessions, 99) == []


def test_the_history_of_what_is_gone_for_good_can_still_be_read(sessions: Sessions) -> None:
    record_id = add(sessions, learnings=(Learning("A"),))
    change(sessions, record_id, title="Two")
    sessions.write(DEED, delete_records, [record_id])
    sessions.write(DEED, purge_records, [record_id])
    fields = [set(each) for _, each in told(sessions, record_id)]
    assert fields == [set(), {"deleted_at"}, {"title"}, set()]


def test_one_field_is_brought_back_and_the_others_stay(sessions: Sessions) -> None:
    record_id = add(sessions, learnings=(Learning("A"), Learning("B")))
    old = change(sessions, record_id, title="Two", learnings=(Learning("C"),))
    change(sessions, record_id, narrative="Later.")
    sessions.write(Deed("field_restored"), restore_field, record_id, old, "learnings")

    with sessions.reading() as session:
        record = read_record(session, record_id)
    assert [each.text for each in record.learnings] == ["A", "B"]
    assert (record.title, record.narrative) == ("Two", "Later.")
    assert told(sessions, record_id)[0] == ("do", {"learnings": (["C"], ["A", "B"])})
    replay(sessions, history.undo)
    with sessions.reading() as session:
        assert [each.text for each in read_record(session, record_id).learnings] == ["C"]


def test_a_field_comes_back_from_before_an_undo_too(sessions: Sessions) -> None:
    record_id = add(sessions)
    change(sessions, record_id, title="Two")
    replay(sessions, history.undo)
    undone = entries(sessions, record_id)[0].change.id
    sessions.write(Deed("field_restored"), restore_field, record_id, undone, "title")
    with sessions.reading() as session:
        assert read_record(session, record_id).title == "Two"


def test_there_is_nothing_before_the_beginning_to_bring_back(sessions: Sessions) -> None:
    record_id = add(sessions)
    first = entries(sessions, record_id)[0].change.id
    for change_id in (first, 99):
        with pytest.raises(NoSuchRecord):
            sessions.write(DEED, restore_field, record_id, change_id, "title")


def test_leaving_the_trash_is_told(sessions: Sessions) -> None:
    record_id = add(sessions)
    sessions.write(DEED, delete_records, [record_id])
    sessions.write(DEED, restore_records, [record_id])
    [(_, fields), *_] = told(sessions, record_id)
    before, after = fields["deleted_at"]
    assert before
    assert after is None
