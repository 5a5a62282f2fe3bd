"""Whatever is wrong with the index is seen, and nothing is seen in one that is right."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, delete_records, save_record
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.catalogue.topic_changes import add_topic, change_topic
from coopdesk.catalogue.topic_merging import merge_topics
from coopdesk.db import history
from coopdesk.db.database import Sessions
from coopdesk.db.index_check import Compared, finds_its_words, passes_own_check
from coopdesk.db.record_rows import read_rows
from coopdesk.db.tables import Record as RecordRow
from coopdesk.db.text_index import rebuild
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.domain.results import ResultNode
from coopdesk.vocabulary.topics import TopicEntry
from tests.damage import INDEX_DAMAGES, damage
from tests.records import any_records

DEED = Deed("record_added")
ODD = "ßﬁŒ İı ⅷ½ ǅ Ꭰ ꭰ ა Ა 漢字 พระ ہے 𝒳 🙂 ࢠ Ꞝ \u0378 x\u0301y a_b _pmx a'b «c» d·e f\u00adg"


def compared(sessions: Sessions) -> Compared:
    seen = Compared()
    with sessions.reading() as session:
        ids = session.scalars(select(RecordRow.id)).all()
        seen.compare(session, read_rows(session, ids))
        seen.finish(session)
        seen.look_beyond(session)
    return seen


def is_sound(session: Session) -> bool:
    return passes_own_check(session) and finds_its_words(session)


def is_right(sessions: Sessions) -> bool:
    with sessions.writing() as session:
        sound = is_sound(session)
    return compared(sessions).is_true and sound


def test_the_index_of_the_sample_is_right(sessions: Sessions) -> None:
    sessions.write(DEED, fill_with_sample)
    assert is_right(sessions)


def test_an_empty_index_is_right(sessions: Sessions) -> None:
    assert is_right(sessions)


@pytest.mark.parametrize("name", INDEX_DAMAGES)
def test_a_damaged_index_is_not_right(name: str, sessions: Sessions) -> None:
    sessions.write(DEED, fill_with_sample)
    damage(sessions.path, INDEX_DAMAGES[name])
    assert not is_right(sessions)


def test_records_found_otherwise_than_they_should_are_named(sessions: Sessions) -> None:
    sessions.write(DEED, fill_with_sample)
    damage(sessions.path, "DELETE FROM search_text WHERE record_id IN (3, 5)")
    damage(sessions.path, "UPDATE record SET deleted_at = '2026-01-01 00:00:00' WHERE id = 7")
    assert compared(sessions).wrong == {3, 5, 7}


def test_a_code_of_no_record_is_seen(sessions: Sessions) -> None:
    _, ids = sessions.write(DEED, add_records, [Record(title="One"), Record(title="Two")])
    damage(sessions.path, "DELETE FROM record WHERE title = 'Two'")
    assert compared(sessions).wrong == {ids[1]}


def test_words_that_unicode_and_fts5_see_otherwise_are_no_damage(sessions: Sessions) -> None:
    narrative = f"{ODD} {' '.join(reversed(ODD))}"
    sessions.write(DEED, save_record, Record(title=ODD, narrative=narrative))
    assert is_right(sessions)


def test_a_word_is_missed_though_others_begin_like_it(sessions: Sessions) -> None:
    sessions.write(DEED, fill_with_sample)
    many = " ".join(f"inspectoid{number}" for number in range(2000))  # some pages of words
    sessions.write(DEED, save_record, Record(title="One", narrative=many))
    damage(
        sessions.path,
        "DELETE FROM text_index_idx WHERE segid IN (SELECT segid FROM text_index_idx"
        " WHERE CAST(term AS TEXT) BETWEEN '0inspectoi' AND '0inspectoj')",
    )
    assert not is_right(sessions)


def test_a_session_that_only_reads_looks_words_up_as_well(sessions: Sessions) -> None:
    sessions.write(DEED, fill_with_sample)
    with sessions.reading() as session:
        assert is_sound(session)
    damage(sessions.path, INDEX_DAMAGES["no table of pages"])
    with sessions.reading() as session:
        assert not is_sound(session)


def test_looking_leaves_the_session_as_it_was(sessions: Sessions) -> None:
    sessions.write(DEED, fill_with_sample)
    with sessions.writing() as session:
        assert is_sound(session)
        assert is_sound(session)
        left = "SELECT name FROM temp.sqlite_schema"
        assert session.connection().exec_driver_sql(left).all() == []


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=15,
)
@given(made=st.lists(any_records(), min_size=1, max_size=4))
def test_whatever_is_saved_and_deleted_the_index_stays_right(
    sessions: Sessions, made: list[Record]
) -> None:
    _, ids = sessions.write(DEED, add_records, made)
    sessions.write(DEED, delete_records, ids[:1])
    assert is_right(sessions)


def test_the_index_follows_the_names_of_topics(sessions: Sessions) -> None:
    sessions.write(DEED, fill_with_sample)
    topic = TopicEntry("", None, {"en": "Inspectors of the sample"}, {"en": ("inspectors",)}, {})
    _, code = sessions.write(Deed("topic_added"), add_topic, topic)
    assert is_right(sessions)
    other = replace(topic, synonyms={"en": ("labour inspectors",)})
    sessions.write(Deed("topic_changed"), change_topic, code, other)
    assert is_right(sessions)
    sessions.write(Deed("topics_merged"), merge_topics, code, "labour-inspection")
    assert is_right(sessions)
    for _ in range(3):
        with sessions.writing() as session:
            history.undo(session)
        assert is_right(sessions)


def test_an_index_made_anew_is_right(sessions: Sessions) -> None:
    results = (ResultNode("outcome", title="Inspection"),)
    sessions.write(DEED, save_record, Record(title="One", kind="project", results=results))
    with sessions.writing() as session:
        rebuild(session)
    assert is_right(sessions)
