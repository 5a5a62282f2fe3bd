"""Rows that are no record of ours: read as any workbook is, one table with only these rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy.orm import Session

from coopdesk.domain.clean import clean_record
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.records import Record
from coopdesk.importing.building import build
from coopdesk.importing.cells import Surroundings
from coopdesk.importing.deciding import make_plan
from coopdesk.importing.mapping import ColumnMapping, Reason
from coopdesk.importing.mapping import Mapping as TableMapping
from coopdesk.importing.merging.exports import Export
from coopdesk.importing.merging.her_tables import HerTable
from coopdesk.importing.merging.plan import Difference, NewRecord, Verdict, Why
from coopdesk.importing.merging.sameness import cell_text
from coopdesk.importing.merging.steps import SetField
from coopdesk.importing.notes import Note, Severity
from coopdesk.importing.opening import Opened
from coopdesk.importing.plan import Outcome, PlannedRow
from coopdesk.importing.reading import read_tables
from coopdesk.importing.sheets import SheetRow
from coopdesk.importing.tables import Schema, Table


@dataclass(frozen=True, slots=True)
class NewRows:
    """The records that rows without a record of ours make, and what they say of others."""

    records: tuple[NewRecord, ...] = ()
    differences: tuple[Difference, ...] = ()
    notes: tuple[Note, ...] = ()
    same: int = 0  # rows that are here already


def new_rows(
    session: Session,
    path: Path,
    sha256: str,
    tables: Sequence[HerTable],
    rows: Mapping[int, Sequence[SheetRow]],
    export: Export,
) -> NewRows:
    """Return what rows become that name no record of the catalogue."""
    if not rows:
        return NewRows()
    pairs = list(_tables(tables, rows))
    plan = make_plan(
        session,
        Opened(
            path,
            sha256,
            schema=_schema(export),
            tables=tuple(table for table, _ in pairs),
            mappings=tuple(mapping for _, mapping in pairs),
        ),
    )
    places = {row.uid: row for row in plan.rows if not row.part and row.outcome is Outcome.NEW}
    records = [
        NewRecord(record, places[record.uid].sheet, places[record.uid].number)
        for record in plan.additions
        if record.uid in places
    ]
    notes = tuple(note for note in plan.notes if note.severity is not Severity.REMARK and note.row)
    seeming = [row for row in plan.rows if row.outcome is Outcome.CHANGED]
    here = sum(not row.part and row.outcome in _HERE for row in plan.rows)
    told = tuple(d for row in seeming for d in _differences(row))
    return NewRows(tuple(records), told, notes, here)


def copied_record(
    table: HerTable, row: SheetRow, export: Export, around: Surroundings
) -> Record | None:
    """Return what a row says as a record of its own, without the uid that it was copied with."""
    bare = SheetRow(
        row.number,
        {c: v for c, v in row.cells.items() if c != table.columns[table.uid_key]},
    )
    pairs = list(_tables([table], {0: [bare]}))
    found = read_tables(pairs, _schema(export), around.topics)
    for read in found.records:
        try:
            return clean_record(replace(build(read), uid=""))
        except CatalogueError:
            return None
    return None


def _tables(
    tables: Sequence[HerTable], rows: Mapping[int, Sequence[SheetRow]]
) -> Iterator[tuple[Table, TableMapping]]:
    for place, found in rows.items():
        table = tables[place]
        becomes = {column: name for name, column in table.columns.items()}
        headings = tuple(sorted(table.headings.items()))
        columns = tuple(
            ColumnMapping(column, text, becomes.get(column, ""), Reason.PLACE, 100)
            for column, text in headings
        )
        yield (
            Table(
                table.name,
                table.target,
                heading_row=table.heading_row,
                headings=headings,
                rows=tuple(found),
            ),
            TableMapping(table.name, table.target, columns),
        )


def _schema(export: Export) -> Schema:
    return Schema(export.language, export.sheets, export.columns, export.texts)


def _differences(row: PlannedRow) -> Iterator[Difference]:
    """Yield what a row without identifier would change in the record that it seems to be."""
    for change in row.fields:
        yield Difference(
            row.uid,
            row.title,
            change.field,
            Verdict.CONFLICT,
            "",
            _told(change.after),
            _told(change.before),
            Why.SAME_RECORD,
            (SetField((), change.field, change.after),),
            row.sheet,
            row.number,
        )


def _told(value: object) -> str:
    match value:
        case tuple():
            return str(len(value))  # pyright: ignore[reportUnknownArgumentType]
        case None | str() | int():
            return cell_text(value)
        case _:
            return str(value)


_HERE = {Outcome.SAME, Outcome.DUPLICATE}
