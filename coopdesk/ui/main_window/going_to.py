"""Ctrl+K: a page, a saved search, an action, a country or a record by some letters of its name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from coopdesk.background import Background, Reply
from coopdesk.catalogue.pages import record_id_of
from coopdesk.search.find import find_titles
from coopdesk.ui.main_window.commands import page_commands
from coopdesk.ui.main_window.country_room import CountryRoom
from coopdesk.ui.main_window.saved import SavedSearches
from coopdesk.ui.widgets.command_palette import Command, CommandPalette

translate = QCoreApplication.translate

_MOST_RECORDS = 6


class Frame(Protocol):
    """What is asked of the main window."""

    actions_by_key: dict[str, QAction]
    countries: CountryRoom
    saved: SavedSearches

    def go_to(self, key: str) -> None:
        """Show a page."""
        ...

    def show_records(self, ids: Sequence[int]) -> None:
        """Show all records and select these."""
        ...


class GoingTo(QObject):
    """Open the palette, and look for records and countries while somebody types in it."""

    def __init__(self, window: QWidget, frame: Frame, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._background = background
        self._looking: Reply[list[tuple[str, str]]] | None = None

    def open(self) -> None:
        """Ask where to go."""
        palette = CommandPalette([self._commands], self._window)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.typed.connect(partial(self._look_for_records, palette))
        palette.open()

    def _commands(self) -> Sequence[Command]:
        frame = self._frame
        actions = frame.actions_by_key.values()
        return page_commands(frame.go_to, frame.saved.all(), frame.saved.open, actions)

    def _look_for_records(self, palette: CommandPalette, text: str) -> None:
        if self._looking:
            self._looking.forget()
            self._looking = None
        if text.strip():
            self._looking = self._background.read(find_titles, text, limit=_MOST_RECORDS)
            self._looking.then(partial(self._offer_records, palette, text))

    def _offer_records(
        self, palette: CommandPalette, text: str, found: list[tuple[str, str]]
    ) -> None:
        if isValid(palette):
            hint = translate("MainWindow", "Record")
            records = [Command(t, partial(self._go_to_record, u), hint) for u, t in found]
            palette.add_found(text, [*self._frame.countries.commands(text), *records])

    def _go_to_record(self, uid: str) -> None:
        self._background.read(record_id_of, uid).then(self._show_record)

    def _show_record(self, record_id: int) -> None:
        self._frame.show_records([record_id])
