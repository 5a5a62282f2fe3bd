"""Somebody at the real window who types, saves, corrects, brings in and backs up without a pause.

Whatever she does is drawn from a seed. She tells through a pipe what she has typed, which cells of
a listing she has corrected, and what the window said was saved; she goes on until she is killed.
"""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from coopdesk.app.program import Program
from coopdesk.background import Background
from coopdesk.cli import Options
from coopdesk.domain.changes import Change
from coopdesk.ui.importing.window import ImportWindow
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.record_form.form import RecordForm

_PAUSE = 25  # ms between two things she does
_WORDS = ("visita", "inspección", "child", "labour", "formation", "العمل", "study", "tour", "2024")
ROWS = 60  # of a listing
_CORRECTED = 12  # cells of a listing before it is brought in


class Typist:
    """Do one thing after another in a window, and tell of it."""

    def __init__(
        self,
        window: MainWindow,
        background: Background,
        seed: int,
        tell: Callable[[str, object], None],
    ) -> None:
        self._window = window
        self._tell = tell
        self._seed = seed
        self._chance = random.Random(seed)  # noqa: S311 no secret
        self._number = 0
        self._form: RecordForm | None = None
        self._field: QWidget | None = None
        self._looking: ImportWindow | None = None  # at a listing that she corrects
        self._corrected = 0
        background.changed.connect(self._hear)
        self._timer = QTimer(window, interval=_PAUSE)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        deeds = [self._type] * 40 + [self._save] * 4 + [self._correct] * 6
        deeds += [self._bring_in, self._back_up]
        self._chance.choice(deeds)()

    def _type(self) -> None:
        if self._form is None:
            self._number += 1
            self._form = self._window.forms.open_new("exchange")
            self._form.activateWindow()
            self._field = self._form.focusWidget()
            self._press(f"K{self._seed}-{self._number} ")
        self._press(self._chance.choice(_WORDS) + " ")
        self._tell("typed", self._form.value().title)

    def _press(self, text: str) -> None:
        """Press the key of each letter, those of any keyboard."""
        for letter in text:
            for what in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(what, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._field, event)

    def _save(self) -> None:
        if self._form:
            self._form.save_and_close()
            self._form = None

    def _bring_in(self) -> None:
        window = self._window.screens.bring_in(self._listing())
        QTimer.singleShot(700, window, window.bring_in)

    def _correct(self) -> None:
        """Correct one more cell of a listing; after some the listing is brought in."""
        if self._looking is None:
            self._corrected = 0
            windows = self._window.screens.windows()
            windows._importing = None  # a window of its own
            self._looking = windows.bring_in(self._listing())
            windows._importing = None
            return
        window, plan = self._looking, self._looking.plan()
        keys = window.page.preview.table.all_keys()
        if window.is_busy() or plan is None or len(keys) <= _CORRECTED:
            return
        if self._corrected == _CORRECTED:
            self._tell("corrected", [plan.path.name, 0])
            self._looking = None
            window.bring_in()
            QTimer.singleShot(5000, window, window.close)
            return
        text = f"L {plan.path.stem} corrected {self._corrected}"  # no two listings say the same
        window.page.preview.table.written.emit(keys[self._corrected], "c1", text)
        self._corrected += 1
        self._tell("corrected", [plan.path.name, self._corrected])

    def _listing(self) -> Path:
        self._number += 1
        path = Path(os.environ["COOPDESK_HOME"]) / f"listing {self._seed}-{self._number}.csv"
        lines = [f"L{self._seed}-{self._number}-{n},Peru,Chile,2024-01-05" for n in range(ROWS)]
        path.write_text("Title,Requesting,Providing,Start\n" + "\n".join(lines), encoding="utf-8")
        return path

    def _back_up(self) -> None:
        self._window.care_room._back_up()

    def _hear(self, change: Change | None) -> None:
        if change:
            self._tell("saved", [change.deed.name, change.deed.subject, len(change.records)])


def sit_down(catalogue: Path, seed: int, writer: int) -> None:
    """Open the window on a catalogue and work until the end."""

    def tell(what: str, said: object) -> None:
        os.write(writer, (json.dumps([what, time.monotonic(), said]) + "\n").encode())

    application = QApplication(["typist"])
    program = Program(application, Options(catalogue=catalogue, language="en"))
    if not program.start() or program.window is None or program.background is None:
        os._exit(3)
    tell("open", "")
    program.background.crashed.connect(lambda crash: tell("crash", repr(crash)))
    typist = Typist(program.window, program.background, seed, tell)
    application.exec()
    del typist
