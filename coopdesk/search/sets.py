"""What answers to a question to the index, as a set: from bitmaps where they can tell."""

from __future__ import annotations

from pyroaring import BitMap
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import code_bits
from coopdesk.db.index_codes import ALIVE, TRASHED
from coopdesk.db.index_query import Code, Either, Every, IndexQuery, Text, Without
from coopdesk.db.text_index import as_set
from coopdesk.search.kept_answers import kept_sets

_NONE = BitMap()
_RARE = 20  # one record of so many is found faster by the index


def set_of(session: Session, query: IndexQuery) -> BitMap:
    """Return all records that answer, in the trash or not; not to be changed."""
    return _Sets(session).of(query)


def everyone(session: Session) -> BitMap:
    """Return all records there are, in the trash or not."""
    known = code_bits(session)
    return known.get(ALIVE, _NONE) | known.get(TRASHED, _NONE)


class _Sets:
    """Puts sets together: codes have bitmaps, and words asked for before are kept.

    Words joined by "and" are asked for together, since the index skips what one of them lacks,
    unless all but one are known and leave many records, as when they are typed one after the
    other. Of words joined by "or" only the unknown ones are asked for.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._bits = code_bits(session)
        self._kept = kept_sets(session)

    def of(self, query: IndexQuery) -> BitMap:
        match query:
            case Code(word):
                return self._bits.get(word, _NONE)
            case Without(part, unwanted):
                return self.of(part) - self.of(unwanted)
            case Every(parts) if parts:
                return self._of_every(query, parts)
            case Either(parts):
                found = [self.of(each) for each in parts if self._is_known(each)]
                if unknown := self._unknown(parts):
                    found.append(self._ask(unknown))
                return BitMap.union(BitMap(), *found)
            case _:
                return self._ask(query)

    def _of_every(self, query: IndexQuery, parts: tuple[IndexQuery, ...]) -> BitMap:
        known = [self.of(each) for each in parts if self._is_known(each)]
        unknown = [each for each in parts if not self._is_known(each)]
        found = BitMap.intersection(*known) if known else everyone(self._session)
        if not unknown:
            return found
        if len(unknown) == 1 and len(found) * _RARE > len(everyone(self._session)):
            return found & self.of(unknown[0])
        return self._ask(query)

    def _ask(self, query: IndexQuery) -> BitMap:
        return self._kept.ask(query, lambda: as_set(self._session, query, everyone(self._session)))

    def _is_known(self, query: IndexQuery) -> bool:
        match query:
            case Code():
                return True
            case Every(parts):
                return all(map(self._is_known, parts)) or self._is_kept(query)
            case Either(parts):
                unknown = self._unknown(parts)
                return unknown is None or self._is_kept(unknown)
            case Without(part, unwanted):
                return self._is_known(part) and self._is_known(unwanted)
            case Text():
                return self._is_kept(query)

    def _unknown(self, parts: tuple[IndexQuery, ...]) -> IndexQuery | None:
        """Return those of the parts that the index has to be asked for, as one question."""
        unknown = tuple(each for each in parts if not self._is_known(each))
        return Either(unknown) if len(unknown) > 1 else next(iter(unknown), None)

    def _is_kept(self, query: IndexQuery) -> bool:
        return self._kept.get(query) is not None
