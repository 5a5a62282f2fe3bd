"""Merging gives records the other topic, and loses no name and no record."""

from dataclasses import replace

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue import topic_merging
from coopdesk.catalogue.history import history_of
from coopdesk.catalogue.records import add_records, delete_records, read_record, save_record
from coopdesk.catalogue.searches import Search, read_shelf, save_search
from coopdesk.catalogue.topic_changes import add_topic, topic_entry
from coopdesk.catalogue.topic_merging import merge_topics
from coopdesk.catalogue.topics import all_topics, bearing
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.db.tables import RecordTopic
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import ChangedMeanwhile, TopicCircle
from coopdesk.domain.progress import Stopped
from coopdesk.domain.queries import Query
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Learning, Record
from coopdesk.search.find import find
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex, shipped_topics

CHILD, FORCED, GREEN, RIGHTS = "child-labour", "forced-labour", "green-jobs", "fundamental-rights"
MERGED = Deed("topics_merged", "Child labour → Forced labour")


def add(session: Session, *topics: str) -> int:
    record = Record(title="Visit", topics=topics, learnings=(Learning("Ask early"),))
    return save_record(session, record)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((CHILD,), (FORCED,)),
        ((CHILD, FORCED), (FORCED,)),
        ((FORCED, CHILD), (FORCED,)),
        ((GREEN, CHILD, RIGHTS), (GREEN, FORCED, RIGHTS)),
        ((CHILD, GREEN, FORCED, RIGHTS), (FORCED, GREEN, RIGHTS)),
        ((FORCED, GREEN, CHILD, RIGHTS), (FORCED, GREEN, RIGHTS)),
    ],
)
def test_records_get_the_other_topic_once_and_keep_the_order(
    session: Session, before: tuple[str, ...], after: tuple[str, ...]
) -> None:
    record_id = add(session, *before)
    was = read_record(session, record_id)
    assert merge_topics(session, CHILD, FORCED) == 1

    record = read_record(session, record_id)
    assert record.topics == after
    assert record.content_hash == content_hash(record) != was.content_hash
    assert (record.revision, record.learnings) == (was.revision + 1, was.learnings)
    assert record.updated_at is not None
    assert was.updated_at is not None
    assert record.updated_at >= was.updated_at
    links = select(RecordTopic.position).where(RecordTopic.record_id == record_id)
    assert sorted(session.scalars(links)) == list(range(len(after)))


def test_records_without_the_topic_are_left_alone(session: Session) -> None:
    record_id = add(session, FORCED, GREEN)
    before = read_record(session, record_id)
    merge_topics(session, CHILD, FORCED)
    assert read_record(session, record_id) == before


def test_records_in_the_trash_get_it_too_and_stay_there(session: Session) -> None:
    record_id = add(session, CHILD)
    delete_records(session, [record_id])
    merge_topics(session, CHILD, FORCED)
    record = read_record(session, record_id)
    assert record.topics == (FORCED,)
    assert record.deleted_at


def test_every_name_of_the_merged_topic_finds_the_survivor(session: Session) -> None:
    gone = topic_entry(session, CHILD)
    names = [*gone.labels.values(), *(word for many in gone.synonyms.values() for word in many)]
    merge_topics(session, CHILD, FORCED)
    index = TopicIndex(all_topics(session))
    assert {index.find(name) for name in names} == {FORCED}
    assert topic_entry(session, FORCED).labels == next(
        each.labels for each in shipped_topics() if each.code == FORCED
    )


def test_what_stood_beneath_the_merged_topic_stands_under_the_survivor(session: Session) -> None:
    below = add_topic(session, TopicEntry("", CHILD, {"en": "Children on farms"}, {}, {}))
    merge_topics(session, CHILD, FORCED)
    assert topic_entry(session, below).broader == FORCED


