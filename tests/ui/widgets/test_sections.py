import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.sections import SectionIndex, SectionPage


@pytest.fixture
def page(qtbot: QtBot) -> SectionPage:
    page = SectionPage("Exchange")
    qtbot.addWidget(page)
    for key in ("what", "who", "when", "story"):
        field = QLineEdit()
        field.setFixedHeight(300)
        page.add_section(key, key.title(), field)
    page.resize(400, 350)
    page.show()
    qtbot.waitExposed(page)
    return page


@pytest.fixture
def index(qtbot: QtBot, page: SectionPage) -> SectionIndex:
    index = SectionIndex("Sections")
    qtbot.addWidget(index)
    for key in page.sections():
        index.add_section(key, key.title())
    index.follow(page)
    index.show()
    return index


def test_a_click_scrolls_to_the_section(
    page: SectionPage, index: SectionIndex, qtbot: QtBot
) -> None:
    row = index.visualItemRect(index.item(2)).center()
    qtbot.mouseClick(index.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert page.current() == "when"
    assert page.verticalScrollBar().value() > 300


def test_the_index_follows_scrolling_to_the_end(page: SectionPage, index: SectionIndex) -> None:
    bar = page.verticalScrollBar()
    bar.setValue(350)
    assert index.currentItem().text() == "Who"
    bar.setValue(bar.maximum())
    assert index.currentItem().text() == "Story"


def test_what_is_missing_is_said_in_words_too(index: SectionIndex) -> None:
    spoken = Qt.ItemDataRole.AccessibleTextRole
    index.set_missing("who", missing=True)
    assert index.item(1).data(spoken) == "Who, something is missing"
    middle = QPoint(8, 8)
    assert index.item(1).icon().pixmap(16, 16).toImage().pixelColor(middle).alpha() > 100
    index.set_missing("who", missing=False)
    assert index.item(1).data(spoken) == "Who"


def test_going_to_a_section_puts_the_cursor_into_its_first_field(
    page: SectionPage, qtbot: QtBot
) -> None:
    page.activateWindow()
    page.go_to("who")
    qtbot.waitUntil(page.findChildren(QLineEdit)[1].hasFocus)
