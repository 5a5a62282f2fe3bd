"""The dialog of a meeting pack: what to pack, then progress, then where the files are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from coopdesk.background import Background
from coopdesk.domain.errors import CatalogueError
from coopdesk.domain.progress import Stopped
from coopdesk.reports.pack_files import about_pack, make_new_pack
from coopdesk.ui.messages import explain, versions
from coopdesk.ui.packs.choices import PackChoices, PackOffer
from coopdesk.ui.reader import Reader
from coopdesk.ui.widgets.measures import EDGE, FIELD, GROUP, characters
from coopdesk.ui.widgets.messages_inline import FieldMessage
from coopdesk.ui.widgets.scrolled import fit_to_form, scrolled

translate = QCoreApplication.translate


class PackDialog(QDialog):
    """Make what a meeting takes along: a workbook and a briefing, all of it or nothing."""

    saved = Signal(Path)  # the caller remembers its folder
    open_wanted = Signal(Path)

    def __init__(
        self,
        background: Background,
        offer: PackOffer,
        reader: Reader,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Meeting pack"))
        self._background = background
        self._made: list[Path] = []
        self._running = False
        self.choices = PackChoices(background, offer, reader, folder, self)
        self._progress = QProgressBar(self)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._message = FieldMessage(self)
        self._buttons = QDialogButtonBox(self)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self._make = self._buttons.addButton(self.tr("&Make pack"), action)
        self._make.clicked.connect(self.make)
        self._open = self._buttons.addButton(self.tr("&Open"), action)
        self._open.clicked.connect(self._open_briefing)
        self._look = self._buttons.addButton(self.tr("Open &folder"), action)
        self._look.clicked.connect(self._open_folder)
        self._leave = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self._show_form()
        self.choices.changed.connect(self._say_hint)
        background.progress.connect(self._show_progress)
        self._say_hint()

    def make(self) -> None:
        """Make the pack, in the background."""
        if self._running or self.choices.what_is_missing():
            return
        self._running = True
        self._message.clear()
        self._progress.setRange(0, 0)
        self._show_running()
        paths = self.choices.paths()
        by = about_pack(self._background.sessions.path.name, versions().coopdesk)
        reply = self._background.read_long(
            make_new_pack, paths, self.choices.asked(), by, self._background.report
        )
        reply.then(self._show_made).otherwise(self._show_refusal)
        reply.if_it_crashes(self._end)

    def made(self) -> list[Path]:
        """Return the files that were written last."""
        return self._made

    def message(self) -> str:
        """Return what the dialog says beneath the form."""
        return self._message.text()

    @override
    def reject(self) -> None:
        """Stop the writing if there is any, else close."""
        if self._running:
            self._leave.setEnabled(False)
            self._background.stop()
        else:
            super().reject()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, EDGE, GROUP)
        column.setSpacing(FIELD)
        column.addWidget(scrolled(self.choices, self), 1)
        column.addWidget(self._progress)
        column.addWidget(self._message)
        column.addSpacing(FIELD)
        column.addWidget(self._buttons)
        fit_to_form(self, self.choices, 68, characters(self, 4) + 4 * EDGE + 90)

    def _open_briefing(self) -> None:
        readable = [path for path in self._made if path.suffix == ".docx"]
        for path in (readable or self._made)[:1]:
            self.open_wanted.emit(path)

    def _open_folder(self) -> None:
        for path in self._made[:1]:
            self.open_wanted.emit(path.parent)

    def _say_hint(self) -> None:
        """Say what is missing, else what will be replaced."""
        missing = self.choices.what_is_missing()
        self._make.setEnabled(not missing)
        if missing:
            self._message.show_message("hint", missing)
        elif not self._made:
            self._message.clear()

    def _show_form(self) -> None:
        self.choices.setEnabled(True)
        self._progress.hide()
        self._make.setVisible(True)
        self._make.setDefault(not self._made)
        for button in (self._open, self._look):
            button.setVisible(bool(self._made))
        self._leave.setEnabled(True)
        self._leave.setText(self.tr("Close") if self._made else self.tr("Cancel"))

    def _show_running(self) -> None:
        self.choices.setEnabled(False)
        self._progress.show()
        for button in (self._make, self._open, self._look):
            button.setVisible(False)
        self._leave.setText(self.tr("Cancel"))

    def _show_progress(self, done: int, total: int) -> None:
        if self._running and total:
            self._progress.setRange(0, total)
            self._progress.setValue(done)

    def _show_made(self, made: tuple[list[Path], int]) -> None:
        self._made, n = made
        paths = self._made
        self._end()
        text = translate(
            "PackDialog", "A pack of %Ln record(s) is saved in {folder}: {files}", "", n
        )
        names = ", ".join(f"“{path.name}”" for path in paths)
        said = text.format(folder=str(paths[0].parent), files=names)
        self._message.show_message("understood", said)
        self._open.setDefault(True)
        self._open.setFocus()
        self.saved.emit(paths[0])

    def _show_refusal(self, refusal: CatalogueError) -> None:
        self._end()
        kind = "hint" if isinstance(refusal, Stopped) else "problem"
        self._message.show_message(kind, explain(refusal))

    def _end(self) -> None:
        self._running = False
        self._show_form()
