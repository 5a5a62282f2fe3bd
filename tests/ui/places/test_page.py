"""The page of countries and regions."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.counts import PlaceCount
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Party, Record
from coopdesk.ui.places import PlacesPage
from coopdesk.ui.places.table import ASKED, GAVE, NAME, ROOM, TOTAL, PlacesModel

RECORDS = [
    Record(title="One", parties=(Party("MX", role="requesting"), Party("AR", role="providing"))),
    Record(title="Two", parties=(Party("MX", role="requesting"), Party("ES", role="providing"))),
    Record(title="Three", parties=(Party("MX", role="providing"), Party("419", role="host"))),
]


@pytest.fixture
def page(qtbot: QtBot, background: Background) -> PlacesPage:
    deed = Deed("records_added", count=3)
    background.sessions.write(deed, add_records, RECORDS)
    opened = PlacesPage(background, "en")
    qtbot.addWidget(opened)
    qtbot.waitUntil(lambda: len(opened.codes()) == 4)
    return opened


def shown(page: PlacesPage, code: str) -> list[object]:
    row = page.codes().index(code)
    return [page._found.index(row, column).data() for column in (NAME, ASKED, GAVE, TOTAL)]


def test_places_are_counted_by_what_they_did(page: PlacesPage) -> None:
    assert shown(page, "MX") == ["Mexico", 2, 1, 3]
    assert shown(page, "AR") == ["Argentina", "", 1, 1]


def test_the_most_frequent_place_comes_first_and_is_chosen(page: PlacesPage) -> None:
    assert page.codes()[0] == "MX"
    assert page.code() == "MX"


def test_names_sort_as_they_are_read(page: PlacesPage) -> None:
    page._table.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
    assert page.codes() == ["AR", "419", "MX", "ES"]


@pytest.mark.parametrize(
    ("typed", "found"), [("méxico", ["MX"]), ("Espagne", ["ES"]), ("latina", ["419"]), ("zz", [])]
)
def test_a_place_is_found_in_any_language(page: PlacesPage, typed: str, found: list[str]) -> None:
    page.look_for(typed)
    assert page.codes() == found


def test_records_are_asked_for_by_what_the_number_counts(qtbot: QtBot, page: PlacesPage) -> None:
    page.choose("MX")
    wanted: list[tuple[str, str]] = []
    page.records_wanted.connect(lambda facet, code: wanted.append((facet, code)))
    for column in (TOTAL, ASKED, GAVE):
        page._table.activated.emit(page._table.currentIndex().siblingAtColumn(column))
    assert wanted == [("place", "MX"), ("requesting", "MX"), ("providing", "MX")]


def test_the_name_leads_to_the_profile(qtbot: QtBot, page: PlacesPage) -> None:
    page.choose("MX")
    with qtbot.waitSignal(page.profile_wanted) as wanted:
        page._table.activated.emit(page._table.currentIndex().siblingAtColumn(NAME))
    assert wanted.args == ["MX"]


def test_nothing_is_asked_where_there_is_nothing(page: PlacesPage) -> None:
    page.choose("AR")
    assert [facet for facet, button in page._buttons.items() if button.isEnabled()] == [
        "place",
        "providing",
    ]


def test_a_new_record_is_counted_and_the_choice_stays(
    qtbot: QtBot, page: PlacesPage, background: Background
) -> None:
    page.choose("AR")
    more = [Record(title="Four", parties=(Party("AR", role="requesting"),))]
    background.write(Deed("record_added", "Four"), add_records, more)
    qtbot.waitUntil(lambda: shown(page, "AR") == ["Argentina", 1, 1, 2])
    assert page.code() == "AR"


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = PlacesModel("en")
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    model.show_places([PlaceCount("MX", 1, 0, 1), PlaceCount("419", 0, 0, 1)])
    model.show_places([])
    assert tester.model() is model


def test_the_sort_arrow_has_room_behind_a_heading_that_is_read_without_it() -> None:
    model = PlacesModel("en")
    heading = partial(model.headerData, TOTAL, Qt.Orientation.Horizontal)
    assert heading(Qt.ItemDataRole.DisplayRole) == f"All records{ROOM}"
    assert heading(Qt.ItemDataRole.AccessibleTextRole) == "All records"
