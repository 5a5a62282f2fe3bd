"""The pages of the window, each made when it is first gone to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from coopdesk.background import Background
from coopdesk.catalogue.counts import Counts, counts
from coopdesk.settings import Settings
from coopdesk.ui.browse.columns import Reader
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.browse.views import VIEWS, View
from coopdesk.ui.places.page import PlacesPage
from coopdesk.ui.theme import icon
from coopdesk.ui.topics.page import TopicsPage
from coopdesk.ui.welcome.empty_page import EmptyPage
from coopdesk.ui.widgets.empty_state import EmptyState

COUNT_AFTER = 150  # ms; the list in sight asks before the numbers beside it
VIEW_OF = {view.key: view for view in VIEWS}


class Pages(QStackedWidget):
    """Hold the lists and the pages of topics and countries, and offer first steps when empty."""

    changed = Signal()  # another page, another selection, another number of records
    counted = Signal(Counts)
    opened = Signal(int)  # id
    menu_wanted = Signal(QPoint)  # where on the screen
    history_wanted = Signal(int)  # id
    address_wanted = Signal(str)
    sample_wanted = Signal()
    import_wanted = Signal()
    record_wanted = Signal(str)  # kind

    def __init__(
        self,
        background: Background,
        reader: Reader,
        settings: Settings,
        trash_tools: Sequence[QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._reader = reader
        self._settings = settings
        self._trash_tools = trash_tools
        self._pages: dict[str, QWidget] = {}
        self._counts: Counts | None = None
        self._switches = {"reading_pane": True, "facets": True}
        self._count_soon = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._count_soon.timeout.connect(self._renew_counts)
        self._count_later()
        background.changed.connect(self._count_later)

    def show_page(self, key: str) -> None:
        """Show a page."""
        page = self._pages.get(key) or self._make(key)
        self.setCurrentWidget(page)
        self.changed.emit()

    def list_in_sight(self) -> BrowsePage | None:
        """Return the list in sight, None on a page that is no list."""
        page = self.currentWidget()
        return page if isinstance(page, BrowsePage) else None

    def lists(self) -> list[BrowsePage]:
        """Return the lists that were made so far."""
        return [page for page in self._pages.values() if isinstance(page, BrowsePage)]

    def switch(self, what: str, *, on: bool) -> None:
        """Show or hide "reading_pane" or "facets" in every list."""
        self._switches[what] = on
        for page in self.lists():
            self._apply_switches(page)

    def remember(self, settings: Settings) -> Settings:
        """Return the settings with the columns of the lists as they stand."""
        for page in self.lists():
            settings = settings.with_view(f"list {page.view.key}", page.column_state())
        return settings

    def _count_later(self, *_: object) -> None:
        self._count_soon.start()

    def _renew_counts(self) -> None:
        self._background.read(counts).then(self._take_counts)

    def _make(self, key: str) -> QWidget:
        page = self._make_list(VIEW_OF[key]) if key in VIEW_OF else self._make_other(key)
        self._pages[key] = page
        self.addWidget(page)
        self._offer_first_step(page)
        return page

    def _make_list(self, view: View) -> BrowsePage:
        page = BrowsePage(self._background, view, self._reader, self)
        page.restore_column_state(dict(self._settings.views.get(f"list {view.key}", {})))
        page.opened.connect(self.opened)
        page.menu_wanted.connect(self.menu_wanted)
        if view.deleted:
            page.add_tools(self._trash_tools)
        page.selection_changed.connect(self.changed)
        page.counted.connect(partial(self._follow_count, page))
        page.history_wanted.connect(self.history_wanted)
        page.address_wanted.connect(self.address_wanted)
        self._apply_switches(page)
        return page

    def _make_other(self, key: str) -> QWidget:
        kind = TopicsPage if key == "topics" else PlacesPage
        page = kind(self._background, self._reader.language, self)
        page.records_wanted.connect(self.narrow)
        return page

    def narrow(self, facet: str, value: str) -> None:
        """Show all records that have a value."""
        self.show_page("everything")
        page = self.list_in_sight()
        if page:
            page.narrow(facet, value)

    def _apply_switches(self, page: BrowsePage) -> None:
        page.pane.setVisible(self._switches["reading_pane"])
        page.show_facets(on=self._switches["facets"])

    def _follow_count(self, page: BrowsePage, shown: int) -> None:
        if not shown:
            self._offer_first_step(page)
        self.changed.emit()

    def _take_counts(self, found: Counts) -> None:
        self._counts = found
        self.counted.emit(found)
        for page in self.lists():
            self._offer_first_step(page)

    def _offer_first_step(self, page: QWidget) -> None:
        if isinstance(page, BrowsePage) and self._counts:
            is_new = not self._counts.total and not self._counts.trash and not page.view.deleted
            page.set_empty(self._first_steps() if is_new else self._nothing_found(page))

    def _first_steps(self) -> QWidget:
        page = EmptyPage(self)
        page.sample_wanted.connect(self.sample_wanted)
        page.import_wanted.connect(self.import_wanted)
        page.record_wanted.connect(partial(self._ask_for_new, "exchange"))
        return page

    def _ask_for_new(self, kind: str) -> None:
        self.record_wanted.emit(kind or "exchange")

    def _nothing_found(self, page: BrowsePage) -> QWidget:
        if page.view.deleted:
            return EmptyState(
                self.tr("The trash is empty"),
                self.tr("Records you delete wait here until you restore or remove them."),
            )
        if not page.query.is_narrowed:
            return EmptyState(
                self.tr("Nothing here yet"),
                self.tr("Records of this kind appear here as soon as you save one."),
                [(self.tr("New record"), icon("plus"), partial(self._ask_for_new, page.view.kind))],
            )
        return EmptyState(
            self.tr("Nothing answers to that"),
            self.tr("Try fewer words, another spelling, or take a condition away."),
            [(self.tr("Show all"), icon("list"), partial(page.show_query, page.view.query()))],
        )
