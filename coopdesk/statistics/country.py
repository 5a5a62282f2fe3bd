"""The profile of a country: what it asked for and offered, with whom, and what is open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from pyroaring import BitMap
from sqlalchemy import BindParameter, bindparam, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.catalogue.rows import record_rows
from coopdesk.db import tables as t
from coopdesk.db.code_bits import code_bits
from coopdesk.db.index_codes import ALIVE, code_word
from coopdesk.db.text_index import in_order_of_dates
from coopdesk.domain.figures import Bar, Figure
from coopdesk.domain.queries import Query
from coopdesk.domain.records import RecordRow
from coopdesk.search.answers import newest_first
from coopdesk.search.facets import values_within
from coopdesk.statistics.counting import counted_by
from coopdesk.vocabulary.places import find_places, is_region, regions_of

SHOWN = 12  # records, learnings and steps of each kind; a list has them all
FINISHED = ("done", "dropped")
_AT_ONCE = 5_000  # ids per question
_FEW = 2_000  # records whose dates are looked up, where most others would be passed over


@dataclass(frozen=True, slots=True)
class Partner:
    """Another country: how often it provided to this one, this one to it, or both took part."""

    place: str
    gave: int
    received: int
    together: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """A learning of an exchange; by is who reported it, as written, "" where nobody is named."""

    record_id: int
    record_title: str
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class OpenStep:
    """A next step that is neither done nor dropped."""

    record_id: int
    record_title: str
    text: str
    owner_place: str
    owner: str
    due: date | None
    status: str


@dataclass(frozen=True, slots=True)
class CountryProfile:
    """What the catalogue knows of a country.

    asked, offered, joint (exchanges in which it neither asked nor offered), projects and frameworks
    are the newest few, their totals stand beside them. The figures count exchanges: topics by what
    was asked and offered, years and modalities by what it took part in. learnings are those it
    reported, and those of what it asked for that bear no name of another place. gaps are topics it
    asked for where nothing was ever completed or reported, or where no provider is known, and how
    often it asked. members are the places within a region that have records, and how many.
    """

    place: str
    asked: tuple[RecordRow, ...]
    asked_in_all: int
    offered: tuple[RecordRow, ...]
    offered_in_all: int
    joint: tuple[RecordRow, ...]
    joint_in_all: int
    projects: tuple[RecordRow, ...]
    projects_in_all: int
    frameworks: tuple[RecordRow, ...]
    frameworks_in_all: int
    partners: tuple[Partner, ...]
    topics_asked: Figure
    topics_offered: Figure
    years: Figure
    modalities: Figure
    learnings: tuple[Told, ...]
    learnings_in_all: int
    open_steps: tuple[OpenStep, ...]
    open_steps_in_all: int
    gaps: Figure
    members: Figure

    @property
    def is_empty(self) -> bool:
        """Tell whether no record names the place as a part of it."""
        return not (
            self.asked_in_all
            or self.offered_in_all
            or self.joint_in_all
            or self.projects_in_all
            or self.frameworks_in_all
        )


def country_profile(session: Session, place: str) -> CountryProfile:
    """Return the profile of a country or region."""
    sides = _Sides(session, place)
    took_part = sides.of("place") & sides.bits("kind", "exchange")
    asked, offered = sides.exchanges("requesting"), sides.exchanges("providing")
    took_part |= asked | offered
    joint = took_part - asked - offered
    projects = sides.of("place") & sides.bits("kind", "project")
    frameworks = sides.of("place") & sides.bits("kind", "framework")
    learnings, learnings_in_all = _learnings(session, place, took_part, asked)
    steps, steps_in_all = _open_steps(session, place, took_part)
    return CountryProfile(
        place,
        _newest(session, asked),
        len(asked),
        _newest(session, offered),
        len(offered),
        _newest(session, joint),
        len(joint),
        _newest(session, projects),
        len(projects),
        _newest(session, frameworks),
        len(frameworks),
        _partners(session, place, asked, offered, joint),
        counted_by(session, "topic", "exchange", asked),
        counted_by(session, "topic", "exchange", offered),
        counted_by(session, "year", "exchange", took_part),
        counted_by(session, "modality", "exchange", took_part),
        learnings,
        learnings_in_all,
        steps,
        steps_in_all,
        _gaps(session, asked),
        _members(session, place),
    )


class _Sides:
    """The records that a place has a part in, those in the trash left out."""

    def __init__(self, session: Session, place: str) -> None:
        self._known = code_bits(session)
        self._place = place
        self._alive = self.bits_of(ALIVE)

    def bits_of(self, word: str) -> BitMap:
        return self._known.get(word, BitMap())

    def bits(self, field: str, value: str) -> BitMap:
        return self.bits_of(code_word(field, value))

    def of(self, role: str) -> BitMap:
        return self.bits(role, self._place) & self._alive

    def exchanges(self, role: str) -> BitMap:
        return self.of(role) & self.bits("kind", "exchange")


def _newest(session: Session, found: BitMap) -> tuple[RecordRow, ...]:
    return tuple(record_rows(session, _newest_ids(session, found)))


def _newest_ids(session: Session, found: BitMap) -> list[int]:
    if len(found) <= _FEW:
        return list(islice(in_order_of_dates(session, found, oldest_first=False), SHOWN))
    newest = newest_first(session, Query())
    return list(islice(filter(found.__contains__, newest), SHOWN))


def _partners(
    session: Session, place: str, asked: BitMap, offered: BitMap, joint: BitMap
) -> tuple[Partner, ...]:
    gave = {each.value: each.count for each in values_within(session, "providing", asked)}
    received = {each.value: each.count for each in values_within(session, "requesting", offered)}
    together = {each.value: each.count for each in values_within(session, "place", joint)}
    found = [
        Partner(each, gave.get(each, 0), received.get(each, 0), together.get(each, 0))
        for each in gave.keys() | received.keys() | together.keys()
        if each != place
    ]
    return tuple(sorted(found, key=lambda p: (-p.gave - p.received, -p.together, p.place)))


def _gaps(session: Session, asked: BitMap) -> Figure:
    """Count, by topic, what was asked for where nothing came of any request on the topic."""
    known = code_bits(session)
    came = BitMap.union(
        *(known.get(code_word("status", each), BitMap()) for each in ("completed", "reported"))
    )
    provided = came & known.get(code_word("has", "providing"), BitMap())
    answered = {each.value for each in values_within(session, "topic", asked & provided)}
    open_still = values_within(session, "topic", asked - provided)
    bars = [Bar(each.value, each.count) for each in open_still if each.value not in answered]
    return Figure("topic", "exchange", tuple(bars))


def _members(session: Session, place: str) -> Figure:
    """Count the records of each place within a region."""
    if not is_region(place):
        return Figure("place", "record", ())
    alive = code_bits(session).get(ALIVE, BitMap())
    every = values_within(session, "place", alive)
    bars = [Bar(each.value, each.count) for each in every if place in regions_of(each.value)]
    return Figure("place", "record", tuple(bars))


def _learnings(
    session: Session, place: str, took: BitMap, asked: BitMap
) -> tuple[tuple[Told, ...], int]:
    """Return those of the newest exchanges that told any, and how many there are."""
    telling = took & code_bits(session).get(code_word("has", "learnings"), BitMap())
    counts: Counter[int] = Counter()
    for ids in _some(telling):
        for record_id, by, count in session.connection().execute(_TOLD_BY, {"ids": ids}):
            if _is_of(place, by, has_asked=record_id in asked):
                counts[record_id] += count
    ids = _newest_ids(session, BitMap(counts))
    told = [Told(*row) for row in session.connection().execute(_LEARNINGS, {"ids": ids})]
    told = [each for each in told if _is_of(place, each.by, has_asked=each.record_id in asked)]
    told.sort(key=lambda each: ids.index(each.record_id))
    return tuple(told[:SHOWN]), counts.total()


def _is_of(place: str, by: str, *, has_asked: bool) -> bool:
    """Tell whether a learning is a place's own; one without a country is that of who asked."""
    named = find_places(by).codes if by else ()
    return place in named if named else has_asked


