"""The question before a window closes over what would be lost, and word of how it was answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from coopdesk.ui.widgets.plain import keep_plain


@dataclass(frozen=True, slots=True)
class Loss:
    """What stands at stake, what closing does to it, and the button that closes anyway."""

    text: str
    more: str
    go: str


class Leaving(QObject):
    """Ask before a window closes, one question at a time, which nobody waits for.

    A window that owns one tells with closed that it is gone; stays says that it is not to close
    after all, so that whoever closes many windows leaves the others as well.
    """

    closed = Signal()
    stays = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._box: QMessageBox | None = None

    def ask(self, loss: Loss, leave: Callable[[], object]) -> None:
        """Ask whether to leave, or bring the question asked already to the front."""
        if self._box is not None:
            self.come_forward()
            return
        box = self._box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(loss.text)
        box.setInformativeText(loss.more)
        keep_plain(box)
        go = box.addButton(loss.go, QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)

        def answer() -> None:
            if self._box is box:
                self._box = None
                self._follow(box, go, leave)

        box.finished.connect(answer)
        box.open()

    def withdraw(self) -> None:
        """Take the question away without an answer."""
        box, self._box = self._box, None
        if box is not None:
            box.close()

    def come_forward(self) -> None:
        """Show the window, and before it what it asks, in front of all others."""
        self._window.raise_()
        if self._box is not None:
            self._box.raise_()

    def settle(self) -> None:
        """Take the question away because nothing would be lost any more: the window stays."""
        if self._box is not None:
            self.withdraw()
            self.stays.emit()

    def _follow(self, box: QMessageBox, go: QPushButton, leave: Callable[[], object]) -> None:
        if box.clickedButton() is go:
            leave()
        else:
            self.stays.emit()
