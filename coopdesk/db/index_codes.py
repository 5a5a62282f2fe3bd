"""Codes as words of the index: `_pMX` for a place, `_tchild_labour` for a topic.

No text holds such a word: an underscore in a text counts as a blank.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

KINDS_OF_CODE = {
    "kind": "k",
    "status": "s",
    "place": "p",  # of a party, or where it was held
    "named": "n",  # a place named in any part
    "requesting": "r",
    "providing": "v",
    "donor": "d",
    "owner": "w",
    "topic": "t",
    "speaks": "c",  # a text names a topic
    "speaks_of_place": "g",  # a text names a place
    "year": "y",
    "since": "q",  # goes on from this year
    "organisation": "o",  # by the id of its row
    "modality": "m",
    "language": "l",
    "has": "h",
}
ALIVE, TRASHED = "_a", "_x"  # every record bears one of them
NO_YEAR = "—"
MOST_YEARS = 300  # of a period; no cooperation lasts longer, a slip of the pen may

_PLAIN = re.compile(r"[a-z0-9_-]+")


@lru_cache(maxsize=20_000)
def code_word(field: str, value: str) -> str:
    """Return the word of the index that says that a record has a value of a field."""
    plain = value.lower()
    letter = KINDS_OF_CODE.get(field, "_")  # of no field, no record bears one
    if _PLAIN.fullmatch(plain):
        return f"_{letter}{plain.replace('-', '_')}"
    return f"_{letter}_{plain.encode(errors='replace').hex()[:60]}"


def value_of(field: str, word: str) -> str:
    """Return the value of a plain word of code_word, in lower case; hyphens stay underscores."""
    return word[1 + len(KINDS_OF_CODE[field]) :]


def year_words(start: date | None, end: date | None, *, is_open: bool) -> list[str]:
    """Return the words for the years in which a period lies."""
    begin = start or end
    if begin is None:
        return [code_word("year", NO_YEAR)]
    if end is None and is_open:
        return [code_word("since", str(begin.year))]
    last = min((end or begin).year, begin.year + MOST_YEARS)
    return [code_word("year", str(year)) for year in range(begin.year, last + 1)]


def words_in_year(year: str, known: Iterable[str]) -> list[str]:
    """Return the words of all records active in a year; known are the words of the catalogue."""
    if not year.isdecimal() or len(year) > 4:
        return [code_word("year", NO_YEAR)]
    letter = f"_{KINDS_OF_CODE['since']}"
    since = [w for w in known if w.startswith(letter) and int(w[2:]) <= int(year)]
    return [code_word("year", str(int(year))), *since]


def words_between(low: int | None, high: int | None, known: Iterable[str]) -> list[str]:
    """Return the words of all records active in one of the years, None for an open bound."""
    found: list[str] = []
    for word in known:
        year = word[2:]
        if not year.isdecimal() or (high is not None and int(year) > high):
            continue
        is_since = word[1] == KINDS_OF_CODE["since"]
        is_year = word[1] == KINDS_OF_CODE["year"]
        if is_since or (is_year and (low is None or int(year) >= low)):
            found.append(word)
    return found
