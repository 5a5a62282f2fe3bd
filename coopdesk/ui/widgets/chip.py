"""One chip: a short name with a cross."""

from dataclasses import dataclass
from html import escape
from typing import Final, Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from coopdesk.ui.widgets.colours import between, colour
from coopdesk.ui.widgets.marks import draw_mark
from coopdesk.ui.widgets.measures import FIELD, GAP, characters
from coopdesk.ui.widgets.suggestions import Choice

# quiet: an outline alone; crossed: dashed, for what must not be; doubtful: with a question mark.
Look = Literal["plain", "quiet", "crossed", "doubtful"]

WIDEST: Final = 52  # characters of a chip; the rest is elided, the tip tells all
LEFT_TO_RIGHT: Final = Qt.LayoutDirection.LeftToRight
REMOVE_KEYS: Final = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


@dataclass(frozen=True, slots=True)
class DressedChoice(Choice):
    """A choice that says how its chip looks, and what a screen reader calls it."""

    look: Look = "plain"
    spoken: str = ""


class Chip(QAbstractButton):
    """One name with a cross; Delete or a click on the cross removes it, Enter opens it."""

    removed = Signal(str)  # key
    left = Signal(int)  # -1 or 1: the arrow that led away

    def __init__(
        self, choice: Choice, parent: QWidget | None = None, *, can_open: bool = False
    ) -> None:
        super().__init__(parent)
        self._can_open = can_open
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.show_choice(choice)

    def show_choice(self, choice: Choice) -> None:
        """Show another choice in this place."""
        self.choice = choice
        self.look: Look = choice.look if isinstance(choice, DressedChoice) else "plain"
        spoken = choice.spoken if isinstance(choice, DressedChoice) else ""
        self.setText(choice.label)
        self.setAccessibleName(spoken or choice.label)
        self.setAccessibleDescription(self._keys_in_words())
        self.setToolTip(_tip(choice.hint or choice.label))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        text = min(self.fontMetrics().horizontalAdvance(self.text()), characters(self, WIDEST))
        height = self.fontMetrics().height() + GAP
        return QSize(self._indent() + text + GAP + height, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(characters(self, 6), self.sizeHint().height())

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(self._edge())
        painter.setBrush(between(palette, self._fill()))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, GAP, GAP)
        cross, indent = self._cross(), self._indent()
        if self.look == "doubtful":
            mark = self._mirrored(QRect(0, 0, indent, self.height()))
            draw_mark(painter, "question", _square(mark), colour("doubt", palette))
        words = self._mirrored(
            QRect(indent, 0, self.width() - cross.width() - indent, self.height())
        )
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
    def event(self, e: QEvent) -> bool:
        is_before_shortcuts = e.type() is QEvent.Type.ShortcutOverride
        if is_before_shortcuts and isinstance(e, QKeyEvent) and _removes(e):
            e.accept()  # the key of the chip, not of the records in the list
            return True
        return super().event(e)

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

    def _keys_in_words(self) -> str:
        if self._can_open:
            return self.tr("Delete removes it, Enter offers other readings")
        return self.tr("Delete removes it")

    def _edge(self) -> QPen:
        if self.hasFocus():
            return QPen(self.palette().color(QPalette.ColorRole.Highlight), 2)
        if self.look == "plain":
            return QPen(Qt.PenStyle.NoPen)
        style = Qt.PenStyle.DashLine if self.look == "crossed" else Qt.PenStyle.SolidLine
        return QPen(between(self.palette(), 0.5 if self.look == "crossed" else 0.25), 1, style)

    def _fill(self) -> float:
        filled = 0.12 if self.look == "plain" else 0
        return filled + 0.06 if self.underMouse() else filled

    def _indent(self) -> int:
        return self.fontMetrics().height() + GAP if self.look == "doubtful" else FIELD

    def _cross(self) -> QRect:
        side = self.height()
        return self._mirrored(QRect(self.width() - side, 0, side, side))

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


def _removes(event: QKeyEvent) -> bool:
    return event.key() in REMOVE_KEYS and not event.modifiers()


def _square(box: QRect) -> QRectF:
    side = box.height() * 0.6
    middle = QRectF(box).center()
    return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)


def _tip(text: str) -> str:
    """Return a text as it stands, whatever signs are in it, with its lines."""
    return f"<span>{escape(text)}</span>".replace("\n", "<br>")
