"""Topics named by whole lines or among the words of a title or text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coopdesk.capture.passages import Passage
from coopdesk.domain.folding import words
from coopdesk.vocabulary.topics import TopicIndex


def topics_of_line(line: Passage, topics: TopicIndex) -> list[tuple[str, Passage]]:
    """Return the topics that a line is, whole or one by one, or none if some part is no topic."""
    if code := topics.find(line.text):
        return [(code, line)]
    parts = line.split(_APART)
    found = [(code, part) for part in parts if (code := topics.find(part.text))]
    return found if len(found) == len(parts) else []


def topics_named(passages: Iterable[Passage], topics: TopicIndex) -> dict[str, Passage]:
    """Return the topics that passages name, each with the words that name it first."""
    return {code: named[0] for code, named in topics_in(passages, topics).items()}


def topics_in(passages: Iterable[Passage], topics: TopicIndex) -> dict[str, list[Passage]]:
    """Return the topics that passages name, each with all the words that name it."""
    found: dict[str, list[Passage]] = {}
    for each in passages:
        marks = list(_WORD.finditer(each.text))
        typed = [tuple(words(mark[0])) for mark in marks]
        at = 0
        while at < len(marks):
            longest = topics.phrasebook.longest(typed, at)
            if longest is None:
                at += 1
                continue
            end, code = longest
            name = each.cut(marks[at].start(), marks[end - 1].end())
            found.setdefault(code, []).append(name)
            at = end
    return found


_APART = re.compile(r"[;,|•·\t]|\s/\s|\s[-–]\s")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
