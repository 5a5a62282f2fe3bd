"""The topics of a catalogue to look words up in, put together once while they stay as they are."""

from __future__ import annotations

import json
from functools import lru_cache
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, Text, func, select, type_coerce
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import code_bits
from coopdesk.db.desk_tables import Change, Topic
from coopdesk.search.understanding import understand
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex

_Row = tuple[str, str, str, str, str]


def thesaurus(session: Session) -> TopicIndex:
    """Return the topics of the catalogue."""
    bind = session.get_bind()
    if not session.info.get("reads_only") or not isinstance(bind, Engine):
        return _read(session)
    last = session.connection().execute(_LAST_CHANGE).scalar() or 0
    kept = _KEPT.get(bind)
    if kept is None or kept[0] != last:
        kept = _KEPT[bind] = last, _read(session)
    return kept[1]


def warm_up(session: Session) -> None:
    """Read what every search needs before the first key is typed, which would wait 0.2 s for it."""
    understand("peru budget:1 status:open year:2020", thesaurus(session))
    code_bits(session)


_LAST_CHANGE = select(func.max(Change.id))  # which any change of a topic raises
_KEPT: WeakKeyDictionary[Engine, tuple[int, TopicIndex]] = WeakKeyDictionary()


def _read(session: Session) -> TopicIndex:
    kept = (Topic.labels, Topic.synonyms, Topic.mappings)
    query = select(Topic.code, Topic.broader, *(type_coerce(each, Text) for each in kept))
    rows = session.execute(query.order_by(Topic.id))
    return _index(tuple((row[0], row[1], row[2], row[3], row[4]) for row in rows))


@lru_cache(maxsize=4)
def _index(rows: tuple[_Row, ...]) -> TopicIndex:
    return TopicIndex(
        [
            TopicEntry(code, broader or None, *(json.loads(text) for text in texts))
            for code, broader, *texts in rows
        ]
    )
