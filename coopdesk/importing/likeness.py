"""Records of the catalogue that look like new rows of a file, for the officer to decide about."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.domain.folding import fold
from coopdesk.domain.progress import Progress
from coopdesk.domain.records import Record, places_in
from coopdesk.importing.decisions import Decision
from coopdesk.importing.matching import CHUNK
from coopdesk.importing.notes import Code, Severity
from coopdesk.importing.plan import Alike, Outcome
from coopdesk.importing.title_blocks import TitleBlock

ENOUGH = 80  # percent from which a record is shown
SHOWN = 3  # records a row may be
_BATCH = 200  # rows compared between two reports of progress
_PLACES = 4  # of a row that names many
_FAR = 400  # days between the beginnings of two records that may be one
_NEAR = 31
_READ = 400  # letters of two texts that are compared

Found = defaultdict[int, dict[int, float]]  # by number of the row: record → likeness of titles


@dataclass(frozen=True, slots=True)
class _Face:
    """What of a record of the catalogue is compared with a row."""

    id: int
    uid: str
    title: str
    title_key: str
    reference: str
    narrative: str
    start: date | None
    places: frozenset[str]
    topics: frozenset[str]


def note_likeness(session: Session, decisions: Sequence[Decision], report: Progress) -> None:
    """Tell which records new rows may be; a record that another row was matched with is none."""
    rows = [d for d in decisions if d.incoming and (d.choice or d.outcome is Outcome.NEW)]
    found = _alike_titles(session, rows, {d.known_id for d in decisions}, report)
    for number, decision in enumerate(rows):
        if decision.elsewhere:
            found[number].setdefault(decision.elsewhere, 0)
    numbers = sorted(found)
    for start in range(0, len(numbers), _BATCH):
        report(start, len(numbers))
        some = numbers[start : start + _BATCH]
        faces = _faces(session, {record_id for number in some for record_id in found[number]})
        for number in some:
            decision = rows[number]
            decision.alike = tuple(_compared(decision, [faces[i] for i in found[number]]))
            if decision.alike and not decision.choice and decision.read.row:
                best = decision.alike[0]
                said = best.title, str(best.percent)
                decision.read.row.note(Code.LIKE_RECORD_HERE, *said, severity=Severity.WARNING)


def _alike_titles(
    session: Session, rows: Sequence[Decision], taken: set[int], report: Progress
) -> Found:
    """Compare the titles of the rows of each kind and country with those of the catalogue."""
    found: Found = defaultdict(dict)
    together: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    records = [decision.incoming or Record() for decision in rows]
    for number, record in enumerate(records):
        for place in places_in(record)[:_PLACES] or ("",):
            together[record.kind, place].append(number)
    done, total = 0, sum(map(len, together.values()))
    for (kind, place), numbers in together.items():
        report(done, total)
        days = {records[number].period.start for number in numbers}
        block = TitleBlock(session, kind, place, days)
        for number in numbers:
            done += 1
            if done % _BATCH == 0:
                report(done, total)
            record = records[number]
            others = taken - {rows[number].known_id} if rows[number].known_id else taken
            if alike := block.alike(fold(record.title), record.period.start, others):
                found[number] |= alike
    return found


def _faces(session: Session, record_ids: Iterable[int]) -> dict[int, _Face]:
    record, found = t.Record, dict[int, _Face]()
    ids = sorted(record_ids)
    for start in range(0, len(ids), CHUNK):
        some = ids[start : start + CHUNK]
        places = _many(session, t.Party.record_id, t.Party.place, some)
        topics = _many(session, t.RecordTopic.record_id, t.RecordTopic.topic, some)
        query: Any = select(
            *(record.id, record.uid, record.title, record.title_key, record.reference),
            *(record.narrative, record.period_start),
        )
        for row in session.execute(query.where(record.id.in_(some))):
            face = _Face(*row, frozenset(places[row.id]), frozenset(topics[row.id]))  # pyright: ignore[reportCallIssue]
            found[face.id] = face
    return found


def _many(
    session: Session, owner: Any, value: Any, ids: Sequence[int]
) -> defaultdict[int, set[str]]:
    found: defaultdict[int, set[str]] = defaultdict(set)
    query = select(owner, value).where(owner.in_(ids), value != "")
    for record_id, text in session.execute(query):
        found[record_id].add(text)
    return found


def _compared(decision: Decision, faces: Iterable[_Face]) -> list[Alike]:
    """Return those records that a row may be, the likest first."""
    record, found = decision.incoming or Record(), list[Alike]()
    for face in faces:
        percent = likeness(record, face)
        if percent >= ENOUGH or face.id == decision.elsewhere:
            found.append(Alike(face.uid, face.id, face.title, percent))
    return sorted(found, key=lambda alike: -alike.percent)[:SHOWN]


def likeness(record: Record, face: _Face) -> int:
    """Return how much a record is like one of the catalogue, in percent.

    Titles count most; what else both say and say otherwise makes them less alike.
    """
    title = fold(record.title)
    found = fuzz.token_sort_ratio(title, face.title_key)
    found -= 12 * (_numbers(title) != _numbers(face.title_key))  # phase 1 and 2, 2023 and 2024
    found -= _unlike_dates(record.period.start, face.start)
    found -= _unlike_places(frozenset(places_in(record)), face.places)
    if record.topics and face.topics:
        found -= 4 * face.topics.isdisjoint(record.topics)
    if record.reference and face.reference:
        found += 8 if record.reference == face.reference else -8
    found += _like_texts(record.narrative, face.narrative)
    return max(0, min(100, round(found)))


def _numbers(title: str) -> set[str]:
    return set(_NUMBER.findall(title))


def _unlike_dates(ours: date | None, theirs: date | None) -> int:
    if ours is None or theirs is None:
        return 3 * (ours is not theirs)
    apart = abs((ours - theirs).days)
    return 50 if apart > _FAR else 6 if apart > _NEAR else 0


def _unlike_places(ours: frozenset[str], theirs: frozenset[str]) -> int:
    if ours and theirs and ours.isdisjoint(theirs):
        return 50
    return 3 * (ours != theirs)


def _like_texts(ours: str, theirs: str) -> int:
    if not ours or not theirs:
        return 0
    percent = fuzz.ratio(ours[:_READ], theirs[:_READ])
    return 5 if percent >= 80 else -5 if percent < 50 else 0


_NUMBER = re.compile(r"\b(?:\d+|[ivx]+)\b")
