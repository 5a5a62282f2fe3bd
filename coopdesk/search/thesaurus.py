"""The topics of a catalogue to look words up in, put together once while they stay as they are."""

from __future__ import annotations

import json
from functools import lru_cache

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import Topic
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex

_Row = tuple[str, str, str, str]


def thesaurus(session: Session) -> TopicIndex:
    """Return the topics of the catalogue."""
    labels, synonyms = (type_coerce(each, Text) for each in (Topic.labels, Topic.synonyms))
    query = select(Topic.code, Topic.broader, labels, synonyms).order_by(Topic.id)
    return _index(tuple((row[0], row[1], row[2], row[3]) for row in session.execute(query)))


@lru_cache(maxsize=4)
def _index(rows: tuple[_Row, ...]) -> TopicIndex:
    return TopicIndex(
        [
            TopicEntry(code, broader or None, json.loads(labels), json.loads(synonyms), {})
            for code, broader, labels, synonyms in rows
        ]
    )
