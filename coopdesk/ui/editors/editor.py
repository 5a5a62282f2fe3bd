"""What every field of the form can do, and the plain ones: a line, a number, a check."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.domain.records import Party, Record
from coopdesk.ui.widgets.measures import GAP, characters
from coopdesk.ui.widgets.messages_inline import FieldMessage, Kind
from coopdesk.ui.widgets.suggestions import KeyedLine
from coopdesk.vocabulary.topics import TopicIndex

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What fields need to know beyond their own value."""

    background: Background
    topics: TopicIndex
    language: str  # of the reader
    kind: str  # of the record
    today: Callable[[], date] = date.today
    parties: Callable[[], Sequence[Party]] = tuple  # of the record, as typed
    record: Callable[[], Record | None] = lambda: None  # as typed


class Editor(QWidget):
    """A field that shows one value of a part and gives it back; set_value tells nobody."""

    changed = Signal()
    has_captions = False  # of its own; any other needs a label unless it stands alone

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        self._message: FieldMessage | None = None

    def value(self) -> Any:
        """Return the value as typed."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value; what is shown already stays as it is, with its cursor."""
        raise NotImplementedError

    def unread(self) -> bool:
        """Tell whether something is typed that the value cannot hold."""
        return False

    def unread_field(self) -> QWidget:
        """Return the field with such typing, one of many where the editor holds many."""
        return self

    def say(self, kind: Kind, text: str) -> None:
        """Say something beneath the field; "" says nothing."""
        if self._message is None:
            if not text:
                return
            self._message = FieldMessage(self)
            self.column.insertWidget(1, self._message)
        self._message.show_message(kind, text)
        target = self.focusProxy() or self
        target.setAccessibleDescription(text)

    def said(self) -> str:
        """Return what is said beneath the field."""
        return self._message.text() if self._message else ""


class LineEditor(Editor):
    """One line of text that stands for a value; a value nobody touched comes back as it was."""

    def __init__(self, name: str, width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.line = KeyedLine(_take_no_key, self)
        self.line.setAccessibleName(name)
        self.column.addWidget(self.line)
        self.setFocusProxy(self.line)
        self._width = width  # characters, 0 as wide as there is room
        self._given: Any = self.read_text("")
        self._shown = ""
        self._fit()
        self.line.textEdited.connect(self.take_typing)

    def read_text(self, text: str) -> Any:
        """Return the value that a text stands for."""
        return text

    def write_value(self, value: Any) -> str:
        """Return the text that stands for a value."""
        return value

    def check(self) -> None:
        """Say beneath the line what was understood or is doubtful."""

    @override
    def value(self) -> Any:
        text = self.line.text()
        return self._given if text == self._shown else self.read_text(text)

    @override
    def set_value(self, value: Any) -> None:
        if value == self.value():
            if not self.unread():  # what is typed and not understood waits to be mended
                self._given, self._shown = value, self.line.text()
            return
        self._given = value
        self.line.setText(self.write_value(value))
        self.line.setCursorPosition(0)
        self._shown = self.line.text()
        self.check()

    def type_text(self, text: str) -> None:
        """Put a text into the line as if it had been typed."""
        self.line.setText(text)
        self.take_typing()

    def take_typing(self) -> None:
        """Judge what is typed and tell that it changed."""
        self.check()
        self.changed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        if self._width:
            self.line.setMaximumWidth(characters(self.line, self._width + 3))


class NumberEditor(LineEditor):
    """A whole number, or what stands for none."""

    def __init__(
        self, name: str, width: int = 6, *, none: int | None = None, parent: QWidget | None = None
    ) -> None:
        self._none = none
        super().__init__(name, width, parent)
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @override
    def read_text(self, text: str) -> int | None:
        number = text.strip().removesuffix("%").strip()
        if not _WHOLE.fullmatch(number):
            return self._none
        return int("".join(digit for digit in number if digit.isdecimal()))

    @override
    def write_value(self, value: int | None) -> str:
        return "" if value == self._none else str(value)

    @override
    def unread(self) -> bool:
        return bool(self.line.text().strip()) and self.value() == self._none

    @override
    def check(self) -> None:
        unread = self.unread()
        self.say("doubt", translate("record_form", "Write a whole number") if unread else "")


class CheckEditor(Editor):
    """Yes or no."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.box = QCheckBox(name, self)
        self.box.setAccessibleName(name)
        self.column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self.changed)

    @override
    def value(self) -> bool:
        return self.box.isChecked()

    @override
    def set_value(self, value: bool) -> None:
        self.box.setChecked(value)


class PrintedNumberEditor(Editor):
    """A number as printed: some text, printed but empty (""), or not there at all (None)."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.number = LineEditor(name, 24, self)
        self.empty = QCheckBox(translate("record_form", "Printed, but empty"), self)
        self.empty.setAccessibleName(
            translate("record_form", "{field}: printed, but empty").format(field=name)
        )
        self.column.addWidget(self.number)
        self.column.addWidget(self.empty)
        self.setFocusProxy(self.number.line)
        self.number.changed.connect(self._follow_typing)
        self.empty.clicked.connect(self.changed)

    @override
    def value(self) -> str | None:
        return self.number.value() or ("" if self.empty.isChecked() else None)

    @override
    def set_value(self, value: str | None) -> None:
        self.number.set_value(value or "")
        self.empty.setChecked(value == "")
        self.empty.setEnabled(not value)

    def _follow_typing(self) -> None:
        typed = bool(self.number.value())
        if typed:
            self.empty.setChecked(False)
        self.empty.setEnabled(not typed)
        self.changed.emit()


def _take_no_key(_event: QKeyEvent) -> bool:
    return False


MakeEditor = Callable[[str, Surroundings], Editor]

_WHOLE = re.compile(r"\d{1,9}|\d{1,3}(?:[.,   ]\d{3}){1,2}")
