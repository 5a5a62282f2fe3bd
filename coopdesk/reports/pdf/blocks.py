"""The blocks of a report in a QTextDocument that is laid out on pages."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QImage,
    QPagedPaintDevice,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from coopdesk.reports.contents import (
    Block,
    Bullets,
    Chart,
    Contents,
    Facts,
    Heading,
    Line,
    Note,
    PageBreak,
    Paragraph,
    Picture,
    Report,
    Row,
    Table,
    Title,
)
from coopdesk.reports.pdf.look import GREY, HEADINGS, INK, LINE, LINK, SHADES, TEXT, font_of
from coopdesk.reports.plain import is_rtl, link_of, one_line, plain

_BREAK = "\u2028"  # a new line in the same paragraph
_PORTION = 30  # rows of a long table that are laid out at once
_NOTHING = 0.05  # points, between them
_STEP = 3.5  # mm that a row of a tree is set in by
_FACT_SHARE = 27  # percent
_DPI = 96  # Qt takes margins to be given for this, and scales them to the device


@dataclass(frozen=True, slots=True)
class Page:
    """Where the text goes: the device it is measured for, and its room in dots of the device."""

    device: QPagedPaintDevice
    size: QSizeF

    def dots(self, millimetres: float) -> float:
        """Return a length in dots of the device, as sizes of pages and positions are."""
        return millimetres * self.device.logicalDpiX() / 25.4

    def highest(self) -> float:
        """Return the height of the room in the unit that margins and pictures are given in."""
        return self.size.height() * _DPI / self.device.logicalDpiY()

    def widest(self) -> float:
        """Return the width of the room in the unit that margins and pictures are given in."""
        return self.size.width() * _DPI / self.device.logicalDpiX()


@dataclass(frozen=True, slots=True)
class Column:
    """The text of a report in one endless column, before it is dealt out to pages.

    goes_on has, for tables that are part of a longer one, which table bears its headings, both by
    the number of their first block. headings, kept (with what follows) and breaks (they begin a
    page) are numbers of blocks;
    scale is how many dots the unit of margins and padding is.
    """

    document: QTextDocument
    headings: tuple[int, ...]
    kept: frozenset[int]
    breaks: frozenset[int]
    scale: float
    goes_on: Mapping[int, int]


def lay_out(
    report: Report,
    pictures: Mapping[Chart, bytes],
    page: Page,
    numbers: Sequence[int] = (),
) -> Column:
    """Set the blocks of a report; numbers are the pages of its headings where they are known."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(page.device)
    document.setDefaultFont(font_of(10))
    document.setDocumentMargin(0)
    typesetter = _Typesetter(document, report, pictures, page, numbers)
    document.setTextWidth(page.size.width())
    for block in report.blocks:  # laid out one by one: the window gets its turn in between
        if isinstance(block, Table):
            typesetter.add(block)  # in portions
            continue
        with typesetter.editing():
            typesetter.add(block)
    return Column(
        document,
        tuple(typesetter.headings),
        frozenset(typesetter.kept),
        frozenset(typesetter.breaks),
        page.device.logicalDpiY() / _DPI,
        typesetter.goes_on,
    )


