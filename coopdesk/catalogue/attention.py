"""What needs a look across all records, grouped by what is wrong: ids of each, and its lines.

The groups that speak of a part (a party, a doubt, a document) have the ids of these parts, so
that each can be mended by itself; `topics` has those of topics, the others those of records.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from pyroaring import BitMap
from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.code_bits import code_bits
from coopdesk.db.desk_tables import Topic
from coopdesk.db.index_codes import ALIVE, code_word
from coopdesk.db.record_rows import build_records, read_rows
from coopdesk.domain.completeness import missing

GROUPS = (
    *("unconfirmed", "suggested", "doubts", "no_parties", "no_period", "no_topics", "ended"),
    *("untouched", "unknown_topics", "unmapped_topics", "dead_links"),
)
FINISHED = ("completed", "reported", "cancelled", "closed", "ended")
LONG = timedelta(days=365)  # after which a record that is still open is asked about
_MEMBERS = ("party", "member")  # of a framework, which needs two
_SUGGESTED = "note"  # the severity of a field that was taken from running text, see capture/


@dataclass(frozen=True, slots=True)
class AttentionAsked:
    """What is looked at: records of a place, "" for any, and of these ids, None for any."""

    today: date
    place: str = ""
    records: Container[int] | None = None


@dataclass(frozen=True, slots=True)
class Attention:
    """What was found: ids by group, and the records that are concerned, each once."""

    groups: Mapping[str, Sequence[int]]
    records: BitMap = field(default_factory=BitMap)

    @property
    def count(self) -> int:
        """Count what needs a look: records, and topics."""
        return len(self.records) + len(self.groups.get("unmapped_topics", ()))


NOTHING = Attention({})


def attention(session: Session, asked: AttentionAsked) -> Attention:
    """Find all that needs a look; those of records added last come first."""
    within = _within(session, asked)
    groups: dict[str, Sequence[int]] = {}
    concerned = BitMap()
    for name, find in _FINDERS.items():
        ids, records = find(session, asked.today, within)
        groups[name] = ids
        concerned |= records
    is_whole = not asked.place and asked.records is None
    groups["unmapped_topics"] = array("I", _unmapped(session) if is_whole else ())
    return Attention(groups, concerned)


def open_records(session: Session, asked: AttentionAsked) -> BitMap:
    """Return the records that are not finished yet."""
    return _open(session) & _within(session, asked)


# what is wrong with records


_Found = tuple[Sequence[int], BitMap]
_Finder = Callable[[Session, date, BitMap], _Found]


def _within(session: Session, asked: AttentionAsked) -> BitMap:
    known = code_bits(session)
    within = known.get(ALIVE, BitMap())
    if asked.place:
        within = within & known.get(code_word("place", asked.place), BitMap())
    if isinstance(asked.records, BitMap):
        return within & asked.records
    wanted = asked.records
    return within if wanted is None else BitMap(each for each in within if each in wanted)


def _lacking_parties(session: Session, _today: date, within: BitMap) -> _Found:
    """Find what domain/completeness misses the parties of."""
    p = t.Party
    asking, giving, joining, members, others = _told(
        session,
        *(_of_role(role) for role in ("requesting", "providing", "participating")),
        func.json_group_array(p.record_id).filter(p.role.in_(_MEMBERS)),
        func.json_group_array(p.record_id).filter(p.role.not_in(("requesting", "providing"))),
    )
    anybody = BitMap(asking) | BitMap(giving) | BitMap(others)
    exchanges, projects, frameworks = (
        _of_kind(session, kind) & within for kind in ("exchange", "project", "framework")
    )
    lacking = exchanges - (BitMap(asking) & BitMap(giving)) - _twice(joining)
    lacking |= (projects - anybody) | (frameworks - _twice(members))
    return _newest(lacking | _lacking_named_parties(session, within - lacking))


def _lacking_named_parties(session: Session, within: BitMap) -> BitMap:
    """Find what lacks parties because some of them bear but a note; there are few if any."""
    nameless = select(t.Party.record_id).where(t.Party.place == "", t.Party.organisation == "")
    ids = BitMap(session.connection().execute(nameless).scalars()) & within
    records = build_records(read_rows(session, list(ids), ("parties",)))
    return BitMap(each.id for each in records if "parties" in missing(each))


def _lacking_period(session: Session, _today: date, within: BitMap) -> _Found:
    r = t.Record
    is_framework = r.kind == "framework"
    has_day = and_(is_framework, or_(r.signed.is_not(None), r.in_force.is_not(None)))
    query = select(r.id).where(r.deleted_at.is_(None), r.period_start.is_(None), ~has_day)
    return _newest(BitMap(session.connection().execute(query).scalars()) & within)


def _lacking_topics(session: Session, _today: date, within: BitMap) -> _Found:
    return _newest(within - code_bits(session).get(code_word("has", "topics"), BitMap()))


def _ended(session: Session, today: date, within: BitMap) -> _Found:
    """Find what is over and not said to be finished; a revised end counts for a project."""
    r = t.Record
    ids = func.json_group_array(r.id)
    # asked for by kind: an index holds all that is asked of exchanges
    here = r.deleted_at.is_(None)
    [exchanges] = _told(session, ids, where=(here, r.kind == "exchange", r.period_end < today))
    ends = case(
        (r.kind == "project", func.coalesce(r.revised_end, r.period_end)),
        else_=func.coalesce(r.ended, r.period_end),
    )
    [others] = _told(session, ids, where=(here, r.kind != "exchange", ends < today))
    return _newest(BitMap([*exchanges, *others]) & _open(session) & within)


def _untouched(session: Session, today: date, within: BitMap) -> _Found:
    """Find what is open and nobody has saved for a year."""
    since = datetime.combine(today - LONG, time.min).astimezone()
    every = func.json_group_array(t.Record.id)
    [ids] = _told(session, every, where=(t.Record.updated_at < since,))
    return _newest(BitMap(ids) & _open(session) & within)


def _open(session: Session) -> BitMap:
    known = code_bits(session)
    finished = (known.get(code_word("status", each), BitMap()) for each in FINISHED)
    return known.get(ALIVE, BitMap()) - BitMap.union(BitMap(), *finished)


# what is wrong with parts of them


def _unconfirmed(session: Session, _today: date, within: BitMap) -> _Found:
    return _parts(session, within, t.Party, t.Party.confirmed.is_(False))


def _suggested(session: Session, _today: date, within: BitMap) -> _Found:
    return _parts(session, within, t.Doubt, *_open_doubts(suggested=True))


def _doubts(session: Session, _today: date, within: BitMap) -> _Found:
    return _parts(session, within, t.Doubt, *_open_doubts(suggested=False))


def _dead_links(session: Session, _today: date, within: BitMap) -> _Found:
    return _parts(session, within, t.Document, t.Document.missing.is_(True))


def _unknown_topics(session: Session, _today: date, within: BitMap) -> _Found:
    return _parts(session, within, t.RecordTopic, t.RecordTopic.topic.in_(_unknown(session)))


def _open_doubts(*, suggested: bool) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    is_note = t.Doubt.severity == _SUGGESTED
    return t.Doubt.dismissed.is_(False), is_note if suggested else ~is_note


def _parts(
    session: Session, within: BitMap, table: Any, *conditions: ColumnElement[bool]
) -> _Found:
    columns = (func.json_group_array(table.id), func.json_group_array(table.record_id))
    found = [
        (part, record)
        for part, record in zip(*_told(session, *columns, where=conditions), strict=True)
        if record in within
    ]
    found.sort(key=lambda each: (-each[1], each[0]))
    return array("I", [each[0] for each in found]), BitMap(each[1] for each in found)


# topics


def _unknown(session: Session) -> list[str]:
    """Return the codes that records bear and the thesaurus lacks."""
    borne = session.scalars(select(t.RecordTopic.topic).distinct())
    return sorted(set(borne) - set(session.scalars(select(Topic.code))))


def _unmapped(session: Session) -> list[int]:
    """Return the officer's own topics that say nothing of codes elsewhere."""
    rows = session.execute(select(Topic.id, Topic.mappings).where(Topic.own.is_(True)))
    return [row[0] for row in rows if not row[1]]


