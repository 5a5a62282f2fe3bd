"""A box that is not ticked can be seen on a list, light and dark."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from coopdesk.ui.theme import ROLES
from coopdesk.ui.widgets.box_edges import show_box_edges

TOLD_APART = 40  # of 255


def contrast(view: QListWidget) -> int:
    """Return how much the box of the first row differs from what is around it."""
    row = view.visualItemRect(view.item(0))
    picture = view.viewport().grab(row).toImage()
    around = picture.pixelColor(picture.width() - 2, picture.height() // 2).lightness()
    line = (picture.pixelColor(x, picture.height() // 2) for x in range(row.height() * 2))
    return max(abs(colour.lightness() - around) for colour in line)


@pytest.mark.parametrize("schemes", [("dark",), ("light",), ("light", "dark"), ("dark", "light")])
def test_a_box_that_is_not_ticked_has_an_edge(qtbot: QtBot, schemes: tuple[str, ...]) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    view = QListWidget(room)
    show_box_edges(view)
    box = QListWidgetItem("")
    box.setCheckState(Qt.CheckState.Unchecked)
    view.addItem(box)
    for scheme in schemes:
        palette = QPalette()
        for role, colour in ROLES[scheme].items():
            palette.setColor(role, QColor(colour))
        room.setPalette(palette)
    room.show()
    assert contrast(view) > TOLD_APART
