"""The columns a list of records can show, as data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from coopdesk.domain.records import RecordRow
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.paged_table import Cell
from coopdesk.vocabulary.date_text import period_in_list, period_long
from coopdesk.vocabulary.moments import moment_text
from coopdesk.vocabulary.places import is_region, place_name
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate


@dataclass(frozen=True)
class RecordColumn:
    """A column: its heading, how wide it starts (characters), what it shows of a record."""

    key: str
    title: str
    cell: Callable[[RecordRow, Reader], Cell]
    width: float = 16
    right: bool = False
    sortable: bool = True
    fills: bool = False


def _when(row: RecordRow, reader: Reader) -> Cell:
    """Show long periods by months or years; the tip has the days."""
    short = period_in_list(row.period, reader.language)
    return Cell(short, period_long(row.period, reader.language))


def _title(row: RecordRow, _reader: Reader) -> Cell:
    return Cell(row.title, row.title)


def _places(codes: Sequence[str], reader: Reader) -> Cell:
    names = [place_name(code, reader.language) for code in codes]
    shown = [name if is_region(code) else code for code, name in zip(codes, names, strict=True)]
    return Cell(", ".join(shown), ", ".join(names))


def _topics(row: RecordRow, reader: Reader) -> Cell:
    text = ", ".join(reader.topics.label(code, reader.language) for code in row.topics)
    return Cell(text, text, faded=True)


def _status(row: RecordRow, reader: Reader) -> Cell:
    return Cell(term(f"{row.kind}_status", row.status, reader.language) if row.status else "")


def _modality(row: RecordRow, reader: Reader) -> Cell:
    return Cell(term("modality", row.modality, reader.language) if row.modality else "")


def _kind(row: RecordRow, reader: Reader) -> Cell:
    return Cell(term("kind", row.kind, reader.language), faded=True)


def _held(row: RecordRow, reader: Reader) -> Cell:
    return _places((row.country_held,) if row.country_held else (), reader)


def _number(count: int) -> Cell:
    return Cell(str(count) if count else "", faded=True)


def _changed(row: RecordRow, reader: Reader) -> Cell:
    return Cell(moment_text(row.updated_at, reader.language), row.updated_by, faded=True)


def _deleted(row: RecordRow, reader: Reader) -> Cell:
    return Cell(moment_text(row.deleted_at, reader.language))


COLUMNS = (
    RecordColumn("period", str(QT_TRANSLATE_NOOP("columns", "When")), _when, 18),
    RecordColumn("title", str(QT_TRANSLATE_NOOP("columns", "Title")), _title, 44, fills=True),
    RecordColumn("kind", str(QT_TRANSLATE_NOOP("columns", "Kind")), _kind, 9),
    RecordColumn(
        "requesting",
        str(QT_TRANSLATE_NOOP("columns", "Requesting")),
        lambda row, reader: _places(row.requesting, reader),
        10,
    ),
    RecordColumn(
        "providing",
        str(QT_TRANSLATE_NOOP("columns", "Providing")),
        lambda row, reader: _places(row.providing, reader),
        10,
    ),
    RecordColumn(
        "others",
        str(QT_TRANSLATE_NOOP("columns", "Others")),
        lambda row, reader: _places(row.others, reader),
        10,
        sortable=False,
    ),
    RecordColumn(
        "topics", str(QT_TRANSLATE_NOOP("columns", "Topics")), _topics, 12, sortable=False
    ),
    RecordColumn("status", str(QT_TRANSLATE_NOOP("columns", "Status")), _status, 14),
    RecordColumn(
        "reference",
        str(QT_TRANSLATE_NOOP("columns", "Reference")),
        lambda row, _: Cell(row.reference),
        14,
    ),
    RecordColumn(
        "modality", str(QT_TRANSLATE_NOOP("columns", "Modality")), _modality, 16, sortable=False
    ),
    RecordColumn(
        "country_held", str(QT_TRANSLATE_NOOP("columns", "Held in")), _held, 10, sortable=False
    ),
    RecordColumn(
        "learnings",
        str(QT_TRANSLATE_NOOP("columns", "Learnings")),
        lambda row, _: _number(row.learnings),
        10,
        right=True,
        sortable=False,
    ),
    RecordColumn(
        "next_steps",
        str(QT_TRANSLATE_NOOP("columns", "Next steps")),
        lambda row, _: _number(row.next_steps),
        11,
        right=True,
        sortable=False,
    ),
    RecordColumn("updated", str(QT_TRANSLATE_NOOP("columns", "Changed")), _changed, 16),
    RecordColumn("deleted", str(QT_TRANSLATE_NOOP("columns", "Deleted")), _deleted, 16),
)


def column_specs(shown: Sequence[str]) -> list[ColumnSpec]:
    """Return every column for the table; those not among the shown start hidden."""
    return [
        ColumnSpec(
            column.key,
            translate("columns", column.title),
            right=column.right,
            width=column.width,
            shown=column.key in shown,
            sortable=column.sortable,
            fills=column.fills,
        )
        for column in COLUMNS
    ]


def cells(row: RecordRow, reader: Reader, shown: Sequence[str]) -> list[Cell | None]:
    """Return what the columns up to the last one shown have of a record, None for those hidden.

    Most lists show half of the columns: 9 ms rather than 20 to fill three screens.
    """
    return [column and column.cell(row, reader) for column in _up_to_last(tuple(shown))]


def texts(row: RecordRow, reader: Reader, shown: Sequence[str]) -> list[str]:
    """Return the texts of these columns, names in place of codes, for the clipboard."""
    found = {column.key: column.cell(row, reader) for column in COLUMNS}
    named = {"requesting", "providing", "others", "country_held"}
    return [found[key].tip if key in named else found[key].text for key in shown]


@lru_cache(maxsize=16)
def _up_to_last(shown: tuple[str, ...]) -> tuple[RecordColumn | None, ...]:
    last = max(place for place, column in enumerate(COLUMNS) if column.key in shown)
    return tuple(column if column.key in shown else None for column in COLUMNS[: last + 1])
