"""Who changed what in a period: every change of a record with its values before and after."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import Change as ChangeRow
from coopdesk.db.history import edits_of
from coopdesk.db.tables import Record as RecordRow
from coopdesk.domain.change_lines import ChangeLine
from coopdesk.domain.changes import Edit, Values
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import KEPT_BY_CATALOGUE

RECORD = RecordRow.__tablename__
_SILENT = (KEPT_BY_CATALOGUE - {"deleted_at"}) | {"title_key", "uid", "position"}
_AT_ONCE = 500


def changes_between(
    session: Session, first: date, last: date, report: Progress = unheard
) -> list[ChangeLine]:
    """Return what was changed from a day to another, both included, by the clock of this computer.

    Raises Stopped, as report does.
    """
    start = datetime.combine(first, time()).astimezone(UTC)
    end = datetime.combine(last + timedelta(days=1), time()).astimezone(UTC)
    query = (
        select(ChangeRow.id, ChangeRow.at, ChangeRow.by, ChangeRow.deed)
        .add_columns(ChangeRow.direction, ChangeRow.target)
        .where(ChangeRow.at >= start, ChangeRow.at < end)
        .order_by(ChangeRow.id)
    )
    changes = session.execute(query).all()
    lines: list[ChangeLine] = []
    for done, change in enumerate(changes):
        report(done, len(changes))
        edits = edits_of(session, change.target or change.id)
        if change.direction == "undo":
            edits = [edit.reversed() for edit in reversed(edits)]
        lines += _lines(session, change, [edit for edit in edits if edit.record_id])
    return lines


def _lines(session: Session, change: Any, edits: Sequence[Edit]) -> Iterator[ChangeLine]:
    names = _names(session, edits)
    whole = {edit.record_id for edit in edits if edit.table == RECORD and _is_whole(edit)}
    for edit in edits:
        uid, title = names.get(edit.record_id, ("", ""))
        if edit.record_id in whole and edit.table != RECORD:
            continue  # its parts came or went with it
        for field, before, after in _values(edit):
            yield ChangeLine(
                change.at, change.by, change.deed, change.direction, uid, title,
                field, before, after,
            )  # fmt: skip


def _values(edit: Edit) -> Iterator[tuple[str, str, str]]:
    if edit.before is None or edit.after is None:
        field = "" if edit.table == RECORD else edit.table
        yield field, _told(edit, edit.before), _told(edit, edit.after)
        return
    for name, after in edit.after.items():
        if name not in _SILENT:
            field = name if edit.table == RECORD else f"{edit.table}.{name}"
            yield field, _text(edit.before.get(name)), _text(after)


def _told(edit: Edit, row: Values | None) -> str:
    """Return a row in one line: the title of a record, all that a part says."""
    if row is None:
        return ""
    if edit.table == RECORD:
        return _text(row.get("title"))
    said = (_text(value) for name, value in row.items() if not _is_silent(name))
    return " · ".join(text for text in said if text)


def _is_silent(name: str) -> bool:
    return name in _SILENT or name == "id" or name.endswith("_id")


def _is_whole(edit: Edit) -> bool:
    return edit.before is None or edit.after is None


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _names(session: Session, edits: Sequence[Edit]) -> dict[int, tuple[str, str]]:
    """Return uid and title of the records, of those that are gone as the edits have them."""
    ids = sorted({edit.record_id for edit in edits})
    found: dict[int, tuple[str, str]] = {}
    for edit in edits:
        row = edit.before or edit.after or {}
        if edit.table == RECORD and "uid" in row:
            found[edit.record_id] = row["uid"], row["title"]
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        query = select(RecordRow.id, RecordRow.uid, RecordRow.title).where(RecordRow.id.in_(some))
        found.update((row.id, (row.uid, row.title)) for row in session.execute(query))
    return found
