"""The program is killed in the middle of typing; the next start offers what was typed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.app.program import Program
from coopdesk.cli import Options
from coopdesk.ui.record_form.form import RecordForm
from coopdesk.ui.welcome.recovery import RecoveryDialog

TYPIST = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from coopdesk.app.program import Program
from coopdesk.cli import Options
from coopdesk.domain.records import Record

application = QApplication([])
program = Program(application, Options(catalogue=Path(sys.argv[1]), language="en"))
assert program.start() and program.window
form = program.window.forms.open_new("exchange")
form.set_value(Record(title="Visit of labour inspectors"))
form.drafts.follow_typing()
application.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of other platforms")
def test_what_was_typed_before_a_kill_is_offered_at_the_next_start(
    qtbot: QtBot, qapp: object, catalogue_path: Path
) -> None:
    command = [sys.executable, "-c", TYPIST, str(catalogue_path)]
    with subprocess.Popen(command) as typist:  # noqa: S603 - our own
        home = Path(os.environ["COOPDESK_HOME"])
        wait_for(lambda: any(home.rglob("drafts/**/*.json")))
        typist.send_signal(signal.SIGKILL)

    program = Program(qapp, Options(catalogue=catalogue_path, language="en"))  # type: ignore[arg-type]
    assert program.start()
    assert program.window
    window = program.window
    qtbot.waitUntil(lambda: bool(window.findChildren(RecoveryDialog)))
    [dialog] = window.findChildren(RecoveryDialog)
    [draft] = dialog._drafts.values()
    dialog.open_wanted.emit(draft)
    [form] = [form for form in window.forms._forms if isinstance(form, RecordForm)]
    assert form.value().title == "Visit of labour inspectors"
    assert form.is_modified()
    form.save_and_close()
    page = window.browse_page()
    assert page
    qtbot.waitUntil(lambda: len(page.shown()) == 1 and not window.forms._forms)
    dialog.close()
    window.close()
    program.close()
    assert not list(home.rglob("drafts/**/*.json"))


def wait_for(happened: object, seconds: float = 20) -> None:
    """Wait for another process without Qt; pytest-qt waits for ours."""
    until = time.monotonic() + seconds
    while not happened():  # type: ignore[operator]
        assert time.monotonic() < until
        os.sched_yield()
