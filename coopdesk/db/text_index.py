"""The index of words and codes, kept true by the transaction that writes a record.

Behind this interface stands SQLite's FTS5, which reads its content from the table search_text;
another database would put its own text search behind the same functions. Texts are folded by
domain/folding.py before they are indexed, as are the words looked for.
"""

from __future__ import annotations

import json
import time
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import cast

from pyroaring import BitMap
from sqlalchemy import Table as CoreTable
from sqlalchemy import delete, select, text, update
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.code_bits import Codes, change_codes, next_version, write_anew
from coopdesk.db.index_codes import ALIVE, TRASHED
from coopdesk.db.index_document import (
    RECORD_OF_ROWID,
    TEXTS,
    UNDATED,
    IndexDocument,
    documents,
    key_of,
    record_of,
)
from coopdesk.db.index_match import MANY_WORDS, fts_match
from coopdesk.db.index_query import Code, Either, IndexQuery, Text, Without
from coopdesk.db.index_rows import index_rows
from coopdesk.db.index_tables import IndexState, IndexWord, SearchText
from coopdesk.db.index_words import known_words
from coopdesk.db.mentions import changed_names, mentions
from coopdesk.db.plain_rows import insert_plain
from coopdesk.db.record_rows import CHUNK
from coopdesk.domain.changes import Edit
from coopdesk.domain.progress import Progress, unheard

FORM = 2  # raised when documents are made otherwise, so that old indexes are made anew
NOTHING = Either(())

_SEARCH_TEXT = cast("CoreTable", SearchText.__table__)

_COLUMNS = (*TEXTS, "codes")
_INDEXED = f"text_index(rowid, {', '.join(_COLUMNS)})"
_VALUES = ", ".join(f":{name}" for name in _COLUMNS)
_MARKS = ", ".join("?" * (1 + len(_COLUMNS)))
_ADD = f"INSERT INTO {_INDEXED} VALUES ({_MARKS})"  # noqa: S608 - our own names
_REMEMBER = "INSERT OR IGNORE INTO index_word (word) VALUES (?)"
_TAKE_OUT = text(
    f"INSERT INTO text_index(text_index, rowid, {', '.join(_COLUMNS)})"  # noqa: S608
    f" VALUES ('delete', :id, {_VALUES})"
)
_FIND = "SELECT rowid FROM text_index WHERE text_index MATCH ?"
_TOLD = f"SELECT group_concat({RECORD_OF_ROWID})"
_TOLD_ALL = f"{_TOLD} FROM text_index WHERE text_index MATCH ?"
_AT_ONCE = 20_000  # letters of a list of ids read at once, some 0.4 ms
_MANY = 100_000  # records from which on it pays to look whether most of them answer
_SAMPLE = 300  # rows by which that is told


def reindex(session: Session, record_ids: Collection[int]) -> None:
    """Index these records as they stand now; a removed record leaves the index.

    What session.info holds as "indexing" is told how far this is, and may stop it.
    """
    ids = list(record_ids)
    if ids:
        change_codes(session, _written(session, ids), next_version(session))


def follow(session: Session, record_ids: Collection[int], edits: Iterable[Edit]) -> None:
    """Index records that were written, and those that speak of topics whose names have changed."""
    speaking: set[int] = set()
    for phrase in changed_names(edits):
        if known_words(session, phrase).issuperset(phrase):
            speaking.update(all_ids(session, Text(phrase)))
    reindex(session, speaking.union(record_ids))


def rebuild(session: Session, report: Progress = unheard) -> None:
    """Make the whole index anew from the records."""
    connection = session.connection()
    connection.execute(text("INSERT INTO text_index(text_index) VALUES ('delete-all')"))
    connection.execute(delete(SearchText.__table__))  # type: ignore[arg-type]
    connection.execute(delete(IndexWord))
    bits: dict[str, BitMap] = {}
    # In the order of the keys: FTS5 writes out what it has gathered when a key is lower.
    order = (t.Record.period_start.desc().nulls_last(), t.Record.id.desc())
    ids = session.scalars(select(t.Record.id).order_by(*order)).all()
    seen: set[str] = set()
    named = mentions(session)
    for start in range(0, len(ids), CHUNK):
        report(start, len(ids))
        made = documents(index_rows(session, ids[start : start + CHUNK]), named)
        seen = _put_in(session, made, seen)
        for each in made:
            for code in each.codes:
                bits.setdefault(code, BitMap()).add(each.record_id)
    write_anew(session, bits, next_version(session))
    connection.execute(update(IndexState.__table__).values(form=FORM))  # type: ignore[arg-type]
    report(len(ids), len(ids))


