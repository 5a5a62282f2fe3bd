"""What was learned and promised across all exchanges: listed line by line, and counted."""

from __future__ import annotations  # array[int] needs Python 3.12 at run time

from array import array
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, func, literal, null, select, union_all
from sqlalchemy.orm import Session

from coopdesk.catalogue.next_steps import Within, says
from coopdesk.catalogue.rows import record_rows
from coopdesk.db import tables as t
from coopdesk.db.record_rows import CHUNK
from coopdesk.db.turns import rows_in_turns
from coopdesk.domain.folding import fold
from coopdesk.domain.periods import Period

LEARNING, NEXT_STEP = "learning", "next_step"
KINDS = (LEARNING, NEXT_STEP)


@dataclass(frozen=True, slots=True)
class LearningLine:
    """A learning or a next step and the record it stands in; by: who reported or who owes it.

    key tells lines of both kinds apart, id is its own; word is the result type of a learning, the
    status of a next step.
    """

    key: int
    kind: str
    id: int
    record_id: int
    record_title: str
    period: Period
    text: str
    by: str
    by_place: str
    word: str
    requesting: tuple[str, ...] = ()
    providing: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    due: date | None = None  # of a next step


@dataclass(frozen=True, slots=True)
class LearningsAsked:
    """Which lines: kind "" is both; words stand in the line itself; records None are all."""

    kind: str = ""
    words: str = ""
    result_type: str = ""
    reported_by: str = ""
    records: Container[int] | None = None
    within: Within | None = None  # finds the records where they are not given


def find_learnings(session: Session, asked: LearningsAsked) -> array[int]:
    """Return the keys of lines, those of the newest records first, as they stand in each."""
    words = fold(asked.words).split()
    kinds = [_lines(table, asked, with_text=bool(words)) for table in _tables(asked)]
    if not kinds:
        return array("I")
    lines = union_all(*kinds).subquery()
    columns = [lines.c.key, lines.c.record_id]
    query = select(*columns, *([lines.c.text] if words else [])).order_by(
        lines.c.start.is_(None), lines.c.start.desc(), lines.c.record_id, lines.c.key
    )
    records = asked.within(session) if asked.within else asked.records
    found = array("I")
    for row in rows_in_turns(session, query):
        if (records is None or row[1] in records) and (not words or says(row[2], words)):
            found.append(row[0])
    return found


def learning_lines(session: Session, keys: Sequence[int]) -> list[LearningLine]:
    """Return lines in this order; those that are gone are left out."""
    found: dict[int, LearningLine] = {}
    for start in range(0, len(keys), CHUNK):
        some = keys[start : start + CHUNK]
        for place, query in enumerate((_LEARNINGS, _STEPS)):
            ids = [key >> 1 for key in some if key & 1 == place]
            rows = session.connection().execute(query, {"ids": ids}) if ids else ()
            found |= {_key(row.id, place): _line(row, place) for row in rows}
        found |= _with_records(session, [found[key] for key in some if key in found])
    return [found[key] for key in keys if key in found]


def reporters(session: Session) -> list[str]:
    """Return who reported learnings, those who reported most first."""
    query = (
        select(_L.reported_by)
        .join(_R, _R.id == _L.record_id)
        .where(_R.deleted_at.is_(None), _L.reported_by != "")
        .group_by(_L.reported_by)
        .order_by(func.count().desc(), _L.reported_by)
        .limit(_MOST)
    )
    return list(session.scalars(query))


def _tables(asked: LearningsAsked) -> list[Any]:
    if asked.result_type or asked.reported_by:  # next steps have neither
        return [] if asked.kind == NEXT_STEP else [_L]
    return {LEARNING: [_L], NEXT_STEP: [_S]}.get(asked.kind, [_L, _S])


def _lines(table: Any, asked: LearningsAsked, *, with_text: bool) -> Select[*tuple[Any, ...]]:
    place = 0 if table is _L else 1
    query = (
        select(
            (table.id * 2 + place).label("key"),
            table.record_id.label("record_id"),
            _R.period_start.label("start"),
            (table.text if with_text else literal("")).label("text"),
        )
        .join(_R, _R.id == table.record_id)
        .where(_R.deleted_at.is_(None), table.text != "")
    )
    if asked.result_type:
        query = query.where(_L.result_type == asked.result_type)
    if asked.reported_by:
        query = query.where(_L.reported_by == asked.reported_by)
    return query


def _key(row_id: int, place: int) -> int:
    return row_id * 2 + place


def _line(row: Any, place: int) -> LearningLine:
    return LearningLine(
        _key(row.id, place),
        KINDS[place],
        row.id,
        row.record_id,
        "",
        Period(),
        row.text,
        row[3],
        row[4],
        row[5],
        due=row[6],
    )


def _with_records(session: Session, lines: Sequence[LearningLine]) -> dict[int, LearningLine]:
    ids = list({line.record_id for line in lines})
    rows = {row.id: row for row in record_rows(session, ids)}
    return {
        line.key: replace(
            line,
            record_title=rows[line.record_id].title,
            period=rows[line.record_id].period,
            requesting=rows[line.record_id].requesting,
            providing=rows[line.record_id].providing,
            topics=rows[line.record_id].topics,
        )
        for line in lines
    }


_MOST = 200  # names to choose from
_IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
_R, _L, _S = t.Record, t.Learning, t.NextStep
_LEARNINGS = select(
    _L.id, _L.record_id, _L.text, _L.reported_by, literal(""), _L.result_type, null()
).where(_L.id.in_(_IDS))
_STEPS = select(_S.id, _S.record_id, _S.text, _S.owner, _S.owner_place, _S.status, _S.due).where(
    _S.id.in_(_IDS)
)
