"""Saved searches in the window: kept, opened, new since the last look, renamed, moved, removed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import delete_records, save_record
from coopdesk.catalogue.searches import Search, remove_search, save_search
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record
from coopdesk.settings import Settings
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.main_window import saved as saved_module
from coopdesk.ui.main_window.navigation import KEY, Navigation
from coopdesk.ui.main_window.saved_rows import SEARCH
from coopdesk.ui.main_window.search_name import SearchName
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.widgets.command_palette import CommandPalette
from tests.keyboard import Keyboard

WAGES = Search("projects", Query("wages", {"kind": ("project",)}))


def page_of(window: MainWindow) -> BrowsePage:
    page = window.browse_page()
    assert page
    return page


def trigger(window: MainWindow, action: str) -> None:
    window.actions_by_key[action].trigger()


def rows(navigation: Navigation) -> list[tuple[str, str]]:
    """Return name and count of the saved searches as they are shown."""
    model = navigation.model()
    return [
        (model.index(row, 0).data(), model.index(row, 1).data())
        for row in range(model.rowCount())
        if model.index(row, 0).data(SEARCH)
    ]


def names(window: MainWindow) -> list[str]:
    return [name for name, _ in rows(window.navigation)]


def tip(window: MainWindow, name: str) -> str:
    model = window.navigation.model()
    found = (model.index(row, 0) for row in range(model.rowCount()))
    return next(i.data(Qt.ItemDataRole.ToolTipRole) for i in found if i.data() == name)


def save(qtbot: QtBot, window: MainWindow, name: str, words: str = "labour") -> int:
    """Save a search of everything as the officer would, and return its id."""
    page = window.list_page("everything")
    page.show_query(replace(page.view.query(), text=words))
    window.saved.save(name)
    qtbot.waitUntil(lambda: window.navigation.currentIndex().data() == name)
    return window.navigation.current_search()


def add(background: Background, title: str) -> None:
    background.write(Deed("record_added", title), save_record, Record(kind="project", title=title))


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take a search for looked at as soon as it is in sight."""
    monkeypatch.setattr(saved_module, "LOOKED", 0)


def asked_name(window: MainWindow) -> SearchName:
    [asked] = window.findChildren(SearchName)
    return asked


def test_without_saved_searches_there_is_no_group(window: MainWindow) -> None:
    model = window.navigation.model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "Saved" not in shown
    assert shown[-2:] == ["Trash", "Backups"]


def test_a_search_is_saved_from_the_keyboard_under_a_proposed_name(
    qtbot: QtBot, full_window: MainWindow, keys: Keyboard
) -> None:
    page = page_of(full_window)
    assert not full_window.actions_by_key["save_search"].isEnabled()
    page.show_query(page.view.query().toggled("requesting", "MX", on=True))
    page.search("trabajo infantil")
    qtbot.waitUntil(full_window.actions_by_key["save_search"].isEnabled)
    keys.control(Qt.Key.Key_B)
    line = asked_name(full_window).line
    assert "trabajo infantil" in line.text()
    assert "Mexico" in line.text()
    assert line.selectedText() == line.text()
    qtbot.keyClicks(line, "Child labour")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(full_window) == ["Child labour"])
    qtbot.waitUntil(lambda: "Child labour" in full_window.actions_by_key["undo"].text())
    [kept] = full_window.saved.all()
    assert (kept.search.view, kept.search.query.text) == ("everything", "trabajo infantil")
    assert kept.search.query.values("requesting") == ("MX",)
    qtbot.waitUntil(lambda: full_window.navigation.current_search() == kept.id)