def _open_steps(session: Session, place: str, took: BitMap) -> tuple[tuple[OpenStep, ...], int]:
    """Return what the place owes, or nobody by name in its exchanges, the first due first."""
    promising = took & code_bits(session).get(code_word("has", "next_steps"), BitMap())
    found: list[OpenStep] = []
    for ids in _some(promising):
        rows = session.connection().execute(_STEPS, {"ids": ids, "place": place})
        found += [OpenStep(*row) for row in rows]
        found.sort(key=lambda step: (step.due is None, step.due or date.min))
        del found[SHOWN:]
    return tuple(found), _counted(session, _STEPS_COUNTED, promising, place=place)


def _counted(session: Session, query: Any, found: BitMap, **asked: str) -> int:
    counts = (session.scalar(query, {"ids": ids, **asked}) for ids in _some(found))
    return sum(count or 0 for count in counts)


def _some(found: BitMap) -> list[list[int]]:
    ids = list(found)
    return [ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE)]


_IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
_R, _L, _S = t.Record, t.Learning, t.NextStep
_TELLING = (_L.record_id.in_(_IDS), _L.text != "")
_LEARNINGS = (
    select(_R.id, _R.title, _L.text, _L.reported_by)
    .join(_L, _L.record_id == _R.id)
    .where(*_TELLING)
    .order_by(_L.position)
)
_TOLD_BY = (
    select(_L.record_id, _L.reported_by, func.count())
    .where(*_TELLING)
    .group_by(_L.record_id, _L.reported_by)
)
_OPEN = (
    _S.record_id.in_(_IDS),
    _S.status.not_in(FINISHED),
    _S.text != "",
    or_(_S.owner_place == bindparam("place"), _S.owner_place == ""),
)
_STEPS = (
    select(_R.id, _R.title, _S.text, _S.owner_place, _S.owner, _S.due, _S.status)
    .join(_S, _S.record_id == _R.id)
    .where(*_OPEN)
    .order_by(_S.due.is_(None), _S.due, _R.id, _S.position)
    .limit(SHOWN)
)
_STEPS_COUNTED = select(func.count()).select_from(_S).where(*_OPEN)
