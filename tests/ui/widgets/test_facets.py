"""The facets: several values chosen, some left out, counts that follow, thousands of values."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QPalette
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from coopdesk.ui.widgets.colours import colour
from coopdesk.ui.widgets.facet_popup import FIRST, HIGHEST, FacetPopup
from coopdesk.ui.widgets.facet_rows import COUNT, LABEL, NOT
from coopdesk.ui.widgets.facets import FacetStrip, FacetValue

PLACES = [
    FacetValue("AR", "Argentina", 3),
    FacetValue("MX", "Mexico", 40, checked=True),
    FacetValue("PE", "Peru", 12),
]
MANY = [FacetValue(str(at), f"Ministerio número {at} de Educación", 5000 - at) for at in range(300)]
PLAIN = Qt.KeyboardModifier.NoModifier
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


class Facet:
    """The strip with one facet, and what stands in its popup."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.strip = FacetStrip("Narrow")
        qtbot.addWidget(self.strip)
        self.give(PLACES)
        self.strip.resize(500, 60)
        self.strip.show()
        QAbstractItemModelTester(self.rows, FATAL, self.strip)

    def give(self, values: Sequence[FacetValue], *, is_ordered: bool = False) -> None:
        self.strip.set_facet("place", "Country", values, is_ordered=is_ordered)

    def open(self, values: Sequence[FacetValue] | None = None, *, is_ordered: bool = False) -> None:
        if values is not None:
            self.give(values, is_ordered=is_ordered)
        self.button.click()

    @property
    def button(self) -> QToolButton:
        return self.strip.findChild(QToolButton)

    @property
    def popup(self) -> FacetPopup:
        return self.strip.findChild(FacetPopup)

    @property
    def table(self) -> QTableView:
        return self.popup.findChild(QTableView)

    @property
    def line(self) -> QLineEdit:
        return self.popup.findChild(QLineEdit)

    @property
    def rows(self) -> QAbstractItemModel:
        return self.strip.findChild(QTableView).model()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        self.qtbot.keyClick(self.table, key, modifier)

    def click(self, row: int, column: int) -> None:
        place = self.table.visualRect(self.rows.index(row, column)).center()
        self.qtbot.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def column(self, column: int) -> list[str]:
        return [self.rows.index(row, column).data() for row in range(self.rows.rowCount())]

    def labels(self) -> list[str]:
        return self.column(LABEL)

    def spoken(self, row: int) -> str:
        return self.rows.index(row, LABEL).data(Qt.ItemDataRole.AccessibleTextRole)

    def more(self) -> QPushButton:
        return self.popup.findChildren(QPushButton)[0]


@pytest.fixture
def facet(qtbot: QtBot) -> Iterator[Facet]:
    made = Facet(qtbot)
    yield made
    made.popup.close()


def test_what_is_chosen_comes_first_then_the_most_frequent(facet: Facet) -> None:
    facet.open([*PLACES, FacetValue("CL", "Chile", 1, excluded=True)])
    assert facet.labels() == ["Mexico", "Chile", "Peru", "Argentina"]


def test_an_order_of_their_own_is_kept(facet: Facet) -> None:
    years = [FacetValue(str(year), str(year), year % 7) for year in range(2026, 2000, -1)]
    facet.open(years, is_ordered=True)
    assert facet.labels() == [str(year) for year in range(2026, 2026 - FIRST, -1)]


@pytest.mark.parametrize(
    ("values", "text", "tip"),
    [
        ([], "Country", ""),
        ([FacetValue("MX", "Mexico", 1)], "Country", ""),
        ([FacetValue("MX", "Mexico", 1, checked=True)], "Country: Mexico", "Mexico"),
        ([FacetValue("MX", "Mexico", 0, excluded=True)], "Country: not Mexico", "not Mexico"),
        (
            [
                FacetValue("MX", "Mexico", 1, checked=True),
                FacetValue("PE", "Peru", 1, checked=True),
                FacetValue("AR", "Argentina", 1, excluded=True),
            ],
            "Country: 2 chosen, 1 left out",
            "Mexico, Peru, not Argentina",
        ),
    ],
)
def test_the_button_tells_what_narrows_the_list(
    facet: Facet, values: list[FacetValue], text: str, tip: str
) -> None:
    facet.give(values)
    assert facet.button.text() == f"{text} ▾"
    assert facet.button.accessibleName() == text
    assert facet.button.toolTip() == tip
    assert facet.button.isEnabled() == bool(values)


