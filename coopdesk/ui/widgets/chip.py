"""One chip: a short name with a cross."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from coopdesk.ui.widgets.colours import between
from coopdesk.ui.widgets.marks import draw_mark
from coopdesk.ui.widgets.measures import FIELD, GAP, characters
from coopdesk.ui.widgets.suggestions import Choice

WIDEST: Final = 44  # characters of a chip; the rest is elided, the tip tells all
LEFT_TO_RIGHT: Final = Qt.LayoutDirection.LeftToRight
REMOVE_KEYS: Final = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class Chip(QAbstractButton):
    """One name with a cross; Delete or a click on the cross removes it, Enter opens it."""

    removed = Signal(str)  # key
    left = Signal(int)  # -1 or 1: the arrow that led away

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self.setText(choice.label)
        self.setAccessibleName(choice.label)
        self.setAccessibleDescription(self.tr("Delete removes it"))
        self.setToolTip(choice.hint or choice.label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    @override
    def sizeHint(self) -> QSize:
        text = min(self.fontMetrics().horizontalAdvance(self.text()), characters(self, WIDEST))
        height = self.fontMetrics().height() + GAP
        return QSize(FIELD + text + GAP + height, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(characters(self, 6), self.sizeHint().height())

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        edge = palette.color(QPalette.ColorRole.Highlight) if self.hasFocus() else None
        painter.setPen(QPen(edge, 2) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(between(palette, 0.18 if self.underMouse() else 0.12))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, GAP, GAP)
        cross = self._cross()
        words = self._mirrored(QRect(FIELD, 0, self.width() - cross.width() - FIELD, self.height()))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        elided = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, elided
        )
        third = cross.height() / 5
        square = QRectF(cross).adjusted(third, third, -third, -third)
        draw_mark(painter, "cross", square, between(palette, 0.65))

    @override
    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        if self._cross().contains(e.position().toPoint()):
            self.setDown(False)
            self.removed.emit(self.choice.key)
        else:
            super().mouseReleaseEvent(e)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        forward = Qt.Key.Key_Right if self.layoutDirection() is LEFT_TO_RIGHT else Qt.Key.Key_Left
        if e.key() in REMOVE_KEYS:
            self.removed.emit(self.choice.key)
        elif e.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.left.emit(1 if e.key() == forward else -1)
        elif e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(e)

    def _cross(self) -> QRect:
        side = self.height()
        return self._mirrored(QRect(self.width() - side, 0, side, side))

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)
