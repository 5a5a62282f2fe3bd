"""Other spellings of one word: labour and labor, organise and organize, co-operation, projecto.

Words come and go folded; the families stand in `resources/spellings/spellings.json`.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice, product
from typing import NamedTuple, TypedDict

from coopdesk.paths import resource


@lru_cache(maxsize=8192)
def spellings(word: str) -> tuple[str, ...]:
    """Return what a word may begin with in its other spellings, itself first.

    The word may still be typed: "labou" can only become labour, so labor is meant as well. A
    spelling that begins with the word itself is left out; some are two words: "co operation".
    """
    others = (*_families(word, begun=True), *_z(word, begun=True), *_apart(word, begun=True))
    found = (each for each in (*others, *_alike(word)) if not each.startswith(word))
    return (word, *dict.fromkeys(found))


@lru_cache(maxsize=16384)
def one_spelling(word: str) -> str:
    """Return the spelling that stands for all: the British one, that of Brazil, -is- for -iz-."""
    for family in _families_at(word):
        rest = word[len(family.form) :]
        if word.startswith(family.form) and rest in family.endings:
            return family.forms[0] + rest
    if word in _table_of_whole_words():
        return _table_of_whole_words()[word][0]
    return next(_z(word, from_s=False), word)


def spelled_as_one(words: Sequence[str]) -> tuple[str, ...]:
    """Return words in the one spelling, with "co operation" as one word."""
    return tuple(one_spelling(word) for word in _joined(words))


def phrase_spellings(words: Sequence[str], most: int = 8) -> tuple[str, ...]:
    """Return words in a row as a phrase in the spellings they have, as it stands first."""
    found: dict[str, None] = {" ".join(words): None}
    for row in dict.fromkeys((tuple(words), _joined(words))):
        ways = product(*(_whole(word) for word in row))
        found.update((" ".join(way), None) for way in islice(ways, most))
    return tuple(found)[:most]


class _Family(NamedTuple):
    """One form of a stem, all forms of it, and the endings they take."""

    form: str
    forms: tuple[str, ...]
    endings: tuple[str, ...]


class _Group(TypedDict):
    endings: list[str]
    families: list[str]


class _Table(TypedDict):
    groups: list[_Group]
    whole: list[str]
    compounds: list[str]
    never_with_z: list[str]
    endings_with_z: list[str]


_LEAST_BEGUN = 4  # letters before a word that is still typed can be told
# What stands before -is or -iz where nothing follows yet: organis, formalis; not francais, tennis.
_BEFORE_Z = ("al", "an", "ar", "er", "gn", "il", "im", "on", "or", "rd", "rn", "ul")


def _families(word: str, *, begun: bool = False) -> Iterator[str]:
    for family in _families_at(word):
        others = [form for form in family.forms if form != family.form]
        rest = word[len(family.form) :]
        if word.startswith(family.form) and _is_ending(rest, family.endings, begun=begun):
            yield from (other + rest for other in others)
        elif begun and len(word) >= _LEAST_BEGUN and family.form.startswith(word):
            yield from others


def _z(word: str, *, begun: bool = False, from_s: bool = True) -> Iterator[str]:
    """Swap organis- and organiz-, but leave advise, analysis and Paris alone."""
    for here, there in (("iz", "is"), ("is", "iz"))[: 1 + from_s]:
        stem, found, rest = word.rpartition(here)
        if len(stem) < 3 or not found:
            continue
        if f"{stem}is" in _never_with_z():
            continue
        if _is_ending(rest, _table()["endings_with_z"], begun=begun) or (
            begun and not rest and len(stem) > 3 and stem.endswith(_BEFORE_Z)
        ):
            yield stem + there + rest


def _alike(word: str) -> tuple[str, ...]:
    return _table_of_whole_words().get(word, ())


def _apart(word: str, *, begun: bool = False) -> Iterator[str]:
    for first, second in _compounds_at(word):
        joined = first + second
        still = begun and len(word) >= _LEAST_BEGUN and joined.startswith(word)
        if len(word) > len(first) and (word.startswith(joined) or still):
            yield f"{first} {word[len(first) :]}"


def _whole(word: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys([word, *_families(word), *_z(word), *_alike(word), *_apart(word)]))


def _joined(words: Iterable[str]) -> tuple[str, ...]:
    found: list[str] = []
    for word in words:
        if found and any(
            found[-1] == first and word.startswith(second)
            for first, second in _compounds_at(found[-1] + word)
        ):
            found[-1] += word
        else:
            found.append(word)
    return tuple(found)


def _is_ending(rest: str, endings: Iterable[str], *, begun: bool) -> bool:
    return rest in endings or (
        begun and rest != "" and any(ending.startswith(rest) for ending in endings)
    )


def _families_at(word: str) -> Sequence[_Family]:
    return _table_of_families().get(word[:2], ())


def _compounds_at(word: str) -> Sequence[tuple[str, str]]:
    return _table_of_compounds().get(word[:2], ())


@cache
def _table() -> _Table:
    return json.loads(resource("spellings", "spellings.json").read_text(encoding="utf-8"))


@cache
def _never_with_z() -> frozenset[str]:
    return frozenset(_table()["never_with_z"])


@cache
def _table_of_families() -> dict[str, list[_Family]]:
    found: dict[str, list[_Family]] = {}
    for group in _table()["groups"]:
        for line in group["families"]:
            forms = tuple(line.split())
            for form in forms:
                row = _Family(form, forms, tuple(group["endings"]))
                found.setdefault(form[:2], []).append(row)
    return found


@cache
def _table_of_whole_words() -> dict[str, tuple[str, ...]]:
    rows = [tuple(line.split()) for line in _table()["whole"]]
    return {form: row for row in rows for form in row}


@cache
def _table_of_compounds() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for line in _table()["compounds"]:
        first, second = line.split()
        found.setdefault((first + second)[:2], []).append((first, second))
    return found
