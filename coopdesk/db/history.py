"""The one recorder: every write of a transaction is kept as history, and undone from it.

Rows are written through insert_rows, change_row and remove_rows alone; a session refuses any
other write. Undo, redo and the history of a record all read what is recorded here.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import groupby
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import bindparam, delete, event, func, insert, select, update
from sqlalchemy.orm import ORMExecuteState, Session

from coopdesk.db.column_types import Amount, Instant
from coopdesk.db.desk_tables import Change as ChangeRow
from coopdesk.db.desk_tables import Edit as EditRow
from coopdesk.db.index_mending import keep_true
from coopdesk.db.table import Table
from coopdesk.db.tables import Record
from coopdesk.domain.changes import Change, Deed, Edit, UndoState, Values
from coopdesk.domain.errors import NothingToRedo, NothingToUndo

P = ParamSpec("P")
R = TypeVar("R")

DONE, UNDONE, GONE = "done", "undone", "gone"
_RECORDED = {"recorded": True}
_BATCH = 1000


@dataclass
class Recorder:
    """What a transaction wrote so far; final if it cannot be undone."""

    edits: list[Edit] = field(default_factory=list[Edit])
    final: bool = False


def recorded(
    session: Session,
    deed: Deed,
    work: Callable[Concatenate[Session, P], R],
    *args: P.args,
    **kwargs: P.kwargs,
) -> tuple[Change | None, R]:
    """Run the work and keep what it wrote as one change; None if it wrote nothing."""
    recorder = Recorder()
    session.info["recorder"] = recorder
    try:
        answer = work(session, *args, **kwargs)
    finally:
        del session.info["recorder"]
    if not recorder.edits:
        return None, answer
    _forget_undone(session, everything=recorder.final)
    state = GONE if recorder.final else DONE
    change = _keep(session, deed, "do", None, state, recorder.edits)
    keep_true(session, change.records, recorder.edits)
    return change, answer


def insert_rows(
    session: Session, table: type[Table], record_ids: Sequence[int], rows: list[Values]
) -> list[int]:
    """Add rows and return their ids; record_ids names the record each belongs to (0: none).

    A row of the table of records belongs to itself: its record id is ignored.
    """
    if not rows:
        return []
    statement = insert(table.__table__).returning(  # type: ignore[arg-type]
        table.__table__.c.id, sort_by_parameter_order=True
    )
    found = session.execute(statement, rows, execution_options=_RECORDED)
    ids = [int(row[0]) for row in found]
    edits = _recorder(session).edits
    name = table.__tablename__
    for row_id, record_id, row in zip(ids, record_ids, rows, strict=True):
        owner = row_id if table is Record else record_id
        edits.append(Edit(name, row_id, owner, None, plain_values({"id": row_id, **row})))
    return ids


def change_row(
    session: Session, table: type[Table], record_id: int, before: Values, after: Values
) -> bool:
    """Give a row (before holds its id and old values) new values; False if none differs."""
    new = {name: value for name, value in after.items() if before[name] != value}
    if not new:
        return False
    old = {name: before[name] for name in new}
    row_id = before["id"]
    core = table.__table__
    statement = update(core).where(core.c.id == row_id).values(new)  # type: ignore[arg-type]
    session.execute(statement, execution_options=_RECORDED)
    edit = Edit(table.__tablename__, row_id, record_id, plain_values(old), plain_values(new))
    _recorder(session).edits.append(edit)
    return True


def change_rows(
    session: Session, table: type[Table], changes: Iterable[tuple[int, Values, Values]]
) -> None:
    """Change rows at once: the id of a record, the old values of a row with its id, the new ones.

    No row may come twice: they are written in an order that lets many be written at once.
    """
    edits: list[Edit] = []
    for record_id, before, after in changes:
        new = {name: value for name, value in after.items() if before[name] != value}
        if new:
            old = plain_values({name: before[name] for name in new})
            name, row_id = table.__tablename__, before["id"]
            edits.append(Edit(name, row_id, record_id, old, plain_values(new)))
    edits.sort(key=_changed_columns)
    _write_updates(session, table, edits)
    _recorder(session).edits.extend(edits)


def remove_rows(
    session: Session, table: type[Table], record_id: int, rows: Iterable[Values]
) -> None:
    """Remove rows; each is given with its id and all of its values."""
    for row in rows:
        _write_delete(session, table, [row["id"]])
        edit = Edit(table.__tablename__, row["id"], record_id, plain_values(row), None)
        _recorder(session).edits.append(edit)


def make_final(session: Session) -> None:
    """Say that this transaction and all before it cannot be undone: something is gone for good."""
    _recorder(session).final = True


def undo(session: Session) -> Change:
    """Take back the newest change that stands; raises NothingToUndo."""
    target = session.execute(
        select(ChangeRow.id, ChangeRow.deed, ChangeRow.subject, ChangeRow.count)
        .where(ChangeRow.state == DONE)
        .order_by(ChangeRow.id.desc())
        .limit(1)
    ).first()
    if target is None:
        raise NothingToUndo
    edits = [edit.reversed() for edit in reversed(edits_of(session, target.id))]
    return _replay(session, target, "undo", UNDONE, edits)


def redo(session: Session) -> Change:
    """Bring back the change that was taken back last; raises NothingToRedo."""
    target = session.execute(
        select(ChangeRow.id, ChangeRow.deed, ChangeRow.subject, ChangeRow.count)
        .where(ChangeRow.state == UNDONE)
        .order_by(ChangeRow.id)
        .limit(1)
    ).first()
    if target is None:
        raise NothingToRedo
    return _replay(session, target, "redo", DONE, edits_of(session, target.id))


def undo_state(session: Session) -> UndoState:
    """Tell what would be undone and redone next."""
    query = select(ChangeRow.deed, ChangeRow.subject, ChangeRow.count)
    done = query.where(ChangeRow.state == DONE).order_by(ChangeRow.id.desc()).limit(1)
    undone = query.where(ChangeRow.state == UNDONE).order_by(ChangeRow.id).limit(1)
    found = [session.execute(each).first() for each in (done, undone)]
    return UndoState(*(Deed(*row) if row else None for row in found))


def edits_of(session: Session, change_id: int, record_id: int | None = None) -> list[Edit]:
    """Return the edits of a change in order, or those of one record."""
    query = select(
        EditRow.table_name, EditRow.row_id, EditRow.record_id, EditRow.before, EditRow.after
    ).where(EditRow.change_id == change_id)
    if record_id is not None:
        query = query.where(EditRow.record_id == record_id)
    return [Edit(*row) for row in session.execute(query.order_by(EditRow.id))]


def plain_values(row: Values) -> Values:
    """Return the values of a row as JSON holds them."""
    return {name: _plain(value) for name, value in row.items()}


def real_values(table: type[Table], row: Values) -> Values:
    """Return the values of plain_values as the columns hold them."""
    columns = table.__table__.c
    return {name: _real(columns[name].type, value) for name, value in row.items()}


def guard_writes(session: Session) -> None:
    """Make the session refuse every write that the recorder would not see."""
    event.listen(session, "do_orm_execute", _refuse_unrecorded)
    event.listen(session, "before_flush", _refuse_flush)


def table_named(name: str) -> type[Table]:
    """Return the mapped class of a table."""
    mappers = Table.registry.mappers
    return next(m.class_ for m in mappers if m.class_.__tablename__ == name)


def _recorder(session: Session) -> Recorder:
    return session.info["recorder"]


def _refuse_unrecorded(state: ORMExecuteState) -> None:
    writes = state.is_insert or state.is_update or state.is_delete
    if writes and not state.execution_options.get("recorded"):
        raise RuntimeError("Write through db/history.py, so that it can be undone.")


def _refuse_flush(session: Session, *_: object) -> None:
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("Write through db/history.py, so that it can be undone.")


def _forget_undone(session: Session, *, everything: bool) -> None:
    states = (UNDONE, DONE) if everything else (UNDONE,)
    statement = update(ChangeRow).where(ChangeRow.state.in_(states)).values(state=GONE)
    session.execute(statement, execution_options=_RECORDED | {"synchronize_session": False})


def _keep(
    session: Session,
    deed: Deed,
    direction: str,
    target: int | None,
    state: str,
    edits: Sequence[Edit],
) -> Change:
    now, by = datetime.now(UTC), session.info.get("author", "")
    rows = [
        {
            "record_id": edit.record_id,
            "table_name": edit.table,
            "row_id": edit.row_id,
            "before": edit.before,
            "after": edit.after,
        }
        for edit in edits
    ]
    values: Values = {
        "at": now,
        "by": by,
        "deed": deed.name,
        "subject": deed.subject,
        "count": deed.count,
        "direction": direction,
        "target": target,
    }
    digest = chained_digest(last_digest(session), values, [] if target else rows)
    change_id = session.execute(
        insert(ChangeRow.__table__).returning(ChangeRow.id),  # type: ignore[arg-type]
        values | {"state": state, "digest": digest},
        execution_options=_RECORDED,
    ).scalar_one()
    for start in range(0, 0 if target else len(rows), _BATCH):
        batch = [{"change_id": change_id, **row} for row in rows[start : start + _BATCH]]
        session.execute(insert(EditRow.__table__), batch, execution_options=_RECORDED)  # type: ignore[arg-type]
    touched = frozenset(edit.record_id for edit in edits if edit.record_id)
    return Change(change_id, deed, direction, now, by, touched)


def last_digest(session: Session) -> str:
    """Return the digest at the end of the chain; "" while there is no history."""
    newest = select(func.max(ChangeRow.id)).scalar_subquery()
    return session.scalar(select(ChangeRow.digest).where(ChangeRow.id == newest)) or ""


def chained_digest(before: str, change: Values, edits: Iterable[Values]) -> str:
    """Return the SHA-256 of the digest before, the change and its edits.

    They are written as one JSON list, edit by edit: Python writes the 80 000 edits of an import
    in one go without letting the window have the interpreter, for 0.7 s.
    """
    found = hashlib.sha256(f"[{_json(before)}, {_json(plain_values(change))}, [".encode())
    for number, edit in enumerate(edits):
        found.update(f"{', ' if number else ''}{_json(edit)}".encode())
    found.update(b"]]")
    return found.hexdigest()


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _replay(session: Session, target: Any, direction: str, state: str, edits: list[Edit]) -> Change:
    _write_again(session, edits)
    mark = update(ChangeRow).where(ChangeRow.id == target.id).values(state=state)
    session.execute(mark, execution_options=_RECORDED | {"synchronize_session": False})
    deed = Deed(target.deed, target.subject, target.count)
    change = _keep(session, deed, direction, target.id, GONE, edits)
    keep_true(session, change.records, edits)
    return change


def _write_again(session: Session, edits: Iterable[Edit]) -> None:
    """Write edits in order, runs of the same sort at once."""

    def sort_of(edit: Edit) -> tuple[str, bool, bool]:
        return edit.table, edit.before is None, edit.after is None

    for (name, is_new, is_gone), run in groupby(edits, sort_of):
        table, batch = table_named(name), list(run)
        if is_gone:
            _write_delete(session, table, [edit.row_id for edit in batch])
        elif is_new:
            rows = [real_values(table, edit.after or {}) for edit in batch]
            session.execute(insert(table.__table__), rows, execution_options=_RECORDED)  # type: ignore[arg-type]
        else:
            _write_updates(session, table, batch, is_replay=True)


def _write_updates(
    session: Session, table: type[Table], edits: Iterable[Edit], *, is_replay: bool = False
) -> None:
    """Write edits in order, those of the same columns at once."""
    core = table.__table__
    for names, run in groupby(edits, _changed_columns):
        values: Values = {name: bindparam(f"new_{name}") for name in names}
        if table is Record and is_replay:
            # revisions only go up, so that no open form saves over what it never saw
            values["revision"] = core.c.revision + 1
        rows = [
            {"row_id": edit.row_id}
            | {f"new_{n}": value for n, value in real_values(table, edit.after or {}).items()}
            for edit in run
        ]
        statement = update(core).where(core.c.id == bindparam("row_id")).values(values)  # type: ignore[arg-type]
        session.connection().execute(statement, rows)


def _changed_columns(edit: Edit) -> tuple[str, ...]:
    return tuple(edit.after or ())


def _write_delete(session: Session, table: type[Table], row_ids: Sequence[int]) -> None:
    core = table.__table__
    statement = delete(core).where(core.c.id == bindparam("row_id"))  # type: ignore[arg-type]
    connection = session.connection()
    connection.execute(statement, [{"row_id": row_id} for row_id in row_ids])


def _plain(value: Any) -> Any:
    match value:
        case date():  # a datetime is one
            return value.isoformat()
        case Decimal():
            return str(value)
        case _:
            return value


def _real(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, Amount):
        return Decimal(value)
    if isinstance(kind, Instant):
        return datetime.fromisoformat(value)
    return date.fromisoformat(value) if kind.python_type is date else value