# sets of records


def _of_kind(session: Session, kind: str) -> BitMap:
    return code_bits(session).get(code_word("kind", kind), BitMap())


def _of_role(role: str) -> ColumnElement[str]:
    return func.json_group_array(t.Party.record_id).filter(t.Party.role == role)


def _told(
    session: Session, *lists: ColumnElement[str], where: Iterable[ColumnElement[bool]] = ()
) -> list[Sequence[int]]:
    """Ask for lists of ids as one text each: 200 000 rows take 0.1 s to read one by one."""
    row = session.connection().execute(select(*lists).where(*where)).one()
    return [json.loads(each) for each in row]


def _twice(records: Iterable[int]) -> BitMap:
    seen, again = set[int](), BitMap()
    for each in records:
        if each in seen:
            again.add(each)
        seen.add(each)
    return again


def _newest(records: BitMap) -> _Found:
    ids = array("I", records)
    ids.reverse()
    return ids, records


_FINDERS: dict[str, _Finder] = {
    "unconfirmed": _unconfirmed,
    "suggested": _suggested,
    "doubts": _doubts,
    "no_parties": _lacking_parties,
    "no_period": _lacking_period,
    "no_topics": _lacking_topics,
    "ended": _ended,
    "untouched": _untouched,
    "unknown_topics": _unknown_topics,
    "dead_links": _dead_links,
}
