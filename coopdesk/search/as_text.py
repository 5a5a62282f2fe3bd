"""A whole search as text of the language of searches, to be copied, sent and pasted."""

from __future__ import annotations

from coopdesk.domain.folding import fold
from coopdesk.domain.queries import FACETS, AnyOf, Chosen, Clause, Field, Query
from coopdesk.search.field_values import just
from coopdesk.search.fields import part_names
from coopdesk.search.rewriting import negated, text_of
from coopdesk.search.syntax import parse
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.places import find_place, place_name
from coopdesk.vocabulary.terms import codes, find_term, term
from coopdesk.vocabulary.topics import TopicIndex

_FIELDS = {"place": "country"}  # where a facet and its field differ
_TERMS = {
    "kind": ("kind",),
    "status": ("exchange_status", "project_status", "framework_status"),
    "modality": ("modality",),
}
_ALL = (*FACETS, *(each for each in _TERMS if each not in FACETS))  # also codes that narrow a list


def as_text(query: Query, language: str, topics: TopicIndex) -> str:
    """Return what was typed, chosen and excluded as one text, which finds the same records.

    Names are those of the reader's language where these are read back as what they name, else
    codes; "=" stands before what is just that name or code. An organisation with quotes in its
    name is looked for by its words. The order and the trash cannot be said in the language.
    """
    chosen = clauses_of(query.chosen, language, topics)
    excluded = [negated(each) for each in clauses_of(query.excluded, language, topics)]
    return text_of([parse(query.text), *chosen, *excluded], language)


def clauses_of(chosen: Chosen, language: str, topics: TopicIndex) -> list[Clause]:
    """Return a clause for each facet of which something is chosen."""
    found: list[Clause] = []
    for facet in _ALL:
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
    """Return a name that is read as a value and as no other, the reader's if there is one."""
    if facet == "year":
        return code
    others = [name for each in LANGUAGES for name in _names(facet, code, each, topics)]
    for name in (*_names(facet, code, language, topics), code, *others):
        if _read(facet, name, topics) == {code}:
            return name
    return code if '"' in fold(code) else just(code)  # a quote cannot stand in a quoted value


def _names(facet: str, code: str, language: str, topics: TopicIndex) -> list[str]:
    match facet:
        case "requesting" | "providing" | "place":
            return [place_name(code, language)]
        case "topic":
            return [topics.label(code, language)]
        case "kind" | "status" | "modality":
            vocabularies = [each for each in _TERMS[facet] if code in codes(each)]
            return [term(each, code, language) for each in vocabularies]
        case _:
            return []


def _read(facet: str, name: str, topics: TopicIndex) -> set[str]:
    """Return the codes that a name is read as."""
    match facet:
        case "requesting" | "providing" | "place":
            found = [find_place(name)]
        case "topic":
            found = [topics.find(name)]
        case "kind" | "status" | "modality":
            found = [find_term(each, name) for each in _TERMS[facet]]
        case _:
            found = list[str | None]()
    return {code for code in found if code}
