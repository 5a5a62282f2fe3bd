"""A topic is found by the names it has now, in texts as well, also after undo."""

from dataclasses import replace

from coopdesk.catalogue.records import add_records
from coopdesk.catalogue.topic_changes import change_topic, remove_topic
from coopdesk.catalogue.topic_merging import merge_topics
from coopdesk.catalogue.topics import all_topics
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record
from coopdesk.search.find import find


def found(sessions: Sessions, typed: str) -> set[int]:
    with sessions.reading() as session:
        return set(find(session, Query(typed)))


def test_texts_are_found_by_a_new_synonym_and_not_after_undo(sessions: Sessions) -> None:
    records = [Record(title="On gig platforms"), Record(title="x", topics=("green-jobs",))]
    _, (spoken, tagged) = sessions.write(Deed("records_added"), add_records, records)
    assert found(sessions, "green jobs") == {tagged}
    with sessions.reading() as session:
        entry = next(each for each in all_topics(session) if each.code == "green-jobs")
    more = {**entry.synonyms, "en": (*entry.synonyms.get("en", ()), "gig platforms")}
    changed = replace(entry, synonyms=more)
    sessions.write(Deed("topic_changed"), change_topic, "green-jobs", changed)
    assert found(sessions, "green jobs") == found(sessions, "gig platforms") == {spoken, tagged}
    with sessions.writing() as session:
        history.undo(session)
    assert found(sessions, "green jobs") == {tagged}
    with sessions.writing() as session:
        history.redo(session)
    assert found(sessions, "emplois verts") == {spoken, tagged}


def test_texts_speak_of_the_topic_that_stays_after_a_merge(sessions: Sessions) -> None:
    _, [spoken] = sessions.write(
        Deed("records_added"), add_records, [Record(title="The informal economy of ports")]
    )
    assert found(sessions, "economía informal") == {spoken}
    assert found(sessions, "green jobs") == set()
    sessions.write(Deed("topics_merged"), merge_topics, "informal-economy", "green-jobs")
    assert found(sessions, "green jobs") == {spoken}
    with sessions.writing() as session:
        history.undo(session)
    assert found(sessions, "green jobs") == set()


def test_a_topic_removed_is_words_again(sessions: Sessions) -> None:
    records = [Record(title="Green jobs"), Record(title="Emplois verts")]
    _, (english, french) = sessions.write(Deed("records_added"), add_records, records)
    assert found(sessions, "green jobs") == {english, french}
    sessions.write(Deed("topic_removed"), remove_topic, "green-jobs")
    assert found(sessions, "green jobs") == {english}
