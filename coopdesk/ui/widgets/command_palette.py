"""Go to a page or do something by typing part of its name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from coopdesk.ui.widgets.folding import fold
from coopdesk.ui.widgets.measures import EDGE, FIELD, GAP, characters, lines
from coopdesk.ui.widgets.suggestions import KeyedLine

MOST: Final = 40
AT_ONCE: Final = 12
WIDTH: Final = 64  # characters


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do or to go to: its name, its key or place, other words for it."""

    label: str
    run: Callable[[], object]
    hint: str = ""
    words: str = ""


CommandSource = Callable[[], Sequence[Command]]


class CommandPalette(QFrame):
    """A line and, below it, what can be done; Enter does it, Esc leaves."""

    typed = Signal(str)  # so that records can be looked for and added with add_found

    def __init__(self, sources: Sequence[CommandSource], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._owner = parent
        self._sources = tuple(sources)
        self._commands: list[Command] = []
        self._shown: list[Command] = []
        self._rows = QStandardItemModel(0, 2, self)
        self._line = KeyedLine(self._took_key, self)
        self._list = QTreeView(self)
        self._nothing = QLabel(self.tr("Nothing is called so"), self)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Go to or do"))
        self._dress()
        self._line.textChanged.connect(self._narrow)
        self._list.clicked.connect(self._run)

    def open(self) -> None:
        """Show everything there is to do, over the top of the window."""
        self._commands = [command for source in self._sources for command in source()]
        self._line.clear()
        self._narrow("")
        window = self._owner.window()
        self.setFixedWidth(min(characters(self, WIDTH), window.width() - 2 * EDGE))
        row = max(self._list.sizeHintForRow(0), lines(self, 1))
        self._list.setFixedHeight(row * AT_ONCE + GAP)
        self.adjustSize()
        left = (window.width() - self.width()) // 2
        self.move(window.mapToGlobal(QPoint(left, 2 * EDGE)))
        self.show()
        self._line.setFocus()

    def add_found(self, text: str, commands: Sequence[Command]) -> None:
        """Add what was found for a text below the rest, unless something else is typed by now."""
        if text == self._line.text():
            for command in commands[: MOST - len(self._shown)]:
                self._append(command)
            self._choose_first()

    def shown(self) -> list[str]:
        """Return the names of what is listed."""
        return [command.label for command in self._shown]

    def _narrow(self, text: str) -> None:
        found = [(score(text, command), command) for command in self._commands]
        best = sorted(
            (pair for pair in found if pair[0] is not None), key=lambda pair: pair[0] or 0
        )
        self._rows.setRowCount(0)
        self._shown = []
        for _, command in best[:MOST]:
            self._append(command)
        self._choose_first()
        self.typed.emit(text)

    def _append(self, command: Command) -> None:
        label, hint = QStandardItem(command.label), QStandardItem(command.hint)
        hint.setForeground(QBrush(self.palette().color(QPalette.ColorRole.PlaceholderText)))
        hint.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        spoken = f"{command.label}, {command.hint}" if command.hint else command.label
        label.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        self._shown.append(command)
        self._rows.appendRow([label, hint])

    def _choose_first(self) -> None:
        self._nothing.setVisible(not self._shown)
        if self._list.currentIndex().row() < 0:
            self._list.setCurrentIndex(self._rows.index(0, 0))

    def _took_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_PageDown:
                self._step(AT_ONCE - 1)
            case Qt.Key.Key_PageUp:
                self._step(1 - AT_ONCE)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._run(self._list.currentIndex())
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                return False
        return True

    def _step(self, by: int) -> None:
        last = self._rows.rowCount() - 1
        row = self._list.currentIndex().row() + by
        if abs(by) == 1:  # a single step goes round the ends
            row = row % (last + 1) if last >= 0 else 0
        self._list.setCurrentIndex(self._rows.index(max(0, min(row, last)), 0))

    def _run(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._shown):
            command = self._shown[index.row()]
            self.close()
            command.run()

    def _dress(self) -> None:
        self._line.setPlaceholderText(self.tr("Go to or do"))
        self._line.setAccessibleName(self.tr("Go to or do"))
        self._list.setModel(self._rows)
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("What can be done"))
        header = self._list.header()
        header.hide()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(FIELD, FIELD, FIELD, FIELD)
        column.setSpacing(FIELD)
        for widget in (self._line, self._nothing, self._list):
            column.addWidget(widget)


def score(typed: str, command: Command) -> int | None:
    """Return how well a command answers what was typed, 0 for best, None for not at all."""
    wanted, label = fold(typed).split(), fold(command.label)
    if not wanted or label.startswith(" ".join(wanted)):
        return 0
    if all(any(word.startswith(start) for word in label.split()) for start in wanted):
        return 1
    words = f"{label} {fold(command.words)}".split()
    if all(any(word.startswith(start) for word in words) for start in wanted):
        return 2
    return 3 if _is_within("".join(wanted), label) else None


def _is_within(letters: str, text: str) -> bool:
    """Tell whether the letters stand in the text in this order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)
