"""Records as JSON and back without loss, and the hash of what a record says.

The names are those of the command line's JSON; a period is spread over start, end,
start_precision, end_precision, period_shape and period_text.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints

from coopdesk.domain import records, results
from coopdesk.domain.errors import BadRecordFile
from coopdesk.domain.hashing import sha256_of
from coopdesk.domain.periods import Period
from coopdesk.domain.records import Record
from coopdesk.domain.results import ItemPeriod, NodeModel

Json = dict[str, Any]

KEPT_BY_CATALOGUE = frozenset(
    (
        "id",
        "revision",
        "content_hash",
        "created_at",
        "created_by",
        "updated_at",
        "updated_by",
        "deleted_at",
    )
)
UNSAID = object()
_ALWAYS = {"kind", "title", "confirmed"}  # written even where they say the usual
_PLAIN = frozenset((str, int, bool, NoneType))  # values that JSON holds as they are
_HASHED = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_PERIOD_KEYS = {"shape": "period_shape", "words": "period_text"}


def to_json(record: Record, *, whole: bool = True) -> Json:
    """Return the record as plain JSON values; not whole leaves out row ids and what is empty."""
    values = _encode(record, whole=whole)
    if not whole:
        values = {k: v for k, v in values.items() if k not in KEPT_BY_CATALOGUE}
    return values


def from_json(values: Json) -> Record:
    """Return the record of to_json; raises BadRecordFile for a value its field cannot hold."""
    record = _decode(Record, values)
    if record.kind not in records.KINDS:
        raise BadRecordFile("kind", record.kind)
    return record


def content_hash(record: Record) -> str:
    """Return the SHA-256 of all that the record says, row ids and book-keeping left out."""
    text = _HASHED.encode(to_json(record, whole=False))
    return sha256_of(text.encode("utf-8", "surrogatepass"))


def hashed_fields(kind: type[Any]) -> tuple[tuple[str, str, Any], ...]:
    """Name what content_hash takes of a record or part: column, key of JSON, what is left unsaid.

    Ids and what the catalogue keeps are left out; UNSAID equals nothing, so that it is always said.
    """
    found: list[tuple[str, str, Any]] = []
    for name, default in _defaults(kind):
        if isinstance(default, Period):
            short = kind is ItemPeriod
            found += [(f"period_{n}", _period_key(n, short=short), d) for n, d in _defaults(Period)]
        elif name != "id" and name not in KEPT_BY_CATALOGUE:
            found.append((name, name, UNSAID if name in _ALWAYS else default))
    return tuple(found)


def as_new(record: Record) -> Record:
    """Return the record as a new one: no uid, no ids, nothing the catalogue keeps."""
    bare = from_json(to_json(record, whole=False))
    return replace(bare, uid="")


def _encode(value: Any, *, whole: bool) -> Any:
    if type(value) in _PLAIN:  # as most are: hashing takes 0.08 ms rather than 0.13
        return value
    if type(value) is tuple:
        return [_encode(part, whole=whole) for part in cast("tuple[Any, ...]", value)]
    match value:
        case NodeModel(number=number):
            return number
        case _ if is_dataclass(value):
            return _encode_fields(cast("Any", value), whole=whole)
        case date():  # a datetime is one
            return value.isoformat()
        case Decimal():
            return plain_decimal(value)
        case _:
            return value


def _encode_fields(owner: Any, *, whole: bool) -> Json:
    found: Json = {}
    kind = cast("type[Any]", type(owner))
    said = zip(_defaults(kind), _values(kind)(owner), strict=True)
    if not whole:  # sifted first: of 57 fields some ten say anything
        said = [each for each in said if each[1] != each[0][1] or each[0][0] in _ALWAYS]
    for (name, _default), value in said:
        if isinstance(value, Period):
            found |= _encode_period(value, whole=whole, short=kind is ItemPeriod)
        elif whole or name != "id":
            found[name] = value if type(value) in _PLAIN else _encode(value, whole=whole)
    return found


@cache
def _defaults(kind: type[Any]) -> tuple[tuple[str, Any], ...]:
    """Return the names and defaults of a value's fields."""
    return tuple((field.name, field.default) for field in fields(kind))


@cache
def _values(kind: type[Any]) -> Callable[[Any], tuple[Any, ...]]:
    return attrgetter(*(field.name for field in fields(kind)))  # every part has two or more


def _encode_period(period: Period, *, whole: bool, short: bool) -> Json:
    spread: Json = {}
    for (name, default), value in zip(_defaults(Period), _values(Period)(period), strict=True):
        if whole or value != default:
            spread[_period_key(name, short=short)] = _encode(value, whole=whole)
    return spread


def _period_key(name: str, *, short: bool) -> str:
    key = name if short else _PERIOD_KEYS.get(name, name)
    return "text" if key == "words" else key


def plain_decimal(amount: Decimal) -> str:
    """Write an amount without exponent and without zeros at the end of its fraction."""
    text = format(amount, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


@cache
def _hints(kind: type) -> dict[str, Any]:
    names = vars(records) | vars(results)
    hints = get_type_hints(kind, names)
    return {f.name: hints[f.name] for f in fields(kind)}


def _decode(kind: type, values: Json) -> Any:
    if kind is NodeModel:
        return NodeModel(_decode_plain("models", int, values))
    if not isinstance(values, dict):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise BadRecordFile(kind.__name__, str(values))
    found: Json = {}
    for name, hint in _hints(kind).items():
        if hint is Period:
            found[name] = _decode_period(values, short=kind is ItemPeriod)
        elif name in values:
            found[name] = _decode_value(name, hint, values[name])
    return kind(**found)


def _decode_period(values: Json, *, short: bool) -> Period:
    found: Json = {}
    hints = {f.name: get_type_hints(Period)[f.name] for f in fields(Period)}
    for name, hint in hints.items():
        key = _period_key(name, short=short)
        if values.get(key) is not None:
            found[name] = _decode_value(key, hint, values[key])
    return Period(**found)


def _decode_value(name: str, hint: Any, value: Any) -> Any:
    if get_origin(hint) is tuple:
        part = get_args(hint)[0]
        if not isinstance(value, list):
            raise BadRecordFile(name, str(value))
        return tuple(_decode_value(name, part, each) for each in cast("list[Any]", value))
    if isinstance(hint, UnionType):
        if value is None and NoneType in get_args(hint):
            return None
        hint = next(kind for kind in get_args(hint) if kind is not NoneType)
    if is_dataclass(hint):
        return _decode(cast("type", hint), cast("Json", value))
    return _decode_plain(name, hint, value)


def _decode_plain(name: str, kind: Any, value: Any) -> Any:
    try:
        if kind is datetime or kind is date:
            return kind.fromisoformat(value)
        if kind is Decimal:
            return Decimal(str(value))
    except (ValueError, TypeError, InvalidOperation):
        raise BadRecordFile(name, str(value)) from None
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise BadRecordFile(name, str(value))
    return value
