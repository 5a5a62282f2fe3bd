"""The pairs of records in the catalogue that may be the same, and those told apart."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from heapq import nlargest

from pyroaring import BitMap
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coopdesk.catalogue.candidates import candidates
from coopdesk.catalogue.profiles import (
    Profile,
    compare,
    may_be_same,
    read_profiles,
    read_texts,
    speak_of_other_years,
    text_percent,
)
from coopdesk.db import tables as t
from coopdesk.db.code_bits import code_bits
from coopdesk.db.desk_tables import NotDuplicate
from coopdesk.db.history import change_row, insert_rows, remove_rows
from coopdesk.db.index_codes import ALIVE
from coopdesk.db.record_rows import CHUNK, Row
from coopdesk.db.text_index import still_wanted
from coopdesk.domain.likeness import (
    CONFIDENCES,
    AlikeRecord,
    Pair,
    Pairs,
    confidence,
    percent,
)
from coopdesk.domain.progress import Progress, unheard

MOST = 2000  # pairs shown: what an officer can look through
_TEXTS_READ = 3 * MOST  # pairs whose texts are compared

Met = dict[tuple[int, int], tuple[Profile, Profile]]


def find_pairs(session: Session, report: Progress = unheard) -> Pairs:
    """Return the records that may be the same, surest first; raises Stopped.

    Those told apart stand aside, and records in the trash are left out.
    """

    def told(done: int, total: int) -> None:
        still_wanted(session)
        report(done, total)

    profiles = read_profiles(session, told)
    met = _promising(profiles.values(), told)
    chosen = nlargest(_TEXTS_READ, met.values(), key=_first_look)
    ids = sorted({profile.id for both in chosen for profile in both})
    texts = read_texts(session, ids, told)
    found = _parted(_pairs(chosen, texts), apart_ids(session))
    left_out = len(met) - len(chosen) + max(0, len(found.pairs) - MOST)
    return replace(found, pairs=found.pairs[:MOST], records=len(profiles), left_out=left_out)


def standing_pairs(session: Session, pairs: Pairs) -> Pairs:
    """Leave out the pairs of which a record is gone or that were told apart since they were found.

    Asked after each change, it brings back what an undo brings back.
    """
    everything = (*pairs.pairs, *pairs.apart)
    titles = _titles(session, sorted({each for pair in everything for each in pair.ids}))
    alive = (_with_titles(p, titles) for p in everything if titles.keys() >= set(p.ids))
    found = _parted(alive, apart_ids(session))
    records = len(code_bits(session).get(ALIVE, BitMap()))
    return replace(found, records=records, left_out=pairs.left_out)


def tell_apart(session: Session, uids: Sequence[tuple[str, str]]) -> int:
    """Remember that the two records of each pair are not the same; return how many are new."""
    wanted = dict.fromkeys((min(pair), max(pair)) for pair in uids if pair[0] != pair[1])
    known = {(row["lower"], row["upper"]) for row in _rows(session)}
    now, by = datetime.now(UTC), session.info.get("author", "")
    rows: list[Row] = [
        {"lower": lower, "upper": upper, "at": now, "by": by}
        for lower, upper in wanted
        if (lower, upper) not in known
    ]
    insert_rows(session, NotDuplicate, [0] * len(rows), rows)
    return len(rows)


def told_apart_from(session: Session, uid: str) -> set[str]:
    """Return the uids of the records that were told apart from one."""
    about = or_(NotDuplicate.lower == uid, NotDuplicate.upper == uid)
    return {each for row in _rows(session, about) for each in (row["lower"], row["upper"])} - {uid}


def apart_ids(session: Session) -> set[tuple[int, int]]:
    """Return the pairs told apart, by the ids of their records, the lower one first."""
    pairs = [(row["lower"], row["upper"]) for row in _rows(session)]
    uids = sorted({uid for pair in pairs for uid in pair})
    ids: dict[str, int] = {}
    for start in range(0, len(uids), CHUNK):
        named = t.Record.uid.in_(uids[start : start + CHUNK])
        ids.update(
            (row.uid, row.id)
            for row in session.execute(select(t.Record.uid, t.Record.id).where(named))
        )
    return {
        (min(ids[one], ids[other]), max(ids[one], ids[other]))
        for one, other in pairs
        if one in ids and other in ids
    }


def follow_merge(session: Session, gone: str, survivor: str) -> None:
    """Let what was told apart from a merged record be told apart from the survivor."""
    known = {(row["lower"], row["upper"]) for row in _rows(session)}
    about = or_(NotDuplicate.lower == gone, NotDuplicate.upper == gone)
    for row in _rows(session, about):
        other = row["upper"] if row["lower"] == gone else row["lower"]
        lower, upper = min(other, survivor), max(other, survivor)
        if other == survivor or (lower, upper) in known:
            remove_rows(session, NotDuplicate, 0, [row])
        else:
            known.add((lower, upper))
            change_row(session, NotDuplicate, 0, row, {"lower": lower, "upper": upper})


def _promising(profiles: Iterable[Profile], report: Progress) -> Met:
    """Return the pairs that may be shown whatever their texts say, by their ids."""
    met: Met = {}
    refused: set[tuple[int, int]] = set()
    for one, other in candidates(profiles, report):
        first, second = (one, other) if one.id < other.id else (other, one)
        ids = first.id, second.id
        if ids in met or ids in refused:
            continue
        if not may_be_same(first, second) or confidence(compare(first, second, text=100)) is None:
            refused.add(ids)
        else:
            met[ids] = first, second
    return met


def _first_look(both: tuple[Profile, Profile]) -> tuple[int, int, int]:
    why = compare(*both)
    found = confidence(why)
    return -CONFIDENCES.index(found) if found else -len(CONFIDENCES), percent(why), -both[1].id


def _pairs(chosen: Iterable[tuple[Profile, Profile]], texts: Mapping[int, str]) -> Iterator[Pair]:
    for left, right in chosen:
        both = texts.get(left.id, ""), texts.get(right.id, "")
        why = compare(left, right, text_percent(*both))
        if speak_of_other_years(left, right, both):
            why = replace(why, years_differ=True)
        if (found := confidence(why)) is not None:
            yield Pair(
                left=AlikeRecord(left.id, left.uid, left.title),
                right=AlikeRecord(right.id, right.uid, right.title),
                kind=left.kind,
                places=frozenset(place.upper() for place in left.places | right.places),
                why=why,
                confidence=found,
                percent=percent(why),
            )


def _parted(pairs: Iterable[Pair], apart: Collection[tuple[int, int]]) -> Pairs:
    """Sort pairs, those told apart aside."""
    found = sorted(pairs, key=_order)
    return Pairs(
        pairs=tuple(pair for pair in found if pair.ids not in apart),
        apart=tuple(pair for pair in found if pair.ids in apart),
    )


def _order(pair: Pair) -> tuple[int, int, tuple[int, int]]:
    return CONFIDENCES.index(pair.confidence), -pair.percent, pair.ids


def _titles(session: Session, ids: Sequence[int]) -> dict[int, str]:
    """Return the titles of those records that are not in the trash."""
    found: dict[int, str] = {}
    for start in range(0, len(ids), CHUNK):
        named = t.Record.id.in_(ids[start : start + CHUNK])
        query = select(t.Record.id, t.Record.title).where(named, t.Record.deleted_at.is_(None))
        found.update((row.id, row.title) for row in session.execute(query))
    return found


def _with_titles(pair: Pair, titles: Mapping[int, str]) -> Pair:
    left, right = (
        each if each.title == titles[each.id] else AlikeRecord(each.id, each.uid, titles[each.id])
        for each in (pair.left, pair.right)
    )
    if left is pair.left and right is pair.right:
        return pair
    return replace(pair, left=left, right=right)


def _rows(session: Session, *conditions: object) -> list[Row]:
    table = NotDuplicate.__table__
    query = select(table).where(*conditions)  # type: ignore[arg-type]
    return [dict(row) for row in session.connection().execute(query).mappings()]
