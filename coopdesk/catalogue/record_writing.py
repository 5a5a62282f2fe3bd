"""Records and their parts written as rows, many records at a time and a table at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.orm import Session

from coopdesk.catalogue.organisations import organisation_ids
from coopdesk.db import tables as t
from coopdesk.db.history import change_rows, insert_rows, moment, remove_rows
from coopdesk.db.record_rows import SHAPE, Part, Row, Rows, TopicLink, columns_of, parts_of
from coopdesk.db.table import Table
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record
from coopdesk.domain.results import NodeModel

# The ids of a record and of the row its parts hang on, and the value that has the parts.
Owner = tuple[int, int, Any]


def add_parts(
    session: Session, part: Part, owners: Sequence[Owner], organisations: dict[str, int]
) -> None:
    """Add all parts of these owners, a table at a time."""
    for deeper in part.parts:
        new = [
            (record_id, owner_id, position, value)
            for record_id, owner_id, owner in owners
            for position, value in enumerate(parts_of(deeper, owner))
        ]
        _add_values(session, deeper, new, organisations)


def write_changes(
    session: Session, rows: Rows, before: Sequence[Record], after: Sequence[Record]
) -> None:
    """Make the rows of records, all that there are of them, what their new values say.

    after has a clean value for each record of before; parts are matched by their ids.
    """
    changes = _Changes(rows, organisation_ids(session, after))
    stamped = stamp(session)
    old_rows = {row["id"]: row for row in rows[t.Record.__tablename__]}
    for old, new in zip(before, after, strict=True):
        row = old_rows[old.id]
        said = replace(new, uid=row["uid"], kind=row["kind"])
        digest = content_hash(said)
        # what was altered past the program still bears its old hash: it may be made right again
        if digest == row["content_hash"] == content_hash(old):
            continue
        for part in SHAPE.parts:
            if getattr(old, part.field) != getattr(said, part.field):
                changes.note(part, old.id, old.id, said)
        kept = {"content_hash": digest, "revision": row["revision"] + 1}
        changes.changed[t.Record].append((old.id, row, columns_of(said) | kept | stamped))
    changes.write(session)


def remove_with_parts(
    session: Session, part: Part, record_id: int, gone: Sequence[Row], rows: Rows
) -> None:
    """Remove rows and, before them, all that hangs on them."""
    ids = {row["id"] for row in gone}
    for deeper in part.parts if ids else ():
        hanging = [r for r in rows.get(deeper.table.__tablename__, ()) if r[deeper.owner] in ids]
        remove_with_parts(session, deeper, record_id, hanging, rows)
    remove_rows(session, part.table, record_id, gone)


def stamp(session: Session) -> Row:
    """Return the columns that say who writes a record, and when."""
    return {"updated_at": moment(session), "updated_by": session.info.get("author", "")}


_New = tuple[int, int, int, Any]  # ids of the record and the owner, position, value
_Owned = dict[tuple[str, int], list[Row]]  # rows by table and the row they hang on


@dataclass
class _Changes:
    """What is to be written of many records: rows gone, rows changed, values that are new."""

    rows: Rows
    organisations: dict[str, int]
    changed: dict[type[Table], list[tuple[int, Row, Row]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    gone: list[tuple[Part, int, list[Row]]] = field(
        default_factory=list[tuple[Part, int, list[Row]]]
    )
    new: list[tuple[Part, _New]] = field(default_factory=list[tuple[Part, _New]])
    owned: _Owned = field(init=False)

    def __post_init__(self) -> None:
        self.owned = _by_owner(SHAPE, self.rows)

    def note(self, part: Part, record_id: int, owner_id: int, owner: Any) -> None:
        """Compare the parts of an owner with the rows that hang on it."""
        old = {row["id"]: row for row in self.owned.get((part.table.__tablename__, owner_id), ())}
        kept: set[int] = set()
        for position, value in enumerate(_with_ids(part, parts_of(part, owner), old)):
            if value.id in old and value.id not in kept:
                kept.add(value.id)
                row = _part_row(part, owner_id, position, value, self.organisations)
                self.changed[part.table].append((record_id, old[value.id], row))
                for deeper in part.parts:
                    self.note(deeper, record_id, value.id, value)
            else:
                self.new.append((part, (record_id, owner_id, position, value)))
        if gone := [row for row_id, row in old.items() if row_id not in kept]:
            self.gone.append((part, record_id, gone))

    def write(self, session: Session) -> None:
        """Write it all, a table at a time."""
        for part, record_id, gone in self.gone:
            remove_with_parts(session, part, record_id, gone, self.rows)
        for table, changes in self.changed.items():
            change_rows(session, table, changes)
        values: dict[Part, list[_New]] = defaultdict(list)
        for part, value in self.new:
            values[part].append(value)
        for part, new in values.items():
            _add_values(session, part, new, self.organisations)


def _by_owner(part: Part, rows: Rows) -> _Owned:
    owned: _Owned = defaultdict(list)
    for deeper in part.parts:
        name = deeper.table.__tablename__
        for row in rows.get(name, ()):
            owned[name, row[deeper.owner]].append(row)
        owned.update(_by_owner(deeper, rows))
    return owned


def _add_values(
    session: Session, part: Part, new: Sequence[_New], organisations: dict[str, int]
) -> None:
    rows = [
        _part_row(part, owner_id, position, value, organisations)
        for _record_id, owner_id, position, value in new
    ]
    ids = insert_rows(session, part.table, [each[0] for each in new], rows)
    if part.parts and ids:
        pairs = zip(new, ids, strict=True)
        add_parts(
            session, part, [(each[0], row_id, each[3]) for each, row_id in pairs], organisations
        )


def _part_row(
    part: Part, owner_id: int, position: int, value: Any, organisations: dict[str, int]
) -> Row:
    row = columns_of(value) | {part.owner: owner_id, "position": position}
    if part.table is t.Party:
        row["organisation_id"] = organisations.get(value.organisation)
    return row


def _with_ids(part: Part, values: tuple[Any, ...], old: dict[int, Row]) -> tuple[Any, ...]:
    """Find the rows of links that come without ids: a topic by its code, a model by its number."""
    name = {TopicLink: "topic", NodeModel: "number"}.get(part.value)
    if name is None:
        return values
    ids = {row[name]: row_id for row_id, row in old.items()}
    return tuple(replace(value, id=ids.get(getattr(value, name), 0)) for value in values)
