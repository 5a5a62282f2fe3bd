from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
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
