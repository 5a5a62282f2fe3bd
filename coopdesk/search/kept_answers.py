"""Answers of the index used last, kept for readers until the index is written again."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import Generic, TypeVar
from weakref import WeakKeyDictionary

from pyroaring import BitMap
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import index_version

T = TypeVar("T")

_LISTS, _SETS = 4, 250  # answers kept; of a million records a list takes 4 MB, a set 0.1 MB


class Shelf(Generic[T]):
    """The answers used last, as of a version of the index."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._version = -1
        self._answers: OrderedDict[object, T] = OrderedDict()
        self._lock = Lock()

    def get(self, version: int, key: object) -> T | None:
        """Return an answer of this version, None where it is not there."""
        with self._lock:
            if version != self._version:
                self._answers.clear()
                self._version = version
            found = self._answers.get(key)
            if found is not None:
                self._answers.move_to_end(key)
            return found

    def put(self, version: int, key: object, answer: T) -> None:
        """Keep an answer, if the index was not written meanwhile."""
        with self._lock:
            if version != self._version:
                return
            self._answers[key] = answer
            while len(self._answers) > self._most:
                self._answers.popitem(last=False)


@dataclass(frozen=True)
class Shelves:
    """The lists, the sets, the names of codes and the words kept for a catalogue."""

    lists: Shelf[array[int]] = field(default_factory=lambda: Shelf(_LISTS))
    sets: Shelf[BitMap] = field(default_factory=lambda: Shelf(_SETS))
    names: Shelf[dict[str, str]] = field(default_factory=lambda: Shelf(1))
    words: Shelf[list[str]] = field(default_factory=lambda: Shelf(1))


_OF_ENGINE: WeakKeyDictionary[Engine, Shelves] = WeakKeyDictionary()


class KeptAnswers(Generic[T]):
    """A shelf as a session sees it; one that writes sees what no other does, and keeps nothing."""

    def __init__(self, session: Session, shelf: Callable[[Shelves], Shelf[T]]) -> None:
        bind, shelves = session.get_bind(), None
        if session.info.get("reads_only") and isinstance(bind, Engine):
            shelves = _OF_ENGINE.setdefault(bind, Shelves())
        self._shelf = shelf(shelves) if shelves else None
        self._version = index_version(session)

    def get(self, key: object) -> T | None:
        """Return an answer given before."""
        return self._shelf.get(self._version, key) if self._shelf else None

    def ask(self, key: object, ask: Callable[[], T]) -> T:
        """Return an answer as it was given before, or ask."""
        found = self.get(key)
        if found is None:
            found = ask()
            if self._shelf:
                self._shelf.put(self._version, key, found)
        return found


def kept_lists(session: Session) -> KeptAnswers[array[int]]:
    """Return the lists kept for a session."""
    return KeptAnswers(session, lambda shelves: shelves.lists)


def kept_sets(session: Session) -> KeptAnswers[BitMap]:
    """Return the sets kept for a session."""
    return KeptAnswers(session, lambda shelves: shelves.sets)


def kept_names(session: Session) -> KeptAnswers[dict[str, str]]:
    """Return the names of codes kept for a session."""
    return KeptAnswers(session, lambda shelves: shelves.names)


def kept_words(session: Session) -> KeptAnswers[list[str]]:
    """Return the words of all texts kept for a session."""
    return KeptAnswers(session, lambda shelves: shelves.words)
