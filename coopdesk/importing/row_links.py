"""Which rows of a file depend on each other: by title, reference or uid, or by a framework named.

Links are compared more coarsely than rows are decided, so that none is missed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from coopdesk.importing.cells import plain
from coopdesk.importing.choices import Place
from coopdesk.importing.cleaning import cleaned
from coopdesk.importing.mapping import Mapping
from coopdesk.importing.matching import Known
from coopdesk.importing.opening import Opened
from coopdesk.importing.sheets import SheetRow
from coopdesk.vocabulary.labels import key

Link = tuple[str, object]
_BORNE = ("title", "reference", "uid")
_ASKED = "framework_title"


@dataclass(slots=True)
class Dependent:
    """Rows that a change may reach, and context: the rows that these are decided by."""

    reached: set[Place]
    context: set[Place] = field(default_factory=set[Place])

    @property
    def places(self) -> set[Place]:
        """Return all of them."""
        return self.reached | self.context


class LinkedRows:
    """The rows of two states of a file by what links them to each other."""

    def __init__(self, was: Opened, now: Opened) -> None:
        self._borne: defaultdict[Place, set[Link]] = defaultdict(set)
        self._asked: defaultdict[Place, set[Link]] = defaultdict(set)
        self._bearing: defaultdict[Link, set[Place]] = defaultdict(set)
        self._asking: defaultdict[Link, set[Place]] = defaultdict(set)
        for old, table, mapping in zip(was.tables, now.tables, now.mappings, strict=True):
            if mapping is None:
                continue
            self._take(mapping, table.rows)
            if old.rows is not table.rows:
                pairs = zip(old.rows, table.rows, strict=True)
                self._take(mapping, (a for a, b in pairs if a is not b))
        for place, choice in (*was.choices.items(), *now.choices.items()):
            if choice.uid:
                self._bear(place, ("uid", key(choice.uid)))

    def follow(self, found: Dependent) -> None:
        """Add the rows that depend on those reached, and their context."""
        self._reach(found, found.reached)
        ahead = {link for place in found.reached for link in self._asked.get(place, ())}
        self._look_back(found, {*ahead, *self._links(found.context)})

    def reach(self, found: Dependent, links: Iterable[Link]) -> None:
        """Add the rows that bear a link to those reached."""
        self._reach(found, self._all(links, self._bearing))

    def look_back(self, found: Dependent, links: Iterable[Link]) -> None:
        """Add the rows that bear a link to the context."""
        self._look_back(found, set(links))

    def _take(self, mapping: Mapping, rows: Iterable[SheetRow]) -> None:
        columns = {c.becomes: c.column for c in mapping.columns}
        borne = [(name, columns[name]) for name in _BORNE if name in columns]
        asked = columns.get(_ASKED, 0)
        for row in rows:
            place = (mapping.sheet, row.number, mapping.place)
            for link in _links(row, borne):
                self._bear(place, link)
            if asked in row.cells:
                link = ("title", _text(row, asked))
                self._asked[place].add(link)
                self._asking[link].add(place)

    def _bear(self, place: Place, link: Link) -> None:
        self._borne[place].add(link)
        self._bearing[link].add(place)

    def _reach(self, found: Dependent, places: Iterable[Place]) -> None:
        ahead = set(places)
        found.reached |= ahead
        while ahead:
            links = {link for place in ahead for link in self._borne.get(place, ())}
            ahead = self._all(links, self._bearing) | self._all(links, self._asking)
            ahead -= found.reached
            found.reached |= ahead

    def _look_back(self, found: Dependent, links: set[Link]) -> None:
        ahead = self._all(links, self._bearing) - found.context
        while ahead:
            found.context |= ahead
            ahead = self._all(self._links(ahead), self._bearing) - found.context

    def _links(self, places: Iterable[Place]) -> set[Link]:
        return {
            link
            for place in places
            for link in (*self._borne.get(place, ()), *self._asked.get(place, ()))
        }

    def _all(self, links: Iterable[Link], index: dict[Link, set[Place]]) -> set[Place]:
        return set[Place]().union(*(index[link] for link in links if link in index))


def links_of_known(known: Known) -> Iterator[Link]:
    """Yield the links to rows that may be a record of the catalogue."""
    yield "uid", key(known.uid)
    yield "title", key(cleaned(known.title_key))
    if known.reference:
        yield "reference", key(cleaned(known.reference))


def _links(row: SheetRow, columns: Iterable[tuple[str, int]]) -> Iterator[Link]:
    has_title = False
    for name, column in columns:
        if column in row.cells:
            has_title = has_title or name == "title"
            yield name, _text(row, column)
    if not has_title:
        # Only its twins are linked to it: rows of the same cells.
        yield "cells", tuple((column, row.cells[column]) for column in sorted(row.cells))


def _text(row: SheetRow, column: int) -> str:
    value = row.cells[column]
    return key(cleaned(value) if isinstance(value, str) else plain(value))
