"""What a cell looks like before anybody knows what its column means: a heading, a figure, words."""

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from coopdesk.domain.money import read_money
from coopdesk.importing.sheets import CellError, CellValue

LONGEST_HEADING = 160  # characters
YEARS = range(1900, 2101)


def like_heading(value: CellValue) -> bool:
    """Tell whether a cell could be a heading: a short text with letters, or "#"; no link."""
    if not isinstance(value, str) or len(value) > LONGEST_HEADING:
        return False
    if not any(map(str.isalpha, value)):
        return value.strip() in _SIGNS
    return not _NO_HEADING.search(value) and (not is_figure(value) or bool(_ISO.match(value)))


def is_year(value: CellValue) -> bool:
    """Tell whether a cell is a year and nothing else."""
    if isinstance(value, str):
        return bool(_YEAR.fullmatch(value.strip()))
    return isinstance(value, int) and value in YEARS


def is_figure(value: CellValue) -> bool:
    """Tell whether a cell is a number, an amount or a day rather than words."""
    if isinstance(value, str):
        return len(value) <= 40 and bool(_FIGURE.fullmatch(value))
    return not isinstance(value, CellError)


def is_day(value: CellValue) -> bool:
    """Tell whether a cell is a day, typed or written in figures."""
    if isinstance(value, str):
        return bool(_DAY.match(value.strip()))
    return isinstance(value, date)


def is_words(value: CellValue) -> bool:
    """Tell whether a cell says something in words."""
    return isinstance(value, str) and not is_figure(value) and not is_blank(value)


def is_blank(value: CellValue) -> bool:
    """Tell whether a cell shows nothing, or only what people put into an empty cell."""
    return isinstance(value, str) and not any(map(str.isalnum, value))


def number_of(value: CellValue) -> Decimal | None:
    """Return the number a cell holds or writes; None where it is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | Decimal):
        return Decimal(value)
    if isinstance(value, str) and is_figure(value) and not is_day(value):
        return read_money(value).amount
    return None


def share(truths: Iterable[bool]) -> float:
    """Return which part of many is true; 0 of nothing."""
    found = list(truths)
    return sum(found) / len(found) if found else 0.0


_SIGNS = frozenset(("#", "%", "№", "°", "$", "€", "£"))
_NO_HEADING = re.compile(r"^\s*(https?:|www\.)|\S@\S|[.;]\s+\w.*[.;]\s+\w", re.DOTALL)
_ISO = re.compile(r"(?i)\s*(iso|m)[\s-]?\d{1,4}\b")  # ISO3, M49: how codes of countries are called
_YEAR = re.compile(r"(19|20)\d\d")
_FIGURE = re.compile(r"[^\w]*(?:[A-Za-z]{1,3}[^\w]*)??\d[\d\W]*(?:[A-Za-z]{1,3}\W*)?")
_DAY = re.compile(r"\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?\b|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d\d)\b")
