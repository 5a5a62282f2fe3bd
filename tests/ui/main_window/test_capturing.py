"""The window that captures pages, opened from the menu."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.ui.capture import CaptureWindow
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.record_form.form import RecordForm


def open_windows(window: MainWindow) -> list[CaptureWindow]:
    return [each for each in window.findChildren(CaptureWindow) if each.isVisible()]


def is_form_open() -> bool:
    shown = QApplication.topLevelWidgets()
    return any(isinstance(each, RecordForm) and each.isVisible() for each in shown)


def test_the_window_that_waits_for_a_page_opens_once(window: MainWindow) -> None:
    window.actions_by_key["capture_page"].trigger()
    window.actions_by_key["capture_page"].trigger()
    assert len(open_windows(window)) == 1


def test_a_saved_page_opens_in_its_form_and_can_be_undone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "visit.txt"
    path.write_text("Visit to a workshop\n\nInspectors met in May 2024.\n", encoding="utf-8")
    shown = window.screens.capture_page()
    shown.open_file(path)
    qtbot.waitUntil(lambda: not shown.is_empty(), timeout=20_000)
    shown.open_after.setChecked(True)
    with qtbot.waitSignal(shown.record_wanted):
        shown.save()
    qtbot.waitUntil(is_form_open)
    qtbot.waitUntil(lambda: "visit.txt" in window.actions_by_key["undo"].text())
    assert not open_windows(window)