def is_current(session: Session) -> bool:
    """Tell whether the index was made in the form of this program."""
    return session.scalar(select(IndexState.form)) == FORM


def is_missing(session: Session) -> bool:
    """Tell whether there is no index yet, as in a backup."""
    return session.scalar(select(IndexState.form)) == 0


def first_ids(
    session: Session, query: IndexQuery, count: int, *, oldest_first: bool = False
) -> list[int]:
    """Return the first records that answer, newest first or oldest first; undated ones last."""
    words = fts_match(session, query, MANY_WORDS)
    found: list[int] = []
    for bounds, order in _stretches(oldest_first=oldest_first):
        sql = f"{_FIND} {bounds} ORDER BY rowid {order} LIMIT ?"
        rows = session.connection().exec_driver_sql(sql, (words, count - len(found))).all()
        found += [record_of(row[0]) for row in rows]
    return found


def all_ids(session: Session, query: IndexQuery, *, oldest_first: bool = False) -> array[int]:
    """Return all records that answer, in the same order.

    They come over as one text, a million of them in 0.25 s rather than 0.4, and are read from it
    in pieces that let the window have the interpreter.
    """
    words = fts_match(session, query)
    found = array("I")
    for bounds, order in _stretches(oldest_first=oldest_first):
        ordered = f"{_TOLD} FROM ({_FIND} {bounds} ORDER BY rowid {order})"
        for some in _pieces(session, ordered if bounds else _TOLD_ALL, words):
            found.extend(some)
    return found


def as_set(session: Session, query: IndexQuery, everything: BitMap) -> BitMap:
    """Return all records that answer, of all that there are.

    To find a row costs little, to bring it over much: where most answer, the others come over.
    """
    words = fts_match(session, query)
    is_often = _is_found_often(session, words, len(everything))
    if is_often:
        words = fts_match(session, Without(Either((Code(ALIVE), Code(TRASHED))), query))
    found = BitMap()
    for some in _pieces(session, _TOLD_ALL, words):
        found.update(some)
    return everything - found if is_often else found


def in_order_of_dates(
    session: Session, record_ids: Iterable[int], *, oldest_first: bool = False
) -> list[int]:
    """Return a few records newest first or oldest first; undated ones last."""
    ids = list(record_ids)
    columns = SearchText.__table__.c
    keys: list[int] = []
    for start in range(0, len(ids), CHUNK):
        query = select(columns.id).where(columns.record_id.in_(ids[start : start + CHUNK]))
        keys += session.connection().execute(query).scalars()
    keys.sort(key=lambda key: (key >= UNDATED, -key) if oldest_first else (False, key))
    return [record_of(key) for key in keys]


def still_wanted(session: Session) -> None:
    """Raise Stopped if whoever asked no longer waits for the answer, and let others go on.

    A thread that computes gives the interpreter away every millisecond only; the window asks for
    it many times while it paints.
    """
    time.sleep(0)
    check: Callable[[], None] | None = session.info.get("still_wanted")
    if check:
        check()


def ranked_ids(session: Session, query: IndexQuery) -> list[int]:
    """Return all records that answer, those that speak of it most first (bm25); for a few."""
    words = fts_match(session, query)
    weights = "10, 1, 5, 2, 2, 1, 0.1"  # a word of the title is worth ten of the body
    sql = f"{_FIND} ORDER BY bm25(text_index, {weights}), rowid"
    return [record_of(row[0]) for row in session.connection().exec_driver_sql(sql, (words,))]


