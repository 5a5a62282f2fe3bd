"""What fields of any window need to know."""

from __future__ import annotations

import pytest

from coopdesk.background import Background
from coopdesk.ui.editors.editor import Surroundings
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics


@pytest.fixture(scope="session")
def topics() -> TopicIndex:
    return TopicIndex(shipped_topics())


@pytest.fixture
def around(background: Background, topics: TopicIndex) -> Surroundings:
    return Surroundings(background, topics, "en", "exchange")