def test_counts_are_written_as_the_language_writes_numbers(facet: Facet) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("es_MX"))
    try:
        facet.open([FacetValue("AR", "Argentina", 4000)])
        assert facet.column(COUNT) == ["4,000"]
    finally:
        QLocale.setDefault(before)


def test_counts_take_the_colours_of_the_page(facet: Facet) -> None:
    facet.open()
    dark = QPalette(QColor("#333333"))
    facet.popup.setPalette(dark)
    shade = facet.rows.index(0, COUNT).data(Qt.ItemDataRole.ForegroundRole)
    assert shade.name() == colour("faded", dark).name()


@pytest.mark.parametrize("column", [LABEL, COUNT])
def test_a_click_on_a_row_chooses_and_chooses_no_more(
    facet: Facet, qtbot: QtBot, column: int
) -> None:
    facet.open()
    with qtbot.waitSignal(facet.strip.toggled) as told:
        facet.click(1, column)
    assert told.args == ["place", "PE", True]
    assert facet.button.text() == "Country: 2 chosen ▾"
    with qtbot.waitSignal(facet.strip.toggled) as told:
        facet.click(1, column)
    assert told.args == ["place", "PE", False]


def test_a_click_on_not_leaves_a_value_out(facet: Facet, qtbot: QtBot) -> None:
    facet.open()
    with (
        qtbot.waitSignal(facet.strip.excepted) as told,
        qtbot.assertNotEmitted(facet.strip.toggled),
    ):
        facet.click(0, NOT)
    assert told.args == ["place", "MX", True]
    assert facet.button.text() == "Country: not Mexico ▾"
    index = facet.rows.index(0, LABEL)
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Unchecked
    assert index.data(Qt.ItemDataRole.FontRole).strikeOut()


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, "toggled"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "toggled"),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier, "excepted"),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.NoModifier, "excepted"),
    ],
)
def test_keys_choose_and_leave_out(
    facet: Facet, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, signal: str
) -> None:
    facet.open()
    facet.press(Qt.Key.Key_Down)
    with qtbot.waitSignal(getattr(facet.strip, signal)) as told:
        facet.press(key, modifier)
    assert told.args == ["place", "PE", True]
    with qtbot.waitSignal(getattr(facet.strip, signal)) as told:
        facet.press(key, modifier)
    assert told.args == ["place", "PE", False]


def test_the_row_that_keys_act_on_is_seen(facet: Facet, qtbot: QtBot) -> None:
    facet.open()
    assert [index.row() for index in facet.table.selectionModel().selectedRows()] == [0]
    facet.popup.close()
    facet.open(MANY)
    assert facet.table.selectionModel().selectedRows() == []
    qtbot.keyClick(facet.line, Qt.Key.Key_Down)
    assert [index.row() for index in facet.table.selectionModel().selectedRows()] == [0]


def test_what_was_left_out_is_chosen_at_once(facet: Facet, qtbot: QtBot) -> None:
    facet.open([FacetValue("AR", "Argentina", 3, excluded=True)])
    with qtbot.assertNotEmitted(facet.strip.excepted):
        facet.press(Qt.Key.Key_Space)
    assert facet.button.text() == "Country: Argentina ▾"


def test_a_row_is_spoken_with_its_count_and_state(facet: Facet) -> None:
    facet.open([*PLACES, FacetValue("CL", "Chile", 0, excluded=True)])
    assert facet.spoken(1).startswith("Country: Chile, 0 record")
    assert facet.spoken(1).endswith(", excluded")
    assert not facet.spoken(2).endswith("excluded")


