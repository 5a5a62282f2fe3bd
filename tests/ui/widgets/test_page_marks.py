"""Marks in a page: where they stand, the way from one to the next, and their sections."""

import re
from collections.abc import Sequence

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.found_marks import Span
from coopdesk.ui.widgets.page_marks import PageMarks
from coopdesk.ui.widgets.page_text import PageText

HTML = (
    "<style>p.head { font-weight: 600 }</style>"
    '<p class="head">Labour inspection</p>'
    '<p>🙂 Labour <b>law</b> · <a href="topic:a">Trabajo</a> <a href="topic:b">Other</a></p>'
    '<p class="head">Labour notes</p><ul><li>none</li></ul>'
    '<p class="head">Learnings</p><ol><li>more labour,</li><li>less labour</li></ol>'
    '<p class="head">Next steps</p>' + "<p>filler</p>" * 200 + "<p>the last labour</p>"
)


def find_labour(text: str) -> Sequence[Span]:
    return [found.span() for found in re.finditer("labour", text.casefold())]


@pytest.fixture
def page(qtbot: QtBot) -> PageText:
    page = PageText("Exchange")
    qtbot.addWidget(page)
    page.resize(500, 400)
    page.show()
    page.show_page(HTML)
    return page


@pytest.fixture
def marks(page: PageText) -> PageMarks:
    marks = PageMarks(page)
    marks.show(find_labour, {"topic:a"})
    return marks


def marked(page: PageText) -> list[str]:
    selections = page.extraSelections()
    return [each.cursor.selectedText() for each in selections]  # type: ignore[attr-defined]


def test_words_and_links_are_marked_and_headings_of_sections_are_not(
    page: PageText, marks: PageMarks
) -> None:
    assert marked(page) == ["Labour", "Labour", "Trabajo", "labour", "labour", "labour"]
    assert marks.count() == 6


def test_a_link_is_marked_once_though_its_words_are_found(page: PageText) -> None:
    marks = PageMarks(page)
    marks.show(lambda text: [m.span() for m in re.finditer("ther|Trab|law", text)], {"topic:b"})
    assert marked(page) == ["law", "Trab", "Other"]


def test_the_sections_with_marks_are_told(marks: PageMarks) -> None:
    assert marks.sections() == ["Learnings", "Next steps"]


def test_a_section_is_gone_to(page: PageText, marks: PageMarks) -> None:
    marks.go_to_section("Next steps")
    assert page.textCursor().selectedText() == "labour"
    assert page.verticalScrollBar().value() > 0


def test_the_next_mark_follows_and_after_the_last_comes_the_first(
    page: PageText, marks: PageMarks
) -> None:
    places: list[int] = []
    for _ in range(7):
        marks.go_next()
        places.append(page.textCursor().selectionStart())
    assert places[:6] == sorted(set(places))
    assert places[6] == places[0]
    marks.go_back()
    assert page.textCursor().selectionStart() == places[5]
    marks.go_back()
    assert page.textCursor().selectionStart() == places[4]


def test_another_page_has_its_own_marks(page: PageText, marks: PageMarks) -> None:
    page.show_page("<p>Nothing</p>")
    marks.refresh()
    marks.go_next()
    marks.go_back()
    assert (marked(page), marks.count(), marks.sections()) == ([], 0, [])
    marks.show(None)
    page.show_page("<p>labour</p>")
    marks.refresh()
    assert marked(page) == []


def test_marks_take_the_colours_of_the_page(page: PageText, marks: PageMarks) -> None:
    def shade() -> str:
        selection = page.extraSelections()[0]
        return selection.format.background().color().name()  # type: ignore[attr-defined]

    before = shade()
    page.setPalette(QPalette(QColor("#333333")))
    marks.refresh()
    assert shade() != before
