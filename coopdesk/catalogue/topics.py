"""The topics of this catalogue: those that came with it and the officer's own."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import Topic
from coopdesk.vocabulary.topics import TopicEntry


def all_topics(session: Session) -> tuple[TopicEntry, ...]:
    """Return every topic, in the order of the thesaurus."""
    query = select(Topic.code, Topic.broader, Topic.labels, Topic.synonyms, Topic.mappings)
    return tuple(
        TopicEntry(code, broader or None, labels, synonyms, mappings)
        for code, broader, labels, synonyms, mappings in session.execute(query.order_by(Topic.id))
    )
