"""The question at the start, where a catalogue does not open and a backup does, and the answer."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QProgressDialog

from coopdesk.catalogue.backups import Backup
from coopdesk.catalogue.replacing_file import prepare
from coopdesk.domain.errors import CatalogueError
from coopdesk.ui.errand import Errand
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


def restore_shown(backup: Backup, catalogue: Path) -> Path:
    """Make ready what a backup holds, while a dialog shows how far it is; there is no window yet.

    Raises what prepare raises, and Stopped where the officer stops it.
    """
    dialog, errand, loop = RestoringDialog(), Errand(), QEventLoop()
    errand.progress.connect(dialog.show_progress)
    dialog.canceled.connect(errand.give_up)
    # queued, as what is refused at once is done before the loop begins, and would not end it
    dialog.done_aside.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    with ThreadPoolExecutor(1) as aside:
        future = aside.submit(prepare, backup.path, catalogue, errand.report)
        future.add_done_callback(lambda _: dialog.done_aside.emit())
        dialog.show()
        loop.exec()
    dialog.close()
    return future.result()


class RestoringDialog(QProgressDialog):
    """Show how far a backup is restored, and let it be stopped."""

    done_aside = Signal()  # from the thread that restores

    def __init__(self) -> None:
        words = translate("Rescue", "Restoring the backup")
        super().__init__(words, translate("Rescue", "Cancel"), 0, 0)
        self.setWindowTitle("CoopDesk")
        self.setAutoClose(False)
        self.setAutoReset(False)
        self.setMinimumDuration(0)

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is done, of how much."""
        self.setMaximum(total)
        self.setValue(done)
