"""The sheets of an export as they came back: which column is which, whatever was done to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from coopdesk.exporting.cells import Row
from coopdesk.exporting.column import Column, Sheet
from coopdesk.exporting.columns import PARTY_COLUMNS, sheet
from coopdesk.importing.merging.exports import Columns, Export, heading_row
from coopdesk.importing.merging.sameness import cell_text, is_blank, says_same
from coopdesk.importing.reading import bare_uid
from coopdesk.importing.sheets import CellValue, SheetRow, Workbook
from coopdesk.importing.sheets import Sheet as FileSheet
from coopdesk.vocabulary.labels import key

ALIKE = 0.6  # of the filled cells of a column must be as we wrote them to know it by them
Pairs = Sequence[tuple[SheetRow, Row]]  # a row that came back and what we had written


@dataclass(frozen=True, slots=True)
class HerTable:
    """A sheet that came back: columns by our keys, those of her own, and the rows below."""

    name: str
    target: Sheet
    heading_row: int
    headings: dict[int, str]
    columns: dict[str, int]
    exported: Columns
    rows: tuple[SheetRow, ...]

    @property
    def added(self) -> tuple[tuple[int, str], ...]:
        """Return the columns that none of ours has become, with their headings."""
        known = set(self.columns.values())
        return tuple((c, text) for c, text in sorted(self.headings.items()) if c not in known)

    @property
    def uid_key(self) -> str:
        """Return the key of the column that names the record of a row."""
        return "record_uid" if self.target.part else "uid"

    def uid(self, row: SheetRow) -> str:
        """Return the uid of the record a row belongs to, "" where it names none."""
        value = row.cells.get(self.columns.get(self.uid_key, 0))
        return bare_uid(value) if isinstance(value, str) else ""

    def cell(self, row: SheetRow, name: str) -> CellValue | None:
        """Return the cell of a row in one of our columns."""
        return row.cells.get(self.columns.get(name, 0))

    def column(self, name: str) -> Column:
        """Return our column of a key, as this sheet has it."""
        return _known_columns(self.target)[name]


def her_tables(workbook: Workbook, export: Export) -> list[HerTable]:
    """Return the sheets of records and parts; a renamed sheet is known by its headings."""
    named = {title: name for title, name in export.sheets.items() if name in export.columns}
    found = {named[s.name]: s for s in workbook.sheets if s.name in named}
    others = [s for s in workbook.sheets if s.name not in named]
    for name in [n for n in export.columns if n not in found]:
        exported = export.columns[name]
        for each in others:
            row = heading_row(each.rows, [heading for _, heading in exported])
            if row and _columns(row, exported).keys() >= {exported[0][0], _uid_key(name)}:
                found[name] = each
                others.remove(each)
                break
    tables = [_table(each, sheet(name), export.columns[name]) for name, each in found.items()]
    return [
        table if table.uid_key in table.columns else _with_uids(table, export.uids)
        for table in tables
        if table is not None
    ]


def recognised(table: HerTable, pairs: Pairs) -> HerTable:
    """Return the table with renamed columns known: by what they hold, else by where they stand."""
    columns = dict(table.columns)
    lost = [name for name, _ in table.exported if name not in columns]
    free = [column for column, _ in table.added]
    for name in lost:
        likeness = {c: _likeness(_known_columns(table.target)[name], c, pairs) for c in free}
        best = max(free, key=lambda column: likeness[column], default=0)
        if best and likeness[best] >= ALIKE:
            columns[name] = best
            free.remove(best)
    for name in [n for n in lost if n not in columns]:
        place = _place(name, table.exported, columns)
        if place in free:
            columns[name] = place
            free.remove(place)
    return replace(table, columns=columns)


def _table(source: FileSheet, target: Sheet, exported: Columns) -> HerTable | None:
    known = _known_columns(target)
    own = tuple((name, heading) for name, heading in exported if name in known)
    row = heading_row(source.rows, [heading for _, heading in own])
    if row is None:
        return None
    headings = {column: cell_text(value) for column, value in sorted(row.cells.items())}
    below = tuple(each for each in source.rows if each.number > row.number)
    return HerTable(source.name, target, row.number, headings, _columns(row, own), own, below)


def _columns(row: SheetRow, exported: Columns) -> dict[str, int]:
    by_heading: dict[str, int] = {}
    for column, value in sorted(row.cells.items(), reverse=True):
        by_heading[key(cell_text(value))] = column
    return {name: by_heading[key(h)] for name, h in exported if key(h) in by_heading}


def _with_uids(table: HerTable, uids: frozenset[str]) -> HerTable:
    """Find the column of uids by what it holds, where its heading was renamed."""
    for column, _ in table.added:
        filled = [row.cells[column] for row in table.rows if column in row.cells]
        hits = sum(isinstance(value, str) and bare_uid(value) in uids for value in filled)
        if filled and hits >= ALIKE * len(filled):
            return replace(table, columns={**table.columns, table.uid_key: column})
    return table


def _likeness(column: Column, place: int, pairs: Pairs) -> float:
    """Return which part of the cells filled on either side says the same."""
    filled = same = 0
    for row, written in pairs:
        ours, theirs = written.get(column.key), row.cells.get(place)
        if is_blank(ours) and is_blank(theirs):
            continue
        filled += 1
        same += says_same(column, ours, theirs)
    return same / filled if filled else 0.0


def _place(name: str, exported: Columns, columns: dict[str, int]) -> int:
    """Return where a column must stand if both its neighbours are where we had put them."""
    names = [each for each, _ in exported]
    at = names.index(name)
    before = columns.get(names[at - 1]) if at else 0
    after = columns.get(names[at + 1]) if at + 1 < len(names) else None
    if before is not None and after in {before + 2, None}:
        return before + 1
    return 0


def _known_columns(target: Sheet) -> dict[str, Column]:
    others: Iterable[Column] = () if target.part else PARTY_COLUMNS
    return {column.key: column for column in (*others, *target.columns)}


def _uid_key(name: str) -> str:
    return "record_uid" if sheet(name).part else "uid"