class _Typesetter:
    """Put block after block at the end of a document."""

    def __init__(
        self,
        document: QTextDocument,
        report: Report,
        pictures: Mapping[Chart, bytes],
        page: Page,
        numbers: Sequence[int],
    ) -> None:
        self.cursor = QTextCursor(document)
        self.headings: list[int] = []
        self.kept: set[int] = set()
        self.breaks: set[int] = set()
        self.goes_on: dict[int, int] = {}
        self._document = document
        self._report = report
        self._pictures = pictures
        self._page = page
        self._numbers = numbers
        self._breaks = False
        self._is_new = True
        self._images = 0

    @contextmanager
    def editing(self) -> Generator[None]:
        """Put some things at the end, which are laid out together afterwards."""
        edited = QTextCursor(self._document)
        edited.beginEditBlock()
        try:
            yield
        finally:
            edited.endEditBlock()

    def add(self, block: Block) -> None:  # noqa: C901 - a line for each kind of block
        """Put a block at the end."""
        match block:
            case Title():
                self._cover(block)
            case Contents():
                self._contents(block)
            case Heading():
                self._heading(block)
            case Paragraph():
                size, shade = {"plain": (10, TEXT), "lead": (10.5, INK), "quiet": (9, GREY)}[
                    block.look
                ]
                self._line(block.line, size, shade)
                if block.look == "quiet":
                    self.kept.add(self._here())
            case Bullets():
                for number, line in enumerate(block.lines, start=1):
                    self._bullet(line, f"{number}." if block.numbered else "•")
            case Facts():
                self._facts(block.rows)
            case Table():
                self._table(block)
            case Picture():
                self._picture(block.png, block.width)
            case Chart():
                if png := self._pictures.get(block):
                    self._picture(png, block.width)
                else:
                    self._line(Line(block.words), 9, GREY)
            case Note():
                self._note(block)
            case PageBreak():
                self._breaks = True
            case _:
                assert_never(block)

    # paragraphs

    def _begin(
        self, text: str, before: float = 0, after: float = 6, indent: float = 0, hang: float = 0
    ) -> None:
        """Begin a paragraph; before and after are points, indent and hang millimetres."""
        shape = self._shape(text)
        shape.setTopMargin(_points(before))
        shape.setBottomMargin(_points(after))
        shape.setLeftMargin(_millimetres(indent))
        shape.setTextIndent(-_millimetres(hang))
        if self._is_new:
            self.cursor.setBlockFormat(shape)
            self._is_new = False
        else:
            self.cursor.insertBlock(shape, QTextCharFormat())
        if self._breaks:
            self.breaks.add(self._here())
            self._breaks = False

    def _here(self) -> int:
        return self.cursor.block().blockNumber()

    def _shape(self, text: str) -> QTextBlockFormat:
        shape = QTextBlockFormat()
        shape.setLineHeight(115, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if is_rtl(text):
            shape.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return shape

    def _say(
        self, text: str, size: float, shade: str, *, bold: bool = False, url: str = ""
    ) -> None:
        self.cursor.insertText(_set(text), _letters(size, shade, bold=bold, url=url))

    def _fill(self, line: Line, size: float, shade: str) -> None:
        if line.lead:
            self._say(f"{line.lead} " if line.text else line.lead, size, shade, bold=True)
        if line.text:
            url = link_of(line.url)
            self._say(line.text, size, LINK if url else shade, url=url)
        if line.aside:
            gap = " · " if line.text or line.lead else ""
            self._say(gap + line.aside, min(size, 9), GREY)

    def _line(self, line: Line, size: float, shade: str) -> None:
        self._begin(line.lead or line.text)
        self._fill(line, size, shade)

    def _bullet(self, line: Line, mark: str) -> None:
        hang = 4.0 if mark == "•" else 7.0
        self._begin(line.text, after=3, indent=hang, hang=hang)
        shape = self.cursor.blockFormat()
        shape.setTabPositions([QTextOption.Tab(_millimetres(hang), QTextOption.TabType.LeftTab)])
        self.cursor.setBlockFormat(shape)
        self._say(f"{mark}\t", 10, TEXT)
        self._fill(line, 10, TEXT)

    def _heading(self, heading: Heading) -> None:
        size, before, after = HEADINGS[min(heading.level, max(HEADINGS))]
        self._begin(heading.text, before, after)
        self._say(one_line(heading.text), size, INK, bold=True)
        self.headings.append(self._here())
        self.kept.add(self._here())

    def _note(self, note: Note) -> None:
        fill, edge = SHADES[note.weight]
        table = self._new_table(1, (1.2, 98.8), pad=3)
        for place, shade in ((0, edge), (1, fill)):
            look = QTextTableCellFormat()
            look.setBackground(QColor(shade))
            table.cellAt(0, place).setFormat(look)
        self.cursor = table.cellAt(0, 1).firstCursorPosition()
        self.cursor.setBlockFormat(self._shape(note.line.text))
        self._fill(note.line, 9.5, TEXT)
        self._leave_table(5)

    # cover and contents

    def _cover(self, title: Title) -> None:
        self._begin("", after=0)  # at the top of a page there is no margin
        self._begin(title.kind, before=130, after=10)
        self._say(one_line(title.kind), 12, GREY, bold=True)
        self._begin(title.text, after=18)
        self._say(one_line(title.text), 26, INK, bold=True)
        if title.facts:
            self._facts(title.facts)
        self._begin(title.foot, before=20)
        self._say(title.foot, 9, GREY)

    def _contents(self, contents: Contents) -> None:
        self._begin(contents.heading, after=8)
        self._say(one_line(contents.heading), 16, INK, bold=True)
        headings = [block for block in self._report.blocks if isinstance(block, Heading)]
        entries = [
            (self._numbers[place] if place < len(self._numbers) else 0, heading)
            for place, heading in enumerate(headings)
            if heading.level <= contents.depth
        ]
        if not entries:
            return
        table = self._new_table(len(entries), (93, 7), pad=1.5)
        for row, (number, heading) in enumerate(entries):
            strong = heading.level == 1
            indent = _millimetres(4) * (heading.level - 1)
            cell = table.cellAt(row, 0).firstCursorPosition()
            shape = self._shape(heading.text)
            shape.setLeftMargin(indent)
            shape.setTopMargin(_points(4 if strong else 0))
            cell.setBlockFormat(shape)
            letters = _letters(10 if strong else 9.5, TEXT, bold=strong)
            cell.insertText(_set(one_line(heading.text)), letters)
            end = table.cellAt(row, 1).firstCursorPosition()
            right = QTextBlockFormat()
            right.setAlignment(Qt.AlignmentFlag.AlignRight)
            right.setTopMargin(shape.topMargin())
            end.setBlockFormat(right)
            end.insertText(str(number or "000"), letters)
        self._leave_table(6)

    # tables and pictures

    def _facts(self, rows: Sequence[tuple[str, str]]) -> None:
        table = self._new_table(len(rows), (_FACT_SHARE, 100 - _FACT_SHARE), pad=3)
        for number, (label, text) in enumerate(rows):
            for place, words in enumerate((label, text)):
                shade = INK if place == 0 else TEXT
                self._cell(table, number, place, words, shade=shade, bold=place == 0)
        self._leave_table()

    def _table(self, table: Table) -> None:
        """Set a table; a long one in portions, of which the first alone bears the headings."""
        whole = sum(column.width for column in table.columns)
        widths = [100 * column.width / whole for column in table.columns]
        with self.editing():
            made = self._new_table(len(table.rows[:_PORTION]) + 1, widths, heads=1)
            for place, column in enumerate(table.columns):
                self._cell(
                    made,
                    0,
                    place,
                    column.heading,
                    shade="#ffffff",
                    fill=INK,
                    bold=True,
                    at_end=column.is_number,
                )
            for number, row in enumerate(table.rows[:_PORTION], start=1):
                self._fill_row(made, number, row, table)
        heads = made.cellAt(0, 0).firstCursorPosition().blockNumber()
        for begin in range(_PORTION, len(table.rows), _PORTION):
            with self.editing():
                self._leave_table(_NOTHING)
                some = table.rows[begin : begin + _PORTION]
                made = self._new_table(len(some), widths)
                for number, row in enumerate(some):
                    self._fill_row(made, number, row, table)
            self.goes_on[made.cellAt(0, 0).firstCursorPosition().blockNumber()] = heads
        self._leave_table()

    def _fill_row(self, made: QTextTable, number: int, row: Row, table: Table) -> None:
        for place, (text, column) in enumerate(zip(row.cells, table.columns, strict=True)):
            self._cell(
                made,
                number,
                place,
                text,
                bold=row.is_strong,
                at_end=column.is_number,
                indent=row.depth * _STEP if place == table.indented else 0,
                lined=place > 0 or not row.runs_on,
            )

    def _new_table(
        self, rows: int, widths: Sequence[float], *, heads: int = 0, pad: float = 2.5
    ) -> QTextTable:
        if self._breaks or self._is_new:
            self._begin("", after=0)
        look = QTextTableFormat()
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        kind = QTextLength.Type.PercentageLength
        look.setColumnWidthConstraints([QTextLength(kind, width) for width in widths])
        look.setBorder(0)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        look.setCellSpacing(0)
        look.setCellPadding(_points(pad))
        look.setBorderCollapse(True)
        look.setHeaderRowCount(heads)
        return self.cursor.insertTable(rows, len(widths), look)

    def _cell(
        self,
        table: QTextTable,
        row: int,
        place: int,
        text: str,
        *,
        shade: str = TEXT,
        fill: str = "",
        bold: bool = False,
        at_end: bool = False,
        indent: float = 0,
        lined: bool = True,
    ) -> None:
        cell = table.cellAt(row, place)
        look = QTextTableCellFormat()
        if fill:
            look.setBackground(QColor(fill))
        if lined:
            look.setBottomBorder(_points(0.5))
            look.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            look.setBottomBorderBrush(QBrush(QColor(LINE)))
        cell.setFormat(look)
        cursor = cell.firstCursorPosition()
        shape = self._shape(text)
        shape.setLineHeight(108, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if at_end:
            shape.setAlignment(Qt.AlignmentFlag.AlignRight)
        if indent:
            shape.setLeftMargin(_millimetres(indent))
        cursor.setBlockFormat(shape)
        cursor.insertText(_set(text), _letters(9, shade, bold=bold))

    def _leave_table(self, after: float = 8) -> None:
        """Go on below a table; the paragraph there is as low as the gap that is wanted."""
        self.cursor = QTextCursor(self._document)
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
        self.cursor.setBlockFormat(QTextBlockFormat())
        self._low(after)

    def _low(self, points: float) -> None:
        """Let an empty paragraph be as high as a gap that is wanted."""
        gap = self.cursor.blockFormat()
        kind = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        gap.setLineHeight(_points(points), kind)
        gap.setBottomMargin(0)
        self.cursor.setBlockFormat(gap)

    def _picture(self, png: bytes, share: float) -> None:
        image = QImage.fromData(png)
        if image.isNull():
            return
        self._images += 1
        name = f"picture:{self._images}"
        kind = QTextDocument.ResourceType.ImageResource.value
        self._document.addResource(kind, QUrl(name), image)
        look = QTextImageFormat()
        look.setName(name)
        width = self._page.widest() * min(share, 1)
        height = width * image.height() / image.width()
        highest = self._page.highest() * 0.9
        look.setWidth(width * min(1, highest / height))
        look.setHeight(min(height, highest))
        self._begin("", after=8)
        shape = self.cursor.blockFormat()
        shape.clearProperty(QTextFormat.Property.LineHeight)
        shape.clearProperty(QTextFormat.Property.LineHeightType)
        self.cursor.setBlockFormat(shape)
        self.cursor.insertImage(look)


def _letters(size: float, shade: str, *, bold: bool = False, url: str = "") -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setFont(font_of(size, bold=bold))
    letters.setForeground(QColor(shade))
    if url:
        letters.setAnchor(True)
        letters.setAnchorHref(url)
        letters.setFontUnderline(True)
    return letters


def _points(points: float) -> float:
    return points * _DPI / 72


def _millimetres(length: float) -> float:
    return length * _DPI / 25.4


def _set(text: str) -> str:
    return plain(text).replace("\n", _BREAK)
