"""Topics that were renamed since a file was made are known by the codes beside their old names."""

import pytest

from coopdesk.importing.merging.topic_names import TopicNames
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

TOPICS = shipped_topics()
CODES = frozenset(entry.code for entry in TOPICS)
NAMES = TopicNames(TopicIndex(TOPICS), frozenset({"old name", "child labour"}), CODES)


@pytest.mark.parametrize(
    ("cell", "codes", "beside", "expected"),
    [
        ("Child labour", ["child-labour"], None, True),
        ("Child labour", ["youth-employment"], None, False),
        ("Child labour", ["child-labour", "youth-employment"], None, False),
        ("Old name", ["child-labour"], "child-labour", True),
        ("Old name", ["child-labour"], "youth-employment", False),
        ("Old name", ["child-labour"], None, False),
        ("Unheard of", ["child-labour"], "child-labour", False),
        ("Old name; Child labour", ["gone", "child-labour"], "gone; child-labour", True),
        ("Child labour", ["gone"], "gone", True),
        ("Child labour", ["youth-employment"], "youth-employment", False),
        ("", [], None, True),
    ],
)
def test_a_cell_names_topics_by_their_names_of_today_or_of_then(
    cell: str, codes: list[str], beside: str | None, *, expected: bool
) -> None:
    assert NAMES.are_names(cell, codes, beside) is expected
