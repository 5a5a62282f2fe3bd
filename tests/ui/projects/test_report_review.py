"""The review of a later report: ticked, narrowed, taken in; and two reports beside each other."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.capture.capturing import capture
from coopdesk.capture.drafts import Draft
from coopdesk.capture.saving import deed_of, save_drafts
from coopdesk.capture.source import Source
from coopdesk.catalogue.records import change_record, read_record
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.ui.projects.report_review import ReportReviewWindow
from coopdesk.ui.projects.reports_tab import NOW, ReportsTab
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics
from tests.status_reports import EARLIER, later

Found = tuple[Source, Draft]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader("en", TopicIndex(shipped_topics()))


def found(text: str, reader: Reader) -> Found:
    source = Source("later.txt", str(len(text)) * 8, tuple(text.split("\n")))
    [draft] = capture(source, reader.topics).drafts
    return source, draft


@pytest.fixture
def project(sessions: Sessions, reader: Reader) -> int:
    source, draft = found(EARLIER, reader)
    return sessions.write(deed_of(source, 1), save_drafts, source, [draft])[1].ids[0]


@pytest.fixture
def window(
    qtbot: QtBot, background: Background, reader: Reader, project: int
) -> Iterator[ReportReviewWindow]:
    crashes: list[BaseException] = []
    background.crashed.connect(crashes.append)
    shown = ReportReviewWindow(background, reader, project, found(later(), reader))
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(shown)
    shown.come_forward()
    qtbot.waitUntil(lambda: shown.review() is not None)
    yield shown
    assert crashes == []


def read(background: Background, record_id: int) -> Record:
    with background.sessions.reading() as session:
        return read_record(session, record_id)


def lines(window: ReportReviewWindow) -> list[str]:
    table = window.view.table
    cells = [[table.item(row, column) for column in (0, 1)] for row in range(table.rowCount())]
    return [" ".join(cell.text() for cell in row if cell) for row in cells]


def test_each_difference_has_a_box_and_both_sides_are_in_sight(window: ReportReviewWindow) -> None:
    assert lines(window) == [
        "Changed Line “Growers' week, 400 copies handed out in June 2023”",
        "Added Activity “Film for inspectors”",
        "Changed Figures: People trained",
    ]
    assert list(window.view.table.boxes().values()) == [True, True, True]
    before, after = window.view.sides()
    assert "handed out after printing" in before
    assert "400 copies" in after
    assert window.saving.text() == "&Take in 3 difference(s)"


def test_what_is_left_unticked_stays_as_it_is(
    qtbot: QtBot, window: ReportReviewWindow, background: Background, project: int
) -> None:
    before = read(background, project)
    table = window.view.table
    table.setCurrentCell(1, 1)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert len(window.view.chosen()) == 2
    with qtbot.waitSignal(window.taken_in):
        window.save()
    after = read(background, project)
    assert len(after.results[5].activities) == len(before.results[5].activities)
    assert after.as_of == date(2023, 9, 30)


def test_filters_leave_the_boxes_of_what_they_hide(window: ReportReviewWindow) -> None:
    window.view.filters["changed"].click()
    assert lines(window) == ["Added Activity “Film for inspectors”"]
    window.view.choose_all(taken=False)
    assert len(window.view.chosen()) == 2
    window.view.filters["changed"].click()
    assert len(lines(window)) == 3


def test_ones_own_changes_come_into_sight_when_asked(
    qtbot: QtBot, background: Background, reader: Reader, project: int
) -> None:
    edited = replace(read(background, project), reference="OSH-7")
    background.sessions.write(Deed("record_changed"), change_record, edited)
    window = ReportReviewWindow(background, reader, project, found(later(), reader))
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.review() is not None)
    assert len(lines(window)) == 3
    window.view.filters["own"].click()
    assert lines(window)[0] == "Gone Reference"
    assert not next(iter(window.view.table.boxes().values()))


def test_a_record_changed_meanwhile_is_compared_anew(
    qtbot: QtBot, window: ReportReviewWindow, background: Background, project: int
) -> None:
    edited = replace(read(background, project), status="closed")
    background.sessions.write(Deed("record_changed"), change_record, edited)
    first = window.review()
    window.save()
    qtbot.waitUntil(lambda: window.review() is not first)
    with qtbot.waitSignal(window.taken_in):
        window.save()
    assert read(background, project).status == "closed"


def test_two_reports_are_compared_and_copied_as_text(
    qtbot: QtBot, window: ReportReviewWindow, background: Background, reader: Reader, project: int
) -> None:
    with qtbot.waitSignal(window.taken_in):
        window.save()
    tab = ReportsTab(background, reader, read(background, project))
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(lambda: tab.comparison() is not None)
    assert (tab.before.currentText(), tab.after.currentText()) == (
        "15 Mar 2023",
        "30 Sep 2023",
    )
    assert len(tab.view.shown()) == 3
    tab.copy_text()
    text = QGuiApplication.clipboard().text()
    assert "15 Mar 2023 → 30 Sep 2023" in text
    assert "Changed: Figures: People trained\n  − 1,240 people\n  + 1,610 people" in text
    first = tab.comparison()
    tab.compare_with(0, NOW)
    qtbot.waitUntil(lambda: tab.comparison() is not first)
    assert tab.view.shown() == []


def test_a_project_without_reports_says_how_to_come_by_one(
    qtbot: QtBot, background: Background, reader: Reader
) -> None:
    tab = ReportsTab(background, reader, Record(kind="project", title="Mines"))
    qtbot.addWidget(tab)
    tab.show()
    assert not tab.list.isVisible()


def test_a_first_report_says_that_none_came_later_and_what_to_do(
    qtbot: QtBot, background: Background, reader: Reader, project: int
) -> None:
    tab = ReportsTab(background, reader, read(background, project))
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitUntil(lambda: tab.comparison() is not None)
    assert "There is no later report yet" in tab._message.text()
    with qtbot.waitSignal(tab.capture_wanted):
        tab.capture.click()
