"""The question before a window with unsaved typing closes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget


class ClosingQuestion(QObject):
    """Ask whether to save, discard or stay; asked once at a time, and nobody waits for it."""

    save_asked = Signal()
    discard_asked = Signal()
    stay_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None

    def ask(self, title: str) -> None:
        """Ask about the record of this title, or bring the question asked already to the front."""
        if self._box is not None:
            self._box.raise_()
            return
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Save what you changed in “{title}”?").format(title=title))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        for button, label in (  # most platforms give them no letters
            (buttons.Save, self.tr("&Save")),
            (buttons.Discard, self.tr("&Discard")),
            (buttons.Cancel, self.tr("&Cancel")),
        ):
            box.button(button).setText(label)
        box.setDefaultButton(buttons.Save)
        box.setEscapeButton(buttons.Cancel)
        box.finished.connect(self._answer)
        self._box = box
        box.open()

    def withdraw(self) -> None:
        """Take the question away without an answer."""
        box, self._box = self._box, None
        if box is not None:
            box.close()

    def _answer(self) -> None:
        box, self._box = self._box, None
        if box is None:
            return
        buttons = QMessageBox.StandardButton
        answer = box.standardButton(box.clickedButton())
        if answer == buttons.Save:
            self.save_asked.emit()
        elif answer == buttons.Discard:
            self.discard_asked.emit()
        else:
            self.stay_asked.emit()
