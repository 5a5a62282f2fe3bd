"""What she changed on the sheets of parts: cells, rows added, rows taken out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from coopdesk.exporting.cells import Row
from coopdesk.exporting.column import Column
from coopdesk.importing.cells import RowCells
from coopdesk.importing.merging.her_tables import HerTable
from coopdesk.importing.merging.part_additions import additions
from coopdesk.importing.merging.part_matching import (
    changed_keys,
    code_differs,
    matched,
    said_columns,
    whole_text,
)
from coopdesk.importing.merging.part_paths import Addressed, named
from coopdesk.importing.merging.part_row import PartRow, short
from coopdesk.importing.merging.plan import Difference, Verdict, Why
from coopdesk.importing.merging.reading_cells import Reader, ValueRead, edge
from coopdesk.importing.merging.sameness import cell_text, says_same
from coopdesk.importing.merging.sides import Sides
from coopdesk.importing.merging.steps import (
    AddPart,
    KeepWords,
    Path,
    RemovePart,
    SetEdge,
    SetField,
    Step,
    usual,
)
from coopdesk.importing.part_values import PARTS
from coopdesk.importing.sheets import SheetRow

_EDGES: dict[str, Literal["start", "end", "words"]] = {
    "start": "start",
    "end": "end",
    "text": "words",
}


def part_differences(
    tables: Sequence[tuple[HerTable, Sequence[SheetRow]]], sides: Sides, reader: Reader
) -> Iterator[Difference]:
    """Yield what the rows of one record on the sheets of parts say differently."""
    new: list[PartRow] = []
    for table, rows in tables:
        found = matched(table, rows, sides.parts_written(table.target), reader)
        now = {part.path: part for part in sides.parts_now(table.target)}
        for part, row in found.pairs:
            place = PartRow(table, row, sides, reader)
            for name in changed_keys(table, row, part, reader):
                yield from _changed(place, part, now.get(part.path), table.target.column(name))
        new += [PartRow(table, row, sides, reader) for row in found.new]
        if sides.exported is not None and not sides.in_trash:
            gone = [part for part in found.gone if part.path in now]
            yield from (_gone(table, sides, part, now[part.path]) for part in gone)
    yield from additions(new, sides)


def _changed(
    place: PartRow, part: Addressed, now: Addressed | None, column: Column
) -> Iterator[Difference]:
    table, row, reader = place.table, place.row, place.reader
    theirs = whole_text(table, row, column, reader)
    is_code = code_differs(table, row, column, part)
    if is_code:
        theirs = table.cell(row, f"{column.key}_code")
    exported = cell_text(part.row.get(column.key))
    path = part.path
    field = f"{part.name}.{column.key}"
    if table.target.part == "results.activities.items" and column.key == "title":
        path, field = path[:2], f"{named(path[:2], part.numbers)}.title"
    steps, why = _steps(place, path, column, is_code=is_code)
    where = table.columns[column.key]
    if now is None:
        again = _whole_again(place, part)
        yield place.difference(
            field, (exported, cell_text(theirs), ""), Why.GONE_HERE, again, where
        )
        return
    ours = now.row.get(column.key)
    if not is_code and says_same(column, ours, theirs):
        return
    if not why and cell_text(ours) != exported:
        why = Why.BOTH_CHANGED
    texts = (exported, cell_text(theirs), cell_text(ours))
    yield place.difference(field, texts, why, steps, where)


def _steps(
    place: PartRow, path: Path, column: Column, *, is_code: bool
) -> tuple[tuple[Step, ...], Why]:
    reader, kind = place.reader, place.sides.written.kind
    cells = reader.row(place.table, place.row)
    if is_code:
        cells = reader.alone(column, place.table.cell(place.row, f"{column.key}_code"))
    if path[-1][0] == "periods":
        return _edge_steps(cells, path, column)
    part_kind = PARTS[place.table.target.part]
    if path[-1][0] == "activities":
        if column.key != "title":  # the first line of an activity that had none
            value, doubts = place.read()
            return (AddPart(path, "items", value), *doubts), Why.NOTHING
        return (SetField(path, "title", cells.text("title")),), Why.NOTHING
    read = reader.of_cells(cells, column, kind, usual(part_kind, column.key))
    if not read.is_understood:
        return _as_words(path, read), Why.NOT_UNDERSTOOD
    return (SetField(path, column.key, read.value),), Why.NOTHING


def _edge_steps(cells: RowCells, path: Path, column: Column) -> tuple[tuple[Step, ...], Why]:
    which = _EDGES[column.key]
    if which == "words":
        return (SetEdge(path, which, words=cells.text(column.key)),), Why.NOTHING
    read = edge(cells, column.key)
    if read is None:
        return (SetEdge(path, which),), Why.NOTHING
    day = read.start if which == "start" else read.end
    if day is None:
        doubts = tuple(doubt.text for doubt in cells.doubts)
        return _as_words(path, ValueRead(None, doubts)), Why.NOT_UNDERSTOOD
    precision = read.start_precision if which == "start" else read.end_precision
    return (SetEdge(path, which, day, precision),), Why.NOTHING


def _as_words(path: Path, read: ValueRead) -> tuple[Step, ...]:
    return tuple(KeepWords(path[0][0], text) for text in read.doubts)


def _whole_again(place: PartRow, part: Addressed) -> tuple[Step, ...]:
    """Return what brings back a part that is gone here, as she has it."""
    value, doubts = place.read()
    return (AddPart(part.path[:-1], part.path[-1][0], value), *doubts)


def _gone(table: HerTable, sides: Sides, part: Addressed, now: Addressed) -> Difference:
    changed = _row_text(table, now.row) != _row_text(table, part.row)
    return Difference(
        sides.now.uid,
        sides.now.title,
        part.name,
        Verdict.REMOVED,
        _row_text(table, part.row),
        "",
        _row_text(table, now.row),
        Why.CHANGED_HERE if changed else Why.NOTHING,
        (RemovePart(part.path),),
        table.name,
    )


def _row_text(table: HerTable, row: Row) -> str:
    return short(cell_text(row.get(column.key)) for column in said_columns(table))
