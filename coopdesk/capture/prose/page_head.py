"""The head of a page: which of its lines are the title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopdesk.vocabulary.topics import TopicIndex


def title_lines(lines: Sequence[str], before: int, topics: TopicIndex) -> tuple[int, ...]:
    """Return the numbers of the lines of the title: the last run of lines before a line.

    Paths of a site and lines that are topics are none.
    """
    told = [run for run in _runs(lines, before, topics) if not _all_topics(lines, run, topics)]
    if not told:
        return tuple(next(iter(_runs(lines, before, topics)), ()))
    return tuple(told[-1][:_MOST_OF_TITLE])


def is_short(text: str) -> bool:
    """Tell whether a line may be a label, a topic or a place, and is no sentence."""
    return len(text) <= _LONGEST and not _SENTENCE.fullmatch(text)


_LONGEST = 90  # characters
_MOST_OF_TITLE = 4  # lines
_PATH = re.compile(r".*(?:\s[>»›|]\s|https?://).*")
_SENTENCE = re.compile(r".{40,}[.!?;:]\s*")


def _runs(lines: Sequence[str], before: int, topics: TopicIndex) -> list[list[int]]:
    runs: list[list[int]] = [[]]
    for number in range(1, before):
        line = lines[number - 1].strip()
        if not line or _PATH.fullmatch(line):
            runs.append([])
        elif runs[-1] and _ends_title(line, topics):
            break
        elif not runs[-1] and len(runs) > 1 and line[0].islower():
            runs = [run for run in runs if run] or [[]]  # an empty line within the title
            runs[-1].append(number)
        else:
            runs[-1].append(number)
    return [run for run in runs if run]


def _ends_title(line: str, topics: TopicIndex) -> bool:
    """Tell whether a line goes on with no title: a topic with a capital, or a sentence."""
    return (not line[0].islower() and topics.find(line) is not None) or bool(
        _SENTENCE.fullmatch(line)
    )


def _all_topics(lines: Sequence[str], run: Sequence[int], topics: TopicIndex) -> bool:
    return all(topics.find(lines[number - 1].strip()) for number in run)
