"""Check catalogue in the window: in the background, with a word at the end."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import save_record
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.ui.main_window.window import MainWindow
from tests.damage import INDEX_DAMAGES, damage

WELL = "All is as it was saved."
MENDED = "The search index was damaged and was made anew."


@pytest.fixture
def said(full_window: MainWindow) -> Iterator[list[str]]:
    """What the window says of its care."""
    heard: list[str] = []
    full_window.care.said.connect(heard.append)
    yield heard
    for box in boxes(full_window):
        box.close()


def boxes(window: MainWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_all_is_well_is_said_in_the_line_at_the_foot(
    qtbot: QtBot, full_window: MainWindow, said: list[str]
) -> None:
    full_window.actions_by_key["check"].trigger()
    qtbot.waitUntil(lambda: bool(said))
    assert len(said) == 1
    assert said[0].startswith("32 ")
    assert said[0].endswith(WELL)
    assert boxes(full_window) == []


def test_it_is_offered_in_the_menu_of_files(full_window: MainWindow) -> None:
    title, actions = full_window.menus()[0]
    assert title == "File"
    assert full_window.actions_by_key["check"] in actions


def test_a_damaged_index_is_made_anew_and_the_list_finds_again(
    qtbot: QtBot, full_window: MainWindow, background: Background, said: list[str]
) -> None:
    page = full_window.list_page("everything")
    damage(background.sessions.path, INDEX_DAMAGES["no table of pages"])
    page.search("hazardous")
    qtbot.waitUntil(lambda: len(page.shown()) < 32)
    found = len(page.shown())
    full_window.care.check()
    qtbot.waitUntil(lambda: found < len(page.shown()) < 32)
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].endswith(MENDED)


def test_an_altered_record_is_named_on_the_page_and_can_be_looked_at(
    qtbot: QtBot, full_window: MainWindow, background: Background, said: list[str]
) -> None:
    damage(background.sessions.path, "UPDATE record SET narrative = 'x' WHERE id = 3")
    full_window.go_to("topics")
    full_window.care.check()
    panel = full_window.care_room.page().findings
    qtbot.waitUntil(panel.isVisible)
    assert "not as it was saved" in panel.lines()[0]
    panel.show_records.click()
    qtbot.waitUntil(lambda: full_window.selected() == [3])
    assert boxes(full_window) == []


def test_a_search_that_finds_the_index_damaged_has_it_made_anew(
    qtbot: QtBot, full_window: MainWindow, background: Background, said: list[str]
) -> None:
    page = full_window.list_page("everything")
    damage(background.sessions.path, INDEX_DAMAGES["nothing in FTS5"])
    page.search("inspectors")
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said == [MENDED]
    qtbot.waitUntil(lambda: 0 < len(page.shown()) < 32)
    assert boxes(full_window) == []


def test_an_index_that_is_damaged_again_is_told_of(
    qtbot: QtBot, full_window: MainWindow, background: Background, said: list[str]
) -> None:
    assert full_window.care.mend()
    qtbot.waitUntil(lambda: bool(said))
    damage(background.sessions.path, INDEX_DAMAGES["pages overwritten"])
    full_window.list_page("everything").search("inspectors")
    qtbot.waitUntil(lambda: bool(boxes(full_window)))
    assert "Check catalogue" in boxes(full_window)[0].text()


def test_cancel_stops_a_check_and_says_so(
    qtbot: QtBot, full_window: MainWindow, background: Background, said: list[str]
) -> None:
    # on its own thread: by the time the window hears of it, so few records are checked
    at_once = Qt.ConnectionType.DirectConnection
    background.progress.connect(lambda *_: background.stop(), at_once)
    full_window.care.check()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Stopped. The catalogue was not checked to its end."]
    background.progress.disconnect()
    full_window.care.check()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].endswith(WELL)


def test_records_are_saved_while_it_checks(
    qtbot: QtBot, full_window: MainWindow, background: Background, said: list[str]
) -> None:
    full_window.care.check()
    with qtbot.waitSignal(background.changed):
        background.write(Deed("record_added", "One"), save_record, Record(title="One"))
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].endswith(WELL)
