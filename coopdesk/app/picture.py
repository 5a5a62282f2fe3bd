"""A picture of the main window on a catalogue, drawn without a screen."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from coopdesk.app.program import Program
from coopdesk.cli import Options
from coopdesk.ui.browse.page import BrowsePage

SIZE = (1366, 768)
_LONGEST = 10_000  # ms


def draw_window(catalogue: Path, picture: Path) -> None:
    """Open the window on a catalogue, wait until a record can be read, and save its picture."""
    application = QApplication.instance() or QApplication(["coopdesk"])
    if not isinstance(application, QApplication):
        raise TypeError(application)
    program = Program(application, Options(catalogue=catalogue))
    if not program.start() or program.window is None:
        return
    program.window.resize(*SIZE)
    page = program.window.list_page("everything")
    _wait_for_page(page)
    program.window.grab().save(str(picture))
    program.window.close()
    program.close()


def _wait_for_page(page: BrowsePage) -> None:
    """Wait until the list has its rows and the first of them can be read."""
    loop = QEventLoop()
    QTimer.singleShot(_LONGEST, loop, loop.quit)
    look = QTimer(loop, interval=50)
    look.timeout.connect(lambda: loop.quit() if _is_shown(page) else None)
    look.start()
    loop.exec()
    QApplication.processEvents()


def _is_shown(page: BrowsePage) -> bool:
    first = page.table.model().index(0, page.table.model().columnCount() - 1)
    return bool(page.pane.plain_text()) and page.table.model().itemData(first) != {}
