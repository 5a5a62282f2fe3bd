"""The list as an officer uses it: type, narrow, sort, read, tick, copy."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records, delete_records, read_record, save_record
from coopdesk.db import tables as t
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.ui.browse.order_button import OrderButton
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.widgets.facets import FacetStrip
from coopdesk.ui.widgets.page_text import PageText


def titles(page: BrowsePage) -> list[str]:
    model = page.table.model()
    return [model.index(row, 1).data() or "" for row in range(model.rowCount())]


def id_of(background: Background, words: str) -> int:
    with background.sessions.reading() as session:
        found = session.scalars(select(t.Record.id).where(t.Record.title.contains(words)))
        return found.one()


def test_typing_narrows_the_list_in_any_language(qtbot: QtBot, page: BrowsePage) -> None:
    page.search("trabajo infantil")
    qtbot.waitUntil(lambda: titles(page) == ["Training labour inspectors on child labour"])

    page.search('"((')
    qtbot.waitUntil(lambda: len(page.shown()) > 25)


def test_a_facet_narrows_and_its_chip_widens_again(qtbot: QtBot, page: BrowsePage) -> None:
    everything = len(page.shown())
    page.strip.toggled.emit("providing", "AR", True)
    qtbot.waitUntil(lambda: len(page.shown()) == 1)
    assert page.chips.keys() == ["providing:AR"]

    page.chips.removed.emit("providing:AR")
    qtbot.waitUntil(lambda: len(page.shown()) == everything)
    assert page.chips.keys() == []


def test_facets_are_offered_with_their_counts(qtbot: QtBot, page: BrowsePage) -> None:
    strip = page.strip
    assert isinstance(strip, FacetStrip)
    qtbot.waitUntil(lambda: len(strip.facets()) == 8)
    page.search("labour inspectors child")
    qtbot.waitUntil(lambda: len(page.shown()) == 1)
    assert strip.facets()[0] == "requesting"


def test_the_first_record_is_ready_to_read(qtbot: QtBot, page: BrowsePage) -> None:
    page.search("trabajo infantil")
    qtbot.waitUntil(lambda: "Training labour inspectors" in page.pane.plain_text())
    text = page.pane.plain_text()
    assert "Argentina → Mexico · 23–26 September 2019" in text
    assert "1. " in text
    assert "☐" in text


def test_ticking_a_next_step_is_saved_and_undone(
    qtbot: QtBot, page: BrowsePage, background: Background
) -> None:
    page.search("trabajo infantil")
    qtbot.waitUntil(lambda: "☐" in page.pane.plain_text())
    record_id = page.shown()[0]
    with background.sessions.reading() as session:
        step = read_record(session, record_id).next_steps[0]

    page.pane._follow(f"step:{step.id}:done")
    qtbot.waitUntil(lambda: "☑" in page.pane.plain_text())
    background.undo()
    qtbot.waitUntil(lambda: "☑" not in page.pane.plain_text())


def test_a_saved_record_changes_its_row_and_keeps_the_selection(
    qtbot: QtBot, page: BrowsePage, background: Background
) -> None:
    chosen = id_of(background, "Fiji")
    page.show_records([chosen])
    assert page.selected() == [chosen]
    with background.sessions.reading() as session:
        record = read_record(session, chosen)

    background.write(
        Deed("record_changed"), save_record, Record(**_fields(record) | {"title": "Jobs in Fiji"})
    )
    qtbot.waitUntil(lambda: "Jobs in Fiji" in titles(page))
    assert page.selected() == [chosen]


def test_a_deleted_record_leaves_the_list_and_comes_back_with_undo(
    qtbot: QtBot, page: BrowsePage, background: Background
) -> None:
    before = list(page.shown())
    background.write(Deed("records_deleted"), delete_records, [before[2]])
    qtbot.waitUntil(lambda: list(page.shown()) == before[:2] + before[3:])
    background.undo()
    qtbot.waitUntil(lambda: list(page.shown()) == before)


def test_sorting_by_a_heading_orders_all_of_the_list(qtbot: QtBot, page: BrowsePage) -> None:
    page.table.sort_wanted.emit("title", False)
    qtbot.waitUntil(lambda: all(titles(page)[:5]))
    qtbot.waitUntil(lambda: titles(page)[:5] == sorted(titles(page), key=str.casefold)[:5])


def test_copied_rows_are_a_table_for_a_spreadsheet(qtbot: QtBot, page: BrowsePage) -> None:
    page.search("trabajo infantil")
    qtbot.waitUntil(lambda: len(page.shown()) == 1)
    page.table.selectAll()
    page.copy()
    qtbot.waitUntil(lambda: "Mexico" in QGuiApplication.clipboard().text())
    mime = QGuiApplication.clipboard().mimeData()
    heading, row = mime.text().splitlines()
    assert heading.split("\t")[:2] == ["When", "Title"]
    assert row.split("\t")[1] == "Training labour inspectors on child labour"
    assert "<table" in mime.html()


def test_enter_opens_the_record(qtbot: QtBot, page: BrowsePage) -> None:
    with qtbot.waitSignal(page.opened) as opened:
        page.table.setFocus()
        page.table.select_keys(page.shown()[:1])
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [page.shown()[0]]


def test_what_a_view_showed_is_remembered(qtbot: QtBot, page: BrowsePage) -> None:
    page.table.sort_wanted.emit("title", False)
    state = page.column_state()
    page.table.sort_wanted.emit("period", True)
    page.restore_column_state(state)
    assert (page.query.sort, page.query.descending) == ("title", False)


def _fields(record: Record) -> dict[str, object]:
    return {name: getattr(record, name) for name in Record.__dataclass_fields__}


def test_the_heading_of_the_reading_pane_grows_with_the_text(
    qtbot: QtBot, page: BrowsePage
) -> None:
    text = page.pane.findChild(PageText)
    qtbot.waitUntil(lambda: len(page.pane.plain_text()) > 0)

    def largest() -> float:
        blocks = (text.document().findBlockByNumber(n) for n in range(3))
        return max(block.begin().fragment().charFormat().fontPointSize() for block in blocks)

    before, font = largest(), page.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    page.setFont(font)
    assert largest() == pytest.approx(2 * before, rel=0.05)


def test_the_order_is_chosen_from_the_button_above_the_list(qtbot: QtBot, page: BrowsePage) -> None:
    newest = titles_of(page)
    button = page.findChild(OrderButton)
    oldest_first = next(a for a in button.menu().actions() if a.text() == "Oldest first")
    oldest_first.trigger()
    qtbot.waitUntil(lambda: titles_of(page) != newest)
    assert page.query.sort == "period"
    assert not page.query.descending
    assert button.text() == "Oldest first"
    by_relevance = next(a for a in button.menu().actions() if "relevant" in a.text())
    by_relevance.trigger()
    page.search("child labour")
    qtbot.waitUntil(lambda: 0 < len(page.shown()) < 10)
    assert page.query.sort == "relevance"


def test_typing_goes_to_the_first_row_unless_another_was_picked(
    qtbot: QtBot, page: BrowsePage
) -> None:
    page.search("mexico")
    qtbot.waitUntil(lambda: 1 < len(page.shown()) < 32)
    assert page.table.current_key() == page.shown()[0]

    picked = page.shown()[2]
    place = page.table.visualRect(page.table.model().index(2, 1)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.table.current_key() == picked
    before = len(page.shown())
    page.search("mexico -requesting:mexico")
    qtbot.waitUntil(lambda: len(page.shown()) < before)
    assert (picked in page.shown()) == (page.table.current_key() == picked)

    page.search("")
    qtbot.waitUntil(lambda: len(page.shown()) == 32)


def test_all_conditions_are_cleared_at_once(qtbot: QtBot, page: BrowsePage) -> None:
    everything = len(page.shown())
    page.show_query(page.view.query().toggled("place", "MX", on=True))
    page.search("inspection")
    qtbot.waitUntil(lambda: 0 < len(page.shown()) < 10)
    clear = next(b for b in page.findChildren(QToolButton) if b.text() == "Clear all")
    assert clear.isVisible()
    clear.click()
    qtbot.waitUntil(lambda: len(page.shown()) == everything)
    assert not page.query.is_narrowed
    assert not clear.isVisible()


def titles_of(page: BrowsePage) -> list[int]:
    return list(page.shown())


def test_many_records_are_gone_to_once_they_are_in_the_list(
    qtbot: QtBot, page: BrowsePage, background: Background
) -> None:
    new = [Record(title=f"New {number}") for number in range(60)]
    _, ids = background.sessions.write(Deed("records_added"), add_records, new)
    page.show_records(ids)  # as an import does before its records are listed
    page.refresh()
    qtbot.waitUntil(lambda: set(page.selected()) == set(ids))


def test_a_row_picked_that_a_search_does_not_find_gives_way_to_the_first(
    qtbot: QtBot, page: BrowsePage
) -> None:
    place = page.table.visualRect(page.table.model().index(2, 1)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    picked = page.table.current_key()
    page.search("mexico")
    qtbot.waitUntil(lambda: 1 < len(page.shown()) < 32)
    assert picked not in page.shown()
    assert page.table.current_key() == page.shown()[0]
