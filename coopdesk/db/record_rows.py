"""Records taken apart into rows, and put together from them.

SHAPE says which part lives in which table. Columns and fields share their names, so that a new
field needs a column and nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from operator import attrgetter
from typing import Any, cast

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from coopdesk.db import project_tables as p
from coopdesk.db import tables as t
from coopdesk.db.table import Table
from coopdesk.domain import records as r
from coopdesk.domain import results
from coopdesk.domain.folding import fold
from coopdesk.domain.periods import Period

Row = dict[str, Any]
Rows = dict[str, list[Row]]

CHUNK = 500  # ids per query: below every database's limit of parameters


@dataclass(frozen=True, slots=True)
class TopicLink:
    """A topic's code as a row of its own."""

    topic: str = ""
    id: int = 0


@dataclass(frozen=True)
class Part:
    """A field of a record (or of a part) whose values are rows of a table of their own."""

    field: str
    value: type[Any]
    table: type[Table]
    owner: str = "record_id"
    parts: tuple[Part, ...] = ()


_ITEM = Part(
    "items",
    results.ActivityItem,
    p.ActivityItem,
    "activity_id",
    (Part("periods", results.ItemPeriod, p.ItemPeriod, "activity_item_id"),),
)
SHAPE = Part(
    "",
    r.Record,
    t.Record,
    "",
    (
        Part("parties", r.Party, t.Party),
        Part("topics", TopicLink, t.RecordTopic),
        Part("participants", r.ParticipantGroup, t.ParticipantGroup),
        Part("people", r.Person, t.Person),
        Part("learnings", r.Learning, t.Learning),
        Part(
            "next_steps",
            r.NextStep,
            t.NextStep,
            parts=(Part("log", r.StepNote, t.StepNote, "next_step_id"),),
        ),
        Part("comments", r.Comment, t.Comment),
        Part("money", r.Money, t.Money),
        Part("documents", r.Document, t.Document),
        Part("related", r.Relation, t.Relation),
        Part("descriptions", r.Description, p.Description),
        Part("agreement_numbers", r.AgreementNumber, p.AgreementNumber),
        Part("models", results.InterventionModel, p.InterventionModel),
        Part(
            "results",
            results.ResultNode,
            p.ResultNode,
            parts=(
                Part("models", results.NodeModel, p.NodeModel, "result_node_id"),
                Part("activities", results.Activity, p.Activity, "result_node_id", (_ITEM,)),
            ),
        ),
        Part("kpis", results.KpiValue, p.KpiValue),
        Part("status_reports", results.StatusReport, p.StatusReport),
        Part("provenance", r.Provenance, t.Provenance),
        Part("warnings", r.Doubt, t.Doubt),
    ),
)


def read_rows(
    session: Session, record_ids: Sequence[int], fields: Collection[str] | None = None
) -> Rows:
    """Return every row of these records, by table and in order; with fields, only their parts."""
    found: Rows = defaultdict(list)
    wanted = [part for part in SHAPE.parts if fields is None or part.field in fields]
    shape = replace(SHAPE, parts=tuple(wanted))
    for start in range(0, len(record_ids), CHUNK):
        ids = record_ids[start : start + CHUNK]
        _read_part(session, shape, ids, found)
    return found


def build_records(rows: Rows) -> list[r.Record]:
    """Put the records together, in the order of their rows."""
    make = _builder(SHAPE, rows)
    return [make(row) for row in rows.get(t.Record.__tablename__, ())]


def columns_of(value: Any) -> Row:
    """Return the columns of a record or part itself, without id, owner and position."""
    names, values_of, has_period = _columns(cast("type[Any]", type(value)))
    found: Row = dict(zip(names, values_of(value), strict=True))
    if has_period:
        found |= dict(zip(_PERIOD_NAMES, _PERIOD_VALUES(value.period), strict=True))
    if isinstance(value, r.Record):
        found["title_key"] = fold(value.title)
    return found


def parts_of(part: Part, owner: Any) -> tuple[Any, ...]:
    """Return the values of a part; topics, which are bare codes, as rows to be."""
    values = getattr(owner, part.field)
    if part.value is TopicLink:
        return tuple(TopicLink(code) for code in dict.fromkeys(values))
    return values


