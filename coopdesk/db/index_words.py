"""The words that the texts of records have, or had: to complete prefixes and suggest spellings."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Executable, select, text
from sqlalchemy.orm import Session

from coopdesk.db.index_tables import IndexWord

_AT_ONCE = 5000
_KNOWN = "SELECT word FROM index_word WHERE word IN (SELECT value FROM json_each(?))"
_WORDS_FROM = text(
    "SELECT word FROM index_word WHERE word >= :first AND word < :past ORDER BY word LIMIT :limit"
)


def known_words(session: Session, words: Iterable[str]) -> set[str]:
    """Return those of the folded words that some text has, or had."""
    wanted = sorted(set(words))
    found: set[str] = set()
    for start in range(0, len(wanted), _AT_ONCE):
        some = json.dumps(wanted[start : start + _AT_ONCE])
        found.update(row[0] for row in session.connection().exec_driver_sql(_KNOWN, (some,)))
    return found


def words_beginning(session: Session, prefix: str, limit: int) -> list[str]:
    """Return the indexed words that begin so."""
    some = {"first": prefix, "past": prefix + "\U0010ffff", "limit": limit}
    return [row[0] for row in session.connection().execute(_WORDS_FROM, some).all()]


def every_word() -> Executable:
    """Return the query for all the words that the texts have, or had: 30 000 and more."""
    return select(IndexWord.c.word)
