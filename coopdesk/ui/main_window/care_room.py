"""The page of backups and checks within the window: what it asks for, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from coopdesk.background import Background
from coopdesk.catalogue.backups import Kept
from coopdesk.catalogue.check import Findings
from coopdesk.settings import Settings
from coopdesk.ui.care.keeper import BackupKeeper
from coopdesk.ui.care.wording import status_text
from coopdesk.ui.main_window.care import Care
from coopdesk.ui.main_window.pages import Pages, there
from coopdesk.ui.main_window.status import StatusLine
from coopdesk.ui.messages import show_refusal
from coopdesk.ui.reader import Reader

CARE = "care"


class Frame(Protocol):
    """What is asked of the main window."""

    settings: Settings
    actions_by_key: dict[str, QAction]
    care: Care
    pages: Pages
    status: StatusLine

    def go_to(self, key: str) -> None:
        """Show a page."""
        ...

    def keep_settings(self, settings: Settings) -> None:
        """Keep settings that change nothing in sight."""
        ...

    def show_records(self, ids: Sequence[int]) -> None:
        """Show these records."""
        ...


class Backups(Protocol):
    """The page of backups and checks."""

    def show_findings(self, found: Findings) -> None:
        """Show what a check found."""
        ...

    def save_changes(self) -> object:
        """Ask for a period, and save who changed what in it."""
        ...


class CareRoom(QObject):
    """Make the page when it is first gone to, and let window, check and backups hear each other."""

    restore_wanted = Signal(Path)  # of the backup that takes the place of the catalogue

    def __init__(
        self, window: QWidget, frame: Frame, background: Background, reader: Callable[[], Reader]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._frame = frame
        self._background = background
        self._reader = reader
        self._page: Backups | None = None
        self.keeper = BackupKeeper(background, self._second, self)
        frame.pages.makers[CARE] = self._make
        self.keeper.known.connect(self._show_state)
        self.keeper.warned.connect(frame.status.say)
        self.keeper.refused.connect(partial(show_refusal, window))
        frame.care.found.connect(self._show_findings)
        frame.actions_by_key["back_up"].triggered.connect(self._back_up)
        frame.actions_by_key["who_changed"].triggered.connect(self._save_changes)
        self.keeper.refresh()

    def page(self) -> Backups:
        """Go to the page and return it."""
        self._frame.go_to(CARE)
        return there(self._page)

    def say_restored(self, aside: Path | None) -> None:
        """Say that a backup took the place of the catalogue, and where that is kept."""
        words = self.tr("The backup was restored")
        if aside:
            words = self.tr("The backup was restored; what was there is kept as {file}")
            words = words.format(file=aside.name)
        self._frame.status.say(words)

    def _make(self) -> QWidget:
        from coopdesk.ui.care.page import CarePage  # noqa: PLC0415 not shown first

        page = CarePage(self._background, self.keeper, self._reader, self._frame.pages)
        page.check_wanted.connect(self._frame.care.check)
        page.restore_wanted.connect(self.restore_wanted)
        page.second_chosen.connect(self._take_second)
        page.records_wanted.connect(self._frame.show_records)
        page.said.connect(self._frame.status.say)
        self._page = page
        return page

    def _back_up(self) -> None:
        self.page()
        self.keeper.back_up()

    def _save_changes(self) -> None:
        self.page().save_changes()

    def _second(self) -> Path | None:
        folder = self._frame.settings.second_folder
        return Path(folder) if folder else None

    def _take_second(self, folder: str) -> None:
        self._frame.keep_settings(replace(self._frame.settings, second_folder=folder))

    def _show_findings(self, found: Findings) -> None:
        if found.left:
            self.page().show_findings(found)
        elif self._page:
            self._page.show_findings(found)

    def _show_state(self, kept: Kept) -> None:
        if kept.backups:
            newest = kept.backups[0]
            words = status_text(newest, self._reader().language, datetime.now(UTC))
            self._frame.status.show_backup(words, str(newest.path))
