"""The main window on a catalogue of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.changes import Deed
from coopdesk.settings import Settings
from coopdesk.ui.main_window.window import Desk, MainWindow
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.topics import TopicIndex


@pytest.fixture
def stored() -> list[Settings]:
    return []


@pytest.fixture
def window(
    qtbot: QtBot, background: Background, tmp_path: Path, stored: list[Settings]
) -> Iterator[MainWindow]:
    with background.sessions.reading() as session:
        topics = TopicIndex(all_topics(session))
    desk = Desk(background, Reader("en", topics), Settings(), stored.append, tmp_path / "drafts")
    crashes: list[BaseException] = []
    background.crashed.connect(crashes.append)
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    assert crashes == []


@pytest.fixture
def full_window(qtbot: QtBot, window: MainWindow, background: Background) -> MainWindow:
    """The window once the sample records are in it."""
    background.write(Deed("sample_added", count=32), fill_with_sample)
    page = window.list_page("everything")
    qtbot.waitUntil(lambda: len(page.shown()) == 32)
    return window
