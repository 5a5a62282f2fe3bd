"""Pieces of a printed page put together: paragraphs by the gaps between them, tables by columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import groupby, pairwise

from coopdesk.capture.reader.pdf_pieces import Box, Piece
from coopdesk.capture.reader.unwrapping import put_together, starts

Cell = list[Piece]
Row = list[Cell]


def lines_of_page(pieces: Sequence[Piece], compounds: Set[str] = frozenset()) -> list[str]:
    """Return the lines of a page; paragraphs stand apart, the cells of a row are parted by tabs.

    Where the margin has ended a line at the hyphen of one of the compounds, this is kept.
    """
    rows = _rows(_with_marks(pieces))
    margin = max((each.box.x1 for each in pieces), default=0.0)
    found: list[str] = []
    before: Box | None = None
    for is_wide, group in groupby(rows, key=lambda row: len(row) > 1):
        together = list(group)
        if is_wide and _is_table(together):
            found += ["", *_table(together, compounds), ""]
        else:
            for row in together:
                box = _box(row)
                if before and (box.y0 - before.y1 > _APART * _height(row) or box.y0 < before.y0):
                    found.append("")
                found += _paragraphs(row, margin, compounds)
                before = box
            continue
        before = None
    return [line for n, line in enumerate(found) if line or (n and found[n - 1])]


_APART = 0.85  # of the height of a line
_MARK = re.compile(r"(?:[•▪◦○‣►*·\uf0b7\uf0a7–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])")
_LARGER = 1.35
_INDENT = 3.0  # heights of a line


def _with_marks(pieces: Sequence[Piece]) -> list[Piece]:
    """Join bullets and numbers of a list with the words behind them."""
    found: list[Piece] = []
    for each in pieces:
        last = found[-1] if found else None
        if last and _MARK.fullmatch(last.text) and each.box.is_beside(last.box):
            found[-1] = Piece(f"{last.text} {each.text}", last.box.joined(each.box))
        else:
            found.append(each)
    return found


def _rows(pieces: Sequence[Piece]) -> list[Row]:
    """Return cells that stand beside each other, as they follow on another in the page."""
    rows: list[Row] = []
    for each, following in pairwise([*pieces, None]):
        assert each  # noqa: S101 only the last has nothing behind
        row = rows[-1] if rows else None
        if row and _is_next_cell(row, each):
            row.append([each])
        elif row and len(row) == 1 and following and _is_next_cell([[each]], following):
            rows.append([[each]])  # a row of a table right below a paragraph
        elif row and (_is_in_cell(row, each) if len(row) > 1 else _goes_on(row[-1], each)):
            row[-1].append(each)
        else:
            rows.append([[each]])
    return rows


def _is_next_cell(row: Row, each: Piece) -> bool:
    last = _box([row[-1]])
    whole = _box(row)
    beside = each.box.y0 < whole.y1 and each.box.y1 > whole.y0
    return beside and each.box.x0 > last.x1 and not each.box.y0 > row[0][0].box.y1


def _is_in_cell(row: Row, each: Piece) -> bool:
    """Tell whether a piece is a further line of the last cell: a row is as high as its letters.

    Boxes are those of the letters: words without a p or an l stand further apart than others.
    """
    cell, height = _box([row[-1]]), max(_height(row), each.box.height)
    near = -0.3 * height < each.box.y0 - row[-1][-1].box.y1 < height
    return near and cell.x0 - height < each.box.x0 < cell.x1


def _goes_on(cell: Cell, each: Piece) -> bool:
    last, height = cell[-1].box, max(cell[-1].box.height, each.box.height)
    gap = each.box.y0 - last.y1
    if not -0.3 * height < gap < _APART * height:
        return False
    left = _box([cell]).x0
    alike = max(last.height, each.box.height) < _LARGER * min(last.height, each.box.height)
    return (alike or len(cell[-1].text) < 4) and abs(each.box.x0 - left) < _INDENT * height


def _box(row: Sequence[Cell]) -> Box:
    boxes = [piece.box for cell in row for piece in cell]
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.joined(box)
    return whole


def _height(row: Row) -> float:
    return max(piece.box.height for cell in row for piece in cell)


def _is_table(rows: Sequence[Row]) -> bool:
    """Tell whether rows make a table: several, or a single one of short cells."""
    if len(rows) == 1:
        return all(len(cell) == 1 for cell in rows[0])
    first = _box([max(rows, key=len)[0]])
    return sum(abs(_box([row[0]]).x0 - first.x0) < first.height for row in rows) > 1


def _table(rows: Sequence[Row], compounds: Set[str]) -> Iterator[str]:
    """Yield the rows of a table; a cell stands in the column it has most in common with."""
    most = max(map(len, rows))
    whole = [[_box([cell]) for cell in row] for row in rows if len(row) == most]
    columns = [
        (min(row[n].x0 for row in whole), max(row[n].x1 for row in whole)) for n in range(most)
    ]
    for row in rows:
        cells = [""] * most
        at = -1
        for cell in row:
            text = put_together([piece.text for piece in cell], compounds)
            at = max(at + 1, _column(_box([cell]), columns))
            if at < most:
                cells[at] = text
            else:
                cells[-1] = f"{cells[-1]} {text}"
        yield "\t".join(cells).rstrip("\t")


def _column(box: Box, columns: Sequence[tuple[float, float]]) -> int:
    def common(n: int) -> tuple[float, float]:
        first, last = columns[n]
        return min(box.x1, last) - max(box.x0, first), -abs(box.x0 - first)

    return max(range(len(columns)), key=common)


def _paragraphs(row: Row, margin: float, compounds: Set[str]) -> Iterator[str]:
    """Yield the lines of a paragraph; those that the margin has ended are put together."""
    for cell in row:
        texts = [cell[0].text]
        for before, each in pairwise(cell):
            word = each.text.split()[0]
            size = (each.box.x1 - each.box.x0) / max(1, len(each.text))
            fits = before.box.x1 + size * (len(word) + 1) < margin - size
            if fits or starts(each.text):
                yield put_together(texts, compounds)
                texts = []
            texts.append(each.text)
        yield put_together(texts, compounds)
