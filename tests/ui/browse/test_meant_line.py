"""Another word is offered, and taken by mouse or by keyboard, never by itself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.browse.meant_line import MeantLine


def test_the_offer_is_shown_as_it_would_be_typed_and_taken_with_enter(qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    line = MeantLine(frame)
    frame.show()
    assert not line.isVisible()
    line.show_text("<inspection> mexico")
    assert line.isVisible()
    assert "&lt;inspection&gt;" in line.text()
    assert line.offered() == "<inspection> mexico"
    with qtbot.waitSignal(line.wanted) as taken:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert taken.args == ["<inspection> mexico"]
    line.show_text("")
    assert not line.isVisible()
