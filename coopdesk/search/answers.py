"""Which records answer to a search, newest first and as a set; kept while the index stands."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from threading import Lock
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from pyroaring import BitMap
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import code_bits, index_version
from coopdesk.db.index_query import IndexQuery
from coopdesk.db.text_index import all_ids, still_wanted
from coopdesk.domain.queries import Query
from coopdesk.search import senses as s
from coopdesk.search.compiling import chosen_senses, coded, index_query, narrowed, state
from coopdesk.search.thesaurus import thesaurus
from coopdesk.search.understanding import understand
from coopdesk.search.years import years_of

T = TypeVar("T")

DEEPEST = 12  # groups in groups that the parser of FTS5 is trusted with
_LISTS, _SETS = 6, 60  # answers kept; of a million records a list takes 4 MB, a set 0.1 MB
_AT_ONCE = 20_000  # ids sifted between two looks whether anybody waits


@dataclass
class _Kept(Generic[T]):
    """The answers used last, as of a version of the index."""

    most: int
    version: int = -1
    answers: OrderedDict[object, T] = field(default_factory=OrderedDict[object, T])

    def get(self, version: int, key: object) -> T | None:
        if version != self.version:
            self.answers.clear()
            self.version = version
        found = self.answers.get(key)
        if found is not None:
            self.answers.move_to_end(key)
        return found

    def put(self, version: int, key: object, answer: T) -> None:
        if version == self.version:
            self.answers[key] = answer
            while len(self.answers) > self.most:
                self.answers.popitem(last=False)


@dataclass
class _Answers:
    lists: _Kept[array[int]] = field(default_factory=lambda: _Kept(_LISTS))
    sets: _Kept[BitMap] = field(default_factory=lambda: _Kept(_SETS))
    lock: Lock = field(default_factory=Lock)


_OF_ENGINE: WeakKeyDictionary[Engine, _Answers] = WeakKeyDictionary()


def senses_of(session: Session, query: Query) -> list[s.Sense]:
    """Return how the text of a query is understood with the topics of the catalogue."""
    return [part.sense for part in understand(query.text, thesaurus(session))]


def is_plain(sense: s.Sense, depth: int = 0) -> bool:
    """Tell whether the index alone can answer: nothing is measured, groups are not too deep."""
    match sense:
        case s.Measured():
            return years_of(sense) is not None
        case s.Except(inner):
            return is_plain(inner, depth + 1)
        case s.Together(parts):
            return depth < DEEPEST and all(is_plain(each, depth + 1) for each in parts)
        case _:
            return True


def newest_first(session: Session, query: Query, *, oldest_first: bool = False) -> array[int]:
    """Return all records that answer, by their dates; undated ones last either way."""
    parts = senses_of(session, query)
    if all(map(is_plain, parts)):
        return listed(session, narrowed(session, query, parts), oldest_first=oldest_first)
    everything = listed(session, state(deleted=query.deleted), oldest_first=oldest_first)
    return sifted(session, everything, matching(session, query))


def matching(session: Session, query: Query) -> BitMap:
    """Return all records that answer, facets and trash included."""
    return in_words(session, query) & within_facets(session, query)


def in_words(session: Session, query: Query) -> BitMap:
    """Return the records outside, or inside, of the trash that answer to the text alone."""
    parts = senses_of(session, query)
    if not parts:
        return _state_bits(session, deleted=query.deleted)
    if all(map(is_plain, parts)):  # the list was asked for in these words, or will be
        return _set_of(session, narrowed(session, replace(query, chosen={}, excluded={}), parts))
    found = _state_bits(session, deleted=query.deleted)
    for sense in _plain_together(parts):
        found = found & _of_sense(session, sense)
    return found


def within_facets(session: Session, query: Query, without: str = "") -> BitMap:
    """Return the records that the chosen and excluded facets leave; without leaves one out."""
    found = _state_bits(session, deleted=query.deleted)
    known = code_bits(session)
    for sense in chosen_senses(query):
        inner = sense.sense if isinstance(sense, s.Except) else sense
        if isinstance(inner, s.Coded) and inner.field != without:
            words = coded(session, inner.field, inner.codes)
            chosen = BitMap.union(BitMap(), *(known[word] for word in words if word in known))
            found = found & chosen if inner is sense else found - chosen
    return found


def listed(session: Session, query: IndexQuery, *, oldest_first: bool = False) -> array[int]:
    """Return all records that the index finds, newest first, perhaps as asked for before."""
    key, version = (query, oldest_first), index_version(session)
    answers = _answers(session)
    if answers is None:
        return all_ids(session, query, oldest_first=oldest_first)
    with answers.lock:
        found = answers.lists.get(version, key)
    if found is None:
        found = all_ids(session, query, oldest_first=oldest_first)
        with answers.lock:
            answers.lists.put(version, key, found)
    return found


def sifted(session: Session, ids: Sequence[int], wanted: BitMap) -> array[int]:
    """Return those of the ids that are wanted, in their order."""
    found = array("I")
    for start in range(0, len(ids), _AT_ONCE):
        found.extend([each for each in ids[start : start + _AT_ONCE] if each in wanted])
        still_wanted(session)
    return found


def _plain_together(parts: list[s.Sense]) -> list[s.Sense]:
    """Join all that the index can answer by itself into one sense."""
    plain = [each for each in parts if is_plain(each)]
    others = [each for each in parts if not is_plain(each)]
    return [s.Together(tuple(plain)), *others] if plain else others


def _of_sense(session: Session, sense: s.Sense) -> BitMap:
    if is_plain(sense):
        return _set_of(session, index_query(session, sense))
    match sense:
        case s.Measured():
            # imported here, or each program start would pay for what few searches need
            from coopdesk.search.measuring import measured  # noqa: PLC0415

            return _remembered(session, sense, lambda: measured(session, sense))
        case s.Except(inner):
            everyone = _state_bits(session, deleted=False) | _state_bits(session, deleted=True)
            return everyone - _of_sense(session, inner)
        case s.Together(parts, is_any):
            each = [_of_sense(session, part) for part in parts]
            return BitMap.union(*each) if is_any else BitMap.intersection(*each)
        case _:
            raise TypeError(sense)


def _set_of(session: Session, query: IndexQuery) -> BitMap:
    return _remembered(session, query, lambda: BitMap(listed(session, query)))


def _remembered(session: Session, key: object, ask: Callable[[], BitMap]) -> BitMap:
    """Return an answer as it was given before, or ask."""
    answers, version = _answers(session), index_version(session)
    if answers is None:
        return ask()
    with answers.lock:
        found = answers.sets.get(version, key)
    if found is None:
        found = ask()
        with answers.lock:
            answers.sets.put(version, key, found)
    return found


def _answers(session: Session) -> _Answers | None:
    """Return what is kept for sessions that read; one that writes sees what no other does."""
    bind = session.get_bind()
    if not session.info.get("reads_only") or not isinstance(bind, Engine):
        return None
    return _OF_ENGINE.setdefault(bind, _Answers())


def _state_bits(session: Session, *, deleted: bool) -> BitMap:
    return code_bits(session).get(state(deleted=deleted).word, BitMap())
