"""A bug is shown without giving the records away."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.messages import crash_details, show_crash
from coopdesk.ui.messages.crash import CrashDialog

TOLD = "minutes of a confidential talk"


def broken() -> BaseException:
    try:
        try:
            int(TOLD)
        except ValueError as error:
            raise RuntimeError(TOLD) from error
    except RuntimeError as error:
        return error
    raise AssertionError


def test_details_say_where_it_happened_and_in_which_versions() -> None:
    details = crash_details(broken())
    assert "test_crash.py" in details
    assert "builtins.ValueError" in details
    assert "builtins.RuntimeError" in details
    assert "Qt 6" in details
    assert "SQLite 3" in details


def test_details_hold_no_text_of_a_record() -> None:
    assert TOLD not in crash_details(broken())


def test_the_dialog_copies_its_details(qtbot: QtBot) -> None:
    error = broken()
    dialog = show_crash(None, error)
    qtbot.addWidget(dialog)
    assert isinstance(dialog, CrashDialog)
    dialog.copy_details()
    assert QGuiApplication.clipboard().text() == crash_details(error)


def test_many_bugs_at_once_open_one_dialog(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first = show_crash(window, broken())
    assert show_crash(window, broken()) is first


def test_a_bug_is_logged_with_where_it_happened(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    qtbot.addWidget(show_crash(None, broken()))
    [record] = caplog.records
    assert record.exc_info
    assert record.levelname == "ERROR"
