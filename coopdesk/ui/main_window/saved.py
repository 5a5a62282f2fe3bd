"""The saved searches: shown in the navigation, opened, kept, changed and taken away."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.catalogue.searches import (
    BEGINNING,
    SavedSearch,
    Search,
    Shelf,
    change_search,
    clean_name,
    new_records,
    order_searches,
    read_shelf,
    remove_search,
    rename_search,
    save_search,
    search_to_json,
)
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueError
from coopdesk.search.answers import matching
from coopdesk.ui.main_window.looks import Frame, last_look, remember_looks
from coopdesk.ui.main_window.navigation import Navigation
from coopdesk.ui.main_window.news import News
from coopdesk.ui.main_window.pages import Pages, query_of
from coopdesk.ui.main_window.saved_menu import search_menu
from coopdesk.ui.main_window.saved_rows import SavedEntry
from coopdesk.ui.writing import writes

RENEW_AFTER = 150  # ms; several changes in a row are read once
LOOKED = 1000  # ms in sight, after which a search was looked at; arrows pass by faster


class SavedSearches(QObject):
    """Do what is done with saved searches, and know which one is in sight.

    A search counts as looked at once it was in sight for a second. What was new when it was
    opened stays new until it is left.
    """

    said = Signal(str, str, object)  # words, what may be done about it, and the doing
    changed = Signal()  # which there are, which is in sight, what is asked there
    catalogue_known = Signal()

    def __init__(
        self,
        window: QWidget,
        frame: Frame,
        background: Background,
        navigation: Navigation,
        pages: Pages,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._background = background
        self._navigation = navigation
        self._pages = pages
        self._shelf = Shelf()
        self._open = 0  # the search in sight
        self._since = BEGINNING  # when the search in sight was looked at before
        self._news = News(background, self)
        self._news.counted.connect(self._show)
        self._renew_soon = QTimer(self, singleShot=True, interval=RENEW_AFTER)
        self._renew_soon.timeout.connect(self.renew)
        self._look_soon = QTimer(self, singleShot=True, interval=LOOKED)
        self._look_soon.timeout.connect(self._look)
        self._connect()
        self.renew()

    @property
    def catalogue(self) -> str:
        """Return the uid of the catalogue, "" until it is read."""
        return self._shelf.catalogue

    def all(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches in their order."""
        return self._shelf.searches

    def in_sight(self) -> SavedSearch | None:
        """Return the saved search whose list is in sight."""
        return self._named(self._open)

    def renew(self) -> None:
        """Read the searches again, and count what they find."""
        self._background.read(read_shelf).then(self._take)

    def open(self, search_id: int) -> None:
        """Show a saved search as it was saved."""
        saved = self._named(search_id)
        if saved is None:
            return
        self.leave()
        self._open = search_id
        self._since = self._looked_at(search_id)
        self._navigation.go_to_search(search_id)
        self._pages.show_saved(search_id, saved.search)
        self._look_soon.start()
        if self._news.of(search_id).new:
            self._tell_news(saved)
        self.changed.emit()

    def asked(self) -> Search | None:
        """Return what is asked of the list in sight, None on a page that is no list."""
        page = self._pages.list_in_sight()
        return Search(page.view.key, page.query) if page else None

    def can_save(self) -> bool:
        """Tell whether anything narrows the list in sight."""
        page = self._pages.list_in_sight()
        return bool(page and page.query.is_narrowed)

    def can_change(self) -> bool:
        """Tell whether the saved search in sight asks something else than it was saved with."""
        saved, asked = self.in_sight(), self.asked()
        if saved is None or asked is None or not self.can_save():
            return False
        kept = Search(asked.view, query_of(saved.search))
        return search_to_json(asked) != search_to_json(kept)

    def shows_as_saved(self) -> bool:
        """Tell whether the list in sight asks what a saved search was saved with."""
        return self.in_sight() is not None and not self.can_change()

    def save(self, name: str) -> None:
        """Keep what is asked of the list in sight under a name."""
        asked, name = self.asked(), clean_name(name)
        if asked and name:
            deed = Deed("search_saved", name)
            reply = self._background.write(deed, save_search, name, asked)
            reply.then(partial(self._hold, asked.view))

    def change(self) -> None:
        """Keep what is asked now under the name of the saved search in sight."""
        saved, asked = self.in_sight(), self.asked()
        if saved and asked:
            deed = Deed("search_changed", saved.name)
            self._background.write(deed, change_search, saved.id, asked)

    def rename(self, search_id: int, name: str) -> None:
        """Give a search another name."""
        reply = self._background.write(
            Deed("search_renamed", clean_name(name)), rename_search, search_id, name
        )
        reply.otherwise(self._put_back)

    def remove(self, search_id: int) -> None:
        """Remove a search; what it shows stays in sight."""
        if saved := self._named(search_id):
            self._background.write(Deed("search_removed", saved.name), remove_search, search_id)

    def put_in_order(self, moved: int, ids: list[int]) -> None:
        """Show the searches in this order at once, and keep it."""
        by_id = {saved.id: saved for saved in self.all()}
        ordered = tuple(by_id[each] for each in ids if each in by_id)
        self._shelf = replace(self._shelf, searches=ordered)
        self._show()
        deed = Deed("searches_ordered", by_id[moved].name)
        self._background.write(deed, order_searches, ids).otherwise(self._put_back)

    def leave(self) -> None:
        """Let what was new in the search in sight be seen, unless it was only passed by."""
        left, self._open = self._open, 0
        if left and not self._look_soon.isActive():
            self._remember({left: self._shelf.newest})
            self._news.see(left)
            self._show()
        self._look_soon.stop()

    def _connect(self) -> None:
        self._background.changed.connect(self._renew_later)
        self._pages.searched.connect(self._follow_page)
        self._navigation.search_chosen.connect(self.open)
        self._navigation.search_renamed.connect(self.rename)
        self._navigation.search_removed.connect(self.remove)
        self._navigation.searches_ordered.connect(self.put_in_order)
        self._navigation.search_menu_wanted.connect(self._open_menu)
        self._background.writable.connect(self._navigation.let_change)
        self._navigation.let_change(self._background.may_write)

    def _named(self, search_id: int) -> SavedSearch | None:
        return next((saved for saved in self.all() if saved.id == search_id), None)

    # following the catalogue

    def _renew_later(self, *_: object) -> None:
        self._renew_soon.start()

    def _take(self, shelf: Shelf) -> None:
        known, self._shelf = self.catalogue, shelf
        unseen = [
            saved.id
            for saved in shelf.searches
            if last_look(self._frame, shelf.catalogue, saved.id) is None
        ]
        self._remember(dict.fromkeys(unseen, shelf.newest))
        if self._open and self.in_sight() is None:  # removed, or its saving undone
            self._forget()
        self._show()
        self._count()
        self.changed.emit()
        if known != shelf.catalogue:
            self.catalogue_known.emit()

    def _count(self) -> None:
        self._news.count(
            [(saved.id, query_of(saved.search), self._new_after(saved.id)) for saved in self.all()]
        )

    def _show(self) -> None:
        entries = [(saved, self._news.of(saved.id)) for saved in self.all()]
        self._navigation.show_searches(
            [SavedEntry(saved.id, saved.name, news.new, news.total) for saved, news in entries]
        )

    def _put_back(self, refusal: CatalogueError) -> None:
        """Show the searches as they are: what was shown at once could not be kept."""
        self.renew()
        self._background.refused.emit(refusal)

    def _hold(self, view: str, search_id: int) -> None:
        """Take the list in sight for the search that was just saved from it."""
        asked = self.asked()
        if asked is None or asked.view != view:
            return
        self.leave()
        self._open, self._since = search_id, self._shelf.newest
        self._pages.hold_as_saved(search_id)
        self._background.read(read_shelf).then(partial(self._go_to, search_id))

    def _go_to(self, search_id: int, shelf: Shelf) -> None:
        self._since = shelf.newest
        self._take(shelf)
        if self._open == search_id:
            self._navigation.go_to_search(search_id)

    # looking

    def _follow_page(self) -> None:
        if self._open and self._pages.saved_in_sight() != self._open:
            self.leave()
        self.changed.emit()

    def _look(self) -> None:
        if self._open:
            self._remember({self._open: self._shelf.newest})

    def _forget(self) -> None:
        """Leave a search that is gone; its list keeps what it shows."""
        page = self._pages.list_in_sight()
        if self._pages.saved_in_sight() == self._open and page:
            self._pages.release_saved()
            self._navigation.go_to(page.view.key)
        self._open = 0
        self._look_soon.stop()

    def _looked_at(self, search_id: int) -> datetime:
        looked = last_look(self._frame, self.catalogue, search_id)
        return looked or self._shelf.newest

    def _new_after(self, search_id: int) -> datetime:
        return self._since if search_id == self._open else self._looked_at(search_id)

    def _remember(self, looks: dict[int, datetime]) -> None:
        remember_looks(self._frame, self.catalogue, looks)

    def _tell_news(self, saved: SavedSearch) -> None:
        """Say how many are new since the last look, and offer to select them."""
        work = partial(new_records, matching=matching)
        reply = self._background.read_long(work, query_of(saved.search), self._since)
        reply.then(partial(self._say_news, saved.id))

    def _say_news(self, search_id: int, ids: list[int]) -> None:
        if ids and search_id == self._open:
            words = self.tr("%Ln record(s) new or changed since you last looked", "", len(ids))
            self.said.emit(words, self.tr("Select"), partial(self._select, search_id, ids))

    def _select(self, search_id: int, ids: list[int]) -> None:
        page = self._pages.list_in_sight()
        if page and search_id == self._open:
            page.show_records(ids)

    def _open_menu(self, search_id: int, where: QPoint) -> None:
        ids = [saved.id for saved in self.all()]
        if search_id in ids:
            place = ids.index(search_id)
            menu = search_menu(
                self._window,
                {
                    "change": self.change if self._is_changed(search_id) else None,
                    "rename": partial(self._navigation.rename, search_id),
                    "up": partial(self._navigation.shift, search_id, -1) if place else None,
                    "down": partial(self._navigation.shift, search_id, 1)
                    if place + 1 < len(ids)
                    else None,
                    "remove": partial(self.remove, search_id),
                },
            )
            writes(self._background, *menu.actions())
            menu.popup(where)

    def _is_changed(self, search_id: int) -> bool:
        return search_id == self._open and self.can_change()
