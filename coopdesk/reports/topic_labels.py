"""The topics of the catalogue in the words of a reader."""

from __future__ import annotations

from sqlalchemy.orm import Session

from coopdesk.catalogue.topics import all_topics
from coopdesk.vocabulary.topics import TopicIndex


def topic_labels(session: Session, language: str) -> dict[str, str]:
    """Return the label of each topic by its code."""
    index = TopicIndex(all_topics(session))
    return {code: index.label(code, language) for code in index.codes()}
