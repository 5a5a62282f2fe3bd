"""The topics of a catalogue to look words up in, put together once while they stay as they are."""

from __future__ import annotations

import json
from functools import lru_cache

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import code_bits
from coopdesk.db.desk_tables import Topic
from coopdesk.search.understanding import understand
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex

_Row = tuple[str, str, str, str, str]


def thesaurus(session: Session) -> TopicIndex:
    """Return the topics of the catalogue."""
    kept = (Topic.labels, Topic.synonyms, Topic.mappings)
    query = select(Topic.code, Topic.broader, *(type_coerce(each, Text) for each in kept))
    rows = session.execute(query.order_by(Topic.id))
    return _index(tuple((row[0], row[1], row[2], row[3], row[4]) for row in rows))


def warm_up(session: Session) -> None:
    """Read what every search needs before the first key is typed, which would wait 0.2 s for it."""
    understand("peru budget:1 status:open year:2020", thesaurus(session))
    code_bits(session)


@lru_cache(maxsize=4)
def _index(rows: tuple[_Row, ...]) -> TopicIndex:
    return TopicIndex(
        [
            TopicEntry(code, broader or None, *(json.loads(text) for text in texts))
            for code, broader, *texts in rows
        ]
    )
