"""Tables as plain text: their encoding and separator are found from the text itself."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator

from coopdesk.foreign.decoding import GUESSED, decoded
from coopdesk.importing.reader.content import (
    BookRead,
    Closing,
    Fact,
    Row,
    SheetRead,
    Value,
    batches,
)

FORMULA_STARTS = tuple("=+-@\t\r")
SEPARATORS = "\t;,|"
_LOOKED_AT = 60  # lines from which the separator is found
_LARGEST_FIELD = 100 << 20


def csv_book(content: bytes, name: str) -> BookRead:
    """Read a csv, or a text with another separator, as one sheet."""
    text, encoding = decoded(content)
    first = text[:200].splitlines()[:1]
    named = re.fullmatch(r"sep=(.)", first[0].strip('"')) if first else None  # Excel's own way
    separator = named[1] if named else separator_of(text)
    closing = Closing()
    if encoding in GUESSED:
        closing.facts.append(Fact("encoding_guessed", values=(GUESSED[encoding],)))
    rows = _rows(text, separator, skipped=1 if named else 0)
    return BookRead(iter([SheetRead(name, "visible", batches(rows), closing, has_types=False)]))


def separator_of(text: str) -> str:
    """Return the separator that cuts the most lines into equally many cells."""
    sample = "\n".join(text[: 1 << 18].splitlines()[:_LOOKED_AT])

    def evenness(separator: str) -> tuple[float, int]:
        rows = [row for row in _read(sample, separator) if any(row)]
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if not widths:
            return 0, 0
        width, times = max(widths.items(), key=lambda one: (one[1], one[0]))
        return times / len(rows), width

    return max(SEPARATORS, key=evenness)


def _read(text: str, separator: str, quoting: int = csv.QUOTE_MINIMAL) -> Iterator[list[str]]:
    csv.field_size_limit(_LARGEST_FIELD)
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, quoting=quoting)  # pyright: ignore[reportArgumentType]


def _rows(text: str, separator: str, skipped: int) -> Iterator[Row]:
    quoting = csv.QUOTE_NONE if _is_left_open(text, separator) else csv.QUOTE_MINIMAL
    for number, texts in enumerate(_read(text, separator, quoting), 1):
        cells: dict[int, Value] = {
            column: _plain_text(text) for column, text in enumerate(texts, 1) if text.strip()
        }
        if cells and number > skipped:
            yield number, cells


def _is_left_open(text: str, separator: str) -> bool:
    """Tell whether a quotation mark is never closed and would swallow the rest of the file."""
    if '"' not in text:
        return False
    last = ""
    for row in _read(text, separator):
        last = row[-1] if row else ""
    return last.count("\n") > 5 and not text.rstrip().endswith('"')


def _plain_text(text: str) -> str:
    """Return a text without the apostrophe our exports put before what looks like a formula."""
    return text[1:] if text.startswith("'") and text[1:2] in FORMULA_STARTS else text
