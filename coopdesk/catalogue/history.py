"""The history of one record: each change with the fields it altered; one field brought back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, replace

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from coopdesk.catalogue.records import change_record, read_record
from coopdesk.db.desk_tables import Change as ChangeRow
from coopdesk.db.desk_tables import Edit as EditRow
from coopdesk.db.history import edits_of, real_values, table_named
from coopdesk.db.record_rows import Row, Rows, build_records, read_rows
from coopdesk.domain.changes import Change, Deed, Edit, FieldChange, HistoryEntry
from coopdesk.domain.errors import NoSuchRecord
from coopdesk.domain.record_json import KEPT_BY_CATALOGUE, content_hash
from coopdesk.domain.records import Record

_Tables = dict[str, dict[int, Row]]
_SILENT = KEPT_BY_CATALOGUE - {"deleted_at"}


def history_of(session: Session, record_id: int) -> list[HistoryEntry]:
    """Return what was done to a record, newest first, with the fields before and after."""
    return [
        HistoryEntry(change, _differences(before, after))
        for change, before, after in _walk_back(session, record_id)
    ]


def version_with(session: Session, record_id: int, checksum: str) -> Record | None:
    """Return the newest version of a record that says what this content hash says.

    None where the history does not reach it: another catalogue made it, or part of it is gone.
    """
    for _change, before, after in _walk_back(session, record_id):
        for version in (after, before):
            if version is not None and content_hash(version) == checksum:
                return version
    return None


def restore_field(session: Session, record_id: int, change_id: int, field: str) -> None:
    """Give a field the value it had before a change; raises NoSuchRecord."""
    for change, before, _after in _walk_back(session, record_id):
        if change.id == change_id and before is not None:
            now = read_record(session, record_id)
            change_record(session, replace(now, **{field: getattr(before, field)}))
            return
    raise NoSuchRecord(str(record_id))


def _walk_back(
    session: Session, record_id: int
) -> Iterator[tuple[Change, Record | None, Record | None]]:
    """Go from now to the beginning, a change at a time, with the record before and after it."""
    tables = _indexed(read_rows(session, [record_id]))
    after = _built(tables)
    for change, target in _changes_of(session, record_id):
        edits = edits_of(session, target or change.id, record_id)
        if change.direction != "undo":  # an undo wrote the edits of its target backwards
            edits = [edit.reversed() for edit in reversed(edits)]
        for edit in edits:
            _apply(tables, edit)
        before = _built(tables)
        yield change, before, after
        after = before


def _changes_of(session: Session, record_id: int) -> list[tuple[Change, int | None]]:
    source = aliased(ChangeRow)
    touched = select(EditRow.change_id).where(EditRow.record_id == record_id)
    query = (
        select(source.id, source.deed, source.subject, source.count, source.direction)
        .add_columns(source.at, source.by, source.target)
        .where(or_(source.id.in_(touched), source.target.in_(touched)))
        .order_by(source.id.desc())
    )
    return [
        (
            Change(
                row.id,
                Deed(row.deed, row.subject, row[3]),  # row.count is a method of tuples
                row.direction,
                row.at,
                row.by,
                frozenset({record_id}),
            ),
            row.target,
        )
        for row in session.execute(query)
    ]


def _indexed(rows: Rows) -> _Tables:
    tables: _Tables = defaultdict(dict)
    for name, many in rows.items():
        tables[name] = {row["id"]: row for row in many}
    return tables


def _apply(tables: _Tables, edit: Edit) -> None:
    rows = tables[edit.table]
    values = real_values(table_named(edit.table), edit.after or {})
    if edit.after is None:
        rows.pop(edit.row_id, None)
    elif edit.before is None:
        rows[edit.row_id] = values
    elif edit.row_id in rows:
        rows[edit.row_id] = rows[edit.row_id] | values


def _built(tables: _Tables) -> Record | None:
    rows = {
        name: sorted(many.values(), key=lambda row: row.get("position", 0))
        for name, many in tables.items()
    }
    found = build_records(rows)
    return found[0] if found else None


def _differences(before: Record | None, after: Record | None) -> tuple[FieldChange, ...]:
    if before is None or after is None:
        return ()
    return tuple(
        FieldChange(f.name, getattr(before, f.name), getattr(after, f.name))
        for f in fields(Record)
        if f.name not in _SILENT and getattr(before, f.name) != getattr(after, f.name)
    )
