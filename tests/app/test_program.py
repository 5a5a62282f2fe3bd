"""One catalogue after another in one program, and nothing typed is lost between them."""

import hashlib
import os
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from coopdesk.app.program import Program
from coopdesk.catalogue.opened_copies import opened_folder
from coopdesk.catalogue.records import read_records, save_record
from coopdesk.cli import Options
from coopdesk.db.database import open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.queries import Query
from coopdesk.domain.records import Record
from coopdesk.paths import data_folder
from coopdesk.search.find import find
from coopdesk.ui.messages.holders import replaced_text

LONG = 20_000  # ms, on a machine that is busy


def test_copies_opened_long_ago_are_swept_at_the_start(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPDESK_HOME", str(tmp_path / "home"))
    text = b"what was agreed"
    copy = opened_folder(data_folder(), hashlib.sha256(text).hexdigest()) / "agreement.txt"
    copy.parent.mkdir(parents=True)
    copy.write_bytes(text)
    os.utime(copy, (0, 0))
    program = Program(qapp, Options(catalogue=tmp_path / "one.coopdesk"))
    assert program.start()
    qtbot.waitUntil(lambda: not copy.parent.exists(), timeout=LONG)
    assert program.window is not None
    program.window.close()
    program.close()


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


def test_a_window_tells_that_another_file_took_the_place_and_opens_that(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPDESK_HOME", str(tmp_path / "home"))
    path, backup = tmp_path / "one.coopdesk", tmp_path / "backup.coopdesk"
    open_database(path).close()
    copyfile(path, backup)
    program = Program(qapp, Options(catalogue=path))
    assert program.start()
    before, window = program.background, program.window
    assert before is not None
    assert window is not None
    saved: list[int] = []
    before.write(Deed("record_added"), save_record, Record(title="Gone")).then(saved.append)
    qtbot.waitUntil(lambda: len(saved) == 1, timeout=LONG)
    backup.replace(path)
    before.look_at_desk()
    qtbot.waitUntil(lambda: bool(window.status.desk_text()), timeout=LONG)
    assert not window.actions_by_key["undo"].isEnabled()
    buttons = [b for b in window.status.findChildren(QToolButton) if b.isVisible()]
    assert [button.accessibleName() for button in buttons] == [
        f"Open again: {replaced_text('one.coopdesk')}"
    ]
    buttons[0].click()
    qtbot.waitUntil(lambda: program.background is not before, timeout=LONG)
    assert program.background is not None
    assert program.background.may_write
    with program.background.sessions.reading() as session:
        assert not list(find(session, Query()))
    assert program.window is not None
    program.window.close()
    program.close()
