"""Sources and topics as the tests of capture need them."""

from collections.abc import Callable

import pytest

from coopdesk.capture.source import Source
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics


@pytest.fixture(scope="session")
def topics() -> TopicIndex:
    """The thesaurus that ships with the program."""
    return TopicIndex(shipped_topics())


@pytest.fixture(scope="session")
def page() -> Callable[[str], Source]:
    """Return a way to make a source of a text."""

    def make(text: str) -> Source:
        return Source("page.txt", "0" * 64, tuple(text.splitlines()))

    return make
