"""Tables that stand beside each other on a sheet, parted by a column that holds nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from coopdesk.importing.heading_rows import HeadingRows, Lexicon, Merged
from coopdesk.importing.sheets import SheetRow

LOOKED_AT = 300  # rows of a part of a sheet that tell whether it is a table of its own


def parted(
    rows: Sequence[SheetRow], lexicons: Sequence[Lexicon], merged: Sequence[Merged] = ()
) -> list[Sequence[SheetRow]]:
    """Return the rows of each table beside another, from the left; mostly there is one.

    A column without cells may also stand within a table: each side needs headings of its own, and
    either both have a title or they end in different rows.
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
    if not left or not right:
        return False
    found = [HeadingRows(side[:LOOKED_AT], lexicons, merged).first() for side in (left, right)]
    one, other = found
    if one is None or other is None:
        return False
    if one.sure and other.sure:
        return True
    if len(one.texts) < 2 or len(other.texts) < 2:
        return False
    starts = left[one.first].number != right[other.first].number
    ends = left[-1].number != right[-1].number
    return (starts or ends) and _is_dense(right, other.first) and _is_dense(left, one.first)


def _is_dense(rows: Sequence[SheetRow], first: int) -> bool:
    """Tell whether nearly every row from the headings on has cells on this side."""
    return len(rows) - first >= 0.8 * (rows[-1].number - rows[first].number + 1)
