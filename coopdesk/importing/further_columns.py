"""Columns that only files from others have, read as parts: amounts, figures, organisations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from coopdesk.domain import records as r
from coopdesk.domain.records import EXCHANGE, FRAMEWORK, PROJECT
from coopdesk.domain.results import KpiValue
from coopdesk.importing.amounts import AmountColumn, money_of
from coopdesk.importing.cells import RowCells, plain
from coopdesk.importing.heading_text import read_heading
from coopdesk.importing.mapping import ColumnMapping, Mapping
from coopdesk.importing.named_parties import Named, organisations
from coopdesk.importing.tables import Table
from coopdesk.importing.targets import AMOUNT, CURRENCY_BESIDE, DESCRIPTION, KEYS, ORGANISATION

Parts = dict[str, tuple[Any, ...]]  # by the field of Record they belong to


@dataclass(frozen=True, slots=True)
class _Column:
    number: int
    key: str
    heading: str
    as_of: date | None = None
    percent: bool = False


class FurtherColumns:
    """The columns of one table that become parts of the records in its rows."""

    def __init__(self, table: Table, mapping: Mapping | None) -> None:
        columns = [c for c in mapping.columns if c.becomes in KEYS] if mapping else []
        self._amounts = list(_amount_columns(table, columns))
        self._others = [_column(c) for c in columns if not c.becomes.startswith(AMOUNT)]

    @property
    def amounts(self) -> Sequence[AmountColumn]:
        """Return the columns of amounts, and what their texts tell of how they are written."""
        return self._amounts

    def read(self, cells: RowCells, kind: str) -> Parts:
        """Return the parts that stand in the cells of a row, for a record of a kind.

        The sources of texts that were cleaned are among them, for every column of the row.
        """
        found: dict[str, list[Any]] = {}
        told: set[int] = set()
        for amount in self._amounts:
            if money := money_of(amount, cells):
                found.setdefault("money", []).append(money)
                told.add(amount.beside)
        self._keep_currencies(cells, told)
        figures_of = self._day(cells) if self._others else None
        for column in self._others:
            for name, part in _parts(column, cells, kind, figures_of):
                found.setdefault(name, []).append(part)
        participants = _participants(self._others, cells)
        if participants:
            found["participants"] = [participants]
        if cells.sources:
            found["provenance"] = list(cells.sources.values())
        return {name: tuple(dict.fromkeys(parts)) for name, parts in found.items()}

    def _keep_currencies(self, cells: RowCells, told: Set[int]) -> None:
        """Keep the currencies of a row that no amount stands beside."""
        for column in self._others:
            wanted = column.key == CURRENCY_BESIDE and column.number not in told
            if wanted and (words := cells.text_at(column.number)):
                cells.doubt("money", words, column.number)

    def _day(self, cells: RowCells) -> date | None:
        """Return the day that the row says its figures are of."""
        return cells.day("as_of") if cells.says("as_of") else None


def role_for(role: str, kind: str) -> str:
    """Return the role an organisation has in a record of a kind, "" where there is none such."""
    return _ROLES.get(kind, {}).get(role, role if kind == PROJECT else "")


def _parts(
    column: _Column, cells: RowCells, kind: str, as_of: date | None
) -> Iterator[tuple[str, Any]]:
    if column.key == CURRENCY_BESIDE or column.key.startswith(PARTICIPANTS):
        return
    value = cells.raw_at(column.number, column.key)
    text = plain(value).strip()
    if value is None or not text:
        return
    if column.key.startswith(ORGANISATION):
        role = role_for(column.key.removeprefix(ORGANISATION), kind)
        yield from (("parties", _party(named)) for named in organisations(text, role))
    elif column.key.startswith("figure"):
        yield "kpis", _figure(column, value, as_of)
    else:
        yield _part_of_text(column.key, text)


def _part_of_text(name: str, text: str) -> tuple[str, Any]:
    match name:
        case "agreement_number":
            return "agreement_numbers", r.AgreementNumber(text)
        case "document_url":
            return "documents", r.Document(url=text)
        case "contact":
            return "people", r.Person(name=" ".join(text.split()))
        case _:
            return "descriptions", r.Description(name.removeprefix(DESCRIPTION), text)


def _party(named: Named) -> r.Party:
    return r.Party(named.place, named.words, named.role, named.confirmed, named.note)


def _figure(column: _Column, value: Any, as_of: date | None) -> KpiValue:
    """Return a figure as reported; 4.8936170212765955 is somebody's division, not a measure."""
    shown = plain(value).strip()
    if isinstance(value, Decimal):
        shown = format(round(value, _DECIMALS).normalize(), "f")
    key = _KEYS_OF_FIGURES.get(column.key, "")
    percent = column.percent or bool(key)
    if percent and isinstance(value, int | Decimal) and not isinstance(value, bool):
        shown = f"{shown} %"
    label = " ".join(column.heading.split())
    return KpiValue(key, label, shown, "reported", column.as_of or as_of)


def _participants(columns: Iterable[_Column], cells: RowCells) -> r.ParticipantGroup | None:
    counts: dict[str, int | None] = {}
    for column in columns:
        if column.key.startswith(PARTICIPANTS):
            counts[column.key.removeprefix(PARTICIPANTS)] = cells.whole_number(column.key)
    if all(count is None for count in counts.values()):
        return None
    total, women, men = (counts.get(name) for name in ("total", "women", "men"))
    return r.ParticipantGroup(total=total, women=women, men=men)


def _column(mapped: ColumnMapping) -> _Column:
    told = read_heading(mapped.heading)
    as_of = told.as_of.end if told.as_of else None
    return _Column(mapped.column, mapped.becomes, mapped.heading, as_of, told.percent)


def _amount_columns(table: Table, columns: Sequence[ColumnMapping]) -> Iterator[AmountColumn]:
    """Yield the amounts of a table, each with the column that tells its currency.

    That is the nearest one to its right, before the next that tells one; else the nearest to its
    left. One column of currencies alone is that of all amounts that name none.
    """
    currencies = [c.column for c in columns if c.becomes == CURRENCY_BESIDE]
    amounts = [c for c in columns if c.becomes.startswith(AMOUNT)]
    for column in amounts:
        told = read_heading(column.heading)
        beside = 0
        if not told.currency:
            right = [at for at in currencies if at > column.column]
            left = [at for at in currencies if at < column.column]
            beside = min(right, default=max(left, default=0))
            if len(currencies) > 1 and right and _is_of_another(beside, column, amounts):
                beside = max(left, default=0)
        texts = (row.cells.get(column.column) for row in table.rows)
        yield AmountColumn.of(column, told, beside, [t for t in texts if isinstance(t, str)])


def _is_of_another(beside: int, column: ColumnMapping, amounts: Sequence[ColumnMapping]) -> bool:
    """Tell whether a column of currencies stands right beside another amount that names none."""
    between = [
        c
        for c in amounts
        if column.column < c.column < beside and not read_heading(c.heading).currency
    ]
    return bool(between)


PARTICIPANTS = "participants_"
_DECIMALS = 2
_KEYS_OF_FIGURES = {"figure_utilisation": "utilisation", "figure_elapsed": "elapsed"}
_ROLES: dict[str, dict[str, str]] = {
    EXCHANGE: {
        "requesting": "requesting",
        "beneficiary": "requesting",
        "providing": "providing",
        "implementing": "coordinator",
        "funding": "funder",
        "partner": "participating",
    },
    PROJECT: {"requesting": "beneficiary", "providing": "implementing"},
    FRAMEWORK: {},
}