def test_a_screen_reader_chooses_a_row(facet: Facet, qtbot: QtBot) -> None:
    facet.open()
    with qtbot.waitSignal(facet.strip.toggled) as told:
        facet.rows.setData(
            facet.rows.index(1, LABEL), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
        )
    assert told.args == ["place", "PE", True]


def test_new_counts_are_not_told_as_choices(facet: Facet, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(facet.strip.toggled), qtbot.assertNotEmitted(facet.strip.excepted):
        facet.open([FacetValue("PE", "Peru", 1, checked=True)])
        facet.give([FacetValue("PE", "Peru", 1, excluded=True)])


def test_while_open_values_keep_their_places_and_those_gone_count_nothing(
    facet: Facet, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(facet.strip.opening):
        facet.open()
    facet.press(Qt.Key.Key_Down)
    facet.give([FacetValue("AR", "Argentina", 50), FacetValue("PE", "Peru", 1, checked=True)])
    assert facet.labels() == ["Mexico", "Peru", "Argentina"]
    assert facet.column(COUNT) == ["0", "1", "50"]
    assert facet.table.currentIndex().row() == 1

    facet.give([FacetValue("BR", "Brazil", 7, checked=True)])
    assert facet.labels() == ["Mexico", "Peru", "Argentina", "Brazil"]
    facet.popup.close()
    facet.open([FacetValue("BR", "Brazil", 7)])
    assert facet.labels() == ["Brazil"]


def test_clear_takes_everything_back_with_one_signal(facet: Facet, qtbot: QtBot) -> None:
    facet.open([*PLACES, FacetValue("CL", "Chile", 1, excluded=True)])
    with qtbot.waitSignal(facet.strip.cleared) as told, qtbot.assertNotEmitted(facet.strip.toggled):
        facet.popup.findChildren(QPushButton)[1].click()
    assert told.args == ["place"]
    assert facet.button.text() == "Country ▾"
    assert facet.labels() == ["Mexico", "Chile", "Peru", "Argentina"]
    assert not facet.popup.findChildren(QPushButton)[1].isEnabled()


def test_of_many_values_the_first_are_shown_and_more_opens_all(facet: Facet) -> None:
    chosen = FacetValue("x", "Rare", 1, checked=True)
    facet.open([*MANY, chosen])
    assert facet.labels() == ["Rare", *(value.label for value in MANY[:FIRST])]
    assert facet.more().text() == "More… (288)"
    height = facet.popup.height()
    facet.more().click()
    assert facet.rows.rowCount() == 301
    assert not facet.more().isVisible()
    assert facet.popup.height() >= height
    facet.popup.close()
    facet.open()
    assert facet.rows.rowCount() == FIRST + 1


def test_few_values_are_all_shown_without_more(facet: Facet) -> None:
    facet.open(MANY[:HIGHEST])
    assert facet.rows.rowCount() == HIGHEST
    assert not facet.more().isVisible()


def test_typing_finds_any_value_without_accents_and_enter_chooses_it(
    facet: Facet, qtbot: QtBot
) -> None:
    facet.open(MANY)
    qtbot.keyClicks(facet.line, "NUMERO 277 de educacion")
    assert facet.labels() == ["Ministerio número 277 de Educación"]
    with qtbot.waitSignal(facet.strip.toggled) as told:
        qtbot.keyClick(facet.line, Qt.Key.Key_Return)
    assert told.args == ["place", "277", True]
    facet.line.clear()
    assert facet.rows.rowCount() == FIRST + 1
    assert facet.labels()[-1] == "Ministerio número 277 de Educación"


def test_enter_without_letters_chooses_nothing(facet: Facet, qtbot: QtBot) -> None:
    facet.open(MANY)
    with qtbot.assertNotEmitted(facet.strip.toggled):
        qtbot.keyClick(facet.line, Qt.Key.Key_Return)


def test_choosing_within_what_was_found_stays_on_its_row(facet: Facet, qtbot: QtBot) -> None:
    facet.open(MANY)
    qtbot.keyClicks(facet.line, "29")
    qtbot.keyClick(facet.line, Qt.Key.Key_Down)
    facet.press(Qt.Key.Key_Down)
    key = facet.table.currentIndex().data()
    facet.press(Qt.Key.Key_Minus)
    facet.give([FacetValue(v.key, v.label, 1, excluded=v.label == key) for v in MANY])
    assert facet.table.currentIndex().data() == key
    assert facet.line.text() == "29"


def test_letters_typed_in_the_list_find_and_the_arrow_up_leads_back(
    facet: Facet, qtbot: QtBot
) -> None:
    facet.open(MANY)
    qtbot.keyClick(facet.line, Qt.Key.Key_Down)
    facet.press(Qt.Key.Key_7)
    assert facet.line.text() == "7"
    facet.line.clear()
    qtbot.keyClick(facet.line, Qt.Key.Key_Down)
    facet.press(Qt.Key.Key_Up)
    assert facet.popup.focusWidget() is facet.line


def test_counts_that_take_long_turn_pale_and_come_back(facet: Facet, qtbot: QtBot) -> None:
    facet.open()

    def shade() -> str:
        return facet.rows.index(0, COUNT).data(Qt.ItemDataRole.ForegroundRole).name()

    before = shade()
    facet.strip.set_pending(True)
    assert shade() == before  # no flicker where they come soon
    qtbot.waitUntil(lambda: shade() != before)
    facet.give(PLACES)
    assert shade() == before
    facet.strip.set_pending(True)
    facet.give(PLACES)
    facet.strip._fade_soon.timeout.emit()
    assert shade() == before
    facet.strip.set_pending(True)
    facet.strip._fade_soon.timeout.emit()
    assert shade() != before
    facet.strip.set_pending(False)
    assert shade() == before


def test_the_popup_stays_on_the_screen(facet: Facet) -> None:
    font = facet.popup.font()
    font.setPointSizeF(4 * font.pointSizeF())
    facet.popup.setFont(font)
    screen = facet.button.screen().availableGeometry()
    facet.strip.move(screen.bottomRight())
    facet.open(MANY)
    facet.more().click()
    assert screen.contains(facet.popup.geometry())


def test_the_rows_of_a_table_are_told_to_screen_readers(facet: Facet) -> None:
    facet.open()
    told = QAccessible.queryAccessibleInterface(facet.table)
    assert isinstance(told, QAccessibleInterface)
    children = [told.child(at) for at in range(told.childCount())]
    names = [child.text(QAccessible.Text.Name) for child in children if child]
    assert any(name.startswith("Country: Mexico, 40 record") for name in names)
    assert "Leave out Mexico" in names


def test_no_row_is_under_another(facet: Facet) -> None:
    facet.open()
    index = facet.rows.index(0, 0)
    assert facet.rows.rowCount(index) == 0
    assert facet.rows.columnCount(index) == 0
    assert facet.rows.rowCount(QModelIndex()) == 3


def test_facets_stand_in_their_order_whichever_is_counted_first(qtbot: QtBot) -> None:
    strip = FacetStrip("Narrow", order=["place", "topic", "year"])
    qtbot.addWidget(strip)
    strip.resize(900, 40)
    strip.show()
    for key in ("year", "other", "place", "topic"):
        strip.set_facet(key, key.title(), PLACES)
    assert strip.facets() == ["place", "topic", "year", "other"]
    strip.layout().activate()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    buttons = strip.findChildren(QToolButton, options=direct)
    names = ["Place", "Topic", "Year", "Other"]
    by_place = sorted(buttons, key=lambda button: button.x())
    assert [button.accessibleName().split(":")[0] for button in by_place] == names
    by_place[0].setFocus()
    for button in by_place[1:]:
        qtbot.keyClick(strip.focusWidget(), Qt.Key.Key_Tab)
        assert strip.focusWidget() is button