def test_a_name_that_is_taken_is_told_and_an_empty_one_not_kept(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    save(qtbot, full_window, "Wages")
    trigger(full_window, "save_search")
    asked = asked_name(full_window)
    qtbot.keyClicks(asked.line, "WAGES")
    assert asked.hint.text() == "There is one of that name"
    asked.line.clear()
    assert not asked.button.isEnabled()
    qtbot.keyClick(asked.line, Qt.Key.Key_Return)
    assert asked.isVisible()
    qtbot.keyClick(asked.line, Qt.Key.Key_Escape)
    assert not asked.isVisible()
    assert names(full_window) == ["Wages"]


def test_choosing_one_shows_its_list_and_leaving_it_gives_the_list_back(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    projects = full_window.list_page("projects")
    projects.show_query(replace(projects.view.query(), text="infantil"))
    background.write(Deed("search_saved", "Wages"), save_search, "Wages", WAGES)
    qtbot.waitUntil(lambda: names(full_window) == ["Wages"])
    full_window.go_to("topics")

    [saved] = full_window.saved.all()
    full_window.navigation.search_chosen.emit(saved.id)
    assert page_of(full_window) is projects
    assert projects.query.text == "wages"
    qtbot.waitUntil(lambda: full_window.toolbar.search.text() == "wages")
    assert full_window.saved.in_sight() == saved

    full_window.go_to("projects")
    assert page_of(full_window).query.text == "infantil"
    assert full_window.saved.in_sight() is None
    assert full_window.navigation.currentIndex().data(KEY) == "projects"


def test_a_changed_search_can_be_updated_or_is_as_it_was_next_time(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    search_id = save(qtbot, full_window, "Work", "labour")
    update = full_window.actions_by_key["update_search"]
    assert not update.isEnabled()
    page_of(full_window).search("infantil")
    qtbot.waitUntil(update.isEnabled)
    assert "Work" in update.text()

    full_window.go_to("exchanges")
    assert not update.isEnabled()
    full_window.saved.open(search_id)
    assert page_of(full_window).query.text == "labour"

    page_of(full_window).search("infantil")
    qtbot.waitUntil(update.isEnabled)
    trigger(full_window, "update_search")
    qtbot.waitUntil(lambda: not update.isEnabled())
    full_window.go_to("exchanges")
    full_window.saved.open(search_id)
    assert page_of(full_window).query.text == "infantil"
    assert names(full_window) == ["Work"]


def test_the_buttons_to_save_are_there_only_when_there_is_something_to_save(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    page = page_of(full_window)

    def buttons() -> set[str]:
        actions = [b.defaultAction() for b in page.findChildren(QToolButton) if b.isVisible()]
        return {a.objectName() for a in actions if isinstance(a, QAction)}

    assert buttons() == set()
    page.search("labour")
    qtbot.waitUntil(lambda: buttons() == {"save_search"})
    save(qtbot, full_window, "Work")
    page.search("infantil")
    qtbot.waitUntil(lambda: buttons() == {"save_search", "update_search"})


@pytest.mark.usefixtures("at_once")
def test_what_is_new_since_the_last_look_is_counted_until_the_search_is_left(
    qtbot: QtBot, full_window: MainWindow, background: Background, stored: list[Settings]
) -> None:
    search_id = save(qtbot, full_window, "Lighthouses", "lighthouse")
    full_window.go_to("topics")
    add(background, "Visit to a lighthouse")
    add(background, "Another lighthouse")
    qtbot.waitUntil(lambda: rows(full_window.navigation) == [("Lighthouses", "2 •")])
    assert "2 record(s), 2 new since you last looked" in tip(full_window, "Lighthouses")

    full_window.saved.open(search_id)
    note = full_window.status._note
    qtbot.waitUntil(lambda: "new or changed" in note.text())
    qtbot.waitUntil(lambda: len(page_of(full_window).shown()) == 2)
    assert rows(full_window.navigation) == [("Lighthouses", "2 •")]
    note._do()
    assert len(full_window.selected()) == 2

    qtbot.waitUntil(lambda: not full_window.saved._look_soon.isActive())
    full_window.go_to("topics")
    assert rows(full_window.navigation) == [("Lighthouses", "")]
    kept = stored[-1].looked_at(full_window.saved.catalogue, search_id)
    assert kept == full_window.saved._shelf.newest


def test_passing_by_with_the_arrows_is_no_look(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    search_id = save(qtbot, full_window, "Lighthouses", "lighthouse")
    full_window.go_to("topics")
    full_window.saved._look()
    add(background, "Visit to a lighthouse")
    qtbot.waitUntil(lambda: rows(full_window.navigation) == [("Lighthouses", "1 •")])
    full_window.saved.open(search_id)
    full_window.go_to("topics")
    full_window.saved.renew()
    qtbot.waitUntil(lambda: full_window.saved._news._reply is None)
    assert rows(full_window.navigation) == [("Lighthouses", "1 •")]


def test_what_a_colleague_saved_claims_nothing_new_at_first(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    background.write(Deed("search_saved"), save_search, "Theirs", Search("", Query("labour")))
    qtbot.waitUntil(lambda: names(full_window) == ["Theirs"])
    qtbot.waitUntil(lambda: "record" in tip(full_window, "Theirs"))
    assert rows(full_window.navigation) == [("Theirs", "")]


def test_a_search_of_a_list_that_is_not_known_any_more_shows_everything(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    odd = Search("archive", Query("labour"))
    background.write(Deed("search_saved"), save_search, "Odd", odd)
    qtbot.waitUntil(lambda: names(full_window) == ["Odd"])
    full_window.go_to("topics")
    full_window.saved.open(full_window.saved.all()[0].id)
    assert page_of(full_window).view.key == "everything"


def test_f2_renames_in_place_and_counts_meanwhile_disturb_nothing(
    qtbot: QtBot, full_window: MainWindow, keys: Keyboard, background: Background
) -> None:
    save(qtbot, full_window, "Work", "lighthouse")
    navigation = full_window.navigation
    navigation.setFocus()
    qtbot.keyClick(navigation, Qt.Key.Key_F2)
    [line] = navigation.viewport().findChildren(QLineEdit)
    assert line.accessibleName() == "Name of the search"
    keys.write("Light")
    add(background, "Visit to a lighthouse")
    qtbot.waitUntil(lambda: full_window.saved._news.of(full_window.saved.all()[0].id).total == 1)
    assert line.text() == "Light"
    keys.enter()
    qtbot.waitUntil(lambda: "Light" in full_window.actions_by_key["undo"].text())
    qtbot.waitUntil(lambda: [s.name for s in full_window.saved.all()] == ["Light"])
    trigger(full_window, "undo")
    qtbot.waitUntil(lambda: names(full_window) == ["Work"])


def test_an_empty_name_is_put_back(qtbot: QtBot, full_window: MainWindow, keys: Keyboard) -> None:
    save(qtbot, full_window, "Work")
    full_window.navigation.setFocus()
    qtbot.keyClick(full_window.navigation, Qt.Key.Key_F2)
    [line] = full_window.navigation.viewport().findChildren(QLineEdit)
    line.clear()
    keys.enter()
    assert names(full_window) == ["Work"]


def test_delete_removes_the_search_and_not_the_selected_records(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    save(qtbot, full_window, "Work", "labour")
    page = page_of(full_window)
    qtbot.waitUntil(lambda: 0 < len(page.shown()) < 32)
    found = len(page.shown())
    page.table.selectAll()
    full_window.navigation.setFocus()
    qtbot.keyClick(full_window.navigation, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(full_window) == [])
    assert len(page.shown()) == found
    assert page.query.text == "labour"  # nothing jumps
    assert full_window.navigation.currentIndex().data(KEY) == "everything"
    assert full_window.status._note.text() == "Search “Work” removed"
    full_window.status._note._do()
    qtbot.waitUntil(lambda: names(full_window) == ["Work"])


def test_alt_and_arrows_move_a_search_however_fast(qtbot: QtBot, full_window: MainWindow) -> None:
    for name in ("a", "b", "c"):
        save(qtbot, full_window, name)
    navigation = full_window.navigation
    navigation.setFocus()
    for _ in range(3):  # once more than there is room
        qtbot.keyClick(navigation, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(full_window) == ["c", "a", "b"]
    assert navigation.currentIndex().data() == "c"
    qtbot.keyClick(navigation, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names(full_window) == ["a", "c", "b"]
    qtbot.waitUntil(lambda: "moving" in full_window.actions_by_key["undo"].text())
    qtbot.waitUntil(lambda: not full_window._background._writing)
    trigger(full_window, "undo")
    qtbot.waitUntil(lambda: names(full_window) == ["c", "a", "b"])


@pytest.mark.parametrize(
    ("onto", "below", "expected"),
    [("a", False, ["c", "a", "b"]), ("a", True, ["a", "c", "b"]), ("c", True, ["a", "b", "c"])],
)
def test_a_search_is_dragged_to_its_place(
    qtbot: QtBot, full_window: MainWindow, onto: str, below: bool, expected: list[str]
) -> None:
    for name in ("a", "b", "c"):
        save(qtbot, full_window, name)
    drop(full_window.navigation, onto, below=below)
    assert names(full_window) == expected


def test_a_search_cannot_be_dragged_among_the_pages(qtbot: QtBot, full_window: MainWindow) -> None:
    for name in ("a", "b"):
        save(qtbot, full_window, name)
    drop(full_window.navigation, "Projects", below=True)
    assert names(full_window) == ["a", "b"]


def drop(navigation: Navigation, onto: str, *, below: bool) -> None:
    """Drop the current row on the upper or lower half of another."""

    class Dropped(QDropEvent):
        def source(self) -> Navigation:
            return navigation

    model = navigation.model()
    index = next(
        model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == onto
    )
    rect = navigation.visualRect(index)
    where = QPointF(rect.center().x(), rect.bottom() - 1 if below else rect.top() + 1)
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    navigation.dropEvent(Dropped(where, Qt.DropAction.MoveAction, QMimeData(), button, none))


def test_a_right_click_offers_what_can_be_done_with_a_search(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    for name in ("a", "b"):
        save(qtbot, full_window, name)
    keyboard = QContextMenuEvent.Reason.Keyboard
    full_window.navigation.contextMenuEvent(QContextMenuEvent(keyboard, QPoint(), QPoint()))
    [menu] = [m for m in full_window.findChildren(QMenu) if m.isVisible()]
    offered = {
        a.text().split("\t")[0].replace("&", ""): a.isEnabled()
        for a in menu.actions()
        if not a.isSeparator()
    }
    assert offered == {
        "Update with what is asked now": False,
        "Rename": True,
        "Move up": True,
        "Move down": False,
        "Remove": True,
    }
    next(a for a in menu.actions() if "up" in a.text()).trigger()
    menu.close()
    assert names(full_window) == ["b", "a"]


def test_saved_searches_are_gone_to_by_typing(qtbot: QtBot, full_window: MainWindow) -> None:
    save(qtbot, full_window, "Lighthouses", "lighthouse")
    full_window.go_to("topics")
    trigger(full_window, "go_to")
    [palette] = full_window.findChildren(CommandPalette)
    line = palette.findChildren(QLineEdit)[0]
    qtbot.keyClicks(line, "lightho")
    qtbot.waitUntil(lambda: "Lighthouses" in palette.shown())
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert page_of(full_window).query.text == "lighthouse"


def test_undoing_a_save_leaves_what_was_asked_in_sight(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    save(qtbot, full_window, "Work", "labour")
    qtbot.waitUntil(lambda: "Work" in full_window.actions_by_key["undo"].text())
    trigger(full_window, "undo")
    qtbot.waitUntil(lambda: names(full_window) == [])
    assert page_of(full_window).query.text == "labour"
    assert full_window.saved.in_sight() is None


def test_a_search_removed_elsewhere_while_it_is_in_sight_is_left(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    search_id = save(qtbot, full_window, "Work", "labour")
    background.write(Deed("search_removed", "Work"), remove_search, search_id)
    qtbot.waitUntil(lambda: full_window.saved.in_sight() is None)
    assert names(full_window) == []
    full_window.saved.open(search_id)  # as from a palette that was open
    assert full_window.saved.in_sight() is None


def test_every_row_says_its_name_and_count(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    save(qtbot, full_window, "Lighthouses", "lighthouse")
    full_window.go_to("topics")
    full_window.saved._look()
    add(background, "Visit to a lighthouse")
    qtbot.waitUntil(lambda: rows(full_window.navigation) == [("Lighthouses", "1 •")])
    model = full_window.navigation.model()
    spoken = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
        if model.index(row, 0).data(SEARCH)
    ]
    assert spoken == ["Lighthouses, saved search: 1 record(s), 1 new since you last looked"]


def test_a_catalogue_that_is_read_only_keeps_the_order_it_has(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    ids = [save(qtbot, full_window, name) for name in ("a", "b")]
    qtbot.waitUntil(lambda: not background._writing)
    background.sessions.read_only = True
    with qtbot.waitSignal(background.refused):
        full_window.saved.put_in_order(ids[1], [ids[1], ids[0]])
    qtbot.waitUntil(lambda: names(full_window) == ["a", "b"])
    for box in QApplication.topLevelWidgets():
        if box is not full_window:
            box.close()


def test_records_moved_to_the_trash_leave_the_count(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    add(background, "Visit to a lighthouse")
    save(qtbot, full_window, "Lighthouses", "lighthouse")
    page = page_of(full_window)
    qtbot.waitUntil(lambda: len(page.shown()) == 1)
    qtbot.waitUntil(lambda: "1 record" in tip(full_window, "Lighthouses"))
    background.write(Deed("records_deleted"), delete_records, list(page.shown()))
    qtbot.waitUntil(lambda: "0 record" in tip(full_window, "Lighthouses"))
