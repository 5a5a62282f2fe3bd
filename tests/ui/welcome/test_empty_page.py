"""The page of an empty catalogue."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.ui.welcome import EmptyPage


@pytest.mark.parametrize("signal", ["record_wanted", "import_wanted", "sample_wanted"])
def test_each_offer_is_one_click_away(qtbot: QtBot, signal: str) -> None:
    page = EmptyPage()
    qtbot.addWidget(page)
    order = ["record_wanted", "import_wanted", "sample_wanted"]
    buttons = page.findChildren(QPushButton)
    with qtbot.waitSignal(getattr(page, signal)):
        buttons[order.index(signal)].click()


def test_offers_explain_themselves_to_a_screen_reader(qtbot: QtBot) -> None:
    page = EmptyPage()
    qtbot.addWidget(page)
    buttons = page.findChildren(QPushButton)
    assert len(buttons) == 3
    assert all(button.accessibleDescription() for button in buttons)
