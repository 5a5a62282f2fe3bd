"""The report of a project, from the menu to the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from coopdesk.ui.main_window.window import MainWindow


@pytest.fixture
def asked(qtbot: QtBot, full_window: MainWindow) -> QFileDialog:
    page = full_window.list_page("projects")
    page.search("Vision Zero chili")
    qtbot.waitUntil(lambda: len(page.shown()) == 1 and len(full_window.selected()) == 1)
    full_window.actions_by_key["report"].trigger()
    qtbot.waitUntil(lambda: bool(full_window.findChildren(QFileDialog)))
    return full_window.findChildren(QFileDialog)[0]


@pytest.mark.parametrize("kind", ["docx", "pdf", "xlsx"])
def test_a_report_is_written_where_it_was_asked_for(
    qtbot: QtBot, full_window: MainWindow, asked: QFileDialog, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"report.{kind}"
    with qtbot.waitSignal(full_window.reports.written, timeout=20_000):
        asked.fileSelected.emit(str(path))
    asked.close()
    assert path.stat().st_size > 5_000
    assert f"report.{kind}" in full_window.status._note.text()
    assert full_window.settings.folders["report"] == str(tmp_path)


def test_the_name_follows_the_kind_that_is_chosen(asked: QFileDialog) -> None:
    combo = asked.findChild(QComboBox, "fileTypeCombo")
    assert combo
    combo.setFocus()  # as who chooses there has it; Qt leaves a name alone that is being typed
    asked.filterSelected.emit(asked.nameFilters()[1])
    assert [Path(name).suffix for name in asked.selectedFiles()] == [".pdf"]
    asked.close()


def test_a_stopped_report_leaves_no_file(
    qtbot: QtBot, full_window: MainWindow, asked: QFileDialog, tmp_path: Path
) -> None:
    background = full_window._background
    at_once = Qt.ConnectionType.DirectConnection  # before the next page is set
    background.progress.connect(lambda *_: background.stop(), at_once)
    with qtbot.waitSignal(full_window.reports.ended, timeout=20_000):
        asked.fileSelected.emit(str(tmp_path / "report.pdf"))
    asked.close()
    assert "Stopped" in full_window.status._note.text()
    assert not list(tmp_path.glob("*.pdf"))
