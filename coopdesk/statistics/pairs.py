"""Who helped whom: how many exchanges each country provided to each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pyroaring import BitMap
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import code_bits
from coopdesk.db.index_codes import KINDS_OF_CODE, value_of
from coopdesk.db.text_index import still_wanted


@dataclass(frozen=True, slots=True)
class Pair:
    """Exchanges that one country or region provided to another; codes of places."""

    requesting: str
    providing: str
    count: int


def pairs(session: Session, found: BitMap) -> tuple[Pair, ...]:
    """Count, of these records, those of each pair, the most frequent pair first.

    An exchange with two providers counts for each of them. What names no requesting or no
    providing side belongs to no pair.
    """
    providing = dict(_sides(session, "providing", found))
    counted: list[Pair] = []
    for asked, theirs in _sides(session, "requesting", found):
        still_wanted(session)
        both = ((gave, theirs.intersection_cardinality(own)) for gave, own in providing.items())
        counted += [Pair(asked, gave, count) for gave, count in both if count]
    return tuple(sorted(counted, key=lambda p: (-p.count, p.requesting, p.providing)))


def paired(session: Session, found: BitMap) -> BitMap:
    """Return those of the records that belong to a pair."""
    sides = [
        BitMap.union(BitMap(), *(bits for _, bits in _sides(session, role, found)))
        for role in ("requesting", "providing")
    ]
    return sides[0] & sides[1]


def _sides(session: Session, role: str, found: BitMap) -> Iterator[tuple[str, BitMap]]:
    """Yield each place that bears a role, with those of the records."""
    letter = f"_{KINDS_OF_CODE[role]}"
    for word, bits in code_bits(session).items():
        if word.startswith(letter) and (own := bits & found):
            yield value_of(role, word).upper(), own
