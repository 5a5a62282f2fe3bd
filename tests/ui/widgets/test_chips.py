from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QTreeView
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.chips import Chip, ChipEdit, ChipList
from coopdesk.ui.widgets.suggestions import Choice

TOPICS = [
    Choice("li", "Labour inspection"),
    Choice("lm", "Labour migration"),
    Choice("cl", "Child labour", "ILO C182"),
]


def topics(text: str) -> Sequence[Choice]:
    return [choice for choice in TOPICS if text.casefold() in choice.label.casefold()]


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Send a key to whatever has the focus, or to the open suggestions as a window system does."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    qtbot.keyClick(target, key)


@pytest.fixture
def edit(qtbot: QtBot) -> ChipEdit:
    edit = ChipEdit("Topics")
    qtbot.addWidget(edit)
    edit.set_completer_source(topics)
    edit.resize(400, 60)
    edit.show()
    qtbot.waitExposed(edit)
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(lambda: edit.focusProxy().hasFocus())
    return edit


def test_enter_takes_the_highlighted_suggestion(edit: ChipEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edit.changed):
        qtbot.keyClicks(edit.focusProxy(), "labour i")
        press(qtbot, Qt.Key.Key_Return)
    assert edit.keys() == ["li"]
    assert edit.rest() == ""


def test_a_comma_takes_the_one_moved_to(edit: ChipEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit.focusProxy(), "labour")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Comma)
    assert edit.keys() == ["lm"]
    assert edit.rest() == ""


def test_backspace_in_an_empty_line_removes_the_last(edit: ChipEdit, qtbot: QtBot) -> None:
    edit.set_chips(TOPICS)
    with qtbot.waitSignal(edit.changed):
        press(qtbot, Qt.Key.Key_Backspace)
    assert edit.keys() == ["li", "lm"]


def test_arrows_walk_into_the_chips_and_delete_removes(edit: ChipEdit, qtbot: QtBot) -> None:
    edit.set_chips(TOPICS)
    press(qtbot, Qt.Key.Key_Left)
    press(qtbot, Qt.Key.Key_Left)
    press(qtbot, Qt.Key.Key_Delete)
    assert edit.keys() == ["li", "cl"]
    assert edit.focusProxy().hasFocus()


def test_the_same_thing_is_taken_once(edit: ChipEdit) -> None:
    edit.add(TOPICS[0])
    edit.add(TOPICS[0])
    assert edit.keys() == ["li"]


def test_unknown_text_stays_in_the_line(edit: ChipEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit.focusProxy(), "Geneva")
    press(qtbot, Qt.Key.Key_Return)
    assert edit.keys() == []
    assert edit.rest() == "Geneva"


def test_free_text_is_handed_over(qtbot: QtBot) -> None:
    edit = ChipEdit("Tags", free_text=True)
    qtbot.addWidget(edit)
    edit.set_completer_source(topics)
    edit.show()
    with qtbot.waitSignal(edit.unknown) as unknown:
        qtbot.keyClicks(edit.focusProxy(), "north,")
    assert unknown.args == ["north"]
    assert edit.rest() == ""


def test_more_chips_make_more_lines(edit: ChipEdit) -> None:
    edit.set_chips(TOPICS)
    assert edit.layout().heightForWidth(150) > edit.layout().heightForWidth(600)


def test_a_list_tells_what_is_removed_by_key_and_by_cross(qtbot: QtBot) -> None:
    chips = ChipList("Read as")
    qtbot.addWidget(chips)
    chips.set_chips(TOPICS)
    chips.show()
    first = chips.findChildren(Chip)[0]
    with qtbot.waitSignal(chips.removed) as removed:
        qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert removed.args == ["li"]
    with qtbot.waitSignal(chips.removed):
        at = QPoint(first.width() - 6, first.height() // 2)
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(chips.opened) as opened:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
    assert opened.args == ["li"]
    chips.set_chips(TOPICS[1:])
    assert chips.keys() == ["lm", "cl"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_the_keys_of_a_chip_go_before_those_of_the_window(qtbot: QtBot, key: Qt.Key) -> None:
    window, deleted = QMainWindow(), list[bool]()
    qtbot.addWidget(window)
    delete = QAction("Delete", window)
    delete.setShortcut(key)
    delete.triggered.connect(lambda: deleted.append(True))
    window.addAction(delete)
    chips = ChipList("Read as", window)
    chips.set_chips(TOPICS)
    window.setCentralWidget(chips)
    window.show()
    window.activateWindow()
    first = chips.findChildren(Chip)[0]
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    with qtbot.waitSignal(chips.removed) as removed:
        qtbot.keyClick(first, key)
    assert removed.args == ["li"]
    assert deleted == []


def test_every_part_has_a_name(edit: ChipEdit) -> None:
    edit.set_chips(TOPICS)
    line = edit.findChild(QLineEdit)
    assert line is not None
    assert line.accessibleName() == "Topics"
    assert [chip.accessibleName() for chip in edit.findChildren(Chip)] == [
        choice.label for choice in TOPICS
    ]


def test_hints_stand_beside_the_suggestions(edit: ChipEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(edit.focusProxy(), "child")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QTreeView)
    assert popup.model().index(0, 1).data() == "ILO C182"
    popup.hide()
