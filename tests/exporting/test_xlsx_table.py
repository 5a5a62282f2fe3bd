import io
from pathlib import Path

import pytest

from coopdesk.exporting.columns import sheet
from coopdesk.exporting.words import words_for
from coopdesk.exporting.xlsx_book import Book


def test_a_row_beyond_the_last_of_a_sheet_is_never_dropped_silently(tmp_path: Path) -> None:
    book = Book(io.BytesIO(), str(tmp_path), words_for("en", ()), "en")
    table = book.add_table(sheet("learnings"), sheet("learnings").columns)
    table.rows = 1_048_575
    with pytest.raises(OverflowError):
        table.add({"text": "one too many"})
