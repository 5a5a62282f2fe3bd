"""The organisations that parties name: one row for each, however often it is named."""

from collections.abc import Iterable, Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import Organisation
from coopdesk.db.history import insert_rows
from coopdesk.domain.changes import Values
from coopdesk.domain.folding import fold
from coopdesk.domain.records import Record

_CHUNK = 500
_LONGEST = 200  # letters typed that count: SQLite refuses patterns of 50 kB


def organisation_ids(session: Session, records: Iterable[Record]) -> dict[str, int]:
    """Return the id of every organisation the parties name, adding those not known yet."""
    named = dict.fromkeys(p.organisation for r in records for p in r.parties if p.organisation)
    keys = {name: fold(name) for name in named}
    known = _known(session, list(dict.fromkeys(keys.values())))
    new = {key: name for name, key in reversed(keys.items()) if key not in known}
    rows = [_row(name, key) for key, name in new.items()]
    ids = insert_rows(session, Organisation, [0] * len(rows), rows)
    known |= dict(zip(new, ids, strict=True))
    return {name: known[key] for name, key in keys.items()}


def organisation_names(session: Session, typed: str, limit: int = 12) -> list[str]:
    """Return the names that begin with what is typed, then those with such a word inside."""
    key = fold(typed)[:_LONGEST].replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    if not key:
        return []
    starts = Organisation.name_key.like(f"{key}%", escape="\\")
    inside = Organisation.name_key.like(f"% {key}%", escape="\\")
    query = select(Organisation.name).where(or_(starts, inside))
    return list(session.scalars(query.order_by(starts.desc(), Organisation.name_key).limit(limit)))


def _known(session: Session, keys: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for start in range(0, len(keys), _CHUNK):
        query = select(Organisation.name_key, Organisation.id).where(
            Organisation.name_key.in_(keys[start : start + _CHUNK])
        )
        found.update((row.name_key, row.id) for row in session.execute(query))
    return found


def _row(name: str, key: str) -> Values:
    empty: Values = {"acronym": "", "kind": "", "country": "", "parent_id": None, "aliases": []}
    return {"name": name, "name_key": key} | empty
