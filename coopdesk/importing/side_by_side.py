"""Tables that stand beside each other on a sheet, parted by a column that holds nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from coopdesk.importing.heading_rows import HeadingRows, Headings, Lexicon, Merged
from coopdesk.importing.sheets import SheetRow

LOOKED_AT = 300  # rows of a part of a sheet that tell whether it is a table of its own
_BEYOND = 1 << 15  # no sheet has such a column


def parted(
    rows: Sequence[SheetRow], lexicons: Sequence[Lexicon], merged: Sequence[Merged] = ()
) -> list[Sequence[SheetRow]]:
    """Return the rows of each table beside another, from the left; mostly there is one.

    A column without cells may also stand within a table: either both sides have titles, or one is
    a list without blank cells that ends before the other.
    """
    firsts = _firsts(rows)
    if len(firsts) < 2:
        return [rows]
    starts, left = firsts[:1], _cut(rows, firsts[0], firsts[1])
    for first, after in pairwise([*firsts[1:], _BEYOND]):
        right = _cut(rows, first, after)
        if _is_apart(left, right, lexicons, merged):
            starts.append(first)
            left = right
        else:
            left = _cut(rows, starts[-1], after)
    return [_cut(rows, a, b) for a, b in pairwise([0, *starts[1:], _BEYOND])]


def _firsts(rows: Sequence[SheetRow]) -> list[int]:
    """Return the first column of what stands together, by rows of several cells."""
    shapes = {tuple(row.cells) for row in rows if len(row.cells) > 1}
    used = sorted({column for shape in shapes for column in shape})
    return [*used[:1], *(b for a, b in pairwise(used) if b - a > 1)]


def _cut(rows: Sequence[SheetRow], first: int, after: int) -> list[SheetRow]:
    """Return the rows with their cells from one column to before another."""
    found: list[SheetRow] = []
    for row in rows:
        cells = {c: value for c, value in row.cells.items() if first <= c < after}
        if cells:
            found.append(SheetRow(row.number, cells))
    return found


def _is_apart(
    left: Sequence[SheetRow],
    right: Sequence[SheetRow],
    lexicons: Sequence[Lexicon],
    merged: Sequence[Merged],
) -> bool:
    if len(left) < 2 or len(right) < 2:
        return False
    sides = (left[:LOOKED_AT], right[:LOOKED_AT])
    one, other = (HeadingRows(side, lexicons, merged).first() for side in sides)
    if one and other and _has_title(one, lexicons) and _has_title(other, lexicons):
        return True
    if any(len(columns) < 2 for columns in (set(_columns(left)), set(_columns(right)))):
        return False
    return _is_list_beside(right, left) or _is_list_beside(left, right)


def _has_title(found: Headings, lexicons: Sequence[Lexicon]) -> bool:
    return any(found.known & lexicon.needed for lexicon in lexicons)


def _columns(rows: Sequence[SheetRow]) -> Iterator[int]:
    return (column for row in rows[:LOOKED_AT] for column in row.cells)


def _is_list_beside(rows: Sequence[SheetRow], others: Sequence[SheetRow]) -> bool:
    """Tell whether every row of a side says something, and it ends well before the other."""
    many = [row for row in rows if len(row.cells) > 1]
    if len(many) < 2 or many[0].number < others[0].number - 1:
        return False
    dense = len(many) >= 0.9 * (many[-1].number - many[0].number + 1)
    full = len({len(row.cells) for row in many}) == 1
    return dense and full and rows[-1].number + 1 < others[-1].number
