"""A strip of buttons, each opening the values of one facet to tick."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.folding import fold
from coopdesk.ui.widgets.measures import FIELD, GAP, characters, lines

KEY_ROLE: Final = Qt.ItemDataRole.UserRole
FILTER_FROM: Final = 8  # values; fewer are seen at once


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value, how many rows bear it, and whether it is asked for."""

    key: str
    label: str
    count: int
    checked: bool = False


class FacetStrip(QWidget):
    """Narrow a list by ticking values; the owner counts them."""

    toggled = Signal(str, str, bool)  # facet, value, on
    cleared = Signal(str)  # facet
    opening = Signal(str)  # facet; a moment to count its values

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons: dict[str, _FacetButton] = {}
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_facet(self, key: str, title: str, values: Sequence[FacetValue]) -> None:
        """Show a facet with these values, the most frequent first."""
        button = self._buttons.get(key)
        if button is None:
            button = self._buttons[key] = _FacetButton(self)
            button.popup.toggled.connect(partial(self.toggled.emit, key))
            button.popup.cleared.connect(lambda: self._clear(key))
            button.clicked.connect(lambda: self._open(key))
            self._flow.addWidget(button)
            button.show()
        button.show_values(title, values)

    def facets(self) -> list[str]:
        """Return the keys of the facets in order."""
        return list(self._buttons)

    def _open(self, key: str) -> None:
        self.opening.emit(key)
        self._buttons[key].open()

    def _clear(self, key: str) -> None:
        for value in self._buttons[key].checked():
            self.toggled.emit(key, value, False)
        self.cleared.emit(key)


class _FacetButton(QToolButton):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.popup = FacetPopup(self)
        self._values: list[FacetValue] = []

    def show_values(self, title: str, values: Sequence[FacetValue]) -> None:
        self._values = sorted(values, key=lambda value: (-value.count, fold(value.label)))
        chosen = [value.label for value in self._values if value.checked]
        match chosen:
            case []:
                text = title
            case [label]:
                text = self.tr("{}: {}").format(title, label)
            case _:
                text = self.tr("{}: {} chosen").format(title, len(chosen))
        font = self.font()
        font.setBold(bool(chosen))
        self.setFont(font)
        elided = self.fontMetrics().elidedText(text, ELIDE, characters(self, 32))
        self.setText(f"{elided.replace('&', '&&')} ▾")
        self.setAccessibleName(text)
        self.setToolTip(", ".join(chosen))
        self.setEnabled(bool(values))
        self.popup.show_values(title, self._values)

    def checked(self) -> list[str]:
        return [value.key for value in self._values if value.checked]

    def open(self) -> None:
        self.popup.open_at(self)


ELIDE: Final = Qt.TextElideMode.ElideRight


