"""The windows that review later reports: opened where a capture looks like one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from coopdesk.background import Background
from coopdesk.capture.drafts import Draft
from coopdesk.capture.source import Source
from coopdesk.ui.capture import CaptureWindow
from coopdesk.ui.projects.report_review import ReportReviewWindow
from coopdesk.ui.reader import Reader


class ReportReviews(QObject):
    """Open a review beside the capture that it comes from."""

    def __init__(
        self, window: QWidget, background: Background, reader: Callable[[], Reader]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._reader = reader

    def open_review(
        self, record_id: int, found: tuple[Source, Draft], capture: CaptureWindow
    ) -> ReportReviewWindow:
        """Show what a captured draft tells otherwise than a project."""
        window = ReportReviewWindow(
            self._background, self._reader(), record_id, found, self._window
        )
        window.taken_in.connect(partial(_leave_capture, capture))
        window.come_forward()
        return window


def _leave_capture(capture: CaptureWindow, _record_id: int) -> None:
    if isValid(capture):
        capture.leave_if_done()
