"""Columns headed by countries in which marks say whom a row concerns: "Kenya | Peru", x and x."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from coopdesk.importing.body_rows import BodyRows
from coopdesk.importing.group_headings import COUNTRY
from coopdesk.importing.heading_rows import JOINED
from coopdesk.importing.sheets import CellValue, SheetRow
from coopdesk.importing.table import ADDED, Ticked
from coopdesk.vocabulary.places import find_place

LOOKED_AT = 300  # rows that tell whether a column holds marks
FEWEST = 2  # columns of countries


def with_ticked(
    made: BodyRows, headings: Mapping[int, str], meant: Callable[[str], str]
) -> tuple[BodyRows, Ticked | None]:
    """Add a column that names the countries ticked in a row, where a table has such columns."""
    named = {c: text.split(JOINED) for c, text in headings.items()}
    places = {c: parts[-1] for c, parts in named.items() if find_place(parts[-1])}
    if len(places) < FEWEST:
        return made, None
    sample = made.rows[:LOOKED_AT]
    ticked = {c: name for c, name in places.items() if _holds_marks(sample, c)}
    if len(ticked) < FEWEST or any(meant(text) in _PLACES for text in headings.values()):
        return made, None
    bands = {named[c][0] if len(named[c]) > 1 else COUNTRY for c in ticked}
    added = ADDED + len(made.added)
    rows = tuple(_with(row, ticked, added) for row in made.rows)
    name = bands.pop() if len(bands) == 1 else COUNTRY
    found = replace(made, rows=rows, added=(*made.added, (added, name)))
    return found, Ticked(tuple(sorted(ticked)), added)


def _holds_marks(sample: Sequence[SheetRow], column: int) -> bool:
    values = [row.cells[column] for row in sample if column in row.cells]
    return bool(values) and all(map(_is_said, values))


def _is_said(value: CellValue) -> bool:
    """Tell whether a cell says yes or no by a mark."""
    return _is_mark(value) or (isinstance(value, str) and value.strip().lower() in _NO)


def _is_mark(value: CellValue | None) -> bool:
    if isinstance(value, str):
        return value.strip().lower() in _MARKS
    return isinstance(value, int) and value == 1


def _with(row: SheetRow, ticked: Mapping[int, str], added: int) -> SheetRow:
    names = "; ".join(_named(row, ticked))
    return SheetRow(row.number, {**row.cells, added: names}) if names else row


def _named(row: SheetRow, ticked: Mapping[int, str]) -> Iterator[str]:
    return (name for column, name in sorted(ticked.items()) if _is_mark(row.cells.get(column)))


_MARKS = frozenset(("x", "✓", "✔", "√", "●", "•", "■", "*", "1", "v")) | frozenset(
    ("si", "sí", "yes", "oui", "sim")
)
_NO = frozenset(["-", "–", "—", "0", "no", "non", "não"])
_PLACES = frozenset(("beneficiary", "others", "party", "requesting"))
