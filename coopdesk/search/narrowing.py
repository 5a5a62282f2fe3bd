"""A search narrowed to what a figure counts."""

from __future__ import annotations

from dataclasses import replace

from coopdesk.domain.queries import FACETS, Query
from coopdesk.search.as_text import clauses_of
from coopdesk.search.rewriting import text_of
from coopdesk.search.syntax import parse
from coopdesk.vocabulary.topics import TopicIndex


def narrowed_to(query: Query, facet: str, value: str, language: str, topics: TopicIndex) -> Query:
    """Return the search for those records found that have this value too.

    Chosen values of a facet are any of them, so that one more would find more records: where
    others are chosen, and of a code that is no facet, the value is asked for in the text.
    """
    others = set(query.values(facet)) - {value}
    if facet in FACETS and (not others or value in query.values(facet)):
        return replace(query, chosen={**query.chosen, facet: (value,)})
    told = clauses_of({facet: (value,)}, language, topics)
    return replace(query, text=text_of([parse(query.text), *told], language))
