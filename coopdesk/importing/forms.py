"""Sheets that are filled in like a form: a label in each row, what it asks for beside it.

One record stands beside the labels, or several do, each in a column of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from coopdesk.exporting.columns import Sheet
from coopdesk.importing.candidates import kind_of_content, own_columns
from coopdesk.importing.cell_looks import is_blank, like_heading
from coopdesk.importing.contents import contents_of
from coopdesk.importing.heading_rows import Lexicon
from coopdesk.importing.notes import Code
from coopdesk.importing.other_sheets import TITLES
from coopdesk.importing.set_aside import SetAside
from coopdesk.importing.sheets import CellValue, SheetRow
from coopdesk.importing.table import ADDED, Table

FEWEST = 4  # labels that are known
FITTING = 0.6  # of the values of known labels, where what they hold can be told
LONGEST = 300  # rows of a form
MOST_RECORDS = 40
MOST_IN_A_ROW = 2  # labels; a row of more is one of headings


@dataclass(frozen=True, slots=True)
class _Line:
    """A label of a form with its row, its column, and what stands right of it by column."""

    row: SheetRow
    column: int
    label: str
    means: str
    values: Mapping[int, CellValue]


def forms(
    name: str,
    rows: Sequence[SheetRow],
    lexicon: Lexicon,
    target_of: Callable[[Mapping[int, str]], Sheet],
) -> tuple[Table, ...]:
    """Return the records of a form as tables of one row each; none where a sheet is no form.

    target_of tells which sheet of ours labels are of.
    """
    if len(rows) > LONGEST:
        return ()
    lines = list(_lines(rows, lexicon))
    known = [line for line in lines if line.means]
    title = next((line for line in known if line.means in TITLES), None)
    if title is None or len({line.means for line in known}) < FEWEST or _has_headings(known):
        return ()
    columns = _records(known, title)
    target = target_of({at: line.label for at, line in enumerate(lines)})
    if not columns or not _fits(known, target):
        return ()
    labels = _numbered(lines)
    headings = tuple((at, line.label) for pairs in labels.values() for at, line in pairs)
    tables: list[Table] = []
    for place, column in enumerate(columns):
        cells = {
            at: value
            for pairs in labels.values()
            for at, line in pairs
            if (value := _value(line, column if len(columns) > 1 else 0)) is not None
        }
        tables.append(
            Table(
                name,
                target,
                heading_row=lines[0].row.number,
                headings=headings,
                rows=(SheetRow(title.row.number, dict(sorted(cells.items()))),),
                added=headings,
                set_aside=tuple(_aside(rows, labels, title.row.number)) if place == 0 else (),
            )
        )
    return tuple(tables)


def _lines(rows: Sequence[SheetRow], lexicon: Lexicon) -> Iterator[_Line]:
    """Yield the labels of a sheet: the first cells of rows, and known ones behind a value."""
    for row in rows:
        cells = [(c, v) for c, v in sorted(row.cells.items()) if not is_blank(v)]
        starts = [
            (at, column, str(value).strip().rstrip(":").rstrip())
            for at, (column, value) in enumerate(cells)
            if like_heading(value) and (at == 0 or (at == 2 and str(value).rstrip().endswith(":")))
        ]
        for place, (at, column, label) in enumerate(starts):
            end = starts[place + 1][0] if place + 1 < len(starts) else len(cells)
            values = dict(cells[at + 1 : end])
            if values:
                yield _Line(row, column, label, lexicon.meant(label), values)


def _has_headings(known: Sequence[_Line]) -> bool:
    """Tell whether labels stand beside each other or come again: these are headings or lists."""
    in_rows = Counter(line.row.number for line in known)
    again = Counter(line.label for line in known)
    columns = Counter(line.column for line in known)
    first = columns.most_common(1)[0][1]
    return (
        max(in_rows.values()) > MOST_IN_A_ROW or max(again.values()) > 1 or 2 * first < len(known)
    )


def _records(known: Sequence[_Line], title: _Line) -> list[int]:
    """Return the columns in which a record stands each, one column for a form of one record."""
    filled = Counter(column for line in known for column in line.values)
    columns = [c for c in title.values if filled[c] >= FITTING * len(known)]
    if len(title.values) == 1:
        return list(title.values)
    return columns if 1 < len(columns) <= MOST_RECORDS else []


def _fits(known: Sequence[_Line], target: Sheet) -> bool:
    """Tell whether labels have what they ask for beside them, no words that explain them."""
    fits: list[bool] = []
    for line in known:
        column = own_columns(target).get(line.means)
        wanted = kind_of_content(column, target) if column else ""
        if wanted in _TOLD or line.means.startswith("amount_"):
            kind = wanted or "number"
            fits.append(contents_of(line.values.values()).share(kind) > 0)
    return len(fits) > 1 and sum(fits) >= FITTING * len(fits)


def _numbered(lines: Sequence[_Line]) -> dict[int, list[tuple[int, _Line]]]:
    """Give each label a column, by the numbers of their rows."""
    found: dict[int, list[tuple[int, _Line]]] = {}
    for at, line in enumerate(lines):
        found.setdefault(line.row.number, []).append((ADDED + at, line))
    return found


def _value(line: _Line, column: int) -> CellValue | None:
    """Return what stands beside a label, in the column of a record if there are several."""
    if column:
        return line.values.get(column)
    values = list(line.values.values())
    return values[0] if len(values) == 1 else " ".join(map(str, values))


def _aside(
    rows: Sequence[SheetRow], labels: Mapping[int, object], title: int
) -> Iterator[SetAside]:
    for row in rows:
        if row.number in labels and row.number != title:
            yield SetAside(row, Code.FORM_LINE, (str(title),))
        elif row.number != title:
            yield SetAside(row, Code.BELOW_TABLE)


_TOLD = frozenset(("date", "place", "number", "url"))
