"""Drawing for work that runs beside the window: Qt draws charts on the GUI thread alone."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from time import monotonic
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal

R = TypeVar("R")

LOOK: Final = 0.05  # s between two looks whether the work is still wanted
PATIENCE: Final = 30.0  # s without an answer, after which the window has gone


def on_window_thread(make: Callable[[], R], still_wanted: Callable[[], object] | None = None) -> R:
    """Return what a function makes on the GUI thread, called from any thread.

    still_wanted raises what is to end the waiting. Raises TimeoutError where no window answers.
    """
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() == application.thread():
        return make()
    answer: Future[R] = Future()
    errand = _Errand(lambda: _answer(answer, make))
    errand.moveToThread(application.thread())
    errand.wanted.connect(errand.run, Qt.ConnectionType.QueuedConnection)
    errand.wanted.emit()
    since = monotonic()
    while True:
        try:
            return answer.result(timeout=LOOK)
        except TimeoutError:
            if answer.done() or monotonic() - since > PATIENCE:
                raise
            if still_wanted:
                still_wanted()


class _Errand(QObject):
    """Lives on the GUI thread for the time of one call."""

    wanted = Signal()

    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


def _answer(answer: Future[R], make: Callable[[], R]) -> None:
    try:
        answer.set_result(make())
    except Exception as error:  # noqa: BLE001  # raised again where it was asked for
        answer.set_exception(error)
