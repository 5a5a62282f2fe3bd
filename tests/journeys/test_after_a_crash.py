"""The program is killed in the middle of work; the next start offers what was typed and decided."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coopdesk.app.program import Program
from coopdesk.catalogue.records import read_records
from coopdesk.cli import Options
from coopdesk.db.database import open_database
from coopdesk.domain.queries import Query
from coopdesk.search.find import find
from coopdesk.ui.importing.window import ImportWindow
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


IMPORTER = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from coopdesk.app.program import Program
from coopdesk.cli import Options

application = QApplication([])
program = Program(application, Options(catalogue=Path(sys.argv[1]), language="en"))
assert program.start() and program.window
window = program.window.screens.bring_in(Path(sys.argv[2]))

def decide():
    table = window.page.preview.table
    if window.is_busy() or window.plan() is None or not len(table.all_keys()):
        return
    deciding.stop()
    table.written.emit(table.all_keys()[0], "c1", "Visit of labour inspectors")
    window.keeping.keep()

deciding = QTimer(interval=20)
deciding.timeout.connect(decide)
deciding.start()
application.exec()
"""
only_killed = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of other platforms")


@only_killed
def test_what_was_typed_before_a_kill_is_offered_at_the_next_start(
    qtbot: QtBot, qapp: object, catalogue_path: Path
) -> None:
    command = [sys.executable, "-c", TYPIST, str(catalogue_path)]
    with subprocess.Popen(command) as typist:  # noqa: S603 - our own
        home = Path(os.environ["COOPDESK_HOME"])
        qtbot.waitUntil(lambda: any(home.rglob("drafts/**/*.json")), timeout=60_000)
        typist.send_signal(signal.SIGKILL)

    program = Program(qapp, Options(catalogue=catalogue_path, language="en"))  # type: ignore[arg-type]
    assert program.start()
    assert program.window
    window = program.window
    qtbot.waitUntil(lambda: bool(window.findChildren(RecoveryDialog)), timeout=30_000)
    [dialog] = window.findChildren(RecoveryDialog)
    [draft] = dialog._drafts.values()
    dialog.open_wanted.emit(draft)
    [form] = [form for form in window.forms._forms if isinstance(form, RecordForm)]
    assert form.value().title == "Visit of labour inspectors"
    assert form.is_modified()
    form.save_and_close()
    page = window.browse_page()
    assert page
    qtbot.waitUntil(lambda: len(page.shown()) == 1 and not window.forms._forms, timeout=30_000)
    dialog.close()
    window.close()
    program.close()
    assert not list(home.rglob("drafts/**/*.json"))


@only_killed
def test_an_import_begun_before_a_kill_goes_on_at_the_next_start(
    qtbot: QtBot, qapp: object, catalogue_path: Path, tmp_path: Path
) -> None:
    listing = tmp_path / "listing.csv"
    listing.write_text("Title,Requesting\nVisit,Peru\n", encoding="utf-8")
    command = [sys.executable, "-c", IMPORTER, str(catalogue_path), str(listing)]
    with subprocess.Popen(command) as officer:  # noqa: S603 - our own
        home = Path(os.environ["COOPDESK_HOME"])
        qtbot.waitUntil(lambda: any(home.rglob("drafts/**/work/*.json")), timeout=60_000)
        officer.send_signal(signal.SIGKILL)

    program = Program(qapp, Options(catalogue=catalogue_path, language="en"))  # type: ignore[arg-type]
    assert program.start()
    assert program.window
    window = program.window
    qtbot.waitUntil(lambda: bool(window.findChildren(RecoveryDialog)), timeout=30_000)
    [dialog] = window.findChildren(RecoveryDialog)
    dialog.open_chosen()
    [bringing] = window.findChildren(ImportWindow)
    qtbot.waitUntil(lambda: bringing.plan() is not None, timeout=20_000)
    bringing.bring_in()
    page = window.list_page("everything")
    qtbot.waitUntil(lambda: len(page.shown()) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: page.table.current_key() is not None, timeout=30_000)
    assert bringing.result.words().startswith("1 ")
    bringing.close()
    window.close()
    program.close()
    assert titles(catalogue_path) == ["Visit of labour inspectors"]
    assert not list(home.rglob("drafts/**/*.json"))


def titles(catalogue: Path) -> list[str]:
    sessions = open_database(catalogue)
    with sessions.reading() as session:
        kept = read_records(session, find(session, Query()))
    sessions.close()
    return [record.title for record in kept]
