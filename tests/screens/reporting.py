"""The scenes of a later report: offered, reviewed, and two reports beside each other."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from coopdesk.ui.capture import CaptureWindow
from coopdesk.ui.projects import ProjectWindow
from coopdesk.ui.projects.report_review import ReportReviewWindow
from tests.status_reports import EARLIER, later


def later_report(stage: Any) -> QWidget:
    """Capture a report of a project that is there."""
    if not _ids(stage):
        window = _captured(stage, "report-2023-03.txt", EARLIER)
        window.save()
        stage.settle()
    return _captured(stage, "report-2023-09.txt", later())


def review_report(stage: Any) -> QWidget:
    """Compare it with the project."""
    window = later_report(stage)
    window.later.button.click()
    stage.settle()
    [review] = _shown(ReportReviewWindow)
    review.resize(1100, 680)
    stage.settle()
    return review


def status_reports(stage: Any) -> QWidget:
    """Take it in, and look at both reports."""
    review = review_report(stage)
    assert isinstance(review, ReportReviewWindow)
    review.save()
    stage.settle()
    stage.window.projects.show_project(stage.record_id("Safer orchards"))
    stage.settle()
    [window] = _shown(ProjectWindow)
    window.resize(1100, 680)
    window.go_to("reports")
    stage.settle()
    return window


def _ids(stage: Any) -> list[int]:
    page = stage.window.list_page("everything")
    page.show_query(page.view.query())
    page.search("Safer orchards")
    stage.settle()
    return list(page.shown())


def _captured(stage: Any, name: str, text: str) -> CaptureWindow:
    path = stage.folder / name
    path.write_text(text, encoding="utf-8")
    window = stage.window.screens.capture_page()
    window.resize(1300, 720)
    window.open_file(path)
    while window.is_busy():
        stage.settle()
    stage.settle()
    return window


def _shown(kind: type) -> list[Any]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
