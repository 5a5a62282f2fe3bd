"""The guide to searching says what is so."""

import re
from pathlib import Path

from coopdesk.search.fields import field_names
from coopdesk.search.understanding import understand
from coopdesk.vocabulary.labels import LANGUAGES
from coopdesk.vocabulary.topics import TopicIndex, shipped_topics

GUIDE = (Path(__file__).parents[2] / "docs" / "SEARCHING.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in GUIDE.splitlines()
    if line.startswith("|")
]


def test_the_guide_names_every_field_in_every_language() -> None:
    told = [[cell.strip("`:") for cell in row] for row in ROWS if len(row) == len(LANGUAGES)]
    names = [field_names(language) for language in LANGUAGES]
    assert told[2:] == [[each[field] for each in names] for field in names[0]]


def test_every_example_of_the_guide_is_understood() -> None:
    index = TopicIndex(shipped_topics())
    examples = [text for row in ROWS if len(row) == 2 for text in re.findall(r"`([^`]+)`", row[0])]
    assert len(examples) > 12
    for text in examples:
        parts = understand(text, index)
        assert parts, text
        assert not any(part.is_doubtful for part in parts), text
