"""A card with a chart: chosen by mouse and keyboard, read as a table, taken along as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPalette
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.drawing.values import BarChart, BarRow, Lane, Series, TimelineChart
from coopdesk.ui.theme import ROLES, apply_theme
from coopdesk.ui.widgets.charts import ChartCard
from tests.ui.widgets.charts_shown import point_of

ROWS = (
    BarRow("Labour inspection", (12,), "inspection"),
    BarRow("Wages", (None,), "wages"),
    BarRow("All others", (3,)),
)
TOPICS = BarChart("Topics", ROWS, "Topic", (Series("Exchanges"),), not_known="not known")
LINES = TimelineChart("When", tuple(Lane(f"Line {n}", (), str(n)) for n in range(99)), "Line", "On")


def write(path: Path, make: Callable[[], bytes], then: Callable[[], object]) -> None:
    path.write_bytes(make())
    then()


@pytest.fixture
def card(qtbot: QtBot) -> ChartCard:
    shown = ChartCard("Topics", write)
    qtbot.addWidget(shown)
    shown.resize(700, 400)
    shown.show_chart(TOPICS)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_a_click_beside_or_on_a_bar_chooses_it_and_the_pointer_says_so(
    card: ChartCard, qtbot: QtBot
) -> None:
    chosen: list[str] = []
    card.chosen.connect(chosen.append)
    sheet = card.view.sheet().viewport()
    for row in range(len(ROWS)):
        qtbot.mouseMove(sheet, point_of(card, row) + QPoint(1, 0))
        qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=point_of(card, row))
    assert chosen == ["inspection", "wages"]  # the others cannot be chosen
    assert sheet.cursor().shape() == Qt.CursorShape.ArrowCursor
    qtbot.mouseMove(sheet, point_of(card, 1))
    assert sheet.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert sheet.toolTip() == "Wages: not known"


def test_a_chart_that_needs_more_room_fills_it(card: ChartCard, qtbot: QtBot) -> None:
    rows = tuple(BarRow(f"Topic {n}", (n,), str(n)) for n in range(30))
    card.resize(700, 200)
    card.show_chart(BarChart("Topics", rows, "Topic", (Series("Exchanges"),)))
    chart = card.view.chart()
    assert chart
    assert chart.size().toSize() == card.view.sheet().viewport().size()
    assert chart.plotArea().height() > 30 * 20


def test_the_keyboard_chooses_from_the_table(card: ChartCard, qtbot: QtBot) -> None:
    chosen: list[str] = []
    card.chosen.connect(chosen.append)
    card.table_button.setFocus()
    qtbot.keyClick(card.table_button, Qt.Key.Key_Space)
    assert card.table.isVisible()
    qtbot.keyClick(card.table, Qt.Key.Key_Down)
    qtbot.keyClick(card.table, Qt.Key.Key_Return)
    assert chosen == ["wages"]


def test_the_table_holds_what_the_chart_shows(card: ChartCard) -> None:
    model = card.table.model()
    QAbstractItemModelTester(model)
    cells = [[model.index(r, c).data() for c in range(2)] for r in range(model.rowCount())]
    assert cells == [["Labour inspection", "12"], ["Wages", "not known"], ["All others", "3"]]
    said = model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Exchanges: not known"
    assert card.view.accessibleName() == "Topics"
    assert "Wages: not known" in card.view.accessibleDescription()


def test_what_is_shown_is_copied_the_picture_or_the_table(card: ChartCard) -> None:
    card.copy()
    assert not QGuiApplication.clipboard().image().isNull()
    card.show_table(on=True)
    card.copy()
    assert QGuiApplication.clipboard().text().splitlines()[1] == "Labour inspection\t12"


def test_pictures_are_saved_and_the_card_says_so(card: ChartCard, tmp_path: Path) -> None:
    card.save_to("png", tmp_path / "topics.png")
    assert QImage(str(tmp_path / "topics.png")).width() >= 1200
    assert "topics.png" in card.told()
    card.save_to("svg", tmp_path / "topics.svg")
    tree = ElementTree.parse(tmp_path / "topics.svg")  # noqa: S314  # our own
    assert "Labour inspection" in " ".join(tree.getroot().itertext())


def test_a_chart_follows_light_and_dark(card: ChartCard, qapp: QApplication) -> None:
    try:
        apply_theme(qapp, "dark")
        qapp.processEvents()
        page = card.view.look().page
        assert page.name() == ROLES["dark"][QPalette.ColorRole.Base]
        corner = card.view.sheet().grab().toImage().pixelColor(3, 3)
        assert corner == page
    finally:
        apply_theme(qapp, "system")


def test_a_timeline_that_is_higher_than_its_room_scrolls(card: ChartCard, qtbot: QtBot) -> None:
    card.show_chart(LINES)
    card.view.scroll_to_row(40)
    chart = card.view.chart()
    assert chart is not None
    with qtbot.waitSignal(card.chosen) as chosen:
        top = chart.plotArea().topLeft().toPoint() + QPoint(5, 5)
        qtbot.mouseClick(card.view.sheet().viewport(), Qt.MouseButton.LeftButton, pos=top)
    assert chosen.args == ["40"]
