"""The list of pages has room for its names."""

import pytest
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from coopdesk.ui.main_window.navigation import Navigation, places


@pytest.mark.parametrize("scale", [1, 1.5, 2])
def test_no_name_is_cut_at_any_size_of_the_text(qtbot: QtBot, scale: float) -> None:
    navigation = Navigation(places())
    qtbot.addWidget(navigation)
    font = navigation.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    navigation.setFont(font)
    navigation.show_counts({"everything": 12_345, "exchanges": 4_000})
    navigation.resize(navigation.minimumWidth(), 400)
    navigation.show()
    for place in places():
        if place.key:
            assert room_for_name(navigation) > navigation.fontMetrics().horizontalAdvance(
                place.title
            )


def room_for_name(view: QTreeView) -> int:
    return view.columnWidth(0) - view.iconSize().width() - view.indentation()
