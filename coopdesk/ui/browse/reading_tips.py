"""What the chip of a part of a search tells on hovering: what was typed, and all that it finds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from coopdesk.search.senses import Coded, Except, Literally, Part, Places, Sense, Topics, Words
from coopdesk.search.syntax import show
from coopdesk.ui.browse.reading_words import (
    labelled,
    part_text,
    sense_text,
    value_text,
)
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.places import place_name

translate = QCoreApplication.translate

MOST: Final = 12  # names; a tip is no page


def part_tip(part: Part, reader: Reader) -> str:
    """Return what is told on hovering, in lines: what was typed, and all that it finds."""
    lines = _tip_lines(part.sense, reader)
    if not lines:  # what a field was asked for, and how it is typed
        lines = [_in_full(part, reader), show(part.clause, reader.language)]
    if part.is_doubtful:
        lines = [
            translate("search", "What was asked of the field could not be read."),
            translate("search", "It is looked for in all texts."),
        ]
    return "\n".join(lines)


def _in_full(part: Part, reader: Reader) -> str:
    """Return what the chip says, with all the values that it may have no room for."""
    sense = part.sense
    if part.is_doubtful or not isinstance(sense, Coded) or sense.field == "has":
        return part_text(part, reader)
    values = dict.fromkeys(value_text(sense.field, code, reader) for code in sense.codes)
    return labelled(sense.field, _some(tuple(values)))


def _tip_lines(sense: Sense, reader: Reader) -> list[str]:
    match sense:
        case Words():
            return _words_tip(sense, reader)
        case Topics():
            return _topics_tip(sense, reader)
        case Places():
            return [
                translate("search", "“{words}” is read as a country or region.").format(
                    words=sense.typed
                ),
                _names_tip(sense.names),
            ]
        case Literally():
            return [
                translate("search", "Looked for as it stands."),
                translate("search", "No topic, other spelling or longer word is found with it."),
            ]
        case Except() if not isinstance(sense.sense, Coded):
            pattern = translate("search", "Left out: {words}")
            return [pattern.format(words=sense_text(sense.sense, reader))]
        case _:
            return []


def _words_tip(sense: Words, reader: Reader) -> list[str]:
    words = sense.spellings[0] if sense.spellings else ""
    pattern = translate("search", "“{words}” is looked for in all texts.")
    if sense.is_prefix:
        pattern = translate("search", "“{words}” is looked for in all texts, longer words too.")
    lines = [pattern.format(words=words)]
    if sense.spellings[1:]:
        also = translate("search", "Also written: {names}")
        lines.append(also.format(names=_some(sense.spellings[1:])))
    if sense.topics:
        topics = [reader.topics.label(code, reader.language) for code in sense.topics]
        lines.append(translate("search", "Also topics: {names}").format(names=_some(topics)))
    if sense.places:
        places = [place_name(code, reader.language) for code in sense.places]
        also = translate("search", "Also countries and regions: {names}")
        lines.append(also.format(names=_some(places)))
    return lines


def _topics_tip(sense: Topics, reader: Reader) -> list[str]:
    lines = [translate("search", "“{words}” is read as a topic.").format(words=sense.typed)]
    if sense.narrower:
        narrower = [reader.topics.label(code, reader.language) for code in sense.narrower]
        lines.append(translate("search", "Narrower: {names}").format(names=_some(narrower)))
    lines.append(_names_tip(sense.names))
    return lines


def _names_tip(names: Sequence[str]) -> str:
    pattern = translate("search", "Found in all texts as: {names}")
    return pattern.format(names=_some(names))


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:MOST])
    return translate("search", "{names} …").format(names=shown) if names[MOST:] else shown
