"""The windows that review later reports: opened where a capture looks like one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from coopdesk.background import Background
from coopdesk.capture.drafts import Draft
from coopdesk.capture.kept_review import BegunReview, kept_review
from coopdesk.capture.source import Source
from coopdesk.catalogue.begun_work import KeptWork
from coopdesk.ui.capture import CaptureWindow
from coopdesk.ui.projects.report_review import ReportReviewWindow
from coopdesk.ui.reader import Reader
from coopdesk.ui.work_keeping import WorkPlace


class ReportReviews(QObject):
    """Open a review beside the capture that it comes from."""

    def __init__(
        self,
        window: QWidget,
        background: Background,
        reader: Callable[[], Reader],
        works: WorkPlace,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._background = background
        self._reader = reader
        self._works = works

    def open_review(
        self, record_id: int, found: tuple[Source, Draft], capture: CaptureWindow
    ) -> ReportReviewWindow:
        """Show what a captured draft tells otherwise than a project."""
        window = self._window_of(record_id, found)
        window.taken_in.connect(partial(_leave_capture, capture))
        window.come_forward()
        return window

    def resume(self, kept: KeptWork) -> None:
        """Go on with a review that was begun before the program ended."""
        reply = self._background.read(kept_review, self._works.folder, kept)
        reply.then(partial(self._open_begun, kept))

    def _open_begun(self, kept: KeptWork, begun: BegunReview) -> None:
        window = self._window_of(begun.record_id, (begun.source, begun.draft))
        window.go_on(kept, begun)
        window.come_forward()

    def _window_of(self, record_id: int, found: tuple[Source, Draft]) -> ReportReviewWindow:
        return ReportReviewWindow(
            self._background, self._reader(), record_id, found, self._window, self._works
        )


def _leave_capture(capture: CaptureWindow, _record_id: int) -> None:
    if isValid(capture):
        capture.leave_if_done()
