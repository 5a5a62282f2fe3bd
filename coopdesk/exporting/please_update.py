"""The workbook *please update*: records of a country to be completed there and sent back.

It is an export like any other, so it comes back through the merge; what is missing is marked, and
only what may be filled in is not locked.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import KINDS, Record
from coopdesk.exporting.about import About
from coopdesk.exporting.cells import Cell
from coopdesk.exporting.choosing import chosen_columns
from coopdesk.exporting.columns import MAIN_SHEETS, PART_SHEETS, Sheet, sheet
from coopdesk.exporting.main_rows import main_cells
from coopdesk.exporting.part_rows import part_cells
from coopdesk.exporting.please_words import HOW, elsewhere, text
from coopdesk.exporting.replacing import replacing
from coopdesk.exporting.words import Words, words_for
from coopdesk.exporting.xlsx_book import Book
from coopdesk.exporting.xlsx_schema import record_values, schema_values
from coopdesk.exporting.xlsx_table import TableSheet
from coopdesk.exporting.xlsx_texts import text as export_text
from coopdesk.vocabulary.topics import TopicEntry

# What a country can tell, beside what it reads to know which record it is.
_READ = ("title", "reference", "requesting", "providing", "funding", "implementing", "beneficiary",
         "party", "others")  # fmt: skip
_FILLED = ("start", "end", "status", "topics", "narrative", "modality", "city", "country_held",
           "planned_end", "revised_end", "signed", "in_force", "ended")  # fmt: skip
_COLUMNS = (*_READ, "start", "end", "status", "topics", "narrative", "learnings", "next_steps",
            *_FILLED[5:])  # fmt: skip
# Blank cells of these are missing; others may well be blank.
_MISSED = ("start", "status", "topics", "narrative")
_PARTS = ("parties", "learnings", "next_steps")
_TOLD_BY = {
    "learnings": "learnings",
    "next_steps": "next_steps",
    **dict.fromkeys(_READ[2:], "parties"),
}
_REPORT_EVERY = 100


def write_please_update(
    path: Path,
    records: Sequence[Record],
    place: str,
    *,
    language: str,
    topics: Sequence[TopicEntry],
    about: About,
    over: Container[int] = (),
    report: Progress = unheard,
) -> None:
    """Write the records of a place for its people to complete; over are those that have ended.

    Raises the refusals of replacing(), and whatever report raises.
    """
    words = words_for(language, topics, records)
    with (
        replacing(path) as file,
        TemporaryDirectory(prefix="coopdesk-") as parts,
        Book(file, parts, words, language) as book,
    ):
        title = text("title", words.language).format(place=words.place(place))
        book.add_about(
            title,
            _facts(about, place, len(records), words),
            HOW[words.language],
            sheet=text("sheet", words.language),
            how=text("how", words.language),
        )
        _add_tables(book, records)
        _fill(book, records, words, over, report)
        book.add_lists()
        schema = schema_values(about, words.language, "record", people=False)
        book.close(title, about, [*schema, *record_values(record.uid for record in records)])


def _facts(about: About, place: str, count: int, words: Words) -> list[tuple[str, Cell]]:
    language = words.language
    facts: list[tuple[str, Cell]] = [
        (text("country", language), words.place(place)),
        (export_text("records", language), count),
        (export_text("made", language), f"{about.made:%Y-%m-%d}"),
        (export_text("by", language), about.by),
    ]
    return [(name, fact) for name, fact in facts if fact != ""]


def _add_tables(book: Book, records: Sequence[Record]) -> None:
    kinds = {record.kind for record in records}
    for each in MAIN_SHEETS:
        if each.record_kind in kinds:
            columns = chosen_columns(each, _COLUMNS, records)
            shown = [c for c in columns if not c.kinds or each.record_kind in c.kinds]
            book.add_table(each, shown, asked=frozenset(_FILLED))
    for each in PART_SHEETS:
        if each.key in _PARTS:
            book.add_table(each, each.columns, asked=_told_in(each))


def _told_in(part: Sheet) -> frozenset[str]:
    """Return the columns of a sheet of parts that may be filled in: a new row needs its title."""
    return frozenset(
        column.key
        for column in part.columns
        if not column.hidden and column.kind != "code" and column.key != "order"
    )


def _fill(
    book: Book,
    records: Sequence[Record],
    words: Words,
    over: Container[int],
    report: Progress,
) -> None:
    ways = [(table, _cells_of(table, words)) for table in book.tables]
    late: dict[str, list[int]] = {kind: [] for kind in KINDS}  # rows of what is over
    for done, record in enumerate(records):
        if done % _REPORT_EVERY == 0:
            report(done, len(records))
        for table, cells_of in ways:
            if table.sheet.record_kind in {record.kind, ""}:
                for cells in cells_of(record):
                    table.add(cells)
                if table.sheet.record_kind and record.id in over:
                    late[record.kind].append(table.rows)
    for table in book.tables:
        _mark(table, late.get(table.sheet.record_kind, ()), words.language)
    report(len(records), len(records))


def _cells_of(table: TableSheet, words: Words) -> Callable[[Record], Iterator[list[Cell]]]:
    make = part_cells if table.sheet.part else main_cells
    return make(table.sheet, table.columns, words)


def _mark(table: TableSheet, over: Sequence[int], language: str) -> None:
    if table.sheet.part:
        return
    for key in _MISSED:
        table.mark_gaps(key, over if key == "status" else ())
    for column in table.columns:
        if column.key in _TOLD_BY:
            named = sheet(_TOLD_BY[column.key]).title(language)
            table.annotate(column, elsewhere(named, language))
