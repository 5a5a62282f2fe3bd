"""A page of topics on a catalogue, shown as in the window."""

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.ui.topics import TopicsPage
from coopdesk.vocabulary.topics import shipped_topics


@pytest.fixture
def page(qtbot: QtBot, background: Background) -> TopicsPage:
    opened = TopicsPage(background, "en")
    qtbot.addWidget(opened)
    opened.show()
    qtbot.waitUntil(lambda: len(opened.tree.visible()) == len(shipped_topics()))
    return opened
