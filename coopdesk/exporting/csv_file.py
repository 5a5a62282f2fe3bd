"""Records as comma-separated values: one row per record, or per party, for any other program."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Literal

from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.record_json import plain_decimal
from coopdesk.domain.records import Record
from coopdesk.exporting.cells import Cell, Row
from coopdesk.exporting.choosing import chosen_columns
from coopdesk.exporting.column import Column, Sheet
from coopdesk.exporting.columns import KIND_COLUMN, MAIN_SHEETS
from coopdesk.exporting.main_rows import main_rows
from coopdesk.exporting.replacing import replacing
from coopdesk.exporting.words import Words, words_for
from coopdesk.vocabulary.topics import TopicEntry

_REPORT_EVERY = 100
# OWASP: a spreadsheet program takes a cell that begins so for a formula.
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
_NOT_FOR_READERS = {"content_hash", "mark", "revision", "framework", "announcement_printed"}


def write_csv(
    path: Path,
    records: Iterable[Record],
    *,
    language: str,
    topics: Sequence[TopicEntry],
    columns: Sequence[str] | None = None,
    rows: Literal["record", "party"] = "record",
    report: Progress = unheard,
) -> None:
    """Write records in UTF-8 with a byte order mark, so that Excel reads its accents.

    Days are written 2019-09-23; the checks of a workbook that comes back are left out.
    """
    kept = list(records)
    words = words_for(language, topics, kept)
    by_party = rows == "party"
    chosen = _columns(kept, columns, by_party=by_party)
    with replacing(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow([column.heading(language) for column in chosen])
        for done, record in enumerate(kept):
            if done % _REPORT_EVERY == 0:
                report(done, len(kept))
            for row in _rows(record, words, by_party=by_party):
                writer.writerow([_safe(row.get(column.key)) for column in chosen])
        report(len(kept), len(kept))
        text.detach()


def _columns(
    records: Sequence[Record], keys: Sequence[str] | None, *, by_party: bool
) -> list[Column]:
    """Return the columns of all kinds of record there are, each key once."""
    kinds = {record.kind for record in records}
    sheets = [s for s in MAIN_SHEETS if s.record_kind in kinds] or MAIN_SHEETS[:1]
    found: dict[str, Column] = {}
    for sheet in sheets:
        for column in chosen_columns(sheet, keys, records, by_party=by_party):
            if _is_for_readers(column):
                found.setdefault(column.key, column)
    if keys is not None:  # kinds together still keep the order that was asked for
        asked = {key: place for place, key in enumerate(keys)}
        return sorted(found.values(), key=lambda c: asked.get(c.key, len(asked)))
    columns = list(found.values())
    return [columns[0], KIND_COLUMN, *columns[1:]] if len(kinds) > 1 else columns


def _is_for_readers(column: Column) -> bool:
    return column.key not in _NOT_FOR_READERS and not column.key.endswith(("_precision", "_shape"))


def _rows(record: Record, words: Words, *, by_party: bool) -> Iterator[Row]:
    kind = words.term("kind", record.kind)
    for row in main_rows(_sheet_of(record), record, words, by_party=by_party):
        yield row | {"kind": kind}


def _sheet_of(record: Record) -> Sheet:
    return next(s for s in MAIN_SHEETS if s.record_kind == record.kind)


def _safe(value: Cell) -> str:
    match value:
        case None:
            return ""
        case str():
            return f"'{value}" if value.startswith(_DANGEROUS) else value
        case datetime():
            return value.isoformat(sep=" ", timespec="seconds")
        case date():
            return value.isoformat()
        case Decimal():
            return plain_decimal(value)
        case _:
            return str(value)
