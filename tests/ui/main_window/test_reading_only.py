"""A catalogue that can only be read: nothing that changes it can be chosen, and nothing does."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import coopdesk.ui
from coopdesk.background import Background
from coopdesk.catalogue.records import change_record, read_record
from coopdesk.catalogue.sample import sample_records
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueReadOnly
from coopdesk.ui.attention.page import AttentionPage
from coopdesk.ui.follow_up.page import FollowUpPage
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.messages import explain
from coopdesk.ui.topics.page import TopicsPage
from coopdesk.ui.writing import WRITES

Control = QAction | QAbstractButton
Open = Callable[[MainWindow, Path], object]
LONG = 20_000  # ms, on a machine that is busy


def switch(background: Background, *, may_write: bool) -> None:
    """Make the catalogue readable alone, or let it be written again, as the desk would tell."""
    background.sessions.read_only = not may_write
    background.writable.emit(may_write)


def writing(window: QWidget) -> set[Control]:
    """Return what changes the catalogue in the window and in what is open beside it."""
    rooms = [window, *(w for w in QApplication.topLevelWidgets() if w.isVisible())]
    found = [each for room in rooms for each in room.findChildren(QAbstractButton)]
    acting = [each for room in rooms for each in room.findChildren(QAction)]
    return {each for each in (*found, *acting) if each.property(WRITES)}


def settle(qtbot: QtBot, background: Background) -> None:
    """Wait until all that was asked is answered, and what was asked of that too."""
    for ask in (background.read, background.find, background.read_long) * 2:
        answered: list[None] = []
        ask(lambda _session: None).then(answered.append)
        qtbot.waitUntil(lambda: len(answered) == 1, timeout=LONG)  # noqa: B023 - waited for here


def enabled(controls: set[Control]) -> list[str]:
    return sorted(each.text() for each in controls if each.isEnabled())


def go_through(qtbot: QtBot, window: MainWindow) -> Iterator[QWidget]:
    """Go to each page in turn."""
    for key in window.pages.makers:
        window.go_to(key)
        qtbot.waitUntil(lambda: window.pages.currentWidget() is not None)
        QApplication.processEvents()
        page = window.pages.currentWidget()
        assert page
        yield page


def _asked(window: MainWindow) -> None:
    for asked in window.findChildren(QDialog):
        asked.reject()


def _captured(window: MainWindow, folder: Path) -> object:
    page = folder / "page.txt"
    page.write_text("Visit of inspectors\nFrom Peru to Chile, 3 May 2024.\n", encoding="utf-8")
    made = window.screens.capture_page()
    _asked(window)
    made.open_file(page)
    return made


def _imported(window: MainWindow, folder: Path) -> object:
    listing = folder / "list.csv"
    listing.write_text("Title\nVisit of inspectors\n", encoding="utf-8")
    return window.screens.bring_in(listing)


def _merged(window: MainWindow, _folder: Path) -> object:
    made = window.screens.merge_workbook()
    _asked(window)
    made.show()
    return made


def _topic(window: MainWindow, deed: str) -> object:
    window.go_to("topics")
    page = window.pages.currentWidget()
    assert isinstance(page, TopicsPage)
    return getattr(page.deeds, deed)("child-labour")


def _two(window: MainWindow, _folder: Path) -> object:
    page = window.list_page("everything")
    page.table.select_keys(page.shown()[:2])
    window.actions_by_key["compare"].trigger()
    return page


def _project(window: MainWindow, _folder: Path) -> object:
    kinds = [record.kind for record in sample_records()]
    return window.projects.show_project(kinds.index("project") + 1)


# What is opened beside the pages, and how many of its controls write.
WINDOWS: dict[str, tuple[Open, int]] = {
    "form": (lambda window, _: window.forms.open_record(1), 4),
    "history": (lambda window, _: window.screens.show_history(1), 1),
    "changes of several": (lambda window, _: window.screens.change_these([1, 2]), 1),
    "import": (_imported, 2),
    "capture": (_captured, 1),
    "merge": (_merged, 6),
    "two records": (_two, 2),
    "project": (_project, 1),
    "topic": (lambda window, _: _topic(window, "edit"), 1),
    "topics merged": (lambda window, _: _topic(window, "merge"), 1),
    "topic moved": (lambda window, _: _topic(window, "move"), 1),
}


def test_what_writes_is_held_back_everywhere_and_offered_again(
    qtbot: QtBot, full_window: MainWindow, background: Background, tmp_path: Path
) -> None:
    with background.sessions.reading() as session:
        record = read_record(session, 1)
    background.sessions.write(
        Deed("record_changed"), change_record, replace(record, title="Another title")
    )
    for _page in go_through(qtbot, full_window):
        pass
    for open_it, count in WINDOWS.values():
        before = writing(full_window)
        open_it(full_window, tmp_path)
        qtbot.waitUntil(lambda: len(writing(full_window) - before) >= count, timeout=LONG)  # noqa: B023
    settle(qtbot, background)
    controls = writing(full_window)
    possible = enabled(controls)
    switch(background, may_write=False)
    held = enabled(controls)
    switch(background, may_write=True)
    assert len(possible) > len(WINDOWS)
    assert held == []
    assert enabled(controls) == possible


def test_undo_beside_what_was_done_is_held_back_too(
    full_window: MainWindow, background: Background
) -> None:
    offered: list[bool] = []
    for may_write in (False, True):
        switch(background, may_write=may_write)
        full_window.status.say_done("Done", background.undo)
        shown = [b for b in full_window.status.findChildren(QToolButton) if b.isVisible()]
        offered += [button.isEnabled() for button in shown]
    assert offered == [False, True]


def _pressable(page: QWidget) -> list[QAbstractButton]:
    """Return the buttons of a page that can be pressed and open no menu, which would wait."""
    return [
        each
        for each in page.findChildren(QAbstractButton)
        if each.isVisible()
        and each.isEnabled()
        and not (isinstance(each, QPushButton | QToolButton) and each.menu())
    ]


def test_no_button_of_a_page_writes_while_the_catalogue_can_only_be_read(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    switch(background, may_write=False)
    written: list[bool] = []
    background.busy.connect(written.append)
    pressed = 0
    for page in go_through(qtbot, full_window):
        settle(qtbot, background)
        for button in _pressable(page):
            if isValid(button) and button.isEnabled():
                button.click()
                pressed += 1
                _asked(full_window)
    settle(qtbot, background)
    assert pressed > len(full_window.pages.makers)
    assert written == []


P = TypeVar("P", bound=QWidget)


def _page(window: MainWindow, key: str, kind: type[P]) -> P:
    window.go_to(key)
    page = window.pages.currentWidget()
    assert isinstance(page, kind)
    return page


# What reaches a deed without a button: keys, dropping, a note from before.
SLIPS: dict[str, Callable[[MainWindow, Background], object]] = {
    "undo": lambda _, background: background.undo(),
    "delete": lambda window, _: window.deeds.delete(),
    "step": lambda window, _: _page(window, "follow_up", FollowUpPage).set_status([1], "done"),
    "topic": lambda window, _: _page(window, "topics", TopicsPage).deeds.put_under("wages", ""),
    "lines": lambda window, _: _page(window, "attention", AttentionPage).deeds.map_topic("a", "b"),
}


def test_a_deed_that_slips_through_is_refused_in_one_sentence(
    qtbot: QtBot, full_window: MainWindow, background: Background
) -> None:
    page = full_window.list_page("everything")
    page.table.selectRow(0)
    switch(background, may_write=False)
    for name, slip in SLIPS.items():
        slip(full_window, background)
        qtbot.waitUntil(lambda: len(full_window.findChildren(QMessageBox)) == 1, timeout=LONG)
        [box] = full_window.findChildren(QMessageBox)
        assert box.text() == explain(CatalogueReadOnly()), name
        with qtbot.waitSignal(box.destroyed):
            box.done(0)


UI = Path(coopdesk.ui.__file__).parent
DOES = re.compile(r"background\.(write|undo|redo)\b")
HOLDS = re.compile(r"\b(writes|buttons_write)\(")
# The one room whose deeds are links in a page: it draws them only where they can be followed.
DRAWS = {"browse"}


@pytest.mark.parametrize("room", sorted(each.parent.name for each in UI.glob("*/__init__.py")))
def test_a_room_that_writes_holds_its_deeds_back(room: str) -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in (UI / room).rglob("*.py"))
    assert bool(HOLDS.search(text)) or room in DRAWS or not DOES.search(text)
