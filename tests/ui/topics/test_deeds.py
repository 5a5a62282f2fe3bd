"""Topics are changed from the page, each deed being one undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records, read_record
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.changes import Change, Deed, UndoState
from coopdesk.domain.records import Record
from coopdesk.ui.messages import done_text
from coopdesk.ui.topics import TopicsPage
from coopdesk.ui.topics.asking import MergeQuestion, MoveQuestion
from coopdesk.ui.topics.editor import TopicEditor
from coopdesk.vocabulary.topics import shipped_topics
from tests.keyboard import Keyboard

BROAD, NARROW, OTHER = "fundamental-rights", "child-labour", "forced-labour"


@pytest.fixture
def told(background: Background) -> list[Change]:
    changes: list[Change] = []
    background.changed.connect(changes.append)
    return changes


def bear(qtbot: QtBot, page: TopicsPage, *codes: str) -> None:
    records = [Record(title="Visit", topics=codes)]
    page._background.write(Deed("records_added"), add_records, records)
    qtbot.waitUntil(lambda: all(page.tree._rows[code].text(1) == "1" for code in codes))


def press(qtbot: QtBot, page: TopicsPage, key: Qt.Key, *, shift: bool = False) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.tree.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    modifiers = control if key == Qt.Key.Key_T else Qt.KeyboardModifier.NoModifier
    if shift:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.tree, key, modifiers)


def wait_for(qtbot: QtBot, kind: type[QDialog]) -> None:
    """Wait until a dialog has the keyboard."""

    def has_keyboard() -> bool:
        window, focus = QApplication.activeWindow(), QApplication.focusWidget()
        return isinstance(window, kind) and focus is not None and window.isAncestorOf(focus)

    qtbot.waitUntil(has_keyboard)


def test_a_new_topic_is_shown_beside_the_chosen_one_and_chosen(
    qtbot: QtBot, page: TopicsPage, keys: Keyboard, told: list[Change]
) -> None:
    page.choose(NARROW)
    press(qtbot, page, Qt.Key.Key_T)
    wait_for(qtbot, TopicEditor)
    keys.write("Safety of lifts")
    keys.control(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.tree.code() == "safety-of-lifts")
    assert page.tree._rows["safety-of-lifts"].parent() is page.tree._rows[BROAD]
    assert page.findChild(TopicEditor) is None or not page.findChild(TopicEditor).isVisible()
    assert [done_text(change.deed) for change in told] == ["Topic “Safety of lifts” added"]


def test_a_new_narrower_topic_stands_under_the_chosen_one(
    qtbot: QtBot, page: TopicsPage, keys: Keyboard
) -> None:
    page.choose(NARROW)
    press(qtbot, page, Qt.Key.Key_T, shift=True)
    wait_for(qtbot, TopicEditor)
    keys.write("Children on farms")
    keys.control(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.tree.code() == "children-on-farms")
    assert page.tree._rows["children-on-farms"].parent() is page.tree._rows[NARROW]


def test_f2_opens_the_form_and_saving_shows_the_new_name(
    qtbot: QtBot, page: TopicsPage, keys: Keyboard, told: list[Change]
) -> None:
    page.choose(NARROW)
    press(qtbot, page, Qt.Key.Key_F2)
    wait_for(qtbot, TopicEditor)
    keys.write("Children at work")
    keys.control(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.tree._rows[NARROW].text(0) == "Children at work")
    assert page.tree.code() == NARROW
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].deed == Deed("topic_changed", "Children at work")


def test_a_topic_that_no_record_bears_is_removed_at_once_and_comes_back(
    qtbot: QtBot, page: TopicsPage, background: Background, told: list[Change]
) -> None:
    page.choose(NARROW)
    press(qtbot, page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: NARROW not in page.tree._rows)
    assert page.tree.code() == OTHER
    assert page.findChild(QMessageBox) is None
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].deed == Deed("topic_removed", "Child labour")
    background.undo()
    qtbot.waitUntil(lambda: NARROW in page.tree._rows)
    assert page.tree._rows[NARROW].parent() is page.tree._rows[BROAD]


def test_a_topic_that_records_bear_is_not_removed_but_may_be_merged(
    qtbot: QtBot, page: TopicsPage
) -> None:
    bear(qtbot, page, NARROW)
    page.choose(NARROW)
    press(qtbot, page, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.findChild(QMessageBox) is not None)
    box = page.findChild(QMessageBox)
    assert box
    assert "1 record" in box.text()
    merge = next(each for each in box.findChildren(QPushButton) if "Merge" in each.text())
    merge.click()
    qtbot.waitUntil(lambda: page.findChild(MergeQuestion) is not None)
    assert NARROW in page.tree._rows


def test_merging_rewrites_the_records_and_chooses_the_topic_that_stays(
    qtbot: QtBot, page: TopicsPage, keys: Keyboard, background: Background, told: list[Change]
) -> None:
    bear(qtbot, page, NARROW)
    page.choose(NARROW)
    page.topic_actions["merge"].trigger()
    wait_for(qtbot, MergeQuestion)
    keys.pick("forced labour")
    qtbot.waitUntil(lambda: page.tree.code() == OTHER and NARROW not in page.tree._rows)
    qtbot.waitUntil(lambda: page.tree._rows[OTHER].text(1) == "1")
    assert told[-1].deed == Deed("topics_merged", "Child labour → Forced labour", 1)
    [record_id] = told[-1].records
    with background.sessions.reading() as session:
        assert read_record(session, record_id).topics == (OTHER,)
    with qtbot.waitSignal(background.undo_state) as state:
        background.undo()
    assert isinstance(state.args[0], UndoState)
    with background.sessions.reading() as session:
        assert read_record(session, record_id).topics == (NARROW,)
        assert all_topics(session) == shipped_topics()


def test_a_topic_is_moved_by_typing_and_by_dropping(
    qtbot: QtBot, page: TopicsPage, keys: Keyboard, told: list[Change]
) -> None:
    page.choose(NARROW)
    page.topic_actions["move"].trigger()
    wait_for(qtbot, MoveQuestion)
    keys.pick("green jobs")
    rows = page.tree._rows
    qtbot.waitUntil(lambda: page.tree._rows[NARROW].parent() is page.tree._rows["green-jobs"])
    assert page.tree._rows is not rows
    page.tree.moved.emit(NARROW, "")
    qtbot.waitUntil(lambda: page.tree._rows[NARROW].parent() is None)
    assert page.tree.code() == NARROW
    assert [change.deed for change in told] == [Deed("topic_moved", "Child labour")] * 2


def test_the_menu_of_a_topic_offers_what_can_be_done_with_it(
    qtbot: QtBot, page: TopicsPage
) -> None:
    page.choose(NARROW)
    place = page.tree.visualItemRect(page.tree._rows[NARROW]).center()
    page.tree.customContextMenuRequested.emit(place)
    menu = page.findChild(QMenu)
    assert menu
    shown = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert shown == [
        *("Show records", "Edit…", "New narrower topic…"),
        *("Merge into…", "Move…", "Remove", "New topic…"),
    ]
    menu.close()
