"""Searches of late: remembered when rested on, asked again, forgotten."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from coopdesk.settings import Settings
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.main_window.window import MainWindow


def page_of(window: MainWindow) -> BrowsePage:
    page = window.browse_page()
    assert page
    return page


def words(window: MainWindow) -> list[str]:
    return [entry.words for entry in window.recent.entries()]


def ask(qtbot: QtBot, window: MainWindow, text: str) -> BrowsePage:
    page = page_of(window)
    page.show_query(replace(page.view.query(), text=text))
    qtbot.waitUntil(lambda: 0 < len(page.shown()) < 32)
    return page


@pytest.fixture
def known(qtbot: QtBot, full_window: MainWindow) -> MainWindow:
    """The window, once it knows which catalogue it shows."""
    qtbot.waitUntil(lambda: bool(full_window.saved.catalogue))
    return full_window


def test_a_search_is_remembered_once_it_is_rested_on(qtbot: QtBot, known: MainWindow) -> None:
    known.recent._rested.setInterval(0)
    ask(qtbot, known, "labour")
    qtbot.waitUntil(lambda: words(known) == ["labour"])


def test_a_search_is_remembered_when_a_record_is_pointed_at_or_opened(
    qtbot: QtBot, known: MainWindow
) -> None:
    page = ask(qtbot, known, "labour")
    assert words(known) == []
    page.table.clicked.emit(page.table.model().index(0, 0))
    assert words(known) == ["labour"]
    page = ask(qtbot, known, "infantil")
    page.table.opened.emit(page.shown()[0])
    assert words(known) == ["infantil", "labour"]


def test_what_narrows_nothing_is_no_search(qtbot: QtBot, known: MainWindow) -> None:
    known.go_to("projects")
    known.recent.remember()
    known.go_to("topics")
    known.recent.remember()
    page = known.list_page("everything")
    page.show_query(replace(page.view.query(), text="x" * 5000))
    known.recent.remember()
    assert words(known) == []


def test_what_is_saved_under_a_name_is_not_offered_twice(qtbot: QtBot, known: MainWindow) -> None:
    page = page_of(known)
    page.show_query(replace(page.view.query(), text="labour"))
    known.saved.save("Work")
    qtbot.waitUntil(lambda: known.saved.in_sight() is not None)
    known.recent.remember()
    assert words(known) == []
    page.show_query(replace(page.view.query(), text="infantil"))
    known.recent.remember()
    assert words(known) == ["infantil"]


def test_a_search_of_late_is_asked_again_in_its_list(
    qtbot: QtBot, known: MainWindow, stored: list[Settings]
) -> None:
    page = page_of(known)
    page.show_query(page.view.query().toggled("requesting", "MX", on=True))
    known.recent.remember()
    known.go_to("topics")
    [entry] = known.recent.entries()
    assert (entry.words, entry.hint) == ("Requesting: Mexico", "Everything")
    known.recent.open(entry.search)
    assert page_of(known).query.values("requesting") == ("MX",)
    assert stored[-1].recent_searches(known.saved.catalogue)[0]["chosen"] == {"requesting": ["MX"]}


def test_searches_of_late_stand_in_the_menu_and_are_forgotten_by_an_action(
    qtbot: QtBot, known: MainWindow
) -> None:
    forget = known.actions_by_key["forget_searches"]
    assert not forget.isEnabled()
    page_of(known).show_query(replace(page_of(known).view.query(), text="R&D labour"))
    known.recent.remember()
    [menu] = [m for m in known.menuBar().findChildren(QMenu) if "earches" in m.title()]
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions()] == ["R&&D labour  (Everything)"]
    page_of(known).show_query(page_of(known).view.query())
    menu.actions()[0].trigger()
    assert page_of(known).query.text == "R&D labour"
    assert forget.isEnabled()
    forget.trigger()
    assert words(known) == []
    assert not forget.isEnabled()


def test_the_search_line_offers_searches_of_late_and_forgets_one(
    qtbot: QtBot, known: MainWindow
) -> None:
    page = page_of(known)
    asked = page.view.query().toggled("requesting", "MX", on=True)
    for query in (replace(asked, text="infantil"), replace(asked, text="labour")):
        page.show_query(query)
        known.recent.remember()
    line = known.toolbar.search
    assert line._recent == ["labour requesting:Mexico", "infantil requesting:Mexico"]
    line.recent_forgotten.emit("infantil requesting:Mexico")
    assert words(known) == ["labour · Requesting: Mexico"]
    line.recent_forgotten.emit("")
    assert (words(known), line._recent) == ([], [])


def test_a_search_is_copied_as_text_with_what_was_chosen(qtbot: QtBot, known: MainWindow) -> None:
    copy = known.actions_by_key["copy_search"]
    assert not copy.isEnabled()
    page = page_of(known)
    page.show_query(replace(page.view.query().toggled("topic", "child-labour", on=True), text="x"))
    copy.trigger()
    assert QGuiApplication.clipboard().text() == 'x topic:"Child labour"'


def test_what_the_list_asks_in_any_case_is_not_repeated(qtbot: QtBot, known: MainWindow) -> None:
    page = known.list_page("projects")
    page.show_query(replace(page.view.query(), text="labour"))
    known.recent.remember()
    [entry] = known.recent.entries()
    assert (entry.words, entry.text, entry.hint) == ("labour", "labour", "Projects")
    assert page.query.values("kind") == ("project",)


def test_odd_searches_in_the_settings_are_passed_over(known: MainWindow) -> None:
    odd = ({"text": 5}, {"text": "labour", "view": "archive"}, {})
    known.settings = replace(known.settings, searches={known.saved.catalogue: odd})
    assert [(e.words, e.hint) for e in known.recent.entries()] == [("labour", "Everything")]
