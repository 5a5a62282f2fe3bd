"""Every name of every shipped topic, however it is typed, finds the same records: all there are."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, read_records
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.folding import words
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Learning, NextStep, Record
from coopdesk.search.find import find
from coopdesk.search.thesaurus import thesaurus
from coopdesk.vocabulary.spellings import spelled_as_one
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex, shipped_topics

LANGUAGES = ("en", "es", "fr", "pt")
TOPICS = TopicIndex(shipped_topics())


def names(topic: TopicEntry) -> list[str]:
    return [*topic.labels.values(), *(each for many in topic.synonyms.values() for each in many)]


def exchanged(text: str) -> str:
    """Return a text with labor for labour and labour for labor."""
    return re.sub(
        r"\b(labo)(u?)(r)(?=(?:ers?|s)?\b)",
        lambda found: found[1] + ("" if found[2] else "u") + found[3],
        text,
        flags=re.IGNORECASE,
    )


def tagged(topic: TopicEntry) -> Record:
    return Record(title="Visit", topics=(topic.code,))


def speaking(topic: TopicEntry) -> list[Record]:
    """Return records that say what a topic is called, each in a language and a part of its own."""
    english, spanish, french, portuguese = (topic.labels[each] for each in LANGUAGES)
    return [
        Record(title=f"A visit on {exchanged(english).upper()}"),
        Record(title="Visita", narrative=f"Se trató de {spanish}, nada más."),
        Record(title="Visite", learnings=(Learning(f"« {french} »"),)),
        Record(title="Visita", next_steps=(NextStep(f"A {portuguese.lower()} continua"),)),
        *(Record(title=f"On {each[0]}") for each in topic.synonyms.values() if each),
    ]


def decoys(topic: TopicEntry) -> list[Record]:
    """Return records that have the words of labels, but not as a label has them."""
    of_labels = [words(label) for label in topic.labels.values()]
    return [
        Record(title=" ".join(f"{word}x" for words in of_labels for word in words)),
        Record(title=" … ".join(word for words in of_labels for word in reversed(words))),
        Record(title=of_labels[0][0], narrative=" ".join(of_labels[0][1:])),
    ]


@pytest.fixture(scope="module")
def topical(new_catalogue: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sessions]:
    path = tmp_path_factory.mktemp("topical") / "topical.coopdesk"
    path.write_bytes(new_catalogue.read_bytes())
    made = [
        record
        for topic in shipped_topics()
        for record in (tagged(topic), *speaking(topic), *decoys(topic))
    ]
    sessions = open_database(path)
    sessions.write(Deed("records_added"), add_records, made)
    yield sessions
    sessions.close()


def everything(session: Session) -> dict[int, Record]:
    return {each.id: each for each in read_records(session, list(find(session, Query())))}


def told(record: Record) -> str:
    """Return the words of a record, in one spelling, its texts parted."""
    parts = [each.text for each in (*record.learnings, *record.next_steps)]
    texts = (record.title, record.narrative, *parts)
    return " | ".join(f" {said(text)} " for text in texts)


def said(text: str) -> str:
    return " ".join(spelled_as_one(words(text)))


def by_hand(records: dict[int, Record], texts: dict[int, str], code: str) -> set[int]:
    """Return what is tagged with a topic or a narrower one, or says the name of one."""
    codes = {code, *TOPICS.narrower(code)}
    meant = [topic for topic in shipped_topics() if topic.code in codes]
    sought = {f" {said(name)} " for topic in meant for name in names(topic)}
    return {
        each
        for each, record in records.items()
        if codes & set(record.topics) or any(name in texts[each] for name in sought)
    }


def test_every_name_of_every_topic_finds_the_same_records(topical: Sessions) -> None:
    others: list[tuple[str, str]] = []
    looked_for = 0
    with topical.reading() as session:
        records = everything(session)
        texts = {each: told(record) for each, record in records.items()}
        for topic in shipped_topics():
            expected = by_hand(records, texts, topic.code)
            for name in names(topic):
                for typed in {name, name.upper(), f'"{name}"', exchanged(name)}:
                    looked_for += 1
                    if set(find(session, Query(typed))) != expected:
                        others.append((topic.code, typed))
    assert others == []
    assert looked_for > 3 * 2000


def test_what_is_only_tagged_only_said_and_only_narrower_is_among_them(topical: Sessions) -> None:
    with topical.reading() as session:
        records = everything(session)
        for topic in shipped_topics():
            found = [records[each] for each in find(session, Query(topic.labels["es"]))]
            of_topic = {each for record in found for each in record.topics}
            assert of_topic == {topic.code, *TOPICS.narrower(topic.code)}
            assert len(found) >= len(of_topic) + len(speaking(topic))
            assert len(found) < len(records) / 2


def test_the_thesaurus_of_a_new_catalogue_is_the_shipped_one(topical: Sessions) -> None:
    with topical.reading() as session:
        assert set(thesaurus(session).codes()) == set(TOPICS.codes())
