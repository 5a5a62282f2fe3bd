"""The menu bar: the actions of actions.py, and the menus that follow what is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from coopdesk.catalogue.searches import Search
from coopdesk.ui.actions import fill_menu_bar, menu_titles, tell_shortcut
from coopdesk.ui.main_window.navigation import Place
from coopdesk.ui.main_window.recent import RecentSearch
from coopdesk.ui.messages.titles import short
from coopdesk.ui.theme import icon
from coopdesk.ui.widgets.plain import plain_tip

KEYS = 9  # digits of a keyboard that lead to a page


class Menus(QObject):
    """Fill the menu bar, and renew recent files, searches and columns as they are opened."""

    page_wanted = Signal(str)  # key
    catalogue_wanted = Signal(Path)
    search_wanted = Signal(Search)

    def __init__(
        self,
        bar: QMenuBar,
        actions: dict[str, QAction],
        places: Sequence[Place],
        *,
        recent: Callable[[], Sequence[Path]],
        searches: Callable[[], Sequence[RecentSearch]],
        fill_columns: Callable[[QMenu], object],
    ) -> None:
        super().__init__(bar)
        self._recent = recent
        self._searches = searches
        self._fill_columns = fill_columns
        self._menus, left = fill_menu_bar(bar, actions)
        self._add_pages(left["pages"], places)
        self._prepare(left["recent"], self.tr("Open &recent"), self._show_recent)
        self._prepare(left["searches"], self.tr("Recent s&earches"), self._show_searches)
        self._prepare(left["columns"], self.tr("&Columns"), self._show_columns)

    def by_title(self) -> list[tuple[str, list[QAction]]]:
        """Return the actions by menu, for the sheet of shortcuts."""
        return [
            (title.replace("&", ""), _doing_something(menu))
            for title, menu in zip(menu_titles(), self._menus, strict=True)
        ]

    def _add_pages(self, menu: QMenu, places: Sequence[Place]) -> None:
        menu.setTitle(self.tr("&Page"))
        for number, place in enumerate((place for place in places if place.key), start=1):
            action = menu.addAction(icon(place.icon), place.title)
            if number <= KEYS:
                action.setShortcut(f"Ctrl+{number}")
            tell_shortcut(action)
            action.triggered.connect(partial(self._go_to, place.key))

    def _prepare(self, menu: QMenu, title: str, fill: Callable[[QMenu], None]) -> None:
        menu.setTitle(title)
        menu.aboutToShow.connect(partial(fill, menu))

    def _show_recent(self, menu: QMenu) -> None:
        menu.clear()
        menu.setToolTipsVisible(True)
        for path in self._recent():
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(plain_tip(str(path)))
            action.triggered.connect(partial(self._open, path))
        if menu.isEmpty():
            menu.addAction(self.tr("No other catalogue yet")).setEnabled(False)

    def _show_searches(self, menu: QMenu) -> None:
        menu.clear()
        for entry in self._searches():
            words = self.tr("{words}  ({list})").format(words=short(entry.words), list=entry.hint)
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(partial(self._search, entry.search))
        if menu.isEmpty():
            menu.addAction(self.tr("No search yet")).setEnabled(False)

    def _show_columns(self, menu: QMenu) -> None:
        menu.clear()
        self._fill_columns(menu)

    def _go_to(self, key: str, *_checked: object) -> None:
        self.page_wanted.emit(key)

    def _search(self, search: Search, *_checked: object) -> None:
        self.search_wanted.emit(search)

    def _open(self, path: Path, *_checked: object) -> None:
        self.catalogue_wanted.emit(path)


def _doing_something(menu: QMenu) -> list[QAction]:
    """Return the actions of a menu that do something, those of its own menus among them."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += _doing_something(inner)
        elif not action.isSeparator():
            found.append(action)
    return found
