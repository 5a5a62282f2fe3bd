"""Where pages of a PDF end: headings stand with what follows, rows of tables are not cut.

The text is laid out once in a single endless column. What may not be cut, a line or a row, is a
strip of it; strips are dealt out to pages, and a page shows its part of the column. Qt's own
pages cut rows and leave headings alone; to mend them afterwards took four seconds for 14 pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextTable

from coopdesk.reports.pdf.blocks import Column

_ALMOST = 1.0  # dots: a position is never quite what it was


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of the column that stands on one page, from top to bottom in dots.

    keep: it stands with the next strip; breaks: it begins a page; heads: the rows of headings
    to be shown above it where it begins a page, as a strip of the same column.
    """

    top: float
    bottom: float
    block: int
    keep: bool = False
    breaks: bool = False
    heads: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a page shows of the column: the headings of a table again, then from top to bottom."""

    top: float
    bottom: float
    block: int
    heads: tuple[float, float] | None = None

    def parts(self) -> Iterator[tuple[QRectF, float]]:
        """Yield parts of the column, without a width, and how far down the page each stands."""
        down = 0.0
        if self.heads:
            top, bottom = self.heads
            yield QRectF(0, top, 0, bottom - top), 0.0
            down = bottom - top
        yield QRectF(0, self.top, 0, self.bottom - self.top), down


def sheets(column: Column, height: float) -> list[Sheet]:
    """Deal the column out to pages of a height."""
    made: list[Sheet] = []
    for chain in _chains(list(_strips(column, height))):
        tall = chain[-1].bottom - chain[0].top + _heads_of(chain[0])
        for part in [chain] if tall <= height else [[strip] for strip in chain]:
            if not _goes_on(made, part, height):
                first = part[0]
                made.append(Sheet(first.top, part[-1].bottom, first.block, first.heads))
    return made


def page_of(block: int, pages: Sequence[Sheet]) -> int:
    """Return the number, from 1, of the page on which a block begins."""
    return max((n for n, page in enumerate(pages, start=1) if page.block <= block), default=1)


def _goes_on(made: list[Sheet], part: Sequence[Strip], height: float) -> bool:
    """Put strips on the last page if there is room."""
    if not made or part[0].breaks:
        return False
    page = made[-1]
    over = page.heads[1] - page.heads[0] if page.heads else 0
    if part[-1].bottom - page.top + over > height + _ALMOST:
        return False
    made[-1] = replace(page, bottom=part[-1].bottom)
    return True


def _heads_of(strip: Strip) -> float:
    return strip.heads[1] - strip.heads[0] if strip.heads else 0


def _chains(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    chain: list[Strip] = []
    for strip in strips:
        if strip.breaks and chain:
            yield chain
            chain = []
        chain.append(strip)
        if not strip.keep:
            yield chain
            chain = []
    if chain:
        yield chain


def _strips(column: Column, height: float) -> Iterator[Strip]:
    document = column.document
    block = document.begin()
    while block.isValid():
        table = _table_of(block)
        if table is None:
            yield from _lines(column, block)
            block = block.next()
        else:
            yield from _rows(column, table, height)
            block = document.findBlock(table.lastPosition()).next()


def _lines(column: Column, block: QTextBlock) -> Iterator[Strip]:
    """Yield the lines of a paragraph; neither its first nor its last line stands alone."""
    number = block.blockNumber()
    lines = _extents(column.document, block)
    if gap := _gap(block):  # lower than the line of letters it has none of
        lines = [(top, top + gap * column.scale) for top, _ in lines]
    kept = number in column.kept
    for place, (top, bottom) in enumerate(lines):
        keep = kept or (len(lines) > 1 and place in {0, len(lines) - 2})
        yield Strip(top, bottom, number, keep, breaks=place == 0 and number in column.breaks)


def _gap(block: QTextBlock) -> float:
    """Return the height of an empty paragraph that keeps things apart, 0 for any other."""
    shape = block.blockFormat()
    fixed = shape.lineHeightType() == QTextBlockFormat.LineHeightTypes.FixedHeight.value
    return shape.lineHeight() if fixed and not block.text() else 0


def _rows(column: Column, table: QTextTable, height: float) -> Iterator[Strip]:
    document = column.document
    frame = document.documentLayout().frameBoundingRect(table)
    tops = [_row_top(column, table, row) for row in range(table.rows())] + [frame.bottom()]
    heads = table.format().toTableFormat().headerRowCount()
    repeated = (tops[0], tops[heads]) if heads else _heads_before(column, table)
    for row, (top, bottom) in enumerate(pairwise(tops)):
        block = table.cellAt(row, 0).firstCursorPosition().blockNumber()
        room = height - (repeated[1] - repeated[0] if repeated and row >= heads else 0)
        cuts = [bottom] if bottom - top <= room else _cuts(document, table, row, (top, bottom))
        for cut in cuts:
            yield Strip(top, cut, block, keep=row < heads, heads=repeated if row >= heads else None)
            top = cut  # noqa: PLW2901 - the rest of the row


def _heads_before(column: Column, table: QTextTable) -> tuple[float, float] | None:
    """Return the headings of the longer table that this one is a part of."""
    first = table.cellAt(0, 0).firstCursorPosition().blockNumber()
    if first not in column.goes_on:
        return None
    headed = _table_of(column.document.findBlockByNumber(column.goes_on[first]))
    if headed is None:
        return None
    return _row_top(column, headed, 0), _row_top(column, headed, 1)


def _row_top(column: Column, table: QTextTable, row: int) -> float:
    """Return where a row begins: its cells' padding above the highest first line."""
    blocks = (
        table.cellAt(row, place).firstCursorPosition().block() for place in range(table.columns())
    )
    layout = column.document.documentLayout()
    padding = table.format().toTableFormat().cellPadding() * column.scale
    return min(layout.blockBoundingRect(block).top() for block in blocks) - padding


def _cuts(
    document: QTextDocument, table: QTextTable, row: int, extent: tuple[float, float]
) -> list[float]:
    """Return where a row that is higher than a page may be cut: where no line of a cell runs."""
    lines: list[tuple[float, float]] = []
    for place in range(table.columns()):
        block = table.cellAt(row, place).firstCursorPosition().block()
        lines += _extents(document, block)
    cuts = [
        bottom
        for _, bottom in sorted(set(lines))
        if not any(top + _ALMOST < bottom < end - _ALMOST for top, end in lines)
    ]
    return [*(cut for cut in cuts if extent[0] < cut < extent[1] - _ALMOST), extent[1]]


def _extents(document: QTextDocument, block: QTextBlock) -> list[tuple[float, float]]:
    """Return top and bottom of each line of a paragraph."""
    start = document.documentLayout().blockBoundingRect(block).top()
    layout = block.layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    return [(start + line.y(), start + line.y() + line.height()) for line in lines]


def _table_of(block: QTextBlock) -> QTextTable | None:
    return QTextCursor(block).currentTable()
