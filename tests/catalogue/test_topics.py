"""The topics of a catalogue, and those it had."""

from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, delete_records
from coopdesk.catalogue.topic_changes import add_topic, remove_topic
from coopdesk.catalogue.topic_merging import merge_topics
from coopdesk.catalogue.topics import all_topics, bearing, topics_ever
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex, shipped_topics

LIFTS = TopicEntry("", None, {"en": "Safety of lifts"}, {}, {})


def test_a_new_catalogue_has_the_topics_that_ship(session: Session) -> None:
    assert all_topics(session) == shipped_topics()


def test_records_are_counted_with_those_in_the_trash_and_without_narrower_ones(
    session: Session,
) -> None:
    topics = (("child-labour",), ("child-labour", "forced-labour"), ("fundamental-rights",))
    ids = add_records(session, [Record(title="Visit", topics=codes) for codes in topics])
    delete_records(session, ids[:1])
    assert bearing(session, "child-labour") == 2
    assert bearing(session, "fundamental-rights") == 1
    assert bearing(session, "green-jobs") == 0


def test_what_was_merged_or_removed_is_still_known_by_name(sessions: Sessions) -> None:
    _, code = sessions.write(Deed("topic_added"), add_topic, LIFTS)
    sessions.write(Deed("topic_removed"), remove_topic, code)
    sessions.write(Deed("topics_merged"), merge_topics, "child-labour", "forced-labour")
    with sessions.reading() as session:
        now, ever = TopicIndex(all_topics(session)), TopicIndex(topics_ever(session))
    assert now.label(code, "en") == code
    assert now.label("child-labour", "es") == "child-labour"
    assert ever.label(code, "en") == "Safety of lifts"
    assert ever.label("child-labour", "es") == "Trabajo infantil"


def test_a_topic_that_came_back_is_known_as_it_is_now(sessions: Sessions) -> None:
    sessions.write(Deed("topics_merged"), merge_topics, "child-labour", "forced-labour")
    with sessions.writing() as session:
        history.undo(session)
    with sessions.reading() as session:
        assert topics_ever(session) == all_topics(session) == shipped_topics()
