"""A line in which a topic is chosen by typing part of a name in any language."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from coopdesk.ui.widgets.choice_edit import ChoiceEdit
from coopdesk.ui.widgets.suggestions import Choice
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex


class Thesaurus:
    """The topics as the page shows them: in their order, looked up, in the reader's language."""

    def __init__(self, entries: Sequence[TopicEntry], language: str) -> None:
        self.entries = tuple(entries)
        self.index = TopicIndex(self.entries)
        self.language = language

    def entry(self, code: str) -> TopicEntry | None:
        """Return a topic, None for one that is gone."""
        return next((each for each in self.entries if each.code == code), None)

    def label(self, code: str) -> str:
        """Return what the reader calls a topic."""
        return self.index.label(code, self.language)

    def narrower(self, code: str) -> tuple[str, ...]:
        """Return the topics right under one."""
        return tuple(each.code for each in self.entries if each.broader == code)


def topic_edit(
    name: str, topics: Thesaurus, without: Collection[str], parent: QWidget
) -> ChoiceEdit:
    """Return a line for one topic, any but those of some codes."""
    line = ChoiceEdit(name, parent)
    line.set_completer_source(partial(_suggest, topics, frozenset(without)))
    return line


def _suggest(topics: Thesaurus, without: frozenset[str], typed: str) -> list[Choice]:
    """Return the topics of which a name begins so.

    Of an empty line nothing is suggested: Enter would take the first, where the top is meant.
    """
    found = topics.index.complete(typed, topics.language, limit=len(topics.entries))
    return [
        Choice(
            each.code, topics.label(each.code), topics.label(each.broader) if each.broader else ""
        )
        for each in found
        if each.code not in without
    ]
