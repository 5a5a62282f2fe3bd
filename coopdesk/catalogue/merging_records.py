"""Two records of the catalogue made one: the survivor keeps its uid, the other is trashed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import (
    change_record,
    delete_records,
    read_record,
    read_records,
)
from coopdesk.catalogue.references import refer_to
from coopdesk.db import tables as t
from coopdesk.domain.errors import ChangedMeanwhile, KindsDiffer, NoSuchRecord
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import Record, Relation
from coopdesk.domain.uniting import Side, left_behind, richer, unite

SAME_AS = "same_as"


@dataclass(frozen=True, slots=True)
class Merge:
    """What is to become one: the record that stays and the other, as the officer saw them.

    Revisions are those seen, 0 for whatever they are now. sides tell by field what is kept, as in
    domain/uniting.py; a field that is not named is as by default.
    """

    survivor: int
    other: int
    survivor_revision: int = 0
    other_revision: int = 0
    sides: Mapping[str, Side] = field(default_factory=dict[str, Side])


@dataclass(frozen=True, slots=True)
class PlannedMerge:
    """A merge by default as it is shown before it is done: what stays, and what is left behind."""

    merge: Merge
    survivor_title: str
    other_title: str
    kind: str
    left_behind: tuple[str, ...]  # fields in which something the other says is not kept


@dataclass(frozen=True, slots=True)
class TwoRecords:
    """Two records to be looked at side by side, and the titles of those they name by uid."""

    left: Record
    right: Record
    titles: dict[str, str]


def read_two(session: Session, left: int, right: int) -> TwoRecords:
    """Return two records whole; raises NoSuchRecord."""
    one, other = both = read_record(session, left), read_record(session, right)
    named = {record.framework for record in both}
    named |= {relation.other for record in both for relation in record.related}
    titles = select(t.Record.uid, t.Record.title).where(t.Record.uid.in_(named - {""}))
    return TwoRecords(one, other, {row.uid: row.title for row in session.execute(titles)})


def plan_merges(session: Session, pairs: Iterable[tuple[int, int]]) -> list[PlannedMerge]:
    """Return the merges by default of pairs of ids; the record that says more stays.

    A pair of which a record is gone, or is another pair's already, is planned as far as it goes:
    of three records that are the same, one stays.
    """
    into: dict[int, int] = {}
    whole: dict[int, Record] = {}
    planned: list[PlannedMerge] = []
    for pair in pairs:
        one, other = (_survivor_of(each, into) for each in pair)
        for record_id in (one, other):
            if record_id not in whole:
                whole |= {r.id: r for r in _alive(session, [record_id])}
        if one == other or not {one, other} <= whole.keys():
            continue
        first, second = whole[min(one, other)], whole[max(one, other)]
        own, gone = (first, second) if richer(first, second) else (second, first)
        if own.kind != gone.kind:
            continue
        planned.append(
            PlannedMerge(
                Merge(own.id, gone.id),
                own.title,
                gone.title,
                own.kind,
                tuple(left_behind(own, gone, {})),
            )
        )
        into[gone.id] = own.id
        whole[own.id] = unite(own, gone, {})
    return planned


def merge_records(session: Session, merge: Merge, report: Progress = unheard) -> int:
    """Make two records one and return the id of the one that stays.

    What names the other names the survivor then. The other goes to the trash as it was, with a
    relation that says what it is the same as. Raises NoSuchRecord, KindsDiffer, ChangedMeanwhile
    and Stopped.
    """
    own, gone = _both(session, merge)
    change_record(session, unite(own, gone, merge.sides))
    refer_to(session, gone, own, report)
    same = Relation(SAME_AS, own.uid)
    if all((each.kind, each.other) != (SAME_AS, own.uid) for each in gone.related):
        change_record(session, replace(gone, related=(*gone.related, same)))
    delete_records(session, [gone.id])
    return own.id


def merge_all(session: Session, merges: Sequence[Merge], report: Progress = unheard) -> list[int]:
    """Make pairs one after the other, as one deed, and return the ids of those that stay.

    Raises what merge_records raises; then nothing is merged.
    """
    kept: dict[int, None] = {}
    for number, merge in enumerate(merges):
        report(number, len(merges))
        kept[merge_records(session, merge)] = None
        kept.pop(merge.other, None)
    report(len(merges), len(merges))
    return list(kept)


def _survivor_of(record_id: int, into: Mapping[int, int]) -> int:
    while record_id in into:
        record_id = into[record_id]
    return record_id


def _both(session: Session, merge: Merge) -> tuple[Record, Record]:
    found = {record.id: record for record in _alive(session, [merge.survivor, merge.other])}
    for record_id in (merge.survivor, merge.other):
        if record_id not in found:
            raise NoSuchRecord(_name(session, record_id))
    own, gone = found[merge.survivor], found[merge.other]
    if own.kind != gone.kind or own.id == gone.id:
        raise KindsDiffer(own.title, gone.title)
    seen = ((own, merge.survivor_revision), (gone, merge.other_revision))
    for record, revision in seen:
        if revision and record.revision != revision:
            raise ChangedMeanwhile(record.title)
    return own, gone


def _alive(session: Session, ids: Sequence[int]) -> list[Record]:
    return [record for record in read_records(session, ids) if record.deleted_at is None]


def _name(session: Session, record_id: int) -> str:
    title = session.scalar(select(t.Record.title).where(t.Record.id == record_id))
    return title or str(record_id)
