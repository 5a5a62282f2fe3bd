"""The index made anew where it is damaged, so that no save and no search fails for it."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Collection, Iterable

from sqlalchemy import delete, func, insert, select
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from coopdesk.db.code_bits import next_version
from coopdesk.db.index_tables import CodeBits, IndexState
from coopdesk.db.text_index import follow, rebuild
from coopdesk.domain.changes import Edit
from coopdesk.domain.errors import IndexDamaged
from coopdesk.domain.progress import Progress, unheard

log = logging.getLogger(__name__)

_SIGNS = ("vtable constructor failed", "invalid fts5 file format")
# The tables that hold a text index: https://www.sqlite.org/fts5.html#fts5_data_structures
_SHADOWS = ("data", "idx", "docsize", "config")


def keep_true(session: Session, record_ids: Collection[int], edits: Iterable[Edit]) -> None:
    """Index what was written; an index too damaged for that is made anew, whole."""
    try:
        follow(session, record_ids, edits)
    except (DBAPIError, IndexDamaged) as error:
        # What reindex writes are tables of the index alone: a row too many is damage as well.
        if not isinstance(error, IndexDamaged | IntegrityError) and not is_index_damage(error):
            raise
        mend_index(session)


def mend_index(session: Session, report: Progress = unheard) -> None:
    """Make the index anew from the records, even where it cannot be emptied any more.

    It is no change of the catalogue: the history does not hold it, and it cannot be undone.
    """
    log.warning("The search index is made anew")
    _keep_one_state(session)
    _make_table_anew(session)
    rebuild(session, report)


def is_index_damage(error: DBAPIError) -> bool:
    """Tell whether SQLite found the text index damaged, not the file as such."""
    if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_CORRUPT_VTAB:
        return True
    return any(sign in str(error.orig) for sign in _SIGNS)


def _keep_one_state(session: Session) -> None:
    """See to it that the table of the index's state has its one row."""
    if session.scalar(select(func.count()).select_from(IndexState)) == 1:
        return
    newest = session.scalar(select(func.max(CodeBits.c.version))) or 0
    connection = session.connection()
    connection.execute(delete(IndexState.__table__))  # type: ignore[arg-type]
    connection.execute(insert(IndexState.__table__), {"form": 0, "version": newest})  # type: ignore[arg-type]
    next_version(session)


def _make_table_anew(session: Session) -> None:
    """Put an empty text index in place of one that may not be what this connection believes."""
    run = session.connection().exec_driver_sql
    made_by = run("SELECT sql FROM sqlite_schema WHERE name = 'text_index'").scalar_one()
    try:
        run("DROP TABLE text_index")
    except DBAPIError as error:
        if not is_index_damage(error):
            raise
        _forget_table(session)
    run(made_by)


def _forget_table(session: Session) -> None:
    """Take away a text index that FTS5 does not open, and therefore does not drop either."""
    run = session.connection().exec_driver_sql
    run("PRAGMA writable_schema = ON")
    run("DELETE FROM sqlite_schema WHERE name = 'text_index'")
    run("PRAGMA writable_schema = RESET")
    for name in _SHADOWS:
        run(f"DROP TABLE IF EXISTS text_index_{name}")
