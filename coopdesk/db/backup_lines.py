"""All records as JSON lines: what a catalogue can be built from again without SQLite.

The first line says what it is, then comes a topic or a record each, and the last line counts
them: without it the file is not whole.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.db.desk_tables import Topic
from coopdesk.domain.errors import BackupDamaged, BadRecordFile
from coopdesk.domain.record_json import from_json, to_json
from coopdesk.domain.records import Record

FORM = 1
_TIGHT = 1  # of gzip: a third of the time of the usual 6, for a tenth more bytes
Line = dict[str, Any]


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


def write_topics(out: LinesOut, session: Session) -> None:
    """Write the thesaurus, the officer's own topics among it."""
    columns = [column for column in Topic.__table__.columns if column.name != "id"]
    for row in session.execute(select(*columns).order_by(Topic.id)).mappings():
        out.write({"topic": dict(row)})


def read_lines(path: Path) -> Iterator[Line | Record]:
    """Yield the topics (as rows) and the records of a file.

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
                elif "topic" in line:
                    yield line["topic"]
                is_ended = line.get("end") == count
    except (OSError, EOFError, zlib.error, ValueError, TypeError, KeyError, BadRecordFile) as error:
        raise BackupDamaged(path) from error
    if not is_ended:
        raise BackupDamaged(path)


def _know(path: Path, first: Line) -> None:
    if first.get("coopdesk") != "records" or first.get("form", 0) > FORM:
        raise BackupDamaged(path)


def _record(values: Line) -> Record:
    return replace(from_json(values), id=0, revision=0)
