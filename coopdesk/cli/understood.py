"""A search in words, as it was read."""

from __future__ import annotations

from coopdesk.search.rewriting import text_of
from coopdesk.search.understanding import understand
from coopdesk.vocabulary.topics import TopicIndex


def understood(text: str, topics: TopicIndex) -> str:
    """Return a search as it was read, without what was not looked for."""
    return text_of([part.clause for part in understand(text, topics)], "en")
