"""How long a meeting pack of 500 records takes, and how long the window is deaf meanwhile."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

from coopdesk.domain.queries import Query
from coopdesk.reports.listed import read_pages
from coopdesk.reports.pack_files import ENDINGS, PackAsked, about_pack, make_pack
from coopdesk.reports.preview import make_preview
from coopdesk.search.find import find
from tests.bench.catalogues import catalogue_of
from tests.bench.desk import Desk, desk_at
from tests.bench.measuring import LONGEST_WAIT, Line, heartbeat

PACKED, PRINTED = 500, 50  # records
PACK, DEAF = 10, 50  # s, ms


def lines(count: int) -> Iterator[Line]:
    """Make each file of a pack, then all of them, beside a window that listens."""
    with desk_at(catalogue_of(count)) as desk, tempfile.TemporaryDirectory() as folder:
        with desk.background.sessions.reading() as session:
            ids = tuple(find(session, Query())[:PACKED])
        for ending in ENDINGS:
            took, _ = _pack(desk, ids, [Path(folder, f"one{ending}")])
            yield Line(f"{PACKED} records as {ending}", took, "s")
        took, deaf = _pack(desk, ids, [Path(folder, f"all{ending}") for ending in ENDINGS])
        yield Line(f"pack of {PACKED} records", took, "s", limit=PACK)
        yield Line("deaf while a pack is made", deaf, limit=DEAF)
        took, deaf = _preview(desk, ids[:PRINTED])
        yield Line(f"print preview of {PRINTED} records", took, "s")
        yield Line("deaf while pages are set", deaf, limit=DEAF)


def _pack(desk: Desk, ids: tuple[int, ...], paths: list[Path]) -> tuple[float, float]:
    asked, by = PackAsked("es", ids=ids), about_pack("bench", "")
    background = desk.background
    return _waited(background.read_long(make_pack, paths, asked, by, background.report))


def _preview(desk: Desk, ids: tuple[int, ...]) -> tuple[float, float]:
    def read(session: object) -> object:
        return read_pages(session, ids, language="es")  # type: ignore[arg-type]

    return _waited(desk.background.read_long(make_preview, read))  # type: ignore[arg-type]


def _waited(reply: object) -> tuple[float, float]:
    """Return the seconds until the answer, and the milliseconds nobody could type."""
    loop, clock = QEventLoop(), QElapsedTimer()
    QTimer.singleShot(LONGEST_WAIT, loop.quit)
    reply.then(lambda _: loop.quit())  # type: ignore[attr-defined]
    clock.start()
    with heartbeat() as noted:
        loop.exec()
        took = clock.elapsed() / 1000
    return took, noted.longest
