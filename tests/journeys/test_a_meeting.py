"""A search becomes a meeting: figures, a country, who could help, a step that is done, the pack."""

from __future__ import annotations

from pathlib import Path

import docx
import openpyxl
from pytestqt.qtbot import QtBot

from coopdesk.app.program import Program
from coopdesk.catalogue.next_steps import StepsAsked, find_steps
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.domain.changes import Deed
from coopdesk.ui.country import CountryPage, HelpersPage
from coopdesk.ui.follow_up.page import FollowUpPage
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.overview.page import OverviewPage
from coopdesk.ui.packs import PackDialog
from tests.journeys.conftest import Start

TRAINING = "Training labour inspectors on child labour"


def window_of(program: Program) -> MainWindow:
    assert program.window
    return program.window


def overview_of(qtbot: QtBot, window: MainWindow) -> OverviewPage:
    window.go_to("overview")
    page = window.overview.page()
    assert page
    qtbot.waitUntil(lambda: "pairs" in page.figures.cards and bool(pairs_of(page)))
    return page


def pairs_of(page: OverviewPage) -> tuple[str | None, ...]:
    return page.figures.cards["pairs"].table_keys()


def test_from_labour_inspection_to_the_pack_in_spanish(
    qtbot: QtBot, start: Start, tmp_path: Path
) -> None:
    program = start()
    window, background = window_of(program), program.background
    assert background
    background.write(Deed("sample_added", count=32), fill_with_sample)
    everything = window.list_page("everything")
    qtbot.waitUntil(lambda: len(everything.shown()) == 32)
    everything.search("labour inspection")
    qtbot.waitUntil(lambda: 0 < len(everything.shown()) < 32)
    found = len(everything.shown())

    # the overview takes the search along; a cell of the matrix leads to its exchange
    page = overview_of(qtbot, window)
    assert page.query.text == "labour inspection"
    assert list(pairs_of(page)) == ["MX<AR"]
    page.figures.cards["pairs"].chosen.emit("MX<AR")
    exchanges = window.list_page("exchanges")
    qtbot.waitUntil(lambda: len(exchanges.shown()) == 1)
    qtbot.waitUntil(lambda: TRAINING in exchanges.pane.plain_text())

    # Mexico, and who could help another country
    window.countries.show_profile("MX")
    country = window.pages.currentWidget()
    assert isinstance(country, CountryPage)
    qtbot.waitUntil(lambda: TRAINING in country.plain_text())
    window.countries.ask_who_could_help("GT", "child-labour")
    helpers = window.pages.currentWidget()
    assert isinstance(helpers, HelpersPage)
    qtbot.waitUntil(lambda: "1. Argentina" in helpers.plain_text())

    # a step is done, and undone
    def open_steps() -> list[int]:
        with background.sessions.reading() as session:
            return find_steps(session, StepsAsked())

    before = open_steps()
    window.go_to("follow_up")
    steps = window.pages.currentWidget()
    assert isinstance(steps, FollowUpPage)
    steps.set_status(before[:1], "done")
    qtbot.waitUntil(lambda: open_steps() == before[1:])

    # the pack of the search, for readers of Spanish
    window.go_to("everything")
    window.actions_by_key["pack"].trigger()
    [dialog] = window.findChildren(PackDialog)
    dialog.choices._folder.setText(str(tmp_path))
    box = dialog.choices._language
    box.setCurrentIndex(box.findData("es"))
    with qtbot.waitSignal(dialog.saved, timeout=60_000):
        dialog.make()
    book, text, pages = dialog.made()
    sheets = openpyxl.load_workbook(book).sheetnames
    assert "Intercambios" in sheets
    told = [paragraph.text for paragraph in docx.Document(str(text)).paragraphs]
    assert any(TRAINING in line for line in told)
    assert any("Aprendizajes" in line for line in told)
    assert pages.read_bytes().startswith(b"%PDF-")
    assert f"{found}" in dialog.message()
    dialog.reject()
