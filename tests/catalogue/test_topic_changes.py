"""Topics are added, changed, moved and removed, and all of it leads back."""

import shutil
import uuid
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, delete_records
from coopdesk.catalogue.topic_changes import (
    add_topic,
    change_topic,
    move_topic,
    remove_topic,
    topic_entry,
)
from coopdesk.catalogue.topic_merging import merge_topics
from coopdesk.catalogue.topics import all_topics
from coopdesk.db import history
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.desk_tables import Topic
from coopdesk.db.tables import Record as RecordRow
from coopdesk.db.tables import RecordTopic
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError, NoSuchTopic, TopicCircle, TopicInUse
from coopdesk.domain.records import Record
from coopdesk.vocabulary.topics import TopicEntry, shipped_topics

LIFTS = TopicEntry(
    "", "labour-inspection", {"en": "Safety of lifts"}, {"en": ["lift safety"]}, {"dac": "15110"}
)


def own(session: Session, code: str) -> bool:
    return session.scalars(select(Topic.own).where(Topic.code == code)).one()


def test_an_added_topic_is_the_officers_own_and_stands_where_she_put_it(session: Session) -> None:
    code = add_topic(session, LIFTS)
    assert topic_entry(session, code) == replace(LIFTS, code="safety-of-lifts")
    assert own(session, code)
    assert not own(session, "child-labour")


def test_a_changed_topic_keeps_its_code_and_what_it_came_from(session: Session) -> None:
    new = TopicEntry("other", None, {"en": "Children at work"}, {"es": ["niños"]}, {"sdg": "8.7"})
    change_topic(session, "child-labour", new)
    assert topic_entry(session, "child-labour") == replace(new, code="child-labour")
    assert not own(session, "child-labour")
    assert len(all_topics(session)) == len(shipped_topics())


def test_a_topic_moves_under_another_one_and_to_the_top(session: Session) -> None:
    move_topic(session, "child-labour", "labour-inspection")
    assert topic_entry(session, "child-labour").broader == "labour-inspection"
    move_topic(session, "child-labour", None)
    assert topic_entry(session, "child-labour").broader is None
    with pytest.raises(TopicCircle):
        move_topic(session, "fundamental-rights", "forced-labour")


def test_narrower_topics_of_a_removed_one_move_up(session: Session) -> None:
    middle = add_topic(session, LIFTS)
    below = add_topic(session, TopicEntry("", middle, {"en": "Goods lifts"}, {}, {}))
    remove_topic(session, middle)
    assert topic_entry(session, below).broader == "labour-inspection"
    assert middle not in {each.code for each in all_topics(session)}


def test_a_topic_that_records_bear_is_not_removed_though_they_are_in_the_trash(
    session: Session,
) -> None:
    records = [Record(title=title, topics=("child-labour",)) for title in ("One", "Two")]
    delete_records(session, add_records(session, records)[:1])
    with pytest.raises(TopicInUse) as refused:
        remove_topic(session, "child-labour")
    assert (refused.value.topic, refused.value.count) == ("Child labour", 2)


@pytest.mark.parametrize(
    "act",
    [
        lambda session: change_topic(session, "gone", LIFTS),
        lambda session: move_topic(session, "gone", None),
        lambda session: remove_topic(session, "gone"),
        lambda session: merge_topics(session, "gone", "child-labour"),
        lambda session: merge_topics(session, "child-labour", "gone"),
        lambda session: move_topic(session, "child-labour", "gone"),
    ],
)
def test_a_topic_that_is_gone_is_refused(session: Session, act: Callable[[Session], Any]) -> None:
    with pytest.raises(NoSuchTopic) as refused:
        act(session)
    assert refused.value.topic == "gone"


def test_what_changes_nothing_is_no_change(sessions: Sessions) -> None:
    with sessions.reading() as session:
        entry = topic_entry(session, "child-labour")
    change, _ = sessions.write(Deed("topic_changed"), change_topic, "child-labour", entry)
    assert change is None


CODES = ["fundamental-rights", "child-labour", "forced-labour", "labour-inspection", "new", "new-2"]
names = st.sampled_from(["New", "New!", "Child labour", "Nuevo", "Trabajo infantil", ""])
deeds = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "move", "merge", "merge", "remove"]),
        st.sampled_from(CODES),
        st.sampled_from(CODES),
        names,
    ),
    max_size=7,
)


def act_on(session: Session, action: str, code: str, other: str, name: str) -> None:
    entry = TopicEntry("", other, {"en": name}, {"es": [name, "otro"]}, {"dac": name})
    match action:
        case "add":
            add_topic(session, entry)
        case "change":
            change_topic(session, code, entry)
        case "move":
            move_topic(session, code, other)
        case "merge":
            merge_topics(session, code, other)
        case _:
            remove_topic(session, code)


def everything(sessions: Sessions) -> list[list[dict[str, Any]]]:
    """Every row of topics and links, and of records all but their revision, which only goes up."""
    with sessions.reading() as session:
        tables = [
            [dict(row) for row in session.execute(select(table.__table__)).mappings()]
            for table in (Topic, RecordTopic, RecordRow)
        ]
    for row in tables[2]:
        del row["revision"]
    return [sorted(rows, key=lambda row: row["id"]) for rows in tables]


def is_sound(sessions: Sessions) -> bool:
    with sessions.reading() as session:
        topics = {each.code: each for each in all_topics(session)}
        borne = set(session.scalars(select(RecordTopic.topic)))
    for entry in topics.values():
        seen, above = {entry.code}, entry.broader
        while above:
            assert above in topics
            assert above not in seen
            seen.add(above)
            above = topics[above].broader
    return borne <= topics.keys()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=25,
    deadline=None,
)
@given(deeds=deeds)
def test_undo_leads_back_to_equal_rows_and_redo_forth(
    new_catalogue: Path, tmp_path: Path, deeds: list[tuple[str, str, str, str]]
) -> None:
    path = Path(shutil.copy(new_catalogue, tmp_path / f"{uuid.uuid4()}.coopdesk"))
    records = [
        Record(title="One", topics=("child-labour", "forced-labour")),
        Record(title="Two", topics=("labour-inspection", "child-labour", "fundamental-rights")),
        Record(title="Three", topics=("forced-labour",)),
    ]
    with closing(open_database(path)) as sessions:
        sessions.write(Deed("records_added"), add_records, records)
        states = [everything(sessions)]
        for deed in deeds:
            try:
                change, _ = sessions.write(Deed("topic_changed"), act_on, *deed)
            except CatalogueError:
                assert everything(sessions) == states[-1]
            else:
                states += [everything(sessions)] if change else []
            assert is_sound(sessions)
        for replay, expected in ((history.undo, states[-2::-1]), (history.redo, states[1:])):
            for state in expected:
                with sessions.writing() as session:
                    replay(session)
                assert everything(sessions) == state
