"""The scenes of a catalogue that another program writes to, and of files on a record."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Protocol

from PySide6.QtWidgets import QWidget

from coopdesk.catalogue.file_place import FilePlace
from coopdesk.db.database import Sessions
from coopdesk.domain.holders import Holder
from coopdesk.domain.records import Document, Record
from coopdesk.ui.main_window.window import MainWindow
from coopdesk.ui.messages.holders import place_text
from coopdesk.ui.messages.refusals import show_note
from coopdesk.ui.welcome.held import HeldDialog


class Stage(Protocol):
    """What the scenes ask of the stage."""

    @property
    def window(self) -> MainWindow: ...

    @property
    def sessions(self) -> Sessions: ...

    def settle(self) -> None: ...


_SINCE = datetime(2024, 7, 31, 9, 12, tzinfo=UTC)
_HELD = Holder("irene", "PC-07", _SINCE, _SINCE)
_GONE = Holder("irene", "PC-07", _SINCE, _SINCE + timedelta(hours=1), is_gone=True)


def held(stage: Stage) -> QWidget:
    """Show the question where another program writes."""
    return _shown(HeldDialog(_HELD, "Cooperation 2024", "en", stage.window), stage)


def held_waiting(stage: Stage) -> QWidget:
    """Show the question while one waits."""
    dialog = HeldDialog(_HELD, "Cooperation 2024", "en", stage.window)
    dialog.start_waiting()
    return _shown(dialog, stage)


def held_gone(stage: Stage) -> QWidget:
    """Show the question where the other has not been heard of for long."""
    return _shown(HeldDialog(_GONE, "Cooperation 2024", "en", stage.window), stage)


def reading_only(stage: Stage) -> None:
    """Show the window while another program writes."""
    stage.window.list_page("everything").table.selectRow(1)
    stage.sessions.holder = _HELD
    stage.settle()
    stage.window.list_page("exchanges")
    stage.settle()


def form_reading(stage: Stage) -> QWidget:
    """Show a form while another program writes, with files on its record."""
    stage.sessions.holder = _HELD
    files = (Document("Report of the visit", file_hash="a" * 64, file_name="Report.pdf",
                      file_size=1_240_000),)  # fmt: skip
    form = stage.window.forms.open_form(Record(title="Visit of labour inspectors", documents=files))
    stage.settle()
    form.go_to("documents")
    form.fields.page.go_to("documents")
    stage.settle()
    stage.sessions.holder = None
    return form


def in_a_cloud(stage: Stage) -> QWidget:
    """Show what is said once of a catalogue in the folder of a cloud."""
    stage.sessions.holder = None
    stage.settle()
    text = place_text(FilePlace("cloud", "OneDrive"), "Cooperation 2024")
    return show_note(stage.window, text)


def _shown(dialog: HeldDialog, stage: Stage) -> QWidget:
    dialog.show()
    stage.settle()
    return dialog
