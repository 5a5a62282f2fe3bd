"""An import window is gone with its program; what was decided in it is offered back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from coopdesk.background import Background
from coopdesk.catalogue.begun_work import KeptWork, kept_works, read_work
from coopdesk.db.database import Sessions
from coopdesk.ui.importing.window import ImportWindow
from coopdesk.ui.work_keeping import WorkPlace
from tests.ui.importing.conftest import LISTING, MakeBook, column, stand_on

Open = Callable[[], ImportWindow]


@pytest.fixture
def desk(qtbot: QtBot, background: Background, tmp_path: Path) -> Iterator[Open]:
    """Open an import window as a program that has just started would."""
    crashes: list[BaseException] = []
    background.crashed.connect(crashes.append)

    def begin() -> ImportWindow:
        window = ImportWindow(background, language="en", works=WorkPlace(tmp_path / "drafts"))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(window)
        window.resize(1200, 700)
        window.come_forward()
        return window

    yield begin
    assert crashes == []


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[ImportWindow], None]:
    def wait(window: ImportWindow) -> None:
        preview = window.page.preview
        qtbot.waitUntil(lambda: not window.is_busy() and not preview.is_looking(), timeout=20_000)

    return wait


@pytest.fixture
def kept(sessions: Sessions, tmp_path: Path) -> Callable[[], list[KeptWork]]:
    def look() -> list[KeptWork]:
        with sessions.reading() as session:
            return kept_works(session, tmp_path / "drafts")

    return look


Settled = Callable[[ImportWindow], None]
Kept = Callable[[], list[KeptWork]]


def decide(window: ImportWindow, qtbot: QtBot, settled: Settled) -> None:
    """Write in a cell, leave a row out, and let a column become another."""
    table = window.page.preview.table
    qtbot.waitUntil(lambda: column(window, "row")[:1] != [""], timeout=30_000)
    place = column(window, "c1").index("Visit")
    assert not window.keeping.is_due()
    table.written.emit(table.all_keys()[place], "c2", "2024-03-01")
    assert window.keeping.is_due()
    settled(window)
    stand_on(table, column(window, "c1").index("Course"), "row")
    buttons = window.page.preview.pane.buttons()
    next(b for b in buttons if "out" in b.text().replace("&", "")).click()
    settled(window)
    window.page.columns._choose(4, "reference")
    settled(window)


def drop_without_closing(window: ImportWindow) -> None:
    """Take a window away as a program that is killed would: it is asked nothing."""
    window.keeping._soon.stop()
    window.hide()


def question(qtbot: QtBot, window: ImportWindow) -> QMessageBox:
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=30_000)
    return window.findChildren(QMessageBox)[0]


def press(box: QMessageBox, words: str) -> None:
    buttons = box.findChildren(QPushButton)
    next(b for b in buttons if words in b.text().replace("&", "")).click()


def test_what_was_decided_is_offered_when_the_file_is_opened_again(
    qtbot: QtBot, desk: Open, settled: Settled, kept: Kept, book: MakeBook
) -> None:
    listing = book("listing.xlsx", Exchanges=LISTING)
    window = desk()
    window.open_file(listing)
    settled(window)
    decide(window, qtbot, settled)
    look = window._look
    assert look is not None
    window.keeping.keep()
    qtbot.waitUntil(lambda: len(kept()) == 1, timeout=30_000)
    drop_without_closing(window)

    again = desk()
    again.open_file(listing)
    box = question(qtbot, again)
    assert "bringing in “listing.xlsx”" in box.text()
    press(box, "Go on")
    qtbot.waitUntil(lambda: bool(again._look and again._look.opened.written), timeout=20_000)
    settled(again)
    assert again._look is not None
    opened, before = again._look.opened, look.opened
    assert (opened.tables, opened.mappings) == (before.tables, before.mappings)
    assert (opened.choices, opened.written) == (before.choices, before.written)
    assert again.message().startswith("You go on where you left off.")
    again.bring_in()
    settled(again)
    qtbot.waitUntil(lambda: kept() == [], timeout=30_000)


def test_what_is_put_aside_is_offered_again_and_gone_once_it_is_given_up(
    qtbot: QtBot, desk: Open, settled: Settled, kept: Kept, book: MakeBook
) -> None:
    listing = book("listing.xlsx", Exchanges=LISTING)
    window = desk()
    window.open_file(listing)
    settled(window)
    decide(window, qtbot, settled)
    window.keeping.keep()
    qtbot.waitUntil(lambda: len(kept()) == 1, timeout=30_000)
    drop_without_closing(window)

    again = desk()
    again.open_file(listing)
    press(question(qtbot, again), "Put aside")
    again.close()
    assert len(kept()) == 1
    [left] = kept()
    third = desk()
    third.resume(left)
    qtbot.waitUntil(lambda: bool(third._look and third._look.opened.written), timeout=20_000)
    settled(third)
    third.close()
    press(question(qtbot, third), "without bringing in")
    qtbot.waitUntil(lambda: kept() == [], timeout=30_000)


def test_a_file_that_was_changed_meanwhile_is_told_and_what_was_decided_stays(
    qtbot: QtBot, desk: Open, settled: Settled, kept: Kept, book: MakeBook
) -> None:
    listing = book("listing.xlsx", Exchanges=LISTING)
    window = desk()
    window.open_file(listing)
    settled(window)
    decide(window, qtbot, settled)
    window.keeping.keep()
    qtbot.waitUntil(lambda: len(kept()) == 1, timeout=30_000)
    drop_without_closing(window)

    book("listing.xlsx", Exchanges=[*LISTING, ["One more", "2024", "Peru", ""]])
    again = desk()
    again.open_file(listing)
    settled(again)
    qtbot.waitUntil(lambda: "was changed since" in again.message(), timeout=30_000)
    again.resume(kept()[0])
    settled(again)
    assert "was changed since" in again.message()
    listing.unlink()
    again.resume(kept()[0])
    settled(again)
    assert "no longer in" in again.message()
    assert len(kept()) == 1


def test_pasted_cells_are_kept_with_what_was_decided(
    qtbot: QtBot, desk: Open, settled: Settled, kept: Kept
) -> None:
    QGuiApplication.clipboard().setText(
        "Title\tStart\tRequesting\tColour\nVisit\t2023\tPeru\tred\nCourse\t2023\tPeru\t\n"
    )
    window = desk()
    window.paste()
    settled(window)
    decide(window, qtbot, settled)
    window.keeping.keep()
    qtbot.waitUntil(lambda: len(kept()) == 1, timeout=30_000)
    drop_without_closing(window)
    QGuiApplication.clipboard().clear()

    again = desk()
    again.resume(kept()[0])
    qtbot.waitUntil(lambda: bool(again._look and again._look.opened.written), timeout=20_000)
    assert window._look is not None
    assert again._look is not None
    assert again._look.opened.tables == window._look.opened.tables
    again.keeping.drop()
    qtbot.waitUntil(lambda: kept() == [], timeout=30_000)


def test_nothing_is_kept_of_a_file_that_was_only_looked_at(
    desk: Open, settled: Settled, kept: Kept, book: MakeBook
) -> None:
    window = desk()
    window.open_file(book("listing.xlsx", Exchanges=LISTING))
    settled(window)
    window.keeping.keep()
    window.close()
    assert kept() == []
    assert not window.isVisible()


def test_what_is_typed_in_a_cell_is_kept_while_it_is_open_and_forgotten_if_it_is_left(
    qtbot: QtBot, desk: Open, settled: Settled, kept: Kept, book: MakeBook, sessions: Sessions
) -> None:
    window = desk()
    window.open_file(book("listing.xlsx", Exchanges=LISTING))
    settled(window)
    table = window.page.preview.table
    qtbot.waitUntil(lambda: "Visit" in column(window, "c1"), timeout=30_000)
    stand_on(table, column(window, "c1").index("Visit"), "c1")
    table.write_here()
    [cell] = table.viewport().findChildren(QPlainTextEdit)
    window.keeping.keep()
    assert not window.keeping._is_kept  # it is as it was
    cell.setPlainText("A long story that is not at its end")
    assert window.keeping.is_due()
    window.keeping.keep()
    qtbot.waitUntil(lambda: len(kept()) == 1, timeout=30_000)
    with sessions.reading() as session:
        state, _ = read_work(session, window.keeping.folder, kept()[0])
    assert state["written"] == [["Exchanges", 2, 1, "A long story that is not at its end"]]
    qtbot.keyClick(cell, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: table.being_written() is None, timeout=30_000)
    window.keeping.keep()
    qtbot.waitUntil(lambda: kept() == [], timeout=30_000)
