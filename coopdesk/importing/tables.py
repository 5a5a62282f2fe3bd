"""The table of each sheet: which of our sheets it fills, where its headings stand, its rows."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from coopdesk.domain.errors import NoTableFound
from coopdesk.exporting.columns import (
    KIND_COLUMN,
    MAIN_SHEETS,
    OTHER_TITLES,
    PARTY_COLUMNS,
    SCHEMA,
    SHEETS,
    TEXTS,
    Column,
    Sheet,
    find_sheet,
    sheet,
)
from coopdesk.importing.notes import Code
from coopdesk.importing.sheets import CellValue, SheetRow, Workbook
from coopdesk.importing.sheets import Sheet as FileSheet
from coopdesk.importing.synonyms import synonyms_of
from coopdesk.importing.targets import IMPORT_ONLY
from coopdesk.vocabulary.labels import key

LOOKED_AT = 40  # rows at the top of a sheet among which the headings are looked for
ADDED = 20_001  # the first column that is added; a sheet has 16 384


@dataclass(frozen=True, slots=True)
class Schema:
    """What an export of ours tells about itself on its hidden sheets."""

    language: str = ""
    sheets: dict[str, str] = field(default_factory=dict[str, str])  # title → key
    columns: dict[str, tuple[tuple[str, str], ...]] = field(
        default_factory=dict[str, tuple[tuple[str, str], ...]]
    )  # key of the sheet → (key, heading) of its columns in order
    texts: dict[int, str] = field(default_factory=dict[int, str])  # what goes on, by number


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row between or below the rows of a table that is no record, and why."""

    row: SheetRow
    code: Code
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a sheet of a file; target None: nothing in it is a record, skipped says why.

    own_page tells a sheet of ours that only explains. heading_row is the number of the row, place
    which table of its sheet it is. added are columns no cell of the file stands in, numbered from
    ADDED: what a heading between the rows says of the rows under it. They are among the headings
    and their cells in the rows, so that they are mapped and read like the others.
    """

    sheet: str
    target: Sheet | None = None
    own_page: bool = False
    heading_row: int = 0
    headings: tuple[tuple[int, str], ...] = ()  # column from 1, text
    above: tuple[SheetRow, ...] = ()
    heading_cells: SheetRow | None = None
    rows: tuple[SheetRow, ...] = ()
    place: int = 1
    added: tuple[tuple[int, str], ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    skipped: Code | None = None


def find_tables(workbook: Workbook, kind: str = "auto") -> tuple[Schema, tuple[Table, ...]]:
    """Return the table of every sheet; kind forces the main sheet, e.g. "projects".

    Raises NoTableFound where no sheet has headings that are known.
    """
    schema = read_schema(workbook)
    tables = tuple(_table(each, schema, kind) for each in workbook.sheets)
    if all(table.target is None for table in tables):
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


def _table(source: FileSheet, schema: Schema, kind: str) -> Table:
    titles = {key(t) for names in OTHER_TITLES.values() for t in names} | {key(SCHEMA), key(TEXTS)}
    known = schema.sheets.get(source.name)
    named = sheet(known) if known in {s.key for s in SHEETS} else find_sheet(source.name)
    if known is None and named is None and key(source.name) in titles:
        return Table(source.name, own_page=True, rows=source.rows)
    candidates = _candidates(named, kind)
    found = [(*_headings(source, each), each is named, each) for each in candidates]
    score, place, _, target = max(found, key=lambda one: (one[0], one[2]))
    if place < 0 or score[0] < (1 if named else 2):
        return Table(source.name, rows=source.rows)
    row = source.rows[place]
    headings = tuple((column, _heading(value)) for column, value in sorted(row.cells.items()))
    above, rows = source.rows[:place], source.rows[place + 1 :]
    return Table(source.name, target, False, row.number, headings, above, row, rows)


def _candidates(named: Sheet | None, kind: str) -> tuple[Sheet, ...]:
    """Return the sheets of ours a sheet may be: the one it is called after, or a main sheet."""
    main = MAIN_SHEETS if kind == "auto" else (sheet(kind),)
    if named and (named.part or kind == "auto"):
        return (named, *(each for each in main if each is not named))
    return main


def _headings(source: FileSheet, target: Sheet) -> tuple[tuple[int, int], int]:
    """Return how many headings the best row holds, how many of this kind, and which row it is."""
    words = known_words(target)
    own = {c.key for c in target.columns if not c.kinds or target.record_kind in c.kinds}
    needed = {"record_title", "record_uid"} if target.part else {"title", "uid"}
    best, best_place = (0, 0), -1
    for place, row in enumerate(source.rows[:LOOKED_AT]):
        texts = {key(value) for value in row.cells.values() if isinstance(value, str)}
        found = {words[text] for text in texts if text in words}
        score = len(found), len(found & own)
        if found & needed and score > best:
            best, best_place = score, place
    return best, best_place


def known_words(target: Sheet) -> dict[str, str]:
    """Map every folded heading and synonym to its column's key; headings win over synonyms."""
    words: dict[str, str] = {}
    for column in reversed(columns_of(target)):
        words |= dict.fromkeys(synonyms_of(column.key), column.key)
    for column in reversed(columns_of(target)):
        words |= dict.fromkeys(map(key, column.headings), column.key)
    return words


def columns_of(target: Sheet) -> tuple[Column, ...]:
    """Return the columns a sheet may have; a csv holds all kinds, or a row per party.

    Files from others have columns that none of our sheets has.
    """
    if target.part:
        return target.columns
    others = (c for sheet in MAIN_SHEETS for c in sheet.columns)
    by_key = {c.key: c for c in (*others, KIND_COLUMN, *PARTY_COLUMNS, *IMPORT_ONLY)}
    return tuple((by_key | {c.key: c for c in target.columns}).values())


def _heading(value: CellValue) -> str:
    return value if isinstance(value, str) else str(value)
