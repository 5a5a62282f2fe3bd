"""The line at the foot: what was done, what is shown, what is going on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from coopdesk.background import Background
from coopdesk.domain.changes import Change
from coopdesk.ui.messages.holders import reading_text
from coopdesk.ui.widgets.plain import plain_tip
from coopdesk.ui.widgets.toast import ProgressStrip, StatusNote
from coopdesk.ui.writing import writes

translate = QCoreApplication.translate


class StatusLine(QStatusBar):
    """Say what is done, with Undo; count what is shown; show progress with Cancel."""

    def __init__(self, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._note = StatusNote(self)
        self._selection, self._saved, self._file = QLabel(self), QLabel(self), QLabel(self)
        self._backup, self._desk = QLabel(self), QLabel(self)
        self._progress = ProgressStrip(self)
        self._desk.setTextFormat(Qt.TextFormat.PlainText)
        bold = self._desk.font()
        bold.setBold(True)
        self._desk.setFont(bold)
        for label in (self._selection, self._saved, self._backup, self._file):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.addWidget(self._note)
        ends = (self._saved, self._backup, self._desk, self._file)
        for widget in (self._progress, self._selection, *ends):
            self.addPermanentWidget(widget)
        self._file.setText(background.sessions.path.name)
        self._file.setToolTip(plain_tip(str(background.sessions.path)))
        self._background = background
        self.show_desk()
        writes(background, self._note.taking_back)
        self._progress.cancelled.connect(background.stop)
        background.progress.connect(self._show_progress)
        background.busy.connect(self._show_busy)
        background.changed.connect(self._show_saved)
        self._progress.hide()

    def say(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say that something is done, and offer one thing to do about it."""
        self._note.say(text, action, act)

    def say_done(self, text: str, undo: Callable[[], object]) -> None:
        """Say that something is done, and offer to take it back."""
        self._note.say(text, translate("MainWindow", "Undo"), undo, takes_back=True)

    def warn(self, text: str, action: str, act: Callable[[], object]) -> None:
        """Say what stays so until something is done about it, and offer that."""
        self._note.say(text, action, act, seconds=0)

    def show_work(self, text: str) -> None:
        """Say what is going on until it ends."""
        self._progress.start(text)

    def end_work(self) -> None:
        """Show no more that something is going on."""
        self._progress.finish()

    def show_selection(self, chosen: int, shown: int) -> None:
        """Say how many of the records in sight are selected."""
        several = self.tr("{chosen} of {shown} selected").format(chosen=chosen, shown=shown)
        self._selection.setText(several if chosen > 1 else "")

    def show_desk(self) -> None:
        """Say whether nothing can be changed, and who is the reason."""
        may_write = self._background.may_write
        self._desk.setText("" if may_write else reading_text(self._background))
        self._desk.setVisible(not may_write)

    def desk_text(self) -> str:
        """Return why nothing can be changed, "" while something can."""
        return self._desk.text()

    def show_backup(self, text: str, where: str) -> None:
        """Say when the last backup was made and checked."""
        self._backup.setText(text)
        self._backup.setToolTip(plain_tip(where))

    def backup_text(self) -> str:
        """Return what is said of the last backup."""
        return self._backup.text()

    def _show_progress(self, done: int, total: int) -> None:
        if done >= total:
            self._progress.finish()
            return
        if not self._progress.isVisible():
            self._progress.start(self.tr("Working"))
        self._progress.show_progress(done, total)

    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001
        if not busy:
            self._progress.finish()

    def _show_saved(self, change: Change) -> None:
        time = f"{change.at.astimezone():%H:%M}"
        self._saved.setText(self.tr("Saved {time}").format(time=time))
