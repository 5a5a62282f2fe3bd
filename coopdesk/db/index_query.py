"""What is asked of the text index: words, phrases and codes, put together; no database's SQL."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Folded words in this order, the last perhaps only begun; column "" for all texts."""

    words: tuple[str, ...]
    is_prefix: bool = False
    column: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """A word of db/index_codes.py."""

    word: str


@dataclass(frozen=True, slots=True)
class Every:
    """All of these."""

    parts: tuple[IndexQuery, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One of these; of none, no record."""

    parts: tuple[IndexQuery, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """One and not the other."""

    part: IndexQuery
    unwanted: IndexQuery


IndexQuery = Text | Code | Every | Either | Without
