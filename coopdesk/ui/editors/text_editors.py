"""Fields for texts of several lines, for topics, and for the numbers of models."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from coopdesk.domain.results import NodeModel
from coopdesk.ui.editors.editor import Editor, LineEditor, Surroundings
from coopdesk.ui.widgets.chips import ChipEdit
from coopdesk.ui.widgets.growing_text import GrowingTextEdit
from coopdesk.ui.widgets.suggestions import Choice
from coopdesk.vocabulary.topics import TopicIndex

translate = QCoreApplication.translate

_BULLET = re.compile(r"^[•·▪‣*–-]\s+")


class TextEditor(Editor):
    """A text as high as what it holds; one nobody touched comes back as it was."""

    def __init__(
        self, name: str, least: int = 1, most: int = 12, *, enter_moves_on: bool = False
    ) -> None:
        super().__init__(name)
        kind = _Paragraph if enter_moves_on else GrowingTextEdit
        self.edit = kind(name, self, most_lines=most)
        self.edit.set_lines(least, most)
        self.column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self._given = self._shown = ""
        self.edit.changed.connect(self.changed)

    @override
    def value(self) -> str:
        text = self.edit.toPlainText()
        return self._given if text == self._shown else text

    def split_lines(self, use: Callable[[list[str]], object]) -> None:
        """Give further lines away when several are pasted; each is a learning of its own."""
        if isinstance(self.edit, _Paragraph):
            self.edit.splits_lines = True
            self.edit.further_lines.connect(use)

    def select_all(self) -> None:
        """Select the text, so that typing replaces it."""
        self.edit.selectAll()

    @override
    def set_value(self, value: str) -> None:
        if value != self.value():
            self.edit.blockSignals(True)
            self.edit.setPlainText(value)
            self.edit.blockSignals(False)
        self._given, self._shown = value, self.edit.toPlainText()


class _Paragraph(GrowingTextEdit):
    """A text of one paragraph: Enter is left to the form, Shift+Enter breaks the line."""

    further_lines = Signal(list)  # list[str]: of several pasted lines, all but the first
    splits_lines = False  # whether somebody has a place for further lines

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        lines = [line.strip() for line in source.text().splitlines() if line.strip()]
        if not self.splits_lines or len(lines) < 2:
            super().insertFromMimeData(source)
            return
        first, *others = (_BULLET.sub("", line) for line in lines)
        self.insertPlainText(first)
        self.further_lines.emit(others)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        if e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not (
            e.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            e.ignore()
        else:
            super().keyPressEvent(e)


class TopicsEditor(Editor):
    """Topics of the thesaurus as chips, found in four languages."""

    def __init__(self, name: str, surroundings: Surroundings) -> None:
        super().__init__(name)
        self._topics = surroundings.topics
        self._language = surroundings.language
        self.edit = ChipEdit(name, self)
        self.edit.set_completer_source(self._suggest)
        self.edit.set_placeholder(translate("record_form", "Type a topic in any language"))
        self.column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.edit.changed.connect(self.changed)

    def use_topics(self, topics: TopicIndex) -> None:
        """Offer and name the topics of a thesaurus that has changed."""
        self._topics = topics
        label = topics.label
        self.edit.set_chips([Choice(code, label(code, self._language)) for code in self.value()])

    @override
    def value(self) -> tuple[str, ...]:
        return tuple(self.edit.keys())

    @override
    def set_value(self, value: tuple[str, ...]) -> None:
        if value != self.value():
            label = self._topics.label
            self.edit.set_chips([Choice(code, label(code, self._language)) for code in value])

    @override
    def unread(self) -> bool:
        return bool(self.edit.rest())

    def _suggest(self, text: str) -> list[Choice]:
        found = self._topics.complete(text, self._language)
        label = self._topics.label
        return [
            Choice(
                entry.code,
                label(entry.code, self._language),
                label(entry.broader, self._language) if entry.broader else "",
            )
            for entry in found
        ]


class ModelNumbersEditor(LineEditor):
    """The numbers of the intervention models a result is linked to: 1, 3."""

    def __init__(self, name: str, _surroundings: Surroundings) -> None:
        super().__init__(name, 20)

    @override
    def read_text(self, text: str) -> tuple[NodeModel, ...]:
        known = {model.number: model for model in getattr(self, "_given", ())}
        numbers = dict.fromkeys(int(number) for number in re.findall(r"\d{1,4}", text))
        return tuple(known.get(number, NodeModel(number)) for number in numbers)

    @override
    def write_value(self, value: tuple[NodeModel, ...]) -> str:
        return ", ".join(str(model.number) for model in value)

    @override
    def unread(self) -> bool:
        return bool(re.search(r"[^\W\d_]", self.line.text()))

    @override
    def check(self) -> None:
        told = translate("record_form", "Write the numbers of the models: 1, 3")
        self.say("doubt", told if self.unread() else "")
