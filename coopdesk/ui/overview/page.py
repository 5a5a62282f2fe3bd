"""The overview: what the search in sight finds, in figures that can be chosen from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QScrollBar,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background, Reply
from coopdesk.domain.changes import Change
from coopdesk.domain.queries import Query
from coopdesk.drawing.values import Drawable
from coopdesk.search.narrowing import narrowed_to
from coopdesk.statistics.overview import Overview, overview
from coopdesk.ui.overview.figure_words import (
    bars_of,
    count_words,
    matrix_of,
    nothing_in,
    pair_of,
    title_of,
)
from coopdesk.ui.overview.map_card import MapCard
from coopdesk.ui.picture_files import picture_saver
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.charts import ChartCard
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.widgets.measures import FIELD, GAP, GROUP, characters

BESIDE: Final = 120  # characters of width from which on figures stand beside each other
PAIRS: Final = "pairs"
MAP: Final = "map"
# the figures by row, columns from and to; one beneath the other where the page is narrow
PLACES: Final = {
    "year": (0, 0, 1),
    "status": (0, 1, 1),
    MAP: (1, 0, 2),
    PAIRS: (2, 0, 2),
    "topic": (3, 0, 1),
    "modality": (3, 1, 1),
}
REST: Final = 5  # ms between two figures, in which the first is painted and keys are heard

Values = Sequence[tuple[str, str]]  # facets and values


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
        self._left_to_do: Iterator[str] = iter(())
        self._go_on_soon = QTimer(self, singleShot=True, interval=REST)
        self._go_on_soon.timeout.connect(self._go_on)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.list_button, self.clear_button = QToolButton(self), QToolButton(self)
        self.cards = {key: self._make_card(key) for key in PLACES if key != MAP}
        self.map = self._make_map()
        self._head = QHBoxLayout()
        self._grid = QGridLayout()
        self._sheet = QWidget(self)
        self._scrolled = QScrollArea(self)
        self._bodies = QStackedWidget(self)
        self._nothing: QWidget | None = None
        self._is_wide: bool | None = None
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
        self._left_to_do = iter(())
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

    def scroll_bar(self) -> QScrollBar:
        """Return what scrolls the figures."""
        return self._scrolled.verticalScrollBar()

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
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    # building

    def _make_card(self, key: str) -> ChartCard:
        card = ChartCard(title_of(key), picture_saver(self._background), self)
        card.chosen.connect(partial(self._choose_in, key))
        return card

    def _make_map(self) -> MapCard:
        card = MapCard(self._background, self)
        card.pair_chosen.connect(self._choose_pair)
        card.place_chosen.connect(self._choose_place)
        return card

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
        self._grid.setContentsMargins(GROUP, FIELD, GROUP, GROUP)
        self._grid.setSpacing(GROUP)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._sheet.setLayout(self._grid)
        self._sheet.hide()  # until there is something to show
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self._scrolled.setWidget(self._sheet)
        self._bodies.addWidget(self._scrolled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._bodies, 1)
        self._place_cards()

    def _place_cards(self) -> None:
        """Put figures beside each other where there is room, else beneath each other."""
        is_wide = self.width() >= characters(self, BESIDE)
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        for place, (key, (row, column, across)) in enumerate(PLACES.items()):
            where = (row, column, 1, across) if is_wide else (place, 0, 1, 2)
            self._grid.addWidget(self.map if key == MAP else self.cards[key], *where)

    # asking and showing

    def _follow(self, _change: Change) -> None:
        self.refresh()

    def _take(self, told: Overview) -> None:
        self._reply, self._told = None, told
        self.count.setText(count_words(told))
        self.list_button.setEnabled(bool(told.exchanges or told.projects))
        if told.exchanges or told.projects:
            self._show_in_place_of_figures(None)
            self._left_to_do = self._showing(told)
            self._sheet.show()
            self._go_on_soon.start()
        else:
            self._show_in_place_of_figures(self._nothing_here())
            self.shown.emit()

    def _showing(self, told: Overview) -> Iterator[str]:
        """Show figure after figure, so that keys and clicks are heard in between."""
        by_key = {figure.key: figure for figure in told.figures}
        for key in self.cards:
            if key == PAIRS:
                matrix = matrix_of(told.pairs, self._reader)
                yield key  # to put all pairs together takes as long as to draw them
                self._show(key, matrix)
            else:
                self._show(key, bars_of(by_key[key], self._reader))
            yield key
        self.map.show_overview(told, self._reader.language)  # last: it is painted in slices too
        self.shown.emit()

    def _show(self, key: str, values: Drawable | None) -> None:
        if values:
            self.cards[key].show_chart(values)
        else:
            self.cards[key].show_nothing(title_of(key), nothing_in(key))

    def _go_on(self) -> None:
        """Show the next figure, then let the window have its turn."""
        if next(self._left_to_do, ""):
            self._go_on_soon.start()

    def _nothing_here(self) -> QWidget:
        if self.query.is_narrowed:
            return EmptyState(
                self.tr("Nothing answers to that"),
                self.tr("Try fewer words, another spelling, or take a condition away."),
                [(self.tr("Show all"), icon("list"), self._show_whole)],
            )
        return self._first_steps() or EmptyState(
            self.tr("Nothing to look at yet"),
            self.tr(
                "Here you see when, on what and between whom there was cooperation, "
                "as soon as an exchange or a project is recorded."
            ),
            [
                (self.tr("New exchange"), icon("plus"), self.record_wanted.emit),
                (self.tr("Bring in a workbook"), icon("download"), self.import_wanted.emit),
            ],
        )

    def _show_in_place_of_figures(self, widget: QWidget | None) -> None:
        if self._nothing:
            self._bodies.removeWidget(self._nothing)
            self._nothing.deleteLater()
        self._nothing = widget
        if widget:
            self._bodies.addWidget(widget)
        self._bodies.setCurrentWidget(widget or self._scrolled)

    # choosing

    def _choose_in(self, key: str, value: str) -> None:
        self.choose(pair_of(value) if key == PAIRS else ((key, value),))

    def _choose_pair(self, providing: str, requesting: str) -> None:
        self.choose((("requesting", requesting), ("providing", providing)))

    def _choose_place(self, place: str) -> None:
        """Ask for the projects in a place, which its area stands for; else for all of the place."""
        projects = self._told.projects_by_place.bars if self._told else ()
        is_one = any(bar.key == place for bar in projects)
        self.choose((("place", place),), "project" if is_one else "")

    def _show_list(self) -> None:
        self.records_wanted.emit(self.query, "")

    def _show_whole(self) -> None:
        self.show_query(Query())
