"""The values of one facet: a line to find them by, the most frequent first, and all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.ui.widgets.facet_list import FacetList
from coopdesk.ui.widgets.facet_rows import FacetRows, FacetValue, folded
from coopdesk.ui.widgets.measures import FIELD, characters

FILTER_FROM: Final = 8  # values; fewer are seen at once
FIRST: Final = 12  # values shown besides those chosen, until more are asked for
HIGHEST: Final = 16  # rows in sight
WIDTH: Final = 52  # characters


class FacetPopup(QFrame):
    """Choose values, or leave them out; while it is open nothing changes its place."""

    toggled = Signal(str, bool)  # value, chosen
    excepted = Signal(str, bool)  # value, left out
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._title = ""
        self._values: dict[str, FacetValue] = {}  # in the order they are shown in
        self._first: list[str] = []  # shown until more are asked for
        self._is_ordered = False
        self._button: QWidget = parent
        self._rows = FacetRows(self)
        self._filter = QLineEdit(self, placeholderText=self.tr("Find a value"))
        self._filter.setAccessibleName(self.tr("Find a value"))
        self._filter.setClearButtonEnabled(True)
        self._list = FacetList(self._rows, self)
        self._more = QPushButton(self)
        self._more.setAccessibleName(self.tr("Show more values"))
        self._clear = QPushButton(self.tr("Clear"), self)
        self._lay_out()
        self._filter.textChanged.connect(self._narrow)
        self._filter.installEventFilter(self)
        self._list.choice_wanted.connect(self._choose)
        self._rows.toggle_wanted.connect(self._choose)
        self._list.exclusion_wanted.connect(self._exclude)
        self._list.typed.connect(self._type)
        self._list.left_upwards.connect(self._filter.setFocus)
        self._more.clicked.connect(self._show_all)
        self._clear.clicked.connect(self._clear_all)

    def values(self) -> list[FacetValue]:
        """Return all values as they stand."""
        return list(self._values.values())

    def show_values(
        self, title: str, values: Sequence[FacetValue], *, is_ordered: bool = False
    ) -> None:
        """Take the values; is_ordered: they come in an order that tells more than frequency."""
        self._title = title
        self._is_ordered = is_ordered
        self.setAccessibleName(title)
        self._list.setAccessibleName(title)
        self._rows.set_pending(False)
        if self.isVisible():
            self._values = _in_their_places(self._values, values)
            self._show_rows()
        else:
            self._values = {value.key: value for value in values}

    def set_pending(self, pending: bool) -> None:  # noqa: FBT001
        """Show that the counts are being made anew."""
        self._rows.set_pending(pending)

    def open_at(self, button: QWidget) -> None:
        """Open below a button, or above where there is no room."""
        self._button = button
        values = list(self._values.values())
        if not self._is_ordered:
            values.sort(key=lambda value: (not value.is_set, -value.count))
        self._values = {value.key: value for value in values}
        self._first = _first(values)
        self._filter.clear()
        self._list.setCurrentIndex(QModelIndex())
        self._show_rows()
        self._filter.setVisible(len(values) >= FILTER_FROM)
        self._list.fit_columns(max((value.count for value in values), default=0))
        self._place()
        self.show()
        self._list.scrollToTop()
        if len(values) >= FILTER_FROM:
            self._filter.setFocus()
        else:
            self._enter_list()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._filter and isinstance(event, QKeyEvent) and _is_press(event):
            if event.key() == Qt.Key.Key_Down:
                self._enter_list()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                is_shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                (self._exclude if is_shift else self._choose)(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._rows.repaint()

    def _lay_out(self) -> None:
        for button in (self._more, self._clear):
            button.setAutoDefault(False)
            button.setFlat(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self._more)
        buttons.addStretch()
        buttons.addWidget(self._clear)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(FIELD, FIELD, FIELD, FIELD)
        column.setSpacing(FIELD)
        column.addWidget(self._filter)
        column.addWidget(self._list)
        column.addLayout(buttons)

    def _place(self) -> None:
        """Take the height of the rows, and stay on the screen."""
        screen = self._button.screen().availableGeometry()
        row, frame = self._list.row_height(), 2 * self._list.frameWidth()
        self._list.setFixedHeight(row + frame)
        self.setFixedWidth(min(characters(self, WIDTH), screen.width()))
        self._column.activate()
        room = (screen.height() - self.sizeHint().height()) // row  # rows besides the first
        count = min(max(self._rows.rowCount(), 3), HIGHEST, 1 + max(room, 0))
        self._list.setFixedHeight(count * row + frame)
        self._column.activate()
        self.resize(self.sizeHint())
        at = self._button.mapToGlobal(QPoint(0, self._button.height()))
        if at.y() + self.height() > screen.bottom():
            at = self._button.mapToGlobal(QPoint(0, -self.height()))
        at.setX(max(screen.left(), min(at.x(), screen.right() + 1 - self.width())))
        at.setY(max(screen.top(), min(at.y(), screen.bottom() + 1 - self.height())))
        self.move(at)

    def _show_rows(self) -> None:
        """Show the values that have the letters, or the first, or all."""
        wanted = folded(self._filter.text()).strip()
        if wanted:
            shown = [each for each in self._values.values() if wanted in folded(each.label)]
        else:
            first = set(self._first)
            shown = [each for key, each in self._values.items() if each.is_set or key in first]
        current = self._current_key()
        self._rows.show(self._title, shown)
        self._go_to(current)
        hidden = len(self._values) - len(shown)
        self._more.setText(self.tr("More… ({})").format(QLocale().toString(hidden)))
        self._more.setVisible(hidden > 0 and not wanted)
        self._clear.setEnabled(any(each.is_set for each in self._values.values()))

    def _narrow(self, letters: str) -> None:
        """Show what has the letters, and go to the first, which Enter takes."""
        self._show_rows()
        self._list.setCurrentIndex(self._rows.index(0, 0) if letters else QModelIndex())

    def _enter_list(self) -> None:
        row = max(0, self._list.currentIndex().row())
        self._list.setFocus()
        self._list.setCurrentIndex(self._rows.index(row, 0))
        self._list.selectRow(row)  # Qt has made it current without, where none was

    def _show_all(self) -> None:
        self._first = list(self._values)
        self._show_rows()
        self._place()
        self._filter.setFocus()

    def _current_key(self) -> str:
        index = self._list.currentIndex()
        return self._rows.value(index).key if index.isValid() else ""

    def _go_to(self, key: str) -> None:
        keys = [value.key for value in self._rows.values()]
        if key in keys and self._current_key() != key:
            self._list.setCurrentIndex(self._rows.index(keys.index(key), 0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            value = self._rows.value(index)
            self._set(replace(value, checked=not value.checked, excluded=False))
            self.toggled.emit(value.key, not value.checked)

    def _exclude(self, index: QModelIndex) -> None:
        if index.isValid():
            value = self._rows.value(index)
            self._set(replace(value, checked=False, excluded=not value.excluded))
            self.excepted.emit(value.key, not value.excluded)

    def _set(self, value: FacetValue) -> None:
        self._values[value.key] = value
        if value.key not in self._first:
            self._first.append(value.key)
        self._show_rows()

    def _clear_all(self) -> None:
        for value in self._values.values():
            self._values[value.key] = replace(value, checked=False, excluded=False)
        self._show_rows()
        self.cleared.emit()

    def _type(self, letters: str) -> None:
        if self._filter.isVisible():
            self._filter.setFocus()
            self._filter.insert(letters)


def _first(values: Sequence[FacetValue]) -> list[str]:
    """Return the keys shown at first: all of a few, else those that are set and twelve more."""
    if len(values) <= HIGHEST:
        return [value.key for value in values]
    others = [value.key for value in values if not value.is_set]
    return [value.key for value in values if value.is_set] + others[:FIRST]


def _in_their_places(
    before: dict[str, FacetValue], values: Sequence[FacetValue]
) -> dict[str, FacetValue]:
    """Return the values where they were; those that are gone count 0, new ones come last."""
    now = {value.key: value for value in values}
    gone = {
        key: replace(value, count=0, checked=False, excluded=False)
        for key, value in before.items()
        if key not in now
    }
    return {key: now.get(key) or gone[key] for key in before} | now


def _is_press(event: QEvent) -> bool:
    return event.type() is QEvent.Type.KeyPress
