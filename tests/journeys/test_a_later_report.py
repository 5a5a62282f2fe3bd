"""An officer keeps a project by its reports: captured, edited, and a later report taken in."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.catalogue.records import read_record
from coopdesk.domain.records import Record
from coopdesk.ui.capture import CaptureWindow
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.projects import ProjectWindow
from coopdesk.ui.projects.report_review import ReportReviewWindow
from coopdesk.ui.record_form.form import RecordForm
from coopdesk.ui.record_form.outline import Spot
from coopdesk.ui.record_form.results_editor import ResultsEditor
from tests.journeys.conftest import Start
from tests.status_reports import EARLIER, later


def opened(kind: type) -> list[Any]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]


def drop(qtbot: QtBot, window: MainWindow, path: Path, text: str) -> CaptureWindow:
    """Drop a file on a window that waits for one, and wait for its drafts."""
    path.write_text(text, encoding="utf-8")
    window.actions_by_key["capture_page"].trigger()
    [capture] = [each for each in opened(CaptureWindow) if each.is_empty()]
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, plain = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    capture.dropEvent(QDropEvent(QPointF(9, 9), copy, files, left, plain))
    qtbot.waitUntil(lambda: not capture.is_empty(), timeout=20_000)
    return capture


def test_a_later_report_shows_exactly_what_changed_and_is_undone(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    program = start()
    window = program.window
    assert window
    sessions = window._background.sessions

    def read() -> Record:
        with sessions.reading() as session:
            return read_record(session, 1)

    # the first report becomes a project
    capture = drop(qtbot, window, tmp_path / "march.txt", EARLIER)
    assert not capture.later.isVisible()
    capture.open_after.setChecked(True)
    with qtbot.waitSignal(capture.record_wanted):
        capture.save()
    assert [each.as_of.month for each in read().status_reports if each.as_of] == [3]

    # she edits its results
    qtbot.waitUntil(lambda: bool(opened(RecordForm)))
    [form] = opened(RecordForm)
    form.go_to("results")
    qtbot.waitUntil(lambda: bool(form.findChildren(ResultsEditor)))
    [results] = form.findChildren(ResultsEditor)
    qtbot.waitUntil(lambda: results.tree.topLevelItemCount() > 0)
    results.go_to(Spot(2))
    title = results.form().editors["title"].edit
    title.selectAll()
    qtbot.keyClicks(title, "A handbook that inspectors made")
    form.save_and_close()
    qtbot.waitUntil(lambda: read().results[2].title == "A handbook that inspectors made")
    qtbot.waitUntil(lambda: not opened(RecordForm))
    before = read()

    # the second report is known for what it is; exactly three things changed
    capture = drop(qtbot, window, tmp_path / "september.txt", later())
    qtbot.waitUntil(capture.later.isVisible)
    assert "Safer orchards" in capture.later.text()
    capture.later.button.click()
    qtbot.waitUntil(lambda: bool(opened(ReportReviewWindow)))
    [review] = opened(ReportReviewWindow)
    qtbot.waitUntil(lambda: review.review() is not None)
    assert [(each.kind, each.field) for each in review.view.shown()] == [
        ("changed", "results"),
        ("added", "results"),
        ("changed", "kpis"),
    ]
    with qtbot.waitSignal(review.taken_in):
        review.save()
    qtbot.waitUntil(lambda: not opened(CaptureWindow))
    after = read()
    assert after.results[2].title == "A handbook that inspectors made"
    assert after.results[5].activities[1].title == "Film for inspectors"
    assert len(after.status_reports) == 2

    # both reports stand beside each other
    window.projects.show_project(1)
    qtbot.waitUntil(lambda: bool(opened(ProjectWindow)))
    [project] = opened(ProjectWindow)
    project.go_to("reports")
    tab = project.page("reports")
    qtbot.waitUntil(lambda: tab.comparison() is not None)
    assert len(tab.view.shown()) == 3

    # undo leads back to the letter
    qtbot.waitUntil(lambda: "report" in window.actions_by_key["undo"].text())
    window.actions_by_key["undo"].trigger()
    qtbot.waitUntil(lambda: len(read().status_reports) == 1)
    assert read().content_hash == before.content_hash
    qtbot.waitUntil(lambda: len(tab._reports) == 1)
