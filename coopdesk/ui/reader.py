"""Whom the windows are for: her language, and the topics of her catalogue."""

from __future__ import annotations

from dataclasses import dataclass

from coopdesk.vocabulary.topics import TopicIndex


@dataclass(frozen=True)
class Reader:
    """Whom a window is for: her language and the catalogue's topics."""

    language: str
    topics: TopicIndex
