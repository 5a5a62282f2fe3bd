"""Quitting loses nothing of what is under way in the windows beside the main one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from coopdesk.ui.importing.window import ImportWindow
from coopdesk.ui.main_window.window import MainWindow

LISTING = "Title,City\nVisit of inspectors,Lima\nCourse on scaffolding,Quito\n"


def with_a_choice(qtbot: QtBot, window: MainWindow, path: Path) -> ImportWindow:
    """Open an import of which one row was left out by the officer."""
    path.write_text(LISTING, encoding="utf-8")
    importing = window.screens.bring_in(path)
    qtbot.waitUntil(lambda: not importing.is_busy() and importing.plan() is not None)
    pane = importing.page.preview.pane
    qtbot.waitUntil(lambda: bool(pane.buttons()))
    pane.buttons()[-1].click()
    qtbot.waitUntil(lambda: not importing.is_busy())
    return importing


def press(window: QWidget, words: str) -> None:
    """Press a button of the question that a window asks."""
    [asked] = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    next(b for b in asked.buttons() if words in b.text().replace("&", "")).click()


def test_quitting_asks_about_what_was_chosen_and_stays_when_told_to(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    importing = with_a_choice(qtbot, window, tmp_path / "list.csv")
    window.close()
    assert (window.isVisible(), importing.isVisible()) == (True, True)
    press(importing, "Go on")
    qtbot.wait(0)
    assert (window.isVisible(), importing.isVisible()) == (True, True)
    window.close()
    press(importing, "Close without")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not isValid(importing) or not importing.isVisible()


def test_staying_for_one_window_keeps_the_others_and_forgets_the_quitting(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    importing = with_a_choice(qtbot, window, tmp_path / "list.csv")
    window.close()
    press(importing, "Go on")
    importing.close()
    press(importing, "Close without")
    qtbot.waitUntil(lambda: not isValid(importing))
    assert window.isVisible()


def test_windows_with_nothing_to_lose_close_with_the_main_one(
    qtbot: QtBot, window: MainWindow
) -> None:
    opened: list[Callable[[], QWidget]] = [window.screens.bring_in, window.screens.capture_page]
    beside = [each() for each in opened]
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert not any(isValid(each) and each.isVisible() for each in beside)
