"""Two records chosen in a list: compared, merged, told apart, and the window closes."""

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import delete_records, read_record
from coopdesk.domain.changes import Change, Deed
from coopdesk.ui.duplicates import TwoRecordsWindow
from tests.ui.duplicates.conftest import AROUND


def opened(
    qtbot: QtBot, background: Background, ids: tuple[int, int], *, choosing: bool
) -> TwoRecordsWindow:
    window = TwoRecordsWindow(background, AROUND)
    qtbot.addWidget(window)
    window.show_two(ids, choosing=choosing)
    qtbot.waitUntil(lambda: window.panel.choices() is not None)
    return window


@pytest.fixture
def done(filled: Background) -> list[Change]:
    told: list[Change] = []
    filled.changed.connect(told.append)
    return told


def test_a_comparison_offers_no_choices_until_they_are_asked_for(
    qtbot: QtBot, filled: Background, done: list[Change]
) -> None:
    window = opened(qtbot, filled, (1, 2), choosing=False)
    assert window.windowTitle() == "Compare two records"
    assert all(not row.buttons for row in window.panel.comparison.rows)
    window.panel.merge_button.click()
    assert any(row.buttons for row in window.panel.comparison.rows)
    assert done == []


def test_the_window_closes_once_two_are_one(qtbot: QtBot, filled: Background) -> None:
    window = opened(qtbot, filled, (1, 2), choosing=True)
    with qtbot.waitSignal(window.destroyed):
        window.panel.merge_button.click()
    with filled.sessions.reading() as session:
        assert read_record(session, 1).deleted_at


def test_the_window_closes_once_two_are_told_apart(
    qtbot: QtBot, filled: Background, done: list[Change]
) -> None:
    window = opened(qtbot, filled, (3, 4), choosing=True)
    with qtbot.waitSignal(window.destroyed):
        window.panel.apart_button.click()
    qtbot.waitUntil(lambda: len(done) == 1)
    assert done[0].deed.name == "records_told_apart"


def test_records_of_two_kinds_can_be_compared_and_not_merged(
    qtbot: QtBot, filled: Background
) -> None:
    window = opened(qtbot, filled, (1, 3), choosing=True)
    assert not window.panel.merge_button.isEnabled()
    assert not window.panel.apart_button.isEnabled()
    assert window.panel.open_button.isEnabled()
    assert all(not row.buttons for row in window.panel.comparison.rows)


def test_a_record_in_the_trash_can_no_more_be_merged(qtbot: QtBot, filled: Background) -> None:
    window = opened(qtbot, filled, (1, 2), choosing=True)
    filled.write(Deed("records_deleted"), delete_records, [2])
    qtbot.waitUntil(lambda: not window.panel.merge_button.isEnabled())
