"""Columns that say a value once for the rows under it: by blank cells, "idem" or ditto marks.

The file keeps such a column as it is; beside it stands one that is added, with every cell filled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from coopdesk.importing.body_rows import BodyRows
from coopdesk.importing.cell_looks import is_blank, share
from coopdesk.importing.notes import Code
from coopdesk.importing.sheets import CellValue, SheetRow
from coopdesk.importing.table import ADDED, Continued
from coopdesk.vocabulary.labels import key
from coopdesk.vocabulary.places import find_place

LOOKED_AT = 300  # rows that tell whether a column is worth a look
FEWEST = 2  # blank cells, and values above them, from which on they are no chance
LEAST_BLANK = 1 / 3  # of the rows: where most of them say something, a blank cell says nothing
MOST_PLACES = 0.8  # of the values
LEAST_TITLED = 0.9  # of the rows: they are records, not further lines of one


def with_continued(
    made: BodyRows, headings: Mapping[int, str], title: int, meant: Callable[[str], str]
) -> tuple[BodyRows, tuple[Continued, ...]]:
    """Add a filled column beside each that says its values once; title is the column of titles."""
    sample = made.rows[:LOOKED_AT]
    columns = list(_worth_a_look(sample, headings, title, meant))
    if not columns:
        return made, ()
    stretch = _Stretch(made.rows, frozenset(_breaks(made)))
    starts: set[int] = set()
    found: list[tuple[Continued, str, dict[int, CellValue]]] = []
    for column, may_be_blank in columns:
        filled = _filled_blanks(stretch, column, title, starts) if may_be_blank else None
        if filled is not None:
            starts |= {row.number for row in made.rows if _says(row.cells.get(column))}
        whole = _without_dittos(stretch, column, filled or {})
        if whole:
            added = ADDED + len(made.added) + len(found)
            found.append((Continued(column, added, len(whole)), headings[column], whole))
    if not found:
        return made, ()
    names = tuple((one.added, heading) for one, heading, _ in found)
    rows = tuple(_with(row, found) for row in made.rows)
    return replace(made, rows=rows, added=made.added + names), tuple(one for one, _, _ in found)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The rows of a table; breaks are the numbers of those that nothing is said for above."""

    rows: Sequence[SheetRow]
    breaks: frozenset[int]


def _worth_a_look(
    sample: Sequence[SheetRow],
    headings: Mapping[int, str],
    title: int,
    meant: Callable[[str], str],
) -> Iterator[tuple[int, bool]]:
    """Yield columns from the left, each with whether its blank cells may mean those above."""
    if len(sample) < FEWEST + 1:
        return
    for column, heading in sorted(headings.items()):
        if column >= ADDED:
            continue
        values = [row.cells.get(column) for row in sample]
        blank = sum(not _says(value) for value in values)
        sparse = blank >= max(FEWEST, LEAST_BLANK * len(sample) / 2) and _says(values[0])
        means = meant(heading) if sparse and column < title else "title"
        may_be_blank = _groups(means) or (not means and _are_places(values))
        if may_be_blank or any(map(_is_ditto, values)):
            yield column, may_be_blank


def _breaks(made: BodyRows) -> Iterator[int]:
    """Yield the rows before which what was said above ends: after a gap, under a heading."""
    between = {aside.row.number: aside.code for aside in made.set_aside}
    before = made.rows[0].number if made.rows else 0
    for row in made.rows[1:]:
        codes = {between.get(number) for number in range(before + 1, min(row.number, before + 9))}
        before = row.number
        # The headings again are a page that ends, and a total may be one of years of a country.
        codes -= {Code.TOTAL, Code.TOTAL_DIFFERS}
        if Code.GROUP_HEADING in codes or (codes and Code.HEADING not in codes):
            yield row.number


def _filled_blanks(
    stretch: _Stretch, column: int, title: int, starts: set[int]
) -> dict[int, CellValue] | None:
    """Return what the blank cells of a column mean, by row; None where they may be empty.

    A value that comes back after others was written where it was meant: what is blank is empty.
    starts are the rows where a column further left says something new.
    """
    rows = stretch.rows
    if sum(title in row.cells for row in rows) < LEAST_TITLED * len(rows):
        return None
    found: dict[int, CellValue] = {}
    seen: set[str] = set()
    last: CellValue | None = None
    values = 0
    for row in rows:
        value = row.cells.get(column)
        if row.number in starts:
            last, seen = None, set()
        if _says(value) and not _is_ditto(value):
            again = key(str(value)) in seen
            if again and not (last is not None and row.number in stretch.breaks):
                return None
            last, values = value, values + 1
            seen.add(key(str(value)))
        elif row.number in stretch.breaks:
            last = None
        elif last is not None:
            found[row.number] = last
    enough = len(found) >= max(FEWEST, LEAST_BLANK * len(rows)) and values >= FEWEST
    return found if enough else None


def _without_dittos(
    stretch: _Stretch, column: int, filled: dict[int, CellValue]
) -> dict[int, CellValue]:
    """Return what cells are filled with, those among them that only say "as above"."""
    whole = dict(filled)
    last: CellValue | None = None
    for row in stretch.rows:
        value = row.cells.get(column)
        if row.number in stretch.breaks and not _says(value):
            last = None
        if not _is_ditto(value):
            last = whole.get(row.number, value)
        elif last is not None:
            whole[row.number] = last
    return whole


def _with(
    row: SheetRow, found: Sequence[tuple[Continued, str, Mapping[int, CellValue]]]
) -> SheetRow:
    more = {
        one.added: value
        for one, _, filled in found
        if (value := filled.get(row.number, row.cells.get(one.column))) is not None
    }
    return SheetRow(row.number, {**row.cells, **more}) if more else row


def _says(value: CellValue | None) -> bool:
    return value is not None and (not is_blank(value) or _is_ditto(value))


def _is_ditto(value: CellValue | None) -> bool:
    return type(value) is str and len(value) <= _LONGEST and value.strip().lower() in _DITTO


def _groups(column: str) -> bool:
    """Tell whether a column of ours says what many rows have in common."""
    return column in _GROUPING or column.startswith("organisation")


def _are_places(values: Iterable[CellValue | None]) -> bool:
    """Tell whether a column without a heading we know names countries or regions."""
    said = [str(value) for value in values if _says(value)]
    return share(find_place(text) is not None for text in said) >= MOST_PLACES


_GROUPING = frozenset(
    ("beneficiary", "requesting", "providing", "others", "party", "funding", "implementing")
) | {"topics", "period_text", "framework_title", "executing_body", "country_held"}
_DITTO = frozenset(('"', "''", "″", "〃", "”", "“", "»", "«", ",,", "„")) | frozenset(
    ("idem", "ídem", "id.", "íd.", "ditto", "do.", "-do-", "same", "lo mismo")
)
_LONGEST = 8
