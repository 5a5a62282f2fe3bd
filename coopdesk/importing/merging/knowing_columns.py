"""Columns whose headings she renamed, known by what our export had written into them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from coopdesk.exporting.cells import Row
from coopdesk.importing.merging.her_rows import HerRows
from coopdesk.importing.merging.her_tables import HerTable, recognised
from coopdesk.importing.merging.part_matching import numbers_of
from coopdesk.importing.merging.reading_cells import Reader
from coopdesk.importing.merging.sides import Sides
from coopdesk.importing.sheets import SheetRow


def with_lost_columns(
    tables: Sequence[HerTable], rows: HerRows, sides: Mapping[str, Sides], reader: Reader
) -> list[HerTable]:
    """Return the tables with the columns found that their headings no longer tell."""
    return [
        recognised(table, list(_pairs(place, table, rows, sides, reader)))
        if any(name not in table.columns for name, _ in table.exported)
        else table
        for place, table in enumerate(tables)
    ]


def renamed(
    before: Sequence[HerTable], after: Sequence[HerTable]
) -> Iterator[tuple[str, str, str]]:
    """Yield sheet, heading and our key of the columns that were found so."""
    for old, new in zip(before, after, strict=True):
        for name, column in new.columns.items():
            if name not in old.columns:
                yield new.name, new.headings.get(column, ""), name


def _pairs(
    place: int, table: HerTable, rows: HerRows, sides: Mapping[str, Sides], reader: Reader
) -> Iterator[tuple[SheetRow, Row]]:
    """Yield rows of hers with what our export wrote for the same record, or part of it."""
    by_record = rows.parts if table.target.part else rows.own
    for uid, each in sides.items():
        own = [row for at, row in by_record.get(uid, ()) if at == place]
        if not table.target.part:
            yield from ((row, each.main_written()) for row in own)
            continue
        written = {part.numbers: part.row for part in each.parts_written(table.target)}
        for row in own:
            part = written.get(numbers_of(table, row, reader))
            if part is not None:
                yield row, part
