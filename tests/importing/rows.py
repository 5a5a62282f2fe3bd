"""Rows as a file from others would hold them, read as records without a catalogue."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from coopdesk.domain.records import Record
from coopdesk.exporting.columns import sheet
from coopdesk.importing.building import build
from coopdesk.importing.cells import Source
from coopdesk.importing.mapping import Mapping, map_table
from coopdesk.importing.notes import Note
from coopdesk.importing.reading import FileRead, read_tables
from coopdesk.importing.sheets import SheetRow
from coopdesk.importing.tables import Schema, Table
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

SOURCE = Source("listing.xlsx", "0" * 64)
TOPICS = TopicIndex(shipped_topics())


@dataclass(frozen=True)
class Read:
    records: list[Record]
    mapping: Mapping
    file: FileRead

    @property
    def notes(self) -> list[Note]:
        return [note for row in self.file.rows for note in row.notes if note.severity != "note"]


def table_of(headings: Sequence[str], *rows: Sequence[Any], target: str = "projects") -> Table:
    return Table(
        "Listing",
        sheet(target),
        heading_row=1,
        headings=tuple(enumerate(headings, 1)),
        rows=tuple(
            SheetRow(number, {c: v for c, v in enumerate(row, 1) if v is not None})
            for number, row in enumerate(rows, 2)
        ),
    )


def read_rows(headings: Sequence[str], *rows: Sequence[Any], target: str = "projects") -> Read:
    table = table_of(headings, *rows, target=target)
    mapping = map_table(table, Schema())
    found = read_tables([(table, mapping)], Schema(), TOPICS, source=SOURCE)
    return Read([build(read) for read in found.records], mapping, found)


def becomes(headings: Sequence[str], *rows: Sequence[Any], target: str = "projects") -> list[str]:
    return [c.becomes for c in read_rows(headings, *rows, target=target).mapping.columns]
