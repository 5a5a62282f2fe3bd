"""How a search was read, in the reader's words: what a chip says, is called, and looks like."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from babel.lists import format_list
from PySide6.QtCore import QCoreApplication

from coopdesk.domain.queries import FACETS
from coopdesk.search.fields import part_names
from coopdesk.search.senses import (
    Coded,
    Except,
    Literally,
    Measured,
    Part,
    Places,
    Sense,
    TextIn,
    Together,
    Topics,
    Words,
)
from coopdesk.search.syntax import show
from coopdesk.ui.browse.facet_words import facet_title, value_label
from coopdesk.ui.browse.measured_words import measured_text
from coopdesk.ui.messages.fields import field_name
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.chip import Look
from coopdesk.vocabulary.content_languages import language_name
from coopdesk.vocabulary.labels import locale
from coopdesk.vocabulary.places import place_name
from coopdesk.vocabulary.terms import term

translate = QCoreApplication.translate

MOST_NAMED: Final = 3  # values on a chip; the tip names more
ROOM: Final = 36  # characters of names


def part_text(part: Part, reader: Reader) -> str:
    """Return what the chip of a part says: how it was understood, shortly."""
    if part.is_doubtful:
        typed = show(part.clause, reader.language)
        return translate("search", "{words} (as words)").format(words=typed)
    return sense_text(part.sense, reader)


def part_spoken(part: Part, reader: Reader) -> str:
    """Return what a screen reader calls a part: signs said as words."""
    match part.sense:
        case Topics(code=code, narrower=narrower):
            pattern = translate("search", "Topic: {topic}, with %Ln narrower", "", len(narrower))
            if not narrower:
                pattern = translate("search", "Topic: {topic}")
            return pattern.format(topic=_topic(code, reader))
        case Places(code=code):
            pattern = translate("search", "Country or region: {place}")
            return pattern.format(place=_place(code, reader))
        case Words(topics=topics, places=places) as words if topics or places:
            pattern = translate("search", "{words}, also begins names of topics or countries")
            return pattern.format(words=words.spellings[0])
        case _:
            return part_text(part, reader)


def part_look(part: Part) -> Look:
    """Return how the chip of a part looks: plain words are quiet, what was understood is not."""
    if part.is_doubtful:
        return "doubtful"
    match part.sense:
        case Except(Coded(field="has")):
            return "plain"
        case Except():
            return "crossed"
        case Words(topics=(), places=()) | Literally():
            return "quiet"
        case _:
            return "plain"


def search_text(text: str, reader: Reader) -> str:
    """Return a search as a title: kinds, topics and places by the reader's names for them."""
    # the words of reports are loaded for what is printed or packed alone
    from coopdesk.reports.search_title import search_title  # noqa: PLC0415

    return search_title(text, reader.topics, reader.language)


def sense_text(sense: Sense, reader: Reader) -> str:
    """Return how a clause was understood, shortly."""
    match sense:
        case Coded():
            return _coded(sense, reader)
        case TextIn():
            return labelled(sense.field, sense.text)
        case Measured():
            return measured_text(sense, reader.language)
        case Except():
            return _except(sense.sense, reader)
        case Together():
            return _together(sense, reader)
        case _:
            return _typed(sense, reader)


def _typed(sense: Words | Topics | Places | Literally, reader: Reader) -> str:
    match sense:
        case Words():
            return _words(sense)
        case Topics():
            return _topics(sense, reader)
        case Places():
            return _place(sense.code, reader)
        case Literally():
            return translate("search", "exactly “{words}”").format(words=sense.text)


def _words(sense: Words) -> str:
    text = sense.spellings[0] if sense.spellings else ""
    if not sense.is_prefix or " " in text:
        text = translate("search", "“{words}”").format(words=text)
    begins_names = bool(sense.topics or sense.places)
    return translate("search", "{words}…").format(words=text) if begins_names else text


def _topics(sense: Topics, reader: Reader) -> str:
    return _and_narrower(_topic(sense.code, reader), len(sense.narrower))


def _except(sense: Sense, reader: Reader) -> str:
    if isinstance(sense, Coded) and sense.field == "has":
        return translate("search", "Without {parts}").format(parts=_parts(sense.codes, reader))
    return translate("search", "not {words}").format(words=_within(sense, reader))


def _together(sense: Together, reader: Reader) -> str:
    texts = [_within(each, reader) for each in sense.senses]
    style = "or" if sense.is_any else "standard"
    return format_list(texts, style=style, locale=locale(reader.language)) if texts else ""


def _within(sense: Sense, reader: Reader) -> str:
    text = sense_text(sense, reader)
    is_group = isinstance(sense, Together) and len(sense.senses) > 1
    return translate("search", "({words})").format(words=text) if is_group else text


# fields with values


def _coded(sense: Coded, reader: Reader) -> str:
    if sense.field == "has":
        return translate("search", "With {parts}").format(parts=_parts(sense.codes, reader))
    if sense.field == "topic":
        return labelled("topic", _with_narrower(sense.codes, reader))
    values = dict.fromkeys(value_text(sense.field, code, reader) for code in sense.codes)
    return labelled(sense.field, _one_of(tuple(values), reader))


def _with_narrower(codes: Sequence[str], reader: Reader) -> str:
    """Return topics, those that come along with a broader one only counted."""
    beneath = {each for code in codes for each in reader.topics.narrower(code)}
    highest = [code for code in codes if code not in beneath] or list(codes)
    names = _one_of([_topic(code, reader) for code in highest], reader)
    return _and_narrower(names, len(codes) - len(highest))


def _and_narrower(topics: str, count: int) -> str:
    if not count:
        return topics
    return translate("search", "{topic} + %Ln narrower", "", count).format(topic=topics)


def labelled(field: str, value: str) -> str:
    """Return a field and what is asked of it: "Donor: the words"."""
    return translate("facets", "{facet}: {value}").format(facet=_field(field), value=value)


def _field(field: str) -> str:
    match field:
        case "donor":
            return translate("search", "Donor")
        case "organisation":
            return field_name(field)
        case _:
            return facet_title(field) if field in FACETS else field_name(field)


def value_text(field: str, code: str, reader: Reader) -> str:
    """Return the name of a code of a field."""
    match field:
        case "modality":
            return term("modality", code, reader.language)
        case "language":
            return language_name(code, reader.language)
        case "country" | "donor" | "owner":
            return _place(code, reader)
        case _:
            return value_label(field, code, reader)


def _one_of(names: Sequence[str], reader: Reader) -> str:
    """Return as many of the names as a chip has room for, at least one, and count the others."""
    fitting = max(
        n for n in range(1, MOST_NAMED + 1) if n == 1 or len(", ".join(names[:n])) <= ROOM
    )
    if len(names) > fitting:
        pattern = translate("search", "{names} or %Ln more", "", len(names) - fitting)
        return pattern.format(names=", ".join(names[:fitting]))
    return format_list(list(names), style="or", locale=locale(reader.language)) if names else ""


def _parts(codes: Iterable[str], reader: Reader) -> str:
    names = part_names(reader.language)
    return _one_of([names.get(code, code).replace("-", " ") for code in codes], reader)


def _topic(code: str, reader: Reader) -> str:
    return reader.topics.label(code, reader.language)


def _place(code: str, reader: Reader) -> str:
    return place_name(code, reader.language)
