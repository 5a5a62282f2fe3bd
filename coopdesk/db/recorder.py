"""What a transaction writes, kept as the edits of a change and chained to the history before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import Change as ChangeRow
from coopdesk.db.desk_tables import Topic
from coopdesk.domain.changes import Change, Deed, Edit, Values

RECORDED = {"recorded": True}  # the option of statements that a session lets through
_BATCH = 1000  # edits kept at once: those of an import of 100 000 rows would take a gigabyte


class Recorder:
    """What a transaction wrote so far; final if it cannot be undone.

    Without a change to keep them in, edits are gathered only.
    """

    def __init__(self, change: ChangeKept | None = None) -> None:
        self.edits: list[Edit] = []  # not kept yet
        self.final = False
        self._change = change

    @property
    def has_written(self) -> bool:
        """Tell whether there was anything to note."""
        return bool(self.edits) or (self._change is not None and self._change.has_begun)

    def note(self, edits: Iterable[Edit]) -> None:
        """Take note of what was written, and keep it once it is much."""
        self.edits.extend(edits)
        if len(self.edits) >= _BATCH:
            self.keep()

    def keep(self) -> None:
        """Keep what was noted."""
        if self._change and self.edits:
            self._change.keep(self.edits)
            self.edits = []


class ChangeKept:
    """A change being written to the history, edit by edit."""

    def __init__(
        self, session: Session, deed: Deed, direction: str, target: int | None = None
    ) -> None:
        self.records: set[int] = set()
        self.topics: list[Edit] = []  # of the thesaurus: texts that name them depend on these
        self._session = session
        self._deed, self._direction, self._target = deed, direction, target
        self._before = ""  # the digest of the change before
        self._id = 0

    @property
    def has_begun(self) -> bool:
        """Tell whether edits were kept."""
        return bool(self._id)

    def touch(self, edits: Iterable[Edit]) -> None:
        """Take note of the records and topics that edits are about."""
        for edit in edits:
            if edit.record_id:
                self.records.add(edit.record_id)
            elif edit.table == Topic.__tablename__:
                self.topics.append(edit)

    def keep(self, edits: Sequence[Edit]) -> None:
        """Write edits, in order."""
        self._begin()
        self.touch(edits)
        rows = [
            (
                self._id,
                edit.record_id,
                edit.table,
                edit.row_id,
                _text(edit.before),
                _text(edit.after),
            )
            for edit in edits
        ]
        self._session.connection().exec_driver_sql(_KEEP, rows)

    def end(self, state: str) -> Change:
        """Say when it was done, close the chain, and return the change."""
        self._begin()
        now, by = datetime.now(UTC), self._session.info.get("author", "")
        said = self._values() | {"at": now, "by": by}
        chain = Chain(self._before, said)
        for row in self._session.connection().exec_driver_sql(_KEPT, (self._id,)):
            chain.add(*row)
        closed = update(ChangeRow).where(ChangeRow.id == self._id)
        self._session.execute(
            closed.values(at=now, by=by, state=state, digest=chain.digest()),
            execution_options=RECORDED | {"synchronize_session": False},
        )
        return Change(self._id, self._deed, self._direction, now, by, frozenset(self.records))

    def _begin(self) -> None:
        if self._id:
            return
        self._before = last_digest(self._session)
        open_still: Values = {"at": datetime.now(UTC), "by": "", "state": "", "digest": ""}
        self._id = self._session.execute(
            insert(ChangeRow.__table__).returning(ChangeRow.id),  # type: ignore[arg-type]
            self._values() | open_still,
            execution_options=RECORDED,
        ).scalar_one()

    def _values(self) -> Values:
        deed = self._deed
        said = {"deed": deed.name, "subject": deed.subject, "count": deed.count}
        return said | {"direction": self._direction, "target": self._target}


class Chain:
    """The digest of a change: SHA-256 of the digest before, of what it says, and of its edits.

    They are written as one JSON list, edit by edit: Python writes the 80 000 edits of an import
    in one go without letting the window have the interpreter, for 0.7 s.
    """

    def __init__(self, before: str, change: Values) -> None:
        self._found = hashlib.sha256(f"[{as_json(before)}, {as_json(change)}, [".encode())
        self._comma = ""

    def add(
        self, record_id: int, table: str, row_id: int, before: str | None, after: str | None
    ) -> None:
        """Add an edit, its values as they are kept."""
        of = f'"record_id": {record_id}, "row_id": {row_id}, "table_name": {as_json(table)}'
        values = f'"after": {after or "null"}, "before": {before or "null"}'
        self._found.update(f"{self._comma}{{{values}, {of}}}".encode())
        self._comma = ", "

    def digest(self) -> str:
        """Return the digest of the change with the edits so far."""
        found = self._found.copy()
        found.update(b"]]")
        return found.hexdigest()


def last_digest(session: Session) -> str:
    """Return the digest at the end of the chain; "" while there is no history."""
    newest = select(func.max(ChangeRow.id)).scalar_subquery()
    return session.scalar(select(ChangeRow.digest).where(ChangeRow.id == newest)) or ""


def chained_digest(before: str, change: Values, edits: Iterable[Values]) -> str:
    """Return the digest of a change and its edits, given as rows of their table."""
    chain = Chain(before, change)
    for edit in edits:
        values = _text(edit["before"]), _text(edit["after"])
        chain.add(edit["record_id"], edit["table_name"], edit["row_id"], *values)
    return chain.digest()


def _text(values: Values | None) -> str | None:
    return None if values is None else as_json(values)


def _plain(value: object) -> str:
    """Return as JSON what JSON has no way to say."""
    if isinstance(value, date):  # a datetime is one
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(type(value).__name__)


as_json = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=_plain).encode

_KEEP = (
    "INSERT INTO edit (change_id, record_id, table_name, row_id, before, after)"
    " VALUES (?, ?, ?, ?, ?, ?)"
)
_KEPT = (
    "SELECT record_id, table_name, row_id, before, after FROM edit WHERE change_id = ? ORDER BY id"
)
