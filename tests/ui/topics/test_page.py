"""The page of topics."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import add_records
from coopdesk.catalogue.topic_changes import change_topic, move_topic
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.ui.actions import menu_titles
from coopdesk.ui.topics import TopicsPage
from coopdesk.ui.topics.editor import TopicEditor
from coopdesk.ui.topics.tree import COUNT
from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.empty_state import EmptyState
from coopdesk.vocabulary.topics import shipped_topics
from tests.keyboard import Keyboard

BROAD, NARROW, OTHER = "fundamental-rights", "child-labour", "forced-labour"


def add(background: Background, *topics: tuple[str, ...]) -> None:
    records = [Record(title=f"Record {n}", topics=codes) for n, codes in enumerate(topics)]
    background.write(Deed("records_added", count=len(records)), add_records, records)


def test_every_topic_is_shown_under_its_broader_one(page: TopicsPage) -> None:
    row = page.tree._rows[NARROW]
    assert row.parent() is page.tree._rows[BROAD]


def test_numbers_follow_the_catalogue_and_the_choice_stays(
    qtbot: QtBot, page: TopicsPage, background: Background
) -> None:
    page.choose(NARROW)
    add(background, (NARROW,), (NARROW, OTHER))
    qtbot.waitUntil(lambda: page.tree._rows[NARROW].text(COUNT) == "2")
    assert page.tree.code() == NARROW


def test_narrower_topics_count_a_record_only_once(
    qtbot: QtBot, page: TopicsPage, background: Background
) -> None:
    add(background, (NARROW, OTHER), (BROAD,))
    page.choose(BROAD)
    qtbot.waitUntil(lambda: "2 with narrower topics" in page.text())
    assert "1 record" in page.text()
    assert "2 with narrower topics" in page.tree._rows[BROAD].toolTip(COUNT)


@pytest.mark.parametrize("typed", ["trabajo infantil", "CHILD lab", "travail des enf"])
def test_a_topic_is_found_in_any_language(page: TopicsPage, typed: str) -> None:
    page.finder.look_for(typed)
    assert NARROW in page.tree.visible()
    assert BROAD in page.tree.visible()
    assert len(page.tree.visible()) < 10
    page.finder.look_for("")
    assert len(page.tree.visible()) == len(shipped_topics())


def test_a_topic_is_told_in_four_languages_with_its_codes(page: TopicsPage) -> None:
    page.choose(OTHER)
    for words in ("Trabajo forzoso", "Travail forcé", "Trabalho forçado", "slavery", "C029"):
        assert words in page.text()


def test_links_have_the_colour_of_links_elsewhere(page: TopicsPage) -> None:
    accent = colour("accent", page.palette()).name()
    page.choose(BROAD)
    assert f"color:{accent}" in page._page.toHtml()


def test_a_link_leads_to_the_broader_topic(page: TopicsPage) -> None:
    page.choose(NARROW)
    page._page.link_clicked.emit(f"topic:{BROAD}")
    assert page.tree.code() == BROAD


def test_records_are_asked_for_by_topic(
    qtbot: QtBot, page: TopicsPage, background: Background
) -> None:
    add(background, (NARROW,))
    page.choose(NARROW)
    qtbot.waitUntil(page._show.isEnabled)
    with qtbot.waitSignal(page.records_wanted) as wanted:
        page._show.click()
    assert wanted.args == ["topic", NARROW]


def test_every_control_has_a_name(page: TopicsPage) -> None:
    for control in page.findChildren(QWidget):
        if control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible():
            assert control.accessibleName() or getattr(control, "text", str)(), control


def test_no_two_buttons_and_no_menu_share_a_letter(page: TopicsPage) -> None:
    labels = [button.text() for button in page.findChildren(QPushButton)] + menu_titles()
    letters = [label.split("&")[1][0].lower() for label in labels]
    assert len(letters) == 7 + len(menu_titles())
    assert len(set(letters)) == len(letters)


def test_a_catalogue_open_to_read_only_lets_nothing_be_changed(
    qtbot: QtBot, background: Background
) -> None:
    background.sessions.read_only = True
    page = TopicsPage(background, "en")
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: len(page.tree.visible()) == len(shipped_topics()))
    assert [action for action in page.actions() if action.isEnabled()] == []
    assert page.tree.dragDropMode() is page.tree.DragDropMode.NoDragDrop
    page.finder.look_for("safety of lifts")
    assert offered(page) == []


def test_a_topic_nobody_finds_may_be_added(qtbot: QtBot, page: TopicsPage, keys: Keyboard) -> None:
    go_to_line(qtbot, page)
    keys.write("safety  of lifts")
    assert [button.text() for button in offered(page)] == ["Add “safety of lifts” as a topic"]
    keys.enter()
    editor = page.findChild(TopicEditor)
    assert editor
    assert editor.names["en"].text() == "safety of lifts"
    editor.save()
    qtbot.waitUntil(lambda: len(page.tree.visible()) == len(shipped_topics()) + 1)
    assert page.tree.code() == "safety-of-lifts"
    assert offered(page) == []


def test_the_offer_goes_away_as_soon_as_something_is_found(page: TopicsPage) -> None:
    page.finder.look_for("never heard of")
    assert offered(page)
    page.finder.look_for("child")
    assert offered(page) == []
    assert page.tree.isVisible()


def test_enter_goes_from_the_line_to_what_was_found(
    qtbot: QtBot, page: TopicsPage, keys: Keyboard
) -> None:
    go_to_line(qtbot, page)
    keys.write("trabajo inf")
    keys.enter()
    assert page.tree.hasFocus()
    assert page.tree.code() == NARROW


def test_a_change_that_is_undone_shows_in_the_tree_and_beside_it(
    qtbot: QtBot, page: TopicsPage, background: Background
) -> None:
    page.choose(NARROW)
    entry = next(each for each in shipped_topics() if each.code == NARROW)
    new = replace(entry, labels={"en": "Children at work"}, broader=None)
    background.write(Deed("topic_changed"), change_topic, NARROW, new)
    qtbot.waitUntil(lambda: page.tree._rows[NARROW].text(0) == "Children at work")
    assert "Children at work" in page.text()
    assert page.tree._rows[NARROW].parent() is None
    assert page.tree.code() == NARROW
    background.undo()
    qtbot.waitUntil(lambda: page.tree._rows[NARROW].text(0) == "Child labour")
    assert page.tree._rows[NARROW].parent() is page.tree._rows[BROAD]


def test_counts_stay_beside_a_topic_that_got_another_name(
    qtbot: QtBot, page: TopicsPage, background: Background
) -> None:
    add(background, (NARROW,))
    qtbot.waitUntil(lambda: page.tree._rows[NARROW].text(COUNT) == "1")
    background.write(Deed("topic_moved"), move_topic, NARROW, None)
    qtbot.waitUntil(lambda: page.tree._rows[NARROW].parent() is None)
    assert page.tree._rows[NARROW].text(COUNT) == "1"


def go_to_line(qtbot: QtBot, page: TopicsPage) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.setFocus()


def offered(page: TopicsPage) -> list[QPushButton]:
    """The buttons in place of the tree."""
    return [
        button
        for state in page.findChildren(EmptyState)
        if state.isVisibleTo(page)
        for button in state.findChildren(QPushButton)
    ]
