"""The overview within the window: which search it shows, and the lists that it leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.domain.queries import Query
from coopdesk.search.understanding import understand
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.browse.search_chips import SearchChips
from coopdesk.ui.main_window.pages import OVERVIEW, Pages, Searched
from coopdesk.ui.reader import Reader


class Frame(Protocol):
    """What is asked of the main window."""

    actions_by_key: dict[str, QAction]
    pages: Pages

    def list_page(self, key: str) -> BrowsePage:
        """Go to a list."""
        ...


class OverviewRoom(QObject):
    """Make the page when it is first gone to; it takes over what is searched for in a list."""

    def __init__(
        self, window: QWidget, frame: Frame, background: Background, reader: Callable[[], Reader]
    ) -> None:
        super().__init__(window)
        self._frame = frame
        self._background = background
        self._reader = reader
        self._page: Searched | None = None
        self._chips: SearchChips | None = None
        self._asked: Query | None = None  # of the list in sight since the overview was
        frame.pages.makers[OVERVIEW] = self._make
        frame.pages.searched.connect(self._note)
        frame.pages.gone_to.connect(self._go)

    def page(self) -> Searched | None:
        """Return the page, None until it is gone to."""
        return self._page

    def _make(self) -> QWidget:
        from coopdesk.ui.overview.page import OverviewPage  # noqa: PLC0415 not shown first

        pages = self._frame.pages
        page = OverviewPage(self._background, self._reader(), pages.first_steps, pages)
        chips = SearchChips(self._reader(), page)
        page.add_chips(chips)
        page.query_changed.connect(self._show_search)
        page.records_wanted.connect(self._show_records)
        page.record_wanted.connect(self._frame.actions_by_key["new_exchange"].trigger)
        page.import_wanted.connect(pages.import_wanted)
        chips.text_wanted.connect(page.search)
        chips.edit_wanted.connect(pages.edit_wanted)
        chips.facet_dropped.connect(self._drop)
        chips.facet_turned.connect(self._turn)
        self._page, self._chips = page, chips
        return page

    def _note(self) -> None:
        page = self._frame.pages.list_in_sight()
        if page:
            self._asked = page.query

    def _go(self, key: str) -> None:
        """Show the figures of what the list shows that was in sight before."""
        if key == OVERVIEW and self._page and self._asked:
            asked, self._asked = self._asked, None
            self._page.show_query(asked)

    def _show_search(self, query: Query) -> None:
        if self._chips:
            reader = self._reader()
            self._chips.use_reader(reader)
            self._chips.show_query(query, understand(query.text, reader.topics), {})
        if self._frame.pages.currentWidget() is self._page:
            self._frame.pages.searched.emit()
            self._frame.pages.changed.emit()

    def _show_records(self, query: Query, kind: str) -> None:
        """Show what a query finds, in the list of a kind."""
        page = self._frame.list_page(f"{kind}s" if kind else "everything")
        own = page.view.query().chosen
        now = page.query
        page.show_query(
            replace(
                query,
                chosen={**query.chosen, **own},
                sort=now.sort,
                descending=now.descending,
            )
        )

    def _drop(self, facet: str, value: str) -> None:
        if self._page:
            self._page.show_query(self._page.query.toggled(facet, value, on=False))

    def _turn(self, facet: str, value: str, is_excluded: bool) -> None:  # noqa: FBT001
        if self._page:
            query = self._page.query
            turned = query.excepting if is_excluded else query.toggled
            self._page.show_query(turned(facet, value, on=True))
