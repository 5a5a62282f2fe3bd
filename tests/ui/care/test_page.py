"""The page of backups, in the window: what is said, what is taken back, what is restored."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk.app.program import Program
from coopdesk.background import Background
from coopdesk.catalogue.backups import REASONS, back_up
from coopdesk.catalogue.making_backups import contents_of
from coopdesk.catalogue.records import delete_records, find_record, save_record
from coopdesk.catalogue.replacing_file import put_in_place, rescue
from coopdesk.catalogue.sample import fill_with_sample
from coopdesk.cli import Options
from coopdesk.db.database import Sessions, open_database
from coopdesk.domain.changes import Deed
from coopdesk.domain.errors import CatalogueDamaged, FileInUse, NotACatalogue
from coopdesk.domain.records import Record
from coopdesk.ui.care.changes_dialog import ChangesDialog
from coopdesk.ui.care.page import CarePage
from coopdesk.ui.care.rescue import RestoringDialog, rescue_box, restore_shown
from coopdesk.ui.care.wording import reason_text
from coopdesk.ui.main_window.window import MainWindow
from tests.damage import damage

DEED = Deed("record_added")


@pytest.fixture
def care(qtbot: QtBot, full_window: MainWindow) -> CarePage:
    """The page of a catalogue with the sample, once a backup was asked for."""
    page = full_window.care_room.page()
    full_window.actions_by_key["back_up"].trigger()
    qtbot.waitUntil(lambda: page.table.backup() is not None, timeout=20_000)
    return page


def test_every_reason_is_worded() -> None:
    assert len({reason_text(why) for why in (*REASONS, "unheard of")}) == len(REASONS) + 1


def test_a_backup_that_was_asked_for_is_listed_and_said(
    care: CarePage, full_window: MainWindow
) -> None:
    backup = care.table.backup()
    assert backup
    assert (backup.records, backup.why) == (32, "asked")
    assert "32" in care.headline()
    assert "backup checked" in full_window.status.backup_text()
    assert "this computer only" in care.second_words()


def test_the_view_takes_single_records_back_and_undo_takes_them_away(
    qtbot: QtBot, care: CarePage, background: Background
) -> None:
    background.sessions.write(Deed("records_deleted"), delete_records, [3])
    dialog = care.restore()
    assert dialog
    qtbot.waitUntil(lambda: dialog.table.model().rowCount() == 1)
    qtbot.waitUntil(lambda: "trash" in dialog.versions.toPlainText())
    with qtbot.waitSignal(background.changed):
        dialog.take_back.click()
    with background.sessions.reading() as session:
        assert find_record(session, "3").deleted_at is None


def test_a_damaged_record_is_taken_back_from_the_backup_that_has_it(
    qtbot: QtBot, care: CarePage, background: Background
) -> None:
    damage(background.sessions.path, "UPDATE record SET narrative = 'x' WHERE id = 3")
    care.check_wanted.emit()
    qtbot.waitUntil(care.findings.take_back.isEnabled, timeout=20_000)
    assert "has it whole" in care.findings.lines()[0]
    care.findings.take_back.click()
    qtbot.waitUntil(care.findings.isHidden, timeout=20_000)
    with background.sessions.reading() as session:
        assert find_record(session, "3").narrative != "x"


def test_a_second_folder_is_copied_to_and_remembered(
    qtbot: QtBot, care: CarePage, full_window: MainWindow, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    care.use_second(str(stick))
    qtbot.waitUntil(lambda: bool(list(stick.rglob("*.backup.json"))), timeout=20_000)
    qtbot.waitUntil(lambda: "copied to" in care.second_words())
    assert full_window.settings.second_folder == str(stick)
    (next(stick.iterdir())).rename(tmp_path / "pulled out")
    stick.rmdir()
    care.use_second(str(stick))
    qtbot.waitUntil(lambda: "cannot be reached" in care.second_words())


def test_who_changed_what_is_saved_from_the_menu(
    qtbot: QtBot, full_window: MainWindow, tmp_path: Path
) -> None:
    full_window.actions_by_key["who_changed"].trigger()
    [dialog] = full_window.findChildren(ChangesDialog)
    dialog.save_to(str(tmp_path / "changes.csv"))
    qtbot.waitUntil((tmp_path / "changes.csv").is_file)
    qtbot.waitUntil(lambda: not full_window.findChildren(ChangesDialog))


@pytest.fixture
def program(qapp: QApplication, sessions: Sessions) -> Iterator[Program]:
    sessions.write(DEED, fill_with_sample)
    sessions.close()
    running = Program(qapp, Options(catalogue=sessions.path))
    assert running.start()
    yield running
    if running.window:
        running.window.close()
    running.close()


def test_a_whole_catalogue_is_restored_and_the_old_one_kept(
    qtbot: QtBot, program: Program, catalogue_path: Path
) -> None:
    assert program.background
    assert program.window
    with program.background.sessions.reading() as session:
        backup = back_up(session, "change").backup
    program.background.sessions.write(DEED, save_record, Record(title="New since"))
    window = program.window
    with qtbot.waitSignal(window.care.began):
        window.care.restore(backup.path)
    qtbot.waitUntil(lambda: program.window is not window, timeout=20_000)
    page = program.window.list_page("everything")
    qtbot.waitUntil(lambda: len(page.shown()) == 32, timeout=20_000)
    assert len(list(catalogue_path.parent.glob("* replaced *"))) == 1


def test_the_question_at_the_start_names_the_backup(sessions: Sessions) -> None:
    sessions.write(DEED, fill_with_sample)
    with sessions.reading() as session:
        back_up(session, "change")
    sessions.close()
    refusal = CatalogueDamaged(sessions.path)
    assert rescue(sessions.path, FileInUse(sessions.path), None) is None
    backup = rescue(sessions.path, refusal, None)
    assert backup
    assert "32" in rescue_box(refusal, backup, "en").informativeText()


def test_what_is_restored_at_the_start_is_made_ready_while_a_dialog_shows_how_far_it_is(
    qtbot: QtBot, sessions: Sessions
) -> None:
    sessions.write(DEED, fill_with_sample)
    with sessions.reading() as session:
        backup = back_up(session, "change").backup
    sessions.close()
    seen: list[str] = []

    def look() -> None:
        seen.extend(
            each.labelText()
            for each in QApplication.topLevelWidgets()
            if isinstance(each, RestoringDialog) and each.isVisible()
        )

    QTimer.singleShot(0, look)
    prepared = restore_shown(backup, sessions.path)
    assert seen == ["Restoring the backup"]
    put_in_place(prepared, sessions.path)
    with closing(open_database(sessions.path)) as again, again.reading() as session:
        assert contents_of(session) == (backup.contents, 32)


def test_a_backup_that_is_refused_at_once_ends_the_dialog(
    sessions: Sessions, tmp_path: Path, qtbot: QtBot
) -> None:
    sessions.write(DEED, fill_with_sample)
    with sessions.reading() as session:
        backup = back_up(session, "change").backup
    other = tmp_path / "other" / "list.coopdesk"
    other.parent.mkdir()
    other.write_text("Not a catalogue", encoding="utf-8")
    for _ in range(20):  # of which some are refused before the dialog is shown
        with pytest.raises(NotACatalogue):
            restore_shown(replace(backup, path=other), sessions.path)
    assert not any(each.isVisible() for each in QApplication.topLevelWidgets())
