"""What fields of any window need to know."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from coopdesk.background import Background
from coopdesk.catalogue.begun_work import KeptWork, kept_works
from coopdesk.db.database import Sessions
from coopdesk.ui.editors.editor import Surroundings
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

Kept = Callable[[], list[KeptWork]]


@pytest.fixture(scope="session")
def topics() -> TopicIndex:
    return TopicIndex(shipped_topics())


@pytest.fixture
def around(background: Background, topics: TopicIndex) -> Surroundings:
    return Surroundings(background, topics, "en", "exchange")


@pytest.fixture
def kept(sessions: Sessions, tmp_path: Path) -> Kept:
    """Look at the work that is begun and kept now."""

    def look() -> list[KeptWork]:
        with sessions.reading() as session:
            return kept_works(session, tmp_path / "drafts")

    return look
