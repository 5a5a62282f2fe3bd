"""What changes the catalogue is held back while it can only be read, and comes back as wished."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolBar, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.ui.writing import writes


def switch(background: Background, *, may_write: bool) -> None:
    """Make the catalogue readable alone, or let it be written again, as the desk would tell."""
    background.sessions.read_only = not may_write
    background.writable.emit(may_write)


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


@pytest.mark.parametrize("kind", [QPushButton, QAction])
@pytest.mark.parametrize("wish", [True, False])
@pytest.mark.parametrize("is_late", [True, False])
def test_what_was_wished_of_a_control_holds_once_writing_is_possible(
    background: Background,
    room: QWidget,
    kind: type[QPushButton] | type[QAction],
    wish: bool,
    is_late: bool,
) -> None:
    control = kind("Do", room)
    control.setEnabled(not wish if is_late else wish)
    writes(background, control)
    switch(background, may_write=False)
    if is_late:
        control.setEnabled(wish)
    room.setEnabled(False)
    room.setEnabled(True)
    assert not control.isEnabled()
    switch(background, may_write=True)
    assert control.isEnabled() is wish


def test_a_button_of_an_action_is_held_with_it_and_says_why(
    qtbot: QtBot, background: Background, room: QWidget
) -> None:
    action, bar = QAction("Do", room), QToolBar(room)
    bar.addAction(action)
    background.sessions.read_only = True
    writes(background, action)
    button = bar.widgetForAction(action)
    assert not button.isEnabled()
    room.show()
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(2, 2), QPoint(2, 2)))
    assert QToolTip.text() == "Opened to read only"


def test_a_control_without_a_window_may_go(background: Background) -> None:
    button = QPushButton("Do")
    writes(background, button)
    del button
    switch(background, may_write=False)
    assert not background.may_write
