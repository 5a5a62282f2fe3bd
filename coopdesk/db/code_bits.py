"""Which records bear which code, as bitmaps: what facets are counted with.

A bitmap is stored in parts of 65 536 ids, so that a save rewrites a few kilobytes. Readers keep
the bitmaps in memory and fetch the parts that were written since.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from weakref import WeakKeyDictionary

from pyroaring import BitMap
from sqlalchemy import Engine, bindparam, delete, insert, select, update
from sqlalchemy.orm import Session

from coopdesk.db.index_tables import CodeBits, IndexState
from coopdesk.domain.errors import IndexDamaged

PART_BITS = 16
_AT_ONCE = 300  # codes per question

Codes = Mapping[int, frozenset[str]]  # by record
_Parts = defaultdict[tuple[str, int], list[int]]  # records by code and part


@dataclass
class _Kept:
    """The bitmaps of an engine as of a version."""

    version: int = -1
    bits: dict[str, BitMap] = field(default_factory=dict[str, BitMap])
    lock: Lock = field(default_factory=Lock)


_KEPT: WeakKeyDictionary[Engine, _Kept] = WeakKeyDictionary()


def code_bits(session: Session) -> Mapping[str, BitMap]:
    """Return the records of every code; not to be changed.

    A session that writes sees what it has written itself, and keeps nothing for others.
    """
    if not session.info.get("reads_only"):
        return stored_bits(session)
    kept = _KEPT.setdefault(_engine(session), _Kept())
    version = index_version(session)
    with kept.lock:
        if version > kept.version:
            kept.bits = _with_parts(kept.bits, session, since=kept.version)
            kept.version = version
        return kept.bits


def stored_bits(session: Session) -> dict[str, BitMap]:
    """Read the records of every code from the file, whatever is kept in memory."""
    return _with_parts({}, session, since=-1)


def index_version(session: Session) -> int:
    """Return the number of the last write to the index."""
    return session.scalar(select(IndexState.version)) or 0


def next_version(session: Session) -> int:
    """Count one more write to the index and return its number."""
    version = index_version(session) + 1
    session.connection().execute(update(IndexState.__table__).values(version=version))  # type: ignore[arg-type]
    return version


def change_codes(session: Session, changes: Iterable[tuple[Codes, Codes]], version: int) -> None:
    """Let records bear other codes than before; a record that is missing bears none.

    The changes come some records at a time, with their codes before and after.
    """
    gone, come = _Parts(list), _Parts(list)
    for before, after in changes:
        _add_by_part(before, after, gone)
        _add_by_part(after, before, come)
    touched = sorted(gone.keys() | come.keys())
    old = _stored(session, touched)
    rows: list[dict[str, object]] = []
    for code, part in touched:
        bits = (old.get((code, part)) or BitMap()) - BitMap(gone.get((code, part), ()))
        bits |= BitMap(come.get((code, part), ()))
        rows.append({"c": code, "p": part, "version": version, "bits": bits.serialize()})
    _store(session, rows, known=old.keys())


def write_anew(session: Session, bits: Mapping[str, BitMap], version: int) -> None:
    """Store the bitmaps of all codes in place of those that are there."""
    connection = session.connection()
    stale = connection.execute(select(CodeBits.c.code, CodeBits.c.part)).all()
    stored = {(row.code, row.part): _NONE.serialize() for row in stale}  # so that readers see it
    for code, whole in bits.items():
        for part in range((whole.max() >> PART_BITS) + 1):
            first = part << PART_BITS
            own = whole & BitMap(range(first, first + (1 << PART_BITS)))
            own.run_optimize()
            stored[code, part] = own.serialize()
    connection.execute(delete(CodeBits))
    rows = [
        {"code": code, "part": part, "version": version, "bits": own}
        for (code, part), own in stored.items()
    ]
    if rows:
        connection.execute(insert(CodeBits), rows)


_NONE = BitMap()


def _engine(session: Session) -> Engine:
    bind = session.get_bind()
    return bind if isinstance(bind, Engine) else bind.engine


def _add_by_part(have: Codes, lack: Codes, found: _Parts) -> None:
    """Add the records that bear a code on one side and not on the other."""
    nothing = frozenset[str]()
    for record_id, codes in have.items():
        part = record_id >> PART_BITS
        for code in codes - lack.get(record_id, nothing):
            found[code, part].append(record_id)


def _stored(session: Session, touched: Iterable[tuple[str, int]]) -> dict[tuple[str, int], BitMap]:
    found: dict[tuple[str, int], BitMap] = {}
    by_part: dict[int, list[str]] = {}
    for code, part in touched:
        by_part.setdefault(part, []).append(code)
    for part, codes in by_part.items():
        for start in range(0, len(codes), _AT_ONCE):
            some = codes[start : start + _AT_ONCE]
            query = select(CodeBits.c.code, CodeBits.c.bits).where(
                CodeBits.c.part == part, CodeBits.c.code.in_(some)
            )
            for code, bits in session.connection().execute(query):
                found[code, part] = _bitmap(bits)
    return found


def _store(
    session: Session, rows: Sequence[dict[str, object]], known: Iterable[tuple[str, int]]
) -> None:
    there = set(known)
    old = [row for row in rows if (row["c"], row["p"]) in there]
    new = [row for row in rows if (row["c"], row["p"]) not in there]
    t, connection = CodeBits.c, session.connection()
    if old:
        change = update(CodeBits).where(t.code == bindparam("c"), t.part == bindparam("p"))
        connection.execute(
            change.values(version=bindparam("version"), bits=bindparam("bits")), list(old)
        )
    if new:
        added = insert(CodeBits).values(code=bindparam("c"), part=bindparam("p"))
        connection.execute(added, list(new))


def _bitmap(stored: bytes) -> BitMap:
    try:
        return BitMap.deserialize(stored)
    except (ValueError, IndexError, TypeError) as error:  # as pyroaring happens to say it
        raise IndexDamaged from error


def _with_parts(bits: Mapping[str, BitMap], session: Session, since: int) -> dict[str, BitMap]:
    """Return the bitmaps with the parts that were written since a version put in."""
    query = select(CodeBits.c.code, CodeBits.c.part, CodeBits.c.bits)
    changed: dict[str, list[tuple[int, BitMap]]] = {}
    rows = session.connection().execute(query.where(CodeBits.c.version > since))
    for code, part, own in rows:
        changed.setdefault(code, []).append((part, _bitmap(own)))
    found = dict(bits)
    for code, parts in changed.items():
        whole = found.get(code, BitMap()).copy()
        for part, own in parts:
            first = part << PART_BITS
            whole.remove_range(first, first + (1 << PART_BITS))
            whole |= own
        found[code] = whole
    return {code: whole for code, whole in found.items() if whole}
