"""An officer looks at a country, sees what nobody helped it with, and finds who could."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from coopdesk.app.program import Program
from coopdesk.catalogue.records import add_records
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.domain.changes import Deed
from coopdesk.domain.periods import point
from coopdesk.domain.records import Learning, Party, Record
from coopdesk.ui.country import CountryPage, HelpersPage
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.places import PlacesPage
from coopdesk.ui.widgets.command_palette import CommandPalette
from coopdesk.ui.widgets.page_text import PageText
from tests.journeys.conftest import Start
from tests.keyboard import Keyboard

ASKED, GIVEN = "Mexico asks for help with heat stress", "Chile visits Peru"
RECORDS = [
    Record(
        "exchange",
        ASKED,
        status="requested",
        topics=("heat-stress",),
        parties=(Party("MX", role="requesting"),),
    ),
    Record(
        "exchange",
        GIVEN,
        status="completed",
        topics=("heat-stress",),
        period=point(date(2024, 3, 1)),
        parties=(Party("PE", role="requesting"), Party("CL", role="providing")),
        learnings=(Learning("Shade at noon helps"),),
    ),
]


def window_of(program: Program) -> MainWindow:
    assert program.window
    return program.window


def follow(text: PageText, words: str, kind: str) -> None:
    """Follow the first link of a kind with these words."""
    cursor = text.document().find(words)
    while not cursor.charFormat().anchorHref().startswith(f"{kind}:"):
        assert not cursor.isNull(), f"{words!r} in {text.plain_text()!r}"
        cursor = text.document().find(words, cursor)
    text.link_clicked.emit(cursor.charFormat().anchorHref())


def shown(qtbot: QtBot, window: MainWindow, kind: type, words: str) -> object:
    """Wait until a page with these words is in sight, and return it."""

    def page_with_words() -> bool:
        page = window.pages.currentWidget()
        return isinstance(page, kind) and words in page.plain_text()  # type: ignore[attr-defined]

    qtbot.waitUntil(page_with_words)
    return window.pages.currentWidget()


def test_from_a_gap_of_a_country_to_the_evidence_of_who_could_help(
    qtbot: QtBot, start: Start, keys: Keyboard
) -> None:
    program = start()
    window = window_of(program)
    background = program.background
    assert background
    background.write(Deed("sample_added", count=32), fill_with_sample)
    background.write(Deed("records_added", count=2), add_records, RECORDS)

    # countries → Mexico → its profile, with the gap
    window.go_to("places")
    places = window.pages.currentWidget()
    assert isinstance(places, PlacesPage)
    qtbot.waitUntil(lambda: "PE" in places.codes())
    places.choose("MX")
    places._profile.click()
    page = shown(qtbot, window, CountryPage, "Heat stress")
    assert isinstance(page, CountryPage)
    told = page.plain_text()
    assert told.index("nothing came of it") < told.index("Heat stress")
    assert "Argentina" in told

    # its number leads to the list
    follow(page.text, "took part in 9", "list")
    lines = window.list_page("exchanges")
    qtbot.waitUntil(lambda: len(lines.shown()) == 9)

    # who could help → the evidence → the record
    window.go_to("country")
    follow(page.text, "Who could help?", "help")
    helpers = shown(qtbot, window, HelpersPage, "Shade at noon")
    assert isinstance(helpers, HelpersPage)
    assert helpers.asked() == ("MX", "heat-stress")
    assert "1. Chile" in helpers.plain_text()
    follow(helpers.text, GIVEN, "record")
    qtbot.waitUntil(lambda: window.browse_page() is not None)
    everything = window.list_page("everything")
    qtbot.waitUntil(lambda: GIVEN in everything.pane.plain_text())

    # the reading pane: a country leads to its profile, a request nobody answers to the question
    everything.search(ASKED)
    qtbot.waitUntil(lambda: "Nobody provides yet" in everything.pane.plain_text())
    follow(everything.pane._text, "Heat stress", "help")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is helpers)
    window.go_to("everything")
    follow(everything.pane._text, "Mexico", "place")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is page)

    # and so do the menu and Ctrl+K
    window.list_page("everything")
    keys.control(Qt.Key.Key_K)
    [palette] = [w for w in QApplication.topLevelWidgets() if isinstance(w, CommandPalette)]
    line = palette.findChildren(QLineEdit)[0]
    QTest.keyClicks(line, "chile")
    qtbot.waitUntil(lambda: "Chile — profile" in palette.shown())
    QTest.keyClick(line, Qt.Key.Key_Return)
    shown(qtbot, window, CountryPage, "Chile")
    window.list_page("everything")
    window.actions_by_key["helpers"].trigger()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is helpers)
    assert helpers.asked() == ("MX", "heat-stress")
