"""A page to read: text at a comfortable width that loads and opens nothing."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocumentFragment,
    QTextListFormat,
)
from PySide6.QtWidgets import QFrame, QWidget
from typing_extensions import override

from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.measures import EDGE, GROUP, characters
from coopdesk.ui.widgets.still_text import StillText

MEASURE: Final = 68  # characters to a line
ZOOMS: Final = range(-4, 13)  # steps of a point


class PageText(StillText):
    """Show a page that the caller built, and tell which of its links is chosen."""

    link_clicked = Signal(str)
    margin_changed = Signal(int)  # px left of the text
    colours_changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zoom = 0
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        FocusLine(self)
        self.anchorClicked.connect(self._tell)

    def show_page(self, html: str, *, keep_place: bool = False) -> None:
        """Show a page from its top, or where one was, as after a small change."""
        place = self.verticalScrollBar().value()
        self.setHtml(html)
        self._fit()
        self.verticalScrollBar().setValue(place if keep_place else 0)

    def zoom(self, steps: int) -> None:
        """Make the text larger (steps > 0) or smaller; 0 is the size of the other text."""
        wanted = 0 if steps == 0 else max(ZOOMS[0], min(self._zoom + steps, ZOOMS[-1]))
        self.zoomIn(wanted - self._zoom)
        self._zoom = wanted
        self._fit()

    def plain_text(self) -> str:
        """Return the whole page as text fit for a letter."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        return letter_text(cursor)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        mime = QMimeData()
        mime.setText(letter_text(self.textCursor()))
        mime.setHtml(QTextDocumentFragment(self.textCursor()).toHtml())
        return mime

    @override
    def keyPressEvent(self, ev: QKeyEvent) -> None:
        if ev.matches(QKeySequence.StandardKey.ZoomIn):
            self.zoom(1)
        elif ev.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom(-1)
        else:
            super().keyPressEvent(ev)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() is QEvent.Type.FontChange:
            self._fit()
        elif e.type() is QEvent.Type.PaletteChange:
            self.colours_changed.emit()

    @override
    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(e.pos())
        menu.exec(e.globalPos())
        menu.deleteLater()

    def _fit(self) -> None:
        """Leave margins so that a line does not grow past the measure."""
        spare = self.viewport().width() - characters(self, MEASURE)
        left = min(max(GROUP, spare // 2), 3 * EDGE)  # near the left, where the eye starts
        right = max(GROUP, spare - left)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        if (form.leftMargin(), form.rightMargin()) != (left, right):
            form.setLeftMargin(left)
            form.setRightMargin(right)
            form.setTopMargin(GROUP)
            form.setBottomMargin(EDGE)
            frame.setFrameFormat(form)
            self.margin_changed.emit(round(left))

    def _tell(self, link: QUrl) -> None:
        self.link_clicked.emit(link.toString())


def letter_text(cursor: QTextCursor) -> str:
    """Return the selected text with bullets and numbers, a blank line between paragraphs."""
    document, first, last = cursor.document(), cursor.selectionStart(), cursor.selectionEnd()
    block, written = document.findBlock(first), list[str]()
    was_list = False
    while block.isValid() and block.position() <= last:
        text = _part(block, first, last)
        is_list = bool(_bullet(block))
        if text:
            if written and not (is_list and was_list):
                written.append("")
            written.append(_bullet(block) + text)
            was_list = is_list
        block = block.next()
    return "\n".join(written)


def _part(block: QTextBlock, first: int, last: int) -> str:
    start, end = max(0, first - block.position()), max(0, last - block.position())
    text = block.text()[start:end]
    return text.replace("\u2028", "\n").replace("\u00a0", " ").replace("\ufffc", "").strip()


def _bullet(block: QTextBlock) -> str:
    rows = block.textList()
    if not rows:
        return ""
    depth = "  " * (rows.format().indent() - 1)
    is_numbered = rows.format().style() is QTextListFormat.Style.ListDecimal
    return depth + (rows.itemText(block) + " " if is_numbered else "• ")
