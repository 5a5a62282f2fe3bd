"""How long it takes from a search to all its figures, and how long the window is deaf meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QMainWindow

from coopdesk.domain.queries import Query
from coopdesk.ui.overview.page import OverviewPage
from tests.bench.catalogues import catalogue_of
from tests.bench.desk import SIZE, Desk, desk_at
from tests.bench.measuring import LONGEST_WAIT, Line, heartbeat, rest

ALL, DEAF = 500, 50  # ms
SEARCHES = (
    Query(),
    Query("labour inspection"),
    Query("mexico child labour"),
    Query(chosen={"year": ("2019", "2020")}),
    Query("train", {"requesting": ("MX",)}),
    Query("inspec -argentina"),
    Query(),
)
TYPED = "labour inspection mexico"
KEY = 110  # ms between two keys of a fast typist


def lines(count: int) -> Iterator[Line]:
    """Look at the figures of searches one after the other, then type one."""
    with desk_at(catalogue_of(count)) as desk:
        window, page = _page(desk)
        with heartbeat() as noted:
            took = [_ask(page, query) for query in SEARCHES]
        yield Line(f"all figures the first time, {count}", took[0], limit=ALL)
        yield Line(f"all figures, median, {count}", median(took), limit=ALL)
        yield Line(f"all figures, max, {count}", max(took), limit=ALL)
        yield Line(f"deaf while figures are shown, {count}", noted.longest, limit=DEAF)
        rest(300)
        with heartbeat() as noted:
            for length in range(1, len(TYPED) + 1):
                page.search(TYPED[:length])
                rest(KEY)
            rest(1000)
        yield Line(f"deaf while typing at figures, {count}", noted.longest, limit=DEAF)
        window.close()


def _page(desk: Desk) -> tuple[QMainWindow, OverviewPage]:
    window = QMainWindow()
    page = OverviewPage(desk.background, desk.reader, _no_steps, window)
    page.search("nothing like that anywhere")
    window.setCentralWidget(page)
    window.resize(*SIZE)
    window.show()
    rest(500)
    return window, page


def _ask(page: OverviewPage, query: Query) -> float:
    """Return after how many milliseconds all figures of a query are painted."""
    loop, clock = QEventLoop(), QElapsedTimer()
    painted = page.figures.map.view.painted.connect(loop.quit)  # the map is the last of them
    clock.start()
    page.show_query(query)
    QTimer.singleShot(LONGEST_WAIT, loop, loop.quit)
    loop.exec()
    page.figures.map.view.disconnect(painted)
    return clock.nsecsElapsed() / 1e6


def _no_steps() -> None:
    return None
