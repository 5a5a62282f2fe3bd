"""The pages of the window, each made when it is first gone to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QToolButton, QWidget

from coopdesk.background import Background
from coopdesk.catalogue.counts import Counts, counts
from coopdesk.catalogue.searches import Search
from coopdesk.domain.queries import Facets, Query
from coopdesk.search.facets import facets
from coopdesk.settings import Settings
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.browse.views import VIEWS, View
from coopdesk.ui.reader import Reader
from coopdesk.ui.theme import icon
from coopdesk.ui.welcome.empty_page import EmptyPage
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.ui.writing import buttons_write
from coopdesk.vocabulary.topics import TopicIndex

COUNT_AFTER = 150  # ms; the list in sight asks before the numbers beside it
VIEW_OF = {view.key: view for view in VIEWS}
EVERYTHING = "everything"
OVERVIEW = "overview"
P = TypeVar("P")


@runtime_checkable
class Renewed(Protocol):
    """A page that can ask again for what it shows."""

    def refresh(self) -> None:
        """Ask again."""
        ...


@runtime_checkable
class Searched(Renewed, Protocol):
    """A page with a search of its own."""

    @property
    def query(self) -> Query:
        """Return what is asked of it."""
        ...

    def search(self, text: str) -> None:
        """Look for typed words."""
        ...

    def show_query(self, query: Query) -> None:
        """Show what a query finds."""
        ...

    def use_reader(self, reader: Reader) -> None:
        """Read with other topics from now on."""
        ...


class Offered(Searched, Protocol):
    """A page that offers to show only what the list before it found."""

    def offer_query(self, query: Query, *, chosen: bool = False) -> None:
        """Offer a query, chosen at once or not."""
        ...


@runtime_checkable
class _OfTopics(Protocol):
    def use_topics(self, topics: TopicIndex) -> None: ...


class Pages(QStackedWidget):
    """Hold the lists and the pages of topics and countries, and offer first steps when empty."""

    changed = Signal()  # another page, another selection, another number of records
    gone_to = Signal(str)  # key of the page in sight
    searched = Signal()  # the list in sight is asked something, or is another
    rested = Signal()  # a row of the list in sight was pointed at or opened
    counted = Signal(Counts)
    opened = Signal(int)  # id
    menu_wanted = Signal(QPoint)  # where on the screen
    edit_wanted = Signal(str, int, int)  # a text of the search, and which part of it to edit
    history_wanted = Signal(int)  # id
    project_wanted = Signal(int)  # id
    address_wanted = Signal(str)
    update_wanted = Signal(str)  # a country, whose people are to complete its records
    place_wanted = Signal(str)  # code of a place whose profile is wanted
    help_wanted = Signal(str, str)  # who could help: the country, the topic
    sample_wanted = Signal()
    import_wanted = Signal()
    record_wanted = Signal(str)  # kind

    def __init__(
        self,
        background: Background,
        reader: Reader,
        settings: Settings,
        trash_tools: Sequence[QAction],
        search_tools: Sequence[QAction],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._reader = reader
        self._settings = settings
        self._trash_tools = trash_tools
        self._search_tools = search_tools
        self._pages: dict[str, QWidget] = {}
        self.makers: dict[str, Callable[[], QWidget]] = {}  # of pages that are made elsewhere
        self._own: dict[str, Query] = {}  # of lists that show a saved search in its place
        self._saved = 0  # the saved search in sight
        self._counts: Counts | None = None
        self._elsewhere = (Query(), "")  # a search that finds nothing, and where it finds some
        self._switches = {"reading_pane": True, "facets": True}
        self._count_soon = QTimer(self, singleShot=True, interval=COUNT_AFTER)
        self._count_soon.timeout.connect(self._renew_counts)
        self._count_later()
        background.changed.connect(self._count_later)

    def show_page(self, key: str) -> None:
        """Show a page, a list with what was last asked of it."""
        page = self._pages.get(key) or self._make(key)
        self._saved = 0
        own = self._own.pop(key, None)
        if own and isinstance(page, BrowsePage):
            page.show_query(own)
        self._bring_up(key, page)

    def show_saved(self, search_id: int, search: Search) -> None:
        """Show a saved search in its list, which keeps aside what was asked of it before."""
        view = view_of(search)
        page = self._pages.get(view.key) or self._make(view.key)
        if isinstance(page, BrowsePage):
            self._own.setdefault(view.key, page.query)
            self._saved = search_id
            page.show_query(query_of(search))
            self._bring_up("", page)

    def hold_as_saved(self, search_id: int) -> None:
        """Take the list in sight for a saved search from now on, without asking it again."""
        page = self.list_in_sight()
        if page:
            self._own.setdefault(page.view.key, page.view.query())
            self._saved = search_id

    def release_saved(self) -> None:
        """Take the list in sight for itself: what it shows is no saved search any more."""
        page = self.list_in_sight()
        if page and self._saved:
            self._own.pop(page.view.key, None)
            self._saved = 0

    def saved_in_sight(self) -> int:
        """Return the id of the saved search that the list in sight shows, 0 for none."""
        return self._saved

    def list_in_sight(self) -> BrowsePage | None:
        """Return the list in sight, None on a page that is no list."""
        page = self.currentWidget()
        return page if isinstance(page, BrowsePage) else None

    def searched_in_sight(self) -> Searched | None:
        """Return the page in sight if it has a search of its own."""
        page = self.currentWidget()
        return page if isinstance(page, Searched) else None

    def records_in_sight(self) -> Query | None:
        """Return what finds the records of a list or of the overview, None on other pages."""
        page = self.currentWidget()
        if isinstance(page, BrowsePage):
            return None if page.view.deleted else page.query
        if isinstance(page, Searched) and self.key_in_sight() == OVERVIEW:
            return page.query
        return None

    def key_in_sight(self) -> str:
        """Return the key of the page in sight, "" while there is none."""
        here = self.currentWidget()
        return next((key for key, page in self._pages.items() if page is here), "")

    def refresh_in_sight(self) -> None:
        """Ask again for what the page in sight shows."""
        page = self.currentWidget()
        if isinstance(page, Renewed):
            page.refresh()

    def use_reader(self, reader: Reader) -> None:
        """Read with other topics from now on."""
        self._reader = reader
        for page in self._pages.values():
            if isinstance(page, Searched):
                page.use_reader(reader)
            elif isinstance(page, _OfTopics):
                page.use_topics(reader.topics)

    def lists(self) -> list[BrowsePage]:
        """Return the lists that were made so far."""
        return [page for page in self._pages.values() if isinstance(page, BrowsePage)]

    def refresh_lists(self) -> None:
        """Ask again for what every list shows."""
        for page in self.lists():
            page.refresh()

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

    def _bring_up(self, key: str, page: QWidget) -> None:
        self.setCurrentWidget(page)
        if key:
            self.gone_to.emit(key)
        self.searched.emit()
        self.changed.emit()

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
        page.opened.connect(self.rested)
        page.table.clicked.connect(self.rested)
        page.query_changed.connect(partial(self._follow_query, page))
        page.add_tools(self._search_tools)
        _quieten(page, self._search_tools)
        if view.deleted:
            page.add_tools(self._trash_tools)
        page.selection_changed.connect(self.changed)
        page.counted.connect(partial(self._follow_count, page))
        page.edit_wanted.connect(self.edit_wanted)
        page.history_wanted.connect(self.history_wanted)
        page.project_wanted.connect(self.project_wanted)
        page.address_wanted.connect(self.address_wanted)
        page.place_wanted.connect(self.place_wanted)
        page.help_wanted.connect(self.help_wanted)
        self._apply_switches(page)
        return page

    def _make_other(self, key: str) -> QWidget:
        if key in self.makers:
            return self.makers[key]()
        # pages that are not shown first are loaded when they are: all of them take 0.3 s
        if key == "duplicates":
            from coopdesk.ui.duplicates import DuplicatesPage  # noqa: PLC0415
            from coopdesk.ui.main_window.merged_page import surroundings  # noqa: PLC0415

            pairs = DuplicatesPage(self._background, surroundings(self._reader), self)
            pairs.open_wanted.connect(self.opened)
            return pairs
        from coopdesk.ui.places.page import PlacesPage  # noqa: PLC0415
        from coopdesk.ui.topics.page import TopicsPage  # noqa: PLC0415

        kind = TopicsPage if key == "topics" else PlacesPage
        page = kind(self._background, self._reader.language, self)
        page.records_wanted.connect(self.narrow)
        if isinstance(page, PlacesPage):
            page.profile_wanted.connect(self.place_wanted)
            page.update_wanted.connect(self.update_wanted)
        return page

    def narrow(self, facet: str, value: str) -> None:
        """Show all records that have a value."""
        self.show_page(EVERYTHING)
        page = self.list_in_sight()
        if page:
            page.narrow(facet, value)

    def _apply_switches(self, page: BrowsePage) -> None:
        page.pane.setVisible(self._switches["reading_pane"])
        page.show_facets(on=self._switches["facets"])

    def _follow_query(self, page: BrowsePage, _query: Query) -> None:
        if page is self.currentWidget():
            self.searched.emit()

    def _follow_count(self, page: BrowsePage, shown: int) -> None:
        if not shown:
            self._offer_first_step(page)
            self._look_elsewhere(page)
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

    def first_steps(self) -> QWidget | None:
        """Return what is offered in an empty catalogue, None in any other."""
        is_empty = self._counts and not self._counts.total and not self._counts.trash
        return self._first_steps() if is_empty else None

    def _first_steps(self) -> QWidget:
        page = EmptyPage(self)
        page.sample_wanted.connect(self.sample_wanted)
        page.import_wanted.connect(self.import_wanted)
        page.record_wanted.connect(partial(self._ask_for_new, "exchange"))
        return self._writing(page)

    def _writing(self, page: QWidget) -> QWidget:
        """Hold the first steps back while the catalogue can only be read."""
        buttons_write(self._background, page)
        return page

    def _ask_for_new(self, kind: str) -> None:
        self.record_wanted.emit(kind or "exchange")

    def _nothing_found(self, page: BrowsePage) -> QWidget:
        if page.query.is_narrowed:
            return self._nothing_answers(page)
        if page.view.deleted:
            return EmptyState(
                self.tr("The trash is empty"),
                self.tr("Records you delete wait here until you restore or remove them."),
            )
        state = EmptyState(
            self.tr("Nothing here yet"),
            self.tr("Records of this kind appear here as soon as you save one."),
            [(self.tr("New record"), icon("plus"), partial(self._ask_for_new, page.view.kind))],
        )
        return self._writing(state)

    def _nothing_answers(self, page: BrowsePage) -> QWidget:
        asked, elsewhere = self._elsewhere
        show_all = (self.tr("Show all"), icon("list"), partial(page.show_query, page.view.query()))
        if page.view.deleted:
            return EmptyState(
                self.tr("Nothing in the trash answers to that"),
                self.tr("Try fewer words, another spelling, or take a condition away."),
                [show_all],
            )
        if not elsewhere or asked != page.query:
            return EmptyState(
                self.tr("Nothing answers to that"),
                self.tr("Try fewer words, another spelling, or take a condition away."),
                [show_all],
            )
        everywhere = partial(self._search_everything, page)
        return EmptyState(
            self.tr("Nothing in this list answers to that"),
            self.tr("Other lists do: {lists}.").format(lists=elsewhere),
            [(self.tr("Search everything"), icon("search"), everywhere), show_all],
        )

    def _look_elsewhere(self, page: BrowsePage) -> None:
        """Count what the other lists have of a search that finds nothing in this one."""
        query = page.query
        if page.view.kind and query.is_narrowed:
            counting = self._background.find(facets, query.without("kind"), ("kind",))
            counting.then(partial(self._tell_elsewhere, page, query))

    def _tell_elsewhere(self, page: BrowsePage, query: Query, found: Facets) -> None:
        if page.query != query or page.shown():
            return
        names = {view.kind: view.name() for view in VIEWS if view.kind}
        lists = [
            self.tr("{list} {count}").format(list=names[each.value], count=each.count)
            for each in found["kind"]
        ]
        if lists:
            self._elsewhere = (query, ", ".join(lists))
            page.set_empty(self._nothing_found(page))

    def _search_everything(self, page: BrowsePage) -> None:
        query = page.query.without("kind")
        self.show_page(EVERYTHING)
        everything = self.list_in_sight()
        if everything:
            everything.show_query(query)
            self.gone_to.emit(EVERYTHING)


def there(page: P | None) -> P:
    """Return a page that was gone to just now, and so was made."""
    if page is None:
        raise RuntimeError(page)
    return page


def view_of(search: Search) -> View:
    """Return the list of a search; one that is not known any more is everything."""
    return VIEW_OF.get(search.view) or VIEW_OF[EVERYTHING]


def query_of(search: Search) -> Query:
    """Return the query of a search with what its list asks in any case."""
    own = view_of(search).query()
    chosen = {**search.query.chosen, **own.chosen}
    return replace(search.query, chosen=chosen, deleted=own.deleted)


def _quieten(page: BrowsePage, actions: Sequence[QAction]) -> None:
    """Show the buttons of actions only while there is something to do; the list does not jump.

    Where other buttons stand beside them it would not, and an empty place could be a whole line.
    """
    for button in page.findChildren(QToolButton):
        action = button.defaultAction()
        if action in actions:
            button.setAutoRaise(True)
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(action is actions[0] and not page.view.deleted)
            button.setSizePolicy(policy)
            button.setVisible(action.isEnabled())
            action.enabledChanged.connect(button.setVisible)
