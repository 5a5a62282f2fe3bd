"""What became of next steps since a day, and when two sides last met."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Literal

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from coopdesk.catalogue.next_steps import FINISHED, StepsAsked, records_of, steps_query
from coopdesk.db import tables as t
from coopdesk.db.desk_tables import Change, Edit

News = Literal["added", "done", "changed"]


@dataclass(frozen=True, slots=True)
class Meeting:
    """An exchange by which "since the last time" is counted."""

    record_id: int
    title: str
    day: date


def step_news(session: Session, asked: StepsAsked, since: datetime) -> dict[int, News]:
    """Return what became of each next step that is left, by its id; words are not looked at.

    One added since is new even if it is done already; the record's own date does not count, but
    when the catalogue learned of it.
    """
    records = records_of(session, asked)
    left = {
        row[0]
        for row in session.execute(steps_query(asked, t.NextStep.id, t.NextStep.record_id))
        if records is None or row[1] in records
    }
    found: dict[int, News] = {}
    for step_id, before, after in session.execute(_edits_since(since)):
        if step_id in left:
            found[step_id] = _worth(found.get(step_id), before, after)
    noted = select(t.StepNote.next_step_id).where(t.StepNote.on >= since.astimezone().date())
    for step_id in session.scalars(noted):
        if step_id in left:
            found.setdefault(step_id, "changed")
    return found


def last_meeting(session: Session, one: str, other: str, today: date) -> Meeting | None:
    """Return the last exchange that named both places and had begun by today; None for none."""
    r, p, q = t.Record, t.Party, aliased(t.Party)
    query: Select[*tuple[Any, ...]] = (
        select(r.id, r.title, r.period_start)
        .join(p, p.record_id == r.id)
        .join(q, q.record_id == r.id)
        .where(r.deleted_at.is_(None), r.kind == "exchange", p.place == one, q.place == other)
        .where(r.period_start.is_not(None), r.period_start <= today)
        .order_by(r.period_start.desc(), r.id.desc())
        .limit(1)
    )
    row = session.execute(query).first()
    if row is None:
        return None
    return Meeting(row[0], row[1], row[2])


def start_of(day: date) -> datetime:
    """Return the first moment of a day where the officer is."""
    return datetime(day.year, day.month, day.day).astimezone(UTC)


def _edits_since(since: datetime) -> Select[*tuple[Any, ...]]:
    return (
        select(Edit.row_id, Edit.before, Edit.after)
        .join(Change, Change.id == Edit.change_id)
        .where(Edit.table_name == t.NextStep.__tablename__, Change.at >= since)
        .order_by(Edit.id)
    )


def _worth(known: News | None, before: object, after: object) -> News:
    """Return what a step is after one more edit."""
    if before is None or known == "added":
        return "added"
    if _state(after) in FINISHED:
        return "done"
    return "changed"


def _state(values: object) -> str:
    match values:
        case {"status": str(status)}:
            return status
        case _:
            return ""
