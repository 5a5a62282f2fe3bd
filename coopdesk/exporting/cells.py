"""What a cell shows of a field: text, a number, a day, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Any

from coopdesk.domain.periods import Period
from coopdesk.exporting.column import Column, join, vocabulary_of
from coopdesk.exporting.words import Words

Cell = str | int | Decimal | date | datetime | None
Row = dict[str, Cell]
Show = Callable[[Any], Cell]  # what a column shows of its owner: a record, or a part of one

PLAIN = {"text", "long", "lines", "date", "time", "number", "money", "url"}


def show_of(column: Column, owner: type[Any], record_kind: str, words: Words) -> Show:
    """Return what makes the cells of a column, of owners of a type in records of a kind.

    It is asked for once for a column, and called a hundred thousand times.
    """
    key = column.key
    if column.kind == "code" and key.endswith("_code") and key not in _names(owner):
        key = key.removesuffix("_code")
        return _plain_of(key) if key in _names(owner) else _nothing
    if key not in _names(owner):
        return _nothing if column.kind in PLAIN | {"code", "yes_no"} else _empty
    get = attrgetter(key)
    match column.kind:
        case "choice":
            vocabulary, term = vocabulary_of(column, record_kind), words.term
            return lambda owner: term(vocabulary, str(get(owner) or ""))
        case "place":
            return lambda owner: words.place(str(get(owner) or ""))
        case "topics":
            return lambda owner: words.topics_of(get(owner))
        case "yes_no":
            return lambda owner: _yes_no(get(owner), words)
        case _:
            return _plain_of(key)


def period_shows(
    words: Words, *, words_key: str, shape_key: str
) -> dict[str, Callable[[Period], Cell]]:
    """Return what makes the cells of the columns of a period."""
    return {
        "start": words.start,
        "end": words.end,
        "start_precision": lambda period: period.start_precision,
        "end_precision": lambda period: period.end_precision,
        shape_key: lambda period: "" if period.shape == "none" else period.shape,
        words_key: lambda period: period.words,
    }


def _plain_of(key: str) -> Show:
    get = attrgetter(key)

    def show(owner: object) -> Cell:
        value = get(owner)
        return value if type(value) is str else _plain(value)

    return show


def _plain(value: object) -> Cell:
    match value:
        case str() | int() | Decimal() | date():
            return value
        case tuple():
            return join(map(str, value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        case _:
            return None


def _yes_no(value: object, words: Words) -> Cell:
    return None if value is None else words.yes_no(yes=bool(value))


def _nothing(_owner: object) -> Cell:
    return None


def _empty(_owner: object) -> Cell:
    return ""


@cache
def _names(owner: type[Any]) -> frozenset[str]:
    return frozenset(field.name for field in fields(owner))
