"""A catalogue built again from a copy of its records as JSON lines."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records
from coopdesk.db.backup_files import discard
from coopdesk.db.backup_lines import Line, read_lines
from coopdesk.db.database import open_database
from coopdesk.db.desk_tables import Topic
from coopdesk.db.history import change_row, insert_rows
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import BackupDamaged
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record

_AT_ONCE = 5000  # records written in one transaction


def rebuild(lines: Path, target: Path, report: Progress = unheard) -> int:
    """Make a new catalogue of the records in a file, and return how many there are.

    History and saved searches are not in it. Raises BackupDamaged where the file is not whole, or a
    record does not say what its hash says; nothing is left then.
    """
    count = 0
    try:
        with closing(open_database(target)) as sessions:
            batch: list[Record] = []
            topics: list[Line] = []
            for each in read_lines(lines):
                if not isinstance(each, Record):
                    topics.append(each)
                    continue
                if content_hash(each) != each.content_hash:
                    raise BackupDamaged(lines)  # noqa: TRY301
                batch.append(each)
                if len(batch) == _AT_ONCE:
                    sessions.write(_deed(batch), add_records, batch, are_clean=True)
                    count += len(batch)
                    report(count, count + 1)
                    batch = []
            sessions.write(_deed(batch), add_records, batch, are_clean=True)
            sessions.write(Deed("topic_changed"), _take_topics, topics)
            count += len(batch)
    except BaseException:
        discard([target])
        raise
    return count


def _deed(batch: Sequence[Record]) -> Deed:
    return Deed("records_added", count=len(batch))


def _take_topics(session: Session, topics: Sequence[Line]) -> None:
    """Make the thesaurus what it was, the topics that ship with the program among it."""
    table = Topic.__table__
    rows: dict[str, Any] = {
        row["code"]: dict(row) for row in session.execute(select(table)).mappings()
    }
    new = [topic for topic in topics if topic["code"] not in rows]
    for topic in topics:
        if topic["code"] in rows:
            change_row(session, Topic, 0, rows[topic["code"]], topic)
    insert_rows(session, Topic, [0] * len(new), new)
