"""Records written as a workbook that people read, change and send back."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO, Literal

from coopdesk.domain.progress import Progress, unheard
from coopdesk.domain.records import KINDS, Record
from coopdesk.exporting.about import About
from coopdesk.exporting.cells import Cell
from coopdesk.exporting.choosing import chosen_columns
from coopdesk.exporting.columns import MAIN_SHEETS, PART_SHEETS, Sheet
from coopdesk.exporting.main_rows import main_cells
from coopdesk.exporting.part_rows import has_parts, part_cells
from coopdesk.exporting.personal import without_internal, without_people
from coopdesk.exporting.replacing import replacing
from coopdesk.exporting.words import Words, words_for
from coopdesk.exporting.xlsx_about import facts_of
from coopdesk.exporting.xlsx_book import Book
from coopdesk.exporting.xlsx_schema import record_values, schema_values
from coopdesk.exporting.xlsx_summary import counts_of
from coopdesk.exporting.xlsx_table import TableSheet
from coopdesk.exporting.xlsx_texts import HOW, text
from coopdesk.vocabulary.topics import TopicEntry

Rows = Literal["record", "party"]

_REPORT_EVERY = 100


def write_workbook(
    path: Path,
    records: Iterable[Record],
    *,
    language: str,
    topics: Sequence[TopicEntry],
    about: About,
    columns: Sequence[str] | None = None,
    rows: Rows = "record",
    people: bool = False,
    internal: bool = True,
    report: Progress = unheard,
) -> None:
    """Write records as a workbook, all at once or not at all.

    language may be a locale such as "es_MX", which decides the paper too. columns are keys of the
    main sheets in their order, None for all; the sheets of parts are always whole. rows "party"
    repeats a record for each of its parties. report counts records.
    Raises the refusals of replacing(), and whatever report raises.
    """
    with replacing(path) as file:
        write_book(
            file,
            list(records),
            language=language,
            topics=topics,
            about=about,
            columns=columns,
            rows=rows,
            people=people,
            internal=internal,
            report=report,
        )


def write_book(
    file: BinaryIO,
    records: Sequence[Record],
    *,
    language: str,
    topics: Sequence[TopicEntry],
    about: About,
    columns: Sequence[str] | None = None,
    rows: Rows = "record",
    people: bool = False,
    internal: bool = True,
    only_filled: bool = False,
    report: Progress = unheard,
) -> None:
    """Write the same into a file that is open; raises OSError, and whatever report raises.

    internal False leaves internal comments out; only_filled leaves out sheets without a row
    and hides the lists, so that nothing idle is printed.
    """
    words = words_for(language, topics, records)
    with (
        TemporaryDirectory(prefix="coopdesk-") as parts,
        Book(file, parts, words, language) as book,
    ):
        said = [_said(record, people=people, internal=internal) for record in records]
        by_party = rows == "party"
        _add_tables(book, said, words, columns, by_party=by_party, only_filled=only_filled)
        _fill(book, records, said, words, by_party=by_party, report=report)
        title = text("title", words.language)
        book.add_summary(counts_of(records, words), (title, _chosen(records, about, words)))
        book.add_lists(hidden=only_filled)
        facts = facts_of(about, book.tables, words.language, people=people, internal=internal)
        book.add_about(title, facts, HOW[words.language])
        schema = schema_values(about, words.language, rows, people=people, internal=internal)
        book.close(title, about, [*schema, *record_values(record.uid for record in records)])


def _add_tables(
    book: Book,
    records: Sequence[Record],
    words: Words,
    columns: Sequence[str] | None,
    *,
    by_party: bool,
    only_filled: bool,
) -> None:
    kinds = {record.kind for record in records}
    always = not (only_filled and records)
    for sheet in MAIN_SHEETS:
        if (sheet.always and always) or sheet.record_kind in kinds:
            chosen = chosen_columns(sheet, columns, records, by_party=by_party)
            book.add_table(sheet, chosen)
    for sheet in PART_SHEETS:
        if (sheet.always and always) or _has_rows(sheet, records, words):
            book.add_table(sheet, sheet.columns)


def _said(record: Record, *, people: bool, internal: bool) -> Record:
    """Return what the sheets of parts may say of a record."""
    said = record if people else without_people(record)
    return said if internal else without_internal(said)


def _has_rows(sheet: Sheet, records: Iterable[Record], words: Words) -> bool:
    return any(has_parts(sheet, record, words) for record in records)


def _fill(
    book: Book,
    records: Sequence[Record],
    said: Sequence[Record],
    words: Words,
    *,
    by_party: bool,
    report: Progress,
) -> None:
    ways = [(table, _cells_of(table, words, by_party=by_party)) for table in book.tables]
    walks = {kind: [(t, way) for t, way in ways if _shows(t.sheet, kind)] for kind in KINDS}
    for done, (record, shown) in enumerate(zip(records, said, strict=True)):
        if done % _REPORT_EVERY == 0:
            report(done, len(records))
        for table, cells_of in walks[record.kind]:
            # The checksum on the main sheet is that of the whole record in the catalogue.
            for cells in cells_of(shown if table.sheet.part else record):
                table.add(cells)
    report(len(records), len(records))


def _cells_of(
    table: TableSheet, words: Words, *, by_party: bool
) -> Callable[[Record], Iterator[list[Cell]]]:
    if table.sheet.part:
        return part_cells(table.sheet, table.columns, words)
    return main_cells(table.sheet, table.columns, words, by_party=by_party)


def _shows(sheet: Sheet, kind: str) -> bool:
    return bool(sheet.part) or sheet.record_kind == kind


def _chosen(records: Sequence[Record], about: About, words: Words) -> str:
    number = f"{text('records', words.language)}: {len(records)}"
    return f"{number} · {about.query or text('all', words.language)} · {about.made:%Y-%m-%d}"
