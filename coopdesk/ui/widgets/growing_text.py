"""A text field that is as high as its text, between one line and a few."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.widgets.focus_frame import draw_line_frame
from coopdesk.ui.widgets.measures import characters, lines
from coopdesk.ui.widgets.mnemonics import is_letter_with_alt

EDGES: Final = 2  # px of cursor room Qt leaves below the last line


class GrowingTextEdit(QPlainTextEdit):
    """Plain text that grows with what is typed; Tab moves on."""

    changed = Signal()
    left = Signal()  # the focus has gone elsewhere

    def __init__(self, name: str, parent: QWidget | None = None, *, most_lines: int = 12) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self._least_lines = 1
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self.changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def set_lines(self, least: int, most: int) -> None:
        """Keep between so many lines."""
        self._least_lines, self._most_lines = least, most
        self._fit()

    def value(self) -> str:
        """Return the text without blank ends."""
        return self.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Show this text."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def is_empty(self) -> bool:
        """Tell whether nothing but blanks is there."""
        return not self.value()

    @override
    def sizeHint(self) -> QSize:
        return QSize(characters(self, 40), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(characters(self, 12), self._height())

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        is_enter = e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_letter_with_alt(e) or (is_enter and self._is_single()):
            e.ignore()  # one line has no next one; the form may have a use for the key
        else:
            super().keyPressEvent(e)

    @override
    def focusInEvent(self, e: QFocusEvent) -> None:
        super().focusInEvent(e)
        self.update()

    @override
    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.update()
        self.left.emit()

    @override
    def event(self, e: QEvent) -> bool:
        if e.type() is not QEvent.Type.Paint:
            return super().event(e)
        draw_line_frame(self, has_focus=self.hasFocus())  # the viewport draws the text
        return True

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _is_single(self) -> bool:
        return self._most_lines == 1

    def _fit(self) -> None:
        # a plain text layout counts its height in lines
        shown = int(self.document().documentLayout().documentSize().height())
        overflows = shown > self._most_lines
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy if overflows else off)
        height = self._height()
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
            self.updateGeometry()
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        """Fit the viewport, which keeps its old height when it caused the new one itself."""
        if self.viewport().height() != self.height() - 2 * self.frameWidth():
            self.setViewportMargins(0, 0, 0, 0)  # lays it out anew

    def _height(self) -> int:
        shown = int(self.document().documentLayout().documentSize().height())
        count = min(max(shown, self._least_lines), self._most_lines)
        margins = 2 * round(self.document().documentMargin()) + 2 * self.frameWidth()
        return lines(self, count) + margins + EDGES
