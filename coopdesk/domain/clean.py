"""Texts made fit to keep: line ends and margins unified, what no file can hold refused."""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar, cast

from coopdesk.domain.errors import AmountRefused, TextRefused, TitleMissing
from coopdesk.domain.records import Record

Part = TypeVar("Part")

FINEST = Decimal("0.0001")
LARGEST = Decimal(10) ** 14
LARGEST_COUNT = 2**63 - 1  # what an integer column holds
# Columns that say nothing on their own: a role without a party, a status without a step.
_FLAGS = {"id", "confirmed", "missing", "dismissed", "severity"} | {
    "role",
    "kind",
    "status",
    "result_type",
    "status_hint",
    "origin",
}


# Names stand on one line: lists and cells of workbooks hold several, a line each.
_NAMES = {"organisation", "name", "owner", "author", "reported_by", "executing_body", "city"}
_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")


def clean_record(record: Record) -> Record:
    """Return the record as it will be kept, empty parts and repeated topics dropped.

    Raises TitleMissing, TextRefused (NUL, lone surrogates) or AmountRefused.
    """
    tidy = _clean_fields(record)
    if not tidy.title:
        raise TitleMissing
    topics = tuple(dict.fromkeys(tidy.topics))
    return tidy if topics == tidy.topics else replace(tidy, topics=topics)


def is_empty(part: object) -> bool:
    """Tell whether nobody has written anything into a part."""
    return all(
        getattr(part, name) in (None, "", (), default)  # 0 is a number unless it is usual
        for name, default in _telling(type(part))
    )


def on_one_line(text: str) -> str:
    """Return a name with a space for whatever anybody takes for the end of a line."""
    return " ".join(filter(None, map(str.strip, text.splitlines())))


def _clean(value: Any, name: str) -> Any:
    kind = cast("type[Any]", type(value))
    if kind is str:
        return _clean_text(value, name)
    if kind is tuple:
        return _clean_parts(value, name)
    if kind is Decimal:
        _refuse_unkeepable(value)
    elif kind is int and abs(value) > LARGEST_COUNT:
        raise AmountRefused(str(value))
    elif is_dataclass(kind):
        return _clean_fields(value)
    return value


def _clean_parts(parts: tuple[Any, ...], name: str) -> tuple[Any, ...]:
    cleaned = [_clean(part, name) for part in parts]
    kept = tuple(p for p in cleaned if p != "" and (isinstance(p, str) or not is_empty(p)))
    return parts if kept == parts else kept


def _clean_fields(owner: Part) -> Part:
    names, values_of = _fields(cast("type[Any]", type(owner)))
    changed: dict[str, Any] = {}
    for name, value in zip(names, values_of(owner), strict=True):
        if value:  # most fields say nothing
            kept = _clean(value, name)
            if kept is not value:
                changed[name] = kept
    return replace(owner, **changed) if changed else owner  # pyright: ignore[reportArgumentType, reportUnknownVariableType, reportCallIssue]


@cache
def _fields(kind: type[Any]) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    names = tuple(field.name for field in fields(kind))
    return names, attrgetter(*names)  # every part has two fields or more


@cache
def _telling(kind: type[Any]) -> tuple[tuple[str, Any], ...]:
    """Name the fields that say something on their own, with their defaults."""
    return tuple((f.name, f.default) for f in fields(kind) if f.name not in _FLAGS)


def _clean_text(text: str, name: str) -> str:
    if text.isprintable() and text == text.strip():  # neither NUL nor surrogates are printable
        return text
    if _UNKEEPABLE.search(text):
        raise TextRefused(name)
    if name in _NAMES:
        return on_one_line(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def _refuse_unkeepable(amount: Decimal) -> None:
    too_fine = bool(amount) and amount.adjusted() < FINEST.adjusted()  # % rounds 1E-999999999 to 0
    if not amount.is_finite() or abs(amount) >= LARGEST or too_fine or amount % FINEST != 0:
        raise AmountRefused(str(amount))