def _read_part(session: Session, part: Part, owners: Sequence[int], found: Rows) -> None:
    answer = session.connection().execute(_query(part.table, part.owner), {"owners": owners})
    names = tuple(answer.keys())
    rows = [dict(zip(names, row, strict=True)) for row in answer.all()]
    if not part.owner:
        places = {record_id: place for place, record_id in enumerate(owners)}
        rows.sort(key=lambda row: places[row["id"]])
    found[part.table.__tablename__].extend(rows)
    for deeper in part.parts if rows else ():
        ids = [row["id"] for row in rows]
        for start in range(0, len(ids), CHUNK):
            _read_part(session, deeper, ids[start : start + CHUNK], found)


@cache
def _query(kind: type[Table], owner: str) -> Select[Any]:
    """Ask for the rows of owners; kept, as making the 19 of a record takes longer than asking."""
    table = kind.__table__
    order = "position" if owner else "id"
    key = table.c[owner or "id"]
    return select(table).where(key.in_(bindparam("owners", expanding=True))).order_by(order)


def _builder(part: Part, rows: Rows) -> Callable[[Row], Any]:
    deeper = [(each.field, each.value, _by_owner(each, rows)) for each in part.parts]
    makers = {each.field: _builder(each, rows) for each in part.parts}
    plain = _plain_fields(part.value)
    kept = _kept_fields(part.value)

    def make(row: Row) -> Any:
        values = {
            name: _period_of(row) if is_period else row[name] for name, is_period in plain
        } | {name: row[name] for name in kept}
        for field, kind, owned in deeper:
            parts = [makers[field](each) for each in owned.get(row["id"], ())]
            values[field] = tuple(x.topic for x in parts) if kind is TopicLink else tuple(parts)
        return part.value(**values)

    return make


def _by_owner(part: Part, rows: Rows) -> dict[int, list[Row]]:
    owned: dict[int, list[Row]] = defaultdict(list)
    for row in rows.get(part.table.__tablename__, ()):
        owned[row[part.owner]].append(row)
    return owned


def _period_of(row: Row) -> Period:
    return Period(**{name: row[column] for name, column in _PERIOD_COLUMNS})


_PERIOD_FIELDS = tuple(f.name for f in fields(Period))
_PERIOD_NAMES = tuple(f"period_{name}" for name in _PERIOD_FIELDS)
_PERIOD_VALUES = attrgetter(*_PERIOD_FIELDS)


@cache
def _columns(kind: type[Any]) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]], bool]:
    """Return the names of the columns of a value, what reads them, and whether it has a period."""
    plain = _plain_fields(kind)
    names = tuple(name for name, is_period in plain if not is_period)
    has_period = len(names) < len(plain)
    if len(names) < 2:  # where attrgetter gives the value itself, or none
        return names, lambda value: tuple(getattr(value, name) for name in names), has_period
    return names, attrgetter(*names), has_period


_PERIOD_COLUMNS = tuple((f.name, f"period_{f.name}") for f in fields(Period))


@cache
def _plain_fields(kind: type[Any]) -> tuple[tuple[str, bool], ...]:
    """Name the fields that are columns, and tell which are periods."""
    parts = {each.field for each in _part(kind).parts}
    skipped = parts | set(_kept_fields(kind))
    return tuple((f.name, f.name == "period") for f in fields(kind) if f.name not in skipped)


@cache
def _kept_fields(kind: type[Any]) -> tuple[str, ...]:
    """Name the columns the catalogue keeps itself."""
    kept = ("id", "revision", "content_hash", "created_at", "created_by", "updated_at")
    kept += ("updated_by", "deleted_at")
    names = {f.name for f in fields(kind)}
    return tuple(name for name in kept if name in names)


@cache
def _part(kind: type[Any]) -> Part:
    return next(each for each in _all_parts((SHAPE,)) if each.value is kind)


def _all_parts(parts: Iterable[Part]) -> list[Part]:
    return [found for each in parts for found in (each, *_all_parts(each.parts))]
