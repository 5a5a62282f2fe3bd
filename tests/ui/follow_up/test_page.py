"""The page of next steps: done with its undo, moved on the board, found, and its calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.next_steps import StepsAsked, find_steps, read_step, step_lines
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.queries import Query
from coopdesk.domain.records import NextStep, Party, Record
from coopdesk.ui.follow_up.page import BOARD, MONTH, FollowUpPage
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.topics import TopicIndex

TODAY = date(2026, 11, 22)
LATE, SOON = TODAY - timedelta(days=9), TODAY + timedelta(days=3)
VISIT = Record(
    "exchange",
    "Visit of inspectors",
    period=point(date(2026, 3, 1)),
    parties=(Party("MX", role="requesting"), Party("AR", role="providing")),
    next_steps=(
        NextStep("Send the manual", owner_place="MX", due=LATE),
        NextStep("Call back", owner_place="AR", due=SOON, status="in_progress"),
        NextStep("Print", status="done"),
    ),
)
SEMINAR = Record("exchange", "Seminar on wages", next_steps=(NextStep("Meet again"),))


@pytest.fixture
def page(qtbot: QtBot, background: Background, topics: TopicIndex) -> Iterator[FollowUpPage]:
    background.sessions.write(Deed("records_added"), add_records, [VISIT, SEMINAR])
    made = FollowUpPage(background, Reader("en", topics), today=lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(1170, 680)
    made.show()
    qtbot.waitUntil(lambda: len(made.list.all_keys()) == 3)
    qtbot.waitUntil(lambda: made.pane.shown() == made.list.all_keys()[0])
    yield made
    made.close()


def steps(background: Background, asked: StepsAsked | None = None) -> dict[str, str]:
    with background.sessions.reading() as session:
        asked = asked or StepsAsked(with_finished=True)
        lines = step_lines(session, find_steps(session, asked))
    return {line.text: line.status for line in lines}


def texts(page: FollowUpPage) -> list[str]:
    model = page.list.model()
    return [str(model.index(row, 1).data() or "") for row in range(model.rowCount())]


def test_what_is_overdue_comes_first_and_says_so(qtbot: QtBot, page: FollowUpPage) -> None:
    qtbot.waitUntil(lambda: all(texts(page)))
    assert texts(page) == ["Send the manual", "Call back", "Meet again"]
    assert "overdue" in str(page.list.model().index(0, 0).data())
    assert "overdue" not in str(page.list.model().index(1, 0).data())


def test_a_step_marked_done_with_a_note_leaves_the_list_and_comes_back_by_undo(
    qtbot: QtBot, page: FollowUpPage, background: Background
) -> None:
    qtbot.waitUntil(lambda: page.pane.currentIndex() == 1)
    page.pane.note.edit.setPlainText("Sent by post")
    page.pane.field("status").set_value("done")
    with qtbot.waitSignal(background.done):
        page.pane.keep()
    qtbot.waitUntil(lambda: len(page.list.all_keys()) == 2)
    assert steps(background)["Send the manual"] == "done"
    with qtbot.waitSignal(background.changed):
        background.undo()
    qtbot.waitUntil(lambda: len(page.list.all_keys()) == 3)
    assert steps(background)["Send the manual"] == ""


def test_a_note_stands_in_the_log_with_its_day(
    qtbot: QtBot, page: FollowUpPage, background: Background
) -> None:
    qtbot.waitUntil(lambda: page.pane.currentIndex() == 1)
    page.pane.note.edit.setPlainText("Sent by post")
    with qtbot.waitSignal(background.done):
        qtbot.mouseClick(page.pane.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.pane.log_text() == "22 Nov 2026 — Sent by post")


def test_a_card_is_moved_by_keys_to_the_next_status(
    qtbot: QtBot, page: FollowUpPage, background: Background
) -> None:
    page.show_view(BOARD)
    columns = page.board.columns
    qtbot.waitUntil(lambda: [len(c.all_keys()) for c in columns.values()] == [2, 1, 1, 0])
    columns["open"].select_keys(columns["open"].all_keys())
    with qtbot.waitSignal(background.done):
        qtbot.keyClick(columns["open"], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: [len(c.all_keys()) for c in columns.values()] == [0, 3, 1, 0])
    assert steps(background)["Meet again"] == "in_progress"
    background.undo()
    qtbot.waitUntil(lambda: [len(c.all_keys()) for c in columns.values()] == [2, 1, 1, 0])


def test_days_show_what_is_due_and_lead_to_it(qtbot: QtBot, page: FollowUpPage) -> None:
    page.show_view(MONTH)
    qtbot.waitUntil(lambda: page.month.table.chosen() == TODAY)
    page.month.go_to(SOON)
    assert len(page.month.list.all_keys()) == 1
    qtbot.keyClick(page.month.table, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: page.month.table.chosen() == date(2026, 12, 25))


@pytest.mark.parametrize(
    ("query", "found"), [(Query("wages"), ["Meet again"]), (Query("inspectors"), None)]
)
def test_a_search_keeps_to_the_steps_of_its_records(
    qtbot: QtBot, page: FollowUpPage, query: Query, found: list[str] | None
) -> None:
    page.show_query(query)
    qtbot.waitUntil(
        lambda: [*filter(None, texts(page))] == (found or ["Send the manual", "Call back"])
    )
    assert page.query == query


def test_filters_narrow_and_an_empty_list_says_what_to_do(qtbot: QtBot, page: FollowUpPage) -> None:
    owner = page.filters.owner
    qtbot.waitUntil(lambda: owner.count() == 3)
    owner.setCurrentIndex(owner.findData("AR"))
    qtbot.waitUntil(lambda: [*filter(None, texts(page))] == ["Call back"])
    page.filters.words.setText("nothing says so")
    qtbot.waitUntil(lambda: not page.list.all_keys())
    page.filters.clear()
    qtbot.waitUntil(lambda: len(page.list.all_keys()) == 3)


def test_since_the_last_exchange_of_two_countries_tells_what_is_new(
    qtbot: QtBot, page: FollowUpPage
) -> None:
    page.filters.since.choose_pair("AR", "MX")
    qtbot.waitUntil(lambda: "Visit of inspectors" in page.filters.since.told())
    assert "Since 1 Mar 2026: 4 added" in page.filters.since.told()
    qtbot.waitUntil(lambda: len(page.list.all_keys()) == 4)


def test_what_is_typed_is_kept_once_the_cursor_leaves_its_field(
    qtbot: QtBot, page: FollowUpPage, background: Background
) -> None:
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.waitUntil(page.pane.field("blocker").isVisible)
    step = page.pane.shown()
    page.pane.field("blocker").setFocus()
    qtbot.keyClicks(page.focusWidget(), "No translator yet")
    page.pane.field("evidence").setFocus()
    qtbot.waitUntil(lambda: _blocker(background, step) == "No translator yet")


def _blocker(background: Background, step: int) -> str:
    with background.sessions.reading() as session:
        return read_step(session, step)[1].blocker
