"""Chips: short removable names in a row, to read or to write."""

from collections.abc import Iterator, Sequence
from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.widgets.colours import between
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.marks import draw_mark
from coopdesk.ui.widgets.measures import FIELD, GAP, characters
from coopdesk.ui.widgets.suggestions import Choice, KeyedLine, Source, Suggestions

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


class ChipList(QWidget):
    """Chips to read, open and remove; Tab enters the row, arrows go along it."""

    removed = Signal(str)  # key; the owner then shows the chips that are left
    opened = Signal(str)  # key

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self)
        self.setSizePolicy(_height_follows_width())

    def set_chips(self, chips: Sequence[Choice]) -> None:
        """Show these chips."""
        had_focus = next((at for at, chip in enumerate(self._chips()) if chip.hasFocus()), None)
        _take_all(self._flow)
        for place, choice in enumerate(chips):
            chip = Chip(choice, self)
            chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus if place else Qt.FocusPolicy.StrongFocus)
            chip.removed.connect(self.removed)
            chip.left.connect(self._go_along)
            chip.clicked.connect(self._open)
            self._flow.addWidget(chip)
            chip.show()
        if had_focus is not None and chips:
            self._chips()[min(had_focus, len(chips) - 1)].setFocus()
        self.updateGeometry()

    def keys(self) -> list[str]:
        """Return the keys of the chips in order."""
        return [chip.choice.key for chip in self._chips()]

    def _chips(self) -> list[Chip]:
        return list(_chips_in(self._flow))

    def _go_along(self, by: int) -> None:
        chips = self._chips()
        place = chips.index(cast("Chip", self.sender())) + by
        chips[max(0, min(place, len(chips) - 1))].setFocus()

    def _open(self) -> None:
        self.opened.emit(cast("Chip", self.sender()).choice.key)


class ChipEdit(QWidget):
    """A line to type into, with what was accepted before it as chips."""

    changed = Signal()
    unknown = Signal(str)  # a text that no suggestion bears, where free text is allowed

    def __init__(
        self, name: str, parent: QWidget | None = None, *, free_text: bool = False
    ) -> None:
        super().__init__(parent)
        self._free_text = free_text
        self._line = KeyedLine(self._took_key, self)
        self._line.setFrame(False)
        self._line.setAccessibleName(name)
        self.setAccessibleName(name)
        self._suggestions = Suggestions(self._line, first_is_ready=not free_text)
        self._suggestions.chosen.connect(self._accept)
        self._flow = FlowLayout(self, stretch_last=True)
        self._flow.setContentsMargins(GAP, GAP, GAP, GAP)
        self._flow.addWidget(self._line)
        self._line.installEventFilter(self)
        self.setFocusProxy(self._line)
        self.setSizePolicy(_height_follows_width())
        self._fit_line()

    def set_completer_source(self, source: Source) -> None:
        """Suggest what this source finds for the typed text."""
        self._suggestions.set_source(source)

    def set_placeholder(self, text: str) -> None:
        """Say in an empty field what belongs there."""
        self._line.setPlaceholderText(text)

    def set_chips(self, chips: Sequence[Choice]) -> None:
        """Show these chips; changed is not told."""
        for chip in list(_chips_in(self._flow)):
            self._drop(chip)
        for choice in chips:
            self._add(choice)

    def add(self, choice: Choice) -> None:
        """Add a chip unless its key is there already."""
        if choice.key not in self.keys():
            self._add(choice)
            self.changed.emit()

    def keys(self) -> list[str]:
        """Return the keys of the chips in order."""
        return [chip.choice.key for chip in _chips_in(self._flow)]

    def choices(self) -> list[Choice]:
        """Return the chips in order."""
        return [chip.choice for chip in _chips_in(self._flow)]

    def rest(self) -> str:
        """Return what was typed and not accepted, so that saving does not lose it unseen."""
        return self._line.text().strip()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame a line edit has on this platform."""
        option = QStyleOptionFrame()
        option.initFrom(self)
        option.lineWidth = self.style().pixelMetric(QStyle.PixelMetric.PM_DefaultFrameWidth)
        option.state |= QStyle.StateFlag.State_Sunken
        if self._line.hasFocus():
            option.state |= QStyle.StateFlag.State_HasFocus
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._line.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_line()

    def _took_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                return self._accept_typed()
            case Qt.Key.Key_Comma:
                return self._accept_typed()
            case Qt.Key.Key_Down if not self._suggestions.are_open():
                self._suggestions.suggest(self._line.text())
                return True
            case Qt.Key.Key_Backspace if not self._line.text():
                return self._remove_last()
            case Qt.Key.Key_Left if self._line.cursorPosition() == 0:
                return self._enter_chips()
            case _:
                return False

    def _accept_typed(self) -> bool:
        text = self.rest()
        choice = self._suggestions.highlighted() or (
            self._suggestions.named(text) if text else None
        )
        if choice:
            self._accept(choice)
        elif text and self._free_text:
            self._clear_line()
            self.unknown.emit(text)
        return bool(choice or (text and self._free_text))

    def _accept(self, choice: Choice) -> None:
        self._clear_line()
        self.add(choice)

    def _clear_line(self) -> None:
        self._suggestions.close()
        self._line.clear()

    def _remove_last(self) -> bool:
        chips = list(_chips_in(self._flow))
        if chips:
            self._remove(chips[-1].choice.key)
        return bool(chips)

    def _enter_chips(self) -> bool:
        chips = list(_chips_in(self._flow))
        if chips:
            chips[-1].setFocus()
        return bool(chips)

    def _go_along(self, by: int) -> None:
        stops: list[QWidget] = [*_chips_in(self._flow), self._line]
        place = stops.index(cast("Chip", self.sender())) + by
        stops[max(0, place)].setFocus()

    def _add(self, choice: Choice) -> None:
        chip = Chip(choice, self)
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.removed.connect(self._remove)
        chip.left.connect(self._go_along)
        self._flow.insert_widget(self._flow.count() - 1, chip)
        chip.show()
        self.updateGeometry()

    def _remove(self, key: str) -> None:
        for chip in list(_chips_in(self._flow)):
            if chip.choice.key == key:
                self._drop(chip)
                self._line.setFocus()
                self.changed.emit()

    def _drop(self, chip: Chip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.updateGeometry()

    def _fit_line(self) -> None:
        self._line.setMinimumWidth(characters(self._line, 10))


def _chips_in(flow: FlowLayout) -> Iterator[Chip]:
    for place in range(flow.count()):
        entry = flow.itemAt(place)
        widget = entry.widget() if entry else None
        if isinstance(widget, Chip):
            yield widget


def _take_all(flow: FlowLayout) -> None:
    while entry := flow.takeAt(0):
        if widget := entry.widget():
            widget.hide()
            widget.deleteLater()


def _height_follows_width() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
