"""Texts made fit to keep: line ends and margins unified, what no file can hold refused."""

from dataclasses import fields, is_dataclass, replace
from decimal import Decimal
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


def clean_record(record: Record) -> Record:
    """Return the record as it will be kept, empty parts and repeated topics dropped.

    Raises TitleMissing, TextRefused (NUL, lone surrogates) or AmountRefused.
    """
    tidy = _clean(record, "")
    if not tidy.title:
        raise TitleMissing
    return replace(tidy, topics=tuple(dict.fromkeys(tidy.topics)))


def is_empty(part: object) -> bool:
    """Tell whether nobody has written anything into a part."""
    return all(
        getattr(part, f.name) in (None, "", (), f.default)  # 0 is a number unless it is usual
        for f in fields(part)  # pyright: ignore[reportArgumentType]
        if f.name not in _FLAGS
    )


def _clean(value: Part, name: str) -> Part:
    kept: Any = value
    match value:
        case str():
            kept = _clean_text(value, name)
        case Decimal():
            _refuse_unkeepable(value)
        case int() if abs(value) > LARGEST_COUNT:
            raise AmountRefused(str(value))
        case tuple():
            parts = [_clean(part, name) for part in cast("tuple[Any, ...]", value)]
            kept = tuple(p for p in parts if p != "" and not (is_dataclass(p) and is_empty(p)))
        case _ if is_dataclass(value):
            kept = _clean_fields(kept)
        case _:
            pass
    return kept


def _clean_fields(owner: Any) -> Any:
    tidy = {f.name: _clean(getattr(owner, f.name), f.name) for f in fields(owner)}
    changed = {n: v for n, v in tidy.items() if v is not getattr(owner, n)}
    return replace(owner, **changed) if changed else owner


def _clean_text(text: str, name: str) -> str:
    if text.isprintable() and text == text.strip():  # neither NUL nor surrogates are printable
        return text
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise TextRefused(name)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def _refuse_unkeepable(amount: Decimal) -> None:
    too_fine = bool(amount) and amount.adjusted() < FINEST.adjusted()  # % rounds 1E-999999999 to 0
    if not amount.is_finite() or abs(amount) >= LARGEST or too_fine or amount % FINEST != 0:
        raise AmountRefused(str(amount))
