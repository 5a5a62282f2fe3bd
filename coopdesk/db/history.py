"""The one recorder: every write of a transaction is kept as history, and undone from it.

Rows are written through insert_rows, change_row and remove_rows alone; a session refuses any
other write. Undo, redo and the history of a record all read what is recorded here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from itertools import groupby
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import Table as CoreTable
from sqlalchemy import Text, bindparam, event, select, type_coerce, update
from sqlalchemy.orm import ORMExecuteState, Session

from coopdesk.db.column_types import Amount, Instant
from coopdesk.db.desk_tables import Change as ChangeRow
from coopdesk.db.desk_tables import Edit as EditRow
from coopdesk.db.desk_tables import Topic
from coopdesk.db.index_mending import keep_true
from coopdesk.db.plain_rows import insert_plain, next_ids
from coopdesk.db.recorder import RECORDED, ChangeKept, Recorder
from coopdesk.db.table import Table
from coopdesk.db.tables import Record
from coopdesk.domain.changes import Change, Deed, Edit, UndoState, Values
from coopdesk.domain.errors import NothingToRedo, NothingToUndo

P = ParamSpec("P")
R = TypeVar("R")

DONE, UNDONE, GONE = "done", "undone", "gone"
_BATCH = 2000  # edits read at once


def recorded(
    session: Session,
    deed: Deed,
    work: Callable[Concatenate[Session, P], R],
    *args: P.args,
    **kwargs: P.kwargs,
) -> tuple[Change | None, R]:
    """Run the work and keep what it wrote as one change; None if it wrote nothing."""
    written = ChangeKept(session, deed, "do")
    recorder = session.info["recorder"] = Recorder(written)
    try:
        answer = work(session, *args, **kwargs)
    finally:
        del session.info["recorder"]
    if not recorder.has_written:
        return None, answer
    recorder.keep()
    _forget_undone(session, everything=recorder.final)
    change = written.end(GONE if recorder.final else DONE)
    keep_true(session, change.records, written.topics)
    return change, answer


def insert_rows(
    session: Session, table: type[Table], record_ids: Sequence[int], rows: list[Values]
) -> list[int]:
    """Give new rows their ids, add them and return the ids.

    record_ids names the record each belongs to (0: none); a row of the table of records belongs to
    itself, and what is said for it is ignored.
    """
    if not rows:
        return []
    core = _core(table)
    ids = next_ids(session, core, len(rows))
    for row_id, row in zip(ids, rows, strict=True):
        row["id"] = row_id
    insert_plain(session, core, rows)
    name = table.__tablename__
    owners = ids if table is Record else record_ids
    _recorder(session).note(
        Edit(name, row["id"], owner, None, row) for owner, row in zip(owners, rows, strict=True)
    )
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
    session.execute(statement, execution_options=RECORDED)
    _recorder(session).note([Edit(table.__tablename__, row_id, record_id, old, new)])
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
            old = {name: before[name] for name in new}
            edits.append(Edit(table.__tablename__, before["id"], record_id, old, new))
    edits.sort(key=_changed_columns)
    _write_updates(session, table, edits)
    _recorder(session).note(edits)


def remove_rows(
    session: Session, table: type[Table], record_id: int, rows: Iterable[Values]
) -> None:
    """Remove rows; each is given with its id and all of its values."""
    gone = list(rows)
    _write_delete(session, table, [row["id"] for row in gone])
    name = table.__tablename__
    _recorder(session).note(Edit(name, row["id"], record_id, row, None) for row in gone)


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
    return _replay(session, target, "undo", UNDONE)


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
    return _replay(session, target, "redo", DONE)


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


def real_values(table: type[Table], row: Values) -> Values:
    """Return the values of an edit as the columns hold them."""
    found = dict(row)
    for name, read in _readers(table):
        if found.get(name) is not None:
            found[name] = read(found[name])
    return found


def moment(session: Session) -> datetime:
    """Return when the change that is being written was begun: what it writes bears this time."""
    return _recorder(session).at


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
    session.execute(statement, execution_options=RECORDED | {"synchronize_session": False})


def _replay(session: Session, target: Any, direction: str, state: str) -> Change:
    """Write the edits of a change again, forwards or backwards, some at a time."""
    deed = Deed(target.deed, target.subject, target.count)
    written = ChangeKept(session, deed, direction, target.id)
    for some in _in_pieces(session, target.id, backwards=direction == "undo"):
        written.touch(some)
        _write_again(session, some)
    mark = update(ChangeRow).where(ChangeRow.id == target.id).values(state=state)
    session.execute(mark, execution_options=RECORDED | {"synchronize_session": False})
    change = written.end(GONE)
    keep_true(session, change.records, written.topics)
    return change


def _in_pieces(session: Session, change_id: int, *, backwards: bool) -> Iterator[list[Edit]]:
    """Yield the edits of a change from the first, or from the last and each turned round."""
    texts = (type_coerce(each, Text).label(each.key) for each in (EditRow.before, EditRow.after))
    query = select(EditRow.id, EditRow.table_name, EditRow.row_id, EditRow.record_id, *texts).where(
        EditRow.change_id == change_id
    )
    query = query.order_by(EditRow.id.desc() if backwards else EditRow.id).limit(_BATCH)
    rows: Sequence[Any] = session.execute(query).all()
    while rows:
        edits = [_edit(row, is_undone=backwards) for row in rows]
        yield [edit.reversed() for edit in edits] if backwards else edits
        last = rows[-1].id
        rows = session.execute(
            query.where(EditRow.id < last if backwards else EditRow.id > last)
        ).all()


def _edit(row: Any, *, is_undone: bool) -> Edit:
    """Read an edit; what a row held that will be removed again nobody asks, but of topics."""
    is_unasked = is_undone and row.before is None and row.table_name != Topic.__tablename__
    before: Values | None = json.loads(row.before or "null")
    after: Values | None = {} if is_unasked else json.loads(row.after or "null")
    return Edit(row.table_name, row.row_id, row.record_id, before, after)


def _write_again(session: Session, edits: Iterable[Edit]) -> None:
    """Write edits in order, runs of the same sort at once."""

    def sort_of(edit: Edit) -> tuple[str, bool, bool]:
        return edit.table, edit.before is None, edit.after is None

    for (name, is_new, is_gone), run in groupby(edits, sort_of):
        table, batch = table_named(name), list(run)
        if is_gone:
            _write_delete(session, table, [edit.row_id for edit in batch])
            continue
        real = [replace(edit, after=real_values(table, edit.after or {})) for edit in batch]
        if is_new:
            for _names, rows in groupby((edit.after or {} for edit in real), tuple):
                insert_plain(session, _core(table), list(rows))
        else:
            _write_updates(session, table, real, is_replay=True)


def _write_updates(
    session: Session, table: type[Table], edits: Iterable[Edit], *, is_replay: bool = False
) -> None:
    """Write edits in order, those of the same columns at once."""
    core = _core(table)
    for names, run in groupby(edits, _changed_columns):
        values: Values = {name: bindparam(f"new_{name}") for name in names}
        if table is Record and is_replay:
            # revisions only go up, so that no open form saves over what it never saw
            values["revision"] = core.c.revision + 1
        rows = [
            {"row_id": edit.row_id}
            | {f"new_{name}": value for name, value in (edit.after or {}).items()}
            for edit in run
        ]
        statement = update(core).where(core.c.id == bindparam("row_id")).values(values)
        session.connection().execute(statement, rows)


def _changed_columns(edit: Edit) -> tuple[str, ...]:
    return tuple(edit.after or ())


def _write_delete(session: Session, table: type[Table], row_ids: Sequence[int]) -> None:
    if row_ids:
        statement = f'DELETE FROM "{table.__tablename__}" WHERE id = ?'  # noqa: S608 - our own names
        session.connection().exec_driver_sql(statement, [(row_id,) for row_id in row_ids])


def _core(table: type[Table]) -> CoreTable:
    return cast("CoreTable", table.__table__)


@cache
def _readers(table: type[Table]) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """Name the columns whose values JSON cannot hold, and say how those are read from its texts."""
    found: list[tuple[str, Callable[[Any], Any]]] = []
    for column in _core(table).c:
        kind: Any = column.type
        if isinstance(kind, Amount):
            found.append((column.name, Decimal))
        elif isinstance(kind, Instant):
            found.append((column.name, datetime.fromisoformat))
        elif kind.python_type is date:
            found.append((column.name, date.fromisoformat))
    return tuple(found)
