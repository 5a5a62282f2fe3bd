"""What makes a topic one that can be kept: named, named once, and in no circle."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from coopdesk.domain.errors import (
    NoSuchTopic,
    TextRefused,
    TopicCircle,
    TopicNameTaken,
    TopicUnnamed,
)
from coopdesk.domain.folding import words
from coopdesk.vocabulary.labels import LANGUAGES, distinct, key
from coopdesk.vocabulary.topics import TopicEntry, TopicIndex

LONGEST_CODE = 36  # characters; a column holds 40, and a number may follow


def checked(entry: TopicEntry, topics: Sequence[TopicEntry], language: str = "en") -> TopicEntry:
    """Return a topic as it will be kept among these topics; one of its own code gives way to it.

    Raises TextRefused, TopicUnnamed, TopicNameTaken, NoSuchTopic or TopicCircle, which call other
    topics as a reader of this language knows them.
    """
    tidy = tidied(entry)
    if not tidy.labels:
        raise TopicUnnamed
    _refuse_taken(tidy, topics, language)
    refuse_broader(tidy.code, tidy.broader, topics, language)
    return tidy


def refuse_broader(
    code: str, broader: str | None, topics: Sequence[TopicEntry], language: str = "en"
) -> None:
    """Refuse to put a topic under one that is not there or stands beneath it.

    Raises NoSuchTopic or TopicCircle.
    """
    if not broader:
        return
    if all(each.code != broader for each in topics):
        raise NoSuchTopic(broader)
    index = TopicIndex(topics)
    if code and broader in {code, *index.narrower(code)}:
        raise TopicCircle(index.label(broader, language))


def tidied(entry: TopicEntry) -> TopicEntry:
    """Return a topic without blank ends and without what is said twice; raises TextRefused."""
    labels = _tidy_texts(entry.labels)
    synonyms: dict[str, Sequence[str]] = {}
    for language in dict.fromkeys((*LANGUAGES, *entry.synonyms)):
        texts = filter(None, map(_tidy_text, entry.synonyms.get(language, ())))
        _label, *others = distinct([labels.get(language, ""), *texts])
        if others:
            synonyms[language] = others
    mappings = _tidy_texts(entry.mappings)
    return replace(
        entry, broader=entry.broader or None, labels=labels, synonyms=synonyms, mappings=mappings
    )


def absorbed(survivor: TopicEntry, merged: TopicEntry) -> TopicEntry:
    """Return the survivor with every name of a merged topic among its synonyms."""
    synonyms = {
        language: [
            *survivor.synonyms.get(language, ()),
            *filter(None, [merged.labels.get(language, "")]),
            *merged.synonyms.get(language, ()),
        ]
        for language in dict.fromkeys((*survivor.synonyms, *merged.labels, *merged.synonyms))
    }
    return tidied(replace(survivor, synonyms=synonyms))


def new_code(entry: TopicEntry, taken: Collection[str]) -> str:
    """Return a code made of the words of a label, one that no other topic has."""
    label = TopicIndex([entry]).label(entry.code, LANGUAGES[0])
    plain = "-".join(word for word in words(label) if word.isascii())[:LONGEST_CODE].strip("-")
    stem = plain or "topic"
    code, number = stem, 1
    while code in taken:
        number += 1
        code = f"{stem}-{number}"
    return code


def _refuse_taken(entry: TopicEntry, topics: Sequence[TopicEntry], language: str) -> None:
    """Refuse a label of another topic; one the topic has had all along is left alone."""
    own, owners = {""}, dict[str, str]()
    for each in topics:
        for label in each.labels.values():
            if each.code == entry.code:
                own.add(key(label))
            else:
                owners[key(label)] = each.code
    for label in entry.labels.values():
        if key(label) in owners and key(label) not in own:
            raise TopicNameTaken(label, TopicIndex(topics).label(owners[key(label)], language))


def _tidy_texts(texts: Mapping[str, str]) -> dict[str, str]:
    tidy = {name: _tidy_text(text) for name, text in texts.items()}
    return {name: text for name, text in tidy.items() if text}


def _tidy_text(text: str) -> str:
    if "\0" in text or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise TextRefused("topics")
    return " ".join(text.split())
