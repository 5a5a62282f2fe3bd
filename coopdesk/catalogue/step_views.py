"""Next steps as they are looked at: a list with its news, columns by status, days of a month."""

from __future__ import annotations  # array[int] needs Python 3.12 at run time

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import BindParameter, bindparam, select
from sqlalchemy.orm import Session

from coopdesk.catalogue.next_steps import FINISHED, STATES, StepsAsked, find_steps
from coopdesk.catalogue.step_news import News, step_news
from coopdesk.db import tables as t
from coopdesk.db.record_rows import CHUNK

NAMED = 4  # of a day


@dataclass(frozen=True, slots=True)
class StepsListed:
    """The ids of next steps in order, and what became of them since a moment, where asked."""

    ids: array[int] = field(default_factory=lambda: array("I"))
    news: Mapping[int, News] = field(default_factory=dict[int, News])


@dataclass(frozen=True, slots=True)
class DaySteps:
    """The next steps due on a day, how many of them are open, and the first few in words."""

    ids: tuple[int, ...] = ()
    open: int = 0
    named: tuple[str, ...] = ()


def listed_steps(session: Session, asked: StepsAsked) -> StepsListed:
    """Return the steps that are asked for, with their news where a moment is given."""
    news = step_news(session, asked, asked.changed_since) if asked.changed_since else {}
    return StepsListed(array("I", find_steps(session, asked)), news)


def steps_by_status(session: Session, asked: StepsAsked) -> dict[str, array[int]]:
    """Return the steps of each status, whether finished ones are asked for or not."""
    return {
        status: array("I", find_steps(session, replace(asked, status=status, sort="due")))
        for status in STATES
        if asked.status in {"", status}
    }


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
