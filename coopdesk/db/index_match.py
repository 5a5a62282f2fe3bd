"""A question to the index as SQLite's FTS5 reads it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from coopdesk.db.index_query import Code, Either, Every, IndexQuery, Text, Without
from coopdesk.db.index_words import words_beginning

_SHORT = 3  # letters of a prefix that the index keeps a list for
LONGEST_PHRASE = 40  # words; of more, FTS5 takes time and memory as the square of them
FEW_WORDS, MANY_WORDS = 200, 1000  # that a longer prefix is spelled out with, for all or some rows


def fts_match(session: Session, query: IndexQuery, most_words: int = FEW_WORDS) -> str:
    """Write a query as FTS5 reads it.

    Of a prefix longer than the index has lists for, FTS5 puts the list together before it
    returns a row: up to so many words that begin so are spelled out instead. For the first rows
    that pays up to a thousand of them (8 ms in a million records rather than 100), for all rows
    up to two hundred.
    """

    def match(part: IndexQuery) -> str:
        return fts_match(session, part, most_words)

    match query:
        case Code(word):
            return f'"{word}"'
        case Text(words, is_prefix, column):
            where = f"{{{column}}} : " if column else ""
            return where + (_begun(session, words, most_words) if is_prefix else _phrase(words))
        case Every(parts):
            return f"({' AND '.join(match(each) for each in parts)})"
        case Either(()):
            return '"__"'  # a word that nothing has
        case Either(parts):
            return f"({' OR '.join(match(each) for each in parts)})"
        case Without(part, unwanted):
            both = (match(each) for each in (part, unwanted))
            return f"({' NOT '.join(both)})"


def _begun(session: Session, words: tuple[str, ...], most: int) -> str:
    """Write words of which the last may go on."""
    if len(words) == 1 and len(words[0]) > _SHORT:
        longer = words_beginning(session, words[0], most + 1)
        if not longer:
            return _phrase(words)
        if len(longer) <= most:
            return f"({' OR '.join(_phrase((word,)) for word in longer)})"
    return f"{_phrase(words)}*"


def _phrase(words: tuple[str, ...]) -> str:
    """Write words that stand side by side; of a pasted page the beginning finds the same text."""
    return f'"{" ".join(words[:LONGEST_PHRASE])}"'
