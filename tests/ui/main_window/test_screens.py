"""Windows beside the pages open once."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from coopdesk.ui.importing.window import ImportWindow
from coopdesk.ui.main_window.window import MainWindow


def test_bringing_in_again_brings_the_open_window_forward(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Title\nVisit\n", encoding="utf-8")
    first = window.screens.bring_in(path)
    qtbot.waitUntil(lambda: not first.is_busy())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.actions_by_key["import"].trigger()
    qtbot.waitUntil(first.isActiveWindow)
    assert window.findChildren(ImportWindow) == [first]
    assert not window.findChildren(QFileDialog)
    first.close()


def test_without_a_file_there_is_only_the_question_for_one(window: MainWindow) -> None:
    made = window.screens.bring_in()
    assert not made.isVisible()
    [asked] = window.findChildren(QFileDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
    asked.reject()
    assert not made.isVisible()


def test_a_template_is_said_to_be_made_and_where(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.screens.save_template()
    [asked] = window.findChildren(QFileDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
    with qtbot.waitSignal(window.screens.said, timeout=20_000) as said:
        asked.fileSelected.emit(str(tmp_path / "form.xlsx"))
    asked.reject()
    assert "form.xlsx" in said.args[0]
    assert str(tmp_path) in said.args[0]
    assert (tmp_path / "form.xlsx").is_file()
    assert said.args[1] == "Open"
    (tmp_path / "form.xlsx").unlink()
    with qtbot.waitSignal(window.screens.said) as not_there:
        said.args[2]()
    assert "form.xlsx" in not_there.args[0]
