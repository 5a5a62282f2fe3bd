"""What was promised across all exchanges: listed, counted, and taken further one by one."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, case, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import change_records, read_record, read_records
from coopdesk.db import tables as t
from coopdesk.db.database import author
from coopdesk.db.desk_tables import Change, Edit
from coopdesk.db.record_rows import CHUNK
from coopdesk.db.turns import rows_in_turns
from coopdesk.domain.errors import NoSuchRecord
from coopdesk.domain.folding import fold
from coopdesk.domain.records import NextStep, Record, StepNote

FINISHED = ("done", "dropped")
STATES = ("open", "in_progress", *FINISHED)  # one without a status is open
SORTS = ("due", "owner", "status", "percent", "record")
SOON = timedelta(days=30)

Within = Callable[[Session], Container[int]]  # finds the records of a search


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
    revision: int = 0  # of its record, which only goes up

    def is_overdue(self, today: date) -> bool:
        """Tell whether it should be done by now and is not."""
        return self.due is not None and self.due < today and self.status not in FINISHED


@dataclass(frozen=True, slots=True)
class StepsAsked:
    """Which next steps: words stand in the step, its owner or the title of its record.

    owner_place "" is anybody; mine those of records that the officer added or saved last;
    changed_since those added, noted, finished or otherwise changed since. within finds the
    records where they are not given.
    """

    words: str = ""
    owner_place: str = ""
    status: str = ""
    with_finished: bool = False
    changed_since: datetime | None = None
    records: Container[int] | None = None
    within: Within | None = None
    mine: bool = False
    due_from: date | None = None
    due_to: date | None = None
    sort: str = "due"
    descending: bool = False


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
    records = records_of(session, asked)
    query = steps_query(asked, _S.id, _R.id).order_by(*_order(asked))
    words = fold(asked.words).split()
    if not words:
        rows = rows_in_turns(session, query)
        return [row[0] for row in rows if records is None or row[1] in records]
    found: list[int] = []
    texts_too = query.add_columns(_S.text, _S.owner, _R.title)
    for step_id, record_id, *texts in rows_in_turns(session, texts_too):
        if (records is None or record_id in records) and says("\n".join(texts), words):
            found.append(step_id)
    return found


def records_of(session: Session, asked: StepsAsked) -> Container[int] | None:
    """Return the records asked for, None for all."""
    return asked.within(session) if asked.within else asked.records


def says(text: str, words: Sequence[str]) -> bool:
    """Tell whether all folded words stand in a text, parts of words too."""
    lower = text.lower()
    if all(word in lower for word in words):
        return True
    if lower.isascii():  # a third of the time of folding
        return False
    folded = fold(text)
    return all(word in folded for word in words)


def steps_query(asked: StepsAsked, *columns: Any) -> Select[*tuple[Any, ...]]:
    """Return the question for these columns of all that the asked conditions leave.

    Words and records are not among them: those are looked at row by row.
    """
    query = select(*columns).join(_R, _R.id == _S.record_id).where(*_conditions(asked))
    return query.where(_changed_since(asked.changed_since)) if asked.changed_since else query


def step_lines(session: Session, step_ids: Sequence[int]) -> list[StepLine]:
    """Return next steps in this order; ids that are gone are left out."""
    found: dict[int, StepLine] = {}
    for start in range(0, len(step_ids), CHUNK):
        ids = step_ids[start : start + CHUNK]
        rows: Any = session.connection().execute(_LINES, {"ids": ids})
        lines = [StepLine(*row[:-1], revision=row[-1]) for row in rows]
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


def owners_of_steps(session: Session) -> list[tuple[str, int]]:
    """Return the places that owe next steps not yet finished, and how many; the busiest first."""
    number = func.count()
    query = steps_query(StepsAsked(), _S.owner_place, number).where(_S.owner_place != "")
    rows = session.execute(query.group_by(_S.owner_place).order_by(number.desc(), _S.owner_place))
    return [(row[0], row[1]) for row in rows]


def read_step(session: Session, step_id: int) -> tuple[StepLine, NextStep]:
    """Return a next step as a line and whole, with its log; raises NoSuchRecord."""
    lines = step_lines(session, [step_id])
    if not lines:
        raise NoSuchRecord(str(step_id))
    record = read_record(session, lines[0].record_id)
    return lines[0], next(step for step in record.next_steps if step.id == step_id)


def change_step(
    session: Session, step_id: int, change: Callable[[NextStep], NextStep], note: str, today: date
) -> int:
    """Change a next step in its record, with a dated line in its log, and return the record's id.

    An empty note adds no line. Raises NoSuchRecord where the step is gone, and what save_record
    raises.
    """
    return change_steps(session, [step_id], change, note, today)[0]


def change_steps(
    session: Session,
    step_ids: Sequence[int],
    change: Callable[[NextStep], NextStep],
    note: str,
    today: date,
) -> list[int]:
    """Change several next steps alike, as one deed, and return the ids of their records.

    Raises NoSuchRecord where one is gone, and what change_records raises.
    """
    wanted = set(step_ids)
    owner: dict[int, int] = {}
    for start in range(0, len(step_ids), CHUNK):
        rows = session.connection().execute(_OWNERS, {"ids": step_ids[start : start + CHUNK]})
        owner |= {row[0]: row[1] for row in rows}
    if gone := wanted - owner.keys():
        raise NoSuchRecord(str(min(gone)))
    records = read_records(session, list(dict.fromkeys(owner[each] for each in step_ids)))
    change_records(session, [_with_changed(each, wanted, change, note, today) for each in records])
    return [record.id for record in records]


def _with_changed(
    record: Record,
    wanted: Container[int],
    change: Callable[[NextStep], NextStep],
    note: str,
    today: date,
) -> Record:
    steps = tuple(
        _noted(change(step), note, today) if step.id in wanted else step
        for step in record.next_steps
    )
    return replace(record, next_steps=steps)


def _noted(step: NextStep, note: str, today: date) -> NextStep:
    if not note.strip():
        return step
    return replace(step, log=(*step.log, StepNote(today, note.strip())))


def _conditions(asked: StepsAsked) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [_R.deleted_at.is_(None), _S.text != ""]
    if asked.status:
        found.append(_S.status.in_(("", "open") if asked.status == "open" else (asked.status,)))
    elif not asked.with_finished:
        found.append(_S.status.not_in(FINISHED))
    if asked.owner_place:
        found.append(_S.owner_place == asked.owner_place)
    if asked.due_from:
        found.append(_S.due >= asked.due_from)
    if asked.due_to:
        found.append(_S.due <= asked.due_to)
    if asked.mine:
        officer = author()
        found.append(or_(_R.created_by == officer, _R.updated_by == officer))
    return found


def _changed_since(moment: datetime) -> ColumnElement[bool]:
    changed = (
        select(Edit.row_id)
        .join(Change, Change.id == Edit.change_id)
        .where(Edit.table_name == _S.__tablename__, Change.at >= moment)
    )
    noted = select(_N.next_step_id).where(_N.on >= moment.astimezone().date())
    return or_(_S.id.in_(changed), _S.id.in_(noted))


def _order(asked: StepsAsked) -> list[ColumnElement[Any]]:
    """Return the order asked for; what has nothing to be put in order by comes last either way."""
    due: list[ColumnElement[Any]] = [_S.due.is_(None), _S.due.expression]
    own: dict[str, tuple[ColumnElement[Any], ...]] = {
        "owner": (_S.owner_place == "", _S.owner_place.expression, _S.owner.expression),
        "status": (_S.status.not_in(("", "open")), _S.status.expression),
        "percent": (_S.percent.is_(None), _S.percent.expression),
        "record": (_R.title_key.expression,),
    }
    first = [*own.get(asked.sort, due)]
    if asked.descending:
        first = (
            [*first[:-1], first[-1].desc()]
            if asked.sort != "status"
            else [each.desc() for each in first]
        )
    return [*first, *due, _S.record_id.expression, _S.position.expression]


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
        _S.percent, _S.evidence, _S.blocker, _R.revision,
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
