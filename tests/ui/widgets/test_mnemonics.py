from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.growing_text import GrowingTextEdit
from coopdesk.ui.widgets.messages_inline import FormGrid
from coopdesk.ui.widgets.suggestions import KeyedLine

ALT = Qt.KeyboardModifier.AltModifier


def wrapped(inner: QWidget) -> QWidget:
    wrapper = QWidget()
    inner.setParent(wrapper)
    wrapper.setFocusProxy(inner)
    return wrapper


@pytest.mark.skipif(sys.platform == "darwin", reason="labels have no letters on a Mac")
def test_the_letter_of_a_label_leads_into_its_field(qtbot: QtBot) -> None:
    grid = FormGrid()
    qtbot.addWidget(grid)
    first, second = QLineEdit(), QLineEdit()
    grid.add_field("&Title", first)
    grid.add_field("T&opics", wrapped(wrapped(second)))
    grid.show()
    grid.activateWindow()
    qtbot.waitUntil(grid.isActiveWindow)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_O, ALT)
    assert second.hasFocus()


@pytest.mark.skipif(sys.platform == "darwin", reason="Alt writes letters on a Mac")
def test_letters_with_alt_are_not_written_down(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    line, text = KeyedLine(lambda _event: False, page), GrowingTextEdit("Story", page)
    for field in (line, text):
        for modifiers, letter in ((ALT, "b"), (Qt.KeyboardModifier.NoModifier, "c")):
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, modifiers, letter)
            QApplication.sendEvent(field, key)
    assert (line.text(), text.toPlainText()) == ("c", "c")
