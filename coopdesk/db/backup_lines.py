"""All that a catalogue keeps but its history, as JSON lines: it can be built again without SQLite.

The first line says what it is, the others hold a record each, or a row of one of the tables beside
the records, and the last line counts the records: without it the file is not whole. What a reader
does not know it passes over, so that older and newer programs read each other's.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Table as CoreTable
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import (
    HeadingMap,
    ImportedRecord,
    ImportRun,
    NotDuplicate,
    Organisation,
    SavedSearch,
    Topic,
)
from coopdesk.db.history import real_values
from coopdesk.db.table import Table
from coopdesk.domain.errors import BackupDamaged, BadRecordFile
from coopdesk.domain.record_json import from_json, to_json
from coopdesk.domain.records import Record

FORM = 1
# What an officer has made beside the records, in an order in which rows come after those they name.
KEPT: tuple[type[Table], ...] = (
    Topic,
    Organisation,
    SavedSearch,
    NotDuplicate,
    HeadingMap,
    ImportRun,
    ImportedRecord,
)
_NAMED = (Organisation, ImportRun)
_LINE: dict[type[Table], str] = {table: table.__tablename__ for table in KEPT}
_AT_ONCE = 5000  # rows read
_TIGHT = 1  # of gzip: a third of the time of the usual 6, for a tenth more bytes
Line = dict[str, Any]


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row of a table of KEPT, as its columns hold it; ids are those of the old catalogue."""

    table: type[Table]
    row: Line


@dataclass
class LinesOut:
    """A file of JSON lines being written."""

    file: gzip.GzipFile
    records: int = 0

    def write(self, line: Line) -> None:
        """Write one line, as ASCII: a text that was damaged may be no text."""
        self.file.write(json.dumps(line).encode() + b"\n")

    def write_record(self, record: Record) -> None:
        """Write a record with what the catalogue keeps of it."""
        kept = {
            "created_at": record.created_at and record.created_at.isoformat(),
            "created_by": record.created_by,
            "updated_at": record.updated_at and record.updated_at.isoformat(),
            "updated_by": record.updated_by,
            "deleted_at": record.deleted_at and record.deleted_at.isoformat(),
            "content_hash": record.content_hash,
        }
        self.write({"record": to_json(record, whole=False) | kept})
        self.records += 1


@contextmanager
def writing_lines(path: Path, uid: str) -> Generator[LinesOut]:
    """Begin a file that takes records, and close it with their number."""
    with path.open("wb") as raw, gzip.GzipFile("", "wb", _TIGHT, raw, mtime=0) as file:
        out = LinesOut(file)
        out.write({"coopdesk": "records", "form": FORM, "catalogue": uid})
        yield out
        out.write({"end": out.records})


def write_kept(out: LinesOut, session: Session, table: type[Table]) -> None:
    """Write the rows of a table of KEPT; all or none, but of imported rows, which are many."""
    columns = _columns(table)
    query = select(*(_core(table).c[name] for name in columns)).order_by(_core(table).c.id)
    name = _LINE[table]
    rows = session.execute(query, execution_options={"yield_per": _AT_ONCE})
    for row in rows if table is ImportedRecord else rows.all():
        out.write({name: dict(zip(columns, map(_plain, row), strict=True))})


def read_lines(path: Path) -> Iterator[KeptRow | Record]:
    """Yield the records of a file, and the rows of the tables beside them.

    Raises BackupDamaged where it is not whole, which may be at its end only.
    """
    count, is_ended = 0, False
    try:
        with gzip.open(path, "rb") as file:
            for number, text in enumerate(file):
                line = cast("Line", json.loads(text))
                if not number:
                    _know(path, line)
                elif "record" in line:
                    count += 1
                    yield _record(line["record"])
                else:
                    yield from _rows_of(line)
                is_ended = line.get("end") == count
    except (OSError, EOFError, zlib.error, ValueError, TypeError, KeyError, BadRecordFile) as error:
        raise BackupDamaged(path) from error
    if not is_ended:
        raise BackupDamaged(path)


def _know(path: Path, first: Line) -> None:
    if first.get("coopdesk") != "records" or first.get("form", 0) > FORM:
        raise BackupDamaged(path)


def _rows_of(line: Line) -> Iterator[KeptRow]:
    for table in KEPT:
        if _LINE[table] in line:
            said: Line = line[_LINE[table]]
            row = {name: said[name] for name in _columns(table)}
            yield KeptRow(table, real_values(table, row))


def _columns(table: type[Table]) -> list[str]:
    """Name the columns that are written: ids only where other rows name them."""
    return [column.name for column in _core(table).c if column.name != "id" or table in _NAMED]


def _core(table: type[Table]) -> CoreTable:
    return cast("CoreTable", table.__table__)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value


def _record(values: Line) -> Record:
    return replace(from_json(values), id=0, revision=0)
