"""Which next steps are due on which day of a month, a few of each day in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from coopdesk.catalogue.next_steps import FINISHED, StepsAsked, find_steps
from coopdesk.db import tables as t
from coopdesk.db.record_rows import CHUNK

NAMED = 4  # of a day


@dataclass(frozen=True, slots=True)
class DaySteps:
    """The next steps due on a day, how many of them are open, and the first few in words."""

    ids: tuple[int, ...] = ()
    open: int = 0
    named: tuple[str, ...] = ()


def steps_by_day(
    session: Session, asked: StepsAsked, first: date, last: date
) -> dict[date, DaySteps]:
    """Return the days from first to last on which any is due."""
    ids = find_steps(session, replace(asked, due_from=first, due_to=last, sort="due"))
    found: dict[date, DaySteps] = {}
    for start in range(0, len(ids), CHUNK):
        _add(session, ids[start : start + CHUNK], found)
    return found


def _add(session: Session, ids: Sequence[int], found: dict[date, DaySteps]) -> None:
    rows = {row.id: row for row in session.connection().execute(_ROWS, {"ids": ids})}
    for each in ids:
        row = rows[each]
        day = found.get(row.due, DaySteps())
        named = (*day.named, row.text) if len(day.named) < NAMED else day.named
        still_open = day.open + (row.status not in FINISHED)
        found[row.due] = DaySteps((*day.ids, each), still_open, named)


_IDS: BindParameter[Sequence[int]] = bindparam("ids", expanding=True)
_S = t.NextStep
_ROWS = select(_S.id, _S.due, _S.status, _S.text).where(_S.id.in_(_IDS))
