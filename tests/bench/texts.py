"""Words and sentences of the records that the benches make: as unlike one another as real ones.

Most phrases are those of the vocabularies, few of them often; among them stand words of a long
tail, some 50 000 of them: forms of the same words, names of places, numbers, references.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TypeVar

from babel.dates import get_month_names

from coopdesk.vocabulary.places import all_places, is_region, names_in_texts, place_name
from coopdesk.vocabulary.terms import codes, term
from coopdesk.vocabulary.topics import shipped_topics

T = TypeVar("T")

LANGUAGES = ("es", "en", "fr", "pt")  # most used first
PLACES = (
    *("MX", "AR", "US", "CA", "BR", "CL", "CO", "PE", "CR", "UY", "EC", "PA", "DO", "GT", "SV"),
    *("HN", "PY", "BO", "JM", "TT", "BB", "BS", "BZ", "GY", "SR", "NI", "ES", "PT", "FR", "DE"),
    *("VN", "KH", "MA", "SN", "MZ", "AO", "019", "029", "001"),
)
FIRST_YEAR, LAST_YEAR = 2004, 2026
ORGANISATIONS = 4000

_JOINS = {
    "en": ("and", "of", "in", "with", "for", "on the", "by", "under the"),
    "es": ("y", "de", "en", "con", "para", "sobre la", "por", "según el"),
    "fr": ("et", "de", "en", "avec", "pour", "sur la", "par", "selon le"),
    "pt": ("e", "de", "em", "com", "para", "sobre a", "por", "segundo o"),
}
_ENDINGS = {  # of words that lost their last vowel or s
    "en": ("s", "ing", "ed", "er", "ers", "ment", "ly", "al", "able", "ation", "ations", "ity"),
    "es": ("a", "o", "as", "os", "ar", "ando", "ado", "adas", "ción", "ciones", "mente", "dores"),
    "fr": ("e", "es", "er", "ant", "ée", "ées", "ation", "ations", "ement", "eurs", "able", "ait"),
    "pt": ("a", "o", "as", "os", "ar", "ando", "ado", "adas", "ção", "ções", "mente", "dores"),
}
_WORD_LISTS = ("modality", "result_type", "participant_kind", "money_kind", "document_kind")
_TAIL = 0.15  # of the phrases of a text
_REFERENCES = 40  # per place


def text(chance: random.Random, language: str, sentences: int) -> str:
    """Return so many sentences that say nothing."""
    return " ".join(_sentence(chance, language) for _ in range(sentences))


def skewed(chance: random.Random, values: Sequence[T]) -> T:
    """Choose a value; the n-th is about n times as rare as the first."""
    return values[int((len(values) + 1) ** chance.random()) - 1]


@cache
def phrases(language: str) -> tuple[str, ...]:
    """Return every phrase of a language's vocabularies, in an order that says nothing."""
    topics = shipped_topics()
    found = [
        *(word for topic in topics for word in topic.synonyms.get(language, ())),
        *(topic.labels[language].lower() for topic in topics if language in topic.labels),
        *(place_name(place, language) for place in PLACES),
        *months(language),
        *(term(name, code, language).lower() for name in _WORD_LISTS for code in codes(name)),
    ]
    return _shuffled(found, language)


@cache
def tail(language: str) -> tuple[str, ...]:
    """Return the words of the long tail, the most frequent first."""
    return _shuffled([*_forms(language), *_names(), *_numbers(language)], f"tail {language}")


@cache
def months(language: str) -> tuple[str, ...]:
    """Return the names of the months."""
    return tuple(get_month_names("wide", locale=language).values())


@cache
def organisations() -> tuple[str, ...]:
    """Return the names of all organisations, those that take part in most records first."""
    chance = random.Random("organisations")  # noqa: S311 - nothing to guess
    labels = [topic.labels for topic in shipped_topics()]
    found: dict[str, None] = {}
    while len(found) < ORGANISATIONS:
        place, language = skewed(chance, PLACES), skewed(chance, LANGUAGES)
        kind = "international_organisation" if is_region(place) else _kind(chance)
        name = f"{term('organisation_kind', kind, language)} ({place_name(place, language)})"
        if len(found) >= len(PLACES) // 2:
            subject = chance.choice(labels).get(language, "")
            name = f"{name}: {subject} {chance.randrange(1, 40)}"
        found[name] = None
    return tuple(found)


def _sentence(chance: random.Random, language: str) -> str:
    frequent, rare, joins = phrases(language), tail(language), _JOINS[language]
    count, share, draw = len(frequent) + 1, len(rare) + 1, chance.random
    parts: list[str] = []
    for _ in range(3 + int(5 * draw())):
        if draw() < _TAIL:
            parts.append(rare[int(share ** draw()) - 1])
        else:
            parts.append(frequent[int(count ** draw()) - 1])
        parts.append(joins[int(len(joins) * draw())])
    joined = " ".join(parts[:-1])
    return joined[0].upper() + joined[1:] + "."


def _forms(language: str) -> Iterator[str]:
    """Yield forms of the words of the vocabularies, as grammar makes them or nearly so."""
    known = {word.strip("().,;:’'").lower() for each in phrases(language) for word in each.split()}
    for word in sorted(known):
        if len(word) > 4 and word.isalpha():
            stem = word.rstrip("s").rstrip("aeiouáéíóúãõ")
            yield from (stem + ending for ending in _ENDINGS[language])


def _names() -> Iterator[str]:
    for place in all_places("en"):
        yield from names_in_texts(place.code)


def _numbers(language: str) -> Iterator[str]:
    first = 1 + 1500 * LANGUAGES.index(language)
    yield from map(str, range(first, first + 1500))
    yield from (
        f"{number}/{year}" for year in range(FIRST_YEAR, LAST_YEAR) for number in (1, 7, 19)
    )
    for place in PLACES:
        for number in range(_REFERENCES):
            yield f"{place}-{FIRST_YEAR + number % 23}-{LANGUAGES.index(language)}{number:03}"


def _kind(chance: random.Random) -> str:
    kinds = [code for code in codes("organisation_kind") if code != "other"]
    return skewed(chance, kinds)


def _shuffled(words: Sequence[str], seed: str) -> tuple[str, ...]:
    distinct = list(dict.fromkeys(words))
    random.Random(seed).shuffle(distinct)  # noqa: S311 - nothing to guess
    return tuple(distinct)
