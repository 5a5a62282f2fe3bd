"""Chips: short removable names in a row, to read or to write."""

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.widgets.chip import Chip
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.focus_frame import draw_line_frame
from coopdesk.ui.widgets.measures import GAP, characters
from coopdesk.ui.widgets.suggestions import Choice, KeyedLine, Source, Suggestions


class ChipList(QWidget):
    """Chips to read, open and remove; Tab enters the row, arrows go along it."""

    removed = Signal(str)  # key; the owner then shows the chips that are left
    opened = Signal(str)  # key

    def __init__(self, name: str, parent: QWidget | None = None, *, can_open: bool = False) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._can_open = can_open  # whether Enter on a chip leads somewhere
        self._flow = FlowLayout(self)
        self.setSizePolicy(_height_follows_width())

    def set_chips(self, chips: Sequence[Choice]) -> None:
        """Show these chips; those shown change their words, so that typing makes no new ones."""
        made = list(_chips_in(self._flow))
        had_focus = any(chip.hasFocus() for chip in made[len(chips) :])
        for chip, choice in zip(made, chips, strict=False):
            if chip.choice != choice:
                chip.show_choice(choice)
            chip.show()
        for choice in chips[len(made) :]:
            self._add(choice)
        if had_focus and chips:
            self._chips()[len(chips) - 1].setFocus()
        for chip in made[len(chips) :]:
            chip.hide()  # until there are as many again
        self._flow.invalidate()
        self.updateGeometry()

    def keys(self) -> list[str]:
        """Return the keys of the chips in order."""
        return [chip.choice.key for chip in self._chips()]

    def chip(self, key: str) -> Chip | None:
        """Return the chip with this key."""
        return next((chip for chip in self._chips() if chip.choice.key == key), None)

    def _chips(self) -> list[Chip]:
        return [chip for chip in _chips_in(self._flow) if not chip.isHidden()]

    def _add(self, choice: Choice) -> None:
        is_first = self._flow.count() == 0
        chip = Chip(choice, self, can_open=self._can_open)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_first else Qt.FocusPolicy.ClickFocus)
        chip.removed.connect(self.removed)
        chip.left.connect(self._go_along)
        chip.clicked.connect(self._open)
        self._flow.addWidget(chip)
        chip.show()

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
        draw_line_frame(self, has_focus=self._line.hasFocus())

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


def _height_follows_width() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
