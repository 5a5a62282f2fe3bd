"""The tables of a file: which of our sheets each fills, where its headings stand, its rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from coopdesk.domain.errors import NoTableFound
from coopdesk.exporting.columns import OTHER_TITLES, SCHEMA, SHEETS, TEXTS, Sheet, find_sheet, sheet
from coopdesk.importing.known_columns import columns_of, known_words, own_columns
from coopdesk.importing.notes import Code
from coopdesk.importing.other_tables import candidates, tables_of_others, without_guidance
from coopdesk.importing.set_aside import SetAside
from coopdesk.importing.sheets import Sheet as FileSheet
from coopdesk.importing.sheets import Workbook
from coopdesk.importing.table import ADDED, Schema, Table
from coopdesk.importing.whole_tables import with_lines_above, with_sheet_names
from coopdesk.vocabulary.labels import key

__all__ = [
    "ADDED",
    "Schema",
    "SetAside",
    "Table",
    "columns_of",
    "find_tables",
    "known_words",
    "read_schema",
]

LOOKED_AT = 40  # rows at the top of a sheet of ours among which the headings are looked for


def find_tables(workbook: Workbook, kind: str = "auto") -> tuple[Schema, tuple[Table, ...]]:
    """Return the tables of every sheet; kind forces the main sheet, e.g. "projects".

    A sheet without any is one table of rows that are no data. Raises NoTableFound where no table
    holds records.
    """
    schema = read_schema(workbook)
    found = [table for each in workbook.sheets for table in _tables(each, schema, kind)]
    whole = [with_lines_above(table) for table in without_guidance(found)]
    tables = with_sheet_names(whole)
    if all(table.target is None or table.skipped for table in tables):
        raise NoTableFound(workbook.path)
    return schema, tables


def read_schema(workbook: Workbook) -> Schema:
    """Return what the hidden sheets of our own export say; an empty one for other files."""
    rows = next((s.rows for s in workbook.sheets if s.name == SCHEMA and s.hidden), ())
    language = ""
    sheets: dict[str, str] = {}
    columns: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in rows:
        match [str(value) for _, value in sorted(row.cells.items())]:
            case ["language", value]:
                language = value
            case ["sheet", name, title]:
                sheets[title] = name
            case ["column", name, column, heading]:
                columns[name].append((column, heading))
            case _:
                continue
    return Schema(language, sheets, {k: tuple(v) for k, v in columns.items()}, _texts(workbook))


def _texts(workbook: Workbook) -> dict[int, str]:
    rows = next((s.rows for s in workbook.sheets if s.name == TEXTS and s.hidden), ())
    parts: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for row in rows:
        number, part, text = (row.cells.get(column) for column in (1, 2, 3))
        if isinstance(number, int) and isinstance(part, int) and isinstance(text, str):
            parts[number].append((part, text))
    return {number: "".join(text for _, text in sorted(found)) for number, found in parts.items()}


def _tables(source: FileSheet, schema: Schema, kind: str) -> Iterator[Table]:
    titles = {key(t) for names in OTHER_TITLES.values() for t in names} | {key(SCHEMA), key(TEXTS)}
    known = schema.sheets.get(source.name)
    ours = known in {s.key for s in SHEETS}
    named = sheet(known) if known and ours else find_sheet(source.name)
    if schema.sheets and known is None and named is None and key(source.name) in titles:
        yield Table(source.name, own_page=True, rows=source.rows)
    elif not source.rows:
        yield Table(source.name, skipped=Code.EMPTY_SHEET)
    elif ours and (table := _own_table(source, named, kind)):
        yield table
    else:
        yield from tables_of_others(source, named, kind)


def _own_table(source: FileSheet, named: Sheet | None, kind: str) -> Table | None:
    """Return the one table of a sheet that an export of ours has written."""
    found = [(*_own_headings(source, each), each) for each in candidates(named, kind)]
    score, place, target = max(found, key=lambda one: (one[0], one[2] is named))
    if place < 0 or score[0] < 1:
        return None
    row = source.rows[place]
    headings = tuple((column, str(value)) for column, value in sorted(row.cells.items()))
    above, rows = source.rows[:place], source.rows[place + 1 :]
    return Table(source.name, target, False, row.number, headings, above, row, rows, ours=True)


def _own_headings(source: FileSheet, target: Sheet) -> tuple[tuple[int, int], int]:
    """Return how many headings the best row holds, how many of this kind, and which row it is."""
    words = known_words(target)
    own = own_columns(target)
    needed = {"record_title", "record_uid"} if target.part else {"title", "uid"}
    best, best_place = (0, 0), -1
    for place, row in enumerate(source.rows[:LOOKED_AT]):
        texts = {key(value) for value in row.cells.values() if isinstance(value, str)}
        found = {words[text] for text in texts if text in words}
        score = len(found), len(found & own)
        if found & needed and score > best:
            best, best_place = score, place
    return best, best_place
