"""The windows of projects that are open: one for each, which follow the record and its form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from coopdesk.background import Background
from coopdesk.catalogue.records import read_record
from coopdesk.domain.records import PROJECT, Record
from coopdesk.settings import Settings
from coopdesk.ui.main_window.open_forms import OpenForms
from coopdesk.ui.reader import Reader

VIEW = "project"  # of the settings


class _Window(Protocol):
    def isVisible(self) -> bool: ...  # noqa: N802 of Qt

    def come_forward(self) -> None: ...


class Desk(Protocol):
    """What is asked of the main window: its settings and its forms."""

    settings: Settings
    forms: OpenForms

    def keep_settings(self, settings: Settings) -> None:
        """Keep settings that change nothing in sight."""
        ...


class ProjectWindows(QObject):
    """Open the timeline and figures of projects, or bring them forward."""

    said = Signal(str, str, object)  # words, what may be done about it, and the doing
    capture_wanted = Signal()

    def __init__(
        self, window: QWidget, desk: Desk, background: Background, reader: Callable[[], Reader]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._background = background
        self._reader = reader
        self._open: dict[int, _Window] = {}

    def show_project(self, record_id: int) -> None:
        """Open the window of a project, or bring it forward; of any other record say that."""
        window = self._open.get(record_id)
        if window and isValid(window) and window.isVisible():
            window.come_forward()
            return
        self._background.read(read_record, record_id).then(self._show)

    def _show(self, record: Record) -> None:
        if record.kind != PROJECT:
            self.said.emit(self.tr("Only projects have a timeline and figures."), "", None)
            return
        from coopdesk.ui.projects import ProjectWindow  # noqa: PLC0415 its charts take 0.1 s

        view: dict[str, Any] = dict(self._desk.settings.views.get(VIEW, {}))
        window = self._open[record.id] = ProjectWindow(
            self._background, self._reader(), record, self._window, view=view
        )
        window.form_wanted.connect(self._desk.forms.open_record)
        window.line_wanted.connect(self._desk.forms.open_line)
        window.capture_wanted.connect(self.capture_wanted)
        window.left.connect(partial(self._leave, record.id))
        window.come_forward()

    def _leave(self, record_id: int, view: dict[str, Any]) -> None:
        self._open.pop(record_id, None)
        self._desk.keep_settings(self._desk.settings.with_view(VIEW, view))
