"""How many records there are: by kind, in the trash, by topic and by place."""

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from coopdesk.db import tables as t


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
    r = t.Record
    kinds = select(r.kind, func.count()).where(r.deleted_at.is_(None)).group_by(r.kind)
    trash = select(func.count()).select_from(r).where(r.deleted_at.is_not(None))
    topics = _distinct(t.RecordTopic.topic)
    places = _distinct(t.Party.place)
    by_kind = {row[0]: row[1] for row in session.execute(kinds)}
    trashed, topical, placed = (session.scalar(query) or 0 for query in (trash, topics, places))
    return Counts(by_kind, trashed, topical, placed)


def topic_counts(session: Session) -> dict[str, int]:
    """Count the records of each topic, trash left out."""
    query = (
        select(t.RecordTopic.topic, func.count())
        .join(t.Record, t.Record.id == t.RecordTopic.record_id)
        .where(t.Record.deleted_at.is_(None))
        .group_by(t.RecordTopic.topic)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def place_counts(session: Session) -> list[PlaceCount]:
    """Count the records of each place by role, and where they were held; trash left out."""
    parties = (
        select(t.Party.place, t.Party.role, t.Party.record_id)
        .join(t.Record, t.Record.id == t.Party.record_id)
        .where(t.Record.deleted_at.is_(None), t.Party.place != "")
    )
    held = select(t.Record.country_held, t.Record.id).where(
        t.Record.deleted_at.is_(None), t.Record.country_held != ""
    )
    roles: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for place, role, record_id in session.execute(parties):
        roles[place][role].add(record_id)
    for place, record_id in session.execute(held):
        roles[place]["held"].add(record_id)
    return [
        PlaceCount(
            place,
            len(found["requesting"] | found["beneficiary"]),
            len(found["providing"] | found["second_provider"] | found["funding"]),
            len(set[int]().union(*found.values())),
        )
        for place, found in roles.items()
    ]


def _distinct(value: Any) -> Select[int]:
    """Count the values that a record outside the trash has; 100 000 records take 30 ms, not 400."""
    values = select(value.label("value")).where(value != "").distinct().subquery()
    part = aliased(value.class_)
    alive = (
        select(part.id)
        .join(t.Record, t.Record.id == part.record_id)
        .where(getattr(part, value.key) == values.c.value, t.Record.deleted_at.is_(None))
    )
    return select(func.count()).select_from(values).where(alive.exists())
