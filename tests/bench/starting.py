"""How long the program takes from its start until records can be looked for."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from coopdesk.app.program import Program
from coopdesk.cli import Options
from tests.bench.catalogues import catalogue_of
from tests.bench.desk import is_filled
from tests.bench.measuring import Line

TIMES = 7
# Rooms and libraries that the first page does without, and that take a second to load.
NOT_AT_START = (
    *("coopdesk.capture", "coopdesk.importing", "coopdesk.statistics", "coopdesk.reports.docx"),
    *("coopdesk.reports.pdf", "coopdesk.drawing.pictures", "coopdesk.exporting.xlsx_book"),
    *("coopdesk.ui.attention.page", "coopdesk.ui.bulk_edit", "coopdesk.ui.capture"),
    *("coopdesk.ui.care.page", "coopdesk.ui.country", "coopdesk.ui.duplicates"),
    *("coopdesk.ui.follow_up.page", "coopdesk.ui.history", "coopdesk.ui.importing"),
    *("coopdesk.ui.learnings", "coopdesk.ui.merging", "coopdesk.ui.overview.page"),
    *("coopdesk.ui.packs", "coopdesk.ui.places", "coopdesk.ui.preferences"),
    *("coopdesk.ui.printing", "coopdesk.ui.projects", "coopdesk.ui.record_form"),
    *("coopdesk.ui.topics", "coopdesk.ui.widgets.charts"),
    *("alembic", "docx", "ftfy", "icalendar", "lxml", "mako", "openpyxl", "python_calamine"),
    *("rapidfuzz", "xlsxwriter", "PySide6.QtCharts", "PySide6.QtPdf", "PySide6.QtPrintSupport"),
)
STARTING = 1.5  # times an empty window


def lines(count: int) -> Iterator[Line]:
    """Start the program and, in turns, an empty window with the same modules."""
    path = catalogue_of(count)
    _start("window", str(path))  # reads the file and the modules into memory
    pairs = [(_start("window", str(path)), _start("empty", str(path))) for _ in range(TIMES)]
    ours, empty = (median(each) for each in zip(*pairs, strict=True))
    yield Line(f"start, {count}", ours, "ms", empty, STARTING, by_ratio=True)


def show_program(path: str) -> None:
    """Open the program, wait for its first rows and type a key into its search."""
    program = _shown(path)
    _say("ready")
    program.close()


def tell_loaded(path: str) -> None:
    """Say which of NOT_AT_START are loaded once the program answers keys."""
    program = _shown(path)
    known = set(sys.modules)
    program.close()
    _say("ready", *(name for name in NOT_AT_START if name in known))


def show_empty(_path: str) -> None:
    """Open a window with nothing in it."""
    QApplication(sys.argv[:1])
    window = QMainWindow()
    window.show()
    window.repaint()
    QApplication.processEvents()
    _say("ready")


def _shown(path: str) -> Program:
    application = QApplication(sys.argv[:1])
    program = Program(application, Options(catalogue=Path(path), language="en"))
    program.start()
    window = program.window
    if window is None:
        raise RuntimeError(path)
    page = window.list_page("exchanges")
    loop, look = QEventLoop(), QTimer(interval=1)
    look.timeout.connect(lambda: loop.quit() if page.shown() and is_filled(page) else None)
    look.start()
    loop.exec()
    page.table.viewport().repaint()
    QTest.keyClick(window.toolbar.search, Qt.Key.Key_W)
    return program


def _start(which: str, path: str) -> float:
    """Return after how many milliseconds a new process says that it is ready."""
    command = [sys.executable, "-m", "tests.bench.starting", which, path]
    with tempfile.TemporaryDirectory() as home:
        place = os.environ | {"COOPDESK_HOME": home}
        begun = time.perf_counter()
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=place) as process:  # noqa: S603 - our own
            ready = process.stdout.readline() if process.stdout else b""
            took = (time.perf_counter() - begun) * 1000
    if not ready.startswith(b"ready"):
        raise RuntimeError(" ".join(command))
    return took


def _say(*words: str) -> None:
    sys.stdout.write(" ".join(words) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    {"window": show_program, "loaded": tell_loaded, "empty": show_empty}[sys.argv[1]](sys.argv[2])
    os._exit(0)  # what happens afterwards is not measured
