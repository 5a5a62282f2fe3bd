from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.chips import ChipEdit
from coopdesk.ui.widgets.growing_text import GrowingTextEdit
from coopdesk.ui.widgets.suggestions import KeyedLine


@pytest.mark.parametrize("kind", ["line", "text", "chips"])
def test_the_field_with_the_cursor_is_framed_in_the_accent(qtbot: QtBot, kind: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    field = {
        "line": lambda: KeyedLine(lambda _event: False, page),
        "text": lambda: GrowingTextEdit("Story", page),
        "chips": lambda: ChipEdit("Topics", page),
    }[kind]()
    field.resize(200, 40)
    palette = QPalette(page.palette())
    palette.setColor(QPalette.ColorRole.Accent, QColor("#e00000"))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#0000e0"))
    page.setPalette(palette)
    page.resize(300, 100)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    picture = field.grab().toImage()
    edge = [picture.pixelColor(picture.width() // 2, y) for y in range(2)]
    assert any(colour.red() > 2 * colour.blue() for colour in edge)