class FacetPopup(QFrame):
    """The values of one facet: a line to find them by, ticks, counts, and a way to clear."""

    toggled = Signal(str, bool)  # value, on
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._is_writing = False
        self._rows = QStandardItemModel(0, 2, self)
        self._filter = QLineEdit(self, placeholderText=self.tr("Find a value"))
        self._filter.setAccessibleName(self.tr("Find a value"))
        self._filter.setClearButtonEnabled(True)
        self._list = QTreeView(self)
        self._clear = QPushButton(self.tr("Clear"), self)
        self._clear.setAutoDefault(False)
        self._dress()
        self._filter.textChanged.connect(self._narrow)
        self._filter.installEventFilter(self)
        self._rows.itemChanged.connect(self._tell)
        self._list.clicked.connect(self._toggle_beside_box)
        self._clear.clicked.connect(self.cleared)

    def show_values(self, title: str, values: Sequence[FacetValue]) -> None:
        """Show these values; while open they keep their places, so that nothing jumps."""
        self.setAccessibleName(title)
        self._list.setAccessibleName(title)
        shown = self._keys()
        if self.isVisible() and {value.key for value in values} == set(shown):
            values = sorted(values, key=lambda value: shown.index(value.key))
        else:
            self._rows.setRowCount(0)
        self._is_writing = True  # ticks set here are not the user's
        for row, value in enumerate(values):
            self._write(row, value, title)
        self._is_writing = False
        self._clear.setEnabled(any(value.checked for value in values))
        self._filter.setVisible(len(values) >= FILTER_FROM)
        self._narrow(self._filter.text())

    def open_at(self, button: QWidget) -> None:
        """Open below a button, or above where there is no room."""
        self._filter.clear()
        count = min(max(self._rows.rowCount(), 3), 14)
        row = max(self._list.sizeHintForRow(0), lines(self, 1))
        self._list.setFixedHeight(count * row + 2 * self._list.frameWidth() + GAP)
        self.setMinimumWidth(characters(self, 36))
        self.adjustSize()
        below = button.mapToGlobal(QPoint(0, button.height()))
        screen = button.screen().availableGeometry()
        if below.y() + self.height() > screen.bottom():
            below = button.mapToGlobal(QPoint(0, -self.height()))
        below.setX(max(screen.left(), min(below.x(), screen.right() - self.width())))
        self.move(below)
        self.show()
        self._list.setCurrentIndex(self._rows.index(0, 0))
        (self._filter if self._rows.rowCount() >= FILTER_FROM else self._list).setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and watched is self._filter:
            key = getattr(event, "key", int)()
            if key == Qt.Key.Key_Down:
                self._list.setFocus()
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._tick_first()
                return True
        return super().eventFilter(watched, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._is_writing = True
            for row in range(self._rows.rowCount()):
                self._rows.item(row, 1).setForeground(colour("faded", self.palette()))
            self._is_writing = False

    def _dress(self) -> None:
        self._list.setModel(self._rows)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTabKeyNavigation(False)
        # Fusion fills a box as it does a page: on a dark page one could not be seen.
        self._list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        header = self._list.header()
        header.hide()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(FIELD, FIELD, FIELD, FIELD)
        column.setSpacing(FIELD)
        column.addWidget(self._filter)
        column.addWidget(self._list)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignTrailing)

    def _write(self, row: int, value: FacetValue, title: str) -> None:
        number = QLocale().toString(value.count)
        label, count = QStandardItem(value.label), QStandardItem(number)
        label.setCheckable(True)
        label.setCheckState(CHECKED if value.checked else Qt.CheckState.Unchecked)
        label.setData(value.key, KEY_ROLE)
        spoken = self.tr("{}: {}, {} records").format(title, value.label, number)
        label.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        count.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        count.setForeground(colour("faded", self.palette()))
        self._rows.setItem(row, 0, label)
        self._rows.setItem(row, 1, count)

    def _keys(self) -> list[str]:
        return [self._rows.index(row, 0).data(KEY_ROLE) for row in range(self._rows.rowCount())]

    def _narrow(self, text: str) -> None:
        wanted = fold(text).strip()
        for row in range(self._rows.rowCount()):
            label = fold(str(self._rows.index(row, 0).data()))
            self._list.setRowHidden(row, QModelIndex(), wanted not in label)

    def _tick_first(self) -> None:
        for row in range(self._rows.rowCount()):
            if not self._list.isRowHidden(row, QModelIndex()):
                self._flip(self._rows.item(row, 0))
                return

    def _toggle_beside_box(self, index: QModelIndex) -> None:
        if index.column() == 1:  # a click on the count means the value
            self._flip(self._rows.item(index.row(), 0))

    def _flip(self, label: QStandardItem) -> None:
        is_on = label.checkState() is CHECKED
        label.setCheckState(Qt.CheckState.Unchecked if is_on else CHECKED)

    def _tell(self, changed: QStandardItem) -> None:
        if changed.column() == 0 and not self._is_writing:
            self._clear.setEnabled(True)
            self.toggled.emit(changed.data(KEY_ROLE), changed.checkState() is CHECKED)


CHECKED: Final = Qt.CheckState.Checked
