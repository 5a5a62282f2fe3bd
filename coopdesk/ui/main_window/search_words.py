"""A search in words for people, and as a text that can be searched for again."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from coopdesk.catalogue.searches import Search
from coopdesk.search.as_text import as_text
from coopdesk.ui.browse.facet_words import facet_label
from coopdesk.ui.main_window.pages import view_of
from coopdesk.ui.reader import Reader

translate = QCoreApplication.translate


def search_words(search: Search, reader: Reader) -> str:
    """Return what was typed, chosen and excluded; what the list asks in any case is left out."""
    query = _beside_its_list(search).query
    without = translate("MainWindow", "not {words}")
    chosen = [
        facet_label(facet, value, reader)
        for facet, values in query.chosen.items()
        for value in values
    ]
    excluded = [
        without.format(words=facet_label(facet, value, reader))
        for facet, values in query.excluded.items()
        for value in values
    ]
    return " · ".join([query.text.strip()] * bool(query.text.strip()) + chosen + excluded)


def search_text(search: Search, reader: Reader) -> str:
    """Return all of that in the language of searches, to be typed into the same list."""
    return as_text(_beside_its_list(search).query, reader.language, reader.topics)


def _beside_its_list(search: Search) -> Search:
    """Return a search without what its list asks in any case."""
    query = search.query
    for facet, values in view_of(search).query().chosen.items():
        for value in values:
            query = query.toggled(facet, value, on=False)
    return replace(search, query=query)
