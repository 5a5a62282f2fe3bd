"""Keys, pressed where the cursor is."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


class Keyboard:
    """Press keys where the cursor is, or in the suggestions that are open."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def _target(self) -> QWidget:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None
        return target

    def write(self, text: str) -> None:
        for letter in text:
            if letter.isascii():
                self._qtbot.keyClicks(self._target(), letter)
            else:  # QTest ends the program over a key that is not on an American keyboard
                self._send(letter)

    def enter(self, times: int = 1) -> None:
        for _ in range(times):
            self._qtbot.keyClick(self._target(), Qt.Key.Key_Return)

    def tab(self) -> None:
        self._qtbot.keyClick(self._target(), Qt.Key.Key_Tab)

    def space(self) -> None:
        self._qtbot.keyClick(self._target(), Qt.Key.Key_Space)

    def control(self, key: Qt.Key) -> None:
        self._qtbot.keyClick(self._target(), key, Qt.KeyboardModifier.ControlModifier)

    def here(self) -> str:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget.accessibleName() or repr(widget)

    def _send(self, letter: str) -> None:
        none = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, none, letter)
            QApplication.sendEvent(self._target(), event)

    def line(self, text: str) -> None:
        """Write, and move on."""
        self.write(text)
        self.enter()

    def pick(self, text: str) -> None:
        """Write, take the suggestion, and move on."""
        self.write(text)
        self.enter(2)
