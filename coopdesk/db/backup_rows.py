"""What a catalogue keeps, copied row by row to a file of its own, without the search index.

The index is two thirds of a catalogue and is made of the rest: the copy has none, and says so, so
that it is made anew where the copy is opened or restored. Rows are read some thousand at a time,
fewer where they are long or the disk is slow, and nobody who saves waits longer than that takes.
What was written meanwhile the history tells, and those rows are copied again, much in pieces too,
the last of them as they are at one moment.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic
from urllib.parse import quote

from coopdesk.db.desk_tables import Catalogue, Change, DeskLock, Edit
from coopdesk.db.index_tables import IndexState
from coopdesk.db.table import Table
from coopdesk.domain.progress import Progress, unheard

_INDEX = ("text_index", "search_text", "code_bits", "index_word")
_AT_ONCE, _FIRST = 20_000, 2000  # rows read at once at most, and to begin with
_WAIT = 0.2  # seconds that reading some rows may take: so long a save may have to wait
_ROUNDS = 9  # in which what was written meanwhile is copied again, until little is left
_PATIENCE = 30.0  # seconds that the writing of others is waited for
# Tables of which the history does not tell what was written to them.
_UNTOLD = {each.__tablename__ for each in (Catalogue, Change, DeskLock, Edit, IndexState)}
_HISTORY = {Change.__tablename__, Edit.__tablename__}


def copy_rows(catalogue: Path, target: Path, report: Progress = unheard) -> None:
    """Copy all that a catalogue keeps to a new file for its owner alone, which is not settled yet.

    Raises sqlite3.DatabaseError where a row cannot be read or is there twice, OSError, and Stopped
    as report does.
    """
    target.touch(stat.S_IRUSR | stat.S_IWUSR, exist_ok=False)
    with _joined(target, catalogue) as both:
        [size] = both.execute("PRAGMA kept.page_size").fetchone()
        both.execute(f"PRAGMA main.page_size = {size}")
        since = _end_of_history(both)
        tables = _make_tables(both)
        total = sum(_last_id(both, name) for name in tables) + 1
        done = 0
        for name in tables:
            done += _copy_table(both, name, report, done, total)
        _make_indexes(both)
        _follow(both, tables, since, lambda: report(total, total))
        report(total, total)


def bring_on(
    copy: Path, catalogue: Path, since: int, look: Callable[[], object] = lambda: None
) -> None:
    """Bring a copy to what the catalogue is now; since is the last change that the copy has.

    Raises what copy_rows raises, as look does, and sqlite3.DatabaseError where the file of that
    name is not what was copied. The copy is not settled.
    """
    with _joined(copy, catalogue) as both:
        _need_same(both, since)
        _follow(both, _tables(both), since, look)


@contextmanager
def _joined(target: Path, catalogue: Path) -> Generator[sqlite3.Connection]:
    """Open both files: the copy is written without a journal, and thrown away if that fails."""
    raw = sqlite3.connect(
        _address(target, "rw"), uri=True, timeout=_PATIENCE, isolation_level=None,
        check_same_thread=False,
    )  # fmt: skip
    with closing(raw) as both:
        for pragma in ("synchronous = OFF", "journal_mode = OFF", "locking_mode = EXCLUSIVE"):
            both.execute(f"PRAGMA main.{pragma}")
        both.execute("PRAGMA trusted_schema = OFF")
        both.execute("PRAGMA cell_size_check = ON")
        both.execute("ATTACH ? AS kept", (_address(catalogue, "ro"),))
        yield both


def _address(path: Path, mode: str) -> str:
    return f"file:{quote(os.fsencode(path.absolute()))}?mode={mode}"


def _make_tables(both: sqlite3.Connection) -> list[str]:
    """Make the tables of the catalogue, and those of an index that is to be made anew."""
    for name in ("application_id", "user_version"):
        [number] = both.execute(f"PRAGMA kept.{name}").fetchone()
        both.execute(f"PRAGMA main.{name} = {number}")
    for (sql,) in _schema(both, "type = 'table'"):
        both.execute(sql)
    both.execute("REPLACE INTO main.text_index_config SELECT * FROM kept.text_index_config")
    return _tables(both)


def _make_indexes(both: sqlite3.Connection) -> None:
    """Make the indexes of the tables: sorted at the end, they take half the time."""
    for (sql,) in _schema(both, "type = 'index'"):
        both.execute(sql)


def _schema(both: sqlite3.Connection, which: str) -> list[tuple[str]]:
    """Return the statements that made the catalogue, but those that SQLite and FTS5 make."""
    return both.execute(
        f"SELECT sql FROM kept.sqlite_schema WHERE sql IS NOT NULL AND {which}"  # noqa: S608 - our own words
        " AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'text_index_*' ORDER BY rowid"
    ).fetchall()


def _tables(both: sqlite3.Connection) -> list[str]:
    """Return the names of the tables whose rows are copied."""
    found = both.execute(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table'"
        " AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'text_index_*' ORDER BY rowid"
    )
    return [name for (name,) in found if name not in _INDEX]


def _told() -> set[str]:
    """Return the names of the tables of which the history tells every row that is written."""
    return {mapper.class_.__tablename__ for mapper in Table.registry.mappers} - _UNTOLD


def _need_same(both: sqlite3.Connection, since: int) -> None:
    """Refuse a copy of something else: another file may have taken the name of the catalogue."""
    alike = (
        "SELECT uid FROM {}.catalogue",
        f'SELECT digest FROM {{}}."change" WHERE id = {since}',  # noqa: S608 - a number
        "PRAGMA {}.user_version",
        "SELECT name, sql FROM {}.sqlite_schema WHERE name NOT GLOB 'sqlite_*' ORDER BY name",
    )
    for query in alike:
        here, there = (both.execute(query.format(file)).fetchall() for file in ("main", "kept"))
        if here != there:
            raise sqlite3.DatabaseError("not what was copied")


def _copy_table(
    both: sqlite3.Connection, name: str, report: Progress, done: int, total: int
) -> int:
    """Copy the rows of a table as they stand, some at a time, and return their last id."""
    end = _last_id(both, name)
    for last, top in _pieces(both, f'SELECT id FROM kept."{name}" WHERE id > ?') if end else ():  # noqa: S608 - our own names
        report(done + last, total)
        _copy_between(both, name, last, top)
        if top >= end:
            break
    return end


def _pieces(
    both: sqlite3.Connection, ids: str, last: int = 0, look: Callable[[], object] = lambda: None
) -> Iterator[tuple[int, int]]:
    """Yield the id before some rows and that of the last of them, as many as are soon copied.

    ids selects those after an id.
    """
    ends, some = f"SELECT max(id) FROM ({ids} ORDER BY id LIMIT ?)", min(_FIRST, _AT_ONCE)  # noqa: S608 - our own words
    while True:
        began = monotonic()
        [top] = both.execute(ends, (last, some)).fetchone()
        if top is None:
            return
        if top <= last:
            raise sqlite3.DatabaseError("rows out of order: malformed")
        look()
        yield last, top
        last = top
        longer = min(2.0, _WAIT / max(monotonic() - began, 0.001))
        some = min(_AT_ONCE, max(1, int(some * longer)))


def _copy_between(both: sqlite3.Connection, name: str, last: int, top: int) -> None:
    # a row that has taken the name of one that was copied before: the history tells of both
    both.execute(
        f'REPLACE INTO main."{name}" SELECT * FROM kept."{name}" WHERE id > ? AND id <= ?',  # noqa: S608 - our own names
        (last, top),
    )


def _last_id(both: sqlite3.Connection, name: str) -> int:
    """Return the highest id of a table that is copied row by row, 0 for others and empty ones."""
    if name not in _told() | _HISTORY:
        return 0
    highest = f'SELECT max(id) FROM kept."{name}"'  # noqa: S608 - our own names
    return both.execute(highest).fetchone()[0] or 0


def _end_of_history(both: sqlite3.Connection, file: str = "kept") -> int:
    return both.execute(f'SELECT max(id) FROM {file}."change"').fetchone()[0] or 0  # noqa: S608 - our own names


def _follow(
    both: sqlite3.Connection, tables: Collection[str], since: int, look: Callable[[], object]
) -> None:
    """Copy again what was written since a change, first what is much, then the rest at once.

    Each table is counted while the copy is what the catalogue is: a damaged one may hold twice what
    should be there once. Between two of them whoever waits to save does so.
    """
    for _ in range(_ROUNDS):
        began, now = monotonic(), _end_of_history(both)
        _copy_again(both, since, look)
        _copy_edits(both, look)
        since = now
        if monotonic() - began < _WAIT:
            break
    told = _told() | _HISTORY
    both.execute("BEGIN")
    _end(both, tables, since)
    for name in {*tables} - told:
        _compare(both, name)
    both.execute("COMMIT")
    for name in {*tables} & told:
        look()
        both.execute("BEGIN")
        since = _end_of_history(both, "main")
        if since != _end_of_history(both):
            _end(both, tables, since)
        _compare(both, name)
        both.execute("COMMIT")


def _end(both: sqlite3.Connection, tables: Collection[str], since: int) -> None:
    """Bring the copy to what the catalogue is at this moment."""
    _copy_again(both, since)
    for name in {*tables} - _told() - _HISTORY:
        _copy_whole(both, name)
    _copy_history(both)
    _copy_whole(both, "sqlite_sequence")  # the last, as every other one writes there
    both.execute("UPDATE main.index_state SET form = 0")


def _copy_whole(both: sqlite3.Connection, name: str) -> None:
    every = f'SELECT * FROM kept."{name}"'  # noqa: S608 - our own names
    both.execute(f'DELETE FROM main."{name}"')  # noqa: S608 - our own names
    both.execute(f'INSERT INTO main."{name}" {every}')


def _copy_again(
    both: sqlite3.Connection, since: int, look: Callable[[], object] = lambda: None
) -> None:
    """Put rows as they are now in the place of those that were written since a change.

    Undoing and redoing write the edits of the change they turn round.
    """
    both.execute("CREATE TEMP TABLE written (name, id, PRIMARY KEY (name, id)) WITHOUT ROWID")
    changes = both.execute(
        'SELECT id FROM kept."change" WHERE id > :since'
        ' UNION SELECT target FROM kept."change" WHERE id > :since AND target IS NOT NULL',
        {"since": since},
    ).fetchall()
    for (change,) in changes:
        edits = f"SELECT id FROM kept.edit WHERE change_id = {change} AND id > ?"  # noqa: S608 - a number
        for last, top in _pieces(both, edits, 0, look):
            both.execute(
                "INSERT OR IGNORE INTO temp.written SELECT table_name, row_id FROM kept.edit"
                " WHERE change_id = ? AND id > ? AND id <= ?",
                (change, last, top),
            )
    names = both.execute("SELECT DISTINCT name FROM temp.written").fetchall()
    for name in {name for (name,) in names} & _told():
        rows = f"SELECT id FROM temp.written WHERE name = '{name}'"  # noqa: S608 - our own names
        both.execute(f'DELETE FROM main."{name}" WHERE id IN ({rows})')  # noqa: S608 - our own names
        for last, top in _pieces(both, f"{rows} AND id > ?", 0, look):
            both.execute(
                f'REPLACE INTO main."{name}" SELECT * FROM kept."{name}"'  # noqa: S608 - our own names
                f" WHERE id IN ({rows} AND id > ? AND id <= ?)",
                (last, top),
            )
    both.execute("DROP TABLE temp.written")


def _copy_edits(both: sqlite3.Connection, look: Callable[[], object] = lambda: None) -> None:
    """Copy the edits that are new now, some at a time: they are never altered."""
    [newest] = both.execute("SELECT coalesce(max(id), 0) FROM main.edit").fetchone()
    end = _last_id(both, "edit")  # else it would not end while somebody saves
    edits = f"SELECT id FROM kept.edit WHERE id <= {end} AND id > ?"  # noqa: S608 - a number
    for last, top in _pieces(both, edits, newest, look):
        _copy_between(both, "edit", last, top)


def _copy_history(both: sqlite3.Connection) -> None:
    """Copy the changes and edits that are new, and changes that were undone or done again."""
    both.execute(
        'REPLACE INTO main."change" SELECT now.* FROM kept."change" AS now'
        ' LEFT JOIN main."change" AS old ON old.id = now.id'
        " WHERE old.id IS NULL OR old.state != now.state"
    )
    _copy_edits(both)


def _compare(both: sqlite3.Connection, name: str) -> None:
    """Count the rows of a table in both files."""
    rows = (
        both.execute(f'SELECT count(*) FROM {file}."{name}"').fetchone()  # noqa: S608 - our own names
        for file in ("main", "kept")
    )
    if len({*rows}) > 1:
        raise sqlite3.DatabaseError(f"rows of {name} are not all there: malformed")
