"""The overview: what the search in sight finds, in figures that can be chosen from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.domain.changes import Change
from coopdesk.domain.queries import Query
from coopdesk.search.narrowing import narrowed_to
from coopdesk.statistics.overview import Overview, overview
from coopdesk.ui.overview.figure_words import count_words
from coopdesk.ui.overview.figures import Figures, Values
from coopdesk.ui.overview.nothing import nothing_answers, nothing_yet
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.measures import FIELD, GAP, GROUP
from coopdesk.ui.writing import buttons_write


class OverviewPage(QWidget):
    """Show the figures of a search; choosing in them asks for the records behind."""

    query_changed = Signal(Query)
    records_wanted = Signal(Query, str)  # what finds them, their kind, "" for any
    record_wanted = Signal()  # a new one
    import_wanted = Signal()
    shown = Signal()  # all figures of what was asked are in sight

    def __init__(
        self,
        background: Background,
        reader: Reader,
        first_steps: Callable[[], QWidget | None],
        parent: QWidget | None = None,
    ) -> None:
        """Take what is shown while the catalogue is empty; None if it is not."""
        super().__init__(parent)
        self.query = Query()
        self._first_steps = first_steps
        self._background = background
        self._reader = reader
        self._told: Overview | None = None
        self._reply: Reply[Overview] | None = None
        self._is_stale = True
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.list_button, self.clear_button = QToolButton(self), QToolButton(self)
        self.figures = Figures(background, self)
        self._head = QHBoxLayout()
        self._bodies = QStackedWidget(self)
        self._nothing: QWidget | None = None
        self._lay_out()
        background.changed.connect(self._follow)

    def search(self, text: str) -> None:
        """Look for what is typed."""
        if text != self.query.text:
            self.show_query(Query(text, self.query.chosen, self.query.excluded))

    def show_query(self, query: Query) -> None:
        """Show the figures of what a query finds, of whatever kind and outside of the trash."""
        narrowing = query.without("kind")
        self.query = Query(narrowing.text, narrowing.chosen, narrowing.excluded)
        self.refresh()

    def refresh(self) -> None:
        """Count again; what was asked before and has not come is forgotten."""
        self.clear_button.setVisible(self.query.is_narrowed)
        self.query_changed.emit(self.query)
        self._is_stale = True
        self.figures.stop()
        if self._reply:
            self._reply.forget()
        if self.isVisible():
            self._is_stale = False
            self._reply = self._background.find(overview, self.query).then(self._take)

    def use_reader(self, reader: Reader) -> None:
        """Name topics as this reader knows them from now on."""
        self._reader = reader
        self.refresh()

    def add_chips(self, chips: QWidget) -> None:
        """Put the chips that say how the search is read beside the numbers."""
        self._head.insertWidget(1, chips, 1, Qt.AlignmentFlag.AlignVCenter)

    def choose(self, values: Values, kind: str = "exchange") -> None:
        """Ask for the records found that have all of these values of facets."""
        query = self.query
        for facet, value in values:
            query = narrowed_to(query, facet, value, self._reader.language, self._reader.topics)
        self.records_wanted.emit(query, kind)

    def told(self) -> Overview | None:
        """Return the figures in sight, None before the first came."""
        return self._told

    def empty_state(self) -> QWidget | None:
        """Return what is shown in place of figures, None while there are some."""
        return self._nothing

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._reply:  # the list that is gone to would wait for it
            self._reply.forget()
            self._reply, self._is_stale = None, True

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icons()

    # building

    def _lay_out(self) -> None:
        self.list_button.setText(self.tr("Show the records"))
        self.list_button.setIcon(icon("list"))
        self.list_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.list_button.clicked.connect(self._show_list)
        self.clear_button.setText(self.tr("Clear all"))
        self.clear_button.setToolTip(self.tr("Show the figures of all records again"))
        self.clear_button.clicked.connect(self._show_whole)
        self.clear_button.hide()
        middle = Qt.AlignmentFlag.AlignVCenter
        self._head.setContentsMargins(GROUP, GAP, FIELD, GAP)
        self._head.setSpacing(FIELD)
        self._head.addWidget(self.count, 0, middle)
        self._head.addStretch(0)
        for button in (self.clear_button, self.list_button):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._head.addWidget(button, 0, middle)
        self.figures.chosen.connect(self.choose)
        self.figures.shown.connect(self.shown)
        self._bodies.addWidget(self.figures)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._bodies, 1)
        self._fit_icons()

    def _fit_icons(self) -> None:
        side = self.fontMetrics().height()
        self.list_button.setIconSize(QSize(side, side))

    # asking and showing

    def _follow(self, _change: Change) -> None:
        self.refresh()

    def _take(self, told: Overview) -> None:
        self._reply, self._told = None, told
        self.count.setText(count_words(told))
        self.list_button.setEnabled(bool(told.exchanges or told.projects))
        if told.exchanges or told.projects:
            self._show_in_place_of_figures(None)
            self.figures.show_overview(told, self._reader)
        else:
            self._show_in_place_of_figures(self._nothing_here())
            self.shown.emit()

    def _nothing_here(self) -> QWidget:
        if self.query.is_narrowed:
            return nothing_answers(self._show_whole)
        steps = self._first_steps()
        if steps is None:
            steps = nothing_yet(self.record_wanted.emit, self.import_wanted.emit)
            buttons_write(self._background, steps)
        return steps

    def _show_in_place_of_figures(self, widget: QWidget | None) -> None:
        if self._nothing:
            self._bodies.removeWidget(self._nothing)
            self._nothing.deleteLater()
        self._nothing = widget
        if widget:
            self._bodies.addWidget(widget)
        self._bodies.setCurrentWidget(widget or self.figures)

    def _show_list(self) -> None:
        self.records_wanted.emit(self.query, "")

    def _show_whole(self) -> None:
        self.show_query(Query())
