"""What a closed window leaves behind: a backup of what was changed, and files for her alone."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coopdesk import paths
from coopdesk.app.logs import keep_log
from coopdesk.app.program import Program
from coopdesk.cli import Options
from coopdesk.db.backup import Backup, backup_folder, backups_in
from coopdesk.domain.records import Record


@pytest.fixture
def own_logger() -> Iterator[None]:
    logger = logging.getLogger("coopdesk")
    before, logger.handlers = logger.handlers, []
    yield
    for handler in logger.handlers:
        handler.close()
    logger.handlers = before


@pytest.fixture
def all_may_read() -> Iterator[None]:
    """A desk whose new files would be open to everybody, if nobody said otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def begin(qapp: QApplication, catalogue: Path | None = None) -> Program:
    program = Program(qapp, Options(catalogue=catalogue, language="en"))
    assert program.start()
    assert program.window is not None
    return program


def leave(program: Program) -> None:
    assert program.window is not None
    program.window.close()
    program.close()


def add(qtbot: QtBot, program: Program, title: str) -> None:
    assert program.window is not None
    assert program.background is not None
    form = program.window.forms.open_new("exchange")
    form.set_value(Record(title=title))
    with qtbot.waitSignal(program.background.changed, timeout=30_000):
        form.save_and_close()


def made(catalogue: Path) -> list[Backup]:
    return backups_in(backup_folder(catalogue))


def test_closing_backs_up_what_was_changed_and_makes_none_where_nothing_was(
    qtbot: QtBot, qapp: QApplication, catalogue_path: Path
) -> None:
    leave(begin(qapp, catalogue_path))
    before = [backup.number for backup in made(catalogue_path)]  # of the first day
    for count, title in enumerate(("Visit", "Course"), start=1):
        program = begin(qapp, catalogue_path)
        add(qtbot, program, title)
        leave(program)
        newest = made(catalogue_path)[0]
        assert (newest.records, newest.why, newest.is_whole) == (count, "closing", True)
    after = made(catalogue_path)
    assert len(after) == len(before) + 2
    leave(begin(qapp, catalogue_path))
    assert made(catalogue_path) == after


@pytest.mark.skipif(os.name == "nt", reason="rights are other ones there")
@pytest.mark.usefixtures("own_logger", "all_may_read")
def test_all_that_the_program_writes_is_for_its_owner_alone(
    qtbot: QtBot, qapp: QApplication
) -> None:
    keep_log()
    program = begin(qapp)
    add(qtbot, program, "Visit")
    assert program.window is not None
    form = program.window.forms.open_new("exchange")
    form.set_value(Record(title="Course"))
    assert form.drafts is not None
    form.drafts.keep()
    logging.getLogger("coopdesk.app").warning("Something to be read")
    home = Path(os.environ["COOPDESK_HOME"])
    qtbot.waitUntil(lambda: any(home.rglob("drafts/**/*.json")), timeout=30_000)
    program.window.take_settings(program.window.settings)
    kept = {path: path.stat().st_mode & 0o777 for path in home.rglob("*") if path.exists()}
    form.drafts.drop()
    form.save_and_close()
    qtbot.waitUntil(lambda: not program.window or not program.window.forms._forms, timeout=30_000)
    leave(program)
    kept |= {path: path.stat().st_mode & 0o777 for path in home.rglob("*")}
    names = {path.name for path in kept}
    assert {"settings.json", "coopdesk.log", paths.CATALOGUE_NAME, "drafts", "backups"} <= names
    open_to_others = {
        str(path.relative_to(home)): oct(mode)
        for path, mode in kept.items()
        if mode not in {0o600, 0o700}
    }
    assert open_to_others == {}
    assert {mode for path, mode in kept.items() if path.suffix} == {0o600}
