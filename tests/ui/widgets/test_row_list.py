import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.growing_text import GrowingTextEdit
from coopdesk.ui.widgets.marks import MarkButton
from coopdesk.ui.widgets.row_list import RowList

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class WordRow(QLineEdit):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textChanged.connect(self.changed)

    def value(self) -> str:
        return self.text()

    def set_value(self, value: str) -> None:
        self.setText(value)

    def is_empty(self) -> bool:
        return not self.text()


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    rows = RowList("Learning", WordRow)
    qtbot.addWidget(rows)
    rows.show()
    qtbot.waitExposed(rows)
    rows.activateWindow()
    rows.set_values(["one", "two", "three"])
    return rows


def focus(rows: RowList, place: int, qtbot: QtBot) -> QWidget:
    rows.focus_row(place)
    editor = rows.editors()[place]
    qtbot.waitUntil(editor.hasFocus)
    return editor


def test_an_empty_row_waits_below_the_values(rows: RowList) -> None:
    assert rows.values() == ["one", "two", "three"]
    assert len(rows.editors()) == 4


def test_typing_into_the_last_row_adds_another(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.changed):
        qtbot.keyClicks(focus(rows, 3, qtbot), "four")
    assert rows.values() == ["one", "two", "three", "four"]
    assert len(rows.editors()) == 5


def test_alt_and_arrows_move_a_row_with_its_cursor(rows: RowList, qtbot: QtBot) -> None:
    editor = focus(rows, 0, qtbot)
    with qtbot.waitSignal(rows.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Down, ALT)
    assert rows.values() == ["two", "one", "three"]
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClick(editor, Qt.Key.Key_Up, ALT)
    assert rows.values() == ["one", "two", "three"]


def test_a_row_does_not_move_below_the_empty_one(rows: RowList, qtbot: QtBot) -> None:
    qtbot.keyClick(focus(rows, 2, qtbot), Qt.Key.Key_Down, ALT)
    assert rows.values() == ["one", "two", "three"]
    assert rows.editors()[-1].text() == ""


def test_control_and_delete_removes_a_row(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.changed):
        qtbot.keyClick(focus(rows, 1, qtbot), Qt.Key.Key_Delete, CONTROL)
    assert rows.values() == ["one", "three"]
    assert rows.editors()[1].hasFocus()


def test_the_cross_removes_its_row(rows: RowList, qtbot: QtBot) -> None:
    cross = rows.findChildren(MarkButton)[1]
    assert cross.accessibleName() == "Remove Learning 2"
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert rows.values() == ["one", "three"]


def test_setting_values_is_no_change(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(rows.changed):
        rows.set_values(["a"])
    assert rows.values() == ["a"]
    assert len(rows.editors()) == 2


def test_rows_are_named_by_their_place(rows: RowList) -> None:
    assert [editor.accessibleName() for editor in rows.editors()] == [
        "Learning 1",
        "Learning 2",
        "Learning 3",
        "Learning 4",
    ]


def test_growing_texts_make_rows_too(qtbot: QtBot) -> None:
    rows = RowList("Learning", lambda: GrowingTextEdit(""))
    qtbot.addWidget(rows)
    rows.show()
    rows.set_values(["a long learning"])
    qtbot.keyClicks(rows.editors()[1], "b")
    assert rows.values() == ["a long learning", "b"]
    rows.activateWindow()
    qtbot.keyClick(focus(rows, 0, qtbot), Qt.Key.Key_Delete, CONTROL)
    assert rows.values() == ["b"]


def test_rows_are_numbered_once_for_all_values(qtbot: QtBot) -> None:
    named: list[str] = []

    class NamedRow(WordRow):
        def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's
            named.append(name)
            super().setAccessibleName(name)

    rows = RowList("Learning", NamedRow)
    qtbot.addWidget(rows)
    named.clear()
    rows.set_values([str(number) for number in range(50)])
    assert len(named) == 51


def test_values_are_inserted_below_a_row(rows: RowList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rows.changed):
        rows.insert_values(rows.editors()[0], ["a", "b"])
    assert rows.values() == ["one", "a", "b", "two", "three"]
    assert rows.editors()[1].accessibleName() == "Learning 2"
