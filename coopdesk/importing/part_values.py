"""One row of a sheet of parts as the part it describes, by the columns of that sheet."""

from __future__ import annotations

from typing import Any

from coopdesk.domain import records as r
from coopdesk.domain import results
from coopdesk.domain.results import NodeModel
from coopdesk.exporting.column import vocabulary_of
from coopdesk.exporting.columns import Column, Sheet
from coopdesk.importing.cells import RowCells
from coopdesk.importing.notes import Code
from coopdesk.importing.period_cells import read_period_cells
from coopdesk.vocabulary.currencies import find_currency

PARTS: dict[str, type[Any]] = {
    "parties": r.Party,
    "learnings": r.Learning,
    "next_steps": r.NextStep,
    "next_steps.log": r.StepNote,
    "participants": r.ParticipantGroup,
    "people": r.Person,
    "comments": r.Comment,
    "money": r.Money,
    "documents": r.Document,
    "related": r.Relation,
    "descriptions": r.Description,
    "agreement_numbers": r.AgreementNumber,
    "results": results.ResultNode,
    "results.activities.items": results.ActivityItem,
    "results.activities.items.periods": results.ItemPeriod,
    "models": results.InterventionModel,
    "kpis": results.KpiValue,
    "status_reports": results.StatusReport,
    "provenance": r.Provenance,
    "warnings": r.Doubt,
}
# Columns that say where a part belongs, not what it is.
ADDRESSES = ("step", "result", "activity", "item", "order")
_NOT_FIELDS = {*ADDRESSES, "record_uid", "mark", "amount", "currency"}
# Where the words of an unknown place go.
_WORDS_OF_PLACE = {"parties": "organisation", "next_steps": "owner", "participants": "organisation"}


def read_part(cells: RowCells, target: Sheet, kind: str) -> Any:
    """Return the part a row describes, for a record of a kind."""
    if target.part == "results.activities.items.periods":
        period = read_period_cells(cells, "text", "shape").period(kind)
        return results.ItemPeriod(period)
    found: dict[str, Any] = {}
    for column in target.columns:
        if column.key in _fields(target):
            value = value_of(cells, column, kind, found, _WORDS_OF_PLACE.get(target.part, ""))
            if value not in {None, ""}:
                found[column.key] = value
    if target.part == "money":
        _read_money(cells, found)
    return PARTS[target.part](**found)


def value_of(
    cells: RowCells,
    column: Column,
    kind: str,
    beside: dict[str, Any] | None = None,
    words_go_to: str = "",
) -> Any:
    """Return what a cell says in its column, None or "" for nothing.

    The words of an unknown place are put beside, into the field words_go_to.
    """
    match column.kind:
        case "date":
            return cells.day(column.key)
        case "number":
            return cells.whole_number(column.key)
        case "choice":
            return cells.choice(column, vocabulary_of(column, kind))
        case "place":
            return _place(cells, column.key, beside, words_go_to)
        case "yes_no":
            return cells.flag(column.key)
        case "code" if column.key == "language":
            return cells.language(column.key)
        case "numbers":
            return _models(cells, column.key)
        case _:
            return (beside or {}).get(column.key) or cells.text(column.key)


def _place(cells: RowCells, name: str, beside: dict[str, Any] | None, words_go_to: str) -> str:
    code, words = cells.place(name)
    if words and words_go_to and beside is not None:
        said = cells.text(words_go_to)
        beside[words_go_to] = f"{said} ({words})" if said else words
    return code


def _fields(target: Sheet) -> set[str]:
    return {
        c.key
        for c in target.columns
        if not c.derived
        and c.key not in _NOT_FIELDS
        and not c.key.endswith("_code")
        and not (target.part == "results.activities.items" and c.key == "title")
    }


def _models(cells: RowCells, name: str) -> tuple[NodeModel, ...]:
    texts = [part.strip() for part in cells.text(name).replace(",", ";").split(";")]
    if any(not text.isdecimal() for text in texts if text):
        cells.keep_words(Code.NUMBER_UNCLEAR, name)
    return tuple(NodeModel(int(text)) for text in texts if text.isdecimal())


def _read_money(cells: RowCells, found: dict[str, Any]) -> None:
    """Read amount and currency together: either may stand in the cell of the amount."""
    unread: list[str] = []
    read = cells.amount("amount")
    if read and (read.amount is None or read.doubtful):
        cells.keep_words(Code.AMOUNT_UNCLEAR, "amount")
        unread.append(read.words)
    elif read:
        found["amount"] = read.amount
    written = cells.text("currency").strip() or (read.currency if read else "")
    code = find_currency(written) if written else None
    if written and code is None:
        cells.keep_words(Code.CURRENCY_UNKNOWN, "currency" if cells.says("currency") else "amount")
        unread.append(written)
    found |= {"currency": code} if code else {}
    if unread:
        found["text"] = " ".join([*filter(None, [found.get("text", "")]), *unread])
