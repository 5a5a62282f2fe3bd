"""A search as the title of what it finds, in the language of whoever reads that."""

from __future__ import annotations

from coopdesk.reports.words import Say
from coopdesk.search.senses import Coded, Part, Places, Topics
from coopdesk.search.syntax import show
from coopdesk.search.understanding import understand
from coopdesk.vocabulary.topics import TopicIndex


def search_title(text: str, topics: TopicIndex, language: str) -> str:
    """Return a search with kinds, topics and places by their names, and the rest as it is typed."""
    say = Say(language)
    return " · ".join(filter(None, (_said(part, topics, say) for part in understand(text, topics))))


def _said(part: Part, topics: TopicIndex, say: Say) -> str:
    match part.sense:
        case Topics(code=code):
            return topics.label(code, say.language)
        case Places(code=code):
            return say.place(code)
        case Coded(field="kind", codes=codes):
            return ", ".join(say.text(f"{code}s") for code in codes)
        case Coded(field="place", codes=codes):
            return ", ".join(map(say.place, codes))
        case Coded(field="year", codes=codes):
            return ", ".join(codes)
        case _:
            return show(part.clause, say.language)
