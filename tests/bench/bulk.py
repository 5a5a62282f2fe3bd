"""Write a catalogue without a past row by row: some processes make the rows, this one writes them.

What the tables hold afterwards is what adding the records and making their index would leave.
"""

from __future__ import annotations

import gc
import itertools
import marshal
import sqlite3
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from os import cpu_count
from pathlib import Path
from typing import Any
from zlib import compress, decompress

from pyroaring import BitMap
from sqlalchemy import create_engine, insert, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import Session

from coopdesk.db import tables as t
from coopdesk.db.code_bits import next_version, write_anew
from coopdesk.db.database import open_database
from coopdesk.db.desk_tables import Change, Organisation
from coopdesk.db.history import GONE
from coopdesk.db.index_document import TEXTS, documents
from coopdesk.db.index_tables import IndexState, IndexWord, SearchText
from coopdesk.db.mentions import Mentions, mentions_of
from coopdesk.db.record_rows import SHAPE, Part, Rows, columns_of, parts_of
from coopdesk.db.recorder import chained_digest
from coopdesk.db.table import Table
from coopdesk.db.text_index import FORM
from coopdesk.domain.folding import fold, words_of_folded
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record
from coopdesk.vocabulary.topics import shipped_topics
from tests.bench.generate import BLOCK, block
from tests.bench.texts import organisations

BROUGHT_OVER = datetime(2026, 1, 1, tzinfo=UTC)

_AHEAD = 6  # blocks made while others are written
_IDS_OF_BLOCK = BLOCK * 50  # kept for the rows of a block in each table
_CACHE = 400_000  # kB

Bound = list[tuple[Any, ...]]


@dataclass
class _Block:
    """What is written of a block: rows by table, texts of the index, its words and codes."""

    rows: dict[str, Bound]
    texts: list[tuple[int, bytes]]  # by key, packed
    words: set[str] = field(default_factory=set[str])
    codes: dict[str, list[int]] = field(default_factory=dict[str, list[int]])


def write_catalogue(path: Path, count: int) -> None:
    """Write this many records and their index into a new catalogue."""
    open_database(path).close()
    with closing(_connect(path)) as connection:
        connection.execute("BEGIN")
        indexes = _take_indexes(connection)
        _insert(connection, Organisation, _organisation_rows())
        _insert(connection, Change, [_change(count)])
        words, bits = _write_blocks(connection, count, with_rows=True)
        for sql in indexes:
            connection.execute(sql)
        connection.execute("COMMIT")
        connection.execute("INSERT INTO text_index(text_index) VALUES ('rebuild')")
    _write_codes(path, words, bits)


def write_index(path: Path, count: int) -> None:
    """Write the index of a catalogue of write_catalogue anew."""
    with closing(_connect(path)) as connection:
        connection.execute("BEGIN")
        connection.execute(f"DELETE FROM {SearchText.__tablename__}")  # noqa: S608 - our own names
        connection.execute(f"DELETE FROM {IndexWord.name}")  # noqa: S608
        words, bits = _write_blocks(connection, count, with_rows=False)
        connection.execute("COMMIT")
        connection.execute("INSERT INTO text_index(text_index) VALUES ('rebuild')")
    _write_codes(path, words, bits)


def _connect(path: Path) -> sqlite3.Connection:
    """Open a file with much memory and no journal: what is not there yet cannot be lost."""
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", f"cache_size = -{_CACHE}"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _write_blocks(
    connection: sqlite3.Connection, count: int, *, with_rows: bool
) -> tuple[set[str], dict[str, BitMap]]:
    """Write rows and texts, and return the words and codes there are."""
    words, bits = set[str](), dict[str, BitMap]()
    packed: list[tuple[int, bytes]] = []
    for made in _blocks(count, with_rows=with_rows):
        for name, rows in made.rows.items():
            _insert(connection, _tables()[name], rows)
        packed += made.texts
        words |= made.words
        for code, ids in made.codes.items():
            bits.setdefault(code, BitMap()).update(ids)
    packed.sort()  # rows that come in order fill their pages: a third less to store
    _insert(connection, SearchText, (marshal.loads(decompress(each)) for _, each in packed))  # noqa: S302 - our own
    return words, bits


def _write_codes(path: Path, words: set[str], bits: dict[str, BitMap]) -> None:
    engine = create_engine(f"sqlite:///{path}")
    with Session(engine) as session, session.begin():
        connection = session.connection()
        connection.execute(insert(IndexWord), [{"word": word} for word in sorted(words)])
        write_anew(session, bits, next_version(session))
        connection.execute(update(IndexState.__table__).values(form=FORM))  # type: ignore[arg-type]
    engine.dispose()


