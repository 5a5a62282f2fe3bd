"""Files dropped anywhere on the window, and cells pasted into it, are brought in."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.importing.window import ImportWindow
from coopdesk.ui.main_window.window import MainWindow

TABLE = "Title\tStart\nVisit\t2024\n"
BUTTON, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


def files(*paths: Path) -> QMimeData:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    dropped.setText("\n".join(map(str, paths)))  # as file managers of Linux add
    return dropped


def is_taken(onto: QWidget, dropped: QMimeData) -> bool:
    event = QDragEnterEvent(onto.rect().center(), COPY, dropped, BUTTON, KEYS)
    event.ignore()
    QApplication.sendEvent(onto, event)
    return event.isAccepted()


def drop(window: MainWindow, dropped: QMimeData) -> None:
    event = QDropEvent(QPointF(9, 9), COPY, dropped, BUTTON, KEYS)
    window.dropEvent(event)


def opened(qtbot: QtBot, window: MainWindow) -> ImportWindow:
    qtbot.waitUntil(lambda: any(w.plan() for w in importing(window)), timeout=20_000)
    [found] = importing(window)
    return found


def importing(window: MainWindow) -> Sequence[ImportWindow]:
    return [w for w in window.findChildren(ImportWindow) if w.isVisible()]


@pytest.fixture
def listing(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("Title,Start\nVisit,2024\n", encoding="utf-8")
    return path


def test_a_file_may_be_dropped_on_any_part_of_the_window(
    full_window: MainWindow, listing: Path
) -> None:
    dropped = files(listing)
    page = full_window.browse_page()
    assert page is not None
    parts = [
        *(full_window.toolbar.search, full_window.navigation, page.table, page.table.viewport()),
        *(page.pane, full_window.status, full_window.toolbar, full_window.menuBar(), full_window),
    ]
    assert [part for part in parts if not is_taken(part, dropped)] == []


def test_words_may_be_dropped_on_the_search(full_window: MainWindow) -> None:
    words = QMimeData()
    words.setText("labour inspection")
    assert is_taken(full_window.toolbar.search, words)
    assert not is_taken(full_window.status, words)


def test_files_dropped_together_are_looked_at_in_turn(
    qtbot: QtBot, window: MainWindow, listing: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.csv"
    other.write_text("Title,Start\nCourse,2023\n", encoding="utf-8")
    drop(window, files(listing, other))
    found = opened(qtbot, window)
    plan = found.plan()
    assert plan is not None
    assert plan.path == listing
    found.open_next()
    qtbot.waitUntil(lambda: not found.is_busy() and found.plan() is not plan)
    plan = found.plan()
    assert plan is not None
    assert plan.path == other
    found.close()


def test_a_catalogue_that_is_dropped_is_opened(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.catalogue_wanted) as wanted:
        drop(window, files(tmp_path / "other.coopdesk"))
    assert wanted.args == [tmp_path / "other.coopdesk", False]


def paste(qtbot: QtBot, into: QWidget) -> None:
    into.setFocus()
    qtbot.keySequence(into, QKeySequence(QKeySequence.StandardKey.Paste))


def test_cells_are_pasted_into_the_list(qtbot: QtBot, full_window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(TABLE)
    page = full_window.browse_page()
    assert page is not None
    paste(qtbot, page.table)
    found = opened(qtbot, full_window)
    plan = found.plan()
    assert plan is not None
    assert [record.title for record in plan.additions] == ["Visit"]
    found.close()


def test_cells_are_pasted_as_words_where_words_are_typed(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    QGuiApplication.clipboard().setText(TABLE)
    paste(qtbot, full_window.toolbar.search)
    assert full_window.toolbar.search.text().startswith("Title")
    assert importing(full_window) == []


def test_words_are_no_cells(qtbot: QtBot, full_window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("labour inspection")
    with qtbot.waitSignal(full_window.screens.said) as said:
        full_window.actions_by_key["paste_cells"].trigger()
    assert "no cells" in said.args[0]
    assert importing(full_window) == []
