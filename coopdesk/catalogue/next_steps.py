"""What was promised across all exchanges: listed, counted, and taken further one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import BindParameter, ColumnElement, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import read_record, save_record
from coopdesk.db import tables as t
from coopdesk.db.desk_tables import Change, Edit
from coopdesk.db.record_rows import CHUNK
from coopdesk.domain.errors import NoSuchRecord
from coopdesk.domain.records import NextStep, StepNote

FINISHED = ("done", "dropped")
SOON = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class StepLine:
    """A next step and whose it is; id is its own, note the last of its dated log."""

    id: int
    record_id: int
    record_title: str
    text: str
    owner_place: str
    owner: str
    due: date | None
    status: str
    percent: int | None
    evidence: str
    blocker: str
    requesting: tuple[str, ...] = ()
    providing: tuple[str, ...] = ()
    note: str = ""
    noted_on: date | None = None

    def is_overdue(self, today: date) -> bool:
        """Tell whether it should be done by now and is not."""
        return self.due is not None and self.due < today and self.status not in FINISHED


@dataclass(frozen=True, slots=True)
class StepsAsked:
    """Which next steps: words stand in the step, its owner or the title of its record.

    owner_place "" is anybody; changed_since those noted, finished or otherwise changed since.
    """

    words: str = ""
    owner_place: str = ""
    status: str = ""
    with_finished: bool = False
    changed_since: datetime | None = None
    records: Sequence[int] | None = None


@dataclass(frozen=True, slots=True)
class StepCounts:
    """How many open next steps are overdue, due within SOON, due later, or bear no date."""

    overdue: int = 0
    soon: int = 0
    later: int = 0
    undated: int = 0

    @property
    def open(self) -> int:
        """Count all that are neither done nor dropped."""
        return self.overdue + self.soon + self.later + self.undated


def find_steps(session: Session, asked: StepsAsked) -> list[int]:
    """Return the ids of next steps, the first due first, what bears no date last."""
    query = select(_S.id).join(_R, _R.id == _S.record_id).where(*_conditions(asked))
    if asked.changed_since:
        changed = (
            select(Edit.row_id)
            .join(Change, Change.id == Edit.change_id)
            .where(Edit.table_name == _S.__tablename__, Change.at >= asked.changed_since)
        )
        noted = select(t.StepNote.next_step_id).where(t.StepNote.on >= asked.changed_since.date())
        query = query.where(or_(_S.id.in_(changed), _S.id.in_(noted)))
    ordered = query.order_by(_S.due.is_(None), _S.due, _S.record_id, _S.position)
    found = list(session.scalars(ordered))
    if asked.records is None:
        return found
    wanted = set(asked.records)
    owner_of = dict(zip(found, _owners(session, found), strict=True))
    return [each for each in found if owner_of[each] in wanted]


def step_lines(session: Session, step_ids: Sequence[int]) -> list[StepLine]:
    """Return next steps in this order; ids that are gone are left out."""
    found: dict[int, StepLine] = {}
    for start in range(0, len(step_ids), CHUNK):
        ids = step_ids[start : start + CHUNK]
        lines = [StepLine(*row) for row in session.connection().execute(_LINES, {"ids": ids})]
        found |= {line.id: line for line in _with_sides(session, _with_notes(session, lines))}
    return [found[each] for each in step_ids if each in found]


def step_counts(session: Session, today: date) -> StepCounts:
    """Count the open next steps by when they are due."""
    when = case(
        (_S.due.is_(None), "undated"),
        (_S.due < today, "overdue"),
        (_S.due <= today + SOON, "soon"),
        else_="later",
    )
    query = select(when, func.count()).join(_R, _R.id == _S.record_id)
    rows = session.execute(query.where(*_conditions(StepsAsked())).group_by(when)).all()
    return StepCounts(**{row[0]: row[1] for row in rows})


def change_step(
    session: Session, step_id: int, change: Callable[[NextStep], NextStep], note: str, today: date
) -> int:
    """Change a next step in its record, with a dated line in its log, and return the record's id.

    An empty note adds no line. Raises NoSuchRecord where the step is gone, and what save_record
    raises.
    """
    record_id = session.scalar(select(_S.record_id).where(_S.id == step_id))
    if record_id is None:
        raise NoSuchRecord(str(step_id))
    record = read_record(session, record_id)
    steps = tuple(
        _noted(change(step), note, today) if step.id == step_id else step
        for step in record.next_steps
    )
    return save_record(session, replace(record, next_steps=steps))


def _noted(step: NextStep, note: str, today: date) -> NextStep:
    if not note.strip():
        return step
    return replace(step, log=(*step.log, StepNote(today, note.strip())))


def _conditions(asked: StepsAsked) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [_R.deleted_at.is_(None), _S.text != ""]
    if asked.status:
        found.append(_S.status == asked.status)
    elif not asked.with_finished:
        found.append(_S.status.not_in(FINISHED))
    if asked.owner_place:
        found.append(_S.owner_place == asked.owner_place)
    for word in asked.words.split():
        texts = (_S.text, _S.owner, _R.title)
        found.append(or_(*(text.icontains(word, autoescape=True) for text in texts)))
    return found


def _owners(session: Session, step_ids: Sequence[int]) -> list[int]:
    owner: dict[int, int] = {}
    for start in range(0, len(step_ids), CHUNK):
        rows = session.connection().execute(_OWNERS, {"ids": step_ids[start : start + CHUNK]})
        owner |= {row[0]: row[1] for row in rows}
    return [owner[each] for each in step_ids]


def _with_notes(session: Session, lines: Sequence[StepLine]) -> list[StepLine]:
    rows = session.connection().execute(_NOTES, {"ids": [line.id for line in lines]})
    last = {row.next_step_id: row for row in rows}  # in order: the last one stays
    return [
        replace(line, note=last[line.id].text, noted_on=last[line.id].on)
        if line.id in last
        else line
        for line in lines
    ]


def _with_sides(session: Session, lines: Sequence[StepLine]) -> list[StepLine]:
    sides: dict[tuple[int, str], dict[str, None]] = {}
    ids = list({line.record_id for line in lines})
    for row in session.connection().execute(_SIDES, {"ids": ids}):
        side = "requesting" if row.role == "requesting" else "providing"
        sides.setdefault((row.record_id, side), {})[row.place] = None
    return [
        replace(
            line,
            requesting=tuple(sides.get((line.record_id, "requesting"), ())),
            providing=tuple(sides.get((line.record_id, "providing"), ())),
        )
        for line in lines
    ]


_IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
_R, _S, _P, _N = t.Record, t.NextStep, t.Party, t.StepNote
_LINES = (
    select(
        _S.id, _S.record_id, _R.title, _S.text, _S.owner_place, _S.owner, _S.due, _S.status,
        _S.percent, _S.evidence, _S.blocker,
    )
    .join(_R, _R.id == _S.record_id)
    .where(_S.id.in_(_IDS))
)  # fmt: skip
_OWNERS = select(_S.id, _S.record_id).where(_S.id.in_(_IDS))
_NOTES = (
    select(_N.next_step_id, _N.on, _N.text)
    .where(_N.next_step_id.in_(_IDS))
    .order_by(_N.on, _N.position)
)
_SIDES = (
    select(_P.record_id, _P.role, _P.place)
    .where(_P.record_id.in_(_IDS), _P.place != "")
    .where(_P.role.in_(("requesting", "providing", "second_provider")))
    .order_by(_P.position)
)