def test_a_topic_merged_into_one_beneath_it_gives_it_its_place(session: Session) -> None:
    below = add_topic(session, TopicEntry("", CHILD, {"en": "Children on farms"}, {}, {}))
    deeper = add_topic(session, TopicEntry("", below, {"en": "Children in the harvest"}, {}, {}))
    merge_topics(session, CHILD, deeper)
    assert topic_entry(session, deeper).broader == RIGHTS
    assert topic_entry(session, below).broader == deeper


def test_a_topic_is_not_merged_into_itself(session: Session) -> None:
    with pytest.raises(TopicCircle):
        merge_topics(session, CHILD, CHILD)


def test_the_history_of_a_record_tells_of_the_merge_and_of_its_undoing(
    sessions: Sessions,
) -> None:
    _, record_id = sessions.write(Deed("record_added"), add, CHILD, GREEN)
    change, _ = sessions.write(MERGED, merge_topics, CHILD, FORCED)
    with sessions.writing() as session:
        undone = history.undo(session)
    assert change
    assert change.records == undone.records == {record_id}
    with sessions.reading() as session:
        newest, merging, _added = history_of(session, record_id)
    assert (merging.change.deed, merging.change.direction) == (MERGED, "do")
    [field] = merging.fields
    assert (field.field, field.before, field.after) == ("topics", (CHILD, GREEN), (FORCED, GREEN))
    assert newest.change.direction == "undo"
    assert (newest.fields[0].before, newest.fields[0].after) == (field.after, field.before)


def test_search_follows_the_merge_its_undoing_and_its_redoing(sessions: Sessions) -> None:
    _, record_id = sessions.write(Deed("record_added"), add, CHILD)

    def found(code: str) -> list[int]:
        with sessions.reading() as session:
            return list(find(session, Query(chosen={"topic": (code,)})))

    sessions.write(MERGED, merge_topics, CHILD, FORCED)
    assert (found(CHILD), found(FORCED)) == ([], [record_id])
    for replay, expected in (
        (history.undo, ([record_id], [])),
        (history.redo, ([], [record_id])),
    ):
        with sessions.writing() as session:
            replay(session)
        assert (found(CHILD), found(FORCED)) == expected


def test_saved_searches_ask_for_the_survivor_and_the_others_stay(sessions: Sessions) -> None:
    mine = Query("visit", {"topic": (CHILD, FORCED), "place": ("MX",)}, {"topic": (CHILD,)})
    other = Query(chosen={"topic": (GREEN,)})
    for name, query in (("Mine", mine), ("Other", other)):
        sessions.write(Deed("search_saved"), save_search, name, Search("exchanges", query))
    sessions.write(MERGED, merge_topics, CHILD, FORCED)
    with sessions.reading() as session:
        found = [saved.search.query for saved in read_shelf(session).searches]
    asked = {"topic": (FORCED,), "place": ("MX",)}
    assert found == [replace(mine, chosen=asked, excluded={"topic": (FORCED,)}), other]


def test_a_form_opened_before_the_merge_does_not_save_over_it(sessions: Sessions) -> None:
    _, record_id = sessions.write(Deed("record_added"), add, CHILD)
    with sessions.reading() as session:
        opened = read_record(session, record_id)
    sessions.write(MERGED, merge_topics, CHILD, FORCED)
    with pytest.raises(ChangedMeanwhile):
        sessions.write(Deed("record_changed"), save_record, replace(opened, title="Other"))


def test_a_merge_that_is_stopped_leaves_everything_as_it_was(
    sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(topic_merging, "_BATCH", 2)
    records = [Record(title=f"Visit {n}", topics=(CHILD,)) for n in range(5)]
    sessions.write(Deed("records_added"), add_records, records)
    told: list[tuple[int, int]] = []

    def stop_at_the_third(done: int, total: int) -> None:
        told.append((done, total))
        if len(told) == 3:
            raise Stopped

    with pytest.raises(Stopped):
        sessions.write(MERGED, merge_topics, CHILD, FORCED, stop_at_the_third)
    assert told == [(0, 5), (2, 5), (4, 5)]
    with sessions.reading() as session:
        assert (bearing(session, CHILD), bearing(session, FORCED)) == (5, 0)
        assert all_topics(session) == shipped_topics()
