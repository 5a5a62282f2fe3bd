"""The search line: it completes without being in the way, and recalls what was searched for."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.search_edit import SearchEdit
from tests.keyboard import Keyboard

LEFT_BUTTON = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
DELETE, ESCAPE = Qt.Key.Key_Delete, Qt.Key.Key_Escape


@dataclass(frozen=True)
class Ending:
    insert: str
    label: str
    hint: str = ""


@dataclass(frozen=True)
class Endings:
    start: int
    end: int
    choices: tuple[Ending, ...]


KNOWN = (
    Ending("requesting:", "requesting:", "Who asked"),
    Ending("Mexico ", "Mexico", "Country"),
    Ending("Mexican ", "Mexican"),
)


def completed(text: str, cursor: int) -> Endings:
    start = text.rfind(" ", 0, cursor) + 1
    word = text[start:cursor].casefold()
    found = [each for each in KNOWN if word and each.label.casefold().startswith(word)]
    return Endings(start, cursor, tuple(found))


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[SearchEdit]:
    for edit in window_with_line(qtbot):
        edit.set_source(completed)
        yield edit


def window_with_line(qtbot: QtBot) -> Iterator[SearchEdit]:
    window = QWidget()
    window.resize(700, 60)
    edit = SearchEdit(window)
    edit.resize(600, 30)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    yield edit
    edit.close_suggestions()


def press(qtbot: QtBot, key: Qt.Key) -> None:
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    qtbot.keyClick(target, key)


def press_down(qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Down)


def popup() -> QTreeView | None:
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QTreeView) else None


def offered() -> list[str]:
    tree = popup()
    model = tree.model() if tree else None
    return [model.index(row, 0).data() for row in range(model.rowCount())] if model else []


def type_and_wait(qtbot: QtBot, keys: Keyboard, text: str) -> None:
    keys.write(text)
    qtbot.waitUntil(lambda: popup() is not None)


def test_endings_are_offered_once_typing_pauses(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    keys.write("me")
    assert popup() is None
    qtbot.waitUntil(lambda: offered() == ["Mexico", "Mexican"])


def test_typing_goes_on_below_open_suggestions(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    type_and_wait(qtbot, keys, "me")
    keys.write("xica")
    assert line.text() == "mexica"
    assert offered() == ["Mexican"]
    keys.write("x")
    assert popup() is None


def test_enter_searches_whatever_is_suggested(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    type_and_wait(qtbot, keys, "me")
    with qtbot.waitSignal(line.left):
        keys.enter()
    assert line.text() == "me"
    assert popup() is None


def test_enter_takes_the_suggestion_gone_to(qtbot: QtBot, line: SearchEdit, keys: Keyboard) -> None:
    type_and_wait(qtbot, keys, "visit me")
    press_down(qtbot)
    with qtbot.assertNotEmitted(line.left):
        keys.enter()
    assert line.text() == "visit Mexico "
    assert popup() is None


def test_tab_takes_the_suggestion_gone_to_and_stays(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    type_and_wait(qtbot, keys, "me")
    press_down(qtbot)
    press_down(qtbot)
    keys.tab()
    assert line.text() == "Mexican "
    assert line.hasFocus()


def test_what_stands_behind_the_cursor_stays(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    line.setText("m 2019")
    line.setCursorPosition(1)
    type_and_wait(qtbot, keys, "e")
    press_down(qtbot)
    keys.enter()
    assert line.text() == "Mexico  2019"
    assert line.cursorPosition() == len("Mexico ")


def test_letters_beyond_the_first_plane_move_nothing(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    line.setText("🌍🌍 ")
    type_and_wait(qtbot, keys, "mexica")
    press_down(qtbot)
    keys.enter()
    assert line.text() == "🌍🌍 Mexican "
    line.select(3, 10)
    assert line.selectedText() == "Mexican"


def test_a_field_that_was_taken_asks_for_its_value(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    asked: list[str] = []

    def source(text: str, cursor: int) -> Endings:
        asked.append(text)
        return completed(text, cursor)

    line.set_source(source)
    type_and_wait(qtbot, keys, "requ")
    press_down(qtbot)
    keys.enter()
    assert asked[-1] == "requesting:"


def test_a_word_that_stands_there_already_is_not_offered(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    type_and_wait(qtbot, keys, "Mexica")
    keys.write("n")
    assert popup() is None


def test_escape_closes_then_clears_then_leaves(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    type_and_wait(qtbot, keys, "me")
    press(qtbot, ESCAPE)
    assert popup() is None
    assert line.text() == "me"
    press(qtbot, ESCAPE)
    assert line.text() == ""
    with qtbot.waitSignal(line.left):
        press(qtbot, ESCAPE)


def test_down_goes_into_suggestions_that_were_still_to_come(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    keys.write("me")
    press_down(qtbot)
    keys.enter()
    assert line.text() == "Mexico "


def test_down_leads_to_the_list_where_nothing_is_suggested(qtbot: QtBot, line: SearchEdit) -> None:
    line.setText("safety")
    with qtbot.waitSignal(line.left):
        press_down(qtbot)
    line.clear()
    with qtbot.waitSignal(line.left):
        press_down(qtbot)


def test_names_found_later_are_added(qtbot: QtBot, line: SearchEdit, keys: Keyboard) -> None:
    type_and_wait(qtbot, keys, "me")
    press_down(qtbot)
    press_down(qtbot)
    line.add_choices("me", 2, [Ending('"Mexican ministry" ', "Mexican ministry", "Organisation")])
    assert offered() == ["Mexico", "Mexican", "Mexican ministry"]
    keys.enter()
    assert line.text() == "Mexican "


def test_names_found_for_what_is_no_longer_typed_are_dropped(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    type_and_wait(qtbot, keys, "mex")
    line.add_choices("me", 2, [Ending("Metro ", "Metro")])
    assert "Metro" not in offered()


def test_down_in_the_empty_line_recalls(qtbot: QtBot, line: SearchEdit, keys: Keyboard) -> None:
    line.set_recent(["child labour", "requesting:Mexico"])
    press_down(qtbot)
    assert offered() == ["child labour", "requesting:Mexico", "Forget all of these"]
    press_down(qtbot)
    keys.enter()
    assert line.text() == "requesting:Mexico"


def test_delete_forgets_a_recent_search(qtbot: QtBot, line: SearchEdit) -> None:
    line.set_recent(["child labour", "requesting:Mexico"])
    press_down(qtbot)
    with qtbot.waitSignal(line.recent_forgotten) as forgotten:
        press(qtbot, DELETE)
    assert forgotten.args == ["child labour"]
    line.set_recent(["requesting:Mexico"])
    assert offered()[0] == "requesting:Mexico"


def test_all_recent_searches_are_forgotten_at_once(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    line.set_recent(["child labour"])
    press_down(qtbot)
    press_down(qtbot)
    with qtbot.waitSignal(line.recent_forgotten) as forgotten:
        keys.enter()
    assert forgotten.args == [""]
    assert line.text() == ""


def test_suggestions_open_below_the_word(qtbot: QtBot, line: SearchEdit, keys: Keyboard) -> None:
    type_and_wait(qtbot, keys, "me")
    tree = popup()
    assert tree
    at_start = tree.x()
    assert tree.width() < line.width()
    line.close_suggestions()
    line.setText("many words before it ")
    type_and_wait(qtbot, keys, "me")
    assert tree.x() > at_start
    assert tree.y() >= line.mapToGlobal(line.rect().bottomLeft()).y()


def test_a_click_beside_the_suggestions_does_what_it_was_for(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard
) -> None:
    button = QPushButton("Do", line.window())
    button.setGeometry(610, 0, 60, 30)
    button.show()
    type_and_wait(qtbot, keys, "me")
    tree = popup()
    assert tree
    with qtbot.waitSignal(button.clicked):
        at = button.mapToGlobal(button.rect().center())
        qtbot.mouseClick(tree, LEFT_BUTTON, pos=tree.mapFromGlobal(at))
    assert popup() is None


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, CTRL])
def test_a_click_on_a_list_beside_the_suggestions_goes_to_its_row(
    qtbot: QtBot, line: SearchEdit, keys: Keyboard, held: Qt.KeyboardModifier
) -> None:
    beside = QListWidget(line.window())
    beside.addItems(["one", "two"])
    beside.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
    beside.setGeometry(0, 30, 700, 200)
    line.window().resize(700, 400)
    beside.setCurrentRow(0)
    beside.show()
    type_and_wait(qtbot, keys, "me")
    tree = popup()
    assert tree is not None
    two = beside.visualItemRect(beside.item(1)).center()
    two.setX(690)
    at = tree.mapFromGlobal(beside.viewport().mapToGlobal(two))
    assert not tree.rect().contains(at)
    qtbot.mouseClick(tree, LEFT_BUTTON, held, at)
    assert popup() is None
    assert beside.currentRow() == 1
    assert len(beside.selectedItems()) == (2 if held == CTRL else 1)
    assert beside.hasFocus()


def test_shift_f1_asks_for_examples(qtbot: QtBot, line: SearchEdit) -> None:
    with qtbot.waitSignal(line.help_wanted):
        qtbot.keyClick(line, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
