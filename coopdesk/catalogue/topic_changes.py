"""Add, change, move and remove topics; each is undone as any other deed."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.topic_rules import checked, new_code, refuse_broader
from coopdesk.catalogue.topics import all_topics, bearing
from coopdesk.db.desk_tables import Topic
from coopdesk.db.history import change_row, insert_rows, remove_rows
from coopdesk.db.record_rows import Row
from coopdesk.domain.errors import NoSuchTopic, TopicInUse
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex


def add_topic(session: Session, entry: TopicEntry) -> str:
    """Add a topic of the officer's own and return its code, which is made of its label.

    Raises TextRefused, TopicUnnamed, TopicNameTaken or NoSuchTopic, for the broader topic.
    """
    topics = all_topics(session)
    new = checked(replace(entry, code=""), topics)
    code = new_code(new, {each.code for each in topics})
    insert_rows(session, Topic, [0], [columns_of(new) | {"code": code, "own": True}])
    return code


def change_topic(session: Session, code: str, entry: TopicEntry) -> None:
    """Give a topic other names, codes or another broader topic; its own code stays.

    Raises TextRefused, TopicUnnamed, TopicNameTaken, NoSuchTopic or TopicCircle.
    """
    new = checked(replace(entry, code=code), all_topics(session))
    change_row(session, Topic, 0, topic_row(session, code), columns_of(new))


def move_topic(session: Session, code: str, broader: str | None) -> None:
    """Put a topic, with all beneath it, under another one or at the top.

    Raises NoSuchTopic or TopicCircle.
    """
    row = topic_row(session, code)
    refuse_broader(code, broader, all_topics(session))
    change_row(session, Topic, 0, row, {"broader": broader or ""})


def remove_topic(session: Session, code: str) -> None:
    """Remove a topic; what stands right under it moves up. Raises NoSuchTopic or TopicInUse."""
    entry = topic_entry(session, code)
    if count := bearing(session, code):
        raise TopicInUse(TopicIndex([entry]).label(code, "en"), count)
    move_narrower(session, code, entry.broader)
    remove_rows(session, Topic, 0, [topic_row(session, code)])


def move_narrower(session: Session, code: str, broader: str | None) -> None:
    """Put the topics right under one under another, or at the top."""
    for entry in all_topics(session):
        if entry.broader == code:
            change_row(
                session, Topic, 0, topic_row(session, entry.code), {"broader": broader or ""}
            )


def topic_entry(session: Session, code: str) -> TopicEntry:
    """Return a topic; raises NoSuchTopic."""
    found = next((each for each in all_topics(session) if each.code == code), None)
    if found is None:
        raise NoSuchTopic(code)
    return found


def topic_row(session: Session, code: str) -> Row:
    """Return the row of a topic; raises NoSuchTopic."""
    row = session.execute(select(Topic.__table__).where(Topic.code == code)).mappings().first()
    if row is None:
        raise NoSuchTopic(code)
    return dict(row)


def columns_of(entry: TopicEntry) -> Row:
    """Return the columns of a topic that the officer may change."""
    return {
        "broader": entry.broader or "",
        "labels": dict(entry.labels),
        "synonyms": {language: list(texts) for language, texts in entry.synonyms.items()},
        "mappings": dict(entry.mappings),
    }
