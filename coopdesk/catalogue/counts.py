"""How many records there are: by kind, in the trash, by topic and by place.

They are counted with the bitmaps of the index: a million records take milliseconds.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pyroaring import BitMap
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import code_bits
from coopdesk.db.desk_tables import Topic
from coopdesk.db.index_codes import ALIVE, KINDS_OF_CODE, TRASHED, code_word, value_of


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of records for the navigation; all but trash leave the trash out."""

    by_kind: dict[str, int]
    trash: int
    topics: int
    places: int

    @property
    def total(self) -> int:
        """Count the records outside the trash."""
        return sum(self.by_kind.values())


@dataclass(frozen=True, slots=True)
class PlaceCount:
    """How often a place asked, gave and took part; total counts each record once."""

    place: str
    requesting: int
    providing: int
    total: int


def counts(session: Session) -> Counts:
    """Count the records for the navigation."""
    bits = code_bits(session)
    by_kind = {value_of("kind", word): count for word, count in _alive(bits, "kind")}
    topics, places = (len(list(_alive(bits, each))) for each in ("topic", "place"))
    return Counts(by_kind, len(bits.get(TRASHED, ())), topics, places)


def topic_counts(session: Session) -> dict[str, int]:
    """Count the records of each topic, trash left out."""
    codes = {code_word("topic", code): code for code in session.scalars(select(Topic.code))}
    return {
        codes.get(word, value_of("topic", word).replace("_", "-")): count
        for word, count in _alive(code_bits(session), "topic")
    }


def place_counts(session: Session) -> list[PlaceCount]:
    """Count the records of each place by role, and where they were held; trash left out."""
    bits = code_bits(session)
    asked, gave = (
        {value_of(role, word): count for word, count in _alive(bits, role)}
        for role in ("requesting", "providing")
    )
    return [
        PlaceCount(place.upper(), asked.get(place, 0), gave.get(place, 0), count)
        for word, count in _alive(bits, "place")
        if (place := value_of("place", word))
    ]


def _alive(bits: Mapping[str, BitMap], field: str) -> Iterator[tuple[str, int]]:
    """Yield the codes of a field that records outside the trash bear, and how many."""
    letter, alive = f"_{KINDS_OF_CODE[field]}", bits.get(ALIVE, BitMap())
    for word, records in bits.items():
        if word.startswith(letter) and (count := alive.intersection_cardinality(records)):
            yield word, count
