"""A map in a window: pointed at, clicked, zoomed and moved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.charts.map_view import MapView
from tests.drawing.test_map import chart

NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(qtbot: QtBot) -> MapView:
    shown = MapView()
    qtbot.addWidget(shown)
    shown.resize(900, 460)
    shown.show_values(chart())
    with qtbot.waitSignal(shown.painted):
        shown.show()
    return shown


def where(view: MapView, code: str) -> QPoint:
    sheet = view.sheet()
    assert sheet is not None
    return sheet.on_screen(sheet.land.points[code]).toPoint()


def test_a_click_on_a_country_or_an_arc_chooses_it(view: MapView, qtbot: QtBot) -> None:
    sheet = view.sheet()
    assert sheet is not None
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=where(view, "MX"))
    assert chosen.args == ["MX"]
    arc = next(arc for each, arc in sheet.arcs if each.key == "JP>CL")
    with qtbot.waitSignal(view.chosen) as chosen:
        at = QPointF(*arc.line[len(arc.line) // 2]).toPoint()
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args == ["JP>CL"]


def test_a_double_click_zooms_in_there_and_chooses_nothing(view: MapView, qtbot: QtBot) -> None:
    chosen: list[str] = []
    view.chosen.connect(chosen.append)
    at = where(view, "IN")
    before = view.sheet()
    assert before is not None
    with qtbot.waitSignal(view.painted):
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=at)
    after = view.sheet()
    assert after is not None
    assert after.frame.width() == pytest.approx(before.frame.width() / 2.2)
    assert (where(view, "IN") - at).manhattanLength() <= 2
    assert chosen == []


def test_a_double_click_on_a_region_shows_its_countries(view: MapView, qtbot: QtBot) -> None:
    view.show_whole()
    qtbot.waitUntil(lambda: seen(view) == {"AR", "BR", "CO", "JP", "DE"})
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=where(view, "005"))
    qtbot.waitUntil(lambda: seen(view) == {"AR", "BR", "CO"})


def seen(view: MapView) -> set[str]:
    codes = ("AR", "BR", "CO", "JP", "DE")
    return {code for code in codes if view.rect().contains(where(view, code))}


@pytest.mark.parametrize(
    ("key", "way"),
    [(Qt.Key.Key_Plus, 1), (Qt.Key.Key_Minus, 0), (Qt.Key.Key_Left, 0), (Qt.Key.Key_0, 0)],
)
def test_keys_zoom_and_move(view: MapView, qtbot: QtBot, key: Qt.Key, way: int) -> None:
    with qtbot.waitSignal(view.painted):
        view.zoom(4)
    before = view.sheet()
    assert before is not None
    with qtbot.waitSignal(view.painted):
        qtbot.keyClick(view, key)
    after = view.sheet()
    assert after is not None
    assert after.frame != before.frame
    assert (after.frame.width() < before.frame.width()) == bool(way)


def test_the_wheel_zooms_with_ctrl_and_else_scrolls_the_page(view: MapView, qtbot: QtBot) -> None:
    def turn(modifier: Qt.KeyboardModifier) -> bool:
        at = QPointF(400, 200)
        event = QWheelEvent(
            at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, modifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view, event)
        return event.isAccepted()

    view.clearFocus()
    assert not turn(NO_KEY)
    with qtbot.waitSignal(view.painted):
        assert turn(Qt.KeyboardModifier.ControlModifier)


def test_pictures_show_the_part_that_is_in_sight(view: MapView, qtbot: QtBot) -> None:
    assert view.as_shown(chart()).frame is None
    with qtbot.waitSignal(view.painted):
        view.zoom(3)
    sheet = view.sheet()
    assert sheet is not None
    frame = view.as_shown(chart()).frame
    assert frame is not None
    assert frame[2] - frame[0] == pytest.approx(sheet.frame.width())
