"""Tables that stand beside each other on a sheet, parted by a column that holds nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from coopdesk.importing.heading_rows import HeadingRows, Headings, Lexicon, Merged
from coopdesk.importing.sheets import SheetRow

LOOKED_AT = 300  # rows of a part of a sheet that tell whether it is a table of its own


def parted(
    rows: Sequence[SheetRow], lexicons: Sequence[Lexicon], merged: Sequence[Merged] = ()
) -> list[Sequence[SheetRow]]:
    """Return the rows of each table beside another, from the left; mostly there is one.

    A column without cells may also stand within a table: either both sides have titles, or one is
    a list without blank cells that ends before the other.
    """
    blocks = _blocks(rows)
    if len(blocks) < 2:
        return [rows]
    starts = [blocks[0][0]]
    left = _cut(rows, blocks[0][0], blocks[1][0])
    for (first, _), (after, _) in pairwise([*blocks[1:], (1 << 15, 0)]):
        right = _cut(rows, first, after)
        if _is_apart(left, right, lexicons, merged):
            starts.append(first)
            left = right
        else:
            left = _cut(rows, starts[-1], after)
    if len(starts) == 1:
        return [rows]
    return [_cut(rows, a, b) for a, b in pairwise([0, *starts[1:], 1 << 15])]


def _blocks(rows: Sequence[SheetRow]) -> list[tuple[int, int]]:
    """Return the first and last columns of what stands together, by rows of several cells."""
    shapes = Counter(tuple(row.cells) for row in rows if len(row.cells) > 1)
    used = sorted({column for shape in shapes for column in shape})
    if not used or used[-1] - used[0] + 1 == len(used):
        return [(used[0], used[-1])] if used else []
    ends = [a for a, b in pairwise(used) if b - a > 1]
    starts = [b for a, b in pairwise(used) if b - a > 1]
    return list(zip([used[0], *starts], [*ends, used[-1]], strict=True))


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
