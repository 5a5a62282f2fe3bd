"""A line that holds one thing chosen by typing part of its name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coopdesk.ui.widgets.measures import GAP
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.suggestions import Choice, KeyedLine, Source, Suggestions


class ChoiceEdit(QWidget):
    """Show the label of a choice and hold its key; what nobody knows stays and says so."""

    changed = Signal()
    unknown = Signal(str)  # a text that no choice bears, when the field is left

    def __init__(
        self, name: str, parent: QWidget | None = None, *, free_text: bool = False
    ) -> None:
        super().__init__(parent)
        self._free_text = free_text
        self._choice: Choice | None = None
        self._line = KeyedLine(self._took_key, self)
        self._line.setAccessibleName(name)
        self._line.setClearButtonEnabled(True)
        self.setAccessibleName(name)
        self._message = FieldMessage(self)
        self._suggestions = Suggestions(self._line, first_is_ready=not free_text)
        self._suggestions.chosen.connect(self._take)
        self._line.textEdited.connect(self._forget)
        self._line.textChanged.connect(self._forget_if_cleared)
        self._line.editingFinished.connect(self._settle)
        self.setFocusProxy(self._line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self._line)
        column.addWidget(self._message)

    def set_completer_source(self, source: Source) -> None:
        """Suggest what this source finds for the typed text."""
        self._suggestions.set_source(source)

    def set_placeholder(self, text: str) -> None:
        """Say in an empty field what belongs there."""
        self._line.setPlaceholderText(text)

    def key(self) -> str:
        """Return the key of the choice, empty for none or for a text nobody knows."""
        return self._choice.key if self._choice else ""

    def text(self) -> str:
        """Return what the line shows: the label of the choice or the text typed."""
        return self._line.text().strip()

    def is_unknown(self) -> bool:
        """Tell whether a text stands there that is no choice."""
        return bool(self.text()) and self._choice is None

    def set_choice(self, key: str, label: str) -> None:
        """Show a choice; without a key the label is a text nobody knows. Changed is not told."""
        self._choice = Choice(key, label) if key else None
        self._line.setText(label)
        self._line.setCursorPosition(0)
        self._say()

    def _took_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down and not self._suggestions.are_open():
            self._suggestions.suggest("" if self._choice else self._line.text())
            return True
        return False

    def _take(self, choice: Choice) -> None:
        is_other = choice.key != self.key()
        self.set_choice(choice.key, choice.label)
        if is_other:
            self.changed.emit()

    def _forget(self) -> None:
        self._choice = None
        self._message.clear()
        self.changed.emit()

    def _forget_if_cleared(self, text: str) -> None:
        if not text and self._choice:  # by the clear button, which edits nothing
            self._forget()

    def _settle(self) -> None:
        if self._choice is None and self.text() and not self._suggestions.are_open():
            choice = self._suggestions.named(self.text())
            if choice:
                self._take(choice)
            else:
                self.unknown.emit(self.text())
        self._say()

    def _say(self) -> None:
        if self.is_unknown() and not self._free_text:
            self._message.show_message("doubt", self.tr("Not known; choose from the list"))
        else:
            self._message.clear()
