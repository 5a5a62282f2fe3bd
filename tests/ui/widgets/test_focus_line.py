import shiboken6
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.focus_line import FocusLine
from coopdesk.ui.widgets.page_text import PageText
from coopdesk.ui.widgets.paged_table import PagedTable


def test_the_line_stands_on_the_pane_that_has_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    text = QPlainTextEdit(window)
    panes = [PagedTable("Exchanges", window), PageText("Record", window), text]
    FocusLine(text)
    for pane in panes:
        column.addWidget(pane)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for pane in panes:
        pane.setFocus()
        assert [each.findChild(FocusLine).isVisible() for each in panes] == [
            each is pane for each in panes
        ]


def test_a_pane_may_go_while_something_in_it_has_the_focus(qtbot: QtBot) -> None:
    window = QWidget()
    text = QPlainTextEdit(window)
    FocusLine(text)
    inside = QLineEdit(text.viewport())
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    inside.setFocus()
    with qtbot.captureExceptions() as exceptions:
        shiboken6.delete(window)
    assert exceptions == []
