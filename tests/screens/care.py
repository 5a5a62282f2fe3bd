"""The scenes of backups: the page, what a check found on it, what restoring would change."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QWidget

from coopdesk.catalogue.backups import back_up
from coopdesk.catalogue.records import delete_records, save_record
from coopdesk.db.database import Sessions
from coopdesk.domain.changes import Deed
from coopdesk.domain.records import Record
from coopdesk.ui.main_window.window import MainWindow
from tests.damage import damage


class Stage(Protocol):
    """What the scenes ask of the stage."""

    @property
    def window(self) -> MainWindow: ...

    @property
    def sessions(self) -> Sessions: ...

    def settle(self) -> None: ...


def no_backup(stage: Stage) -> None:
    """Show the page before the first backup."""
    stage.window.care_room.page()


def backups(stage: Stage) -> None:
    """Show the page with a few backups."""
    page = stage.window.care_room.page()
    for why in ("asked", "before_import", "closing"):
        stage.sessions.write(Deed("record_added"), save_record, Record(title=f"Visit, {why}"))
        with stage.sessions.reading() as session:
            back_up(session, why)
    stage.window.care_room.keeper.refresh()
    stage.settle()
    page.table.setFocus()


def restoring(stage: Stage) -> QWidget:
    """Show what would change if a backup were restored."""
    backups(stage)
    stage.sessions.write(Deed("records_deleted"), delete_records, [3])
    stage.sessions.write(Deed("record_added"), save_record, Record(title="Seminar, saved since"))
    stage.settle()
    dialog = stage.window.care_room.page().restore()
    assert dialog
    stage.settle()
    stage.settle()
    return dialog


def findings(stage: Stage) -> None:
    """Show a damaged record, and the backup that has it whole."""
    backups(stage)
    damage(stage.sessions.path, "UPDATE record SET narrative = 'x' WHERE id = 4")
    stage.window.care.check()
    for _ in range(4):
        stage.settle()
