"""The map of a search: shown once its outlines are read, chosen from, taken along."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.ui.overview.map_card import MapCard
from tests.screens.maps import PROJECTS, told

PAIRS = "AR>MX 12,MX>AR 3,019>MX 2,CA>YU 1"


@pytest.fixture
def card(background: Background, qtbot: QtBot) -> MapCard:
    shown = MapCard(background)
    qtbot.addWidget(shown)
    shown.resize(900, 500)
    shown.show()
    with qtbot.waitSignal(shown.view.painted):
        shown.show_overview(told(PAIRS, PROJECTS), "es")
    return shown


def test_the_table_says_the_numbers_of_the_search_and_is_chosen_from_by_key(
    card: MapCard, qtbot: QtBot
) -> None:
    pairs: list[tuple[str, str]] = []
    places: list[str] = []
    card.pair_chosen.connect(lambda *pair: pairs.append(pair))
    card.place_chosen.connect(places.append)
    card.show_table(on=True)
    model = card.table.model()
    rows = [[model.index(r, c).data() for c in range(4)] for r in range(model.rowCount())]
    assert rows[0] == ["Exchanges", "Argentina", "México", "12"]
    assert [row[3] for row in rows[:4]] == ["12", "3", "2", "1"]
    assert "Yugoslavia (hasta 2003)" in rows[3]
    assert len(rows) == 4 + len(PROJECTS)
    qtbot.keyClick(card.table, Qt.Key.Key_Return)
    card.table.selectRow(4)
    qtbot.keyClick(card.table, Qt.Key.Key_Return)
    assert pairs == [("AR", "MX")]
    assert places == ["PE"]


def test_a_search_that_follows_is_shown_at_once(card: MapCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.view.painted):
        card.show_overview(told("BR>PE 1", {}), "en")
    sheet = card.view.sheet()
    assert sheet is not None
    assert [arc.key for arc, _ in sheet.arcs] == ["BR>PE"]
    assert "Brazil: Peru: 1" in card.view.accessibleDescription()


def test_parts_of_the_world_can_be_shown(card: MapCard, qtbot: QtBot) -> None:
    names = [card.part.itemText(number) for number in range(card.part.count())]
    assert names[2:4] == ["África", "América"]
    with qtbot.waitSignal(card.view.painted):
        card.part.setCurrentIndex(2)
        card.part.activated.emit(2)
    sheet = card.view.sheet()
    assert sheet is not None
    assert sheet.area.contains(sheet.on_screen(sheet.land.points["KE"]))
    assert not sheet.area.contains(sheet.on_screen(sheet.land.points["FJ"]))


def test_the_map_is_copied_and_saved_as_a_drawing(
    card: MapCard, qtbot: QtBot, tmp_path: Path
) -> None:
    card.copy()
    qtbot.waitUntil(lambda: card.told() == "Picture copied.")
    assert QGuiApplication.clipboard().image().width() >= 900
    card.save_to("svg", tmp_path / "map.svg")
    qtbot.waitUntil(lambda: card.told() == "Saved as map.svg.")
    said = ElementTree.parse(tmp_path / "map.svg").getroot().itertext()  # noqa: S314  # our own
    assert "Argentina" in " ".join(said)
