"""The list of pages has room for its names, and for the saved searches."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTreeView
from pytestqt.qtbot import QtBot

from coopdesk.ui.main_window.navigation import KEY, Navigation, places
from coopdesk.ui.main_window.saved_rows import SavedEntry
from coopdesk.ui.main_window.window import MainWindow


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


def test_the_navigation_follows_a_page_gone_to_from_another(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    full_window.go_to("topics")
    full_window.pages.narrow("requesting", "MX")
    assert full_window.navigation.currentIndex().data(KEY) == "everything"


def test_a_page_that_asks_for_a_country_waits_for_it_once_it_is_clicked_on(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    navigation = full_window.navigation
    navigation.setFocus()
    _click(qtbot, navigation, "country")
    qtbot.waitUntil(lambda: not navigation.hasFocus())
    page = full_window.countries.show_profile("MX")
    assert page.place_line.isAncestorOf(QApplication.focusWidget())
    qtbot.waitUntil(lambda: bool(page.plain_text()))
    navigation.setFocus()
    _click(qtbot, navigation, "places")
    _click(qtbot, navigation, "country")
    assert navigation.hasFocus()
    qtbot.keyClick(navigation, Qt.Key.Key_Down)
    assert navigation.currentIndex().data(KEY) == "helpers"
    assert navigation.hasFocus()


@pytest.mark.parametrize("scale", [1, 2])
def test_saved_searches_stand_above_the_trash_in_rows_as_high_as_others(
    qtbot: QtBot, scale: float
) -> None:
    navigation = Navigation(places())
    qtbot.addWidget(navigation)
    font = navigation.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    navigation.setFont(font)
    navigation.show_searches([SavedEntry(7, "Inspection", 3, 38), SavedEntry(8, "Wages")])
    navigation.show()
    model = navigation.model()
    saved = next(row for row in range(99) if model.index(row, 0).data() == "Saved")
    rows = range(saved - 1, saved + 6)
    shown = [(model.index(row, 0).data(), model.index(row, 1).data()) for row in rows]
    assert shown == [
        (None, None),
        ("Saved", None),
        ("Inspection", "3 •"),
        ("Wages", ""),
        ("", None),
        ("Duplicates", None),
        ("Trash", None),
    ]
    heights = {navigation.visualRect(model.index(row, 0)).height() for row in (0, *rows[1:4])}
    assert len(heights) == 1
    navigation.show_searches([])
    assert [model.index(row, 0).data() for row in rows[:3]] == ["", "Duplicates", "Trash"]


def test_a_long_name_widens_nothing(qtbot: QtBot) -> None:
    navigation = Navigation(places())
    qtbot.addWidget(navigation)
    before = navigation.minimumWidth()
    navigation.show_searches([SavedEntry(7, "Inspection of mines " * 9)])
    assert navigation.minimumWidth() == before


def _click(qtbot: QtBot, navigation: Navigation, key: str) -> None:
    model = navigation.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    where = navigation.visualRect(next(row for row in rows if row.data(KEY) == key)).center()
    qtbot.mouseClick(navigation.viewport(), Qt.MouseButton.LeftButton, pos=where)
