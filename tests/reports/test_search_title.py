"""A search as a title: what it names is called as its reader calls it."""

import pytest

from coopdesk.reports.search_title import search_title
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("kind:exchange", "es", "Intercambios"),
        ("kind:exchange,project country:PE", "fr", "Échanges, Projets · Pérou"),
        ("child labour year:2019 visit", "pt", "Trabalho infantil · 2019 · visit"),
        ("", "en", ""),
    ],
)
def test_kinds_topics_and_places_are_named(text: str, language: str, title: str) -> None:
    assert search_title(text, TopicIndex(shipped_topics()), language) == title
