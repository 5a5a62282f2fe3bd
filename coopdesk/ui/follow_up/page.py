"""The page of next steps: list, board or calendar of what was promised, and one step beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.catalogue.next_steps import (
    STATES,
    StepCounts,
    StepsAsked,
    change_steps,
    owners_of_steps,
    step_counts,
)
from coopdesk.catalogue.step_views import StepsListed, listed_steps, steps_by_day, steps_by_status
from coopdesk.domain.changes import Change, Deed
from coopdesk.domain.queries import Query
from coopdesk.domain.records import NextStep
from coopdesk.search.answers import matching
from coopdesk.search.as_text import as_text
from coopdesk.ui.editors.editor import Surroundings
from coopdesk.ui.follow_up.board import StepBoard
from coopdesk.ui.follow_up.filters import StepFilters
from coopdesk.ui.follow_up.month import StepMonth
from coopdesk.ui.follow_up.step_pane import StepPane
from coopdesk.ui.follow_up.step_table import NEWS, StepList
from coopdesk.ui.follow_up.wording import counts_text, status_text
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.flow_layout import FlowLayout
from coopdesk.ui.widgets.measures import FIELD, GAP, characters
from coopdesk.ui.writing import writes

translate = QCoreApplication.translate

LIST, BOARD, MONTH = range(3)
FOLLOWED = 100  # ms after a change, for a merge makes many


class FollowUpPage(QWidget):
    """Look at next steps in three ways, narrow them, and take them further."""

    record_wanted = Signal(int)  # id
    calendar_wanted = Signal(StepsAsked)  # what is to be saved as a calendar file
    exchanges_wanted = Signal()
    searched = Signal()  # the search that narrows the page is another

    def __init__(
        self,
        background: Background,
        reader: Reader,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._offered = Query()  # whose records the steps can be kept to
        self._reader = reader
        self._background = background
        self._language = reader.language
        self._today = today
        self._reply: Reply[Any] | None = None
        self._is_stale = True
        self._counts = StepCounts()
        self._soon = QTimer(self, singleShot=True, interval=FOLLOWED)
        self._soon.timeout.connect(self.refresh)
        around = Surroundings(background, reader.topics, reader.language, "exchange", today)
        self._build(around)
        self._lay_out()
        background.changed.connect(self._follow)

    def refresh(self) -> None:
        """Ask again for what is in sight; selection and place stay."""
        if not self.isVisible():
            self._is_stale = True
            return
        self._is_stale = False
        self._background.read(step_counts, self._today()).then(self._show_counts)
        self._background.read(owners_of_steps).then(self.filters.offer_owners)
        self._ask()

    @property
    def query(self) -> Query:
        """The search whose records the steps are kept to; of nothing where they are not."""
        return self._offered if self.filters.within.isChecked() else Query()

    def search(self, text: str) -> None:
        """Keep to the records that a search finds; "" is all of them."""
        if text != self.query.text:
            self.show_query(replace(self.query, text=text))

    def show_query(self, query: Query) -> None:
        """Keep to the records that a query finds."""
        self.offer_query(query, chosen=query.is_narrowed)
        self._ask()
        self.searched.emit()

    def offer_query(self, query: Query, *, chosen: bool = False) -> None:
        """Offer to keep to the records that a query finds."""
        self._offered = query
        reader = self._reader
        words = as_text(query, reader.language, reader.topics) if query.is_narrowed else ""
        self.filters.offer_search(words, chosen=chosen)

    def use_reader(self, reader: Reader) -> None:
        """Name topics of a thesaurus that has changed."""
        self._reader = reader

    def asked(self) -> StepsAsked:
        """Return which next steps are in sight."""
        asked = self.filters.asked()
        if self.filters.within.isChecked():
            asked = replace(asked, within=partial(matching, query=self._offered))
        return asked

    def show_view(self, which: int) -> None:
        """Show the list, the board or the calendar."""
        self._views.setCurrentIndex(which)
        if button := self._switch.button(which):
            button.setChecked(True)
        self.filters.status.setVisible(which != BOARD)  # each status has its column
        self._ask()

    def selected(self) -> list[int]:
        """Return the selected steps of the view in sight."""
        match self._views.currentIndex():
            case 0:
                return self.list.selected_keys()
            case 1:
                return self.board.selected()
            case _:
                return self.month.list.selected_keys()

    def set_status(self, ids: Sequence[int], status: str) -> None:
        """Give steps another status, as one deed."""
        if not ids:
            return
        deed = Deed("steps_changed", count=len(ids))
        change = partial(_with_status, status)
        self._background.write(deed, change_steps, list(ids), change, "", self._today())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.pane.keep()
        super().hideEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "list"):
            self.list.read_again()

    # building

    def _build(self, around: Surroundings) -> None:
        self.filters = StepFilters(around, self)
        self.filters.changed.connect(self._ask)
        self.filters.within.toggled.connect(self._tell_search)
        self.list = StepList(
            self.tr("Next steps"), self._background, self._language, self._today, self
        )
        self.list.sort_wanted.connect(self._sort)
        self.board = StepBoard(self._background, self._language, self._today, self)
        self.board.moved.connect(self.set_status)
        self.month = StepMonth(self._background, self._language, self._today, self)
        self.month.month_wanted.connect(self._ask_days)
        self._order = ("due", False)
        self.pane = StepPane(around, self)
        self.pane.record_wanted.connect(self.record_wanted)
        for view in (self.list, self.board, self.month.list):
            view.current_changed.connect(self._show_step)
            view.opened.connect(self._open_record_of)
        for table in (self.list, self.month.list):
            table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            table.customContextMenuRequested.connect(partial(self._ask_for_menu, table))
        self.board.menu_wanted.connect(self._open_menu)
        self._done = QAction(self.tr("Mark &done"), self)
        self._done.setShortcut(QKeySequence("Ctrl+Shift+D"))
        self._done.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._done.triggered.connect(self._mark_done)
        writes(self._background, self._done)
        self.addAction(self._done)
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        self._views = QStackedWidget(self)
        for view in (self.list, self.board, self.month):
            self._views.addWidget(view)
        self._told = QLabel(self)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._told.setMinimumWidth(characters(self, 10))
        self.save_calendar = QPushButton(icon("calendar"), self.tr("Save as &calendar…"), self)
        self.save_calendar.setAutoDefault(False)
        self.save_calendar.setToolTip(
            self.tr("Open steps with a date, for Outlook, Google or Apple Calendar")
        )
        self.save_calendar.clicked.connect(lambda _=False: self._want_calendar())
        top = QWidget(self)
        flow = FlowLayout(top)
        flow.setSpacing(FIELD)
        flow.addWidget(self._switches())
        flow.addWidget(self.save_calendar)
        flow.addWidget(self._told)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, FIELD, 0, 0)
        column.setSpacing(FIELD)
        head = QVBoxLayout()
        head.setContentsMargins(FIELD, 0, FIELD, 0)
        head.setSpacing(FIELD)
        head.addWidget(top)
        head.addWidget(self.filters)
        column.addLayout(head)
        column.addWidget(self._views, 1)
        self.panes = QSplitter(Qt.Orientation.Horizontal, self)
        self.panes.addWidget(side)
        self.panes.addWidget(self.pane)
        self.panes.setStretchFactor(0, 1)
        self.panes.setSizes([760, 320])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)

    def _switches(self) -> QWidget:
        self._switch = QButtonGroup(self)
        switches = QWidget(self)
        row = QHBoxLayout(switches)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        names = (
            (LIST, self.tr("&List"), "list"),
            (BOARD, self.tr("&Board"), "columns-3"),
            (MONTH, self.tr("Cal&endar"), "calendar"),
        )
        for which, name, picture in names:
            button = QToolButton(self)
            button.setText(name)
            button.setIcon(icon(picture))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.setChecked(which == LIST)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._switch.addButton(button, which)
            row.addWidget(button)
        self._switch.idClicked.connect(self.show_view)
        return switches

    # asking

    def _ask(self) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        match self._views.currentIndex():
            case 0:
                sort, descending = self._order
                asked = replace(self.asked(), sort=sort, descending=descending)
                self._await(self._background.find(listed_steps, asked).then(self._show_list))
            case 1:
                asked = replace(self.asked(), status="")
                reply = self._background.find(steps_by_status, asked)
                self._await(reply.then(self._show_board))
            case _:
                self.month.ask()

    def _ask_days(self, first: date, last: date) -> None:
        reply = self._background.find(steps_by_day, self.asked(), first, last)
        self._await(reply.then(self.month.show_days))

    def _await(self, reply: Reply[Any]) -> None:
        if self._reply:
            self._reply.forget()
        self._reply = reply

    def _tell_search(self, _on: bool) -> None:  # noqa: FBT001 - a signal's
        self.searched.emit()

    def _sort(self, column: str, descending: bool) -> None:  # noqa: FBT001 - a signal's
        self._order = (column, descending)
        self._ask()

    # showing

    def _show_list(self, found: StepsListed) -> None:
        self.list.show_news(found.news)
        self.filters.since.show_news(found.news)
        header = self.list.horizontalHeader()
        header.setSectionHidden(NEWS, self.filters.asked().changed_since is None)
        if not found.ids:
            self.list.set_empty(self._nothing())
        self.list.show_keys(found.ids)
        if found.ids and not self.list.current_key():
            self.list.select_keys(found.ids[:1])
        self._show_step(self.list.current_key())
        self._tell_count(len(found.ids))

    def _show_board(self, found: Mapping[str, Sequence[int]]) -> None:
        self.board.show_steps(found)
        self._tell_count(sum(map(len, found.values())))

    def _show_step(self, step_id: int) -> None:
        self.pane.show_step(step_id)

    def _show_counts(self, found: StepCounts) -> None:
        self._counts = found
        self._told.setText(counts_text(found))
        self._told.setToolTip(self._told.text())

    def _tell_count(self, shown: int) -> None:
        if self.filters.is_narrowed():
            self._told.setText(translate("FollowUpPage", "%Ln next step(s)", "", shown))
        else:
            self._told.setText(counts_text(self._counts))

    def _nothing(self) -> QWidget:
        if self.filters.is_narrowed():
            show_all = (self.tr("Show all open steps"), icon("list"), self.filters.clear)
            if self.filters.since.is_waiting():
                return EmptyState(
                    self.tr("Since when?"),
                    self.tr("Give a day, or two countries that have met, above."),
                    [show_all],
                )
            return EmptyState(
                self.tr("No next step answers to that"),
                self.tr("Try fewer words, another country, or finished steps too."),
                [show_all],
            )
        return EmptyState(
            self.tr("Nothing is promised that is not done"),
            self.tr(
                "Next steps are written into an exchange, under “Next steps”, with who owes them"
                " and until when. The open ones of all exchanges are listed here."
            ),
            [(self.tr("Go to the exchanges"), icon("handshake"), self.exchanges_wanted.emit)],
        )

    def _follow(self, change: Change) -> None:
        if change.records:
            for view in (self.list, self.board, self.month):
                view.read_again()
            self._soon.start()

    # acting

    def _open_record_of(self, step_id: int) -> None:
        if step_id == self.pane.shown():
            self.pane.open_record()

    def _mark_done(self) -> None:
        self.set_status(self.selected(), "done")

    def _want_calendar(self) -> None:
        self.calendar_wanted.emit(self.asked())

    def _ask_for_menu(self, table: StepList, where: QPoint) -> None:
        if table.indexAt(where).isValid():
            self._open_menu(table.viewport().mapToGlobal(where))

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Open record"), self.pane.open_record)
        menu.addSeparator()
        for status in STATES:
            name = status_text(status, self._language)
            action = menu.addAction(name)
            action.triggered.connect(partial(self._set_selected, status))
            writes(self._background, action)
        menu.popup(where)

    def _set_selected(self, status: str, *_checked: object) -> None:
        self.set_status(self.selected(), status)


def _with_status(status: str, step: NextStep) -> NextStep:
    return replace(step, status=status)
