"""A page over the sample records."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.changes import Deed
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.browse.views import VIEWS
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.topics import TopicIndex


@pytest.fixture
def reader(background: Background) -> Reader:
    background.sessions.write(Deed("sample_added"), fill_with_sample)
    with background.sessions.reading() as session:
        return Reader("en", TopicIndex(all_topics(session)))


@pytest.fixture
def page(qtbot: QtBot, background: Background, reader: Reader) -> Iterator[BrowsePage]:
    made = BrowsePage(background, VIEWS[0], reader)
    qtbot.addWidget(made)
    made.resize(1170, 680)
    made.show()
    qtbot.waitUntil(lambda: len(made.shown()) > 0)
    yield made
    made.close()
