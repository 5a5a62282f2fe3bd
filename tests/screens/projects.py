"""The scenes of one project: its timeline, a part of it, its results filtered in the form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from coopdesk.ui.projects import ProjectWindow
from coopdesk.ui.record_form.results_editor import ResultsEditor

VISION_ZERO = "Vision Zero chili"


def project(tab: str) -> Callable[[Any], QWidget]:
    """Show one tab of the window of a project."""

    def scene(stage: Any) -> QWidget:
        return project_window(stage, tab)

    return scene


def project_months(stage: Any) -> QWidget:
    """Show some months of the lines that train people, one of them chosen."""
    window = project_window(stage, "timeline")
    tab: Any = window.page("timeline")
    tab.filter.category.setCurrentIndex(tab.filter.category.findData("training"))
    tab.scale.scale.setCurrentIndex(tab.scale.scale.findData("months"))
    shown = tab.card.view.chart().values.lanes
    tab.choose(int(next(lane.key for lane in shown if lane.key)))
    return window


def project_table(stage: Any) -> QWidget:
    """Show the timeline as a table."""
    window = project_window(stage, "timeline")
    tab: Any = window.page("timeline")
    tab.card.show_table(on=True)
    return window


def results_filtered(stage: Any) -> QWidget:
    """Show the results of a project in its form, those of one year."""
    record_id = stage.record_id(VISION_ZERO)
    stage.window.forms.open_record(record_id)
    stage.settle()
    form: Any = next(iter(stage.window.forms._forms))
    form.resize(900, 700)
    form.fields.build_all()
    stage.settle()
    results = form.fields.field("results")
    assert isinstance(results, ResultsEditor)
    year = results.filter.year
    year.setCurrentIndex(year.findData(2025))
    form.fields.page.go_to("results")
    return form


def project_window(stage: Any, tab: str) -> ProjectWindow:
    stage.window.projects.show_project(stage.record_id(VISION_ZERO))
    stage.settle()
    window = next(
        each
        for each in stage.application.topLevelWidgets()
        if isinstance(each, ProjectWindow) and each.isVisible()
    )
    window.resize(1280, 700)
    window.go_to(tab)
    stage.settle()
    return window
