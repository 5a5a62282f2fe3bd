"""The searches of late: what was rested on, offered again, forgotten when she asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from coopdesk.catalogue.searches import Search, search_from_json, search_to_json
from coopdesk.settings import Settings
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.main_window.pages import Pages, query_of, view_of
from coopdesk.ui.main_window.search_words import search_text, search_words
from coopdesk.ui.reader import Reader

RESTED = 3000  # ms in sight, after which a search was meant
LONGEST = 1000  # characters; a pasted page is no search to come back to


@dataclass(frozen=True, slots=True)
class RecentSearch:
    """A search of late: in words, as a text to search for, the name of its list, and itself."""

    words: str
    text: str
    hint: str
    search: Search


class Frame(Protocol):
    """What is asked of the main window: its settings, to keep them, and its lists."""

    settings: Settings

    def keep_settings(self, settings: Settings) -> None:
        """Keep settings that change nothing in sight."""
        ...

    def list_page(self, key: str) -> BrowsePage:
        """Go to a list."""
        ...


class RecentSearches(QObject):
    """Remember what was looked at for a while, or of which a record was pointed at or opened."""

    changed = Signal()

    def __init__(
        self,
        parent: QObject,
        frame: Frame,
        pages: Pages,
        reader: Reader,
        catalogue: Callable[[], str],
        is_kept: Callable[[], bool],
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._pages = pages
        self._reader = reader
        self._catalogue = catalogue  # the uid, "" until it is read
        self._is_kept = is_kept  # whether the list in sight shows what is saved under a name
        self._rested = QTimer(self, singleShot=True, interval=RESTED)
        self._rested.timeout.connect(self.remember)
        pages.searched.connect(self._rested.start)
        pages.rested.connect(self.remember)

    def use_reader(self, reader: Reader) -> None:
        """Name topics as this reader knows them from now on."""
        self._reader = reader

    def entries(self) -> list[RecentSearch]:
        """Return the searches of late in this catalogue, newest first."""
        kept = self._frame.settings.recent_searches(self._catalogue())
        return [entry for each in kept if (entry := self._named(each)).words]

    def are_there(self) -> bool:
        """Tell whether there is any, without wording them."""
        return bool(self._frame.settings.recent_searches(self._catalogue()))

    def texts(self) -> list[str]:
        """Return the searches of late as texts to search for, each once."""
        return list(dict.fromkeys(entry.text for entry in self.entries() if entry.text))

    def open(self, search: Search) -> None:
        """Ask a search of late again, in the order its list has now."""
        page = self._frame.list_page(view_of(search).key)
        now, query = page.query, query_of(search)
        page.show_query(replace(query, sort=now.sort, descending=now.descending))
        self.remember()

    def remember(self) -> None:
        """Remember what is asked of the list in sight, unless it narrows nothing or is saved."""
        self._rested.stop()
        page = self._pages.list_in_sight()
        if page is None or not self._catalogue() or not page.query.is_narrowed:
            return
        if len(page.query.text) > LONGEST or self._is_kept():
            return
        plain = page.view.query()
        asked = replace(page.query, sort=plain.sort, descending=plain.descending)
        self._keep(search_to_json(Search(page.view.key, asked)))

    def forget(self, text: str = "") -> None:
        """Forget the searches of late in this catalogue that read so, "" for all of them."""
        settings, uid = self._frame.settings, self._catalogue()
        if not text:
            settings = settings.without_searches(uid)
        for each in settings.recent_searches(uid):
            if self._named(each).text == text:
                settings = settings.without_search(uid, each)
        self._frame.keep_settings(settings)
        self.changed.emit()

    def _named(self, kept: Mapping[str, Any]) -> RecentSearch:
        search = search_from_json(kept)
        words, text = search_words(search, self._reader), search_text(search, self._reader)
        return RecentSearch(words, text, view_of(search).name(), search)

    def _keep(self, search: dict[str, object]) -> None:
        settings = self._frame.settings
        uid = self._catalogue()
        if settings.recent_searches(uid)[:1] != (search,):
            self._frame.keep_settings(settings.with_search(uid, search))
            self.changed.emit()
