"""An officer searches records written in English with the words of her own language."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from coopdesk import paths
from coopdesk.app.program import Program
from coopdesk.catalogue.records import read_record
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.db.database import open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import Query
from coopdesk.search.find import find
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.widgets.facet_popup import FacetPopup
from tests.journeys.conftest import Start
from tests.journeys.test_another_language import forget_languages
from tests.keyboard import Keyboard

INSPECTION = "inspección laboral"
TRAINING = "Training labour inspectors on child labour"


@pytest.fixture
def program(catalogue_path: Path, start: Start) -> Iterator[Program]:
    """The program in Spanish, on a catalogue in English."""
    sessions = open_database(catalogue_path)
    sessions.write(Deed("sample_added"), fill_with_sample)
    sessions.close()
    paths.settings_file().write_text(json.dumps({"language": "es"}), encoding="utf-8")
    yield start()
    forget_languages()


def window_of(program: Program) -> MainWindow:
    assert program.window
    return program.window


def page_of(program: Program) -> BrowsePage:
    page = window_of(program).browse_page()
    assert page
    return page


def found(program: Program, query: Query) -> list[int]:
    assert program.background
    with program.background.sessions.reading() as session:
        return list(find(session, query))


def wait_for_answer(qtbot: QtBot, program: Program, query: Query) -> None:
    """Wait until the list shows what a query finds, and its facets are counted."""
    page = page_of(program)
    expected = found(program, query)
    qtbot.waitUntil(lambda: page.query == query and list(page.shown()) == expected)
    qtbot.waitUntil(lambda: bool(page.strip.facets()) and not page.strip._awaited)


def chips_of(page: BrowsePage) -> list[str]:
    shown = page.chips.keys()
    chips = [page.chips.chip(key) for key in shown]
    return [chip.text() for chip in chips if chip]


def open_facet(page: BrowsePage, facet: str) -> FacetPopup:
    button = page.strip._buttons[facet]
    button.click()
    assert button.popup.isVisible()
    return button.popup


def test_spanish_words_find_english_records_key_by_key(
    qtbot: QtBot, program: Program, keys: Keyboard
) -> None:
    page, window = page_of(program), window_of(program)
    whole = page.query
    wait_for_answer(qtbot, program, whole)

    keys.control(Qt.Key.Key_F)
    for end, letter in enumerate(INSPECTION, 1):
        keys.write(letter)
        wait_for_answer(qtbot, program, replace(whole, text=INSPECTION[:end]))
    asked = replace(whole, text=INSPECTION)
    titles = {title_of(program, each): each for each in page.shown()}
    assert next(iter(titles)) == TRAINING
    assert len(titles) < len(found(program, whole))
    assert not any("inspección" in title for title in titles)

    # she is told how it was read, in Spanish, and sees why the record was found
    assert len(chips_of(page)) == 1
    assert chips_of(page)[0].startswith("Inspección del trabajo")
    qtbot.waitUntil(lambda: TRAINING in page.pane.plain_text())
    qtbot.waitUntil(lambda: page.pane._marks.count() > 0)

    # a facet narrows: one country by its Spanish name, then all but this one
    keys.enter()  # to the list, and out of the suggestions
    popup = open_facet(page, "providing")
    assert [value.label for value in popup.values()] == ["Argentina"]
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Space)
    narrowed = asked.toggled("providing", "AR", on=True)
    wait_for_answer(qtbot, program, narrowed)
    assert [title_of(program, each) for each in page.shown()] == [TRAINING]
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Minus)
    excluding = asked.excepting("providing", "AR", on=True)
    wait_for_answer(qtbot, program, excluding)
    assert titles[TRAINING] not in page.shown()
    assert len(page.shown()) == len(titles) - 1
    popup.close()

    # it can be sent to a colleague as text, which finds the same
    window.actions_by_key["copy_search"].trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("inspección laboral")
    assert "-brinda:Argentina" in text
    assert found(program, replace(whole, text=text)) == list(page.shown())

    # what narrows is taken away again, chip by chip
    for left in (1, 0):
        [*_, last] = page.chips.keys()
        chip = page.chips.chip(last)
        assert chip
        chip.setFocus()
        qtbot.keyClick(chip, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda left=left: len(page.chips.keys()) == left)
    wait_for_answer(qtbot, program, whole)
    assert window.toolbar.search.text() == ""


def test_a_misspelt_word_is_put_right_only_when_she_says_so(
    qtbot: QtBot, program: Program, keys: Keyboard
) -> None:
    page, window = page_of(program), window_of(program)
    whole = page.query
    wait_for_answer(qtbot, program, whole)
    keys.control(Qt.Key.Key_F)
    keys.write("inspecion labroal")
    wait_for_answer(qtbot, program, replace(whole, text="inspecion labroal"))
    assert list(page.shown()) == []
    qtbot.waitUntil(page._meant.isVisible)
    offered = page._meant.offered()
    assert window.toolbar.search.text() == "inspecion labroal"

    page._meant.setFocus(Qt.FocusReason.TabFocusReason)
    keys.tab()  # to the link
    keys.enter()
    wait_for_answer(qtbot, program, replace(whole, text=offered))
    assert title_of(program, page.shown()[0]) == TRAINING
    assert window.toolbar.search.text() == offered
    assert not page._meant.isVisible()


def title_of(program: Program, record_id: int) -> str:
    assert program.background
    with program.background.sessions.reading() as session:
        return read_record(session, record_id).title
