"""The window as a whole: pages, search, menus, forms, trash, and leaving without losing a word."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.records import delete_records, purge_records
from coopdesk.catalogue.topic_changes import change_topic
from coopdesk.catalogue.topics import all_topics
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.settings import Settings
from coopdesk.ui.actions import ACTIONS, MENUS
from coopdesk.ui.browse.columns import COLUMNS
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.duplicates import DuplicatesPage, TwoRecordsWindow
from coopdesk.ui.duplicates.panel import AS_ONE
from coopdesk.ui.main_window.navigation import places
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.record_form.form import RecordForm
from coopdesk.ui.welcome.empty_page import EmptyPage
from coopdesk.ui.widgets.command_palette import CommandPalette
from coopdesk.ui.widgets.empty_state import EmptyState
from tests.keyboard import Keyboard


def trigger(window: MainWindow, action: str) -> None:
    window.actions_by_key[action].trigger()


def page_of(window: MainWindow) -> BrowsePage:
    page = window.browse_page()
    assert page
    return page


def cell_texts(page: BrowsePage, column: str) -> set[str]:
    """Return what the filled cells of a column say, part by part."""
    shown, model = page.table.visible_columns(), page.table.model()
    place = [each.key for each in COLUMNS].index(column)
    assert column in shown
    cells = (model.index(row, place).data() for row in range(min(model.rowCount(), 40)))
    return {part for cell in cells for part in str(cell or "").split(", ")}


def forms() -> list[RecordForm]:
    return [
        w for w in QApplication.topLevelWidgets() if isinstance(w, RecordForm) and w.isVisible()
    ]


def question() -> QMessageBox | None:
    boxes = [w for w in QApplication.allWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    return boxes[-1] if boxes else None


def answer(qtbot: QtBot, button: QMessageBox.StandardButton) -> None:
    qtbot.waitUntil(lambda: question() is not None)
    box = question()
    assert box
    box.button(button).click()


def test_an_empty_catalogue_offers_the_first_steps(qtbot: QtBot, window: MainWindow) -> None:
    def offered() -> EmptyPage | None:
        return page_of(window).findChild(EmptyPage)

    qtbot.waitUntil(lambda: offered() is not None)
    page = offered()
    assert page
    page.sample_wanted.emit()
    qtbot.waitUntil(lambda: len(page_of(window).shown()) == 10)  # the exchanges among them


def test_every_page_opens_and_counts_its_records(qtbot: QtBot, full_window: MainWindow) -> None:
    for place in places():
        if place.key:
            full_window.go_to(place.key)
    qtbot.waitUntil(lambda: counts_shown(full_window)["Everything"] == "32")
    counts = counts_shown(full_window)
    assert counts["Exchanges"] == "10"
    assert counts["Projects"] == "11"


def counts_shown(window: MainWindow) -> dict[str, str]:
    model = window.navigation.model()
    return {
        model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())
    }


def test_what_is_typed_stays_with_its_page(qtbot: QtBot, full_window: MainWindow) -> None:
    full_window.toolbar.search.setText("trabajo infantil")
    qtbot.waitUntil(lambda: len(page_of(full_window).shown()) == 1)
    full_window.go_to("projects")
    assert full_window.toolbar.search.text() == ""
    full_window.go_to("everything")
    assert full_window.toolbar.search.text() == "trabajo infantil"


def test_nothing_found_says_so_and_shows_all_again(qtbot: QtBot, full_window: MainWindow) -> None:
    page = page_of(full_window)
    full_window.toolbar.search.setText("lighthouse")
    qtbot.waitUntil(lambda: not page.shown())
    qtbot.waitUntil(lambda: len(page.findChildren(EmptyState)) == 1)
    [empty] = page.findChildren(EmptyState)
    assert empty.isVisible()
    empty.findChildren(QAbstractButton)[0].click()
    qtbot.waitUntil(lambda: len(page.shown()) == 32)
    assert full_window.toolbar.search.text() == ""


def test_deleting_moves_to_the_trash_from_where_it_is_restored(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    page = page_of(full_window)
    chosen = list(page.shown())[:3]
    page.table.select_keys(chosen)
    trigger(full_window, "delete")
    qtbot.waitUntil(lambda: len(page.shown()) == 29)

    trash = full_window.list_page("trash")
    qtbot.waitUntil(lambda: sorted(trash.shown()) == sorted(chosen))
    trash.table.selectAll()
    trigger(full_window, "restore")
    qtbot.waitUntil(lambda: not trash.shown())
    qtbot.waitUntil(lambda: len(page.shown()) == 32)


def test_undo_is_named_in_the_menu(qtbot: QtBot, full_window: MainWindow) -> None:
    undo = full_window.actions_by_key["undo"]
    qtbot.waitUntil(lambda: "sample" in undo.text().lower())
    trigger(full_window, "undo")
    qtbot.waitUntil(lambda: not page_of(full_window).shown())
    redo = full_window.actions_by_key["redo"]
    qtbot.waitUntil(lambda: "sample" in redo.text().lower())


def test_a_record_is_opened_once(qtbot: QtBot, full_window: MainWindow) -> None:
    page = page_of(full_window)
    page.table.select_keys(list(page.shown())[:1])
    trigger(full_window, "open_record")
    qtbot.waitUntil(lambda: len(forms()) == 1)
    trigger(full_window, "open_record")
    assert len(forms()) == 1


def test_a_record_asked_for_twice_at_once_is_opened_once(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    page = page_of(full_window)
    page.table.select_keys(list(page.shown())[:1])
    trigger(full_window, "open_record")
    trigger(full_window, "open_record")
    read_after_both: list[object] = []
    background.read(all_topics).then(read_after_both.append)
    qtbot.waitUntil(lambda: bool(read_after_both))
    assert len(forms()) == 1


def test_a_duplicate_is_a_new_unsaved_record(qtbot: QtBot, full_window: MainWindow) -> None:
    page = page_of(full_window)
    page.table.select_keys(list(page.shown())[:1])
    trigger(full_window, "duplicate")
    qtbot.waitUntil(lambda: len(forms()) == 1)
    value = forms()[0].value()
    assert (value.id, value.uid) == (0, "")
    assert value.title


@pytest.mark.parametrize("button", ["Save", "Discard", "Cancel"])
def test_leaving_asks_about_unsaved_typing(
    qtbot: QtBot, window: MainWindow, keys: Keyboard, button: str
) -> None:
    trigger(window, "new_exchange")
    qtbot.waitUntil(lambda: len(forms()) == 1)
    forms()[0].activateWindow()
    qtbot.waitUntil(forms()[0].isActiveWindow)
    keys.write("Visit")

    window.close()
    assert window.isVisible()
    answer(qtbot, getattr(QMessageBox.StandardButton, button))
    if button == "Cancel":
        qtbot.waitUntil(lambda: question() is None)
        assert window.isVisible()
        forms()[0].set_value(Record())
        forms()[0].close()
        assert window.isVisible()
    else:
        qtbot.waitUntil(lambda: not window.isVisible())
        assert forms() == []


def test_columns_and_panes_are_remembered(
    qtbot: QtBot, full_window: MainWindow, stored: list[Settings]
) -> None:
    trigger(full_window, "facets")
    full_window.close()
    views = stored[-1].views
    assert views["window"]["facets"] is False
    assert "list everything" in views


def test_every_control_has_a_name(qtbot: QtBot, full_window: MainWindow) -> None:
    for place in places():
        if place.key:
            full_window.go_to(place.key)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for kind in (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
        for widget in full_window.findChildren(kind)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.isHidden()
        and not spoken(widget)
    ]
    assert nameless == []


def spoken(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text or widget.toolTip()


def test_any_record_is_gone_to_by_typing(qtbot: QtBot, full_window: MainWindow) -> None:
    full_window.go_to("topics")
    trigger(full_window, "go_to")
    [palette] = full_window.findChildren(CommandPalette)
    qtbot.keyClicks(palette.findChildren(QLineEdit)[0], "human resources albania")
    wanted = "IPA 2010 on Human Resources Development programme"
    qtbot.waitUntil(lambda: wanted in palette.shown())
    qtbot.keyClick(palette.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: full_window.browse_page() is not None)
    qtbot.waitUntil(lambda: wanted in page_of(full_window).pane.plain_text())


def test_f6_goes_round_the_panes(qtbot: QtBot, full_window: MainWindow) -> None:
    full_window.navigation.setFocus()
    seen = []
    for _ in range(4):
        trigger(full_window, "next_pane")
        seen.append(QApplication.focusWidget())
    page = page_of(full_window)
    assert seen[0] is full_window.toolbar.search
    assert seen[1] is page.table
    assert page.pane.isAncestorOf(seen[2])
    assert seen[3] is full_window.navigation


def test_shortcuts_mean_one_thing_each(window: MainWindow) -> None:
    seen: dict[str, str] = {}
    for key, action in window.actions_by_key.items():
        for sequence in action.shortcuts():
            assert seen.setdefault(sequence.toString(), key) == key
            assert len(sequence.toString()) > 1, "no bare letters"


def test_every_action_stands_in_a_menu() -> None:
    shown = {name for _key, _title, names in MENUS for name in names.split()}
    assert {spec.key for spec in ACTIONS} <= shown


def test_another_catalogue_is_asked_for_by_dropping_or_choosing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, background: Background
) -> None:
    with qtbot.waitSignal(window.catalogue_wanted) as wanted:
        window._open_catalogue(tmp_path / "other.coopdesk")
    assert wanted.args == [tmp_path / "other.coopdesk", False]


def test_a_right_click_offers_what_can_be_done(qtbot: QtBot, full_window: MainWindow) -> None:
    page = page_of(full_window)
    page.table.select_keys(list(page.shown())[:1])
    where = page.table.visualRect(page.table.currentIndex()).center()
    page.table.customContextMenuRequested.emit(where)
    menus = [m for m in full_window.findChildren(QMenu) if m.isVisible()]
    offered = {action.objectName() for menu in menus for action in menu.actions()}
    assert {"open_record", "duplicate", "history", "delete"} <= offered
    assert "restore" not in offered
    for menu in menus:
        menu.close()


def test_what_is_removed_for_good_offers_no_undo(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    page = page_of(full_window)
    chosen = list(page.shown())[:1]
    background.write(Deed("records_deleted"), delete_records, chosen)
    background.write(Deed("records_purged"), purge_records, chosen)
    qtbot.waitUntil(lambda: not full_window.actions_by_key["undo"].isEnabled())
    buttons = full_window.status.findChildren(QToolButton)
    assert [b.text() for b in buttons if b.isVisible() and b.text() == "Undo"] == []


def test_a_catalogue_with_everything_in_the_trash_is_not_called_empty(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    page = page_of(full_window)
    background.write(Deed("records_deleted", count=32), delete_records, list(page.shown()))
    qtbot.waitUntil(lambda: not page.shown())
    qtbot.waitUntil(lambda: counts_shown(full_window)["Trash"] == "32")
    qtbot.waitUntil(lambda: page.findChildren(EmptyPage) == [])


def test_staying_with_one_form_withdraws_the_questions_of_the_others(
    qtbot: QtBot, window: MainWindow
) -> None:
    for title in ("One", "Two"):
        window.forms.open_new("exchange").set_value(Record(title=title))
    window.close()
    qtbot.waitUntil(lambda: len(questions()) == 2)
    questions()[0].button(QMessageBox.StandardButton.Cancel).click()
    qtbot.waitUntil(lambda: questions() == [])
    assert window.isVisible()
    for form in forms():
        form.set_value(Record())
        form.close()


def questions() -> list[QMessageBox]:
    return [w for w in QApplication.allWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


def test_a_topic_renamed_is_called_so_at_once_in_lists_chips_and_searches(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    page = full_window.list_page("everything")
    full_window.toolbar.search.setText("labour inspection")
    qtbot.waitUntil(lambda: 0 < len(page.shown()) < 10)
    found = set(page.shown())
    with background.sessions.reading() as session:
        entry = next(e for e in all_topics(session) if e.code == "labour-inspection")
    renamed = replace(entry, labels={**entry.labels, "en": "Inspectorates"})
    background.write(Deed("topic_changed"), change_topic, entry.code, renamed)
    qtbot.waitUntil(lambda: "Inspectorates" in cell_texts(page, "topics"))

    full_window.toolbar.search.setText("inspectorates")
    qtbot.waitUntil(lambda: set(page.shown()) == found)
    chip = page.chips.chip("0")
    assert chip is not None
    assert chip.text() == "Inspectorates"


def test_what_is_typed_where_no_list_is_goes_on_in_the_list_of_everything(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    page = full_window.list_page("everything")
    full_window.toolbar.search.setText("mexico")
    qtbot.waitUntil(lambda: len(page.shown()) < 32)
    full_window.go_to("topics")
    full_window.toolbar.focus_search()
    qtbot.keyClicks(full_window.toolbar.search, "fiji")
    assert full_window.toolbar.search.text() == "fiji"
    qtbot.waitUntil(lambda: len(page.shown()) == 1)


def test_an_empty_answer_names_the_lists_that_have_one(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    page = full_window.list_page("exchanges")
    full_window.toolbar.search.setText("fiji")

    def steps() -> list[QAbstractButton]:
        buttons = page.table.findChildren(QAbstractButton)
        return [b for b in buttons if b.isVisible() and b.text() == "Search everything"]

    qtbot.waitUntil(lambda: len(steps()) == 1)
    told = [label.text() for label in page.table.findChildren(QLabel) if label.isVisible()]
    assert any("Projects 1" in text for text in told)
    steps()[0].click()
    everything = page_of(full_window)
    assert everything.view.key == "everything"
    qtbot.waitUntil(lambda: len(everything.shown()) == 1)
    assert full_window.toolbar.search.text() == "fiji"


def test_the_trash_is_not_called_empty_when_a_search_finds_nothing_in_it(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    some = full_window.list_page("everything").shown()[0]
    background.write(Deed("records_deleted"), delete_records, [some])
    trash = full_window.list_page("trash")
    qtbot.waitUntil(lambda: list(trash.shown()) == [some])
    full_window.toolbar.search.setText("zzz")
    qtbot.waitUntil(lambda: not trash.shown())

    def told() -> list[str]:
        return [label.text() for label in trash.table.findChildren(QLabel) if label.isVisible()]

    qtbot.waitUntil(lambda: "Nothing in the trash answers to that" in told())


def test_two_selected_records_are_compared_and_merged_from_the_list(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    page = page_of(full_window)
    compare, merge = (full_window.actions_by_key[key] for key in ("compare", "merge_records"))
    page.show_records(list(page.shown())[:1])
    assert not compare.isEnabled()
    page.search('"in hazardous work"')
    qtbot.waitUntil(lambda: len(page.shown()) == 2)
    page.table.selectAll()
    qtbot.waitUntil(compare.isEnabled)
    for action, title in ((compare, "Compare two records"), (merge, "Merge two records")):
        action.trigger()
        window = full_window.findChildren(TwoRecordsWindow)[-1]
        assert window.windowTitle() == title
        qtbot.waitUntil(lambda window=window: window.panel.choices() is not None)
    window.panel.show_part(AS_ONE)
    assert "Hazardous Work" in window.panel.preview.plain_text()
    window.panel.merge_button.click()
    qtbot.waitUntil(lambda: len(page.shown()) == 1)


def test_the_page_of_duplicates_opens_forms_and_is_refreshed_by_its_key(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    full_window.go_to("duplicates")
    page = full_window.pages.currentWidget()
    assert isinstance(page, DuplicatesPage)
    qtbot.waitUntil(lambda: page.list.count() == 1)
    full_window.actions_by_key["refresh"].trigger()
    assert page.search.is_going_on
    qtbot.waitUntil(lambda: not page.search.is_going_on)
    qtbot.waitUntil(page.panel.open_button.isEnabled)
    with qtbot.waitSignals([full_window.pages.opened] * 2):
        page.panel.open_button.click()


def test_the_buttons_of_the_trash_leave_no_line_blank(full_window: MainWindow) -> None:
    page = full_window.list_page("trash")
    restore = full_window.actions_by_key["restore"]
    buttons = page.findChildren(QToolButton)
    [room] = [b.parentWidget() for b in buttons if b.defaultAction() is restore]
    shown = [b for b in room.findChildren(QToolButton) if b.isVisibleTo(room)]
    tall = sum(button.sizeHint().height() for button in shown)
    beneath_each_other = room.layout().heightForWidth(1)
    assert beneath_each_other == tall + room.layout().spacing() * (len(shown) - 1)
