"""Whatever the officer does to her topics, a search finds what going through all records finds."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records, read_records
from coopdesk.catalogue.topic_changes import add_topic, change_topic, move_topic, remove_topic
from coopdesk.catalogue.topic_merging import merge_topics
from coopdesk.catalogue.topics import all_topics
from coopdesk.db import history
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.queries import Query
from coopdesk.search.facets import facets
from coopdesk.search.find import find
from coopdesk.search.thesaurus import thesaurus
from coopdesk.vocabulary.topics import TopicEntry, shipped_topics
from tests.search.any_search import CODES, SAID, any_record
from tests.search.by_hand import ByHand


@pytest.fixture
def some(new_catalogue: Path, tmp_path: Path) -> Iterator[Sessions]:
    path = tmp_path / "some.coopdesk"
    path.write_bytes(new_catalogue.read_bytes())
    dice = random.Random(1944)  # noqa: S311 not for secrets
    sessions = open_database(path)
    sessions.write(Deed("records_added"), add_records, [any_record(dice) for _ in range(60)])
    yield sessions
    sessions.close()


def any_entry(dice: random.Random) -> TopicEntry:
    labels = {"en": f"{dice.choice(SAID)} {dice.randint(1, 99)}", "es": dice.choice(SAID)}
    return TopicEntry("", dice.choice([None, *CODES[:4]]), labels, {"en": [dice.choice(SAID)]}, {})


def add(session: Session, dice: random.Random) -> None:
    add_topic(session, any_entry(dice))


def rename(session: Session, dice: random.Random) -> None:
    entry = dice.choice([each for each in all_topics(session) if each.code in CODES])
    names = dice.sample(SAID, 2)
    labels = {**entry.labels, dice.choice(["en", "fr"]): names[0]}
    change_topic(session, entry.code, replace(entry, labels=labels, synonyms={"pt": [names[1]]}))


def move(session: Session, dice: random.Random) -> None:
    move_topic(session, dice.choice(CODES[:5]), dice.choice([None, *CODES[:5]]))


def merge(session: Session, dice: random.Random) -> None:
    merge_topics(session, *dice.sample([each.code for each in all_topics(session)[:8]], 2))


def remove(session: Session, dice: random.Random) -> None:
    remove_topic(session, dice.choice(all_topics(session)).code)


def look(session: Session, dice: random.Random) -> None:
    """Compare searches by every name of the topics in question with those made by hand."""
    topics = thesaurus(session)
    by_hand = ByHand(read_records(session, list(find(session, Query()))), topics)
    known = {each.code: each for each in all_topics(session)}
    shipped = {each.code for each in shipped_topics()} - set(CODES)
    own = [each for code, each in known.items() if code not in shipped]
    names = [dice.choice([*each.labels.values(), *chain(*each.synonyms.values())]) for each in own]
    for typed in (*names, *dice.sample(SAID, 3)):
        assert set(find(session, Query(typed))) == by_hand.found(Query(typed)), typed
    for code in CODES:
        query = Query("", {"topic": (code,)})
        assert set(find(session, query)) == by_hand.found(query), code
    counts = {each.value: each.count for each in facets(session, Query(), ["topic"])["topic"]}
    assert counts == by_hand.counted(Query(), "topic")


DEEDS: list[tuple[str, Callable[[Session, random.Random], None]]] = [
    ("topic_added", add),
    ("topic_changed", rename),
    ("topic_changed", rename),
    ("topic_moved", move),
    ("topics_merged", merge),
    ("topic_removed", remove),
]


@pytest.mark.parametrize("seed", range(3))
def test_searches_follow_what_is_done_to_topics_and_undone(some: Sessions, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 not for secrets
    done = 0
    for _ in range(10):
        name, deed = dice.choice(DEEDS)
        with suppress(CatalogueError):  # a name that is taken, a circle: refused, nothing is done
            change, _ = some.write(Deed(name), deed, dice)
            done += change is not None
        if done and dice.random() < 0.3:
            with suppress(CatalogueError), some.writing() as session:
                (history.undo if dice.random() < 0.7 else history.redo)(session)
        with some.reading() as session:
            look(session, dice)
    assert done > 3
