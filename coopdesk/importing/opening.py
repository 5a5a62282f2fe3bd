"""A file opened for bringing in: its sheets, the tables in them, what their columns become."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

from coopdesk.domain.errors import BadRecordFile, NoTableFound, NotAWorkbook, WorkbookDamaged
from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import from_json
from coopdesk.domain.records import Record
from coopdesk.importing.choices import Choice, Place
from coopdesk.importing.mapping import Mapping, map_table
from coopdesk.importing.sheets import SheetRow, Workbook, file_hash, read_file
from coopdesk.importing.tables import Schema, Table, find_tables

NO_SCHEMA = Schema()
Cell = tuple[str, int, int]  # a sheet, the number of a row, that of a column
LARGEST_JSON = 200 << 20  # bytes


@dataclass(frozen=True, slots=True)
class JsonRecord:
    """A record of a JSON file by its place from 1, or the field and value that refuse it."""

    number: int
    record: Record | None
    title: str = ""
    field: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file read whole and understood as far as its headings tell; ready for a plan.

    mappings has one entry per table, None where a table brings no records. json holds the records
    of a JSON file, which has no tables. choices are what the officer decided about rows, written
    the cells that she wrote, by sheet, row and column; None where she emptied one.
    """

    path: Path
    sha256: str
    workbook: Workbook | None = None
    schema: Schema = NO_SCHEMA
    tables: tuple[Table, ...] = ()
    mappings: tuple[Mapping | None, ...] = ()
    json: tuple[JsonRecord, ...] = ()
    choices: dict[Place, Choice] = field(default_factory=dict[Place, Choice])
    written: dict[Cell, str | None] = field(default_factory=dict[Cell, str | None])

    def with_mapping(self, mapping: Mapping) -> Opened:
        """Return the file with the columns of one table mapped as the officer wants it."""
        wanted = (mapping.sheet, mapping.place)
        kept = (mapping if m and (m.sheet, m.place) == wanted else m for m in self.mappings)
        return replace(self, mappings=tuple(kept))

    def with_cell(self, sheet: str, row: int, column: int, text: str | None) -> Opened:
        """Return the file with another text in a cell of a table's rows; None empties the cell."""
        own = [t for t in self.tables if t.sheet == sheet]
        having = [t for t in own if column in dict(t.headings)] or own  # others stand beside it
        tables = (_with_cell(t, row, column, text) if t in having else t for t in self.tables)
        written = self.written | {(sheet, row, column): text}
        return replace(self, tables=tuple(tables), written=written)

    def with_choice(self, sheet: str, row: int, choice: Choice | None, place: int = 1) -> Opened:
        """Return the file with a row of a table decided; None leaves it to us again."""
        choices = {at: kept for at, kept in self.choices.items() if at != (sheet, row, place)}
        if choice:
            choices[sheet, row, place] = choice
        return replace(self, choices=choices)


def open_file(path: Path, report: Progress = unheard, kind: str = "auto") -> Opened:
    """Read a workbook, csv or our own JSON; kind "projects" and the like forces the main sheet.

    Raises the refusals of read_file, and NoTableFound.
    """
    if path.suffix.lower() in {".json", ".jsonl"}:
        return Opened(path, file_hash(path), json=tuple(_json_records(path)))
    workbook = read_file(path, report)
    schema, tables = find_tables(workbook, kind)
    mappings = tuple(map_table(t, schema) if t.target else None for t in tables)
    return Opened(path, workbook.sha256, workbook, schema, tables, mappings)


def _with_cell(table: Table, number: int, column: int, text: str | None) -> Table:
    """Write into a row of a table; rows that are headings or stand outside of it stay."""
    at = bisect_left(table.rows, number, key=lambda row: row.number)
    if at == len(table.rows) or table.rows[at].number != number:
        return table
    cells = {c: v for c, v in table.rows[at].cells.items() if c != column}
    if text and text.strip():
        cells[column] = text
    return replace(table, rows=(*table.rows[:at], SheetRow(number, cells), *table.rows[at + 1 :]))


def _json_records(path: Path) -> Iterator[JsonRecord]:
    """Yield the records of a list, of an object with "records", or one per line."""
    try:
        if path.stat().st_size > LARGEST_JSON:
            raise WorkbookDamaged(path)
        values = _json_values(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError):
        raise WorkbookDamaged(path) from None
    if not values:
        raise NoTableFound(path)
    if not any(isinstance(value, dict) and "title" in value for value in values):
        raise NotAWorkbook(path)
    for number, value in enumerate(values, 1):
        yield _json_record(number, value)


def _json_values(text: str) -> list[Any]:
    try:
        whole = json.loads(text)
    except ValueError:
        return [json.loads(line) for line in text.split("\n") if line.strip()]
    if isinstance(whole, dict):
        found = cast("dict[str, Any]", whole)
        whole = found.get("records", [found])
    return cast("list[Any]", whole) if isinstance(whole, list) else []


def _json_record(number: int, value: Any) -> JsonRecord:
    values = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    title = str(values.get("title", ""))
    try:
        record = from_json(values)
    except BadRecordFile as bad:
        return JsonRecord(number, None, title, bad.field, bad.value[:200])
    return JsonRecord(number, record, title)
