"""The overview shows what a list shows, as figures, and leads to the records behind each."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QToolButton
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.learnings import LEARNING
from coopdesk.catalogue.records import add_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import Period
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Party, Record
from coopdesk.statistics.overview import overview
from coopdesk.ui.exporting import ExportDialog
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.overview.page import OverviewPage
from coopdesk.ui.welcome.empty_page import EmptyPage
from tests.keyboard import Keyboard

ASKED, GAVE = ("MX", "AR", "CL", "PE", "419"), ("YU", "AN", "DE", "ES", "002")
TEN_PARTIES = Record(
    title="Ten parties, of regions and of countries that are no more",
    status="requested",
    period=Period(date(2019, 3, 1), None, "day", "", "open"),
    parties=(
        *(Party(place, role="requesting") for place in ASKED),
        *(Party(place, role="providing") for place in GAVE),
    ),
)
NARROWED = Query("labour", {"year": ("2004", "2019")})


@pytest.fixture
def window_with_ten(qtbot: QtBot, full_window: MainWindow, background: Background) -> MainWindow:
    background.write(Deed("records_added", count=1), add_records, [TEN_PARTIES])
    page = full_window.list_page("everything")
    qtbot.waitUntil(lambda: len(page.shown()) == 33)
    return full_window


def shown(qtbot: QtBot, window: MainWindow, query: Query) -> OverviewPage:
    """Go to the overview and wait for the figures of a query."""
    window.go_to("overview")
    page = window.overview.page()
    assert page
    with qtbot.waitSignal(page.shown):
        page.show_query(query)
    return page


def counted(page: OverviewPage) -> list[tuple[str, str, int]]:
    """Return the figure, the key and the number of all that can be chosen."""
    return [
        (key, chosen, int(row[-1]))
        for key, card in page.figures.cards.items()
        for row, chosen in zip(card.table_rows(), card.table_keys(), strict=True)
        if chosen is not None
    ]


def test_the_figures_are_those_of_the_statistics(
    qtbot: QtBot, window_with_ten: MainWindow, background: Background
) -> None:
    for query in (Query(), NARROWED):
        page = shown(qtbot, window_with_ten, query)
        with background.sessions.reading() as session:
            told = overview(session, query)
        expected = {
            (figure.key, bar.key, bar.value) for figure in told.figures for bar in figure.bars
        }
        expected |= {("pairs", f"{p.requesting}<{p.providing}", p.count) for p in told.pairs}
        assert set(counted(page)) == {each for each in expected if each[2]}


@pytest.mark.parametrize("query", [Query(), NARROWED], ids=["all", "narrowed"])
def test_choosing_leads_to_as_many_records_as_are_counted_and_back_leads_back(
    qtbot: QtBot, window_with_ten: MainWindow, query: Query
) -> None:
    window, page = window_with_ten, shown(qtbot, window_with_ten, query)
    for key, chosen, number in counted(page)[::4]:
        page.figures.cards[key].chosen.emit(chosen)
        found = window.browse_page()
        assert found
        assert found.view.key == "exchanges"
        with qtbot.waitSignal(found.counted, raising=False, timeout=1000):
            pass
        assert len(found.shown()) == number, (key, chosen)
        window.actions_by_key["back"].trigger()
        assert window.pages.currentWidget() is page
        assert page.query == query
        assert window.toolbar.search.text() == query.text


def test_the_overview_takes_over_what_the_list_before_it_shows(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    full_window.toolbar.search.setText("labour")
    full_window.list_page("projects")
    full_window.list_page("everything")
    full_window.go_to("overview")
    page = full_window.overview.page()
    assert page
    with qtbot.waitSignal(page.shown):
        pass
    assert page.query.text == full_window.toolbar.search.text() == "labour"
    full_window.go_to("topics")
    full_window.go_to("overview")
    assert page.query.text == "labour"
    with qtbot.waitSignal(page.shown):
        full_window.toolbar.search.setText("labour inspection")
    assert page.query.text == "labour inspection"
    with qtbot.waitSignal(page.shown):
        page.clear_button.click()
    assert full_window.toolbar.search.text() == ""


def test_the_keyboard_reaches_a_table_and_the_records_behind_a_row(
    qtbot: QtBot, full_window: MainWindow, keys: Keyboard
) -> None:
    page = shown(qtbot, full_window, Query())
    button = page.figures.cards["status"].table_button
    page.list_button.setFocus()
    for _ in range(40):
        if button.hasFocus():
            break
        keys.tab()
    keys.space()
    keys.tab()
    while not page.figures.cards["status"].table.hasFocus():
        keys.tab()
    keys.enter()
    found = full_window.browse_page()
    assert found
    assert found.query.chosen["status"] == (page.figures.cards["status"].table_keys()[0],)


def test_an_empty_catalogue_offers_the_first_steps_and_a_search_without_answer_its_end(
    qtbot: QtBot, window: MainWindow, background: Background
) -> None:
    qtbot.waitUntil(lambda: window.pages.first_steps() is not None)
    page = shown(qtbot, window, Query())
    assert isinstance(page.empty_state(), EmptyPage)
    page = shown(qtbot, window, Query("lighthouse"))
    empty = page.empty_state()
    assert empty
    with qtbot.waitSignal(page.shown):
        empty.findChildren(QAbstractButton)[0].click()
    assert page.query == Query()
    with qtbot.waitSignal(page.shown):
        background.write(Deed("records_added", count=1), add_records, [TEN_PARTIES])
    assert page.empty_state() is None
    assert page.figures.cards["topic"].table_rows() == ()  # it says that there is none


def test_every_control_of_the_overview_has_a_name(qtbot: QtBot, full_window: MainWindow) -> None:
    page = shown(qtbot, full_window, Query("labour"))
    buttons = page.findChildren(QToolButton)
    assert all(button.text() or button.accessibleName() for button in buttons)
    assert len({card.copy_button.accessibleName() for card in page.figures.cards.values()}) == 5
    assert page.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_the_search_of_the_overview_is_what_other_pages_and_the_export_offer(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    full_window.follow_up.page()  # made before, as by an officer who has been there
    full_window.list_page("everything").search("inspection")
    shown(qtbot, full_window, Query("labour"))
    full_window.screens.export()
    [dialog] = full_window.findChildren(ExportDialog)
    assert dialog.choices.which() == "shown"
    assert dialog.choices._offer.query == Query("labour")
    dialog.reject()
    follow_up = full_window.follow_up.page()
    assert "labour" in follow_up.filters.within.toolTip()
    assert not follow_up.filters.within.isChecked()


def test_all_steps_of_a_country_are_the_page_of_next_steps(
    qtbot: QtBot, full_window: MainWindow
) -> None:
    country = full_window.countries.show_profile("MX")
    country._follow("steps:MX")
    follow_up = full_window.follow_up.page()
    assert follow_up.query.values("place") == ("MX",)
    country._follow("learnings:MX")
    learnings = full_window.follow_up.learnings()
    assert learnings.query.values("place") == ("MX",)
    assert learnings.filters.asked().kind == LEARNING
