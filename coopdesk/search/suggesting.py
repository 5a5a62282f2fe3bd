"""What may have been meant: words of the catalogue near to a typed one that finds nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA, Postfix, Prefix
from rapidfuzz.process import extract

from coopdesk.domain.folding import words
from coopdesk.domain.queries import AllOf, AnyOf, Clause, Word
from coopdesk.search.naming import understood_words
from coopdesk.search.senses import Words
from coopdesk.search.syntax import parse, show
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.places import all_places
from coopdesk.vocabulary.spellings import spellings
from coopdesk.vocabulary.topics import TopicIndex


def did_you_mean(text: str, known: Sequence[str], topics: TopicIndex) -> str | None:
    """Return the search with each word that can find nothing replaced by the nearest that can.

    known: the folded words of the catalogue, in any order. None where there is nothing to replace
    or nothing near. Words that must not be found, fields and phrases stay as they are.
    """
    clause = parse(text)
    plain = list(dict.fromkeys(_plain_words(clause, topics)))
    ordered = sorted(known) if plain else ()
    lost = [each for each in plain if _is_lost(each, ordered)]
    named = _words_of_names(topics)
    found = suggestions(lost, [*known, *named]) if lost else {}
    meant = {typed: named.get(word, word) for typed, word in found.items()}
    return show(_replaced(clause, meant)) if meant else None


def suggestions(typed: Sequence[str], known: Sequence[str]) -> dict[str, str]:
    """Return the nearest known word for each typed one that has one; known words are folded.

    Letters left out, added, changed and swapped are counted, more of them allowed in longer words;
    numbers are never guessed. Of words as near the one that begins alike is taken, then the first
    of those known.
    """
    near = {word: _nearest(folded, known) for word in typed if (folded := _one_word(word))}
    return {word: found for word, found in near.items() if found}


_MOST_APART = ((4, 0), (6, 1), (9, 2))  # letters up to, and how many of them may be wrong
_MOST_APART_OF_LONG = 3
_COMPARED = 40  # nearest words that are looked at twice


def _nearest(word: str, known: Sequence[str]) -> str | None:
    apart = next((most for size, most in _MOST_APART if len(word) < size), _MOST_APART_OF_LONG)
    if not apart:
        return None
    found = extract(word, known, scorer=OSA.distance, score_cutoff=apart, limit=_COMPARED)
    ranked = [
        (distance, word[0] != each[0], -_alike(word, each), place, each)
        for each, distance, place in found
        if each != word
    ]
    return min(ranked)[-1] if ranked else None


def _one_word(typed: str) -> str | None:
    folded = words(typed)
    return folded[0] if len(folded) == 1 and folded[0].isalpha() else None


def _alike(word: str, other: str) -> int:
    """Count the letters with which two words begin and end the same."""
    return Prefix.similarity(word, other) + Postfix.similarity(word, other)


def _plain_words(clause: Clause, topics: TopicIndex) -> Iterator[str]:
    """Yield the words that are looked for and name nothing, as typed."""
    match clause:
        case Word(text):
            yield from _naming_nothing([text], topics)
        case AllOf(clauses):
            yield from _naming_nothing([c.text for c in clauses if isinstance(c, Word)], topics)
            for each in clauses:
                if not isinstance(each, Word):
                    yield from _plain_words(each, topics)
        case AnyOf(clauses):
            for each in clauses:
                yield from _plain_words(each, topics)
        case _:
            pass


def _naming_nothing(typed: Sequence[str], topics: TopicIndex) -> Iterator[str]:
    for found in understood_words(typed, topics, is_last=True):
        sense = found.sense
        if isinstance(sense, Words) and not sense.topics and not sense.places:
            yield typed[found.start]


def _is_lost(typed: str, known: Sequence[str]) -> bool:
    """Tell whether no known word, in order, begins like a typed one."""
    folded = _one_word(typed)
    return folded is not None and not any(
        _begins_one(spelling, known) for spelling in spellings(folded) if " " not in spelling
    )


def _begins_one(word: str, known: Sequence[str]) -> bool:
    at = bisect_left(known, word)
    return at < len(known) and known[at].startswith(word)


@lru_cache(maxsize=4)
def _words_of_names(topics: TopicIndex) -> Mapping[str, str]:
    """Return the words of labels of topics and names of places, folded, as they are written."""
    labels = (topics.label(code, each) for code in topics.codes() for each in LANGUAGES)
    names = (place.name for each in LANGUAGES for place in all_places(each))
    in_labels = (_within_a_text(word) for label in labels for word in label.split())
    in_names = (word.strip("(),.") for name in names for word in name.split())
    found: dict[str, str] = {}
    for word in (*in_names, *in_labels):
        if folded := _one_word(word):
            found.setdefault(folded, word)
    return found


def _within_a_text(word: str) -> str:
    return word if word.isupper() else word.lower()


def _replaced(clause: Clause, by_typed: Mapping[str, str]) -> Clause:
    match clause:
        case Word(text):
            return Word(by_typed.get(text, text))
        case AllOf(clauses) | AnyOf(clauses):
            return type(clause)(tuple(_replaced(each, by_typed) for each in clauses))
        case _:
            return clause
