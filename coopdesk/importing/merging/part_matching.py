"""Which row of hers is which part of a record, however she sorted, numbered and copied them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coopdesk.exporting.column import Column
from coopdesk.exporting.columns import sheet
from coopdesk.importing.merging.her_tables import HerTable
from coopdesk.importing.merging.part_paths import Addressed, Numbers, number_keys
from coopdesk.importing.merging.reading_cells import Reader
from coopdesk.importing.merging.sameness import cell_text, is_blank, says_same
from coopdesk.importing.sheets import CellValue, SheetRow

_PARTY = "party_"


@dataclass(frozen=True, slots=True)
class Matched:
    """The rows of one record on a sheet: parts with their rows, rows without, parts without."""

    pairs: tuple[tuple[Addressed, SheetRow], ...]
    new: tuple[SheetRow, ...]
    gone: tuple[Addressed, ...]


def matched(
    table: HerTable, rows: Sequence[SheetRow], written: Sequence[Addressed], reader: Reader
) -> Matched:
    """Match rows with parts: first those that say the same, then those that bear the number."""
    matching = _Matching(table, list(rows), list(written), reader)
    matching.pair_untouched()
    matching.pair_moved()
    matching.pair_numbered()
    matching.pair_in_order()
    return Matched(tuple(matching.pairs), tuple(matching.new()), tuple(matching.parts))


class _Matching:
    """The rows and parts of one record that have not found each other yet."""

    def __init__(
        self, table: HerTable, rows: list[SheetRow], parts: list[Addressed], reader: Reader
    ) -> None:
        self.pairs: list[tuple[Addressed, SheetRow]] = []
        self.parts = parts
        self._rows = rows
        self._table = table
        self._reader = reader
        self._numbers = {id(row): numbers_of(table, row, reader) for row in rows}
        self._numbered = {part.numbers: part for part in parts}

    def pair_untouched(self) -> None:
        """Pair rows that say what the part of their number says."""
        for row in list(self._rows):
            part = self._part(row)
            if part and self._says(row, part):
                self._pair(part, row)

    def pair_moved(self) -> None:
        """Pair rows that say what a part of another number says."""
        for row in list(self._rows):
            part = next((each for each in self.parts if self._says(row, each)), None)
            if part:
                self._pair(part, row)

    def pair_numbered(self) -> None:
        """Pair what is left by numbers: these rows were changed."""
        for row in list(self._rows):
            part = self._part(row)
            if part:
                self._pair(part, row)

    def pair_in_order(self) -> None:
        """Pair rows one by one where none has a number and there are as many parts."""
        if any(self._numbers.values()) or len(self._rows) != len(self.parts):
            return
        for part, row in list(zip(self.parts, self._rows, strict=True)):
            self._pair(part, row)

    def new(self) -> list[SheetRow]:
        """Return the rows that say something no part of the record says."""
        columns = list(said_columns(self._table))
        return [
            row
            for row in self._rows
            if any(not is_blank(self._table.cell(row, column.key)) for column in columns)
            and not any(self._says(row, part) for part, _ in self.pairs)
        ]

    def _part(self, row: SheetRow) -> Addressed | None:
        part = self._numbered.get(self._numbers[id(row)])
        return part if part in self.parts else None

    def _says(self, row: SheetRow, part: Addressed) -> bool:
        return not changed_keys(self._table, row, part, self._reader)

    def _pair(self, part: Addressed, row: SheetRow) -> None:
        self.pairs.append((part, row))
        self.parts.remove(part)
        self._rows.remove(row)


def changed_keys(
    table: HerTable, row: SheetRow, part: Addressed, reader: Reader
) -> tuple[str, ...]:
    """Return the columns in which a row says something else than our export wrote."""
    return tuple(
        column.key
        for column in said_columns(table)
        if not says_same(column, part.row.get(column.key), whole_text(table, row, column, reader))
        or code_differs(table, row, column, part)
    )


def said_columns(table: HerTable) -> Iterator[Column]:
    """Yield the columns of a sheet in which she may say something of a part."""
    silent = {*number_keys(table.target), "record_uid", "record_title", "mark"}
    for column in table.target.columns:
        name = column.key
        if name not in table.columns or name in silent or column.derived or column.hidden:
            continue
        if not (name.endswith("_code") and name.removesuffix("_code") in table.columns):
            yield column


def code_differs(table: HerTable, row: SheetRow, column: Column, part: Addressed) -> bool:
    """Tell whether she changed the code in sight beside the name of a place that she left."""
    name = f"{column.key}_code"
    if column.kind != "place" or name not in table.columns:
        return False
    code = table.cell(row, name)
    if is_blank(code) or cell_text(code) == cell_text(part.row.get(name)):
        return False
    return says_same(column, part.row.get(column.key), table.cell(row, column.key))


def whole_text(table: HerTable, row: SheetRow, column: Column, reader: Reader) -> CellValue | None:
    """Return a cell, a long text with what goes on elsewhere."""
    value = table.cell(row, column.key)
    return reader.row(table, row).text(column.key) if isinstance(value, str) else value


def numbers_of(table: HerTable, row: SheetRow, reader: Reader) -> Numbers:
    """Return the numbers that address the part of a row, () where it has none."""
    cells = reader.row(table, row)
    found = [cells.whole_number(name) for name in number_keys(table.target)]
    while found and found[-1] is None:
        found.pop()
    return () if None in found else tuple(n for n in found if n is not None)


def as_parties(table: HerTable) -> HerTable | None:
    """Return a sheet with a row per party as one of parties; None where it has none."""
    columns = {
        name.removeprefix(_PARTY): column
        for name, column in table.columns.items()
        if name.startswith(_PARTY)
    }
    if not columns:
        return None
    columns["record_uid"] = table.columns[table.uid_key]
    exported = tuple((name, "") for name in columns)
    return HerTable(
        table.name,
        sheet("parties"),
        table.heading_row,
        table.headings,
        columns,
        exported,
        table.rows,
    )
