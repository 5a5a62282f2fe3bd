"""Next steps as cards in columns by status: dragged or moved by keys from one to the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.catalogue.next_steps import FINISHED, STATES, StepLine
from coopdesk.ui.follow_up.step_table import StepTable
from coopdesk.ui.follow_up.wording import day_text, due_tip, owner_tip, status_text
from coopdesk.ui.messages.titles import short
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.columns import ColumnSpec
from coopdesk.ui.widgets.measures import FIELD, GAP
from coopdesk.ui.widgets.paged_table import Cell

CARDS = "application/x-coopdesk-next-steps"
ASIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
LINES = 4  # of a card
OWNER = 18  # characters of an owner without a country


class CardColumn(StepTable):
    """The cards of one status; those of another are dropped here."""

    taken = Signal(list)  # ids of steps that are to have this status
    pushed = Signal(list, int)  # ids of steps, -1 or 1: to the column before or behind
    left = Signal(int)  # -1 or 1: the arrow that led to the next column

    def __init__(
        self,
        status: str,
        background: Background,
        language: str,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        self.status = status
        self._language = language
        self._today = today
        name = status_text(status, language)
        specs = [ColumnSpec("card", name, sortable=False)]
        super().__init__(name, background, specs, self._card, parent)
        self.horizontalHeader().hide()
        self.setWordWrap(True)
        self.setShowGrid(True)  # where one card ends
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        """Carry the selected cards; what they become is told by the column they fall into."""
        del supportedActions
        if not self.selected_count():
            return
        carried = QMimeData()
        carried.setData(CARDS, b"")
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        source = event.source()
        if self._takes(event) and isinstance(source, CardColumn):
            event.acceptProposedAction()
            self.taken.emit(source.selected_keys())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ASIDE.get(Qt.Key(event.key()))
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if step and alt and self.selected_count():
            self.pushed.emit(self.selected_keys(), step)
        elif step and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.left.emit(step)
        else:
            super().keyPressEvent(event)

    @override
    def _fit_rows(self) -> None:
        height = LINES * self.fontMetrics().lineSpacing() + FIELD
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        mark = self.fontMetrics().height()
        self.setIconSize(QSize(mark, mark))

    def _card(self, line: StepLine) -> Sequence[Cell]:
        is_overdue = line.is_overdue(self._today())
        due = day_text(line.due, self._language)
        head = " · ".join(filter(None, (due, _short_owner(line))))
        said = (
            line.text,
            owner_tip(line, self._language),
            due_tip(line, self._today()),
            line.record_title,
        )
        tip = "\n".join(filter(None, said))
        is_finished = line.status in FINISHED
        mark = icon("circle-alert", "problem") if is_overdue else None
        text = "\n".join(filter(None, (head, line.text)))
        return (Cell(text, tip, faded=is_finished, mark=mark),)

    def _judge(self, event: QDragMoveEvent) -> None:
        if self._takes(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def _takes(self, event: QDropEvent) -> bool:
        source = event.source()
        return isinstance(source, CardColumn) and source is not self


def _short_owner(line: StepLine) -> str:
    return line.owner_place or short(line.owner, OWNER)


class StepBoard(QWidget):
    """Columns by status; arrows go from one to the next, with Alt they take the cards along."""

    moved = Signal(list, str)  # ids, the status they get
    current_changed = Signal(object)  # id
    opened = Signal(object)  # id
    menu_wanted = Signal(QPoint)

    def __init__(
        self,
        background: Background,
        language: str,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self.columns = {
            status: CardColumn(status, background, language, today, self) for status in STATES
        }
        self._heads: dict[str, QLabel] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(FIELD, 0, FIELD, FIELD)
        row.setSpacing(FIELD)
        for status, column in self.columns.items():
            row.addWidget(self._with_head(status, column), 1)
            column.taken.connect(partial(self._move, status))
            column.pushed.connect(partial(self._push, status))
            column.left.connect(partial(self._go_aside, status))
            column.current_changed.connect(partial(self._tell_current, column))
            column.opened.connect(self.opened)
            column.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            column.customContextMenuRequested.connect(partial(self._ask_for_menu, column))
        self.setFocusProxy(self.columns[STATES[0]])
        background.writable.connect(self._let_drag)
        self._let_drag(background.may_write)

    def show_steps(self, by_status: Mapping[str, Sequence[int]]) -> None:
        """Show these cards; columns that are not asked for stand empty."""
        for status, column in self.columns.items():
            ids = by_status.get(status, [])
            column.show_keys(ids)
            name = status_text(status, self._language)
            words = self.tr("{status} {count}").format(
                status=name, count=self.locale().toString(len(ids))
            )
            self._heads[status].setText(words)
            column.setAccessibleName(words)

    def read_again(self) -> None:
        """Ask again for the cards in sight."""
        for column in self.columns.values():
            column.read_again()

    def selected(self) -> list[int]:
        """Return the cards selected in the column that has the focus, or had it last."""
        return self._column().selected_keys()

    def current(self) -> int:
        """Return the current card, 0 for none."""
        return self._column().current_key()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.read_again()

    def _let_drag(self, may_write: bool) -> None:  # noqa: FBT001 - a signal's
        for column in self.columns.values():
            column.setDragEnabled(may_write)

    def _with_head(self, status: str, column: CardColumn) -> QWidget:
        side = QWidget(self)
        head = self._heads[status] = QLabel(status_text(status, self._language), side)
        font = QFont(head.font())
        font.setWeight(QFont.Weight.DemiBold)
        head.setFont(font)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(head)
        layout.addWidget(column, 1)
        return side

    def _column(self) -> CardColumn:
        columns = list(self.columns.values())
        here = (each for each in columns if each.hasFocus())
        chosen = (each for each in columns if each.selected_count())
        return next(here, None) or next(chosen, None) or columns[0]

    def _tell_current(self, column: CardColumn, step_id: int) -> None:
        if step_id and (column.hasFocus() or not self.isVisible()):
            for other in self.columns.values():
                if other is not column:
                    other.select_keys([])
        if step_id:
            self.current_changed.emit(step_id)

    def _move(self, status: str, ids: list[int]) -> None:
        self.moved.emit(ids, status)

    def _push(self, status: str, ids: list[int], step: int) -> None:
        place = STATES.index(status) + step
        if 0 <= place < len(STATES):
            self.moved.emit(ids, STATES[place])

    def _go_aside(self, status: str, step: int) -> None:
        place = STATES.index(status) + step
        if 0 <= place < len(STATES):
            column = self.columns[STATES[place]]
            column.setFocus(Qt.FocusReason.TabFocusReason)
            if not column.current_key() and column.all_keys():
                column.select_keys(column.all_keys()[:1])
            self._tell_current(column, column.current_key())

    def _ask_for_menu(self, column: CardColumn, where: QPoint) -> None:
        if column.indexAt(where).isValid():
            self.menu_wanted.emit(column.viewport().mapToGlobal(where))
