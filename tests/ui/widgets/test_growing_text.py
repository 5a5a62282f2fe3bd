import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.growing_text import GrowingTextEdit


@pytest.fixture
def text(qtbot: QtBot) -> GrowingTextEdit:
    form = QWidget()
    column = QVBoxLayout(form)
    text = GrowingTextEdit("Story", form, most_lines=4)
    column.addWidget(text)
    column.addWidget(QLineEdit())
    qtbot.addWidget(form)
    form.resize(300, 300)
    form.show()
    qtbot.waitExposed(form)
    text.form = form  # it has to live on meanwhile
    return text


def test_it_is_as_high_as_its_text_up_to_its_most(text: GrowingTextEdit) -> None:
    heights: list[int] = []
    for count in (1, 2, 4, 9):
        text.set_value("\n".join(["line"] * count))
        heights.append(text.height())
    one, two, four, nine = heights
    assert one < two < four == nine


def test_long_lines_wrap_and_count(text: GrowingTextEdit) -> None:
    text.set_value("short")
    one = text.height()
    text.set_value("words " * 30)
    assert text.height() > one


def test_tab_moves_on(text: GrowingTextEdit, qtbot: QtBot) -> None:
    text.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert not text.hasFocus()
    assert text.is_empty()


def test_pasted_letters_lose_their_dress(text: GrowingTextEdit) -> None:
    mime = QMimeData()
    mime.setHtml("<b>bold</b>")
    mime.setText("bold")
    text.insertFromMimeData(mime)
    assert text.value() == "bold"


def test_the_frame_shows_where_the_cursor_is(text: GrowingTextEdit, qtbot: QtBot) -> None:
    def edge() -> str:
        return text.grab().toImage().pixelColor(text.width() // 2, 0).name()

    text.activateWindow()
    text.setFocus()
    qtbot.waitUntil(text.hasFocus)
    focused = edge()
    text.clearFocus()
    assert edge() != focused
