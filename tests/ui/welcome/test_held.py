"""The question where another CoopDesk writes, and what is greyed while one only reads."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from coopdesk.app import program as app
from coopdesk.app.program import Program
from coopdesk.catalogue.records import save_record
from coopdesk.cli import Options
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.ui.actions import WRITING
from coopdesk.ui.welcome import held
from coopdesk.ui.welcome.held import HeldDialog


@pytest.fixture
def first(catalogue_path: Path) -> Iterator[Sessions]:
    """Another program, which writes."""
    with closing(open_database(catalogue_path)) as opened:
        assert opened.hold() is None
        yield opened


@pytest.fixture
def program(
    qapp: QApplication, first: Sessions, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(app, "LOOK", 20)
    monkeypatch.setattr(held, "EVERY", 20)
    made = Program(qapp, Options(catalogue=first.path))
    yield made
    if made.window:
        made.window.close()
    made.close()


def answer(monkeypatch: pytest.MonkeyPatch, what: str) -> list[str]:
    """Choose a button of the question as soon as it is shown; return what it says."""
    said: list[str] = []

    def shown(dialog: HeldDialog, _event: object) -> None:
        said.append(dialog.words())
        QTimer.singleShot(0, getattr(dialog, what).click)  # once it waits for an answer

    monkeypatch.setattr(HeldDialog, "showEvent", shown)
    return said


def test_whoever_comes_second_reads_and_changes_records_once_the_first_has_left(
    qtbot: QtBot, program: Program, first: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = answer(monkeypatch, "read")
    assert program.start()
    window = program.window
    assert window is not None
    assert "another CoopDesk of yours" in said[0]
    assert "Read only" in window.status.desk_text()
    assert not any(window.actions_by_key[key].isEnabled() for key in WRITING)
    form = window.forms.open_new("exchange")
    form.set_value(Record(title="Typed while reading"))
    form.save()
    first.write(Deed("record_added"), save_record, Record(title="By the first"))
    assert form.is_modified()

    first.close()
    qtbot.waitUntil(lambda: window.status.desk_text() == "")
    assert window.actions_by_key["new_exchange"].isEnabled()
    with qtbot.waitSignal(form.saved):
        form.save()


def test_whoever_waits_writes_as_soon_as_the_first_has_left(
    qtbot: QtBot, program: Program, first: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "wait")
    QTimer.singleShot(100, first.close)
    assert program.start()
    assert program.window is not None
    assert program.window.actions_by_key["new_exchange"].isEnabled()
    assert program.window.status.desk_text() == ""


def test_a_catalogue_in_the_folder_of_a_cloud_is_told_of_once(
    qtbot: QtBot, qapp: QApplication, catalogue_path: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Nextcloud"
    folder.mkdir()
    path = catalogue_path.rename(folder / "Desk.coopdesk")
    for told in (True, False):
        program = Program(qapp, Options(catalogue=path))
        assert program.start()
        window = program.window
        assert window is not None
        background = program.background
        assert background is not None
        done: list[object] = []
        background.find(lambda _session: None).then(done.append)
        qtbot.waitUntil(lambda done=done: bool(done))
        texts = [box.text() for box in window.findChildren(QMessageBox)]
        assert any("Nextcloud" in text for text in texts) is told
        window.close()
        program.close()
