"""A pair of hands: it types into the search of the program's window and notes what it sees."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coopdesk.app.program import Program
from coopdesk.cli import Options
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.widgets.search_edit import SearchEdit
from tests.bench.desk import is_filled
from tests.bench.measuring import LONGEST_WAIT, rest

KEY = 110  # ms between two keys of a fast typist
SIZE = (1366, 768)


@dataclass(frozen=True, slots=True)
class TypedKey:
    """After how many ms the first page was painted, and the count and all facets shown."""

    first: float
    everything: float


class Answers(QObject):
    """Wait for what the window shows of a search."""

    def __init__(self, page: BrowsePage) -> None:
        super().__init__()
        self._page = page
        self._clock = QElapsedTimer()
        self._loop = QEventLoop()
        self._too_long = QTimer(self, singleShot=True, interval=LONGEST_WAIT)
        self._too_long.timeout.connect(self._loop.quit)
        self._expected = {"listed", "counted", "faceted"}
        self._first = 0.0
        page.listed.connect(self._take_list)
        page.counted.connect(self._take_count)
        page.faceted.connect(self._take_facets)
        page.table.model().dataChanged.connect(self._look)

    def begin(self) -> None:
        """Expect everything from now on."""
        self._expected = {"listed", "counted", "faceted"}
        self._first = 0.0
        self._clock.start()

    def wait(self) -> TypedKey:
        """Return when all is painted; raises TimeoutError."""
        if self._expected or not self._first:
            self._too_long.start()
            self._loop.exec()
            self._too_long.stop()
        if self._expected or not self._first:
            raise TimeoutError(self._page.query)
        self._page.strip.repaint()
        return TypedKey(self._first, self._passed())

    def _passed(self) -> float:
        return self._clock.nsecsElapsed() / 1e6

    def _take_list(self) -> None:
        self._expected.discard("listed")
        self._look()

    def _take_count(self) -> None:
        self._expected.discard("counted")
        self._look()

    def _take_facets(self) -> None:
        self._expected.discard("faceted")
        self._look()

    def _look(self) -> None:
        if not self._first and "listed" not in self._expected and is_filled(self._page):
            self._page.table.viewport().repaint()
            self._first = self._passed()
        if self._first and not self._expected:
            self._loop.quit()


@dataclass(frozen=True)
class SearchDesk:
    """The program's window with the list of everything."""

    page: BrowsePage
    line: SearchEdit
    answers: Answers


@contextmanager
def program_at(path: Path) -> Generator[SearchDesk]:
    """Start the program with a catalogue, and go to the list of everything in it."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(application, QApplication):
        raise TypeError(application)
    program = Program(application, Options(catalogue=path, language="en"))
    program.start()
    if program.window is None:
        raise RuntimeError(path)
    program.window.resize(*SIZE)
    page = program.window.list_page("everything")
    answers = Answers(page)
    answers.begin()
    page.refresh()
    answers.wait()
    rest(1000)
    yield SearchDesk(page, program.window.toolbar.search, answers)
    program.window.close()
    program.close()
    application.processEvents()


def type_slowly(desk: SearchDesk, text: str) -> list[TypedKey]:
    """Type over what is in the search, and wait for the answer to every key."""
    _mark_all(desk.line)
    keys: list[TypedKey] = []
    for letter in text:
        before = desk.page.query
        desk.answers.begin()
        _press(desk.line, letter)
        if desk.page.query != before:  # a blank at the end asks nothing new
            keys.append(desk.answers.wait())
    return keys


def type_on(desk: SearchDesk, text: str) -> None:
    """Type over what is in the search as fast as a fast typist, whatever is shown."""
    _mark_all(desk.line)
    for letter in text:
        _press(desk.line, letter)
        rest(KEY)


def _press(line: SearchEdit, letter: str) -> None:
    if letter.isascii():
        QTest.keyClicks(line, letter)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # QTest knows no other letters
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(line, event)


def _mark_all(line: SearchEdit) -> None:
    line.setFocus(Qt.FocusReason.ShortcutFocusReason)
    line.selectAll()
