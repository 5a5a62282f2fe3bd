"""The way back: pages that were in sight before, each with what was asked of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal

from coopdesk.domain.queries import Query
from coopdesk.ui.main_window.pages import Pages

LONGEST: Final = 50  # pages


class Trail(QObject):
    """Remember the pages one came by, and lead back along them."""

    changed = Signal()

    def __init__(self, go_to: Callable[[str], object], pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._go_to = go_to
        self._pages = pages
        self._behind: list[tuple[str, Query | None]] = []
        self._here: tuple[str, Query | None] = ("", None)

    def follow(self) -> None:
        """Note which page is in sight and what is asked of it; a search alone is no step."""
        page, key = self._pages.searched_in_sight(), self._pages.key_in_sight()
        before, self._here = self._here, (key, page.query if page else None)
        if before[0] and before[0] != key:
            self._behind = [*self._behind, before][-LONGEST:]
            self.changed.emit()

    def can_go_back(self) -> bool:
        """Tell whether a page was in sight before this one."""
        return bool(self._behind)

    def back(self) -> None:
        """Show the page before with what was asked of it then."""
        if not self._behind:
            return
        *self._behind, (key, query) = self._behind
        self._here = ("", None)
        self._go_to(key)
        page = self._pages.searched_in_sight()
        if page and query:
            page.show_query(query)
        self.changed.emit()