def _blocks(count: int, *, with_rows: bool) -> Iterator[_Block]:
    """Yield all blocks in order."""
    # rubbish in circles is not made, and looking for it takes a fifth of the time
    with ProcessPoolExecutor(max_workers=cpu_count(), initializer=gc.disable) as makers:
        coming: deque[Future[_Block]] = deque()
        for number in range(-(-count // BLOCK)):
            some = min(BLOCK, count - number * BLOCK)
            coming.append(makers.submit(_block, number, some, with_rows))
            if len(coming) > _AHEAD:
                yield coming.popleft().result()
        while coming:
            yield coming.popleft().result()


def _block(number: int, count: int, with_rows: bool) -> _Block:
    rows = _rows(number, count)
    made = documents(rows, _mentions())
    bound = {name: _bound(_tables()[name], some) for name, some in rows.items()}
    columns = [each.columns() for each in made]
    bound_texts = zip(made, _bound(SearchText, columns), strict=True)
    packed = [(each.key, compress(marshal.dumps(row), 1)) for each, row in bound_texts]
    found = _Block(bound if with_rows else {}, packed)
    for each, texts in zip(made, columns, strict=True):
        for name in TEXTS:
            found.words.update(words_of_folded(str(texts[name])))
        for code in each.codes:
            found.codes.setdefault(code, []).append(each.record_id)
    return found


@cache
def _mentions() -> Mentions:
    return mentions_of(shipped_topics())


def _rows(number: int, count: int) -> Rows:
    """Return the rows of the records of a block, as record_rows reads them."""
    found: Rows = {part.table.__tablename__: [] for part in (SHAPE, *SHAPE.parts)}
    ids = {part: itertools.count(1 + number * _IDS_OF_BLOCK) for part in SHAPE.parts}
    for record_id, record in enumerate(block(number, count), start=1 + number * BLOCK):
        row = {"id": record_id} | columns_of(record) | _kept(record)
        found[t.Record.__tablename__].append(row)
        for part in SHAPE.parts:
            for position, value in enumerate(parts_of(part, record)):
                own = {"id": next(ids[part]), part.owner: record_id, "position": position}
                found[part.table.__tablename__].append(own | _columns_of_part(part, value))
    return {name: some for name, some in found.items() if some}


def _kept(record: Record) -> dict[str, Any]:
    when = {"created_at": BROUGHT_OVER, "updated_at": BROUGHT_OVER, "deleted_at": None}
    who = {"created_by": "bench", "updated_by": "bench"}
    return when | who | {"revision": 1, "content_hash": content_hash(record)}


def _columns_of_part(part: Part, value: Any) -> dict[str, Any]:
    if any(parts_of(deeper, value) for deeper in part.parts):
        raise ValueError(part.field)  # the records of the benches have no parts of parts
    row = columns_of(value)
    if part.table is t.Party:
        row["organisation_id"] = _organisation_ids().get(value.organisation)
    return row


def _bound(table: type[Table], rows: list[dict[str, Any]]) -> Bound:
    """Return rows as SQLite stores them."""
    binds = _binds(table)
    return [tuple([bind(row[name]) if bind else row[name] for name, bind in binds]) for row in rows]


@cache
def _binds(table: type[Table]) -> tuple[tuple[str, Any], ...]:
    dialect = sqlite.dialect()
    return tuple(
        (each.name, each.type.dialect_impl(dialect).bind_processor(dialect))
        for each in table.__table__.columns
    )


@cache
def _tables() -> dict[str, type[Table]]:
    return {part.table.__tablename__: part.table for part in (SHAPE, *SHAPE.parts)}


def _insert(
    connection: sqlite3.Connection, table: type[Table], rows: Iterable[tuple[Any, ...]]
) -> None:
    names = ", ".join(f'"{name}"' for name, _ in _binds(table))
    marks = ", ".join("?" * len(_binds(table)))
    statement = f'INSERT INTO "{table.__tablename__}" ({names}) VALUES ({marks})'  # noqa: S608
    connection.executemany(statement, rows)


def _take_indexes(connection: sqlite3.Connection) -> list[str]:
    """Drop all indexes, which are made sooner when the rows are there, and return how to."""
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql > ''"
    ).fetchall()
    for name, _ in found:
        connection.execute(f'DROP INDEX "{name}"')
    return [sql for _, sql in found]


@cache
def _organisation_ids() -> dict[str, int]:
    return {name: number for number, name in enumerate(organisations(), start=1)}


def _organisation_rows() -> Bound:
    empty: dict[str, Any] = {"acronym": "", "kind": "", "country": "", "parent_id": None}
    rows = [
        empty | {"aliases": [], "id": number, "name": name, "name_key": fold(name)}
        for name, number in _organisation_ids().items()
    ]
    return _bound(Organisation, rows)


def _change(count: int) -> tuple[Any, ...]:
    """Return the one row of the history: that the records were brought over."""
    values: dict[str, Any] = {
        "at": BROUGHT_OVER, "by": "bench", "deed": "records_added", "subject": "",
        "count": count, "direction": "do", "target": None,
    }  # fmt: skip
    digest = chained_digest("", values, [])
    return _bound(Change, [values | {"id": 1, "state": GONE, "digest": digest}])[0]
