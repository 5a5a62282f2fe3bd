"""What a cell shows of a field: text, a number, a day, or nothing."""

from datetime import date, datetime
from decimal import Decimal

from coopdesk.domain.periods import Period
from coopdesk.exporting.column import Column, join, vocabulary_of
from coopdesk.exporting.words import Words

Cell = str | int | Decimal | date | datetime | None
Row = dict[str, Cell]


def shown(column: Column, owner: object, record_kind: str, words: Words) -> Cell:
    """Return what a column shows of a record or a part of a record of a kind."""
    key = column.key
    if column.kind == "code" and key.endswith("_code") and not hasattr(owner, key):
        return _plain(getattr(owner, key.removesuffix("_code"), None))
    value: object = getattr(owner, key, None)
    match column.kind:
        case "choice":
            return words.term(vocabulary_of(column, record_kind), str(value or ""))
        case "place":
            return words.place(str(value or ""))
        case "topics":
            return join(words.topic(code) for code in _texts(value))
        case "yes_no":
            return None if value is None else words.yes_no(yes=bool(value))
        case _:
            return _plain(value)


def period_cells(period: Period, words: Words, *, words_key: str, shape_key: str) -> Row:
    """Return the cells of the columns of a period."""
    return {
        "start": words.start(period),
        "end": words.end(period),
        "start_precision": period.start_precision,
        "end_precision": period.end_precision,
        shape_key: "" if period.shape == "none" else period.shape,
        words_key: period.words,
    }


def _plain(value: object) -> Cell:
    match value:
        case str() | int() | Decimal() | date():
            return value
        case tuple():
            return join(_texts(value))  # pyright: ignore[reportUnknownArgumentType]
        case _:
            return None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(v) for v in value) if isinstance(value, tuple) else ()  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
