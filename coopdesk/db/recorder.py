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
from coopdesk.domain.hashing import feed

RECORDED = {"recorded": True}  # the option of statements that a session lets through
_BATCH = 1000  # edits kept at once: those of an import of 100 000 rows would take a gigabyte


class Recorder:
    """What a transaction wrote so far; final if it cannot be undone.

    Without a change to keep them in, edits are gathered only.
    """

    def __init__(self, change: ChangeKept | None = None) -> None:
        self.edits: list[Edit] = []  # not kept yet
        self.final = False
        self.at = change.at if change else datetime.now(UTC)
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
    """A change being written to the history, edit by edit; at is when it was begun."""

    def __init__(
        self, session: Session, deed: Deed, direction: str, target: int | None = None
    ) -> None:
        self.records: set[int] = set()
        self.topics: list[Edit] = []  # of the thesaurus: texts that name them depend on these
        self._session = session
        self.at = datetime.now(UTC)
        self._by = session.info.get("author", "")
        self._deed, self._direction, self._target = deed, direction, target
        self._chain: Chain | None = None
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
        chain = self._begun()
        self.touch(edits)
        rows: list[tuple[object, ...]] = []
        for edit in edits:
            said = edit.record_id, edit.table, edit.row_id, _text(edit.before), _text(edit.after)
            chain.add(*said)
            rows.append((self._id, *said))
        self._session.connection().exec_driver_sql(_KEEP, rows)

    def end(self, state: str) -> Change:
        """Close the chain and return the change."""
        digest = self._begun().digest()
        closed = update(ChangeRow).where(ChangeRow.id == self._id)
        self._session.execute(
            closed.values(state=state, digest=digest),
            execution_options=RECORDED | {"synchronize_session": False},
        )
        touched = frozenset(self.records)
        return Change(self._id, self._deed, self._direction, self.at, self._by, touched)

    def _begun(self) -> Chain:
        if self._chain is None:
            deed = self._deed
            said: Values = {"deed": deed.name, "subject": deed.subject, "count": deed.count}
            said |= {"direction": self._direction, "target": self._target}
            said |= {"at": self.at, "by": self._by}
            self._chain = Chain(last_digest(self._session), said)
            self._id = self._session.execute(
                insert(ChangeRow.__table__).returning(ChangeRow.id),  # type: ignore[arg-type]
                said | {"state": "", "digest": ""},
                execution_options=RECORDED,
            ).scalar_one()
        return self._chain


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
        feed(self._found, f"{self._comma}{{{values}, {of}}}".encode())
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
