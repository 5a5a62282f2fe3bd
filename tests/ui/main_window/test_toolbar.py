"""The search of the bar follows the page in sight without searching anew."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from coopdesk.ui.actions import make_actions
from coopdesk.ui.main_window.toolbar import Toolbar


@pytest.fixture
def toolbar(qtbot: QtBot) -> Iterator[Toolbar]:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = Toolbar(make_actions(window), window)
    window.addToolBar(bar)
    window.resize(900, 200)
    window.show()
    yield bar
    window.close()


def has_cross(toolbar: Toolbar) -> bool:
    """Tell whether the cross that clears the line is on its way into sight, or there."""
    name = "_q_qlineeditclearaction"
    crosses = [
        button
        for button in toolbar.search.findChildren(QToolButton)
        if button.defaultAction() and button.defaultAction().objectName() == name
    ]
    assert len(crosses) == 1
    return bool(crosses[0].property("opacity"))


def test_the_cross_that_clears_the_line_follows_the_page_in_sight(
    qtbot: QtBot, toolbar: Toolbar
) -> None:
    toolbar.show_search("labour")
    qtbot.waitUntil(lambda: has_cross(toolbar))
    toolbar.show_search(None)
    qtbot.waitUntil(lambda: not has_cross(toolbar))


def test_showing_the_words_of_a_page_searches_for_nothing(qtbot: QtBot, toolbar: Toolbar) -> None:
    with qtbot.assertNotEmitted(toolbar.searched):
        toolbar.show_search("labour")
        toolbar.show_search(None)
    with qtbot.waitSignal(toolbar.searched) as searched:
        toolbar.search.setText("wages")
    assert searched.args == ["wages"]
