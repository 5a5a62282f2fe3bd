"""Ways to damage a catalogue behind the program's back, as broken disks and other programs do."""

import sqlite3
from contextlib import closing
from pathlib import Path

# Each must be found by a check, and be gone once the index has been made anew.
INDEX_DAMAGES = {
    "rows gone": "DELETE FROM search_text WHERE record_id % 2 = 0",
    "a text changed": "UPDATE search_text SET title = title || ' x' WHERE record_id = 3",
    "a code changed": "UPDATE search_text SET codes = codes || ' _pxx' WHERE record_id = 3",
    "a row under another key": "UPDATE search_text SET id = id + 1000 WHERE record_id = 3",
    "a row of no record": (
        "INSERT INTO search_text (id, record_id, title, body, numbers, organisations, donors,"
        " owners, codes) SELECT id + 1000, 999, title, body, numbers, organisations, donors,"
        " owners, codes FROM search_text WHERE record_id = 3"
    ),
    "a record beside the index": "UPDATE record SET title = 'Unheard of' WHERE id = 3",
    "nothing in FTS5": "DELETE FROM text_index_data",
    "pages gone": "DELETE FROM text_index_data WHERE id > 10",
    "pages overwritten": "UPDATE text_index_data SET block = x'00' WHERE id > 10",
    "no structure": "DELETE FROM text_index_data WHERE id = 10",
    "structure overwritten": "UPDATE text_index_data SET block = x'ffff' WHERE id = 10",
    "no averages": "DELETE FROM text_index_data WHERE id = 1",
    "no table of pages": "DELETE FROM text_index_idx",
    # The keys of that table begin with 0 for words, with 1, 2, 3 for lists of their beginnings.
    "one page of words forgotten": (
        "DELETE FROM text_index_idx WHERE term = (SELECT term FROM text_index_idx"
        " WHERE substr(term, 1, 1) = x'30' ORDER BY term LIMIT 1 OFFSET 3)"
    ),
    "one page of beginnings forgotten": (
        "DELETE FROM text_index_idx WHERE term = (SELECT max(term) FROM text_index_idx"
        " WHERE substr(term, 1, 1) = x'33')"
    ),
    "no sizes": "DELETE FROM text_index_docsize",
    "one size gone": "DELETE FROM text_index_docsize WHERE id = (SELECT min(id) FROM search_text)",
    "no configuration": "DELETE FROM text_index_config",
    "no pages at all": "DROP TABLE text_index_data",
    "a word taken out of FTS5": (
        "INSERT INTO text_index(text_index, rowid, title, body, numbers, organisations, donors,"
        " owners, codes) SELECT 'delete', id, title, body, numbers, organisations, donors, owners,"
        " codes FROM search_text WHERE record_id = 3"
    ),
    "no bitmaps": "DELETE FROM code_bits",
    "a bitmap gone": "DELETE FROM code_bits WHERE code = '_a'",
    "bitmaps overwritten": "UPDATE code_bits SET bits = x'00'",
    "bitmaps of others": (
        "UPDATE code_bits SET bits = (SELECT bits FROM code_bits WHERE code = '_pmx')"
        " WHERE code = '_pus'"
    ),
    "no words": "DELETE FROM index_word",
    "a word gone": "DELETE FROM index_word WHERE word = 'inspectors'",
    "no state": "DELETE FROM index_state",
    "two states": "INSERT INTO index_state (form, version) VALUES (1, 1)",
    "another form": "UPDATE index_state SET form = 0",
}


def damage(path: Path, sql: str) -> None:
    """Write past the program."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        assert raw.execute(sql).rowcount  # a damage that damages nothing proves nothing


def overwrite_page(path: Path, table: str) -> None:
    """Write nonsense over the first page of a table, as a broken disk does."""
    with closing(sqlite3.connect(path)) as raw:
        [root] = raw.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
        ).fetchone()
        [size] = raw.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xa5" * size)
