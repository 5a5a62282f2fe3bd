from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.choice_edit import ChoiceEdit
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.suggestions import Choice

PLACES = [Choice("MX", "Mexico"), Choice("AR", "Argentina"), Choice("US-NM", "New Mexico")]


def places(text: str) -> Sequence[Choice]:
    return [choice for choice in PLACES if text.casefold() in choice.label.casefold()]


@pytest.fixture
def edit(qtbot: QtBot) -> ChoiceEdit:
    edit = ChoiceEdit("Requesting")
    qtbot.addWidget(edit)
    edit.set_completer_source(places)
    edit.show()
    qtbot.waitExposed(edit)
    edit.activateWindow()
    edit.setFocus()
    qtbot.waitUntil(lambda: line(edit).hasFocus())
    return edit


def line(edit: ChoiceEdit) -> QLineEdit:
    found = edit.findChild(QLineEdit)
    assert found is not None
    return found


def message(edit: ChoiceEdit) -> str:
    found = edit.findChild(FieldMessage)
    assert found is not None
    return found.text()


def test_enter_takes_the_suggestion(edit: ChoiceEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(edit.changed):
        qtbot.keyClicks(line(edit), "arg")
        qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    assert (edit.key(), edit.text()) == ("AR", "Argentina")


def test_down_from_the_only_suggestion_stays_on_it(edit: ChoiceEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(edit), "arg")
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Return)
    assert (edit.key(), edit.text()) == ("AR", "Argentina")


def test_tab_takes_the_suggestion_and_moves_on(edit: ChoiceEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(edit), "arg")
    qtbot.keyClick(QApplication.activePopupWidget(), Qt.Key.Key_Tab)
    assert (edit.key(), edit.text()) == ("AR", "Argentina")
    assert QApplication.activePopupWidget() is None


def test_the_exact_name_is_enough(edit: ChoiceEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(edit), "mexico")
    QApplication.activePopupWidget().hide()
    line(edit).clearFocus()
    assert (edit.key(), edit.text()) == ("MX", "Mexico")


def test_an_unknown_text_stays_and_says_so(edit: ChoiceEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(edit), "Atlantis")
    with qtbot.waitSignal(edit.unknown) as unknown:
        line(edit).clearFocus()
    assert unknown.args == ["Atlantis"]
    assert (edit.key(), edit.text(), edit.is_unknown()) == ("", "Atlantis", True)
    assert "Not known" in message(edit)


def test_free_text_needs_no_excuse(qtbot: QtBot) -> None:
    edit = ChoiceEdit("Organisation", free_text=True)
    qtbot.addWidget(edit)
    edit.set_choice("", "Some office")
    assert edit.is_unknown()
    assert message(edit) == ""


def test_typing_on_forgets_the_key(edit: ChoiceEdit, qtbot: QtBot) -> None:
    edit.set_choice("MX", "Mexico")
    line(edit).end(False)
    with qtbot.waitSignal(edit.changed):
        qtbot.keyClicks(line(edit), "x")
    assert edit.key() == ""


def test_clearing_forgets_the_key(edit: ChoiceEdit, qtbot: QtBot) -> None:
    edit.set_choice("MX", "Mexico")
    with qtbot.waitSignal(edit.changed):
        line(edit).clear()
    assert edit.key() == ""
