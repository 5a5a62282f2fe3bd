"""Topics named in a report's title and objectives."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coopdesk.capture.passages import Passage
from coopdesk.domain.folding import words
from coopdesk.vocabulary.topics import TopicIndex


def topics_named(passages: Iterable[Passage], topics: TopicIndex) -> dict[str, Passage]:
    """Return the codes of topics that passages name, with the words, each once."""
    found: dict[str, Passage] = {}
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
            found.setdefault(code, each.cut(marks[at].start(), marks[end - 1].end()))
            at = end
    return found


_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
