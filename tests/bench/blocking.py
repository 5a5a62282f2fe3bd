"""How long the window is deaf while an officer scrolls, types, and brings 10 000 rows in."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop

from coopdesk.importing.apply import apply_plan, deed_of
from coopdesk.importing.deciding import plan_file
from coopdesk.importing.opening import Opened
from coopdesk.importing.plan import Plan
from tests.bench.catalogues import own_catalogue_of
from tests.bench.desk import Desk, desk_at
from tests.bench.generate import typed_words
from tests.bench.measuring import Line, heartbeat, rest
from tests.bench.workbooks import write_import

DEAF = 50  # ms
KEY = 110  # ms between two keys of a fast typist
IMPORTED = 10_000


def lines(count: int) -> Iterator[Line]:
    """Listen to the window while things are done with it."""
    catalogue = own_catalogue_of(count, with_past=True)
    with desk_at(catalogue) as desk:
        yield _line(desk, "deaf while scrolling", _scroll)
        yield _line(desk, "deaf while typing", _type)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "import.xlsx"
            write_import(path, IMPORTED)
            plans: list[tuple[Opened, Plan]] = []
            yield _line(desk, "deaf while planning 10 000", partial(_plan, path=path, plans=plans))
            yield _line(desk, "deaf while importing 10 000", partial(_import, plan=plans[0][1]))
        yield _line(desk, "deaf while undoing 10 000", _undo)
    catalogue.unlink()


def _line(desk: Desk, name: str, work: Callable[[Desk], None]) -> Line:
    rest(500)
    with heartbeat() as noted:
        work(desk)
        rest(300)
    return Line(name, noted.longest, limit=DEAF)


def _scroll(desk: Desk) -> None:
    bar = desk.page.table.verticalScrollBar()
    page = bar.pageStep()
    places = [*range(0, 40 * page, page // 3), *range(0, bar.maximum(), bar.maximum() // 60)]
    for place in places:
        bar.setValue(place)
        rest(15)


def _type(desk: Desk) -> None:
    for text in typed_words(12):
        for length in range(1, len(text) + 1):
            desk.page.search(text[:length])
            rest(KEY)
    desk.page.search("")
    rest(1000)


def _plan(desk: Desk, path: Path, plans: list[tuple[Opened, Plan]]) -> None:
    loop = QEventLoop()
    reply = desk.background.read_long(plan_file, path, desk.background.report)
    reply.then(lambda made: (plans.append(made), loop.quit()))
    loop.exec()


def _import(desk: Desk, plan: Plan) -> None:
    loop = QEventLoop()
    reply = desk.background.write(deed_of(plan), apply_plan, plan, desk.background.report)
    reply.then(lambda _: loop.quit())
    loop.exec()


def _undo(desk: Desk) -> None:
    loop = QEventLoop()
    desk.background.undo().then(lambda _: loop.quit())
    loop.exec()
