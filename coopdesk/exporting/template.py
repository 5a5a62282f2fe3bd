"""The workbook to fill in: no rows but two grey examples, and guidance on its headings."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from coopdesk.domain.records import FRAMEWORK
from coopdesk.exporting.about import About
from coopdesk.exporting.choosing import chosen_columns
from coopdesk.exporting.columns import EXAMPLE, MAIN_SHEETS, PART_SHEETS
from coopdesk.exporting.main_rows import main_row
from coopdesk.exporting.part_rows import part_rows
from coopdesk.exporting.replacing import replacing
from coopdesk.exporting.template_examples import examples
from coopdesk.exporting.words import Words, words_for
from coopdesk.exporting.xlsx_about import facts_of
from coopdesk.exporting.xlsx_book import Book
from coopdesk.exporting.xlsx_schema import schema_values
from coopdesk.exporting.xlsx_table import TableSheet
from coopdesk.exporting.xlsx_texts import FILL_IN, note, text
from coopdesk.vocabulary.topics import TopicEntry

# Derived columns that import reads where only the first sheet has been filled in.
_FILLED_IN = frozenset(
    ("requesting", "providing", "funding", "implementing", "beneficiary", "learnings", "next_steps")
)


def write_template(
    path: Path, *, language: str, topics: Sequence[TopicEntry], about: About
) -> None:
    """Write the workbook to fill in; import skips its examples.

    Raises the refusals of replacing().
    """
    words = words_for(language, topics)
    with (
        replacing(path) as file,
        TemporaryDirectory(prefix="coopdesk-") as parts,
        Book(file, parts, words, language) as book,
    ):
        for sheet in MAIN_SHEETS:
            if sheet.record_kind != FRAMEWORK:
                columns = chosen_columns(sheet, None, ())
                asked = [c for c in columns if not c.derived or c.key in _FILLED_IN]
                book.add_table(sheet, asked, fill_in=True)
        for sheet in PART_SHEETS:
            if sheet.always:
                book.add_table(sheet, sheet.columns, fill_in=True)
        for table in book.tables:
            _show_how(table, words)
        book.add_lists()
        title = text("template", words.language)
        facts = facts_of(about, (), words.language, people=False)[1:]  # nothing was chosen
        book.add_about(title, facts, FILL_IN[words.language])
        book.close(title, about, schema_values(about, words.language, "template", people=False))


def _show_how(table: TableSheet, words: Words) -> None:
    sheet = table.sheet
    for record in examples(words.language):
        if sheet.part:
            rows = list(part_rows(sheet, record, words))
        else:
            rows = [main_row(sheet, record, words)] if record.kind == sheet.record_kind else []
        for row in rows:
            marked = row | {"mark": EXAMPLE}
            table.add([marked.get(column.key) for column in table.columns], example=True)
    for column in table.columns:
        table.annotate(column, note(column.key, words.language))
