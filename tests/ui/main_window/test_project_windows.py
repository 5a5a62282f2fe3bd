"""The window of a project, as it is reached from the main window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import change_record, delete_records, read_record
from coopdesk.domain.changes import Deed
from coopdesk.settings import Settings
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.projects import ProjectWindow
from coopdesk.ui.projects.timeline_tab import TimelineTab
from coopdesk.ui.record_form.outline import Spot
from coopdesk.ui.record_form.outline_places import Landing
from coopdesk.ui.record_form.results_editor import ResultsEditor

VISION_ZERO = "Vision Zero chili"


def project_windows() -> list[ProjectWindow]:
    found = QApplication.topLevelWidgets()
    return [each for each in found if isinstance(each, ProjectWindow) and each.isVisible()]


@pytest.fixture
def record_id(qtbot: QtBot, full_window: MainWindow) -> int:
    page = full_window.list_page("projects")
    page.search(VISION_ZERO)
    qtbot.waitUntil(lambda: len(page.shown()) == 1)
    qtbot.waitUntil(lambda: len(full_window.selected()) == 1)
    return page.shown()[0]


@pytest.fixture
def opened(qtbot: QtBot, full_window: MainWindow, record_id: int) -> ProjectWindow:
    full_window.actions_by_key["project"].trigger()
    qtbot.waitUntil(lambda: len(project_windows()) == 1)
    return project_windows()[0]


def test_menu_and_page_open_one_window_for_a_project(
    qtbot: QtBot, full_window: MainWindow, opened: ProjectWindow
) -> None:
    pane = full_window.list_page("projects").pane
    qtbot.waitUntil(lambda: bool(pane.plain_text()))
    pane._follow("project:")
    full_window.actions_by_key["project"].trigger()
    assert project_windows() == [opened]
    assert "Vision Zero" in opened.windowTitle()
    opened.close()


def test_other_records_say_that_they_have_no_timeline(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    full_window.list_page("exchanges")
    qtbot.waitUntil(lambda: len(full_window.selected()) == 1)
    assert not full_window.actions_by_key["project"].isEnabled()
    with qtbot.waitSignal(full_window.projects.said) as said:
        full_window.projects.show_project(full_window.selected()[0])
    assert said.args is not None
    assert said.args[0] == "Only projects have a timeline and figures."


def test_the_window_follows_its_record_and_closes_with_it(
    qtbot: QtBot, background: Background, record_id: int, opened: ProjectWindow
) -> None:
    with background.sessions.reading() as session:
        record = read_record(session, record_id)
    changed = replace(record, title="Safer farms", results=record.results[:3])
    background.write(Deed("record_changed", "Safer farms"), change_record, changed)
    qtbot.waitUntil(lambda: "Safer farms" in opened.windowTitle())
    tab = opened.page("timeline")
    assert isinstance(tab, TimelineTab)
    assert tab.filter.count_text() == "4 line(s)"
    background.write(Deed("records_deleted"), delete_records, [record_id])
    qtbot.waitUntil(lambda: not project_windows())


def test_a_line_of_the_timeline_opens_the_form_at_its_place(
    qtbot: QtBot, full_window: MainWindow, opened: ProjectWindow
) -> None:
    tab = opened.page("timeline")
    assert isinstance(tab, TimelineTab)
    wanted = tab._record.results[-1].activities[-1].items[-1]
    tab.choose(wanted.id)
    tab.pane.open.click()
    qtbot.waitUntil(lambda: len(full_window.forms._forms) == 1)
    [form] = full_window.forms._forms
    results = form.fields.field("results")
    assert isinstance(results, ResultsEditor)
    qtbot.waitUntil(lambda: results.tree.currentItem() is not None)
    assert results.tree.currentItem().text(0) == " ".join(wanted.text.split())
    qtbot.waitUntil(lambda: form.fields.page.current() == "results")
    opened.close()


def test_what_is_moved_in_the_form_moves_in_the_timeline_and_undo_brings_it_back(
    qtbot: QtBot, full_window: MainWindow, background: Background, opened: ProjectWindow
) -> None:
    tab = opened.page("timeline")
    assert isinstance(tab, TimelineTab)
    before = tab._record.results
    wanted = before[2].activities[0].items[0]
    full_window.forms.open_line(opened.record_id, wanted.id)
    qtbot.waitUntil(lambda: len(full_window.forms._forms) == 1)
    [form] = full_window.forms._forms
    results = form.fields.field("results")
    assert isinstance(results, ResultsEditor)
    results.put_down(Spot(2, 0), Landing(Spot(3, 0), Spot(3)))
    form.save()
    qtbot.waitUntil(lambda: tab._record.results != before)
    assert tab._record.results[3].activities[0].items[0].text == wanted.text
    form.close()
    background.undo()
    qtbot.waitUntil(lambda: tab._record.results == before)
    opened.close()


def test_how_the_window_stood_is_remembered(
    qtbot: QtBot, full_window: MainWindow, opened: ProjectWindow, stored: list[Settings]
) -> None:
    opened.go_to("reports")
    opened.resize(711, 500)
    opened.close()
    assert stored[-1].views["project"]["tab"] == "reports"
    full_window.actions_by_key["project"].trigger()
    qtbot.waitUntil(lambda: len(project_windows()) == 1)
    again = project_windows()[0]
    assert again.tabs.currentIndex() == 2
    assert again.width() == 711
    again.close()
