"""The question where another CoopDesk writes to the catalogue: read it, wait, or take it over."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from coopdesk.domain.holders import Holder
from coopdesk.ui.messages.holders import held_text
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters

EVERY = 2000  # ms between two looks whether the other has closed


class HeldDialog(QDialog):
    """Say who writes; accepted to read only, done(WRITES) once the catalogue is free."""

    look_wanted = Signal()  # whether it is free by now
    anyway_wanted = Signal()

    WRITES = 2

    def __init__(
        self, holder: Holder, name: str, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("CoopDesk")
        self._language = language
        self._name = name
        self._words, self._more = QLabel(self), QLabel(self)
        for label in (self._words, self._more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(characters(self, 60))
        font = self._words.font()
        font.setBold(True)
        self._words.setFont(font)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Waiting"))
        self._bar.hide()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look_wanted)
        self._buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.read = self._button(self.tr("Open to &read"), role.AcceptRole)
        self.wait = self._button(self.tr("&Wait until it is free"), role.ActionRole)
        self.anyway = self._button(self.tr("&Open anyway"), role.ActionRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.wait.clicked.connect(self.start_waiting)
        self.anyway.clicked.connect(self.anyway_wanted)
        self.read.setDefault(True)
        self._lay_out()
        self.show_holder(holder)

    def show_holder(self, holder: Holder | None) -> None:
        """Say who writes now; nobody ends the question."""
        if holder is None:
            self._timer.stop()
            self.done(self.WRITES)
            return
        self._words.setText(held_text(holder, self._name, self._language))
        if self._timer.isActive():
            more = self.tr("It opens as soon as it is closed there.")
        elif holder.is_gone:
            more = self.tr(
                "That computer has said nothing since: it was switched off, or lost the"
                " connection. What was saved there is in the catalogue."
            )
        else:
            more = self.tr(
                "One writes at a time. You can read, search and export now, and change records"
                " as soon as it is closed there."
            )
        self._more.setText(more)
        self.anyway.setVisible(holder.is_gone)

    def start_waiting(self) -> None:
        """Look every two seconds whether it is free."""
        self._bar.show()
        self.wait.hide()
        self._timer.start()
        self._more.setText(self.tr("It opens as soon as it is closed there."))
        self.look_wanted.emit()

    def words(self) -> str:
        """Return what is said."""
        return f"{self._words.text()}\n{self._more.text()}"

    def _button(self, text: str, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        return self._buttons.addButton(text, role)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(FIELD)
        for widget in (self._words, self._more, self._bar, self._buttons):
            column.addWidget(widget)
