"""Fields that hold one of many: a term, a place, an organisation, another record, a language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from typing_extensions import override

from coopdesk.background import Reply
from coopdesk.catalogue.organisations import organisation_names
from coopdesk.catalogue.records import find_record
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.records import Record
from coopdesk.search.find import find_titles
from coopdesk.ui.editors.editor import Editor, LineEditor, Surroundings
from coopdesk.ui.widgets.choice_edit import ChoiceEdit
from coopdesk.ui.widgets.folding import fold
from coopdesk.ui.widgets.measures import characters
from coopdesk.ui.widgets.mnemonics import is_letter_with_alt
from coopdesk.ui.widgets.suggestions import Choice, Suggestions
from coopdesk.vocabulary.places import complete_places, find_place, place_name
from coopdesk.vocabulary.terms import codes, term

translate = QCoreApplication.translate

Words = Sequence[tuple[str, str]]  # key and label


class TermEditor(Editor):
    """One of a few words; a code nobody knows stays as it is."""

    def __init__(self, name: str, words: Words, width: int = 0) -> None:
        super().__init__(name)
        self.box = QuietBox(self)
        self.box.setAccessibleName(name)
        self.box.addItem("", "")
        for key, label in words:
            self.box.addItem(label, key)
        if width:
            self.box.setMinimumContentsLength(width)
            self.box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.activated.connect(self.changed)
        self.box.currentIndexChanged.connect(self._follow_keys)

    @override
    def value(self) -> str:
        return self.box.currentData() or ""

    @override
    def set_value(self, value: str) -> None:
        at = self.box.findData(value)
        if at < 0:
            self.box.addItem(value, value)
            at = self.box.count() - 1
        self.box.blockSignals(True)
        self.box.setCurrentIndex(at)
        self.box.blockSignals(False)

    def _follow_keys(self) -> None:
        if not self.box.view().isVisible():
            self.changed.emit()


class PlaceEditor(Editor):
    """A country or region by any of its names in four languages."""

    def __init__(self, name: str, surroundings: Surroundings) -> None:
        super().__init__(name)
        self._language = surroundings.language
        self.edit = ChoiceEdit(name, self)
        self.edit.set_completer_source(self._suggest)
        self.edit.changed.connect(self.changed)
        self.edit.unknown.connect(self._try_other_names)
        self.column.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    @override
    def value(self) -> str:
        return self.edit.key() or find_place(self.edit.text()) or ""

    @override
    def set_value(self, value: str) -> None:
        if value != self.value():
            self.edit.set_choice(value, place_name(value, self._language) if value else "")

    @override
    def unread(self) -> bool:
        return bool(self.edit.text()) and not self.value()

    def _suggest(self, text: str) -> list[Choice]:
        places = complete_places(text, self._language)
        return [Choice(place.code, place.name, place.code) for place in places]

    def _try_other_names(self, text: str) -> None:
        if code := find_place(text):
            self.edit.set_choice(code, place_name(code, self._language))
            self.changed.emit()


class OrganisationEditor(LineEditor):
    """The name of an organisation, those of the catalogue suggested."""

    def __init__(self, name: str, surroundings: Surroundings) -> None:
        super().__init__(name)
        self._background = surroundings.background
        suggestions = Suggestions(self.line, first_is_ready=False)
        self._late = LateChoices(self.line, self._ask)
        suggestions.set_source(self._late.known)
        suggestions.chosen.connect(self._take)

    def _ask(self, text: str, use: Callable[[list[Choice]], None]) -> Reply[list[str]]:
        reply = self._background.read(organisation_names, text)
        reply.then(lambda names: use([Choice(name, name) for name in names]))
        return reply

    def _take(self, choice: Choice) -> None:
        self.type_text(choice.label)


class PartyEditor(LineEditor):
    """One of the parties of the record by its place or organisation, or any other name."""

    def __init__(self, name: str, surroundings: Surroundings) -> None:
        super().__init__(name)
        self._parties = surroundings.parties
        self._language = surroundings.language
        suggestions = Suggestions(self.line, first_is_ready=False)
        suggestions.set_source(self._suggest)
        suggestions.chosen.connect(self._take)

    def _suggest(self, text: str) -> list[Choice]:
        begun = fold(text.strip())
        names = self._names()
        if not begun or begun in {fold(name) for name in names}:
            return []  # she has written it out; Enter moves on
        return [Choice(name, name) for name in names if f" {begun}" in f" {fold(name)}"]

    def _names(self) -> list[str]:
        parties = self._parties()
        places = [place_name(party.place, self._language) for party in parties if party.place]
        return list(dict.fromkeys((*places, *(p.organisation for p in parties if p.organisation))))

    def _take(self, choice: Choice) -> None:
        self.type_text(choice.label)


class RecordEditor(Editor):
    """Another record, by its uid; found by words of its title."""

    def __init__(self, name: str, surroundings: Surroundings, kind: str = "") -> None:
        super().__init__(name)
        self._background = surroundings.background
        self._kind = kind
        self.edit = ChoiceEdit(name, self)
        line = cast("QLineEdit", self.edit.focusProxy())
        self._late = LateChoices(line, self._ask)
        self.edit.set_completer_source(self._late.known)
        self.edit.changed.connect(self.changed)
        self.column.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    @override
    def value(self) -> str:
        return self.edit.key()

    @override
    def set_value(self, value: str) -> None:
        if value == self.value():  # what is typed and not known waits to be mended
            return
        self.edit.set_choice(value, value)
        if value:
            self._background.read(find_record, value).then(self._show_title).otherwise(
                self._keep_uid
            )

    @override
    def unread(self) -> bool:
        return self.edit.is_unknown()

    def _show_title(self, record: Record) -> None:
        if record.uid == self.edit.key():
            self.edit.set_choice(record.uid, record.title)

    def _keep_uid(self, _refusal: CatalogueError) -> None:
        """Leave the uid where the record is gone."""

    def _ask(self, text: str, use: Callable[[list[Choice]], None]) -> Reply[list[tuple[str, str]]]:
        reply = self._background.read(find_titles, text, self._kind)
        reply.then(lambda found: use([Choice(uid, title) for uid, title in found]))
        return reply


class LateChoices:
    """Suggestions the catalogue has to be asked for: what came last is shown, then shown anew."""

    def __init__(
        self,
        line: QLineEdit,
        ask: Callable[[str, Callable[[list[Choice]], None]], Reply[Any]],
    ) -> None:
        self._line = line
        self._ask = ask
        self._answered: str | None = None
        self._choices: list[Choice] = []
        self._reply: Reply[Any] | None = None

    def known(self, text: str) -> list[Choice]:
        """Return what is known for a text, and ask for it where nothing is."""
        if text != self._answered:
            if self._reply is not None:
                self._reply.forget()
            self._reply = self._ask(text, lambda choices: self._show(text, choices))
            return []
        return self._choices

    def _show(self, text: str, choices: list[Choice]) -> None:
        self._answered, self._choices = text, choices
        if self._line.hasFocus() and self._line.text() == text:
            self._line.textEdited.emit(text)  # the same text again, now with an answer


class QuietBox(QComboBox):
    """A box that a wheel passing over it does not change."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel would bring the focus with it
        self.setMinimumWidth(characters(self, 12))

    @override
    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()  # the page scrolls on

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if is_letter_with_alt(e):
            e.ignore()
        else:
            super().keyPressEvent(e)


def terms(vocabulary: str, language: str) -> Words:
    """Return the codes of a vocabulary with their labels, in the order they are offered."""
    return [(code, term(vocabulary, code, language)) for code in codes(vocabulary)]
