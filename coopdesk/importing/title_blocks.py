"""Titles of the catalogue by country and year, to find those like the title of a row.

Of the records of a country and year, a title is compared with those alone that share one of its
rarer words, which titles that are alike do. So no file ever meets the square of the catalogue.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from math import ceil

from pyroaring import BitMap
from rapidfuzz import fuzz, process
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.code_bits import code_bits
from coopdesk.db.index_codes import ALIVE, NO_YEAR, code_word, words_between
from coopdesk.domain.folding import fold
from coopdesk.importing.matching import CHUNK

LIKE = (
    78  # of 100 of rapidfuzz's ratio of the words in order, from which titles are looked at further
)
_SHORTEST = 12  # letters: shorter titles are alike by chance, unless they are the same
_SHARED = 0.7  # of the words of a title are in one that is like it, at least
_MOST = 500  # records of a country and year that bear a word; a commoner word tells nothing
_KEPT = 10  # records per title
_UNDATED = 0  # as a year
_AT_ONCE = 2000  # titles compared at once: the window waits for as long


class TitleBlock:
    """The titles of the records of one kind that name a country, or none at all."""

    def __init__(self, session: Session, kind: str, place: str, days: Collection[date | None]):
        """Read the titles that rows may be like which begin on these days; place "" is any."""
        self._titles: dict[int, str] = {}
        self._by_title: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)  # id and year
        self._by_word: defaultdict[str, dict[int, list[int]]] = defaultdict(dict)  # and year
        for row_id, title, day in _titles(session, _records(session, kind, place, days)):
            self._titles[row_id] = _in_order(title)
            year = day.year if day else _UNDATED
            self._by_title[title].append((row_id, year))
            for word in set(title.split()):
                self._by_word[word].setdefault(year, []).append(row_id)

    def alike(self, title: str, day: date | None, taken: set[int]) -> set[int]:
        """Return records with titles like a folded one."""
        near = _near(day)
        same = self._by_title.get(title, ())
        found = {i for i, year in same if i not in taken and (not near or year in near)}
        if len(title) < _SHORTEST:
            return found
        wanted = [i for i in self._sharing(title, day) if i not in taken]
        if not wanted:
            return found
        best = process.extract(
            *(_in_order(title), [self._titles[i] for i in wanted]),
            scorer=fuzz.ratio,
            score_cutoff=LIKE,
            limit=_KEPT,
        )
        return found | {wanted[place] for _, _percent, place in best}

    def _sharing(self, title: str, day: date | None) -> set[int]:
        """Return the records of the same years that bear one of the rarer words of a title."""
        words = set(title.split())
        bearing = [self._bearing(word, day) for word in words if word in self._by_word]
        # Of n words, titles that share s have at least one of any n - s + 1 in common.
        asked = len(words) - ceil(_SHARED * len(words)) + 1 - (len(words) - len(bearing))
        if asked <= 0:
            return set()
        bearing.sort(key=_count)
        lists = (ids for some in bearing[:asked] if _count(some) <= _MOST for ids in some)
        return set[int]().union(*lists)

    def _bearing(self, word: str, day: date | None) -> list[list[int]]:
        by_year = self._by_word[word]
        if day is None:
            return list(by_year.values())
        return [by_year[year] for year in _near(day) if year in by_year]


def _near(day: date | None) -> tuple[int, ...]:
    """Return the years whose records a row of a day may be; none where that may be any."""
    return (day.year - 1, day.year, day.year + 1, _UNDATED) if day else ()


def titles_like(
    session: Session, record_ids: Iterable[int], titles: Sequence[str]
) -> Iterator[int]:
    """Yield the places of the titles, as they are written, that a block may find alike."""
    folded = [_in_order(fold(title)) for title in titles]
    for _, wanted, _ in _titles(session, record_ids):
        for start in range(0, len(folded), _AT_ONCE):
            some = folded[start : start + _AT_ONCE]
            alike = process.extract_iter(
                _in_order(wanted), some, scorer=fuzz.ratio, score_cutoff=LIKE
            )
            yield from (start + place for _, _percent, place in alike)


def _in_order(title: str) -> str:
    """Return a title with its words in order: what two ways of putting it have in common."""
    return " ".join(sorted(title.split()))


def _count(lists: Sequence[Sequence[int]]) -> int:
    return sum(map(len, lists))


def _records(
    session: Session, kind: str, place: str, days: Collection[date | None]
) -> Iterable[int]:
    bits = code_bits(session)

    def bearing(*words: str) -> BitMap:
        return BitMap.union(BitMap(), *(bits[word] for word in words if word in bits))

    found = bearing(ALIVE) & bearing(code_word("kind", kind))
    if place:
        nowhere = found - bearing(code_word("has", "country"))
        found = found & bearing(code_word("place", place)) | nowhere
    years = [day.year for day in days if day]
    if years and None not in days:
        near = words_between(min(years) - 1, max(years) + 1, bits)
        found &= bearing(*near, code_word("year", NO_YEAR))
    return found


def _titles(session: Session, record_ids: Iterable[int]) -> Iterator[tuple[int, str, date | None]]:
    ids, record = list(record_ids), t.Record
    query = select(record.id, record.title_key, record.period_start)
    for start in range(0, len(ids), CHUNK):
        rows = session.execute(query.where(record.id.in_(ids[start : start + CHUNK])))
        yield from ((row[0], row[1], row[2]) for row in rows)
