"""What is measured of a record: dates, amounts and numbers between two bounds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from pyroaring import BitMap
from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.text_index import still_wanted
from coopdesk.domain.clean import LARGEST
from coopdesk.search.senses import Measured

_AT_ONCE = 2000  # ids
_BEYOND = LARGEST + 1  # any amount that can be kept
_FIRST_DAY, _LAST_DAY = date(1971, 1, 1), date(2999, 12, 31)  # records are written in between


def measured(session: Session, sense: Measured) -> BitMap:
    """Return the records in and outside of the trash of which the field lies between the bounds."""
    found = BitMap()
    result = session.connection().execute(_FIELDS[sense.field](sense))
    for some in result.scalars().partitions(_AT_ONCE):
        found.update(some)
        still_wanted(session)
    return found


def _active_from(sense: Measured) -> Select[Any]:
    """Select the records active on or after the lower bound: not over before it."""
    r, conditions = t.Record, list[ColumnElement[bool]]()
    last_day = func.coalesce(r.period_end, r.period_start)
    if sense.low:
        is_open = and_(r.period_end.is_(None), r.period_shape == "open")
        conditions.append(or_(last_day >= date.fromisoformat(sense.low), is_open))
    if sense.high:
        conditions.append(func.coalesce(r.period_start, r.period_end) <= _day(sense.high))
    return select(r.id).where(
        *conditions, or_(r.period_start.is_not(None), r.period_end.is_not(None))
    )


def _in_years(sense: Measured) -> Select[Any]:
    low = f"{int(sense.low):04}-01-01" if sense.low else None
    high = f"{int(sense.high):04}-12-31" if sense.high else None
    return _active_from(Measured("from", low, high))


def _due(sense: Measured) -> Select[Any]:
    due, low, high = t.NextStep.due, sense.low, sense.high
    owed = t.NextStep.status.not_in(("done", "dropped"))
    bounds = [due >= _day(low) if low else None, due <= _day(high) if high else None]
    return select(t.NextStep.record_id).where(
        due.is_not(None), owed, *(each for each in bounds if each is not None)
    )


def _moment(column: Any) -> Callable[[Measured], Select[Any]]:
    def between(sense: Measured) -> Select[Any]:
        bounds: list[ColumnElement[bool]] = []
        if sense.low:
            bounds.append(column >= _midnight(_known_day(sense.low)))
        if sense.high:
            bounds.append(column < _midnight(_known_day(sense.high) + timedelta(days=1)))
        return select(t.Record.id).where(*bounds)

    return between


def _budget(sense: Measured) -> Select[Any]:
    amount = t.Money.amount
    bounds: list[ColumnElement[bool]] = [amount.is_not(None)]
    if sense.low:
        bounds.append(amount >= min(Decimal(sense.low), _BEYOND))
    if sense.high:
        bounds.append(amount <= min(Decimal(sense.high), _BEYOND))
    if sense.currency:
        bounds.append(t.Money.currency == sense.currency)
    return select(t.Money.record_id).where(*bounds)


def _participants(sense: Measured) -> Select[Any]:
    g = t.ParticipantGroup
    people = func.total(g.total)  # not sum, which refuses what no integer holds
    bounds: list[ColumnElement[bool]] = [func.count(g.total) > 0]
    if sense.low:
        bounds.append(people >= float(sense.low))
    if sense.high:
        bounds.append(people <= float(sense.high))
    return select(g.record_id).group_by(g.record_id).having(and_(*bounds))


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _known_day(text: str) -> date:
    """Return a day within the years that the clock of every computer knows."""
    return min(max(_day(text), _FIRST_DAY), _LAST_DAY)


def _midnight(day: date) -> datetime:
    """Return when a day of the officer's clock begins."""
    return datetime.combine(day, time()).astimezone(UTC)


_FIELDS: dict[str, Callable[[Measured], Select[Any]]] = {
    "from": _active_from,
    "to": _active_from,
    "year": _in_years,
    "due": _due,
    "updated": _moment(t.Record.updated_at),
    "created": _moment(t.Record.created_at),
    "budget": _budget,
    "participants": _participants,
}