def _written(session: Session, ids: Sequence[int]) -> Iterator[tuple[Codes, Codes]]:
    """Index records anew, and yield their codes before and after, some at a time."""
    named, seen = mentions(session), set[str]()
    report: Progress = session.info.get("indexing", unheard)
    old, new = _indexed(session, ids), _in_order_of_keys(session, ids)
    total = len(old) + len(new)
    for done, chunk in enumerate(_chunks(old)):
        report(done * CHUNK, total)
        yield _take_out(session, chunk), {}
    for done, chunk in enumerate(_chunks(new)):
        report(len(old) + done * CHUNK, total)
        made = documents(index_rows(session, chunk), named)
        made.sort(key=lambda document: document.key)
        seen = _put_in(session, made, seen)
        yield {}, {each.record_id: frozenset(each.codes) for each in made}
    # At a savepoint FTS5 writes out what it has gathered: here damage can be mended that it would
    # else meet at the commit.
    for step in ("SAVEPOINT indexed", "RELEASE indexed"):
        session.connection().exec_driver_sql(step)


def _indexed(session: Session, ids: Sequence[int]) -> list[int]:
    columns = SearchText.__table__.c
    keys: list[int] = []
    for chunk in _chunks(sorted(ids)):
        query = select(columns.id).where(columns.record_id.in_(chunk))
        keys += session.connection().execute(query).scalars()
    return [record_of(key) for key in sorted(keys)]


def _in_order_of_keys(session: Session, ids: Sequence[int]) -> list[int]:
    """Return the records that there are in the order of their keys.

    FTS5 writes out what it has gathered when a key is lower than the one before: 10 000 records
    in their order take 3 s, in any other 12.
    """
    keys: list[int] = []
    for chunk in _chunks(sorted(ids)):
        query = select(t.Record.id, t.Record.period_start).where(t.Record.id.in_(chunk))
        keys += [key_of(start, record_id) for record_id, start in session.execute(query)]
    return [record_of(key) for key in sorted(keys)]


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))


def _take_out(session: Session, ids: Sequence[int]) -> dict[int, frozenset[str]]:
    """Take records out of the index and return the codes they bore."""
    columns = SearchText.__table__.c
    query = select(*columns).where(columns.record_id.in_(ids)).order_by(columns.id)
    rows = [dict(row) for row in session.connection().execute(query).mappings()]
    if rows:
        session.connection().execute(_TAKE_OUT, rows)
        gone = delete(SearchText.__table__).where(columns.record_id.in_(ids))  # type: ignore[arg-type]
        session.connection().execute(gone)
    return {row["record_id"]: frozenset(row["codes"].split()) for row in rows}


def _put_in(session: Session, made: Sequence[IndexDocument], seen: set[str]) -> set[str]:
    """Index documents; seen are the words known to be in the list of words, returned with more."""
    if not made:
        return seen
    rows = [each.columns() for each in made]
    insert_plain(session, _SEARCH_TEXT, rows)
    run = session.connection().exec_driver_sql
    run(_ADD, [tuple(row[name] for name in ("id", *_COLUMNS)) for row in rows])
    words = set[str]().union(*(each.words for each in made))
    if new := words - seen:
        run(_REMEMBER, [(word,) for word in sorted(new)])
    return seen | new


def _pieces(session: Session, sql: str, words: str) -> Iterator[list[int]]:
    """Ask for a list of ids as one text, and read some of it at a time."""
    told = session.connection().exec_driver_sql(sql, (words,)).scalar() or ""
    start = 0
    while start < len(told):
        still_wanted(session)
        end = told.find(",", start + _AT_ONCE)
        end = end if end >= 0 else len(told)
        yield cast("list[int]", json.loads(f"[{told[start:end]}]"))
        start = end + 1


def _is_found_often(session: Session, words: str, count: int) -> bool:
    """Tell from the newest records whether most of so many answer."""
    if count < _MANY:
        return False
    connection = session.connection()
    found = connection.exec_driver_sql(f"{_FIND} ORDER BY rowid LIMIT ?", (words, _SAMPLE)).all()
    if len(found) < _SAMPLE:
        return False
    newer = "SELECT count(*) FROM (SELECT 1 FROM search_text WHERE id <= ? LIMIT ?)"
    looked_at = connection.exec_driver_sql(newer, (found[-1][0], 2 * _SAMPLE)).scalar() or 0
    return looked_at < _SAMPLE * 5 // 3


def _stretches(*, oldest_first: bool) -> Iterator[tuple[str, str]]:
    """Yield the bounds and the direction in which keys are gone through."""
    if oldest_first:
        yield f"AND rowid < {UNDATED}", "DESC"
        yield f"AND rowid >= {UNDATED}", "DESC"
    else:
        yield "", "ASC"
