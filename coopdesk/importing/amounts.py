"""Amounts of money in columns of their own: kind from the heading, currency from wherever it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from coopdesk.domain.clean import FINEST, LARGEST
from coopdesk.domain.money import AmountRead, DecimalMark, read_money
from coopdesk.domain.records import Money
from coopdesk.importing.candidates import NEEDS_CONTENT
from coopdesk.importing.cells import RowCells, plain
from coopdesk.importing.heading_text import HeadingText
from coopdesk.importing.mapping import ColumnMapping
from coopdesk.importing.notes import Code
from coopdesk.importing.sheets import CellValue
from coopdesk.importing.targets import AMOUNT, CURRENCY_BESIDE
from coopdesk.vocabulary.currencies import find_currency, find_currency_alone


@dataclass(frozen=True, slots=True)
class AmountColumn:
    """A column of amounts of one kind; scale is a power of ten, beside the column of currencies.

    words are kept with each amount where the heading says more than the kind.
    """

    number: int
    key: str
    currency: str
    scale: int
    beside: int
    decimal_mark: DecimalMark | None
    words: str

    @classmethod
    def of(
        cls, mapped: ColumnMapping, told: HeadingText, beside: int, texts: Sequence[str]
    ) -> AmountColumn:
        """Return the column as its heading and the texts in it tell."""
        uncertain = mapped.confidence < NEEDS_CONTENT
        says_more = uncertain or told.scale or told.as_of or told.aside
        heading = " ".join(mapped.heading.split()) if says_more else ""
        place = (mapped.column, mapped.becomes, told.currency, told.scale, beside)
        return cls(*place, decimal_mark_of(texts), heading)


def decimal_mark_of(texts: Sequence[str]) -> DecimalMark | None:
    """Return the mark that parts the fractions of a column, where a value shows it."""
    marks: set[DecimalMark] = set()
    for text in texts:
        if (shown := _BOTH_MARKS.search(text)) or (shown := _FRACTION.search(text)):
            marks.add("," if shown[1] == "," else ".")
    return marks.pop() if len(marks) == 1 else None


def money_of(column: AmountColumn, cells: RowCells) -> Money | None:
    """Return the amount of a cell; words that are no single amount are kept as they are."""
    value = cells.raw_at(column.number, column.key)
    if value is None or isinstance(value, bool):
        return None
    kind = column.key.removeprefix(AMOUNT)
    written = plain(value).strip()
    read = _read(value, written, column.decimal_mark)
    currency, said = _currency(column, read, cells)
    amount = read.amount
    if amount is not None and column.scale and not _SCALED.search(written):
        amount = (amount * 10**column.scale).normalize()
        amount = amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount
    if amount is None or abs(amount) >= LARGEST or read.doubtful:
        cells.note(Code.AMOUNT_UNCLEAR, column.key, written, column=column.number)
        cells.doubt("money", written, column.number)
        return Money(kind, None, currency, None, _words(column, written, said))
    kept = rounded(amount)
    is_plain = _EXACT.fullmatch(written) and not column.scale and is_same(amount, kept)
    words = _words(column, written, said) if said or not is_plain else column.words
    return Money(kind, kept, currency, None, words)


def rounded(amount: Decimal) -> Decimal:
    """Return an amount as fine as it is kept."""
    exact = amount.quantize(FINEST).normalize()
    return exact.quantize(Decimal(1)) if exact == exact.to_integral_value() else exact


def is_same(amount: Decimal, kept: Decimal) -> bool:
    """Tell whether an amount is what is kept of it, but for what a sheet's reckoning adds.

    Sheets reckon with 15 digits: 9550110.744099999 is 9550110.7441.
    """
    return abs(amount - kept) <= abs(amount).scaleb(-15)


def _read(value: CellValue, written: str, mark: DecimalMark | None) -> AmountRead:
    if isinstance(value, int | Decimal):
        return AmountRead(Decimal(value), "", written)
    if _EXACT.fullmatch(written):
        return AmountRead(Decimal(written), "", written)
    return _read_text(written, mark)


@lru_cache(maxsize=16384)
def _read_text(text: str, mark: DecimalMark | None) -> AmountRead:
    return read_money(text, mark)


def _currency(column: AmountColumn, read: AmountRead, cells: RowCells) -> tuple[str, str]:
    """Return the code of the currency, and the words that told it where they are no code."""
    if read.currency:
        code = find_currency(read.currency) or find_currency_alone(read.currency)
        if code:
            return code, ""
    if column.beside:
        said = cells.text_at(column.beside)
        code = find_currency_alone(said) if said else None
        if code:
            return code, "" if said.upper() == code else said
        if said:
            cells.note(Code.CURRENCY_UNKNOWN, CURRENCY_BESIDE, said, column=column.beside)
            cells.doubt("money", said, column.beside)
            return column.currency, said
    return column.currency, read.currency if read.currency and not column.currency else ""


def _words(column: AmountColumn, written: str, said: str) -> str:
    whole = f"{written} {said}".strip()
    return f"{column.words}: {whole}" if column.words else whole


_BOTH_MARKS = re.compile(r"\d[.,'’ ]\d{3}([.,])\d{1,2}(?!\d)")
_FRACTION = re.compile(r"(?<![\d.,])\d+([.,])(?:\d{1,2}|\d{4,})(?![\d.,])")
_EXACT = re.compile(r"-?\d{1,15}(?:\.\d{1,2}|\.\d{4,})?")
_SCALED = re.compile(r"(?i)[a-z]{3,}|\bmn?\b")
