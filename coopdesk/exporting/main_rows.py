"""The rows of the sheets with one row per record, or one per party where that is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from coopdesk.domain.clean import on_one_line
from coopdesk.domain.record_json import content_hash
from coopdesk.domain.records import Learning, NextStep, Party, Record, arrangement
from coopdesk.exporting.cells import Cell, Row, Show, period_shows, show_of
from coopdesk.exporting.column import Column, Sheet, join
from coopdesk.exporting.columns import PARTY_COLUMNS
from coopdesk.exporting.words import Words

# Long lists are for reading only here; the sheets of parts hold them whole.
_READABLE = 4_000

Cells = list[Cell]  # in the order of the columns
_OF_PARTY = {column.key: column for column in PARTY_COLUMNS}


def main_cells(
    sheet: Sheet, columns: Sequence[Column], words: Words, *, by_party: bool = False
) -> Callable[[Record], Iterator[Cells]]:
    """Return what makes the rows of a record of the sheet's kind, of these columns."""
    shows = [_show_of(sheet, column, words) for column in columns]
    of_party = [
        (place, _show_of_party(sheet, column, words))
        for place, column in enumerate(columns)
        if column.key in _OF_PARTY
    ]

    def rows(record: Record) -> Iterator[Cells]:
        cells = [show(record) for show in shows]
        if not by_party or not record.parties:
            yield cells
            return
        for party in record.parties:
            for place, show in of_party:
                cells[place] = show(party)
            yield cells.copy()

    return rows


def main_rows(
    sheet: Sheet, record: Record, words: Words, *, by_party: bool = False
) -> Iterator[Row]:
    """Yield the row of a record on its main sheet: keys of columns → what their cells show."""
    columns = (*sheet.columns, *PARTY_COLUMNS) if by_party else sheet.columns
    for cells in main_cells(sheet, columns, words, by_party=by_party)(record):
        yield {column.key: cell for column, cell in zip(columns, cells, strict=True)}


def main_row(sheet: Sheet, record: Record, words: Words) -> Row:
    """Return the row of a record, one record one row."""
    return next(main_rows(sheet, record, words))


def _show_of(sheet: Sheet, column: Column, words: Words) -> Show:
    """Return what makes the cells of a column: its own way, or what the field says."""
    if column.kind == "places":
        return lambda record: _named(record.parties, column.key, words)
    own = _OWN.get(column.key)
    if own:
        return own(sheet, words)
    if column.key in _PERIOD:
        of_period = period_shows(words, words_key="period_text", shape_key="period_shape")
        show = of_period[column.key]
        return lambda record: show(record.period)
    return show_of(column, Record, sheet.record_kind, words)


def _show_of_party(sheet: Sheet, column: Column, words: Words) -> Show:
    of_party = replace(column, key=column.key.removeprefix("party_"))
    return show_of(of_party, Party, sheet.record_kind, words)


def _hash(record: Record) -> str:
    """Return the checksum of a record: that which the catalogue keeps of what it has read."""
    return record.uid and (record.content_hash or content_hash(record))


def _others(sheet: Sheet, words: Words) -> Show:
    """Return what names the parties of roles without a column of their own."""
    roles = {column.key for column in sheet.columns if column.kind == "places"}

    def show(record: Record) -> str:
        others = dict.fromkeys(p.role for p in record.parties if p.role not in roles)
        return "\n".join(_with_role(record, role, words) for role in others)

    return show


def _organisations(record: Record) -> str:
    names = (on_one_line(p.organisation) for p in record.parties if p.organisation)
    return join(dict.fromkeys(names))


def _named(parties: Iterable[Party], role: str, words: Words) -> str:
    names = [_name(p, words) for p in parties if p.role == role]
    return join(dict.fromkeys(filter(None, names))) if names else ""


def _name(party: Party, words: Words) -> str:
    """Return what a party is called; a role that is only suggested bears a question mark."""
    name = words.place(party.place) or on_one_line(party.organisation)
    return name if party.confirmed or not name else f"{name} (?)"


def _with_role(record: Record, role: str, words: Words) -> str:
    named = _named(record.parties, role, words)
    return f"{words.term(f'{record.kind}_role', role)}: {named}" if role else named


def _lines(parts: Sequence[Learning | NextStep]) -> str:
    if not parts:
        return ""
    whole = "\n".join(" ".join(part.text.split()) for part in parts)
    return whole if len(whole) <= _READABLE else whole[:_READABLE] + " …"


_PERIOD = ("start", "end", "start_precision", "end_precision", "period_shape", "period_text")
_OWN: dict[str, Callable[[Sheet, Words], Show]] = {
    "others": _others,
    "organisations": lambda _sheet, _words: _organisations,
    "arrangement": lambda _sheet, words: lambda r: words.term("arrangement", arrangement(r)),
    "learnings": lambda _sheet, _words: lambda record: _lines(record.learnings),
    "next_steps": lambda _sheet, _words: lambda record: _lines(record.next_steps),
    "framework_title": lambda _sheet, words: lambda r: words.titles.get(r.framework, ""),
    "announcement_printed": lambda _sheet, words: (
        lambda record: "" if record.announcement_number is None else words.yes_no(yes=True)
    ),
    "content_hash": lambda _sheet, _words: _hash,
}
