from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.measures import characters
from coopdesk.ui.widgets.page_text import MEASURE, PageText

HTML = (
    "<h1>Visit</h1><p>First line<br>second line</p>"
    "<ul><li>one</li><li>two</li></ul><ol><li>a</li><li>b</li></ol><p>End</p>"
)


@pytest.fixture
def page(qtbot: QtBot) -> PageText:
    page = PageText("Exchange")
    qtbot.addWidget(page)
    page.resize(1200, 500)
    page.show()
    page.show_page(HTML)
    return page


def test_text_for_a_letter_keeps_its_bullets(page: PageText) -> None:
    assert page.plain_text() == (
        "Visit\n\nFirst line\nsecond line\n\n• one\n• two\n1. a\n2. b\n\nEnd"
    )


def test_a_copied_part_is_only_that_part(page: PageText) -> None:
    cursor = page.textCursor()
    cursor.setPosition(6)
    cursor.setPosition(11, cursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    assert page.createMimeDataFromSelection().text() == "First"


def test_it_loads_no_file_it_is_pointed_at(page: PageText, tmp_path: Path) -> None:
    secret = tmp_path / "secret.html"
    secret.write_text("secret", encoding="utf-8")
    html = QTextDocument.ResourceType.HtmlResource
    assert not page.document().resource(html, QUrl.fromLocalFile(str(secret)))
    page.show_page(f'<img src="{secret.as_uri()}"><p>text</p>')
    assert "secret" not in page.plain_text()


def test_a_link_is_told_and_not_opened(page: PageText, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.link_clicked) as clicked:
        page.anchorClicked.emit(QUrl("exchange:7"))
    assert clicked.args == ["exchange:7"]
    assert page.plain_text().startswith("Visit")


def test_lines_stay_short_in_a_wide_window(page: PageText) -> None:
    page.show_page("<p>" + "words that go on " * 50 + "</p>")
    line = page.document().firstBlock().layout().lineAt(0)
    assert 0.9 * characters(page, MEASURE) < line.naturalTextWidth() <= characters(page, MEASURE)
    assert page.horizontalScrollBar().maximum() == 0


def test_zoom_goes_and_comes_back(page: PageText) -> None:
    size = page.font().pointSizeF()
    page.zoom(3)
    assert page.font().pointSizeF() > size
    page.zoom(0)
    assert page.font().pointSizeF() == pytest.approx(size)
