"""Whether the history says what it said when it was written: its chain of digests."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import Change, Edit
from coopdesk.db.recorder import Chain, as_json, chained_digest
from coopdesk.domain.changes import Values

_CHANGES = 200
_EDITS = 2000
_WRITTEN = (
    "SELECT id, record_id, table_name, row_id, before, after FROM edit"
    " WHERE change_id = ? AND id > ? ORDER BY id LIMIT ?"
)
_SAID = ("at", "by", "deed", "subject", "count", "direction", "target")


def altered_changes(session: Session, look: Callable[[], None]) -> list[int]:
    """Return the changes that do not say what they said when they were written.

    look is called before each, and may raise Stopped. Between two batches the session lets go of
    the catalogue, so that nobody waits to save.
    """
    altered: list[int] = []
    digest, last = "", 0
    while changes := _changes_after(session, last):
        _go_on(last, changes[-1]["id"])
        for change in changes:
            look()
            said = {name: change[name] for name in _SAID}
            if not (
                _is_as_written(session, digest, change, said)
                or chained_digest(digest, said, _edits_of(session, change["id"]))
                == change["digest"]
            ):
                altered.append(change["id"])
            digest, last = change["digest"], change["id"]
        session.rollback()
    return altered


def _changes_after(session: Session, last: int) -> list[Values]:
    query = select(Change.__table__).where(Change.id > last).order_by(Change.id).limit(_CHANGES)
    return [dict(row) for row in session.execute(query).mappings()]


def _is_as_written(session: Session, before: str, change: Values, said: Values) -> bool:
    """Tell whether the edits of a change are letter by letter as they were hashed.

    Else their values may still be the same, written otherwise, as earlier programs did. Reading
    them as values takes four times as long, and they are most of a history.
    """
    chain, last = Chain(before, said), 0
    while rows := _written(session, change["id"], last):
        if not last and any(text and not _is_our_way(text) for text in rows[0][-2:]):
            return False
        for row in rows:
            if "" in row:  # which is hashed as if nothing were there
                return False
            chain.add(*row[1:])
        _go_on(last, rows[-1][0])
        last = rows[-1][0]
        if len(rows) < _EDITS:
            break
        session.rollback()
    return chain.digest() == change["digest"]


def _written(session: Session, change_id: int, last: int) -> list[tuple[Any, ...]]:
    rows = session.connection().exec_driver_sql(_WRITTEN, (change_id, last, _EDITS))
    return [tuple(row) for row in rows]


def _is_our_way(text: str) -> bool:
    return as_json(json.loads(text)) == text


def _edits_of(session: Session, change_id: int) -> Iterator[Values]:
    """Yield the edits of a change as they were hashed, an import's 80 000 not all at once."""
    columns = (Edit.record_id, Edit.table_name, Edit.row_id, Edit.before, Edit.after)
    query = select(Edit.id, *columns).where(Edit.change_id == change_id).order_by(Edit.id)
    last = 0
    while rows := session.execute(query.where(Edit.id > last).limit(_EDITS)).mappings().all():
        for row in rows:
            yield {name: row[name] for name in row if name != "id"}
        _go_on(last, rows[-1]["id"])
        last = rows[-1]["id"]
        if len(rows) < _EDITS:
            return
        session.rollback()


def _go_on(last: int, newest: int) -> None:
    """Refuse to go round in circles: a damaged file may give rows it has given before."""
    if newest <= last:
        raise ValueError("rows out of order")
