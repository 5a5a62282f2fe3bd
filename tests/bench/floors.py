"""The floor of an import: the rows it left behind, written by plain executemany."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.bench import bare

Rows = list[tuple[object, ...]]

_INDEX = ("title", "body", "numbers", "organisations", "donors", "owners", "codes")


def rows_that_came(before: Path, after: Path) -> dict[str, Rows]:
    """Return by table, and in the order of their keys, the rows that an import wrote."""
    with closing(sqlite3.connect(after)) as connection:
        connection.execute("ATTACH ? AS old", (str(before),))
        names = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
            " AND name NOT LIKE 'text_index%' AND name NOT LIKE 'sqlite%' ORDER BY rootpage"
        ).fetchall()
        found = {
            name: connection.execute(
                f'SELECT * FROM "{name}" EXCEPT SELECT * FROM old."{name}"'  # noqa: S608 - our own
            ).fetchall()
            for (name,) in names
        }
    return {name: rows for name, rows in found.items() if rows}


def write(path: Path, came: dict[str, Rows]) -> None:
    """Write rows into a catalogue in one transaction, text index included."""
    with closing(bare.connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        for name, rows in came.items():
            marks = ", ".join("?" * len(rows[0]))
            connection.executemany(f'INSERT OR REPLACE INTO "{name}" VALUES ({marks})', rows)  # noqa: S608
        marks, columns = ", ".join("?" * (len(_INDEX) + 1)), ", ".join(_INDEX)
        insert = f"INSERT INTO text_index(rowid, {columns}) VALUES ({marks})"  # noqa: S608
        texts = ((row[0], *row[2:]) for row in came["search_text"])
        connection.executemany(insert, texts)
        connection.execute("COMMIT")
