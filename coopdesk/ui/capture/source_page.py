"""The source as numbered lines: words of a draft are marked, those of one field lit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit, QWidget
from typing_extensions import override

from coopdesk.capture.drafts import Behind, Capture
from coopdesk.ui.capture.edits import Use
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.found_marks import Span, mark_colour, utf16
from coopdesk.ui.widgets.measures import GAP

_BREAKS = re.compile("[\r\u2028\u2029\ufdd0\ufdd1\x00]")  # would end a line in Qt
UNUSED, SHARED = "–", "="


class SourcePage(QPlainTextEdit):
    """Show a source line by line; nothing in it can be changed."""

    use_wanted = Signal(str)  # what the selected words are to be used as

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Source"))
        self._lines: tuple[str, ...] = ()
        self._signs: dict[int, str] = {}  # of lines nobody or several drafts used, by number
        self._marked: dict[int, list[Span]] = {}
        self._lit: dict[int, list[Span]] = {}
        self._margin = _Margin(self)
        self.uses = QMenu(self.tr("&Use as"), self)
        for name, words in self._uses():
            self.uses.addAction(words).setData(name)
        self.uses.triggered.connect(self._want_use)
        self.verticalScrollBar().valueChanged.connect(self._mark)
        self.updateRequest.connect(self._margin.follow)

    def show_capture(self, capture: Capture) -> None:
        """Show the source of a capture."""
        self._lines = capture.source.lines
        self._signs = dict.fromkeys(capture.unused, UNUSED) | dict.fromkeys(capture.shared, SHARED)
        self._marked, self._lit = {}, {}
        self.setPlainText(_BREAKS.sub(" ", "\n".join(self._lines)))
        self.setViewportMargins(self._margin.sizeHint().width(), 0, 0, 0)
        self._mark()

    def mark(self, words: Iterable[Behind]) -> None:
        """Mark the words behind the fields of a draft."""
        self._marked = self._spans(words)
        self._mark()

    def light(self, words: Iterable[Behind]) -> None:
        """Light the words behind one field, and have the first of them in sight."""
        self._lit = self._spans(words)
        if self._lit:
            block = self.document().findBlockByNumber(min(self._lit) - 1)
            if block.isValid() and not self._is_in_sight(block):
                self.verticalScrollBar().setValue(max(0, block.blockNumber() - 3))
        self._mark()

    def lit(self) -> list[str]:
        """Return the words that are lit, line by line."""
        return [
            self._lines[number - 1][first:last]
            for number, spans in sorted(self._lit.items())
            for first, last in spans
        ]

    def selected(self) -> Behind | None:
        """Return the selected words with their place in the source, None where there are none."""
        cursor = self.textCursor()
        first, start = self._place(cursor.selectionStart())
        last, end = self._place(cursor.selectionEnd())
        lines = list(self._lines[first - 1 : last])
        if not lines:
            return None
        lines[-1] = lines[-1][:end]
        lines[0] = lines[0][start:]
        text = "\n".join(lines)
        return Behind("", first, last, text, start=start, end=end) if text.strip() else None

    def sign(self, number: int) -> str:
        """Return the sign beside a line: of no draft, of several, or none."""
        return self._signs.get(number, "")

    def blocks_in_sight(self) -> Iterator[tuple[QTextBlock, int]]:
        """Return the lines in sight and where they begin, in px from the top."""
        block, offset = self.firstVisibleBlock(), self.contentOffset()
        while block.isValid():
            box = self.blockBoundingGeometry(block).translated(offset)
            if box.top() > self.viewport().height():
                return
            yield block, round(box.top())
            block = block.next()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.selected():
            menu.addSeparator()
            menu.addMenu(self.uses)
        menu.popup(event.globalPos())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        box = self.contentsRect()
        width = self._margin.sizeHint().width()
        self._margin.setGeometry(QRect(box.left(), box.top(), width, box.height()))
        self._mark()

    def _uses(self) -> tuple[tuple[Use, str], ...]:
        return (
            ("learnings", self.tr("&Learning")),
            ("next_steps", self.tr("&Next step")),
            ("title", self.tr("&Title")),
            ("narrative", self.tr("Paragraph of the &story")),
        )

    def _want_use(self, action: QAction) -> None:
        self.use_wanted.emit(action.data())

    def _spans(self, words: Iterable[Behind]) -> dict[int, list[Span]]:
        spans: dict[int, list[Span]] = {}
        for each in words:
            for number in range(max(1, each.line_from), min(each.line_to, len(self._lines)) + 1):
                line = self._lines[number - 1]
                is_whole = (each.start, each.end) == (0, 0)
                first = each.start if number == each.line_from else 0
                last = each.end if number == each.line_to and not is_whole else len(line)
                spans.setdefault(number, []).append((first, last))
        return spans

    def _mark(self) -> None:
        """Mark the lines in sight only: each selection is looked at for each line painted."""
        marks, lights, faded = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        palette = self.palette()
        marks.setBackground(mark_colour(palette))
        lights.setBackground(palette.highlight())
        lights.setForeground(palette.highlightedText())
        faded.setForeground(colour("faded", palette))
        found: list[QTextEdit.ExtraSelection] = []
        for block, _ in self.blocks_in_sight():
            number, line = block.blockNumber() + 1, block.text()
            if self.sign(number) == UNUSED and number not in self._marked:
                found.append(_selection(block, (0, len(line.encode("utf-16-le")) // 2), faded))
            for look, spans in ((marks, self._marked), (lights, self._lit)):
                found += [_selection(block, s, look) for s in utf16(line, spans.get(number, []))]
        self.setExtraSelections(found)
        self._margin.update()

    def _is_in_sight(self, block: QTextBlock) -> bool:
        box = self.blockBoundingGeometry(block).translated(self.contentOffset())
        return box.top() >= 0 and box.bottom() <= self.viewport().height()

    def _place(self, position: int) -> tuple[int, int]:
        """Return line and character, as Python counts, of a position in the document."""
        block = self.document().findBlock(position)
        units = (position - block.position()) * 2
        letters = block.text().encode("utf-16-le")[:units].decode("utf-16-le", "ignore")
        return block.blockNumber() + 1, len(letters)


class _Margin(QWidget):
    """The numbers of the lines in sight, and the signs of those nobody or several drafts used."""

    def __init__(self, page: SourcePage) -> None:
        super().__init__(page)
        self._page = page

    def follow(self, _box: QRect, _down: int) -> None:
        """Paint what has been scrolled to."""
        self.update()

    @override
    def sizeHint(self) -> QSize:
        digits = "0" * len(str(self._page.blockCount()))
        return QSize(self.fontMetrics().horizontalAdvance(f"= {digits}") + 4 * GAP, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(colour("faded", self.palette())))
        height, width = self.fontMetrics().height(), self.width() - GAP
        for block, top in self._page.blocks_in_sight():
            number = block.blockNumber() + 1
            box = QRect(GAP, top, width - 2 * GAP, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(number))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, self._page.sign(number))


def _selection(block: QTextBlock, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + min(span[0], block.length() - 1))
    cursor.setPosition(
        block.position() + min(span[1], block.length() - 1), QTextCursor.MoveMode.KeepAnchor
    )
    selection.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue]
    selection.format = look  # pyright: ignore[reportAttributeAccessIssue]
    return selection
