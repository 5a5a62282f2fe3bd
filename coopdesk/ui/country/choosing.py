"""Lines in which a country or a topic is chosen by typing part of a name in any language."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.choice_edit import ChoiceEdit
from coopdesk.ui.widgets.suggestions import Choice
from coopdesk.vocabulary.places import complete_places, find_place, place_name


def place_edit(name: str, reader: Reader, parent: QWidget) -> ChoiceEdit:
    """Return a line for one country or region."""
    line = ChoiceEdit(name, parent)
    line.set_completer_source(partial(_places, reader.language))
    line.unknown.connect(partial(_try_other_names, line, reader.language))
    return line


def topic_edit(name: str, reader: Reader, parent: QWidget) -> ChoiceEdit:
    """Return a line for one topic."""
    line = ChoiceEdit(name, parent)
    offer_topics(line, reader)
    return line


def offer_topics(line: ChoiceEdit, reader: Reader) -> None:
    """Let a line suggest the topics of this reader from now on."""
    line.set_completer_source(partial(_topics, reader))


def _places(language: str, typed: str) -> list[Choice]:
    found = complete_places(typed, language)
    return [Choice(place.code, place.name, place.code) for place in found]


def _try_other_names(line: ChoiceEdit, language: str, typed: str) -> None:
    if code := find_place(typed):
        line.set_choice(code, place_name(code, language))
        line.changed.emit()


def _topics(reader: Reader, typed: str) -> list[Choice]:
    topics, language = reader.topics, reader.language
    found: list[Choice] = []
    for entry in topics.complete(typed, language):
        broader = topics.label(entry.broader, language) if entry.broader else ""
        found.append(Choice(entry.code, topics.label(entry.code, language), broader))
    return found
