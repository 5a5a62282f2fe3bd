import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QTreeView
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.facets import FacetPopup, FacetStrip, FacetValue

PLACES = [
    FacetValue("AR", "Argentina", 3),
    FacetValue("MX", "Mexico", 40, checked=True),
    FacetValue("PE", "Peru", 12),
]


@pytest.fixture
def strip(qtbot: QtBot) -> FacetStrip:
    strip = FacetStrip("Narrow")
    qtbot.addWidget(strip)
    strip.set_facet("requesting", "Requesting", PLACES)
    strip.show()
    return strip


def labels(strip: FacetStrip) -> list[str]:
    rows = strip.findChild(QTreeView).model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def test_values_stand_by_frequency(strip: FacetStrip) -> None:
    assert labels(strip) == ["Mexico", "Peru", "Argentina"]


def test_the_button_tells_what_is_chosen(strip: FacetStrip) -> None:
    button = strip.findChild(QToolButton)
    assert button.text() == "Requesting: Mexico ▾"
    strip.set_facet("requesting", "Requesting", [FacetValue("AR", "Argentina", 3)])
    assert button.text() == "Requesting ▾"


def test_counts_are_written_as_the_language_writes_numbers(strip: FacetStrip) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("es_MX"))
    try:
        strip.set_facet("requesting", "Requesting", [FacetValue("AR", "Argentina", 4000)])
    finally:
        QLocale.setDefault(before)
    rows = strip.findChild(QTreeView).model()
    assert rows.index(0, 1).data() == "4,000"


def test_counts_take_the_colours_of_the_page(strip: FacetStrip) -> None:
    popup = strip.findChild(FacetPopup)
    rows = strip.findChild(QTreeView).model()
    dark = QPalette(QColor("#333333"))
    popup.setPalette(dark)
    shade = rows.index(0, 1).data(Qt.ItemDataRole.ForegroundRole).color()
    assert shade.name() == colour("faded", dark).name()


def test_a_tick_is_told(strip: FacetStrip, qtbot: QtBot) -> None:
    rows = strip.findChild(QTreeView).model()
    with qtbot.waitSignal(strip.toggled) as told:
        rows.setData(rows.index(1, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert told.args == ["requesting", "PE", True]


def test_new_counts_are_not_told_as_ticks(strip: FacetStrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.toggled):
        strip.set_facet("requesting", "Requesting", [FacetValue("PE", "Peru", 1, checked=True)])


def test_values_keep_their_places_while_open(strip: FacetStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.opening):
        qtbot.mouseClick(strip.findChild(QToolButton), Qt.MouseButton.LeftButton)
    strip.set_facet("requesting", "Requesting", [FacetValue(v.key, v.label, 1) for v in PLACES])
    assert labels(strip) == ["Mexico", "Peru", "Argentina"]
    strip.findChild(FacetPopup).close()


def test_clear_takes_every_tick_back(strip: FacetStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignals([strip.toggled, strip.cleared]):
        strip.findChild(QPushButton).click()


def test_typing_finds_a_value_and_enter_ticks_it(strip: FacetStrip, qtbot: QtBot) -> None:
    strip.set_facet(
        "topic", "Topic", [FacetValue(str(at), f"Topic {at}", 100 - at) for at in range(30)]
    )
    button = next(b for b in strip.findChildren(QToolButton) if b.accessibleName() == "Topic")
    button.click()
    popup = button.findChild(FacetPopup)
    line, values = popup.findChild(QLineEdit), popup.findChild(QTreeView)
    qtbot.keyClicks(line, "topic 17")
    hidden = [values.isRowHidden(row, QModelIndex()) for row in range(30)]
    assert hidden.count(False) == 1
    with qtbot.waitSignal(strip.toggled) as told:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told.args == ["topic", "17", True]
    popup.close()
