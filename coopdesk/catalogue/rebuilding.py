"""A catalogue built again from a copy of its records as JSON lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from itertools import groupby, islice
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Table as CoreTable
from sqlalchemy import select
from sqlalchemy.orm import Session

from coopdesk.catalogue.records import add_records
from coopdesk.db.backup_files import discard
from coopdesk.db.backup_lines import KeptRow, read_lines
from coopdesk.db.database import Sessions, open_database
from coopdesk.db.desk_tables import ImportedRecord, ImportRun, Organisation, Topic
from coopdesk.db.history import change_row, insert_rows, make_final, remove_rows
from coopdesk.db.table import Table
from coopdesk.domain.changes import Deed, Values
from coopdesk.domain.errors import BackupDamaged
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Record

_AT_ONCE = 5000  # records or rows written in one transaction; topics all at once
_DEEDS = {
    "topic": "topic_changed",
    "organisation": "records_changed",
    "saved_search": "search_saved",
    "not_duplicate": "records_told_apart",
}


def rebuild(lines: Path, target: Path, report: Progress = unheard) -> int:
    """Make a new catalogue of what a file holds, and return how many records there are.

    Topics, organisations, saved searches, pairs told apart and what was brought in come with them;
    the history is not in it and begins anew, with nothing to undo. Raises BackupDamaged where the
    file is not whole, or a record does not say what its hash says; nothing is left then.
    """
    count = 0
    runs: dict[int, int] = {}  # ids of imports then, and now
    try:
        with closing(open_database(target)) as sessions:
            for table, some in _batches(read_lines(lines)):
                if table is not None:
                    rows = [cast("KeptRow", each).row for each in some]
                    _write_rows(sessions, table, rows, runs)
                    continue
                records = [cast("Record", each) for each in some]
                if any(content_hash(each) != each.content_hash for each in records):
                    raise BackupDamaged(lines)  # noqa: TRY301
                sessions.write(Deed("records_added", count=len(records)), _add, records)
                count += len(records)
                report(count, count + 1)
    except BaseException:
        discard([target])
        raise
    return count


def _batches(
    lines: Iterable[KeptRow | Record],
) -> Iterator[tuple[type[Table] | None, Sequence[KeptRow | Record]]]:
    """Yield lines of one table at a time, so many at once; None for records."""
    for table, run in groupby(lines, _table):
        while some := list(islice(run, None if table is Topic else _AT_ONCE)):
            yield table, some


def _table(line: KeptRow | Record) -> type[Table] | None:
    return line.table if isinstance(line, KeptRow) else None


def _add(session: Session, records: Sequence[Record]) -> None:
    add_records(session, records, are_clean=True, are_dated=True)
    make_final(session)


def _write_rows(
    sessions: Sessions, table: type[Table], rows: list[Values], runs: dict[int, int]
) -> None:
    deed = Deed(_DEEDS.get(table.__tablename__, "import_applied"))
    if table is Topic:
        sessions.write(deed, _take_topics, rows)
    elif table is Organisation:
        sessions.write(deed, _take_organisations, rows)
    else:
        sessions.write(deed, _take, table, rows, runs)


def _take(session: Session, table: type[Table], rows: list[Values], runs: dict[int, int]) -> None:
    """Add rows that name nothing, or an import."""
    old = [row.pop("id", 0) for row in rows]
    if table is ImportedRecord:
        rows = [row | {"import_run_id": runs[row["import_run_id"]]} for row in rows]
    ids = insert_rows(session, table, [0] * len(rows), rows)
    if table is ImportRun:
        runs.update(zip(old, ids, strict=True))
    make_final(session)


def _take_organisations(session: Session, rows: list[Values]) -> None:
    """Add organisations, then say which of them belongs to which."""
    parents = [row["parent_id"] for row in rows]
    old = [row.pop("id") for row in rows]
    new = [row | {"parent_id": None} for row in rows]
    known = dict(zip(old, insert_rows(session, Organisation, [0] * len(new), new), strict=True))
    for row, parent in zip(new, parents, strict=True):
        if parent in known:
            change_row(session, Organisation, 0, dict(row), {"parent_id": known[parent]})
    make_final(session)


def _take_topics(session: Session, topics: list[Values]) -> None:
    """Make the thesaurus what it was: topics that ship with the program may have been removed."""
    table = cast("CoreTable", Topic.__table__)
    rows: dict[str, Any] = {
        row["code"]: dict(row) for row in session.execute(select(table)).mappings()
    }
    new = [topic for topic in topics if topic["code"] not in rows]
    for topic in topics:
        if topic["code"] in rows:
            change_row(session, Topic, 0, rows[topic["code"]], topic)
    insert_rows(session, Topic, [0] * len(new), new)
    kept = {topic["code"] for topic in topics}
    remove_rows(session, Topic, 0, [row for code, row in rows.items() if code not in kept])
    make_final(session)
