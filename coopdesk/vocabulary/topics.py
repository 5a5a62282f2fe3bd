"""The thesaurus of labour topics: what ships with CoopDesk, and looking things up in any thesaurus.

The shipped topics stand in `resources/topics/topics.json`; a catalogue adds the officer's own, so
an index takes whatever topics it is given, even those with labels missing.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TypedDict

from coopdesk.domain.folding import words
from coopdesk.paths import resource
from coopdesk.vocabulary.labels import LANGUAGES, distinct, key, label_language, rank
from coopdesk.vocabulary.phrasebook import Phrasebook
from coopdesk.vocabulary.spellings import phrase_spellings


@dataclass(frozen=True, slots=True)
class TopicEntry:
    """One topic: its labels and synonyms by language, and its codes elsewhere by scheme.

    Schemes: "dac" is a purpose code of the OECD, "sdg" a target of the Sustainable Development
    Goals, "ilo_convention" the convention that sets the standard.
    """

    code: str
    broader: str | None
    labels: Mapping[str, str]
    synonyms: Mapping[str, Sequence[str]]
    mappings: Mapping[str, str]


class TopicIndex:
    """A thesaurus, ready for looking up."""

    def __init__(self, entries: Sequence[TopicEntry]) -> None:
        self._entries = {entry.code: entry for entry in entries}
        self._names = {entry.code: _names(entry) for entry in entries}
        self._names_in_texts: dict[str, tuple[str, ...]] = {}
        self._by_key: dict[str, str] = {}
        self._narrower: dict[str, list[str]] = {}
        # Where two topics claim a word, a label has more right to it than a synonym.
        for texts in (_labels, _synonyms):
            for entry in entries:
                for text in texts(entry):
                    self._by_key.setdefault(key(text), entry.code)
        for entry in entries:
            self._by_key.setdefault(key(entry.code), entry.code)
            if entry.broader is not None:
                self._narrower.setdefault(entry.broader, []).append(entry.code)

    def codes(self) -> tuple[str, ...]:
        """Return the codes of all topics."""
        return tuple(self._entries)

    def label(self, code: str, language: str) -> str:
        """Return the label for a reader, else one in another language, else the code."""
        entry = self._entries.get(code)
        return _label(entry, label_language(language)) if entry else code

    def find(self, text: str) -> str | None:
        """Return the topic whose label or synonym, in any language and spelling, is this text."""
        known = self._by_key.get(key(text)) if key(text) else None
        return known or self.phrasebook.named(words(text))

    @cached_property
    def phrasebook(self) -> Phrasebook:
        """Find topics among typed words; a label has more right to a name than a synonym."""
        entries = self._entries.values()
        names = [
            (text, e.code) for texts in (_labels, _synonyms) for e in entries for text in texts(e)
        ]
        return Phrasebook(names, [(text, e.code) for e in entries for text in _labels(e)])

    def names_in_texts(self, code: str) -> tuple[str, ...]:
        """Return what tells in a text that it is on a topic: the names of it and of all narrower.

        Labels and synonyms as written, those of the topic itself first, then other spellings of
        them, folded.
        """
        if code not in self._names_in_texts:
            known = (code, *self.narrower(code))
            names = distinct(text for each in known for text in self._names_as_written(each))
            others = (text for name in names for text in phrase_spellings(words(name), most=8))
            self._names_in_texts[code] = distinct([*names, *others])
        return self._names_in_texts[code]

    def own_names_in_texts(self, code: str) -> tuple[str, ...]:
        """Return what tells in a text that it is on this very topic, as names_in_texts does."""
        names = self._names_as_written(code)
        others = (text for name in names for text in phrase_spellings(words(name), most=8))
        return distinct([*names, *others])

    def _names_as_written(self, code: str) -> list[str]:
        entry = self._entries[code]
        return [*_labels(entry), *_synonyms(entry)]

    def complete(self, typed: str, language: str, limit: int = 12) -> list[TopicEntry]:
        """Return the topics of which a word of a label or synonym, in any language, begins so.

        Labels of the reader's language come first.
        """
        begun = key(typed)
        if not begun:
            return []
        found: list[tuple[tuple[int, int], str, TopicEntry]] = []
        for code, entry in self._entries.items():
            label = key(self.label(code, language))
            topic_rank = rank(begun, (label, *self._names[code]))
            if topic_rank is not None:
                found.append((topic_rank, label, entry))
        found.sort(key=lambda row: row[:2])
        return [entry for _, _, entry in found[:limit]]

    def narrower(self, code: str) -> tuple[str, ...]:
        """Return all topics under one, nearest first and never itself, even in a circle."""
        found: dict[str, None] = {}
        waiting = [code]
        while waiting:
            beneath = [child for parent in waiting for child in self._narrower.get(parent, ())]
            waiting = [child for child in beneath if child not in found and child != code]
            found.update(dict.fromkeys(waiting))
        return tuple(found)

    def broader(self, code: str) -> str | None:
        """Return the topic right above one, None at the top."""
        entry = self._entries.get(code)
        return entry.broader if entry else None

    def text_for_search(self, code: str) -> str:
        """Return all labels and synonyms of a topic in all languages, for the text index."""
        entry = self._entries.get(code)
        return "; ".join(distinct([*_labels(entry), *_synonyms(entry)])) if entry else ""


@cache
def shipped_topics() -> tuple[TopicEntry, ...]:
    """Return the topics CoopDesk comes with, a broader topic before its narrower ones."""
    rows: list[_Row] = json.loads(resource("topics", "topics.json").read_text(encoding="utf-8"))
    return tuple(
        TopicEntry(row["code"], row["broader"], row["labels"], row["synonyms"], row["mappings"])
        for row in rows
    )


class _Row(TypedDict):
    code: str
    broader: str | None
    labels: dict[str, str]
    synonyms: dict[str, list[str]]
    mappings: dict[str, str]


def _label(entry: TopicEntry, language: str) -> str:
    found = (entry.labels.get(known) for known in (language, *LANGUAGES))
    return next(filter(None, found), entry.code)


def _labels(entry: TopicEntry) -> list[str]:
    return [label for label in entry.labels.values() if label]


def _synonyms(entry: TopicEntry) -> list[str]:
    return [synonym for synonyms in entry.synonyms.values() for synonym in synonyms]


def _names(entry: TopicEntry) -> tuple[str, ...]:
    return tuple(map(key, distinct([*_labels(entry), *_synonyms(entry), entry.code])))
