"""The question at the start, where a catalogue does not open and a backup of it does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from coopdesk.catalogue.backups import Backup
from coopdesk.domain.errors import CatalogueError
from coopdesk.ui.messages.refusals import explain
from coopdesk.ui.widgets.plain import keep_plain
from coopdesk.vocabulary.moments import moment_text

translate = QCoreApplication.translate


def ask_for_rescue(refusal: CatalogueError, backup: Backup, language: str) -> bool:
    """Say why a catalogue does not open, and ask whether its newest backup shall."""
    box = rescue_box(refusal, backup, language)
    box.exec()
    return box.buttonRole(box.clickedButton()) is QMessageBox.ButtonRole.AcceptRole


def rescue_box(refusal: CatalogueError, backup: Backup, language: str) -> QMessageBox:
    """Return the question, not yet open."""
    box = QMessageBox(QMessageBox.Icon.Warning, "CoopDesk", explain(refusal))
    box.setTextFormat(Qt.TextFormat.PlainText)
    count = translate("Rescue", "%Ln record(s)", "", backup.records)
    words = translate(
        "Rescue",
        "The newest backup is of {moment} and holds {records}. The file that does not open is kept"
        " beside it under another name.",
    )
    moment = moment_text(backup.made, language)
    box.setInformativeText(words.format(moment=moment, records=count))
    keep_plain(box)
    restore = translate("Rescue", "&Restore this backup")
    button = box.addButton(restore, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(button)
    return box
