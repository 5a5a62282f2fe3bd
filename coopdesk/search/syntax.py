"""The language of searches: typed text to a tree of clauses, and the tree to text again.

Nothing typed is an error: what does no work as a sign, an operator or a field is words.
"""

from __future__ import annotations

from collections.abc import Sequence

from coopdesk.domain.folding import words
from coopdesk.domain.queries import (
    AllOf,
    AnyOf,
    Between,
    Clause,
    Compared,
    Exactly,
    Field,
    Not,
    Phrase,
    Word,
)
from coopdesk.search.clause_tree import MOST, tree_of
from coopdesk.search.fields import EXACTLY, field_names
from coopdesk.search.quotes import LONGEST, QUOTES, quoted, readable
from coopdesk.search.tokens import KEYWORDS, PERHAPS_OR, joins, tokens
from coopdesk.search.values import shown_value

__all__ = ["LONGEST", "MOST", "QUOTES", "parse", "phrases", "quoted_if_needed", "show"]


def parse(text: str) -> Clause:
    """Return what a text asks for, in the fewest clauses that say it; AllOf(()) for nothing.

    4 000 characters are read, and 64 texts of 2 000 characters together are looked for.
    """
    return tree_of(list(tokens(readable(text))))


def show(clause: Clause, language: str = "en") -> str:
    """Write a clause so that it is read the same way again, its fields named in a language.

    In English fields have their canonical names.
    """
    match clause:
        case AllOf(clauses):
            return " ".join(_beside(clauses, at, language) for at in range(len(clauses)))
        case AnyOf(clauses):
            return " or ".join(_way(each, language) for each in clauses)
        case Not(inner):
            shown = _grouped(inner, language)
            return f"-({shown})" if isinstance(inner, Not) else f"-{shown}"
        case _:
            return _leaf(clause, language)


def quoted_if_needed(text: str) -> str:
    """Return words as they are typed to be one clause: as they are, or between quotes."""
    is_word = text not in KEYWORDS and parse(text) == Word(text)
    return text if is_word else quoted(text)


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """Return words as phrases of one, quoted texts as phrases of several, all folded.

    An opening quote without its end quotes nothing; signs and operators are not words.
    """
    found: list[tuple[str, ...]] = []
    for number, part in enumerate(readable(text).split('"')):
        inside = tuple(words(part))
        if number % 2 and inside:
            found.append(inside[:MOST])
        else:
            found.extend((word,) for word in inside)
    return tuple(dict.fromkeys(found))[:MOST]


_Leaf = Word | Phrase | Exactly | Field | Compared | Between


def _beside(clauses: Sequence[Clause], at: int, language: str) -> str:
    """Write a clause among others; an "o" that would be read as "or" there is put apart."""
    shown = _grouped(clauses[at], language)
    is_between = shown in PERHAPS_OR and 0 < at < len(clauses) - 1
    return f"({shown})" if is_between and joins(clauses[at - 1], shown, clauses[at + 1]) else shown


def _way(clause: Clause, language: str) -> str:
    return show(clause, language) if isinstance(clause, AllOf) else _grouped(clause, language)


def _grouped(clause: Clause, language: str) -> str:
    shown = show(clause, language)
    return f"({shown})" if isinstance(clause, AllOf | AnyOf) else shown


def _leaf(leaf: _Leaf, language: str) -> str:
    match leaf:
        case Word(text):
            return f"({text})" if text in KEYWORDS else text
        case Phrase(text):
            return quoted(text)
        case Exactly(text):
            name, shown = EXACTLY, shown_value(EXACTLY, text)
        case Field(name, values):
            shown = ",".join(shown_value(name, each, of=len(values)) for each in values)
        case Compared(name, sign, value):
            shown = sign + shown_value(name, value)
        case Between(name, low, high):
            shown = f"{shown_value(name, low)}..{shown_value(name, high)}"
    return f"{field_names(language).get(name, name)}:{shown}"
