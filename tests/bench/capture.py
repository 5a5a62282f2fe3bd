"""How long a dropped page or report is on its way to its drafts, and how deaf the window is."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

from coopdesk.background import Background
from coopdesk.ui.capture import CaptureWindow
from tests.bench.captured import long_report, project_listing, status_report, write_pdf
from tests.bench.catalogues import own_catalogue_of
from tests.bench.desk import desk_at
from tests.bench.measuring import LONGEST_WAIT, Line, heartbeat, rest

DRAFT, STOPPED, DEAF = 1_000, 300, 50  # ms
ENTRIES, PAGES = 1_000, 300
SEED = Path(__file__).parents[3] / "shared" / "seeds" / "003_b5a1e411aa202b3b.txt"


def lines(count: int) -> Iterator[Line]:
    """Drop a status report, a long listing and a long PDF; stop the PDF on its way."""
    catalogue = own_catalogue_of(count)
    with desk_at(catalogue) as desk, tempfile.TemporaryDirectory() as folder:
        report, listing, pdf = (
            Path(folder, name) for name in ("report.txt", "listing.txt", "long.pdf")
        )
        report.write_text(status_report(), encoding="utf-8")
        listing.write_text(project_listing(ENTRIES), encoding="utf-8")
        write_pdf(pdf, long_report(PAGES))
        yield from _dropped(desk.background, "status report", report, DRAFT)
        if SEED.exists():
            yield from _dropped(desk.background, "status report 003", SEED, DRAFT)
        yield from _dropped(desk.background, f"listing of {ENTRIES}", listing)
        yield from _dropped(desk.background, f"PDF of {PAGES} pages", pdf)
        yield from _cancelled(desk.background, pdf)
    catalogue.unlink()


def _dropped(background: Background, name: str, path: Path, limit: float = 0) -> Iterator[Line]:
    with _window(background) as window, heartbeat() as noted:
        took = _until(window, partial(window.open_file, path), lambda: not window.is_empty())
        rest(300)  # what was painted late
    yield Line(f"{name}, to draft", took, limit=limit)
    yield Line(f"{name}, deaf", noted.longest, limit=DEAF)


def _cancelled(background: Background, path: Path) -> Iterator[Line]:
    """Stop once it is told that the pages are read and the text is looked through."""
    with _window(background) as window:
        told: list[int] = []
        window.open_file(path)
        window._errand.progress.connect(lambda _, total: told.append(total))
        _until(window, lambda: None, lambda: any(total > PAGES for total in told))
        took = _until(window, window._errand.give_up, lambda: not window.is_busy())
        assert window.is_empty()
    yield Line("PDF, from Cancel to stopped", took, limit=STOPPED)


@contextmanager
def _window(background: Background) -> Iterator[CaptureWindow]:
    window = CaptureWindow(background, language="en")
    window.come_forward()
    rest(200)
    yield window
    window._before = []
    window.close()
    rest(50)


def _until(window: CaptureWindow, begin: Callable[[], object], done: Callable[[], bool]) -> float:
    """Begin something and return after how many milliseconds it is done."""
    loop, clock, look = QEventLoop(), QElapsedTimer(), QTimer(window, interval=5)
    look.timeout.connect(lambda: loop.quit() if done() else None)
    clock.start()
    begin()
    look.start()
    QTimer.singleShot(LONGEST_WAIT, loop, loop.quit)
    loop.exec()
    look.stop()
    if not done():
        raise TimeoutError
    return clock.nsecsElapsed() / 1e6
