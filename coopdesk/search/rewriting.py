"""A search put together again from its clauses, in the reader's language, some read otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from coopdesk.domain.queries import (
    AllOf,
    Clause,
    Exactly,
    Field,
    Not,
    Phrase,
    Word,
)
from coopdesk.search.syntax import parse, show

ROLES = ("country", "requesting", "providing")


def text_of(clauses: Sequence[Clause], language: str) -> str:
    """Return the text that asks for all of these, its fields under their names in a language."""
    flat = _flat(clauses)
    return show(flat[0] if len(flat) == 1 else AllOf(tuple(flat)), language)


def span_of(clauses: Sequence[Clause], place: int, language: str) -> tuple[str, int, int]:
    """Return that text, and from where to where in it the clause at a place stands."""
    text = text_of(clauses, language)
    if len(clauses) == 1:
        return text, 0, len(text)
    end = len(_beginning(clauses[: place + 1], language))
    start = len(_beginning(clauses[:place], language))
    return text, min(start + 1 if start else 0, len(text)), min(end, len(text))


def negated(clause: Clause) -> Clause:
    """Return the clause that is answered to by what does not answer to this one."""
    match clause:
        case Not(inner):
            return inner
        case Field("has" | "missing" as name, values):
            return Field("missing" if name == "has" else "has", values)
        case _:
            return Not(clause)


def with_thesaurus(clause: Clause) -> Clause | None:
    """Return words that are read just as they stand as plain words, None for any other clause."""
    match clause:
        case Not(inner):
            plain = with_thesaurus(inner)
            return Not(plain) if plain else None
        case Exactly(text):
            read = parse(text)
            are_words = isinstance(read, Word) or (
                isinstance(read, AllOf) and all(isinstance(each, Word) for each in read.clauses)
            )
            return read if are_words and read != AllOf() else Phrase(text)
        case _:
            return None


def in_role(clause: Clause, typed: str, role: str) -> Clause:
    """Return a clause that names places with these in a role, "country" being any of them.

    typed is what names the place where the clause is words.
    """
    match clause:
        case Not(inner):
            return Not(in_role(inner, typed, role))
        case Field(name, values) if name in ROLES:
            return Field(role, values)
        case _ if role == "country":
            return clause
        case _:
            return Field(role, (typed,))


def _flat(clauses: Sequence[Clause]) -> list[Clause]:
    found: list[Clause] = []
    for clause in clauses:
        found += _flat(clause.clauses) if isinstance(clause, AllOf) else [clause]
    return found


def _beginning(clauses: Sequence[Clause], language: str) -> str:
    """Return how a text begins that asks for these and more."""
    if not clauses:
        return ""
    return text_of([*clauses, Word("x")], language).removesuffix(" x")
