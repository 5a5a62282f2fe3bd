"""The question which topic of the thesaurus takes the place of one that it lacks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.choice_edit import ChoiceEdit
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters
from coopdesk.ui.widgets.suggestions import Choice

WIDTH = 60  # characters


class MapQuestion(QDialog):
    """Ask for a topic."""

    chosen = Signal(str)  # code

    def __init__(self, code: str, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Map topic"))
        self._reader = reader
        asked = QLabel(
            self.tr("Which topic do all records bear instead of “{code}”?").format(code=code), self
        )
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setWordWrap(True)
        self.choice = ChoiceEdit(self.tr("Topic"), self)
        self.choice.set_completer_source(self._suggest)
        self.choice.changed.connect(self._offer)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.map = buttons.addButton(self.tr("&Map"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._tell)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(FIELD)
        column.addWidget(asked)
        column.addWidget(self.choice)
        column.addStretch(1)
        column.addWidget(buttons)
        self.setMinimumWidth(characters(self, WIDTH))
        self._offer()
        self.choice.setFocus()

    def _suggest(self, typed: str) -> list[Choice]:
        topics, language = self._reader.topics, self._reader.language
        return [
            Choice(each.code, topics.label(each.code, language))
            for each in topics.complete(typed, language)
        ]

    def _offer(self) -> None:
        self.map.setEnabled(bool(self.choice.key()))

    def _tell(self) -> None:
        if self.choice.key():
            self.chosen.emit(str(self.choice.key()))
