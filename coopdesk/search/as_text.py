"""A whole search as text of the language of searches, to be copied, sent and pasted."""

from __future__ import annotations

from coopdesk.domain.queries import FACETS, AnyOf, Chosen, Clause, Field, Query
from coopdesk.search.fields import part_names
from coopdesk.search.rewriting import negated, text_of
from coopdesk.search.syntax import parse
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.places import find_place, place_name
from coopdesk.vocabulary.terms import find_term, term
from coopdesk.vocabulary.topics import TopicIndex

_FIELDS = {"place": "country"}  # where a facet and its field differ
_STATUSES = ("exchange_status", "project_status", "framework_status")


def as_text(query: Query, language: str, topics: TopicIndex) -> str:
    """Return what was typed, chosen and excluded as one text, which finds the same records.

    Names are those of the reader's language where these are read back as what they name, else
    codes. An organisation's name finds those that begin with its words as well. The order and the
    trash cannot be said in the language of searches.
    """
    chosen = _asked(query.chosen, language, topics)
    excluded = [negated(each) for each in _asked(query.excluded, language, topics)]
    return text_of([parse(query.text), *chosen, *excluded], language)


def _asked(chosen: Chosen, language: str, topics: TopicIndex) -> list[Clause]:
    """Return a clause for each facet of which something is chosen."""
    found: list[Clause] = []
    for facet in FACETS:
        if values := chosen.get(facet):
            known = [each for each in values if facet != "year" or each.isdecimal()]
            clauses: list[Clause] = []
            if known:
                names = tuple(_name(facet, each, language, topics) for each in known)
                clauses.append(Field(_FIELDS.get(facet, facet), names))
            if len(known) < len(values):  # "no year at all" is among them
                clauses.append(Field("missing", (part_names(language)["dates"],)))
            found.append(clauses[0] if len(clauses) == 1 else AnyOf(tuple(clauses)))
    return found


def _name(facet: str, code: str, language: str, topics: TopicIndex) -> str:
    """Return the name of a value if it is read as that value, else its code."""
    match facet:
        case "requesting" | "providing" | "place":
            name = place_name(code, language)
            return name if find_place(name) == code else code
        case "topic":
            name = topics.label(code, language)
            return name if topics.find(name) == code else code
        case "kind":
            name = term("kind", code, language)
            return name if find_term("kind", name) == code else code
        case "status":
            return _status(code, language)
        case _:
            return code


def _status(code: str, language: str) -> str:
    """Return a name of a status that no other status bears, the reader's if there is one."""
    kinds = [each for each in _STATUSES if find_term(each, code) == code]
    languages = (language, *LANGUAGES)
    names = [code, *(term(kind, code, each) for kind in kinds for each in languages)]
    own = term(kinds[0], code, language) if kinds else code
    for name in (own, *names):
        if {find_term(each, name) for each in _STATUSES} - {None} == {code}:
            return name
    return own
