"""The topics of this catalogue: those that came with it and the officer's own."""

from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import Change, Edit, Topic
from coopdesk.db.tables import RecordTopic
from coopdesk.vocabulary.topics import TopicEntry


def all_topics(session: Session) -> tuple[TopicEntry, ...]:
    """Return every topic, in the order of the thesaurus."""
    query = select(Topic.code, Topic.broader, Topic.labels, Topic.synonyms, Topic.mappings)
    return tuple(
        TopicEntry(code, broader or None, labels, synonyms, mappings)
        for code, broader, labels, synonyms, mappings in session.execute(query.order_by(Topic.id))
    )


def topics_ever(session: Session) -> tuple[TopicEntry, ...]:
    """Return every topic, and after them those merged or removed: a history still names them."""
    entries = {entry.code: entry for entry in all_topics(session)}
    for row in session.scalars(_removed()):
        entries.setdefault(row["code"], TopicEntry(row["code"], None, row["labels"], {}, {}))
    return tuple(entries.values())


def bearing(session: Session, code: str) -> int:
    """Count the records that bear a topic itself, those in the trash among them."""
    query = select(func.count(RecordTopic.record_id.distinct())).where(RecordTopic.topic == code)
    return session.scalar(query) or 0


def _removed() -> Select[Any]:
    """Ask for the rows that merging and removing took out of the thesaurus, newest first."""
    removing = select(Change.id).where(Change.deed.in_(("topics_merged", "topic_removed")))
    return (
        select(Edit.before)
        .where(Edit.change_id.in_(removing), Edit.table_name == Topic.__tablename__)
        .where(Edit.after.is_(None))
        .order_by(Edit.id.desc())
    )
