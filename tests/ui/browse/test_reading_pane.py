"""The reading pane marks what was found and says in which sections."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from coopdesk.background import Background
from coopdesk.db import tables as t
from coopdesk.search.marking import Marks, Sought
from coopdesk.ui.browse.reading_pane import ReadingPane
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.found_marks import ON_DARK, ON_LIGHT
from coopdesk.ui.widgets.page_text import PageText

INSPECTORS = Marks(frozenset({Sought(("inspector",), is_prefix=True)}))


@pytest.fixture
def pane(qtbot: QtBot, background: Background, reader: Reader) -> ReadingPane:
    pane = ReadingPane(background, reader)
    qtbot.addWidget(pane)
    pane.resize(500, 600)
    pane.show()
    with background.sessions.reading() as session:
        title = t.Record.title.contains("inspectors on child labour")
        record_id = session.scalars(select(t.Record.id).where(title)).one()
    with qtbot.waitSignal(pane.read):
        pane.show_record(record_id)
    return pane


def marked(pane: ReadingPane) -> list[str]:
    page = pane.findChild(PageText)
    return [each.cursor.selectedText() for each in page.extraSelections()]


def found_line(pane: ReadingPane) -> str:
    lines = [each for each in pane.findChildren(QLabel) if "Found" in each.text()]
    return lines[0].text() if lines and lines[0].isVisible() else ""


def test_words_are_marked_in_the_record_and_counted(pane: ReadingPane) -> None:
    assert found_line(pane) == ""
    pane.show_marks(INSPECTORS)
    assert marked(pane)
    assert all(word.casefold().startswith("inspector") for word in marked(pane))
    assert str(len(marked(pane))) in found_line(pane)


def test_the_topic_and_the_countries_found_are_marked_by_name(
    pane: ReadingPane, reader: Reader
) -> None:
    child = reader.topics.find("trabajo infantil") or ""
    pane.show_marks(Marks(topics=frozenset({child}), places=frozenset({"MX"})))
    assert "Mexico" in marked(pane)
    assert reader.topics.label(child, "en") in marked(pane)


def test_marks_stay_when_the_record_is_read_again_and_go_with_the_search(
    qtbot: QtBot, pane: ReadingPane
) -> None:
    pane.show_marks(INSPECTORS)
    before = marked(pane)
    with qtbot.waitSignal(pane.read):
        pane.show_record(pane._shown)
    assert marked(pane) == before
    pane.show_marks(None)
    assert marked(pane) == []
    assert found_line(pane) == ""


def test_marks_follow_light_and_dark_at_once(pane: ReadingPane) -> None:
    def shade() -> QColor:
        selection = pane.findChild(PageText).extraSelections()[0]
        return selection.format.background().color()

    pane.setPalette(QPalette(QColor("#efefef")))
    pane.show_marks(INSPECTORS)
    assert shade() == ON_LIGHT
    pane.setPalette(QPalette(QColor("#333333")))
    assert shade() == ON_DARK


def test_the_next_mark_is_selected(pane: ReadingPane) -> None:
    pane.show_marks(INSPECTORS)
    page = pane.findChild(PageText)
    pane.next_mark()
    first = page.textCursor().selectionStart()
    assert page.textCursor().selectedText() == marked(pane)[0]
    pane.next_mark()
    pane.previous_mark()
    assert page.textCursor().selectionStart() == first


def test_next_steps_can_be_ticked_only_while_the_catalogue_can_be_changed(
    pane: ReadingPane, background: Background
) -> None:
    def links() -> bool:
        return "step:" in pane.findChildren(PageText)[0].toHtml()

    told = [links()]
    for may_write in (False, True):
        background.sessions.read_only = not may_write
        background.writable.emit(may_write)
        told.append(links())
    assert told == [True, False, True]
