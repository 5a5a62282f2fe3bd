"""The question before a window with unsaved typing closes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget


class ClosingQuestion(QObject):
    """Ask whether to save, discard or stay; asked once at a time, and nobody waits for it."""

    save_asked = Signal()
    discard_asked = Signal()
    stay_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None

    def ask(self) -> None:
        """Ask, or bring the question asked already to the front."""
        if self._box is not None:
            self._box.raise_()
            return
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Save what you changed in this record?"))
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.setEscapeButton(buttons.Cancel)
        box.buttonClicked.connect(self._answer)
        box.finished.connect(self._forget)
        self._box = box
        box.open()

    def _answer(self, button: QAbstractButton) -> None:
        if self._box is None:
            return
        buttons = QMessageBox.StandardButton
        answer = self._box.standardButton(button)
        if answer == buttons.Save:
            self.save_asked.emit()
        elif answer == buttons.Discard:
            self.discard_asked.emit()
        else:
            self.stay_asked.emit()

    def _forget(self) -> None:
        self._box = None
