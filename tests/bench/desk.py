"""A desk to bench at: an open catalogue, its background, and a window with a list of records."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from coopdesk.background import Background, Reply
from coopdesk.catalogue.topics import all_topics
from coopdesk.db.database import Sessions, open_database
from coopdesk.search.thesaurus import warm_up
from coopdesk.ui.browse.page import BrowsePage
from coopdesk.ui.browse.views import VIEWS
from coopdesk.ui.reader import Reader
from coopdesk.vocabulary.topics import TopicIndex
from tests.bench.measuring import LONGEST_WAIT

SIZE = (1366, 768)


@dataclass(frozen=True)
class Desk:
    """What the program itself holds while its window is open."""

    sessions: Sessions
    background: Background
    reader: Reader
    page: BrowsePage


@contextmanager
def desk_at(path: Path) -> Iterator[Desk]:
    """Open a catalogue and the list of everything in it."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    sessions = open_database(path)
    background = Background(sessions)
    background.crashed.connect(_raise)
    with sessions.reading() as session:
        reader = Reader("en", TopicIndex(all_topics(session)))
    window = QMainWindow()
    page = BrowsePage(background, VIEWS[0], reader, window)
    window.setCentralWidget(page)
    window.resize(*SIZE)
    window.show()
    background.find(warm_up)  # as the program does
    wait_until_listed(page, lambda: None)
    yield Desk(sessions, background, reader, page)
    window.close()
    window.deleteLater()
    background.close()
    sessions.close()
    application.processEvents()


def answer_to(reply: Reply[object]) -> float:
    """Return after how many milliseconds an answer came."""
    loop, clock = QEventLoop(), QElapsedTimer()
    clock.start()
    reply.then(lambda _: loop.quit())
    QTimer.singleShot(LONGEST_WAIT, loop, loop.quit)
    loop.exec()
    return clock.nsecsElapsed() / 1e6


def wait_until_listed(page: BrowsePage, begin: Callable[[], object]) -> float:
    """Begin something and return after how many milliseconds the rows it finds are painted."""
    loop, clock, found = QEventLoop(), QElapsedTimer(), list[int]()

    def look() -> None:
        if found and is_filled(page):
            page.table.viewport().repaint()
            loop.quit()

    def take(count: int) -> None:
        found.append(count)
        QTimer.singleShot(0, loop, look)  # the table asks for its rows once it is laid out

    counted = page.counted.connect(take)
    filled = page.table.model().dataChanged.connect(look)
    clock.start()
    begin()
    QTimer.singleShot(LONGEST_WAIT, loop, loop.quit)
    loop.exec()
    took = clock.nsecsElapsed() / 1e6
    page.disconnect(counted)
    page.table.model().disconnect(filled)
    if not found:
        raise TimeoutError(page.query)
    return took


def is_filled(page: BrowsePage) -> bool:
    """Tell whether every row in sight shows its record."""
    first, last = page.table._in_sight()
    return set(range(first, last + 1)) <= page.table._filled - page.table._stale


def _raise(error: BaseException) -> None:
    raise error
