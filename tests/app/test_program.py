"""One catalogue after another in one program, and nothing typed is lost between them."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from coopdesk.app.program import Program
from coopdesk.catalogue.records import read_records
from coopdesk.cli import Options
from coopdesk.db.database import open_database
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record
from coopdesk.search.find import find


def test_another_catalogue_opens_once_what_was_typed_is_saved(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPDESK_HOME", str(tmp_path / "home"))
    one, two = tmp_path / "one.coopdesk", tmp_path / "two.coopdesk"
    open_database(two).close()
    program = Program(qapp, Options(catalogue=one))
    assert program.start()
    assert program.window is not None
    form = program.window.forms.open_new("exchange")
    form.set_value(Record(title="Typed before"))
    program.window.catalogue_wanted.emit(two, False)
    qtbot.waitUntil(lambda: bool(form.findChildren(QMessageBox)))  # it asks
    form.save_and_close()
    qtbot.waitUntil(lambda: program.window is not None and "two" in program.window.windowTitle())
    assert program.window.isVisible()
    program.window.close()
    program.close()
    sessions = open_database(one)
    with sessions.reading() as session:
        kept = read_records(session, find(session, Query()))
    sessions.close()
    assert [record.title for record in kept] == ["Typed before"]
