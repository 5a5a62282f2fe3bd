"""How the search goes on from what is typed: in the reader's words, organisations as they come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal

from coopdesk.search.completing import Completion, completion_at
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.search_edit import SearchEdit

translate = QCoreApplication.translate

KINDS = {
    "field": str(QT_TRANSLATE_NOOP("search", "Field")),
    "topic": str(QT_TRANSLATE_NOOP("search", "Topic")),
    "country": str(QT_TRANSLATE_NOOP("search", "Country")),
    "region": str(QT_TRANSLATE_NOOP("search", "Region")),
    "status": str(QT_TRANSLATE_NOOP("search", "Status")),
    "kind": str(QT_TRANSLATE_NOOP("search", "Kind")),
    "modality": str(QT_TRANSLATE_NOOP("search", "Modality")),
    "language": str(QT_TRANSLATE_NOOP("search", "Language")),
    "part": str(QT_TRANSLATE_NOOP("search", "Part of a record")),
    "organisation": str(QT_TRANSLATE_NOOP("search", "Organisation")),
}


class SearchCompletion(QObject):
    """Complete what is typed into a search line; names of organisations are asked for and added."""

    names_wanted = Signal(str)  # how a name begins

    def __init__(self, reader: Reader, line: SearchEdit) -> None:
        super().__init__(line)
        self._reader = reader
        self._line = line
        self._asked = ("", 0, "")  # text, cursor, how a name begins
        line.set_source(self.complete)

    def use_reader(self, reader: Reader) -> None:
        """Complete with other topics from now on."""
        self._reader = reader

    def complete(self, text: str, cursor: int) -> Completion:
        """Return how a text goes on at the cursor, its hints in the reader's words."""
        found = self._found(text, cursor, ())
        self._asked = (text, cursor, found.wants_organisations)
        if found.wants_organisations:
            self.names_wanted.emit(found.wants_organisations)
        return found

    def add_names(self, begun: str, names: Sequence[str]) -> None:
        """Add organisations whose names begin so, if this is still what was asked for."""
        text, cursor, wanted = self._asked
        if names and wanted == begun:
            known = {each.insert for each in self._found(text, cursor, ()).choices}
            found = self._found(text, cursor, names).choices
            new = [each for each in found if each.insert not in known]
            self._line.add_choices(text, cursor, new)

    def _found(self, text: str, cursor: int, names: Sequence[str]) -> Completion:
        reader = self._reader
        found = completion_at(text, cursor, reader.language, reader.topics, names)
        worded = tuple(replace(each, hint=_kind(each.hint)) for each in found.choices)
        return replace(found, choices=worded)


def _kind(hint: str) -> str:
    return translate("search", KINDS[hint]) if hint in KINDS else hint
