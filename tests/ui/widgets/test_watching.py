"""What follows the cursor within a pane, also through what comes later, and to the pane's end."""

import gc

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from coopdesk.ui.widgets.sections import SectionPage
from coopdesk.ui.widgets.watching import watch, watch_newcomer


class Watcher(QObject):
    """Notes which widgets of a pane the cursor was in."""

    def __init__(self) -> None:
        super().__init__()
        self.entered: list[str] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        watch_newcomer(event, self)
        if event.type() == QEvent.Type.FocusIn:
            self.entered.append(watched.objectName())
        return False


def _line(name: str, parent: QWidget) -> QLineEdit:
    line = QLineEdit(parent)
    line.setObjectName(name)
    return line


def _in_sight(qtbot: QtBot, window: QWidget) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def test_what_is_put_into_a_pane_later_is_watched_too(qtbot: QtBot) -> None:
    window, watcher = QWidget(), Watcher()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(_line("first", window))
    watch(window, watcher)
    _in_sight(qtbot, window)
    room = QWidget(window)
    later = _line("later", room)
    column.addWidget(room)
    room.show()
    later.setFocus()
    watch(window, watcher)  # once more changes nothing
    window.findChildren(QLineEdit)[0].setFocus()
    assert watcher.entered[-2:] == ["later", "first"]


def test_a_window_that_nobody_holds_is_collected_in_peace(qtbot: QtBot) -> None:
    window = QWidget()
    pane, field = SectionPage("Exchange", window), QLineEdit()
    pane.add_section("what", "What", field)
    QVBoxLayout(window).addWidget(pane)
    _in_sight(qtbot, window)
    field.setFocus()
    pane.held, window.held = window, pane  # type: ignore[attr-defined] # nobody else does
    del window, pane, field
    with qtbot.captureExceptions() as exceptions:
        gc.collect()
    assert exceptions == []
    assert QApplication.focusWidget() is None
